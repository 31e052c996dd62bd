// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/overviewscreen.h"

#include "models/customer/customer.h"
#include "models/customer/mainschedule.h"
#include "models/records/jsonpath.h"
#include "ui/print/customerpage.h"
#include "ui/print/savepage.h"
#include "ui/screens/section.h"
#include "ui/screens/twocolumns.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/format.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/taborder.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace tideline::ui {

namespace {

struct CommonAction
{
    const char *operation;
    const char *text; //!< Translated when shown.
};

//! The six things asked for most often on the phone.
constexpr std::array commonActions = {
    CommonAction{"collectPayment", QT_TRANSLATE_NOOP("tideline::ui::OverviewScreen", "Take a payment")},
    CommonAction{"submitMeterReading", QT_TRANSLATE_NOOP("tideline::ui::OverviewScreen", "Submit a reading")},
    CommonAction{"createAccountPaymentSchedule", QT_TRANSLATE_NOOP("tideline::ui::OverviewScreen", "Set up payments")},
    CommonAction{"updateUser", QT_TRANSLATE_NOOP("tideline::ui::OverviewScreen", "Change details")},
    CommonAction{"moveOut", QT_TRANSLATE_NOOP("tideline::ui::OverviewScreen", "Move out")},
    CommonAction{"requestPrintedBill", QT_TRANSLATE_NOOP("tideline::ui::OverviewScreen", "Post a bill")},
};

Callout::Tone calloutTone(models::Alert::Tone tone)
{
    switch (tone) {
    case models::Alert::Tone::Error:
        return Callout::Tone::Error;
    case models::Alert::Tone::Warning:
        return Callout::Tone::Warning;
    case models::Alert::Tone::Info:
        break;
    }
    return Callout::Tone::Info;
}

//! Adds a line, or says in its place that the viewer may not see what it is made of.
void addLine(FactList *facts, const models::RecordModel &record, std::initializer_list<std::string_view> paths,
             const QString &label, const QString &text, FactList::Copy copy = FactList::Copy::No,
             const QString &tone = {})
{
    if (std::any_of(paths.begin(), paths.end(), [&record](std::string_view path) { return record.isRefused(path); }))
        facts->addRefused(label);
    else
        facts->add(label, text, copy, tone);
}

} // namespace

OverviewScreen::OverviewScreen(models::Customer &customer, std::function<QDateTime()> now, QWidget *parent)
    : Screen(u"overview"_s, parent),
      m_customer(customer),
      m_now(std::move(now)),
      m_alerts(new QWidget(this)),
      m_person(new FactList(this)),
      m_money(new FactList(this)),
      m_inShort(new FactList(this)),
      m_events(new RecordList(tr("Latest"), &customer.events(), this))
{
    auto *alerts = new QVBoxLayout(m_alerts);
    alerts->setContentsMargins(0, 0, 0, 0);
    alerts->setSpacing(grid(0.5));
    m_events->setEmptyState(tr("Nothing has happened on this account yet."));

    auto *person = new Section(tr("Who and where"), this);
    person->add(m_person);
    auto *money = new Section(tr("Money"), this);
    money->add(m_money);
    connect(money->addAction(tr("Payments"), u"goToPayments"_s), &QPushButton::clicked, this,
            [this] { Q_EMIT screenRequested(u"payments"_s); });
    auto *inShort = new Section(tr("In short"), this);
    inShort->add(m_inShort);
    auto *latest = new Section(tr("Latest"), this);
    latest->add(m_events);
    connect(latest->addAction(tr("Timeline"), u"goToTimeline"_s), &QPushButton::clicked, this,
            [this] { Q_EMIT screenRequested(u"timeline"_s); });
    connect(latest->addAction(tr("Save as PDF…"), u"overview.print"_s), &QPushButton::clicked, this, [this] {
        savePage(m_customer.accountNumber(),
                 customerPage(m_customer, tr("Latest"), *m_events->view()->model(), m_now()), this);
    });

    auto *cards = new TwoColumns(this);
    cards->addLeft(person);
    cards->addRight(money);
    cards->addRight(inShort);
    column()->addWidget(m_alerts);
    column()->addWidget(makeActions());
    column()->addWidget(cards);
    column()->addWidget(latest);
    column()->addStretch(1);

    connect(&customer, &models::Customer::summaryChanged, this, &OverviewScreen::refresh);
    connect(&customer.overview(), &models::RecordModel::loadingChanged, m_events, &RecordList::setLoading);
    connect(m_events, &RecordList::rowActivated, this, [this] { Q_EMIT screenRequested(u"timeline"_s); });
    connect(m_events, &RecordList::retryTriggered, this, [this] { m_customer.load(); });
    refresh();
}

