// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/store/dataset.h"

#include <string>

//! \file
//! Email addresses of users: real ones, and the stand-ins ("blackhole" addresses) of people who never gave one.
namespace tideline::demo {

//! The placeholder address of the user with this number; nothing that is sent there arrives.
[[nodiscard]] std::string standInEmail(const std::string &userNumber);
[[nodiscard]] bool isStandInEmail(const std::string &email);
//! Whether mail to this address can arrive: not at stand-ins, and not in the domain `invalid` that RFC 2606 keeps
//! empty.
[[nodiscard]] bool canBeReached(const std::string &email);

//! Gives the user this address, in small letters. Metadata of users is kept under the address and moves with it.
void setEmail(DataSet &data, Json &user, const std::string &email);

//! What the company sends by email or text message. \p secret is the token or code in it.
struct Message
{
    std::string to; //!< An email address or a telephone number.
    std::string subject;
    std::string text;
    std::string secret = {};
};

//! Puts a message into the outbox (DataSet::messages).
void sendMessage(DataSet &data, const Message &message);

} // namespace tideline::demo
