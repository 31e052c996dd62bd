// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/customerheader.h"

#include "models/customer/customer.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/format.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/loadingbar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace tideline::ui {

namespace {

QString toneName(Role role)
{
    switch (role) {
    case Role::Good:
        return u"good"_s;
    case Role::Warning:
        return u"warning"_s;
    case Role::Error:
        return u"error"_s;
    default:
        return u"muted"_s;
    }
}

} // namespace

CustomerHeader::CustomerHeader(models::Customer &customer, QWidget *parent)
    : QFrame(parent),
      m_customer(customer),
      m_name(new ElidedLabel(this)),
      m_account(new QWidget(this)),
      m_number(new QLabel(m_account)),
      m_copy(new CopyButton(tr("Account number"), customer.accountNumber(), m_account)),
      m_status(new QLabel(m_account)),
      m_balance(new QLabel(this)),
      m_alertBox(new QWidget(this)),
      m_alertIcon(new IconLabel(m_alertBox)),
      m_alert(new ElidedLabel(m_alertBox)),
      m_loading(new LoadingBar(this))
{
    setObjectName(u"customerHeader"_s);
    m_name->setProperty("type", u"headline"_s);
    m_name->setObjectName(u"customerName"_s);
    m_balance->setProperty("type", u"section"_s);
    m_balance->setObjectName(u"customerBalance"_s);
    m_alertIcon->setObjectName(u"customerAlertIcon"_s);
    m_alert->setObjectName(u"customerAlert"_s);
    m_number->setText(customer.accountNumber());
    m_number->setProperty("tone", u"muted"_s);
    for (QLabel *label : QList<QLabel *>{m_name, m_number, m_status, m_balance, m_alert}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *account = new QHBoxLayout(m_account);
    account->setContentsMargins(0, 0, 0, 0);
    account->setSpacing(grid());
    account->addWidget(m_number);
    account->addWidget(m_copy);
    account->addSpacing(grid());
    account->addWidget(m_status);
    auto *alert = new QHBoxLayout(m_alertBox);
    alert->setContentsMargins(0, 0, 0, 0);
    alert->setSpacing(grid());
    alert->addWidget(m_alertIcon);
    alert->addWidget(m_alert, 1);

    auto *lines = new QVBoxLayout;
    lines->setContentsMargins(grid(2), grid(1.5), grid(2), grid(1));
    lines->setSpacing(0);
    for (QBoxLayout *&line : m_lines) {
        line = new QHBoxLayout;
        line->setSpacing(grid(2));
        lines->addLayout(line);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(lines);
    layout->addWidget(m_loading);

    connect(&customer, &models::Customer::summaryChanged, this, &CustomerHeader::refresh);
    connect(&customer.overview(), &models::RecordModel::loadingChanged, m_loading, &LoadingBar::setLoading);
    m_loading->setLoading(customer.overview().isLoading());
    arrangeAs(m_arrangement);
    refresh();
}

QSize CustomerHeader::minimumSizeHint() const
{
    const int widest =
        std::max({m_name->minimumSizeHint().width(), m_account->minimumSizeHint().width(),
                  m_balance->minimumSizeHint().width() + (m_hasAlert ? m_alertIcon->sizeHint().width() : 0)});
    return {widest + grid(4), layout()->minimumSize().height()};
}

void CustomerHeader::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void CustomerHeader::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange(); // another size
}

void CustomerHeader::refresh()
{
    const models::CustomerSummary summary = m_customer.summary();
    m_name->setText(summary.name.isEmpty() ? m_customer.accountNumber() : summary.name);
    m_status->setText(formatStatus(summary.status));
    setLook(m_status, "tone", toneName(toneOf(summary.status)));
    const std::optional<qint64> owed = m_customer.owed();
    m_balance->setVisible(owed.has_value());
    if (owed) {
        m_balance->setText(sentenceStart(formatOwed(*owed)));
        setLook(m_balance, "tone", *owed > 0 ? u"warning"_s : *owed < 0 ? u"good"_s : u"muted"_s);
    }
    refreshAlert();
    arrange();
}

void CustomerHeader::refreshAlert()
{
    const QList<models::Alert> alerts = m_customer.alerts();
    m_hasAlert = !alerts.isEmpty();
    m_alertBox->setVisible(m_hasAlert);
    m_alert->setVisible(m_hasAlert && m_arrangement != Arrangement::OneLineWithIcon);
    if (!m_hasAlert)
        return;
    const bool isGrave = alerts.first().tone == models::Alert::Tone::Error;
    const bool isWarning = alerts.first().tone == models::Alert::Tone::Warning;
    const Role role = isGrave ? Role::Error : isWarning ? Role::Warning : Role::Info;
    const QString name = isGrave ? u"error"_s : isWarning ? u"warning"_s : u"info"_s;
    const QString more = alerts.size() > 1 ? tr(" and %n more", nullptr, int(alerts.size()) - 1) : QString();
    const QString text = alerts.first().text + more;
    m_alertIcon->setIcon(name, role);
    m_alertIcon->setToolTip(text);
    m_alertIcon->setAccessibleName(text);
    m_alert->setText(text);
    setLook(m_alert, "tone", name);
}

CustomerHeader::Arrangement CustomerHeader::fitting() const
{
    const int room = width() - grid(4);
    const int gap = grid(2);
    const int name = m_name->sizeHint().width();
    const int account = m_account->sizeHint().width();
    const int balance = m_balance->isHidden() ? 0 : m_balance->sizeHint().width() + gap;
    const int icon = m_hasAlert ? iconPixels() + gap : 0;
    const int alert = m_hasAlert ? m_alert->sizeHint().width() + grid() : 0;
    if (name + gap + account + icon + alert + balance <= room)
        return Arrangement::OneLine;
    if (name + gap + account + icon + balance <= room)
        return Arrangement::OneLineWithIcon;
    return name + balance <= room ? Arrangement::TwoLines : Arrangement::ThreeLines;
}

void CustomerHeader::arrange()
{
    if (const Arrangement wanted = fitting(); wanted != m_arrangement)
        arrangeAs(wanted);
}

void CustomerHeader::arrangeAs(Arrangement arrangement)
{
    m_arrangement = arrangement;
    for (QBoxLayout *line : m_lines) {
        while (QLayoutItem *item = line->takeAt(0))
            const std::unique_ptr<QLayoutItem> gone(item);
    }
    const auto [first, second, third] = m_lines;
    first->addWidget(m_name);
    switch (arrangement) {
    case Arrangement::OneLine:
    case Arrangement::OneLineWithIcon:
        first->addWidget(m_account);
        first->addStretch(1);
        first->addWidget(m_alertBox);
        first->addWidget(m_balance);
        break;
    case Arrangement::TwoLines:
        first->addStretch(1);
        first->addWidget(m_balance);
        second->addWidget(m_account);
        second->addStretch(1);
        second->addWidget(m_alertBox);
        break;
    case Arrangement::ThreeLines:
        first->addStretch(1);
        second->addWidget(m_balance);
        second->addStretch(1);
        second->addWidget(m_alertBox);
        third->addWidget(m_account);
        third->addStretch(1);
        break;
    }
    m_alert->setVisible(m_hasAlert && arrangement != Arrangement::OneLineWithIcon);
    updateGeometry();
}

} // namespace tideline::ui
