// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/fieldhint.h"
#include "api/graphql/type/schema.h"
#include "models/forms/fieldkind.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <unordered_map>

namespace tideline::models {

//! \brief All that is the same for every field with one coordinate: made once, shared by its fields.
struct FieldSpec
{
    QString coordinate; //!< `InputType.field` or `mutation.argument`; items of a list: the list's own.
    QString name; //!< As the schema spells it; empty for items of a list.
    QString label; //!< Sentence case, "Payment date".
    QString help; //!< The hint's, else the schema's description; may be empty.
    QString defaultText; //!< The schema's default value as written there; empty if none.
    QString deprecation; //!< Why it is deprecated; empty if it is not.
    const graphql::Type *type = nullptr; //!< With its wrapping.
    FieldKind kind = FieldKind::Text;
    bool isRequired = false;
    bool isOneOf = false; //!< An object of which exactly one member is given.
    catalogue::FieldHint hint;

    [[nodiscard]] bool allowsNull() const { return !type->isNonNull(); }
};

//! The hint of a coordinate; a default one when nobody wrote any.
using HintLookup = std::function<catalogue::FieldHint(const QString &coordinate)>;

//! \brief The specs of one form, made when they are first asked for.
//!
//! Keeps the schema alive. GUI thread only.
class FieldSpecs
{
public:
    FieldSpecs(std::shared_ptr<const graphql::Schema> schema, HintLookup hints);

    //! \p owner is the input type's name or, for arguments, the root field's.
    [[nodiscard]] const FieldSpec &spec(const graphql::InputValue &input, std::string_view owner);
    [[nodiscard]] const FieldSpec &itemSpec(const FieldSpec &list);
    [[nodiscard]] const std::shared_ptr<const graphql::Schema> &schema() const { return m_schema; }

private:
    [[nodiscard]] std::unique_ptr<FieldSpec> makeSpec(const graphql::InputValue &input, std::string_view owner) const;

    std::shared_ptr<const graphql::Schema> m_schema;
    HintLookup m_hints;
    std::unordered_map<const graphql::InputValue *, std::unique_ptr<FieldSpec>> m_specs;
    std::unordered_map<const FieldSpec *, std::unique_ptr<FieldSpec>> m_itemSpecs;
};

//! One value that a person can choose.
struct Choice
{
    QString value; //!< What is sent.
    QString label; //!< What is shown.
    QString help = {}; //!< A second line; may be empty.
    QString alias = {}; //!< Another name of the same record, never sent; may be empty.
    bool isOffered = true; //!< False: it would be refused, but has a name wherever it stands already.
};

//! The values of an enumeration in the schema's order, deprecated ones last. Empty for other types.
[[nodiscard]] QList<Choice> enumChoices(const graphql::Type *type);
//! The values that a hint suggests, constants in words: "SMART_METER" → "Smart meter".
[[nodiscard]] QList<Choice> suggestedChoices(const catalogue::FieldHint &hint);
//! "DIRECT_DEBIT" → "Direct debit", "Weekly" → "Weekly".
[[nodiscard]] QString enumLabel(const QString &value);

//! Text of the schema as Qt's.
[[nodiscard]] inline QString fromSchema(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace tideline::models
