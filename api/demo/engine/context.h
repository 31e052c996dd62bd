// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/engine/facts.h"
#include "api/demo/store/dataset.h"

#include <QUrl>

#include <optional>
#include <string>

namespace tideline::graphql {
class Schema;
}

namespace tideline::demo {

class FaultRules;
class Resolvers;
class TokenService;

//! Who asks. Nobody when the request carried no credential, or one that was refused.
struct Viewer
{
    std::string userId; //!< Empty when nobody is signed in.
    bool isAgent = false; //!< May see and change every account.
    std::string scope; //!< Of a pre-signed token: opens only what the scope is for. Empty: everything.
    bool isMasqueraded = false; //!< Somebody else acts as this user.
    std::string tokenId; //!< Counts the viewer's points; empty when nobody is signed in.
    std::optional<graphql::FieldError> refusal; //!< Why the credential was refused.

    [[nodiscard]] bool isSignedIn() const { return !userId.empty(); }
};

//! \brief What a resolver or mutation may use while it answers one request. All references outlive the request.
struct Context
{
    DataSet &data;
    const Facts &facts;
    const Resolvers &resolvers;
    TokenService &tokens;
    FaultRules &faults;
    const graphql::Schema &schema;
    Viewer viewer;
    QUrl baseUrl; //!< Of the demo server, `http://127.0.0.1:PORT`; for links that lead back to it.
    std::int64_t usedPoints = 0; //!< Of the hour's allowance, this request included.
    const graphql::FieldCall *mutation = nullptr; //!< The one that runs; null in queries.

    //! An error beside an answer: the mutation was carried out all the same.
    struct Warning
    {
        graphql::FieldError error;
        Json path; //!< Of the field in the answer.
    };
    std::vector<Warning> warnings = {}; //!< In the order in which they came up.

    [[nodiscard]] graphql::FieldError error(std::string_view code, std::string_view description = {},
                                            const std::vector<InputProblem> &problems = {}) const;
    //! The same as an answer: `return context.refuse("KT-CT-4178");`
    [[nodiscard]] tl::unexpected<graphql::FieldError> refuse(std::string_view code, std::string_view description = {},
                                                             const std::vector<InputProblem> &problems = {}) const;

    //! Whether the mutation that runs is asked for this field of its payload.
    [[nodiscard]] bool isAskedFor(std::string_view payloadField) const;

    //! Adds to the answer's errors and leaves its data as it is; the runner fills in the path.
    void warn(std::string_view code, std::string_view description = {}, const std::vector<InputProblem> &problems = {});

    //! The viewer's own record; null when nobody is signed in.
    [[nodiscard]] Record viewerRecord() const;
    [[nodiscard]] bool maySee(const Json &account) const; //!< Its users may, and the agent.
    [[nodiscard]] bool maySeeUser(std::string_view userId) const; //!< The user, and the agent.
    //! The account if it exists and the viewer may see it, else \p unknown or \p foreign as an error.
    [[nodiscard]] tl::expected<Record, graphql::FieldError> account(std::string_view number, std::string_view unknown,
                                                                    std::string_view foreign) const;
};

} // namespace tideline::demo
