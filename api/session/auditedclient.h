// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/graphqlclient.h"
#include "api/session/auditentry.h"

#include <functional>

namespace tideline::api {

//! \brief Stands before the gate and tells the audit of every mutation, those that the gate keeps back included.
//!
//! An entry comes when the outcome is known; of a call that was given up, at once with the outcome "unknown". Borrows
//! the client behind it, which outlives it.
class AuditedClient final : public GraphQlClient
{
    Q_OBJECT

public:
    //! Gets operation, target, customer and outcome; whoever listens adds who and where.
    using Listener = std::function<void(AuditEntry)>;

    AuditedClient(GraphQlClient &next, Listener listener, QObject *parent = nullptr);

    [[nodiscard]] CallHandle send(Request request, Callback callback) override;

private:
    class AuditedCall;

    GraphQlClient &m_next;
    Listener m_listener;
};

} // namespace tideline::api
