// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/unsettlednotice.h"

#include "models/forms/formsubmission.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/callout.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tideline::ui {

using models::FormSubmission;

UnsettledNotice::UnsettledNotice(FormSubmission &submission, QWidget *parent)
    : QWidget(parent),
      m_submission(submission),
      m_words(new Callout(this)),
      m_look(new QPushButton(tr("Show the record"), this)),
      m_looked(new QCheckBox(tr("I have looked, and it was not done"), this))
{
    const QString name = submission.form().operation();
    m_words->setObjectName(name + QStringLiteral(".unsettled"));
    m_look->setObjectName(name + QStringLiteral(".look"));
    m_looked->setObjectName(name + QStringLiteral(".looked"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid());
    column->addWidget(m_words);
    column->addWidget(m_look, 0, Qt::AlignLeading);
    column->addWidget(m_looked);
    connect(m_look, &QPushButton::clicked, this, &UnsettledNotice::lookRequested);
    connect(m_looked, &QCheckBox::toggled, this, [this](bool hasLooked) {
        m_submission.setHasLooked(hasLooked);
        Q_EMIT looked();
    });
    refresh();
}

void UnsettledNotice::refresh()
{
    const bool isUnsettled = m_submission.isUnsettled();
    const bool isKnown = m_submission.isKnownByKey();
    if (m_submission.state() != FormSubmission::State::Sending)
        m_looked->setChecked(false); // one look is good for one sending
    // Right after it happened the form's own notice says all this.
    if (m_submission.state() == FormSubmission::State::Failed)
        m_words->show(Callout::Tone::Warning, tr("An earlier sending got no answer"),
                      isKnown
                          ? tr("It may have been done. What stands here is about the last sending only: look at the "
                               "record, and send again without changing an answer.")
                          : tr("It may have been done. What stands here is about the last sending only: look at the "
                               "record before you send again."));
    else
        m_words->hide();
    m_look->setVisible(isUnsettled && !m_submission.form().context().accountNumber.isEmpty());
    m_looked->setVisible(isUnsettled && !isKnown);
    setVisible(isUnsettled);
}

} // namespace tideline::ui