QWidget *OverviewScreen::makeActions()
{
    auto *bar = new QWidget(this);
    auto *layout = new FlowLayout(bar);
    for (const CommonAction &action : commonActions) {
        const QString operation = QString::fromLatin1(action.operation);
        auto *button = new QPushButton(tr(action.text), bar);
        button->setObjectName(u"do.%1"_s.arg(operation));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, operation] { Q_EMIT operationRequested(operation, m_customer.formContext()); });
    }
    return bar;
}

void OverviewScreen::refresh()
{
    refreshAlerts();
    refreshEvents();
    refreshPerson();
    refreshMoney();
    refreshInShort();
    orderTabs(widget()); // parts of the screen were made in another order than they stand in
}

void OverviewScreen::refreshEvents()
{
    const models::RecordModel &record = m_customer.overview();
    const auto paths = {"account.transactions", "account.payments", "account.bills"};
    const bool isPart =
        std::any_of(paths.begin(), paths.end(), [&record](const char *path) { return record.isRefused(path); });
    if (isPart)
        m_events->showTrouble(tr("Some of this list is not shown to you"), tr("Ask for access if you need it."),
                              Callout::Tone::Warning);
    else
        m_events->showTrouble({}, {});
}

void OverviewScreen::refreshAlerts()
{
    auto *layout = m_alerts->layout();
    while (QLayoutItem *item = layout->takeAt(0)) {
        item->widget()->deleteLater();
        std::unique_ptr<QLayoutItem> gone(item);
    }
    for (const models::Alert &alert : m_customer.alerts()) {
        auto *notice = new Callout(m_alerts);
        notice->putActionBeside();
        notice->show(calloutTone(alert.tone), {}, alert.text, tr("Show"));
        connect(notice, &Callout::actionTriggered, this,
                [this, screen = alert.screen] { Q_EMIT screenRequested(screen); });
        layout->addWidget(notice);
    }
    m_alerts->setVisible(layout->count() > 0);
}

void OverviewScreen::refreshPerson()
{
    models::RecordModel &record = m_customer.overview();
    const auto text = [&record](std::string_view path) { return record.value(path).toString(); };
    const auto add = [this, &record, &text](const QString &label, std::string_view path,
                                            FactList::Copy copy = FactList::Copy::No) {
        if (record.isRefused(path))
            m_person->addRefused(label);
        else
            m_person->add(label, text(path), copy);
    };
    m_person->clear();
    if (!record.hasData())
        return;
    QString name = text("account.users.0.fullName");
    if (const QString pronouns = text("account.users.0.pronouns"); !pronouns.isEmpty())
        name += u" (%1)"_s.arg(pronouns);
    addLine(m_person, record, {"account.users.0.fullName"}, tr("Name"), name);
    add(tr("Mobile"), "account.users.0.mobile", FactList::Copy::Yes);
    add(tr("Landline"), "account.users.0.landline", FactList::Copy::Yes);
    add(tr("Email"), "account.users.0.email", FactList::Copy::Yes);
    addLine(m_person, record, {"account.address"}, tr("Lives at"), m_customer.summary().place);
    add(tr("Property"), "account.properties.0.address");
    const QString meter = text("account.properties.0.activeWaterMeters.0.serialNumber");
    addLine(m_person, record, {"account.properties.0.activeWaterMeters.0.serialNumber"}, tr("Meter"),
            meter.isEmpty() ? tr("Not metered") : meter, meter.isEmpty() ? FactList::Copy::No : FactList::Copy::Yes);
}

