// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/tour/toursteps.h"

using namespace Qt::StringLiterals;

namespace tideline::app {

namespace {

const QString email = u"updateAccountBillingEmail"_s;
const QString emailLine = u"updateAccountBillingEmail.billingEmail"_s;
const QString emailSubmit = u"updateAccountBillingEmail.submit"_s;
const QString needs = u"insertUserPsrRecords"_s;
const QString firstNeed = u"insertUserPsrRecords.input[0].internalCode"_s;
const QString newEmail = u"bills@example.com"_s;
const QString schedule = u"createAccountPaymentSchedule"_s;
const QString details = u"updateUser"_s;

//! Opens the form for the billing email and waits until it can be filled in; no picture.
TourStep openEmailForm()
{
    return {{},
            [](TourStage &stage) { stage.openForm(email); },
            [](TourStage &stage) { return stage.isVisible(emailLine); }};
}

} // namespace

TourSteps formSteps()
{
    return {
        openEmailForm(),
        {u"form"_s, {}, [](TourStage &stage) { return stage.isIdle(); }},
        {u"form-with-problems"_s,
         [](TourStage &stage) {
             stage.type(emailLine, u"bills at example"_s);
             stage.click(emailSubmit);
         },
         [](TourStage &stage) { return stage.isVisible(u"errorSummary"_s); }},
        {u"result"_s,
         [](TourStage &stage) {
             stage.type(emailLine, newEmail);
             stage.click(emailSubmit);
         },
         [](TourStage &stage) { return stage.isVisible(u"outcome"_s) && stage.isIdle(); }},
        {u"changed-record"_s,
         [](TourStage &stage) {
             stage.closeForm();
             stage.showScreen(u"account"_s);
             stage.scrollTo(u"do."_s + email);
         },
         [](TourStage &stage) { return stage.shows(newEmail) && !stage.isVisible(u"actionPanel"_s); }},
        {{},
         [](TourStage &stage) { stage.openForm(needs); },
         [](TourStage &stage) { return stage.isVisible(needs + u".submit"_s) && stage.isIdle(); }},
        {u"form-with-a-list"_s,
         [](TourStage &stage) {
             stage.click(needs + u".input"_s);
             stage.type(firstNeed, u"BLIND"_s);
         },
         [](TourStage &stage) { return stage.isVisible(firstNeed); }},
        {u"check-answers"_s, [](TourStage &stage) { stage.click(needs + u".submit"_s); },
         [](TourStage &stage) { return stage.isVisible(needs + u".confirm"_s); }},
        {u"sent-after-checking"_s, [](TourStage &stage) { stage.click(needs + u".confirm"_s); },
         [](TourStage &stage) { return stage.isVisible(u"outcome"_s) && stage.isIdle(); }},
        {{},
         [](TourStage &stage) { stage.closeForm(); },
         [](TourStage &stage) { return !stage.isVisible(u"actionPanel"_s); }},
        {{},
         [](TourStage &stage) { stage.openForm(schedule); },
         [](TourStage &stage) { return stage.isVisible(schedule + u".submit"_s) && stage.isIdle(); }},
        {{},
         [](TourStage &stage) {
             stage.type(schedule + u".paymentAmount"_s, u"48.50"_s);
             stage.type(schedule + u".paymentDay"_s, u"21"_s);
             stage.click(schedule + u".submit"_s);
         },
         [](TourStage &stage) { return stage.isVisible(schedule + u".confirm"_s); }},
        {u"check-what-changes"_s, {}, [](TourStage &stage) { return stage.shows(u"→"_s) && stage.isIdle(); }},
        {{},
         [](TourStage &stage) { stage.openForm(details); },
         [](TourStage &stage) { return stage.isVisible(details + u".submit"_s) && stage.isIdle(); }},
        {u"form-with-what-stands-now"_s, {}, [](TourStage &stage) { return stage.shows(u"Now:"_s) && stage.isIdle(); }},
        {{},
         [](TourStage &stage) { stage.closeForm(); },
         [](TourStage &stage) { return !stage.isVisible(u"actionPanel"_s); }},
    };
}

} // namespace tideline::app
