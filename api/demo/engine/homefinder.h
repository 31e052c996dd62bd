// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/engine/context.h"
#include "api/demo/store/homes.h"

//! \file
//! Checks that the mutations of properties and moves share.
namespace tideline::demo {

//! An account and a property where it lives.
struct Home
{
    Record account;
    Record property;
};

//! What is wrong with an input, gathered field by field.
class InputProblems
{
public:
    void add(std::string_view field, std::string_view message)
    {
        m_list.push_back({{"input", std::string(field)}, std::string(message), "invalid"});
    }
    //! The same for a member of a nested object: `newTenant.email`.
    void add(std::string_view object, std::string_view field, std::string_view message)
    {
        m_list.push_back({{"input", std::string(object), std::string(field)}, std::string(message), "invalid"});
    }
    [[nodiscard]] bool isEmpty() const { return m_list.empty(); }
    [[nodiscard]] const std::vector<InputProblem> &list() const { return m_list; }

private:
    std::vector<InputProblem> m_list;
};

//! The account and the home that `accountNumber` and `propertyId` name; with a problem for each that does not exist,
//! is not the viewer's, or where the account does not live (any more).
[[nodiscard]] Home findHome(const Context &context, const Json &input, InputProblems &problems);

//! An ID as text, also where a number was sent for it.
[[nodiscard]] std::string idOf(const Json &object, std::string_view member);

[[nodiscard]] bool isBlank(const std::string &text); //!< Empty, or nothing but spaces.
[[nodiscard]] bool isPhone(const std::string &text); //!< Between 7 and 15 digits.

} // namespace tideline::demo
