// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/graphqlclient.h"

#include <memory>
#include <vector>

namespace tideline::tests {

//! \brief A client that keeps every request and answers when the test says so. Honours the contract of CallHandle.
class FakeClient final : public api::GraphQlClient
{
public:
    using GraphQlClient::GraphQlClient;

    [[nodiscard]] api::CallHandle send(api::Request request, api::Callback callback) override
    {
        auto pending = std::make_shared<Pending>();
        pending->callback = std::move(callback);
        requests.push_back(std::move(request));
        m_pending.push_back(pending);
        return api::CallHandle(std::make_unique<FakeCall>(std::move(pending)));
    }

    //! Answers the newest request, unless it was cancelled. True if somebody heard it.
    bool answer(api::Result result)
    {
        const std::shared_ptr<Pending> newest = m_pending.empty() ? nullptr : m_pending.back();
        if (!newest || !newest->callback)
            return false;
        const api::Callback callback = std::exchange(newest->callback, {});
        callback(std::move(result));
        return true;
    }
    bool answerData(const char *json)
    {
        api::Response response;
        response.data = graphql::Json::parse(json, nullptr, false);
        response.raw = R"({"data":)" + std::string(json) + "}";
        return answer(std::move(response));
    }
    //! Answers the newest open request of that operation. True if somebody heard it.
    bool answerTo(const std::string &operationName, api::Result result)
    {
        for (std::size_t index = requests.size(); index-- > 0;) {
            if (requests[index].operationName != operationName || !m_pending[index]->callback)
                continue;
            const api::Callback callback = std::exchange(m_pending[index]->callback, {});
            callback(std::move(result));
            return true;
        }
        return false;
    }
    bool answerTo(const std::string &operationName, const graphql::Json &data)
    {
        api::Response response;
        response.data = data;
        return answerTo(operationName, api::Result(std::move(response)));
    }
    bool fail(api::Error error) { return answer(tl::unexpected(std::move(error))); }

    std::vector<api::Request> requests;

private:
    struct Pending
    {
        api::Callback callback; //!< Empty once answered or cancelled.
    };
    class FakeCall final : public api::Call
    {
    public:
        explicit FakeCall(std::shared_ptr<Pending> pending) : m_pending(std::move(pending)) {}
        ~FakeCall() override { m_pending->callback = {}; }
        [[nodiscard]] bool isActive() const override { return bool(m_pending->callback); }

    private:
        std::shared_ptr<Pending> m_pending;
    };

    std::vector<std::shared_ptr<Pending>> m_pending;
};

} // namespace tideline::tests
