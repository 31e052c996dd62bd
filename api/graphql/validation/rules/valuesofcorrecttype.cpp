// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/language/printer.h"
#include "api/graphql/validation/literals.h"
#include "api/graphql/validation/rules/rules.h"

#include <unordered_map>
#include <utility>

namespace tideline::graphql::validation {

namespace {

//! https://spec.graphql.org/October2021/#sec-Values-of-Correct-Type and the two rules on input object fields.
class ValuesOfCorrectType final : public Rule
{
public:
    explicit ValuesOfCorrectType(Context &shared) : Rule("ValuesOfCorrectType", shared) {}

    void enterValue(const ast::Value &node) override
    {
        if (m_skipped != nullptr)
            return;
        switch (node.kind) {
        case ast::Value::Kind::Variable:
            break;
        case ast::Value::Kind::Null:
            if (types().inputType() != nullptr && types().inputType()->isNonNull())
                report("A value of the type " + inQuotes(toString(*types().inputType())) + " cannot be null.",
                       {node.range});
            break;
        case ast::Value::Kind::List:
            enterList(node);
            break;
        case ast::Value::Kind::Object:
            enterObject(node);
            break;
        default:
            checkLeaf(node);
        }
    }

    void leaveValue(const ast::Value &node) override
    {
        if (m_skipped == &node)
            m_skipped = nullptr;
    }

    void enterObjectField(const ast::ObjectField &node) override
    {
        const Type *around = types().parentInputType();
        if (m_skipped != nullptr || around == nullptr || types().inputType() != nullptr)
            return;
        const Type *object = around->innermost();
        if (object->kind == TypeKind::InputObject)
            report("The input type " + inQuotes(object->name) + " has no field " + inQuotes(node.name.text) + '.'
                       + suggest(node.name.text, object->inputFields),
                   {node.range});
    }

private:
    void enterList(const ast::Value &node)
    {
        const Type *type = types().parentInputType();
        if (type != nullptr && type->nullable()->isList())
            return;
        checkLeaf(node);
        m_skipped = &node;
    }

    void enterObject(const ast::Value &node)
    {
        const Type *type = types().inputType() == nullptr ? nullptr : types().inputType()->innermost();
        if (type == nullptr || type->kind != TypeKind::InputObject) {
            checkLeaf(node);
            m_skipped = &node;
            return;
        }
        std::unordered_map<std::string_view, const ast::Value *> given;
        for (const ast::ObjectField &field : node.fields)
            given[field.name.text] = &field.value;
        for (const InputValue &field : type->inputFields) {
            if (field.isRequired() && !given.contains(field.name))
                report("The input type " + inQuotes(type->name) + " needs the field " + inQuotes(field.name)
                           + " of the type " + inQuotes(toString(*field.type)) + '.',
                       {node.range});
        }
        if (!type->isOneOf)
            return;
        if (given.size() != 1)
            report("The input type " + inQuotes(type->name) + " takes exactly one of its fields.", {node.range});
        else if (given.begin()->second->kind == ast::Value::Kind::Null)
            report("The one field given of " + inQuotes(type->name) + " cannot be null.", {node.range});
    }

    //! A literal where the innermost expected type is what decides.
    void checkLeaf(const ast::Value &node) const
    {
        const Type *expected = types().inputType();
        if (expected == nullptr)
            return;
        const Type *type = expected->innermost();
        if (fitsLeaf(node, *type))
            return;
        std::string hint;
        if (type->kind == TypeKind::Enum && node.items.empty() && node.fields.empty())
            hint = suggest(node.text, type->enumValues);
        report(inQuotes(print(node)) + " is no value of the type " + inQuotes(toString(*expected)) + '.' + hint,
               {node.range});
    }

    const ast::Value *m_skipped = nullptr; //!< Literal that is settled as a whole; nothing inside it is checked.
};

} // namespace

RulePointer makeValuesOfCorrectType(Context &context) { return std::make_unique<ValuesOfCorrectType>(context); }

} // namespace tideline::graphql::validation
