// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tideline::demo {

class Facts;

//! \brief One thing that shall go wrong, as `serve --fault` spells it.
struct FaultRule
{
    enum class Kind { Code, Field, Http, Delay, DropBefore, DropAfter, Body, Expire };
    enum class Body { Truncated, Html, NotJson, Empty };

    Kind kind = Kind::Code;
    std::string mutation; //!< Code only.
    std::string field; //!< Field only: "AccountType.overdueBalance".
    std::string code; //!< Code and Field: "KT-CT-4123".
    int status = 0; //!< Http only: 400 to 599.
    int delayMs = 0; //!< Delay only.
    Body body = Body::Truncated; //!< Body only.
    int remaining = -1; //!< How many times it still applies; -1 is without end.

    //! `MUTATION=CODE`, `TYPE.FIELD=CODE`, `http=STATUS`, `delay=MS`, `drop=before|after`,
    //! `body=truncated|html|notjson|empty`, `expire`; each may end in `*N` for the next N times only. `expire` happens
    //! once without it: at the next request with a token, all tokens handed out so far have expired, and a refresh or
    //! sign-in recovers. The error is a sentence for a person.
    [[nodiscard]] static tl::expected<FaultRule, QString> parse(const QString &text, const Facts &facts);
};

//! \brief The rules in force. Asking for a rule uses it up once, so each request or call asks once.
class FaultRules
{
public:
    void add(const FaultRule &rule) { m_rules.push_back(rule); }
    void clear() { m_rules.clear(); }
    [[nodiscard]] const std::vector<FaultRule> &rules() const { return m_rules; }

    //! The code that the next call of this mutation shall fail with.
    [[nodiscard]] std::optional<std::string> takeCode(const std::string &mutation);
    //! The code that this field of a query shall be refused with.
    [[nodiscard]] std::optional<std::string> takeField(std::string_view type, std::string_view field);
    //! With \p endlessOnly, rules with a count are saved for later.
    [[nodiscard]] std::optional<FaultRule> take(FaultRule::Kind kind, bool endlessOnly = false);

private:
    std::vector<FaultRule> m_rules;
};

} // namespace tideline::demo
