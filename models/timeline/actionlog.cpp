// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/actionlog.h"

#include <algorithm>

namespace tideline::models {

void ActionLog::add(const AgentAction &action)
{
    m_actions += action;
    Q_EMIT changed(action.accountNumber);
}

QList<AgentAction> ActionLog::actionsFor(const QString &accountNumber) const
{
    QList<AgentAction> chosen;
    std::copy_if(m_actions.begin(), m_actions.end(), std::back_inserter(chosen),
                 [&accountNumber](const AgentAction &action) { return action.accountNumber == accountNumber; });
    return chosen;
}

void ActionLog::setSession(const QString &session)
{
    if (session == m_session)
        return;
    m_session = session;
    m_actions.clear();
    Q_EMIT changed({});
}

} // namespace tideline::models
