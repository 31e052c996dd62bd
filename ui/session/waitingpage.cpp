// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/waitingpage.h"

#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tideline::ui {

WaitingPage::WaitingPage(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"waitingPage"_s);
    auto *card = new QFrame(this);
    card->setProperty("kind", u"card"_s);
    keepScaled(card, [card] { card->setFixedWidth(grid(64)); });
    auto *heading = new QLabel(tr("This window waits"), card);
    heading->setProperty("type", u"section"_s);
    auto *text = new QLabel(tr("Sign in in the first window. Everything here is kept until then."), card);
    text->setWordWrap(true);
    auto *go = new QPushButton(tr("Go to that window"), card);
    go->setObjectName(u"goToSignIn"_s);
    go->setProperty("kind", u"primary"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(grid(3), grid(3), grid(3), grid(3));
    column->setSpacing(grid(1.5));
    column->addWidget(heading);
    column->addWidget(text);
    column->addWidget(go, 0, Qt::AlignLeading);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(2);
    setFocusProxy(go);
    connect(go, &QPushButton::clicked, this, &WaitingPage::signInWindowRequested);
}

} // namespace tideline::ui
