// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/errors/errortable.h"

namespace tideline::catalogue {

ErrorRows ErrorTables::account()
{
    using Kind = ErrorKind;
    return {
        ErrorRow("KT-CT-4122", Kind::FixForm, tr("That email address can't be used"),
                 tr("It is not written like an email address. Check the spelling and send again."))
            .knowing("email", tr("“%1” is not written like an email address. Check the spelling and send again.")),
        ErrorRow("KT-CT-4122", Kind::FixForm, tr("Bills can't be sent to that email address"),
                 tr("It is not written like an email address, so the billing email stays as it was. Check the "
                    "spelling."))
            .knowing("billingEmail",
                     tr("“%1” is not written like an email address, so the billing email stays as it was. Check the "
                        "spelling."))
            .of("updateAccountBillingEmail"),
        ErrorRow("KT-CT-4122", Kind::FixForm, tr("The quote can't be sent to that email address"),
                 tr("It is not written like an email address, so nothing was sent. Check the spelling."))
            .knowing("email", tr("“%1” is not written like an email address, so nothing was sent. Check the spelling."))
            .of("shareGoodsQuote"),
        ErrorRow("KT-CT-4122", Kind::FixForm, tr("The login link can't be sent to that address"),
                 tr("It is not written like an email address, so nothing was sent. Check the spelling."))
            .knowing("email", tr("“%1” is not written like an email address, so no link was sent. Check the spelling."))
            .of("sendPreSignedTokenEmail"),
        ErrorRow("KT-CT-4123", Kind::NotAllowed, tr("This account is not yours to change"),
                 tr("Your sign-in does not reach it. Check that the right customer is open, then ask for access.")),
        ErrorRow("KT-CT-4136", Kind::NotNow, tr("The account has no email address"),
                 tr("Letters can't come by email until there is one. Add a billing email first, then choose email."))
            .screen("account", tr("Open the account")),
        ErrorRow("KT-CT-4145", Kind::FixForm, tr("The billing address was not accepted"),
                 tr("The address stays as it was. Check street, town and postcode, then send again.")),
        ErrorRow("KT-CT-4323", Kind::NotAllowed, tr("You may not store values here"),
                 tr("Your sign-in does not have the right to change values beside this record. Ask for access.")),
        ErrorRow("KT-CT-4411", Kind::FixForm, tr("This address is kept in parts"),
                 tr("It can't be replaced by plain lines, so it stays as it was. Change the billing address in its "
                    "parts instead.")),
        ErrorRow("KT-CT-5413", Kind::FixForm, tr("Some details can't be changed like this"),
                 tr("Nothing was changed. Only one part of a name can change a day once the customer's first month is "
                    "over; check the phone numbers too.")),
        ErrorRow("KT-CT-5413", Kind::FixForm, tr("The email address was not accepted"),
                 tr("Email and password stay as they were. Check the address, then send again."))
            .of("updateEmailAndPassword"),
        ErrorRow("KT-CT-5414", Kind::FixForm, tr("Some details were not accepted"),
                 tr("Nothing was changed. Check email address, phone numbers and date of birth, then send again.")),
        ErrorRow("KT-CT-5414", Kind::FixForm, tr("Email address or password was not accepted"),
                 tr("Both stay as they were. Check them, then send again."))
            .of("updateEmailAndPassword"),
        ErrorRow("KT-CT-7123", Kind::NotAllowed, tr("You may not change this billing address"),
                 tr("Your sign-in does not reach this account. Check that the right customer is open, then ask for "
                    "access.")),
        ErrorRow("KT-CT-8310", Kind::FixForm, tr("The reference was not accepted"),
                 tr("Nothing was stored. Check the system's name and the reference, then send again."))
            .knowing("namespace",
                     tr("Nothing was stored. Check the system's name, “%1”, and the reference, then send again.")),
        ErrorRow("KT-CT-8311", Kind::FixForm, tr("The reference does not fit this account"),
                 tr("Another reference of that system stands in the way, or there is none to change. Look at the "
                    "account's references."))
            .knowing(
                "namespace",
                tr("Another reference of the system “%1” stands in the way, or there is none to change. Look at the "
                   "account's references."))
            .screen("account", tr("Open the account")),
        ErrorRow("KT-CT-8413", Kind::FixForm, tr("The value was not accepted"),
                 tr("Nothing was stored. Check the record's identifier, the key and that the value is JSON.")),
        ErrorRow("KT-CT-9705", Kind::NotNow, tr("This bill has not been issued yet"),
                 tr("Only issued bills can be printed and posted. Choose another bill, or wait until it is issued."))
            .screen("account", tr("Open the bills")),
        ErrorRow("KT-CT-3824", Kind::NotAllowed, tr("You may not have this bill posted"),
                 tr("Your sign-in does not reach the bill. Check that it belongs to this account, then ask for "
                    "access.")),
        ErrorRow("KT-GB-5411", Kind::NotNow, tr("The priority services were not stored"),
                 tr("The list stays as it was. Check the codes and dates, then send the whole list again."))
            .action(ErrorAction::GoToField),
        ErrorRow("KT-GB-5414", Kind::FixForm, tr("The preferences were not accepted"),
                 tr("They stay as they were. Check text size and format, then send again.")),
        ErrorRow("KT-GB-5415", Kind::FixForm, tr("There is no priority service of that code"),
                 tr("The list stays as it was. Check each code against the register, then send the whole list "
                    "again."))
            .knowing("internalCode",
                     tr("The list stays as it was because no service has the code “%1”. Check each code against the "
                        "register, then send the whole list again.")),
    };
}

} // namespace tideline::catalogue
