// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/service.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace tideline::catalogue {

//! One part of the words beside a choice.
struct ChoicePart
{
    enum class Kind { Text, Pence, Pounds, Date, Enumeration };

    QString path; //!< In the row: "fullName", "node.amount".
    Kind kind = Kind::Text;
};

//! What a row has to be to be offered as a choice: what the server would refuse is not.
struct ChoiceCondition
{
    enum class Kind {
        None,
        IsNotTrue, //!< A truth value that is false or not known.
        IsOneOf, //!< A text of values.
        IsNotOver //!< A date or moment that is still to come, or none.
    };

    Kind kind = Kind::None;
    QString path = {}; //!< In the row.
    QStringList values = {};
};

//! \brief A query whose rows are the choices of a field, the first items of a list, or sentences to show under it.
//!
//! Paths use dots. A list met on the way is flattened, so `account.properties.activeWaterMeters` gives the meters
//! of all properties. Variables that the document declares are filled from the form's context by their names:
//! accountNumber, accountUserId; a required one that the context lacks means that there are no choices.
struct ChoiceQuery
{
    QString id; //!< "ledgers"; also the document's file name.
    Service service = Service::Api;
    QString rowsPath; //!< From the answer's data: "account.ledgers".
    QString valuePath; //!< In the row; empty: the row itself is the value.
    QList<ChoicePart> label; //!< Shown joined by a middle dot; empty parts are left out.
    QString aliasPath = {}; //!< In the row: another name of the value, "uuid"; empty: it has none.
    ChoiceCondition condition = {}; //!< Rows that it does not hold for keep their name but are not offered.
    //! For a list's first items: paths in the row → names in the item. Empty for choices.
    QList<QPair<QString, QString>> itemPaths = {};

    //! The document's text, from `:/tideline/queries/choices`; empty when the file is missing.
    [[nodiscard]] std::string document() const;
};

//! Every choice query.
[[nodiscard]] const QList<ChoiceQuery> &choiceQueries();
[[nodiscard]] const ChoiceQuery *choiceQuery(const QString &id); //!< Null if there is none.

} // namespace tideline::catalogue
