// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demofixture.h"

//! \file
//! The mutations about security, sent by name.
namespace tideline::demo::testing {

//! Sends one of them to its server, asking for every field that is not deprecated.
Reply secure(Demo &demo, const std::string &mutation, const Json &input = Json::object());

//! Signs in with this input of obtainKrakenToken; the token is kept when it works. Returns the answer.
Reply signInWith(Demo &demo, const Json &input);

//! The newest message to this address.
Json lastMessage(Demo &demo, const std::string &to);
//! The token or code in it.
std::string lastSecret(Demo &demo, const std::string &to);

//! People who are the same for every seed.
inline const DemoLogin rosalind = {QStringLiteral("Rosalind Tarn"),
                                   QStringLiteral("rosalind.tarn@example.com"),
                                   QStringLiteral("Kestrel-harbour-58"),
                                   {},
                                   {QStringLiteral("A-7A5E0046")}};
inline const char *const rosalindId = "5046";
inline const char *const rosalindEmail = "rosalind.tarn@example.com";
inline const char *const edmundId = "5047"; //!< Has a stand-in address.
inline const char *const edmundAccount = "A-7A5E0047";

Json edmundsDetails(); //!< As verifyIdentity takes them.

} // namespace tideline::demo::testing
