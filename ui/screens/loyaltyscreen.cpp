// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/loyaltyscreen.h"

#include "models/customer/customer.h"
#include "models/matters/points.h"
#include "models/screens/screenrecords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/format.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tideline::ui {

namespace {

constexpr int mostPoints = 999'999'999;

} // namespace

LoyaltyScreen::LoyaltyScreen(models::Customer &customer, models::ScreenRecords &records,
                             models::CatalogueSource &catalogue, const catalogue::ErrorCatalogue &errors,
                             QWidget *parent)
    : RecordsScreen(customer, records, catalogue, errors, parent),
      m_points(new QSpinBox(this)),
      m_worth(new QLabel(this)),
      m_redeem(new QPushButton(tr("Redeem these points"), this))
{
    makeCalculator();
    connect(&records, &models::ScreenRecords::factsChanged, this, &LoyaltyScreen::refreshBalance);
    connect(m_points, &QSpinBox::valueChanged, this, &LoyaltyScreen::refreshWorth);
    connect(m_redeem, &QPushButton::clicked, this, &LoyaltyScreen::redeem);
    refreshBalance();
}

void LoyaltyScreen::makeCalculator()
{
    auto *card = new QFrame(this);
    card->setProperty("kind", u"card"_s);
    card->setAccessibleName(tr("What points become"));
    auto *label = new QLabel(tr("Points to redeem"), card);
    label->setBuddy(m_points);
    m_points->setObjectName(u"loyalty.points"_s);
    m_points->setAccessibleName(tr("Points to redeem"));
    m_points->setGroupSeparatorShown(true);
    m_points->setRange(0, mostPoints); // too many are said, not swallowed digit by digit
    keepScaled(m_points, [this] { m_points->setMinimumWidth(grid(14)); });
    m_worth->setObjectName(u"loyalty.worth"_s);
    m_worth->setTextFormat(Qt::PlainText);
    m_redeem->setObjectName(u"loyalty.redeem"_s);
    auto *line = new FlowLayout(card);
    line->setContentsMargins(grid(2), grid(1.5), grid(2), grid(1.5));
    line->setSpacing(grid(1.5));
    for (QWidget *part : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_points),
                          static_cast<QWidget *>(m_worth), static_cast<QWidget *>(m_redeem)})
        line->addWidget(part);
    addAbove(card);
}

void LoyaltyScreen::refreshBalance()
{
    const models::RecordModel *record = records().record(u"loyalty"_s);
    const qint64 balance = record ? record->value("loyaltyPointsBalance.loyaltyPoints").toLongLong() : 0;
    const bool isFirst = m_points->value() == 0;
    if (isFirst)
        m_points->setValue(int(std::clamp<qint64>(balance, 0, mostPoints)));
    refreshWorth();
}

void LoyaltyScreen::refreshWorth()
{
    const models::RecordModel *record = records().record(u"loyalty"_s);
    if (!record || !record->hasData()) {
        m_worth->clear();
        m_redeem->setEnabled(false);
        return;
    }
    if (record->isRefused("loyaltyPointsBalance.loyaltyPoints")) {
        m_points->setEnabled(true);
        m_redeem->setEnabled(m_points->value() > 0);
        m_worth->setText(tr("How many there are is not shown to you."));
        return;
    }
    const qint64 balance = record->value("loyaltyPointsBalance.loyaltyPoints").toLongLong();
    if (balance > 0 && m_points->value() > balance) {
        m_redeem->setEnabled(false);
        m_worth->setText(tr("There are only %1 points.").arg(locale().toString(balance)));
        return;
    }
    if (record->isRefused("loyaltyPointsBalance.totalMonetaryAmount")) {
        m_points->setEnabled(true);
        m_redeem->setEnabled(m_points->value() > 0);
        m_worth->setText(tr("What they are worth is not shown to you."));
        return;
    }
    const auto worth = models::pointsWorth(m_points->value(), balance,
                                           record->value("loyaltyPointsBalance.totalMonetaryAmount").toLongLong());
    m_points->setEnabled(worth.has_value());
    m_redeem->setEnabled(worth && m_points->value() > 0);
    m_worth->setText(worth ? tr("become about %1 of credit on the account").arg(formatMoney(*worth))
                           : tr("There are no points to redeem."));
}

void LoyaltyScreen::redeem()
{
    Q_EMIT operationRequested(u"redeemLoyaltyPointsForAccountCredit"_s,
                              models::redeemForm(m_points->value(), customer().formContext()));
}

} // namespace tideline::ui