void OverviewScreen::refreshMoney()
{
    models::RecordModel &record = m_customer.overview();
    m_money->clear();
    if (!record.hasData())
        return;
    if (const std::optional<qint64> owed = m_customer.owed()) {
        QString words = formatOwed(*owed);
        words[0] = words[0].toUpper();
        m_money->add(tr("Balance"), words, FactList::Copy::No,
                     *owed > 0       ? u"warning"_s
                         : *owed < 0 ? u"good"_s
                                     : QString());
    } else {
        m_money->addRefused(tr("Balance"));
    }
    const qint64 overdue = record.value("account.overdueBalance").toLongLong();
    addLine(m_money, record, {"account.overdueBalance"}, tr("Overdue"),
            overdue > 0 ? formatMoney(overdue) : tr("Nothing"), FactList::Copy::No,
            overdue > 0 ? u"error"_s : QString());
    const QVariant next = record.value("account.paginatedPaymentForecast.edges.0.node.amount");
    addLine(
        m_money, record,
        {"account.paginatedPaymentForecast.edges.0.node.amount", "account.paginatedPaymentForecast.edges.0.node.date"},
        tr("Next payment"),
        next.isValid()
            ? tr("%1 on %2")
                  .arg(formatMoney(next.toLongLong()),
                       formatDate(record.value("account.paginatedPaymentForecast.edges.0.node.date").toString()))
            : tr("None planned"));
    const models::MainSchedule main = models::mainSchedule(record.json({}));
    const auto part = [&main](std::string_view path) {
        return models::toVariant(models::valueAt(main.schedule, path)).toString();
    };
    QStringList terms;
    if (const QString amount = part("paymentAmount"); !amount.isEmpty()) {
        const QString day = part("paymentDay");
        terms = {formatMoney(amount.toLongLong()), formatStatus(part("paymentFrequency")),
                 day.isEmpty() ? QString() : tr("day %1").arg(day), formatStatus(part("scheduleType"))};
        terms.removeAll(QString());
        if (main.others > 0)
            terms += tr("and %n more", nullptr, main.others);
    }
    addLine(m_money, record, {"account.paymentSchedules.edges.0.node.paymentAmount"}, tr("Schedule"),
            terms.isEmpty() ? tr("None") : terms.join(u", "_s));
}

void OverviewScreen::refreshInShort()
{
    models::RecordModel &record = m_customer.overview();
    m_inShort->clear();
    if (!record.hasData())
        return;
    const QVariant points = record.value("loyaltyPointsBalance.loyaltyPoints");
    addLine(m_inShort, record, {"loyaltyPointsBalance.loyaltyPoints", "loyaltyPointsBalance.totalMonetaryAmount"},
            tr("Points"),
            points.isValid()
                ? tr("%1 points, worth %2")
                      .arg(formatValue(points, models::ColumnKind::Count),
                           formatMoney(record.value("loyaltyPointsBalance.totalMonetaryAmount").toLongLong()))
                : tr("Not in the programme"));
    int accepted = 0;
    int asked = 0;
    for (; record.value("account.consents." + std::to_string(asked) + ".code").isValid(); ++asked) {
        if (record.value("account.consents." + std::to_string(asked) + ".value").toString() == "ACCEPTED"_L1)
            ++accepted;
    }
    addLine(m_inShort, record, {"account.consents"}, tr("Consents"), tr("%1 of %2 accepted").arg(accepted).arg(asked));
    addLine(m_inShort, record, {"account.commsDeliveryPreference"}, tr("Bills by"),
            formatStatus(record.value("account.commsDeliveryPreference").toString()));
    addLine(m_inShort, record, {"account.createdAt"}, tr("Customer since"),
            formatDate(record.value("account.createdAt").toString()));
}

} // namespace tideline::ui
