// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "app/console/tour/toursteps.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;

namespace tideline::app {

namespace {

struct Page
{
    QString screen;
    int page;
    QString sign; //!< Object that is visible then.
};

//! Every screen as it opens.
const QList<Page> &screens()
{
    static const QList<Page> all = {{u"overview"_s, 0, u"overview"_s},
                                    {u"account"_s, 0, u"account"_s},
                                    {u"payments"_s, 0, u"payments.payments.list"_s},
                                    {u"goods"_s, 0, u"goods.lane"_s},
                                    {u"consents"_s, 0, u"consents.matrix"_s},
                                    {u"loyalty"_s, 0, u"loyalty.worth"_s},
                                    {u"property"_s, 0, u"property.meters"_s},
                                    {u"moves"_s, 0, u"moves.all"_s},
                                    {u"security"_s, 0, u"security.users"_s},
                                    {u"timeline"_s, 0, u"timeline.list"_s},
                                    {u"contact"_s, 0, u"contact.screens"_s}};
    return all;
}

//! What else of them is worth a look, behind their tabs.
const QList<Page> &furtherPages()
{
    static const QList<Page> all = {
        {u"payments"_s, 3, u"payments.eligibility"_s},   {u"payments"_s, 8, u"payments.transactions.list"_s},
        {u"payments"_s, 9, u"payments.balance"_s},       {u"loyalty"_s, 1, u"loyalty.running"_s},
        {u"property"_s, 2, u"property.readingsChart"_s}, {u"property"_s, 4, u"property.useChart"_s}};
    return all;
}

//! Themes and sizes of text that every screen is shown in.
struct Look
{
    QString prefix;
    ui::ThemeMode mode;
    int textPercent;
};

const QList<Look> &looks()
{
    static const QList<Look> all = {{QString(), ui::ThemeMode::Light, 100},
                                    {u"dark-"_s, ui::ThemeMode::Dark, 100},
                                    {u"text-200-"_s, ui::ThemeMode::Light, 200},
                                    {u"dark-text-200-"_s, ui::ThemeMode::Dark, 200}};
    return all;
}

TourStep pageStep(const QString &prefix, const Page &page)
{
    const QString name = u"%1%2-%3"_s.arg(prefix, page.screen).arg(page.page + 1);
    return {name, [page](TourStage &stage) { stage.showPage(page.screen, page.page); },
            [page](TourStage &stage) { return stage.isVisible(page.sign) && stage.isIdle(); }};
}

TourStep lookStep(const Look &look)
{
    return {{},
            [look](TourStage &stage) {
                stage.theme().setMode(look.mode);
                stage.theme().setTextPercent(look.textPercent);
            },
            [look](TourStage &stage) { return stage.theme().textPercent() == look.textPercent; }};
}

//! The pages in these looks, and the usual one again at the end.
TourSteps inLooks(const QString &prefix, const QList<Page> &pages, const QList<Look> &wanted)
{
    TourSteps steps;
    for (const Look &look : wanted) {
        steps += lookStep(look);
        for (const Page &page : pages)
            steps += pageStep(look.prefix + prefix, page);
    }
    steps += lookStep(looks().first());
    return steps;
}

//! Opens the customer anew, by place among those who can sign in; below zero: from the end.
TourStep customerStep(int login, const QStringList &refusals = {})
{
    return {{},
            [login, refusals](TourStage &stage) {
                stage.mend();
                for (const QString &field : refusals)
                    stage.console().demo().addFault(field + u"=KT-CT-1111"_s);
                const QList<demo::DemoLogin> logins = stage.console().demo().logins();
                const QString account =
                    logins.value(login < 0 ? int(logins.size()) + login : login).accountNumbers.value(0);
                stage.window().closeCustomer(account);
                stage.window().openCustomer(account);
            },
            [](TourStage &stage) { return stage.shows(u"Lives at"_s) && stage.isIdle(); }};
}

//! One field of each screen that a viewer may not see.
const QStringList &refusedFields()
{
    static const QStringList all = {u"AccountType.overdueBalance"_s,
                                    u"AccountType.billingEmail"_s,
                                    u"AccountPaymentType.transactionType"_s,
                                    u"GoodsProduct.description"_s,
                                    u"GoodsQuote.totalNetAmount"_s,
                                    u"ConsentType.type"_s,
                                    u"AccountLoyaltyPointsType.totalMonetaryAmount"_s,
                                    u"LoyaltyPointLedgerEntryType.reasonCode"_s,
                                    u"WaterMeterType.serialNumber"_s,
                                    u"OccupyPropertyProcessType.status"_s,
                                    u"AccountUserType.isActive"_s,
                                    u"AccountType.bills"_s,
                                    u"CustomerFeedbackFormType.name"_s};
    return all;
}

//! To the last of the rows that are there, so that the next page is asked for.
TourStep endOfListStep(const QString &name, const QString &list)
{
    return {name,
            [list](TourStage &stage) {
                if (auto *view = qobject_cast<QAbstractItemView *>(stage.find(list)))
                    view->scrollToBottom();
            },
            [list](TourStage &stage) { return stage.hasRows(list, 100) && stage.isIdle(); }};
}

TourSteps manyRowsSteps()
{
    const Page payments = screens().at(2);
    TourSteps steps;
    for (const Look &look : looks()) {
        steps += lookStep(look);
        steps += pageStep(look.prefix + u"100000-"_s, payments);
    }
    steps += lookStep(looks().first());
    steps += endOfListStep(u"100000-payments-scrolled"_s, u"Payments.table"_s);
    return steps;
}

} // namespace

TourSteps screenSteps()
{
    constexpr int storyteller = 1;
    constexpr int hasNothing = -2;
    constexpr int hasMuch = -1;
    TourSteps steps = inLooks({}, screens() + furtherPages(), looks());
    steps += TourStep{{},
                      [](TourStage &stage) { stage.showScreen(u"contact"_s); },
                      [](TourStage &stage) { return stage.isVisible(u"contact.screens"_s); }};
    steps += {u"app-screen"_s, [](TourStage &stage) { stage.choose(u"contact.screen"_s, u"save-water"_s); },
              [](TourStage &stage) { return stage.isVisible(u"contact.button.confirm-butt"_s) && stage.isIdle(); }};
    steps += customerStep(hasNothing);
    steps += inLooks(u"nothing-"_s, screens(), looks());
    steps += customerStep(hasMuch);
    steps += manyRowsSteps();
    steps += customerStep(storyteller, refusedFields());
    steps += inLooks(u"refused-"_s, screens(), looks());
    steps += customerStep(storyteller);
    return steps;
}

} // namespace tideline::app
