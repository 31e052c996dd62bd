// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/errors/errortable.h"

namespace tideline::catalogue {

ErrorRows ErrorTables::propertyAndMoves()
{
    using Kind = ErrorKind;
    return {
        ErrorRow("KT-CT-6422", Kind::Warning, tr("This reading looks unlikely and is held"),
                 tr("It was recorded and counts when somebody has checked it. Ask the customer to read the meter "
                    "again; if it was misread, send the right figures for the same day."))
            .knowing("reading",
                     tr("The %1 m³ are recorded and count once somebody has checked them. Ask the customer to read "
                        "the meter again; if it was misread, send the right figures for the same day."))
            .action(ErrorAction::GoToField),
        ErrorRow("KT-CT-6424", Kind::FixForm, tr("Which meter is meant?"),
                 tr("The property has several and none was named. Choose the meter by its serial number.")),
        ErrorRow("KT-CT-6628", Kind::FixForm, tr("The number of occupants was not accepted"),
                 tr("It stays as it was. Enter a whole number of people and check the property."))
            .knowing("numberOfOccupants",
                     tr("It stays as it was. Enter a whole number of people in place of “%1” and check the property.")),
        ErrorRow("KT-GB-5418", Kind::FixForm, tr("The type of property was not accepted"),
                 tr("It stays as it was. Check the type and the property, then send again.")),
        ErrorRow("KT-GB-6414", Kind::FixForm, tr("The reading was not accepted"),
                 tr("Nothing was recorded. Check the figures and the date; the reading can't be below the last one."))
            .knowing(
                "reading",
                tr("Nothing was recorded. Check the reading of %1 m³ and its date; it can't be below the last one.")),
        ErrorRow("KT-GB-11001", Kind::FixForm, tr("The meter's details were not accepted"),
                 tr("Nothing was recorded. Check serial number, digits, reading and date.")),
        ErrorRow("KT-GB-11002", Kind::NotNow, tr("The exchange could not be recorded"),
                 tr("The old meter may have been taken out already. Look at the property's meters, then try again."))
            .screen("property", tr("Open the property")),
        ErrorRow("KT-GB-11003", Kind::NotNow, tr("The meter could not be recorded"),
                 tr("The property may have a meter already. Look at its meters; an exchange is recorded in another "
                    "form."))
            .screen("property", tr("Open the property")),
        ErrorRow("KT-GB-11005", Kind::NotNow, tr("The meter could not be corrected"),
                 tr("It stays as it was. Another meter may have that serial number; look at the meters."))
            .screen("property", tr("Open the property")),
        ErrorRow("KT-GB-11006", Kind::FixForm, tr("There is no such meter"),
                 tr("Nothing was corrected. Check the meter point reference and the serial number."))
            .knowing("serialNumber meterPointReference",
                     tr("Nothing was corrected because meter %1 is not known at meter point %2. Check both numbers.")),
        ErrorRow("KT-CT-4111", Kind::FixForm, tr("That email address can't be used"),
                 tr("Someone else signs in with it. Enter another address for the new customer."))
            .knowing("email", tr("Someone else signs in with %1. Enter another address for the new customer.")),
        ErrorRow("KT-GB-5416", Kind::FixForm, tr("The customer's details were not accepted"),
                 tr("No customer was created. Check name, phone numbers, date of birth and move-in date.")),
        ErrorRow("KT-GB-6628", Kind::FixForm, tr("The move out was not accepted"),
                 tr("Nothing was changed. Check the property, the last day and the new address.")),
        ErrorRow("KT-GB-6633", Kind::NotNow, tr("The move in could not be finished"),
                 tr("Somebody may still live at the property on that day. Report their move out first, and search for "
                    "the new customer: the account may be there already.")),
        ErrorRow("KT-CT-1507", Kind::FixForm, tr("The product can't change on that day"),
                 tr("The customer stays on the present product. Choose one of the days on offer."))
            .knowing("switchDate",
                     tr("The customer stays on the present product because it can't change on %1. Choose one of the "
                        "days on offer.")),
        ErrorRow("KT-CT-1509", Kind::NotNow, tr("The new agreement could not be made"),
                 tr("The customer stays on the present product. See whether a switch is under way already."))
            .screen("moves", tr("Open moves")),
        ErrorRow("KT-CT-4624", Kind::NotNow, tr("This product is not open to the customer"),
                 tr("The customer stays on the present product. Quote another product and switch to that."))
            .screen("moves", tr("Open moves")),
        ErrorRow("KT-CT-4626", Kind::NotNow, tr("No product was chosen in the quote"),
                 tr("The customer stays on the present product. Choose one in the quote first."))
            .screen("moves", tr("Open moves")),
        ErrorRow("KT-CT-4719", Kind::NotNow, tr("There is no such supply point"),
                 tr("The quote does not fit a supply of this account. Make a new quote for the right property."))
            .screen("moves", tr("Open moves")),
        ErrorRow("KT-CT-4924", Kind::NotAllowed, tr("You may not switch this product"),
                 tr("Your sign-in does not have the right for this account or quote. Ask for access, or let a "
                    "colleague who has it do this.")),
        ErrorRow("KT-CT-4501", Kind::NotAllowed, tr("You may not accept terms for this account"),
                 tr("Your sign-in does not reach the enrolment. Check that the right customer is open, then ask for "
                    "access.")),
        ErrorRow("KT-CT-10312", Kind::NotAvailable, tr("Enrolments can't be cancelled here"),
                 tr("This company has switched it off, so the enrolment goes on. Ask the enrolments team to stop "
                    "it.")),
        ErrorRow("KT-CT-10318", Kind::FixForm, tr("There is no such enrolment"),
                 tr("Nothing was cancelled. Check the process number, like JS-12345678."))
            .knowing("number",
                     tr("Nothing was cancelled because no enrolment has the number %1. Check the process number, like "
                        "JS-12345678.")),
        ErrorRow("KT-CT-10319", Kind::Unexpected, tr("The enrolment could not be cancelled"),
                 tr("It goes on for now. Look at its state, then try again."))
            .screen("moves", tr("Open moves")),
        ErrorRow(
            "KT-CT-10320", Kind::NotNow, tr("This enrolment can't be cancelled any more"),
            tr("It is finished, cancelled already or too far on. See whether a move out or a product switch is what "
               "the customer needs."))
            .knowing("number",
                     tr("Enrolment %1 is finished, cancelled already or too far on. See whether a move out or a "
                        "product switch "
                        "is what the customer needs."))
            .screen("moves", tr("Open moves")),
        ErrorRow("KT-CT-10321", Kind::NotAvailable, tr("There is no way to cancel this enrolment"),
                 tr("No steps are set up for this kind of enrolment, so it goes on. Ask the enrolments team to stop "
                    "it.")),
        ErrorRow("KT-CT-10323", Kind::Busy, tr("Enrolments can't be cancelled at the moment"),
                 tr("The service behind it is not answering, so the enrolment goes on. Try again in a while.")),
    };
}

} // namespace tideline::catalogue
