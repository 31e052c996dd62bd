// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/outcome.h"

#include "models/forms/jsontext.h"
#include "models/forms/resultsummary.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tideline::models {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Outcomes)
};

//! "FAILED", "true"; "" for null and absent.
QString wordOf(const graphql::Json &value)
{
    return value.is_null() || value.is_string() ? textOf(value) : QString::fromStdString(value.dump());
}

bool holdsNothing(const graphql::Json &value)
{
    if (!value.is_object())
        return value.is_null();
    const auto isNothing = [](const auto &member) { return member.key() == "__typename" || member.value().is_null(); };
    for (auto member = value.begin(); member != value.end(); ++member) {
        if (!isNothing(member))
            return false;
    }
    return true;
}

} // namespace

Outcome outcomeOf(const catalogue::Operation &operation, const graphql::Json &value)
{
    for (const catalogue::Letdown &letdown : operation.letdowns) {
        if (letdown.values.contains(wordOf(valueAt(value, letdown.path))))
            return {letdown.headline, letdown.text, false};
    }
    if (valueAt(value, u"success"_s) == graphql::Json(false))
        return {Words::tr("The server did not do it"),
                Words::tr("It answered without an error, and yet says that it was not done. Look at the record, then "
                          "try again."),
                false};
    if (holdsNothing(value))
        return {Words::tr("The server says nothing of what came of it"),
                Words::tr("There was no error, and nothing in the answer either. Look at the record before you send it "
                          "again."),
                false};
    return {operation.success, {}, true};
}

bool fits(const catalogue::FollowUp &followUp, const graphql::Json &value)
{
    return followUp.onlyPath.isEmpty() || followUp.onlyValues.contains(wordOf(valueAt(value, followUp.onlyPath)));
}

} // namespace tideline::models
