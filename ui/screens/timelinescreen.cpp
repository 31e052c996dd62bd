// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/timelinescreen.h"

#include "api/catalogue/errorcatalogue.h"
#include "models/customer/customer.h"
#include "models/timeline/casenote.h"
#include "models/timeline/timeline.h"
#include "models/timeline/timelinerows.h"
#include "ui/print/customerpage.h"
#include "ui/print/savepage.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/quietcombobox.h"
#include "ui/widgets/recordlist.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tideline::ui {

TimelineScreen::TimelineScreen(models::Customer &customer, const catalogue::ErrorCatalogue &errors,
                               std::function<QDateTime()> now, QWidget *parent)
    : Screen(u"timeline"_s, parent),
      m_customer(customer),
      m_errors(errors),
      m_now(std::move(now)),
      m_filter(new QLineEdit(this)),
      m_kind(new QuietComboBox(this)),
      m_notice(new Callout(this)),
      m_list(new RecordList(tr("Timeline"), &customer.timeline().entries(), this)),
      m_older(new QPushButton(tr("Load older"), this))
{
    m_list->setObjectName(u"timeline.list"_s);
    m_list->setFillsHeight(true);
    m_list->setEmptyState(tr("Nothing has happened on this account yet."));
    m_notice->setObjectName(u"timeline.notice"_s);
    m_notice->hide();
    m_older->setObjectName(u"timeline.older"_s);

    column()->addLayout(makeTools());
    column()->addWidget(m_notice);
    column()->addWidget(m_list, 1);
    column()->addWidget(m_older, 0, Qt::AlignLeading);

    models::Timeline &timeline = customer.timeline();
    connect(&timeline, &models::Timeline::changed, this, &TimelineScreen::refresh);
    connect(m_older, &QPushButton::clicked, &timeline, &models::Timeline::loadOlder);
    connect(m_list, &RecordList::retryTriggered, &timeline, &models::Timeline::reload);
    connect(m_notice, &Callout::actionTriggered, &timeline, &models::Timeline::reload);
    connect(m_list, &RecordList::rowActivated, this, [this](int row) {
        const QString screen = m_customer.timeline().entries().value(row, "screen").toString();
        if (!screen.isEmpty())
            Q_EMIT screenRequested(screen);
    });
    refresh();
}

void TimelineScreen::activate() { m_customer.timeline().open(); }

QLayout *TimelineScreen::makeTools()
{
    m_filter->setObjectName(u"timeline.filter"_s);
    m_filter->setPlaceholderText(tr("Filter these rows"));
    m_filter->setAccessibleName(tr("Filter the timeline"));
    m_filter->setClearButtonEnabled(true);
    keepScaled(m_filter, [this] {
        m_filter->setMinimumWidth(grid(20));
        m_filter->setMaximumWidth(grid(36));
    });
    m_kind->setObjectName(u"timeline.kind"_s);
    m_kind->setAccessibleName(tr("What to show"));
    m_kind->addItem(tr("Everything"), QString());
    for (const models::TimelineKind &kind : models::timelineKinds())
        m_kind->addItem(kind.title, kind.id);
    auto *copy = new QPushButton(tr("Copy a summary"), this);
    copy->setObjectName(u"timeline.copy"_s);
    copy->setToolTip(tr("For the case note: what you did and what happened lately, without secrets"));

    auto *tools = new QHBoxLayout;
    tools->setSpacing(grid());
    tools->addWidget(m_filter, 1, Qt::AlignTop);
    tools->addWidget(m_kind, 0, Qt::AlignTop);
    tools->addStretch(1);
    auto *exports = new FlowLayout;
    tools->addLayout(exports);
    exports->addWidget(copy);
    auto *print = new QPushButton(tr("Save as PDF…"), this);
    print->setObjectName(u"timeline.print"_s);
    print->setToolTip(tr("What is shown, for the file, without secrets"));
    exports->addWidget(print);
    connect(print, &QPushButton::clicked, this, [this] {
        savePage(m_customer.accountNumber(),
                 customerPage(m_customer, tr("Timeline"), *m_list->view()->model(), m_now(), missingParts()), this);
    });
    connect(m_filter, &QLineEdit::textChanged, m_list, &RecordList::setFilterText);
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this] { m_customer.timeline().setKind(m_kind->currentData().toString()); });
    connect(copy, &QPushButton::clicked, this, &TimelineScreen::copySummary);
    return tools;
}

void TimelineScreen::refresh()
{
    const models::Timeline &timeline = m_customer.timeline();
    m_list->setLoading(timeline.isLoading());
    if (timeline.isLoading())
        m_list->showTrouble({}, {});
    else
        m_list->showTroubles(timeline.error(), timeline.missing().isEmpty() ? timeline.gap() : std::nullopt, m_errors);
    showMissing();
    m_older->setVisible(timeline.hasOlder());
    m_older->setEnabled(!timeline.isLoading());
}

//! Which parts are not there, and why in the catalogue's words, once each.
void TimelineScreen::showMissing()
{
    const models::Timeline &timeline = m_customer.timeline();
    QStringList titles;
    QStringList reasons;
    for (const models::Timeline::MissingPart &part : timeline.missing()) {
        const catalogue::ErrorEntry entry = m_errors.describe(part.error.facts());
        const QString reason = u"%1. %2"_s.arg(entry.headline, entry.text);
        titles += part.title;
        if (!reasons.contains(reason))
            reasons += reason;
    }
    if (titles.isEmpty() || timeline.isLoading()) {
        m_notice->hide();
        return;
    }
    const QString headline = titles.size() == 1
        ? tr("The timeline lacks the %1").arg(titles.constFirst())
        : tr("The timeline lacks %1").arg(QLocale().createSeparatedList(titles));
    m_notice->show(Callout::Tone::Warning, headline, reasons.join(u' '), tr("Try again"));
}

QStringList TimelineScreen::missingParts() const
{
    const models::Timeline &timeline = m_customer.timeline();
    QStringList titles;
    for (const models::Timeline::MissingPart &part : timeline.missing())
        titles += part.title;
    if (timeline.isLoading())
        titles += tr("what is still loading");
    return titles;
}

void TimelineScreen::copySummary()
{
    QGuiApplication::clipboard()->setText(
        models::caseNote(m_customer.summary(), m_customer.timeline().rows(), m_now(), missingParts()));
    if (missingParts().isEmpty())
        m_notice->show(Callout::Tone::Good, {}, tr("The summary is on the clipboard."));
    else
        m_notice->show(Callout::Tone::Warning, tr("The summary is on the clipboard, and not whole"),
                       tr("It lacks: %1.").arg(missingParts().join(u", "_s)), tr("Try again"));
}

} // namespace tideline::ui
