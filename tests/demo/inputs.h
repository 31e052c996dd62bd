// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace tideline::testing {

//! An input that succeeds on the fresh demo data set: tests/demo/inputs/*.json.
struct DemoInput
{
    QString operation;
    graphql::Json variables;
    QString as; //!< "agent", "organisation" or "customer:EMAIL".
    graphql::Json afterwards; //!< What shows the change: tests/demo/afterwards.h.
};

//! All of them, in the order of their files, placeholders of the moment \p now filled in: ${today+3}, ${now},
//! ${totp:SECRET}.
[[nodiscard]] QList<DemoInput> demoInputs(const QDateTime &now);

//! The six digits of \p secret (base 32) at \p now: RFC 6238 with SHA-1 and steps of 30 seconds.
[[nodiscard]] QString totpCode(const QByteArray &secret, const QDateTime &now);

} // namespace tideline::testing
