// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/streams.h"
#include "app/store/auditdatabase.h"

namespace tideline::cli {

Outcome audit(const Options &options)
{
    if (options.arguments.isEmpty() || options.arguments.size() > 2
        || options.arguments.constFirst() != QLatin1String("verify")) {
        complain("audit takes \"verify\", and a file if it is not the console's own.");
        return InputError;
    }
    const QString file = options.arguments.value(1, app::AuditDatabase::usualFile());
    const auto verdict = app::AuditDatabase::verify(file);
    if (!verdict) {
        complain("There is no audit log at " + file.toStdString() + ".");
        return InputError;
    }
    for (const app::AuditFinding &finding : verdict->findings)
        print(app::toString(finding.kind).toStdString() + ": " + app::sentenceOf(finding).toStdString());
    if (!verdict->findings.isEmpty())
        return ApiError;
    print(std::to_string(verdict->lines) + " lines, each as it was written");
    return Done;
}

} // namespace tideline::cli
