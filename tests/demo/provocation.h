// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demofixture.h"

#include "api/demo/causes/causes.h"

#include <QTest>

#include <functional>
#include <set>
#include <span>
#include <string>

namespace tideline::demo::testing {

//! \brief One natural cause of an error: what to send, after what was prepared, as whom.
//!
//! \p Source is what the test makes it from: the demo, its data, the test itself.
template <typename Source>
struct ProvocationFrom
{
    const char *mutation;
    const char *code;
    //! Brings the state about and gives what is sent. The agent is signed in before; it may sign in somebody else.
    std::function<Json(Source &)> input;
    bool asCustomer = false; //!< The first customer instead of the agent, once the input is made.
};

//! Its input are the variables.
using Provocation = ProvocationFrom<Demo>;

//! A row for each of anything that has a mutation and a code, named by them and its place.
template <typename Rows>
void addRows(const Rows &provocations)
{
    QTest::addColumn<int>("place");
    int place = 0;
    for (const auto &one : provocations) {
        QTest::addRow("%s %s, row %d", one.mutation, one.code, place) << place;
        ++place;
    }
}

//! What differs between the provocations and the natural causes of an area, either way; empty when they agree. Codes
//! that any operation may answer with stand in no area's table.
template <typename Rows>
QStringList differences(const Rows &provocations, std::span<const Cause> causes)
{
    std::set<std::string> provoked;
    for (const auto &one : provocations) {
        if (!isCommonCode(one.code)) {
            provoked.insert(std::string(one.mutation) + ' ' + one.code);
        }
    }
    std::set<std::string> natural;
    for (const Cause &cause : causes) {
        if (cause.origin == Origin::Natural) {
            natural.insert(std::string(cause.mutation) + ' ' + std::string(cause.code));
        }
    }
    QStringList found;
    for (const std::string &pair : provoked) {
        if (natural.count(pair) == 0) {
            found += QStringLiteral("provoked, not in the table: ") + QString::fromStdString(pair);
        }
    }
    for (const std::string &pair : natural) {
        if (provoked.count(pair) == 0) {
            found += QStringLiteral("in the table, not provoked: ") + QString::fromStdString(pair);
        }
    }
    return found;
}

//! The number of the account in that place of the seed.
inline std::string numberAt(Demo &demo, std::size_t place)
{
    return textOf(*demo.server.data().accounts.all()[place], "number");
}

//! The record of the person who holds the account in that place of the seed.
inline Record holderAt(Demo &demo, std::size_t place)
{
    DataSet &data = demo.server.data();
    return data.users.find(textOf(*data.accounts.all()[place], "$holder"));
}

//! Signs in the person who holds the account in that place of the seed.
inline void signInAsHolder(Demo &demo, std::size_t place)
{
    const Record user = holderAt(demo, place);
    demo.signInAs({{},
                   QString::fromStdString(textOf(*user, "email")),
                   QString::fromStdString(textOf(*user, "$password")),
                   {},
                   {}});
}

} // namespace tideline::demo::testing
