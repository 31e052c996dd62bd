// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/clock.h"
#include "api/client/request.h"

#include <QString>

namespace tideline::api {

//! \brief One line of the audit: who did what for whom, where, and how it ended. Never a value that was typed.
struct AuditEntry
{
    Clock::WallTime when;
    QString event; //!< "sign-in", "sign-out", "masquerade-start", "masquerade-act", "operation" …
    QString environment;
    QString agent; //!< Who sat before the console.
    QString customer; //!< Account number or person that it was for; may be empty.
    QString operation; //!< The mutation; empty for other events.
    QString target; //!< Which record, by its identifier: "paymentId=42". May be empty.
    QString outcome; //!< "ok", a code, or "unknown"; empty where nothing could fail.
    QString reason; //!< For a masquerade: what the person gave as one.

    bool operator==(const AuditEntry &) const = default;
};

//! The account number among the arguments of a request; empty if there is none.
[[nodiscard]] QString auditCustomer(const Request &request);
//! The identifiers among the arguments, by name; no text, no amount, no address, no secret.
[[nodiscard]] QString auditTarget(const Request &request);
//! "ok", "ok KT-CT-…" with warnings, the error's code or kind, "unknown" when nobody can say.
[[nodiscard]] QString auditOutcome(const Result &result);

} // namespace tideline::api
