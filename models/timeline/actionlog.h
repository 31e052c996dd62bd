// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

namespace tideline::models {

//! One thing that the agent did for a customer: which operation, when, how it ended. Never what was typed.
struct AgentAction
{
    enum class Outcome {
        Done,
        Refused, //!< Nothing happened.
        Unknown //!< It left, and no answer came.
    };

    QDateTime at;
    QString accountNumber;
    QString operation; //!< "collectPayment"
    QString title; //!< "Take a payment"
    Outcome outcome = Outcome::Done;

    bool operator==(const AgentAction &) const = default;
};

//! \brief What the agent did in this session, oldest first. Lives in memory only; another session begins empty.
//!
//! GUI thread only.
class ActionLog final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void add(const AgentAction &action);
    [[nodiscard]] QList<AgentAction> actionsFor(const QString &accountNumber) const;
    //! Whose actions are noted from here on; another one forgets all there is.
    void setSession(const QString &session);

Q_SIGNALS:
    void changed(const QString &accountNumber); //!< An empty number: all of them.

private:
    QList<AgentAction> m_actions;
    QString m_session;
};

} // namespace tideline::models
