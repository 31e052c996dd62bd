// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/store/dataset.h"

#include <string>
#include <string_view>

//! \file
//! Keys that sign one person in, mostly for one purpose, and the tokens that set a password.
namespace tideline::demo {

//! \brief The scope that a login link has on record.
//!
//! Assumption: the API's list has no scope for a whole sign-in, so a link that opens everything carries this one.
constexpr std::string_view loginLinkScope = "VIEW_ACCOUNT_NUMBER";

constexpr std::int64_t identitySeconds = 60 * 60; //!< Of a key from an identity check. Assumption: no source says.
constexpr std::int64_t loginLinkSeconds = 60 * 60; //!< Of an emailed login link. Assumption: no source says.
constexpr std::int64_t passwordResetSeconds = 24 * 60 * 60; //!< Assumption: no source says.

//! What a pre-signed key is for.
struct PreSigned
{
    std::string userId;
    std::string_view scope;
    std::int64_t seconds = identitySeconds; //!< How long it lives.
    bool isLoginLink = false; //!< Opens everything, once.
};

//! Adds the record under \p key and gives the key back.
std::string addPreSigned(DataSet &data, const std::string &key, const PreSigned &preSigned);
//! Adds a token that sets a password under \p token and gives it back.
std::string addPasswordReset(DataSet &data, const std::string &token, const std::string &userId, std::int64_t seconds);

//! Writes the email with the link for a new password.
void sendPasswordReset(DataSet &data, const Json &user);

} // namespace tideline::demo
