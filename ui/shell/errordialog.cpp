// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errordialog.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/errorcard.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tideline::ui {

ErrorDialog::ErrorDialog(const models::ErrorMessage &message, QWidget *parent)
    : QDialog(parent),
      m_message(message),
      m_card(new ErrorCard(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setObjectName(u"errorDialog"_s);
    setWindowTitle(message.entry.headline);
    setAccessibleDescription(message.entry.text);
    m_card->setMessage(message);

    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"errorClose"_s);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    if (message.entry.action != catalogue::ErrorAction::None && !message.entry.actionLabel.isEmpty()) {
        auto *action = new QPushButton(message.entry.actionLabel, this);
        action->setObjectName(u"errorAction"_s);
        action->setAutoDefault(false);
        buttons->addWidget(action);
        connect(action, &QPushButton::clicked, this, [this] {
            if (m_message.entry.action == catalogue::ErrorAction::AskForAccess)
                QGuiApplication::clipboard()->setText(m_message.copyText()); // to paste into the request
            Q_EMIT actionChosen(m_message);
            accept();
        });
    }
    buttons->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3), grid(3), grid(3), grid(2));
    layout->setSpacing(grid(2));
    layout->addWidget(m_card, 1);
    layout->addLayout(buttons);
    keepScaled(this, [this] { setMinimumWidth(grid(58)); });
    close->setFocus();
    connect(m_card, &ErrorCard::resized, this, &ErrorDialog::fitHeight, Qt::QueuedConnection);
}

void ErrorDialog::addRepeats(int count)
{
    if (count == 0)
        return;
    m_message.repeats += count;
    m_card->setMessage(m_message);
    fitHeight();
    place();
}

//! Texts that wrap need as much height as the width makes them.
void ErrorDialog::fitHeight()
{
    layout()->activate();
    resize(width(), std::max(layout()->totalHeightForWidth(width()), layout()->totalMinimumSize().height()));
}

//! A window system that places a dialog by the size it had before would put it anywhere.
void ErrorDialog::place()
{
    const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
    if (!window)
        return;
    const QRect area = window->frameGeometry();
    const QRect screenArea = window->screen()->availableGeometry();
    QRect placed(QPoint(0, 0), size());
    placed.moveCenter(area.center());
    placed.moveLeft(
        std::clamp(placed.left(), screenArea.left(), std::max(screenArea.left(), screenArea.right() - width())));
    placed.moveTop(
        std::clamp(placed.top(), screenArea.top(), std::max(screenArea.top(), screenArea.bottom() - height())));
    move(placed.topLeft());
}

//! Return presses the button that has the focus, as everywhere in the program; it begins on Close.
void ErrorDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (!isReturn || event->modifiers() & ~Qt::KeypadModifier || !button)
        QDialog::keyPressEvent(event);
    else if (!event->isAutoRepeat())
        button->click();
}

void ErrorDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitHeight();
    place();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace tideline::ui
