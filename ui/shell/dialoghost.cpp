// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialoghost.h"

#include "ui/shell/errordialog.h"

namespace tideline::ui {

using catalogue::ErrorKind;

DialogHost::DialogHost(QObject *parent) : QObject(parent) {}

DialogHost::~DialogHost() = default;

void DialogHost::report(const models::ErrorMessage &message, QWidget *window)
{
    if (message.entry.kind == ErrorKind::Unreachable) {
        m_connectionIsLost = true;
        Q_EMIT connectionTrouble(message.entry.headline, message.entry.text);
        return;
    }
    if (message.isFromApi)
        connectionRestored();
    explain(message, window);
}

void DialogHost::explain(const models::ErrorMessage &message, QWidget *window)
{
    if (m_dialog && m_dialog->message().isSameAs(message)) {
        m_dialog->addRepeats(message.repeats);
        return;
    }
    for (Waiting &waiting : m_waiting) {
        if (waiting.message.isSameAs(message)) {
            waiting.message.repeats += message.repeats;
            return;
        }
    }
    m_waiting += {message, window};
    showNext();
}

void DialogHost::connectionRestored()
{
    if (!m_connectionIsLost)
        return;
    m_connectionIsLost = false;
    Q_EMIT connectionTrouble({}, {});
}

void DialogHost::sessionReturned()
{
    m_waiting.removeIf([](const Waiting &waiting) { return waiting.message.entry.kind == ErrorKind::SessionEnded; });
    if (m_dialog && m_dialog->message().entry.kind == ErrorKind::SessionEnded)
        m_dialog->reject();
    Q_EMIT signedInAgain();
}

void DialogHost::drop()
{
    m_waiting.clear();
    if (m_dialog)
        m_dialog->reject();
}

void DialogHost::setPaused(bool paused)
{
    m_isPaused = paused;
    showNext();
}

void DialogHost::showNext()
{
    while (!m_isPaused && !m_dialog && !m_waiting.isEmpty()) {
        const Waiting next = m_waiting.takeFirst();
        if (!next.window)
            continue; // its window was closed while it waited
        m_dialog = new ErrorDialog(next.message, next.window);
        connect(m_dialog, &ErrorDialog::actionChosen, this,
                [this, over = next.window](const catalogue::ErrorEntry &entry) { Q_EMIT actionChosen(entry, over); });
        connect(m_dialog, &QObject::destroyed, this, &DialogHost::showNext, Qt::QueuedConnection);
        m_dialog->open();
    }
}

} // namespace tideline::ui
