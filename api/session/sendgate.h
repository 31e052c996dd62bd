// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/graphqlclient.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace tideline::api {

//! \brief Stands before the client and decides whether a call may leave. What it keeps back never reaches a socket.
//!
//! Keeps back: everything while locked; mutations while read-only; mutations that the environment said it does
//! not offer; a second mutation of a form while the first is out. Refusals are errors of kind Gate with the codes
//! "gate.locked", "gate.masquerade-refused", "gate.read-only", "gate.not-offered", "gate.already-sending". Screens and
//! forms get this object as their GraphQlClient, so none can go around it. Borrows the client behind it, which outlives
//! it.
class SendGate final : public GraphQlClient
{
    Q_OBJECT

public:
    //! What is known of a form's last mutation.
    enum class FormState {
        Idle, //!< Nothing sent, or answered.
        Sending,
        Unknown //!< It left and nobody knows whether it was done: look first, and send with the same key.
    };
    Q_ENUM(FormState)

    explicit SendGate(GraphQlClient &next, QObject *parent = nullptr);

    [[nodiscard]] CallHandle send(Request request, Callback callback) override;

    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    void setLocked(bool locked);
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    void setReadOnly(bool readOnly);

    //! Operations that this session may not send in any case.
    void setRefused(const QSet<QString> &operations) { m_refused = operations; }

    [[nodiscard]] bool isOffered(const QString &operation) const { return !m_notOffered.contains(operation); }
    void forgetNotOffered(); //!< At the next sign-in: another identity may be offered more.

    [[nodiscard]] FormState formState(const QString &formId) const;
    void forgetForm(const QString &formId); //!< The form is gone, or the person has looked.

Q_SIGNALS:
    void rulesChanged(); //!< Locked, read-only, or what is offered.
    void formStateChanged(const QString &formId);

private:
    class GatedCall;

    [[nodiscard]] std::optional<Error> refusal(const Request &request) const;
    void learnFrom(const QString &operation, const Error &error);
    void setFormState(const QString &formId, FormState state);

    GraphQlClient &m_next;
    bool m_isLocked = false;
    bool m_isReadOnly = false;
    QSet<QString> m_notOffered;
    QSet<QString> m_refused;
    QHash<QString, FormState> m_forms; //!< Without the idle ones.
};

} // namespace tideline::api
