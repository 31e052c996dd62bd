// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/fieldspec.h"
#include "models/forms/formcontext.h"
#include "models/forms/resultsummary.h"

#include <QSet>

#include <optional>

namespace tideline::models {

//! Where a value of an answer stands, and what it is called there.
struct ResultPlace
{
    const graphql::Type *type = nullptr; //!< With its wrapping; null where the schema knows nothing.
    QString coordinate; //!< `ObjectType.field`; empty inside what the schema knows nothing about.
    QString label;
    QString path; //!< Below the root field: "payment.amount", "consents[1].code".
};

//! A value of an answer with its place.
struct PlacedValue
{
    const graphql::Json *value = nullptr;
    ResultPlace place;
};

//! \brief Writes values of an answer as lines: leaves before what is nested, what says nothing left out.
//!
//! Borrows hints and surroundings.
class ResultWriter final
{
public:
    ResultWriter(const HintLookup &hints, const FormSurroundings &world, int mostRows);

    //! What stands at these paths is said elsewhere.
    void leaveOut(const QSet<QString> &paths) { m_leftOut = paths; }
    void write(const graphql::Json &value, const ResultPlace &place, int depth);
    //! What the schema knows nothing about: a line for each value, nothing for an empty object.
    void writeUnknown(const graphql::Json &value, const ResultPlace &place, int depth);
    void writeMembers(const graphql::Json &object, const graphql::Type *type, const QString &path, int depth);
    [[nodiscard]] QList<ResultRow> takeRows() { return std::move(m_rows); }

private:
    void writeList(const graphql::Json &list, const ResultPlace &place, int depth);
    void writeObject(const graphql::Json &object, const ResultPlace &place, int depth);
    void writeLeaf(const graphql::Json &value, const ResultPlace &place, int depth);
    [[nodiscard]] bool isSaidAround(const graphql::Json &value, const QString &name) const;

    const HintLookup &m_hints;
    const FormSurroundings &m_world;
    int m_mostRows;
    QSet<QString> m_leftOut;
    QList<const graphql::Json *> m_around; //!< The objects that the present one stands in, outermost first.
    QList<ResultRow> m_rows;
};

//! The member \p key of \p object, which is of \p type and stands at \p path.
[[nodiscard]] ResultPlace memberPlace(const graphql::Json &object, const graphql::Type *type, const std::string &key,
                                      const QString &path, const HintLookup &hints);

//! \brief The value at \p path ("payment.amount") below \p data; nothing where there is none, or null.
//!
//! A label that says too little without what it belongs to ("ID", "Number") says that as well.
[[nodiscard]] std::optional<PlacedValue> placedValue(const graphql::Json &data, const graphql::Type *type,
                                                     const QString &path, const HintLookup &hints);

} // namespace tideline::models
