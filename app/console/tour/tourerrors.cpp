// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "app/console/tour/toursteps.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace tideline::app {

namespace {

const QString email = u"updateAccountBillingEmail"_s;
const QString emailLine = u"updateAccountBillingEmail.billingEmail"_s;
const QString emailSubmit = u"updateAccountBillingEmail.submit"_s;
const QString bill = u"requestPrintedBill"_s;
const QString reading = u"submitMeterReading"_s;
const QString newEmail = u"bills@example.com"_s;

bool showsCard(TourStage &stage) { return stage.isVisible(u"errorHeadline"_s) && stage.isIdle(); }

//! Opens the form for the billing email and waits until it can be filled in; no picture.
TourStep openEmailForm()
{
    return {{},
            [](TourStage &stage) { stage.openForm(email); },
            [](TourStage &stage) { return stage.isVisible(emailLine); }};
}

TourStep openReadingForm()
{
    return {{},
            [](TourStage &stage) { stage.openForm(reading); },
            [](TourStage &stage) { return stage.isVisible(reading + u".reading"_s) && stage.isIdle(); }};
}

//! Sends the open form while the backend follows \p fault.
std::function<void(TourStage &)> sendUnder(const QString &fault)
{
    return [fault](TourStage &stage) {
        stage.fail(fault);
        stage.type(emailLine, newEmail);
        stage.click(emailSubmit);
    };
}

TourStep cardStep(const QString &name, const QString &fault) { return {name, sendUnder(fault), &showsCard}; }

//! The card behind what the form itself tells.
TourStep cardBehind(const QString &name, const QString &button)
{
    return {name, [button](TourStage &stage) { stage.click(button); }, &showsCard};
}

TourStep closeCard()
{
    return {{},
            [](TourStage &stage) {
                stage.mend();
                stage.closeDialogs();
            },
            [](TourStage &stage) { return !stage.isVisible(u"errorHeadline"_s); }};
}

TourStep useTheme(ui::ThemeMode mode, ui::Scheme scheme)
{
    return {{},
            [mode](TourStage &stage) { stage.theme().setMode(mode); },
            [scheme](TourStage &) { return ui::schemeOf(QApplication::palette()) == scheme; }};
}

//! What is wrong with the answers, and what a rule or a right stands against.
TourSteps refusals(const QString &prefix)
{
    return {
        openReadingForm(),
        {prefix + u"error-at-the-field"_s,
         [](TourStage &stage) {
             stage.type(reading + u".reading"_s, u"999999"_s); // more digits than the meter has
             stage.click(reading + u".submit"_s);
         },
         [](TourStage &stage) { return stage.isVisible(u"errorSummary"_s) && stage.isIdle(); }},
        cardBehind(prefix + u"card-fix-form"_s, u"problemDetails"_s),
        closeCard(),
        openEmailForm(),
        cardStep(prefix + u"card-not-allowed"_s, email + u"=KT-CT-1111*1"_s),
        {prefix + u"card-details"_s, [](TourStage &stage) { stage.click(u"errorDisclosure.button"_s); },
         [](TourStage &stage) { return stage.isVisible(u"errorDetails"_s); }},
        closeCard(),
        {{},
         [](TourStage &stage) { stage.openForm(bill); },
         [](TourStage &stage) { return stage.isVisible(bill + u".submit"_s); }},
        {prefix + u"card-not-now"_s,
         [](TourStage &stage) {
             stage.fail(bill + u"=KT-CT-9705*1"_s);
             stage.type(bill + u".billingDocumentId"_s, u"1"_s);
             stage.click(bill + u".submit"_s);
         },
         &showsCard},
        closeCard(),
    };
}

//! As after a sign-in: what one picture shows must not decide which card comes later.
TourStep forgetNotOffered()
{
    const auto forget = [](TourStage &stage) {
        if (api::Connection *connection = stage.console().session().connection())
            connection->gate().forgetNotOffered();
    };
    return {{}, forget, [](TourStage &stage) { return stage.isIdle(); }};
}

//! An operation that the environment has switched off: told by the server, then by the console itself.
TourSteps notAvailable(const QString &prefix)
{
    return {
        {{},
         [](TourStage &stage) { stage.openForm(bill); },
         [](TourStage &stage) { return stage.isVisible(bill + u".submit"_s); }},
        {prefix + u"card-not-available"_s,
         [](TourStage &stage) {
             stage.fail(bill + u"=KT-CT-1113*1"_s);
             stage.type(bill + u".billingDocumentId"_s, u"1"_s);
             stage.click(bill + u".submit"_s);
         },
         [](TourStage &stage) { return showsCard(stage) && stage.shows(u"This company has switched"_s); }},
        closeCard(),
        {prefix + u"card-not-offered"_s, [](TourStage &stage) { stage.click(bill + u".submit"_s); },
         [](TourStage &stage) { return showsCard(stage) && stage.shows(u"The server said so"_s); }},
        closeCard(),
        {prefix + u"palette-not-available"_s,
         [](TourStage &stage) {
             stage.trigger(u"palette"_s);
             stage.type(u"paletteBox"_s, bill);
         },
         [](TourStage &stage) { return stage.hasRows(u"paletteList"_s) && !stage.hasRows(u"paletteList"_s, 10); }},
        closeCard(),
        forgetNotOffered(),
    };
}

//! What happens on the way to the server and back.
TourSteps faults(const QString &prefix)
{
    return {
        openEmailForm(),
        cardStep(prefix + u"card-busy"_s, u"http=429*1"_s),
        closeCard(),
        cardStep(prefix + u"card-unexpected"_s, u"http=400*1"_s),
        {prefix + u"connection-check"_s, [](TourStage &stage) { stage.click(u"errorAction"_s); },
         [](TourStage &stage) { return stage.shows(u"known operations are offered"_s); }},
        closeCard(),
        cardStep(prefix + u"card-unknown-code"_s, email + u"=KT-XX-99999*1"_s),
        {prefix + u"card-unknown-code-details"_s, [](TourStage &stage) { stage.click(u"errorDisclosure.button"_s); },
         [](TourStage &stage) { return stage.isVisible(u"errorDetails"_s); }},
        closeCard(),
        {prefix + u"server-out-of-reach"_s, sendUnder(u"http=407*1"_s),
         [](TourStage &stage) { return stage.isVisible(u"connectionBar"_s) && stage.isIdle(); }},
        cardBehind(prefix + u"card-unreachable"_s, u"calloutAction"_s),
        closeCard(),
        {prefix + u"may-have-been-done"_s, sendUnder(u"drop=after*1"_s),
         [](TourStage &stage) { return stage.shows(u"Send again"_s) && stage.isIdle(); }},
        cardBehind(prefix + u"card-may-have-been-done"_s, u"calloutAction"_s),
        closeCard(),
    };
}

//! Somebody ended the session: the sign-in page covers all, and gives the form back as it was.
TourSteps endOfSession(const QString &prefix)
{
    return {
        openEmailForm(),
        {prefix + u"session-ended"_s, sendUnder(email + u"=KT-CT-1162*1"_s),
         [](TourStage &stage) { return stage.isVisible(u"signInPage"_s); }},
        {prefix + u"signed-in-again"_s,
         [](TourStage &stage) {
             stage.mend();
             stage.click(u"demoAgent"_s);
         },
         [](TourStage &stage) {
             return !stage.isVisible(u"signInPage"_s) && stage.isVisible(emailSubmit) && stage.isIdle();
         }},
        closeCard(),
    };
}

//! A reading far above the last one, which is taken and held.
TourSteps warnings(const QString &prefix, const QString &figures)
{
    return {
        openReadingForm(),
        {{},
         [figures](TourStage &stage) {
             stage.type(reading + u".reading"_s, figures);
             stage.click(reading + u".submit"_s);
         },
         [](TourStage &stage) { return stage.isVisible(reading + u".confirm"_s) || stage.isVisible(u"outcome"_s); }},
        {prefix + u"done-with-a-warning"_s, [](TourStage &stage) { stage.click(reading + u".confirm"_s); },
         [](TourStage &stage) { return stage.isVisible(u"warning"_s) && stage.isIdle(); }},
        cardBehind(prefix + u"card-warning"_s, u"calloutAction"_s),
        closeCard(),
        {{},
         [](TourStage &stage) { stage.closeForm(); },
         [](TourStage &stage) { return !stage.isVisible(u"actionPanel"_s); }},
    };
}

TourSteps everyKind(const QString &prefix, const QString &figures)
{
    return refusals(prefix) + faults(prefix) + endOfSession(prefix) + warnings(prefix, figures);
}

} // namespace

TourSteps errorSteps()
{
    const TourSteps toDark = {useTheme(ui::ThemeMode::Dark, ui::Scheme::Dark)};
    const TourSteps toLight = {useTheme(ui::ThemeMode::Light, ui::Scheme::Light)};
    const TourSteps close = {{{},
                              [](TourStage &stage) { stage.closeForm(); },
                              [](TourStage &stage) { return !stage.isVisible(u"actionPanel"_s); }}};
    return everyKind({}, u"90000"_s) + notAvailable({}) + toDark + everyKind(u"dark-"_s, u"98000"_s)
        + notAvailable(u"dark-"_s) + toLight + close;
}

} // namespace tideline::app
