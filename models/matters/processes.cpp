// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matters/processes.h"

#include "models/records/jsonpath.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tideline::models {

using graphql::Json;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Processes)
};

QString text(const Json &json, std::string_view path) { return toVariant(valueAt(json, path)).toString(); }

Json leaf(const Json &json, std::string_view path)
{
    const Json *value = valueAt(json, path);
    return value ? *value : Json();
}

bool isUnderWay(const QString &status) { return status == "IN_PROGRESS"_L1 || status == "PENDING"_L1; }

bool isOver(const QString &status) { return status == "COMPLETED"_L1 || status == "CANCELLED"_L1; }

} // namespace

Json processTimeline(const Json &lifecycleProcesses)
{
    const struct
    {
        const char *member;
        QString what;
        bool isEnrolment;
    } sorts[] = {{"joinSupplierProcesses", Words::tr("Joining"), true},
                 {"occupyPropertyProcesses", Words::tr("Moving in"), true},
                 {"leavePropertyProcesses", Words::tr("Moving out"), false},
                 {"leaveSupplierProcesses", Words::tr("Leaving"), false}};
    Json rows = Json::array();
    for (const auto &[member, what, isEnrolment] : sorts) {
        for (const Json &process : rowsAt(lifecycleProcesses, member)) {
            const QString status = text(process, "status");
            const bool mayBeCancelled =
                isEnrolment && isUnderWay(status) && text(process, "subtype") != "BULK_TRANSFER"_L1;
            Json number = leaf(process, "number");
            if (number.is_null())
                number = leaf(process, "id"); // moving in goes by it
            rows.push_back({{"id", std::string(member) + ":" + text(process, "id").toStdString()},
                            {"what", what.toStdString()},
                            {"at", leaf(process, "occupyAt")},
                            {"status", leaf(process, "status")},
                            {"stage", leaf(process, "stage")},
                            {"subtype", leaf(process, "subtype")},
                            {"number", number},
                            {"processNumber", number},
                            {"mayBeCancelled", status.isEmpty() ? Json() : Json(mayBeCancelled)}});
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Json &one, const Json &other) {
        const bool isOneOver = isOver(text(one, "status"));
        const bool isOtherOver = isOver(text(other, "status"));
        if (isOneOver != isOtherOver)
            return !isOneOver;
        return text(one, "at") > text(other, "at");
    });
    return rows;
}

} // namespace tideline::models
