// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/type/errorcollector.h"
#include "api/graphql/type/schema.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tideline::graphql {

//! \brief Drops the default values that don't fit their types, as graphql-js does when it builds a schema.
//!
//! A default may use the defaults of input objects, so those are judged first; a default that needs itself
//! is an error. Not for use beyond the making of one schema.
class DefaultValues
{
public:
    explicit DefaultValues(ErrorCollector &errors) : m_errors(errors) {}

    //! Notes the default values of \p values, the arguments of a field or directive, for resolve().
    void noteArguments(std::span<InputValue> values);
    //! Notes those of the fields of the input object \p type.
    void noteFields(const Type *type, std::span<InputValue> fields);
    void resolve();

private:
    enum class State { Untouched, InProgress, Done };
    struct InputObject
    {
        std::vector<InputValue *> withDefault;
        State state = State::Untouched;
    };

    void judge(InputValue &value);
    void resolveFieldsOf(const Type *type, const InputValue &user);
    [[nodiscard]] bool fits(const ast::Value &literal, const Type *type);
    [[nodiscard]] bool fitsInputObject(const ast::Value &literal, const Type *type);

    ErrorCollector &m_errors;
    std::vector<InputValue *> m_arguments;
    std::unordered_map<const Type *, InputObject> m_inputObjects;
    std::vector<const Type *> m_order; //!< The keys of m_inputObjects as they were noted.
    const InputValue *m_current = nullptr; //!< The value whose default is being judged.
    std::size_t m_depth = 0;
};

//! The default value as introspection and SDL show it: numbers, lists and objects in their plain form,
//! fields of input objects in the order of their type with their own defaults filled in. Empty when the value has
//! none. Gives the literal as written when the plain form is longer than \p maxLength.
[[nodiscard]] std::string printDefaultValue(const InputValue &value, std::size_t maxLength = 1'000'000);

} // namespace tideline::graphql
