// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matters/processes.h"
#include "models/screens/screendescription.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tideline::models {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MovesScreen)
};

ListDescription all()
{
    return {.id = u"moves.all"_s,
            .title = Words::tr("All"),
            .query = u"processes"_s,
            .path = "lifecycleProcesses",
            .idPath = "id",
            .derive = processTimeline,
            .columns = {{"what", Words::tr("What")},
                        {"at", Words::tr("From"), ColumnKind::DateTime},
                        {"status", Words::tr("Status"), ColumnKind::Status},
                        {"stage", Words::tr("Stage"), ColumnKind::Status},
                        {"mayBeCancelled", Words::tr("May be cancelled"), ColumnKind::YesNo},
                        {"number", Words::tr("Process"), ColumnKind::Identifier}},
            .details = {{"subtype", Words::tr("Kind"), ColumnKind::Status}},
            .emptyText = Words::tr("Nobody is joining, leaving or moving."),
            .actions = {{u"moveOut"_s, Words::tr("Move out")},
                        {u"initiateProductSwitch"_s, Words::tr("Switch product")},
                        {u"cancelEnrollment"_s, Words::tr("Cancel…"), true, "mayBeCancelled"}}};
}

ListDescription joining()
{
    return {.id = u"moves.joining"_s,
            .title = Words::tr("Joining"),
            .query = u"processes"_s,
            .path = "lifecycleProcesses.joinSupplierProcesses",
            .idPath = "id",
            .columns = {{"number", Words::tr("Process"), ColumnKind::Identifier},
                        {"status", Words::tr("Status"), ColumnKind::Status},
                        {"stage", Words::tr("Stage"), ColumnKind::Status},
                        {"subtype", Words::tr("Kind"), ColumnKind::Status}},
            .emptyText = Words::tr("Nobody is joining with this account."),
            .actions = {{u"cancelEnrollment"_s, Words::tr("Cancel…"), true},
                        {u"joinSupplierAcceptTermsAndConditions"_s, Words::tr("Accept terms…"), true}}};
}

ListDescription leaving()
{
    return {.id = u"moves.leaving"_s,
            .title = Words::tr("Leaving"),
            .query = u"processes"_s,
            .path = "lifecycleProcesses.leaveSupplierProcesses",
            .idPath = "id",
            .columns = {{"number", Words::tr("Process"), ColumnKind::Identifier},
                        {"status", Words::tr("Status"), ColumnKind::Status},
                        {"stage", Words::tr("Stage"), ColumnKind::Status},
                        {"subtype", Words::tr("Kind"), ColumnKind::Status}},
            .emptyText = Words::tr("Nobody is leaving.")};
}

ListDescription movingIn()
{
    return {.id = u"moves.movingIn"_s,
            .title = Words::tr("Moving in"),
            .query = u"processes"_s,
            .path = "lifecycleProcesses.occupyPropertyProcesses",
            .idPath = "id",
            .columns = {{"occupyAt", Words::tr("From"), ColumnKind::DateTime},
                        {"status", Words::tr("Status"), ColumnKind::Status},
                        {"id", Words::tr("Process"), ColumnKind::Identifier}},
            .emptyText = Words::tr("No move in is known."),
            .actions = {{u"moveInCreateCustomer"_s, Words::tr("Move a customer in")},
                        {u"forceMoveIn"_s, Words::tr("Move in at once")}}};
}

ListDescription movingOut()
{
    return {.id = u"moves.movingOut"_s,
            .title = Words::tr("Moving out"),
            .query = u"processes"_s,
            .path = "lifecycleProcesses.leavePropertyProcesses",
            .idPath = "id",
            .columns = {{"id", Words::tr("Process"), ColumnKind::Identifier},
                        {"status", Words::tr("Status"), ColumnKind::Status}},
            .emptyText = Words::tr("No move out is known."),
            .actions = {{u"moveOut"_s, Words::tr("Move out")}}};
}

} // namespace

ScreenDescription movesScreen()
{
    return {
        .id = u"moves"_s,
        .lists = {all(), joining(), leaving(), movingIn(), movingOut()},
        .actions = {{u"moveOut"_s, Words::tr("Move out")}, {u"initiateProductSwitch"_s, Words::tr("Switch product")}}};
}

} // namespace tideline::models
