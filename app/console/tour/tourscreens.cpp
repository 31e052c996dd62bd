// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "app/console/tour/toursteps.h"

using namespace Qt::StringLiterals;

namespace tideline::app {

namespace {

struct Page
{
    QString screen;
    int page;
    QString sign; //!< Object that is visible then.
};

//! What of each screen is worth a look, by the pages of its tabs.
const QList<Page> &pages()
{
    static const QList<Page> all = {{u"payments"_s, 0, u"payments.payments.list"_s},
                                    {u"payments"_s, 3, u"payments.eligibility"_s},
                                    {u"payments"_s, 9, u"payments.balance"_s},
                                    {u"goods"_s, 0, u"goods.lane"_s},
                                    {u"consents"_s, 0, u"consents.matrix"_s},
                                    {u"loyalty"_s, 0, u"loyalty.worth"_s},
                                    {u"loyalty"_s, 1, u"loyalty.running"_s},
                                    {u"property"_s, 0, u"property.meters"_s},
                                    {u"property"_s, 2, u"property.readingsChart"_s},
                                    {u"property"_s, 4, u"property.useChart"_s},
                                    {u"moves"_s, 0, u"moves.all"_s},
                                    {u"security"_s, 0, u"security.users"_s},
                                    {u"timeline"_s, 0, u"timeline.list"_s},
                                    {u"contact"_s, 0, u"contact.screens"_s}};
    return all;
}

TourStep pageStep(const QString &prefix, const Page &page)
{
    const QString name = u"%1%2-%3"_s.arg(prefix, page.screen).arg(page.page + 1);
    return {name, [page](TourStage &stage) { stage.showPage(page.screen, page.page); },
            [page](TourStage &stage) { return stage.isVisible(page.sign) && stage.isIdle(); }};
}

TourSteps pageSteps(const QString &prefix)
{
    TourSteps steps;
    for (const Page &page : pages())
        steps += pageStep(prefix, page);
    return steps;
}

TourStep customerStep(int login)
{
    return {{},
            [login](TourStage &stage) {
                stage.window().openCustomer(stage.console().demo().logins().value(login).accountNumbers.value(0));
                stage.showScreen(u"overview"_s);
            },
            [](TourStage &stage) { return stage.shows(u"Lives at"_s) && stage.isIdle(); }};
}

TourStep lookStep(ui::ThemeMode mode, int textPercent)
{
    return {{},
            [mode, textPercent](TourStage &stage) {
                stage.theme().setMode(mode);
                stage.theme().setTextPercent(textPercent);
            },
            [textPercent](TourStage &stage) { return stage.theme().textPercent() == textPercent; }};
}

} // namespace

TourSteps screenSteps()
{
    constexpr int storyteller = 1;
    constexpr int newcomer = 5; // has hardly anything yet
    TourSteps steps = pageSteps({});
    steps += {u"app-screen"_s, [](TourStage &stage) { stage.choose(u"contact.screen"_s, u"save-water"_s); },
              [](TourStage &stage) { return stage.isVisible(u"contact.button.confirm-butt"_s) && stage.isIdle(); }};
    steps += lookStep(ui::ThemeMode::Dark, 100);
    steps += pageSteps(u"dark-"_s);
    steps += lookStep(ui::ThemeMode::Light, 200);
    steps += pageSteps(u"text-200-"_s);
    steps += lookStep(ui::ThemeMode::Light, 100);
    steps += customerStep(newcomer);
    steps += pageSteps(u"little-"_s);
    steps += customerStep(storyteller);
    return steps;
}

} // namespace tideline::app
