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
const QString bill = u"requestPrintedBill"_s;
const QString firstNeed = u"insertUserPsrRecords.input[0].internalCode"_s;
const QString newEmail = u"bills@example.com"_s;

//! Opens the form for the billing email and waits until it can be filled in; no picture.
TourStep openEmailForm()
{
    return {{},
            [](TourStage &stage) { stage.openForm(email); },
            [](TourStage &stage) { return stage.isVisible(emailLine); }};
}

//! Sends the open form while the backend follows \p fault, and waits for the words of the dialog.
TourStep dialogStep(const QString &name, const QString &fault)
{
    return {name,
            [fault](TourStage &stage) {
                stage.fail(fault);
                stage.type(emailLine, newEmail);
                stage.click(emailSubmit);
            },
            [](TourStage &stage) { return stage.isVisible(u"errorHeadline"_s) && stage.isIdle(); }};
}

TourStep closeDialog()
{
    return {{},
            [](TourStage &stage) {
                stage.mend();
                stage.closeDialogs();
            },
            [](TourStage &stage) { return !stage.isVisible(u"errorHeadline"_s) && stage.isVisible(emailSubmit); }};
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
    };
}

TourSteps errorSteps()
{
    return {
        openEmailForm(),
        {u"error-at-the-field"_s,
         [](TourStage &stage) {
             stage.fail(email + u"=KT-CT-4122*1"_s);
             stage.type(emailLine, newEmail);
             stage.click(emailSubmit);
         },
         [](TourStage &stage) { return stage.isVisible(u"errorSummary"_s) && stage.isIdle(); }},
        dialogStep(u"error-not-allowed"_s, email + u"=KT-CT-1111*1"_s),
        {u"error-details"_s, [](TourStage &stage) { stage.click(u"errorDisclosure.button"_s); },
         [](TourStage &stage) { return stage.isVisible(u"errorDetails"_s); }},
        closeDialog(),
        {{},
         [](TourStage &stage) { stage.openForm(bill); },
         [](TourStage &stage) { return stage.isVisible(bill + u".submit"_s); }},
        {u"error-cannot-be-done-now"_s,
         [](TourStage &stage) {
             stage.fail(bill + u"=KT-CT-9705*1"_s);
             stage.type(bill + u".billingDocumentId"_s, u"1"_s);
             stage.click(bill + u".submit"_s);
         },
         [](TourStage &stage) { return stage.isVisible(u"errorHeadline"_s) && stage.isIdle(); }},
        {{},
         [](TourStage &stage) { stage.closeDialogs(); },
         [](TourStage &stage) { return !stage.isVisible(u"errorHeadline"_s); }},
        openEmailForm(),
        dialogStep(u"error-busy"_s, u"http=429*1"_s),
        closeDialog(),
        {u"may-have-been-done"_s,
         [](TourStage &stage) {
             stage.fail(u"drop=after*1"_s);
             stage.click(emailSubmit);
         },
         [](TourStage &stage) { return stage.shows(u"Send again"_s) && stage.isIdle(); }},
        {{},
         [](TourStage &stage) {
             stage.mend();
             stage.closeDialogs();
             stage.closeForm();
         },
         [](TourStage &stage) { return !stage.isVisible(u"actionPanel"_s); }},
    };
}

} // namespace tideline::app
