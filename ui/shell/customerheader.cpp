// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/customerheader.h"

#include "models/customer/customer.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/format.h"
#include "ui/widgets/loadingbar.h"

#include <QBoxLayout>
#include <QLabel>

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
      m_number(new QLabel(this)),
      m_copy(new CopyButton(tr("Account number"), customer.accountNumber(), this)),
      m_status(new QLabel(this)),
      m_balance(new QLabel(this)),
      m_alertIcon(new QLabel(this)),
      m_alert(new ElidedLabel(this)),
      m_loading(new LoadingBar(this))
{
    setObjectName(u"customerHeader"_s);
    m_name->setProperty("type", u"headline"_s);
    m_name->setObjectName(u"customerName"_s);
    m_balance->setProperty("type", u"section"_s);
    m_balance->setObjectName(u"customerBalance"_s);
    m_number->setText(customer.accountNumber());
    m_number->setProperty("tone", u"muted"_s);
    for (QLabel *label : QList<QLabel *>{m_name, m_number, m_status, m_balance, m_alert}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }

    auto *line = new QHBoxLayout;
    line->setContentsMargins(grid(2), grid(1.5), grid(2), grid(1));
    line->setSpacing(grid());
    line->addWidget(m_name);
    line->addSpacing(grid());
    line->addWidget(m_number);
    line->addWidget(m_copy);
    line->addSpacing(grid());
    line->addWidget(m_status);
    line->addStretch(1);
    line->addWidget(m_alertIcon);
    line->addWidget(m_alert);
    line->addSpacing(grid(2));
    line->addWidget(m_balance);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_loading);

    connect(&customer, &models::Customer::summaryChanged, this, &CustomerHeader::refresh);
    connect(&customer.overview(), &models::RecordModel::loadingChanged, m_loading, &LoadingBar::setLoading);
    m_loading->setLoading(customer.overview().isLoading());
    refresh();
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
    const QList<models::Alert> alerts = m_customer.alerts();
    m_alert->setVisible(!alerts.isEmpty());
    m_alertIcon->setVisible(!alerts.isEmpty());
    if (!alerts.isEmpty()) {
        const bool isGrave = alerts.first().tone == models::Alert::Tone::Error;
        const bool isWarning = alerts.first().tone == models::Alert::Tone::Warning;
        const Role role = isGrave ? Role::Error : isWarning ? Role::Warning : Role::Info;
        const QString name = isGrave ? u"error"_s : isWarning ? u"warning"_s : u"info"_s;
        const QString more = alerts.size() > 1 ? tr(" and %n more", nullptr, int(alerts.size()) - 1) : QString();
        m_alertIcon->setPixmap(themeIcon(name, role).pixmap(QSize(iconPixels(), iconPixels()), devicePixelRatioF()));
        m_alert->setText(alerts.first().text + more);
        setLook(m_alert, "tone", name);
    }
}

} // namespace tideline::ui
