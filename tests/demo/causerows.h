// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/causes/causes.h"
#include "demofixture.h"

#include <QSet>

#include <functional>
#include <vector>

namespace tideline::demo::testing {

//! An error as its natural cause brings it about: the input is made for the data at hand, and may change them first.
struct CauseRow
{
    const char *mutation;
    const char *code;
    std::function<Json(DataSet &)> input;
    bool asCustomer = false; //!< The first customer instead of the agent.
};

using CauseRows = std::vector<CauseRow>;

//! "mutation CODE" of every row that arises naturally, as the table of an area says it.
inline QSet<QString> naturalPairs(std::span<const Cause> causes)
{
    QSet<QString> pairs;
    for (const Cause &cause : causes) {
        if (cause.origin == Origin::Natural) {
            pairs.insert(QString::fromStdString(std::string(cause.mutation) + ' ' + std::string(cause.code)));
        }
    }
    return pairs;
}

inline QSet<QString> provokedPairs(const CauseRows &rows)
{
    QSet<QString> pairs;
    for (const CauseRow &row : rows) {
        pairs.insert(QString::fromLatin1(row.mutation) + u' ' + QString::fromLatin1(row.code));
    }
    return pairs;
}

//! What one pair of tables has and the other lacks, both ways; empty when they agree.
inline QString difference(const CauseRows &rows, std::span<const Cause> causes)
{
    const QSet<QString> natural = naturalPairs(causes);
    const QSet<QString> provoked = provokedPairs(rows);
    return QStringList(((natural - provoked) | (provoked - natural)).values()).join(u", ");
}

} // namespace tideline::demo::testing
