// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/errors/errortable.h"

namespace tideline::catalogue {

ErrorRows ErrorTables::security()
{
    using Kind = ErrorKind;
    return {
        ErrorRow("KT-CT-1133", Kind::NotNow, tr("The password email could not be sent"),
                 tr("Nothing reached the customer. Try again in a moment, or send a login link instead."))
            .action(ErrorAction::TryAgain),
        ErrorRow("KT-CT-1133", Kind::Warning, tr("The address may be set, the email was not sent"),
                 tr("The customer got no email for setting a password. Look at the address, then send a password "
                    "email."))
            .of("registerEmail")
            .screen("security", tr("Open security")),
        ErrorRow("KT-CT-1133", Kind::Warning, tr("The address may be set, the email was not sent"),
                 tr("The customer got no email for setting a password. Look at the address, then send a password "
                    "email."))
            .of("updateBlackholeEmail")
            .screen("security", tr("Open security")),
        ErrorRow("KT-CT-1150", Kind::NotNow, tr("There is no such sign-in device"),
                 tr("Nothing was changed. Add the device first, or choose another kind."))
            .screen("security.devices", tr("Open devices")),
        ErrorRow("KT-CT-1151", Kind::NotNow, tr("There are several devices of this kind"),
                 tr("The server can't tell which one is meant. Remove this kind, then add it once more."))
            .screen("security.devices", tr("Open devices")),
        ErrorRow("KT-CT-1152", Kind::FixForm, tr("The code is wrong or too old"),
                 tr("The device is not switched on. Enter the newest code; codes of an app change every 30 seconds.")),
        ErrorRow("KT-CT-1153", Kind::NotNow, tr("The device could not be added"),
                 tr("There may be one of this kind already. Remove that one first, or choose another kind."))
            .screen("security.devices", tr("Open devices")),
        ErrorRow("KT-CT-1154", Kind::NotNow, tr("The device could not be removed"),
                 tr("It still counts. Add a backup of another kind first, then remove this one."))
            .screen("security.devices", tr("Open devices")),
        ErrorRow("KT-CT-1155", Kind::NotNow, tr("A backup device is needed first"),
                 tr("A lost phone must not lock the person out. Add and check a device of another kind, then try "
                    "again."))
            .screen("security.devices", tr("Open devices")),
        ErrorRow("KT-CT-4125", Kind::NotAllowed, tr("The link for a new password no longer counts"),
                 tr("It has run out or was used before. Send a new password email."))
            .screen("security", tr("Open security")),
        ErrorRow("KT-CT-5450", Kind::FixForm, tr("The password does not meet the rules"),
                 tr("The old password still counts. Look at the field for what is missing.")),
        ErrorRow("KT-CT-5450", Kind::FixForm, tr("The password does not meet the rules"),
                 tr("No customer was created. Look at the field for what is missing."))
            .of("moveInCreateCustomer"),
        ErrorRow("KT-CT-5450", Kind::FixForm, tr("The password does not meet the rules"),
                 tr("Email and password stay as they were. Look at the field for what is missing."))
            .of("updateEmailAndPassword"),
        ErrorRow("KT-CT-10006", Kind::FixForm, tr("There is no account with that number"),
                 tr("No email was registered. Check the account number and send again."))
            .knowing("accountNumber",
                     tr("No email was registered because no account has the number %1. Check it and send again.")),
        ErrorRow("KT-CT-11331", Kind::FixForm, tr("That email address was not accepted"),
                 tr("No email was sent. Check the spelling of the address."))
            .knowing("email", tr("No email was sent to “%1”. Check the spelling of the address.")),
        ErrorRow("KT-GB-5412", Kind::NotNow, tr("This person has an email address already"),
                 tr("Only stand-in addresses can be replaced this way. Change the address under personal details."))
            .screen("account", tr("Open the account")),
        ErrorRow("KT-GB-5413", Kind::FixForm, tr("The new email address was not accepted"),
                 tr("The stand-in address stays. Check the account number and the address, then send again.")),
    };
}

} // namespace tideline::catalogue
