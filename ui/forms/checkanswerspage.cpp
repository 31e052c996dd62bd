// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/checkanswerspage.h"

#include "models/forms/formsubmission.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tideline::ui {

using models::FormSubmission;

namespace {

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("kind", QStringLiteral("line"));
    return line;
}

} // namespace

CheckAnswersPage::CheckAnswersPage(FormSubmission &submission, QWidget *parent)
    : QWidget(parent),
      m_submission(submission)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(makeAnswers());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    const QString name = submission.form().operation();
    auto *confirm = new QPushButton(submission.operation().submitLabel, this);
    confirm->setProperty("kind", QStringLiteral("primary"));
    confirm->setObjectName(name + QStringLiteral(".confirm"));
    m_confirm = confirm;
    auto *back = new QPushButton(tr("Back"), this);
    back->setObjectName(name + QStringLiteral(".back"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(grid(2), grid(), grid(2), grid(1.5));
    buttons->setSpacing(grid());
    buttons->addWidget(confirm);
    buttons->addWidget(back);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeLine(this));
    if (submission.asksOnceMore())
        layout->addWidget(makeOnceMore(name, confirm));
    layout->addLayout(buttons);

    connect(confirm, &QPushButton::clicked, &submission, &FormSubmission::confirm);
    connect(back, &QPushButton::clicked, &submission, &FormSubmission::changeAnswers);
    connect(&submission, &FormSubmission::stateChanged, this, [this, confirm, back, &submission]() {
        const bool isSending = submission.state() == FormSubmission::State::Sending;
        if (isSending && isAncestorOf(QApplication::focusWidget()))
            setFocus(Qt::OtherFocusReason); // else it would jump out of the panel with the button
        confirm->setEnabled(!isSending && !submission.asksOnceMore());
        back->setEnabled(!isSending);
        if (isSending)
            confirm->setText(tr("Sending\u2026"));
    });
}

//! A page sends once: after that its yes is used up.
QWidget *CheckAnswersPage::makeOnceMore(const QString &name, QWidget *confirm)
{
    auto *notice = new QFrame(this);
    notice->setProperty("kind", QStringLiteral("notice"));
    notice->setProperty("tone", QStringLiteral("error"));
    auto *agree = new QCheckBox(tr("Yes, do this on production: it happens for real"), notice);
    agree->setObjectName(name + QStringLiteral(".onceMore"));
    auto *inside = new QHBoxLayout(notice);
    inside->setContentsMargins(grid(2), grid(), grid(2), grid());
    inside->addWidget(agree);
    confirm->setEnabled(false);
    m_confirm = agree; // the focus goes there first
    connect(agree, &QCheckBox::toggled, this, [this, confirm](bool hasAgreed) {
        m_submission.setHasAgreed(hasAgreed);
        confirm->setEnabled(hasAgreed);
    });
    return notice;
}

QWidget *CheckAnswersPage::makeAnswers()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(grid(2), grid(), grid(2), grid(2));
    column->setSpacing(grid(2));
    auto *heading = makeText(tr("Check before sending"), content);
    heading->setProperty("type", QStringLiteral("section"));
    column->addWidget(heading);
    if (const QString whom = m_submission.whom(); !whom.isEmpty()) {
        auto *touched = makeText(whom, content);
        touched->setProperty("type", QStringLiteral("strong"));
        touched->setObjectName(QStringLiteral("whom"));
        column->addWidget(touched);
    }
    auto *table = new QGridLayout;
    table->setHorizontalSpacing(grid(2));
    table->setVerticalSpacing(grid(0.5));
    table->setColumnStretch(1, 1);
    int line = 0;
    const QList<models::AnswerRow> answers = m_submission.answers();
    for (const models::AnswerRow &answer : answers) {
        auto *label = makeText(answer.label, content);
        label->setContentsMargins(grid(1.5) * answer.depth, lineMargin(), 0, lineMargin());
        if (answer.isHeading) {
            label->setProperty("type", QStringLiteral("strong"));
            table->addWidget(label, line, 0, 1, 2);
        } else {
            label->setProperty("tone", QStringLiteral("muted"));
            table->addWidget(label, line, 0, Qt::AlignTop);
            auto *value = makeText(answer.value, content);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            value->setContentsMargins(0, lineMargin(), 0, lineMargin());
            value->setObjectName(QStringLiteral("answer"));
            table->addWidget(value, line, 1, Qt::AlignTop);
        }
        auto *change = new QPushButton(tr("Change"), content);
        change->setProperty("kind", QStringLiteral("link"));
        change->setAccessibleName(tr("Change %1").arg(answer.label));
        change->setObjectName(QStringLiteral("change"));
        table->addWidget(change, line, 2, Qt::AlignTop);
        connect(change, &QPushButton::clicked, this, [this, id = answer.fieldId]() { Q_EMIT changeRequested(id); });
        table->addWidget(makeLine(content), line + 1, 0, 1, 3);
        line += 2;
    }
    column->addLayout(table);
    if (answers.isEmpty())
        column->addWidget(makeText(tr("Nothing is filled in: the request goes without answers."), content));
    column->addStretch(1);
    return content;
}

void CheckAnswersPage::focusFirst() { m_confirm->setFocus(Qt::OtherFocusReason); }

} // namespace tideline::ui
