// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/shell/context.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/elidedlabel.h"

#include <QAccessible>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tideline::ui {

StatusLine::StatusLine(Context &context, QWidget *parent)
    : QStatusBar(parent),
      m_context(context),
      m_lastAnswer(new QLabel(this)),
      m_running(new QLabel(this)),
      m_drafts(new QLabel(this)),
      m_note(new ElidedLabel(this)),
      m_environment(new QLabel(this))
{
    setSizeGripEnabled(false);
    keepScaled(this, [this] { setMinimumHeight(grid(2.5)); });
    addWidget(m_lastAnswer);
    addWidget(m_running);
    addWidget(m_drafts);
    m_drafts->setObjectName(u"draftsStatus"_s);
    addWidget(m_note, 1);
    m_noteEnd.setSingleShot(true);
    connect(&m_noteEnd, &QTimer::timeout, m_note, &QLabel::clear);
    addPermanentWidget(m_environment);
    connect(&context.client, &api::GraphQlClient::answered, this, &StatusLine::showAnswer);
    connect(&context.client, &api::GraphQlClient::activityChanged, this, [this](int running) {
        m_running->setText(running > 0 ? tr("%n requests running", nullptr, running) : QString());
    });
    if (context.drafts)
        connect(context.drafts, &models::DraftBook::savingChanged, this, &StatusLine::showSaving);
    showSaving();
}

StatusLine::~StatusLine()
{
    // Forms that go after this keep their drafts, and there is nothing left to say so.
    if (m_context.drafts)
        m_context.drafts->disconnect(this);
}

void StatusLine::note(const QString &text)
{
    constexpr int timeToRead = 10'000; // milliseconds
    m_note->setText(text);
    m_noteEnd.start(timeToRead);
    QAccessibleEvent alert(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusLine::setEnvironment(const QString &name) { m_environment->setText(name.toUpper()); }

void StatusLine::showSaving()
{
    using Saving = models::DraftBook::Saving;
    switch (m_context.drafts ? m_context.drafts->saving() : Saving::Off) {
    case Saving::Off:
        m_drafts->clear();
        break;
    case Saving::Waiting:
        m_drafts->setText(tr("saving drafts…"));
        break;
    case Saving::Saved:
        m_drafts->setText(tr("drafts saved"));
        break;
    case Saving::Failed:
        m_drafts->setText(tr("drafts are not saved"));
        break;
    }
}

void StatusLine::showAnswer(const QString &operation, qint64 milliseconds, bool succeeded)
{
    const models::CatalogueSource::Pointer catalogue = m_context.catalogue.current();
    const catalogue::Operation *known = catalogue ? catalogue->find(operation) : nullptr;
    //: What a request did that is no form of a person's, such as reading a list.
    const QString title = known ? known->title : tr("Loading");
    m_lastAnswer->setText(succeeded ? tr("last answer %1 ms").arg(milliseconds)
                                    : tr("%1 ended with an error after %2 ms").arg(title).arg(milliseconds));
}

} // namespace tideline::ui
