// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/auditedclient.h"

#include "api/client/pending.h"

#include <utility>

namespace tideline::api {

class AuditedClient::AuditedCall final : public Pending<Result>
{
public:
    AuditedCall(AuditedClient &client, const Request &request, Callback callback)
        : Pending(std::move(callback), &client),
          m_client(client)
    {
        m_entry.event = QStringLiteral("operation");
        m_entry.operation = QString::fromStdString(request.rootField);
        m_entry.customer = auditCustomer(request);
        m_entry.target = auditTarget(request);
    }

    void sendWith(GraphQlClient &next, Request request)
    {
        m_call = next.send(std::move(request), [this](Result result) {
            m_entry.outcome = auditOutcome(result);
            finish(std::move(result));
        });
    }

protected:
    void release() override
    {
        m_call.cancel();
        if (m_entry.outcome.isEmpty()) // given up, with the mutation perhaps on its way
            m_entry.outcome = QStringLiteral("unknown");
        m_client.m_listener(std::move(m_entry));
    }

private:
    AuditedClient &m_client;
    AuditEntry m_entry;
    CallHandle m_call;
};

AuditedClient::AuditedClient(GraphQlClient &next, Listener listener, QObject *parent)
    : GraphQlClient(parent),
      m_next(next),
      m_listener(std::move(listener))
{
    connect(&next, &GraphQlClient::activityChanged, this, &GraphQlClient::activityChanged);
    connect(&next, &GraphQlClient::answered, this, &GraphQlClient::answered);
}

CallHandle AuditedClient::send(Request request, Callback callback)
{
    if (request.kind != OperationKind::Mutation)
        return m_next.send(std::move(request), std::move(callback));
    auto *call = new AuditedCall(*this, request, std::move(callback));
    CallHandle handle = AuditedCall::handleOf(call);
    call->sendWith(m_next, std::move(request));
    return handle;
}

} // namespace tideline::api
