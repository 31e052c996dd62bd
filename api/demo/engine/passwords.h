// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/engine/facts.h"

#include <string>
#include <vector>

//! \file
//! The demo company's rules for passwords, and the only place that sets one.
namespace tideline::demo {

//! What a new password must not resemble.
struct PasswordOwner
{
    std::string email;
    std::vector<std::string> accountNumbers;
    std::string current; //!< Empty: there is none yet.
    std::vector<std::string> former; //!< Newest first.
};

[[nodiscard]] PasswordOwner passwordOwner(const Json &user);

//! \brief Every rule that \p password breaks, each with the API's code (`password_too_short` …) and this input path.
[[nodiscard]] std::vector<InputProblem> passwordProblems(const std::string &password, const PasswordOwner &owner,
                                                         const std::vector<std::string> &path);

//! The rules as sentences for a person.
[[nodiscard]] std::vector<std::string> passwordRules();

//! Gives the user this password and remembers the one before.
void setPassword(Json &user, const std::string &password);

} // namespace tideline::demo
