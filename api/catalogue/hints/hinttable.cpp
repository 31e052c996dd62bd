// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/hints/hinttable.h"

namespace tideline::catalogue {

HintRow::HintRow(const char *coordinate, const QString &label, const QString &help)
{
    m_hint.coordinate = QString::fromLatin1(coordinate);
    m_hint.label = label;
    m_hint.help = help;
}

HintRow &HintRow::pence(double minimum)
{
    m_hint.unit = FieldHint::Unit::MinorUnits;
    m_hint.minimum = minimum;
    return *this;
}

HintRow &HintRow::unit(FieldHint::Unit unit)
{
    m_hint.unit = unit;
    return *this;
}

HintRow &HintRow::points()
{
    m_hint.unit = FieldHint::Unit::Points;
    m_hint.minimum = 1;
    return *this;
}

HintRow &HintRow::cubicMetres()
{
    m_hint.unit = FieldHint::Unit::CubicMetres;
    m_hint.minimum = 0;
    return *this;
}

HintRow &HintRow::editor(FieldHint::Editor editor)
{
    m_hint.editor = editor;
    return *this;
}

HintRow &HintRow::prefill(FieldHint::Prefill prefill)
{
    m_hint.prefill = prefill;
    return *this;
}

HintRow &HintRow::row(const char *key)
{
    m_hint.prefill = FieldHint::Prefill::SelectedRow;
    m_hint.prefillKey = QString::fromLatin1(key);
    return *this;
}

HintRow &HintRow::choices(const char *id)
{
    m_hint.choices = QString::fromLatin1(id);
    return *this;
}

HintRow &HintRow::suggestions(const char *values)
{
    m_hint.suggestions = QString::fromLatin1(values).split(QLatin1Char(' '));
    return *this;
}

HintRow &HintRow::startsFrom(const char *id)
{
    m_hint.startsFrom = QString::fromLatin1(id);
    return *this;
}

HintRow &HintRow::newPassword()
{
    m_hint.rules = QStringLiteral("passwordRules");
    return secret();
}

HintRow &HintRow::secret()
{
    m_hint.isSecret = true;
    if (m_hint.editor == FieldHint::Editor::FromType)
        m_hint.editor = FieldHint::Editor::Password;
    return *this;
}

HintRow &HintRow::idempotencyKey()
{
    m_hint.isIdempotencyKey = true;
    return *this;
}

HintRow &HintRow::hidden()
{
    m_hint.isHidden = true;
    return *this;
}

HintRow &HintRow::pattern(const char *expression, const QString &help)
{
    m_hint.pattern = QString::fromLatin1(expression);
    m_hint.patternHelp = help;
    return *this;
}

HintRow &HintRow::range(double minimum, double maximum)
{
    m_hint.minimum = minimum;
    m_hint.maximum = maximum;
    return *this;
}

HintRow &HintRow::notInPast()
{
    m_hint.notInPast = true;
    return *this;
}

HintRow &HintRow::notInFuture()
{
    m_hint.notInFuture = true;
    return *this;
}

QHash<QString, FieldHint> HintTables::all()
{
    QHash<QString, FieldHint> hints;
    for (const HintRows &rows : {common(), account(), payments(), goods(), consentsAndLoyalty(), propertyAndMoves(),
                                 security(), contact(), results()}) {
        for (const HintRow &row : rows)
            hints.insert(row.hint().coordinate, row.hint());
    }
    return hints;
}

} // namespace tideline::catalogue
