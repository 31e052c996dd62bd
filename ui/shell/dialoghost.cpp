// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialoghost.h"

#include "ui/shell/errordialog.h"

#include <QWidget>

#include <algorithm>

namespace tideline::ui {

using catalogue::ErrorKind;
using models::ErrorMessage;

DialogHost::DialogHost(QObject *parent) : QObject(parent) {}

DialogHost::~DialogHost() = default;

void DialogHost::report(const ErrorMessage &message, QWidget *place)
{
    if (message.entry.kind == ErrorKind::Unreachable) {
        m_connectionIsLost = true;
        Q_EMIT connectionTrouble(message.entry.headline, message.entry.text);
        return;
    }
    if (message.isFromApi)
        connectionRestored();
    explain(message, place);
}

void DialogHost::explain(const ErrorMessage &message, QWidget *place)
{
    if (!place)
        return;
    Place &over = placeOf(place->window());
    if (over.dialog && over.dialog->message().isSameAs(message)) {
        over.dialog->addRepeats(message.repeats);
        return;
    }
    for (ErrorMessage &waiting : over.waiting) {
        if (waiting.isSameAs(message)) {
            waiting.repeats += message.repeats;
            return;
        }
    }
    over.waiting += message;
    showNext(over.window);
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
    const auto asksToSignIn = [](const ErrorMessage &message) { return message.entry.kind == ErrorKind::SessionEnded; };
    for (const auto &place : m_places) {
        place->waiting.removeIf(asksToSignIn);
        if (place->dialog && asksToSignIn(place->dialog->message()))
            place->dialog->reject();
    }
    Q_EMIT signedInAgain();
}

void DialogHost::drop()
{
    for (const auto &place : m_places) {
        place->waiting.clear();
        if (place->dialog)
            place->dialog->reject();
    }
}

void DialogHost::setPaused(QWidget *window, bool paused)
{
    placeOf(window).isPaused = paused;
    showNext(window);
}

bool DialogHost::isShowing() const
{
    return std::any_of(m_places.begin(), m_places.end(), [](const auto &place) { return !place->dialog.isNull(); });
}

bool DialogHost::isShowing(const QWidget *window) const
{
    return std::any_of(m_places.begin(), m_places.end(),
                       [window](const auto &place) { return place->window == window && place->dialog; });
}

DialogHost::Place &DialogHost::placeOf(QWidget *window)
{
    const auto known =
        std::find_if(m_places.begin(), m_places.end(), [window](const auto &place) { return place->window == window; });
    if (known != m_places.end())
        return **known;
    m_places.erase(std::remove_if(m_places.begin(), m_places.end(), [](const auto &place) { return !place->window; }),
                   m_places.end());
    m_places.push_back(std::make_unique<Place>());
    m_places.back()->window = window;
    return *m_places.back();
}

void DialogHost::showNext(QWidget *window)
{
    Place &over = placeOf(window);
    if (over.isPaused || over.dialog || over.waiting.isEmpty())
        return;
    over.dialog = new ErrorDialog(over.waiting.takeFirst(), window);
    connect(over.dialog, &ErrorDialog::actionChosen, this,
            [this, window](const ErrorMessage &message) { Q_EMIT actionChosen(message, window); });
    connect(
        over.dialog, &QObject::destroyed, this,
        [this, still = QPointer<QWidget>(window)] {
            if (still) // it was closed, and not its window with it
                showNext(still);
        },
        Qt::QueuedConnection);
    over.dialog->open();
}

} // namespace tideline::ui
