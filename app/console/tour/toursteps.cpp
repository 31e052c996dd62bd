// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/tour/toursteps.h"

#include "app/console/console.h"
#include "app/console/tour/story.h"
#include "ui/shell/findpage.h"

#include <QApplication>
#include <QFontInfo>

using namespace Qt::StringLiterals;

namespace tideline::app {

namespace {

bool isScheme(ui::Scheme scheme) { return ui::schemeOf(QApplication::palette()) == scheme; }

//! A look at one screen of the customer under the present theme.
TourStep screenStep(const QString &name, const QString &screen, const QString &sign)
{
    return {
        name, [screen](TourStage &stage) { stage.showScreen(screen); },
        [screen, sign](TourStage &stage) { return stage.isVisible(screen) && stage.shows(sign) && stage.isIdle(); }};
}

TourStep themeStep(const QString &name, ui::ThemeMode mode, ui::Scheme scheme)
{
    return {name,
            [mode](TourStage &stage) {
                stage.showScreen(u"overview"_s);
                stage.theme().setMode(mode);
            },
            [scheme](TourStage &stage) { return isScheme(scheme) && stage.shows(u"Lives at"_s); }};
}

} // namespace

TourSteps findingSteps()
{
    return {
        {u"find-a-customer"_s, [](TourStage &stage) { stage.window().showFindPage(); },
         [](TourStage &stage) { return stage.isVisible(u"findBox"_s); }},
        {u"results-as-one-types"_s, [](TourStage &stage) { stage.window().findPage()->setText(u"an"_s); },
         [](TourStage &stage) { return stage.hasRows(u"findResults"_s) && stage.shows(u"customers"_s); }},
        {u"no-match"_s, [](TourStage &stage) { stage.window().findPage()->setText(u"Zzyzx"_s); },
         [](TourStage &stage) { return stage.shows(u"No customer matches"_s); }},
    };
}

TourSteps customerSteps()
{
    return {
        {u"overview"_s, [](TourStage &stage) { stage.window().openCustomer(stage.account()); },
         [](TourStage &stage) { return stage.shows(u"Lives at"_s) && stage.hasRows(u"Latest.table"_s); }},
        screenStep(u"account"_s, u"account"_s, u"Billing address"_s),
        {u"account-lists"_s, [](TourStage &stage) { stage.scrollTo(u"Metadata"_s); },
         [](TourStage &stage) { return stage.isIdle() && stage.isVisible(u"Metadata"_s); }},
    };
}

TourSteps paletteSteps()
{
    return {
        {u"palette"_s,
         [](TourStage &stage) {
             stage.closeForm();
             stage.window().openPalette();
         },
         [](TourStage &stage) { return stage.hasRows(u"paletteList"_s, 90); }},
        {u"palette-by-wording"_s, [](TourStage &stage) { stage.type(u"paletteBox"_s, u"direct debit"_s); },
         [](TourStage &stage) { return stage.hasRows(u"paletteList"_s) && !stage.hasRows(u"paletteList"_s, 40); }},
        {u"palette-by-error-code"_s, [](TourStage &stage) { stage.type(u"paletteBox"_s, u"KT-CT-9205"_s); },
         [](TourStage &stage) { return stage.hasRows(u"paletteList"_s) && !stage.hasRows(u"paletteList"_s, 10); }},
        {{},
         [](TourStage &stage) { stage.closeDialogs(); },
         [](TourStage &stage) { return !stage.isVisible(u"paletteBox"_s); }},
    };
}

TourSteps lookSteps()
{
    const auto isForm = [](TourStage &stage) { return stage.isVisible(u"updateAccountBillingAddress.submit"_s); };
    return {
        themeStep({}, ui::ThemeMode::Dark, ui::Scheme::Dark),
        {u"dark-form"_s, [](TourStage &stage) { stage.openForm(u"updateAccountBillingAddress"_s); }, isForm},
        {{},
         [](TourStage &stage) { stage.closeForm(); },
         [](TourStage &stage) { return !stage.isVisible(u"actionPanel"_s); }},
        themeStep(u"high-contrast"_s, ui::ThemeMode::HighContrast, ui::Scheme::HighContrast),
        {{},
         [](TourStage &stage) { stage.theme().setMode(ui::ThemeMode::Light); },
         [](TourStage &) { return isScheme(ui::Scheme::Light); }},
        {{},
         [](TourStage &stage) { stage.theme().setTextPercent(150); },
         [](TourStage &stage) { return stage.theme().textPercent() == 150 && stage.shows(u"Lives at"_s); }},
        {u"text-150-form"_s, [](TourStage &stage) { stage.openForm(u"updateAccountBillingAddress"_s); }, isForm},
        {{},
         [](TourStage &stage) { stage.theme().setMode(ui::ThemeMode::Dark); },
         [](TourStage &) { return isScheme(ui::Scheme::Dark); }},
        {u"text-150-dark-form"_s, {}, isForm},
        {{},
         [](TourStage &stage) {
             stage.closeForm();
             stage.theme().setMode(ui::ThemeMode::Light);
             stage.theme().setTextPercent(100);
         },
         [](TourStage &) { return isScheme(ui::Scheme::Light); }},
    };
}

TourSteps sideBySideSteps()
{
    static constexpr QSize half(960, 900);
    const auto other = [](TourStage &stage) {
        return stage.console().demo().logins().value(2).accountNumbers.value(0);
    };
    return {
        {{},
         [other](TourStage &stage) {
             stage.window().openCustomer(stage.account());
             stage.window().openCustomer(other(stage));
         },
         [](TourStage &stage) { return stage.shows(u"Lives at"_s) && stage.isIdle(); }},
        {u"two-customers-side-by-side"_s,
         [](TourStage &stage) {
             stage.trigger(u"moveToNewWindow"_s);
             for (ui::MainWindow *window : stage.windows())
                 window->resize(half);
         },
         [](TourStage &stage) { return stage.windows().size() == 2 && stage.isIdle(); },
         {},
         true},
        {{},
         [](TourStage &stage) {
             stage.windows().last()->close();
             stage.window().resize(TourStage::usualSize);
         },
         [](TourStage &stage) { return stage.windows().size() == 1 && stage.isIdle(); }},
    };
}

TourSteps tourSteps()
{
    return findingSteps() + customerSteps() + screenSteps() + formSteps() + errorSteps() + paletteSteps()
        + sideBySideSteps() + lookSteps() + sessionSteps() + storiesIn(u":/tideline/stories"_s);
}

} // namespace tideline::app
