// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/coverstack.h"

#include <QApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace tideline::ui {

CoverStack::CoverStack(QWidget *parent) : QStackedWidget(parent) {}

void CoverStack::setWork(QWidget *work) { addWidget(work); }

void CoverStack::setCover(QWidget *cover)
{
    QWidget *before = m_cover;
    m_cover = cover;
    if (cover) {
        addWidget(cover);
        setCurrentWidget(cover);
        hideDialogs();
    } else {
        setCurrentIndex(0);
    }
    if (before) {
        removeWidget(before);
        before->hide();
        before->deleteLater();
    }
    if (!cover)
        showDialogs();
}

void CoverStack::dropDialogs()
{
    m_hidden.clear();
    for (QWidget *dialog : window()->findChildren<QWidget *>()) {
        if (dialog->windowType() != Qt::Dialog)
            continue;
        dialog->hide();
        dialog->deleteLater();
    }
}

void CoverStack::hideDialogs()
{
    // Lists of suggestions hang on no window.
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    for (QWidget *dialog : window()->findChildren<QWidget *>()) {
        if (!dialog->isWindow() || !dialog->isVisible())
            continue;
        if (dialog->objectName() == "palette"_L1)
            dialog->deleteLater();
        else if (dialog->windowType() == Qt::Dialog)
            m_hidden += dialog;
        dialog->hide();
    }
}

void CoverStack::showDialogs()
{
    const QList<QPointer<QWidget>> hidden = std::exchange(m_hidden, {});
    for (const QPointer<QWidget> &dialog : hidden) {
        if (dialog)
            dialog->show();
    }
}

} // namespace tideline::ui
