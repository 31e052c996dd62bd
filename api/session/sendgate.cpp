// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/sendgate.h"

#include "api/client/pending.h"

#include <QPointer>

#include <utility>

namespace tideline::api {

namespace {

//! The environment has switched the mutation off (kraken/behaviour.md "Errors").
const QStringList &notOfferedCodes()
{
    static const QStringList codes = {QStringLiteral("KT-CT-1113"), QStringLiteral("KT-CT-10312"),
                                      QStringLiteral("KT-CT-4633")};
    return codes;
}

Error refusalOf(const Request &request, const char *code, const QString &message)
{
    Error error;
    error.kind = Error::Kind::Gate;
    error.code = QLatin1String(code);
    error.message = message;
    error.operation = QString::fromStdString(request.rootField);
    return error;
}

} // namespace

//! A call that passed; tells the gate how it ended, also when nobody waits any more.
class SendGate::GatedCall final : public Pending<Result>
{
public:
    GatedCall(SendGate &gate, const Request &request, Callback callback)
        : Pending(std::move(callback), &gate),
          m_gate(gate),
          m_operation(QString::fromStdString(request.rootField)),
          m_formId(request.kind == OperationKind::Mutation ? request.formId : QString()),
          m_isMutation(request.kind == OperationKind::Mutation)
    {}

    void sendWith(GraphQlClient &client, Request request)
    {
        m_gate.setFormState(m_formId, FormState::Sending);
        m_call = client.send(std::move(request), [this](Result result) { answered(std::move(result)); });
    }

protected:
    void release() override
    {
        m_call.cancel();
        if (!m_wasAnswered) // Given up by the person, with the mutation perhaps on its way.
            m_gate.setFormState(m_formId, FormState::Unknown);
    }

private:
    void answered(Result result)
    {
        m_wasAnswered = true;
        const QPointer<GatedCall> self(this);
        if (m_isMutation && !result)
            m_gate.learnFrom(m_operation, result.error());
        if (self)
            m_gate.setFormState(m_formId, !result && result.error().maybeDone ? FormState::Unknown : FormState::Idle);
        if (self)
            finish(std::move(result));
    }

    SendGate &m_gate;
    QString m_operation;
    QString m_formId;
    bool m_isMutation;
    bool m_wasAnswered = false;
    CallHandle m_call;
};

SendGate::SendGate(GraphQlClient &next, QObject *parent) : GraphQlClient(parent), m_next(next)
{
    connect(&next, &GraphQlClient::activityChanged, this, &GraphQlClient::activityChanged);
    connect(&next, &GraphQlClient::answered, this, &GraphQlClient::answered);
}

CallHandle SendGate::send(Request request, Callback callback)
{
    if (std::optional<Error> error = refusal(request)) {
        auto *refused = new Pending<Result>(std::move(callback), this);
        refused->finishLater(tl::unexpected(*std::move(error)));
        return Pending<Result>::handleOf(refused);
    }
    auto *call = new GatedCall(*this, request, std::move(callback));
    CallHandle handle = GatedCall::handleOf(call);
    call->sendWith(m_next, std::move(request));
    return handle;
}

std::optional<Error> SendGate::refusal(const Request &request) const
{
    if (m_isLocked)
        return refusalOf(request, "gate.locked", QStringLiteral("the session is locked"));
    if (request.kind != OperationKind::Mutation)
        return std::nullopt;
    if (m_refused.contains(QString::fromStdString(request.rootField)))
        return refusalOf(request, "gate.masquerade-refused", QStringLiteral("never in a customer's place"));
    if (m_isReadOnly)
        return refusalOf(request, "gate.read-only", QStringLiteral("the session is read-only"));
    if (!isOffered(QString::fromStdString(request.rootField)))
        return refusalOf(request, "gate.not-offered", QStringLiteral("this environment does not offer it"));
    if (formState(request.formId) == FormState::Sending)
        return refusalOf(request, "gate.already-sending", QStringLiteral("the form is being sent"));
    return std::nullopt;
}

//! A code for a part of the answer says nothing about the whole operation.
void SendGate::learnFrom(const QString &operation, const Error &error)
{
    QList<Error> all = error.others;
    all.prepend(error);
    for (const Error &one : all) {
        if (!notOfferedCodes().contains(one.code) || one.path.size() > 1 || m_notOffered.contains(operation))
            continue;
        m_notOffered.insert(operation);
        Q_EMIT rulesChanged();
        return;
    }
}

void SendGate::setLocked(bool locked)
{
    if (std::exchange(m_isLocked, locked) != locked)
        Q_EMIT rulesChanged();
}

void SendGate::setReadOnly(bool readOnly)
{
    if (std::exchange(m_isReadOnly, readOnly) != readOnly)
        Q_EMIT rulesChanged();
}

void SendGate::forgetNotOffered()
{
    if (m_notOffered.isEmpty())
        return;
    m_notOffered.clear();
    Q_EMIT rulesChanged();
}

SendGate::FormState SendGate::formState(const QString &formId) const
{
    return formId.isEmpty() ? FormState::Idle : m_forms.value(formId, FormState::Idle);
}

void SendGate::forgetForm(const QString &formId)
{
    if (formState(formId) == FormState::Unknown)
        setFormState(formId, FormState::Idle);
}

void SendGate::setFormState(const QString &formId, FormState state)
{
    if (formId.isEmpty() || formState(formId) == state)
        return;
    if (state == FormState::Idle)
        m_forms.remove(formId);
    else
        m_forms.insert(formId, state);
    Q_EMIT formStateChanged(formId);
}

} // namespace tideline::api
