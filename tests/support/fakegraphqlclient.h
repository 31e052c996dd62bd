// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/graphqlclient.h"
#include "api/client/pending.h"

#include <QPointer>

#include <vector>

namespace tideline::tests {

//! \brief A client that sends nothing: the test looks at the requests and answers them.
class FakeGraphQlClient final : public api::GraphQlClient
{
    Q_OBJECT

public:
    using GraphQlClient::GraphQlClient;

    [[nodiscard]] api::CallHandle send(api::Request request, api::Callback callback) override
    {
        requests.push_back(std::move(request));
        auto *call = new api::Pending<api::Result>(std::move(callback), this);
        m_calls.emplace_back(call);
        return api::Pending<api::Result>::handleOf(call);
    }

    //! Answers request number \p index at once. Not from inside send().
    void answer(std::size_t index, api::Result result)
    {
        if (m_calls.at(index))
            m_calls.at(index)->finish(std::move(result));
    }
    void answer(std::size_t index, graphql::Json data)
    {
        api::Response response;
        response.data = std::move(data);
        answer(index, api::Result(std::move(response)));
    }
    void fail(std::size_t index, api::Error::Kind kind, const QString &code = {}, bool maybeDone = false)
    {
        api::Error error;
        error.kind = kind;
        error.code = code;
        error.maybeDone = maybeDone;
        answer(index, api::Result(tl::unexpected(std::move(error))));
    }
    //! False once it was answered or cancelled.
    [[nodiscard]] bool isWaiting(std::size_t index) const { return m_calls.at(index) && m_calls.at(index)->isActive(); }

    std::vector<api::Request> requests;

private:
    std::vector<QPointer<api::Pending<api::Result>>> m_calls;
};

} // namespace tideline::tests
