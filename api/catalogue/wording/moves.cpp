// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/wording/operationtable.h"

namespace tideline::catalogue {

OperationRows OperationTables::moves()
{
    return {
        OperationRow("moveOut", tr("Report a move out"), tr("Report move out"),
                     tr("Ends the customer's time at the property and makes the final bill; it can start their new "
                        "home as well."),
                     tr("Move out reported"))
            .keywords(tr("moving home, leave, final bill"))
            .shows({"$", "account.status"})
            .touches({"overview", "moves", "property", "payments", "timeline"})
            .checksAnswers()
            .then("moveInCreateCustomer", tr("Create the new customer"),
                  {{"$input.propertyId", "input.propertyId"},
                   {"$input.newTenant.givenName", "input.givenName"},
                   {"$input.newTenant.familyName", "input.familyName"},
                   {"$input.newTenant.email", "input.email"},
                   {"$input.newTenant.mobile", "input.mobile"}}),
        OperationRow("moveInCreateCustomer", tr("Create a customer who moves in"), tr("Create customer"),
                     tr("Creates a customer with an account for the property they move into; they can sign in "
                        "at once."),
                     tr("Customer created"))
            .keywords(tr("moving home, new customer, new account, join"))
            .touches({"moves", "property", "timeline"})
            .checksAnswers()
            .worksWithoutSignIn()
            .then("joinSupplierAcceptTermsAndConditions", tr("Record acceptance of terms"),
                  {{"accountNumber", "input.accountNumber"}}),
        OperationRow("forceMoveIn", tr("Move someone into the property (old way)"), tr("Move in"),
                     tr("Moves a new customer in and the present one out. Reporting a move out does the same "
                        "and more."),
                     tr("Move in started"))
            .keywords(tr("moving home, force, tenant"))
            .shows({"$", "account.status"})
            .touches({"overview", "moves", "property", "timeline"})
            .checksAnswers(),
        OperationRow("initiateProductSwitch", tr("Switch to another product"), tr("Switch product"),
                     tr("Changes the customer's product from a day to come; they are told unless you say otherwise."),
                     tr("Product switch started"))
            .keywords(tr("tariff, change"))
            .touches({"overview", "moves", "timeline"})
            .checksAnswers(),
        OperationRow("joinSupplierAcceptTermsAndConditions", tr("Record acceptance of terms"), tr("Record acceptance"),
                     tr("Records that the customer accepts the terms of joining; the enrolment goes on."),
                     tr("Terms accepted"))
            .keywords(tr("conditions, enrolment, join, contract"))
            .touches({"moves", "timeline"})
            .checksAnswers()
            .then("cancelEnrollment", tr("Cancel this enrolment"),
                  {{"$input.joinSupplierProcessNumber", "input.number"}}),
        OperationRow("cancelEnrollment", tr("Cancel an enrolment"), tr("Cancel enrolment"),
                     tr("Stops an enrolment that is under way; starting again needs a new one."),
                     tr("Enrolment cancelled"))
            .keywords(tr("join, stop, enrollment, cooling off"))
            .shows({"message", "enrollmentProcess.status", "enrollmentProcess.number", "$"})
            .touches({"overview", "moves", "timeline"})
            .checksAnswers(),
    };
}

} // namespace tideline::catalogue
