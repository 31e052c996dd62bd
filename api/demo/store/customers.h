// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/store/dataset.h"

//! \file
//! People who become customers while the demo runs.
namespace tideline::demo {

//! What is asked of somebody who becomes a customer. Texts may be empty.
struct NewCustomer
{
    std::string title;
    std::string givenName;
    std::string familyName;
    std::string email; //!< In lower case.
    std::string password; //!< Empty: cannot sign in with a password.
    std::string mobile;
    std::string landline;
    std::string dateOfBirth; //!< ISO date.
};

//! \brief A user with an account, its main ledger and the company's consents, nothing of them given yet.
//!
//! The account is PENDING until an enrolment completes. Returns its number.
std::string addCustomer(DataSet &data, const NewCustomer &customer, const Json &richAddress);

} // namespace tideline::demo
