// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/ast.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tideline::graphql::validation {

//! \brief Compares argument lists by what they mean: the order of arguments and of input fields does not count.
//!
//! Every literal is read once and gets a number that it shares with equal ones, so that comparing long lists
//! and large literals many times stays cheap.
class ArgumentComparison
{
public:
    //! Whether both fields are given the same arguments. \p step is called for each argument looked at.
    [[nodiscard]] bool areSame(const ast::Field &one, const ast::Field &other, const std::function<void()> &step);

private:
    using Values = std::unordered_map<std::string_view, const ast::Value *>;

    const Values &valuesOf(const ast::Field &field);
    std::uint32_t numberOf(const ast::Value &value);

    std::unordered_map<const ast::Field *, Values> m_values;
    std::unordered_map<const ast::Value *, std::uint32_t> m_numbers;
    std::unordered_map<std::string, std::uint32_t> m_texts; //!< Numbers by canonical text.
};

} // namespace tideline::graphql::validation
