// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/screens/screendescription.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tideline::models {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactScreen)
};

ListDescription feedback()
{
    return {.id = u"contact.feedback"_s,
            .title = Words::tr("Feedback"),
            .query = u"contact"_s,
            .path = "customerFeedbackForms",
            .idPath = "id",
            .columns = {{"name", Words::tr("Question")}, {"id", Words::tr("Form"), ColumnKind::Identifier}},
            .emptyText = Words::tr("The customer was asked nothing yet."),
            .actions = {{u"submitCustomerFeedback"_s, Words::tr("Answer for the customer"), true}}};
}

} // namespace

ScreenDescription contactScreen()
{
    return {.id = u"contact"_s,
            .lists = {feedback()},
            .actions = {{u"createFormSubmission"_s, Words::tr("Submit a form")},
                        {u"linkUserToLine"_s, Words::tr("Link to LINE")},
                        {u"registerPushNotificationBinding"_s, Words::tr("Register a device")}}};
}

} // namespace tideline::models
