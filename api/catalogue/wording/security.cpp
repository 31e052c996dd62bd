// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/wording/operationtable.h"

namespace tideline::catalogue {

OperationRows OperationTables::security()
{
    return {
        OperationRow("obtainKrakenToken", tr("Sign in"), tr("Sign in"),
                     tr("Exchanges one way of signing in for a token that lives for minutes."), tr("Signed in"))
            .keywords(tr("token, login, api key, password, refresh"))
            .worksWithoutSignIn()
            .thenAsWhoSignedIn("registerEmail", tr("Register the email address as this person"))
            .thenAsWhoSignedIn("updateBlackholeEmail", tr("Replace the stand-in email as this person")),
        OperationRow("masqueradeAuthentication", tr("View as a customer"), tr("Start viewing"),
                     tr("Starts a session that acts as the customer; everything done in it is done in their name."),
                     tr("Viewing as the customer"))
            .keywords(tr("masquerade, impersonate, log in as"))
            .checksAnswers()
            .worksWithoutSignIn(),
        OperationRow("forceReauthentication", tr("Sign out everywhere"), tr("Sign out everywhere"),
                     tr("Ends every session of the person signed in, this one included."), tr("Signed out everywhere"))
            .actsOnViewer()
            .keywords(tr("log out, revoke, sessions, tokens"))
            .touches({"security"})
            .checksAnswers(),
        OperationRow("regenerateSecretKey", tr("Make a new API key"), tr("Make new key"),
                     tr("Makes a new key, shows it once and ends the old one; programs that use the old one stop."),
                     tr("New key made"))
            .actsOnViewer()
            .keywords(tr("secret, regenerate, rotate"))
            .shows({"key", "viewer.fullName"})
            .touches({"security"})
            .checksAnswers(),
        OperationRow("updatePassword", tr("Change my password"), tr("Change password"),
                     tr("Changes the password of the person signed in."), tr("Password changed"))
            .actsOnViewer()
            .keywords(tr("credentials, sign in"))
            .shows({"viewer.fullName", "viewer.email"})
            .touches({"security"})
            .checksAnswers(),
        OperationRow("requestPasswordReset", tr("Send a password email"), tr("Send email"),
                     tr("Sends a link for setting a new password, if the address belongs to someone."),
                     tr("If that address is known, an email is on its way"))
            .keywords(tr("forgotten password, reset"))
            .touches({"timeline"})
            .worksWithoutSignIn()
            .then("resetUserPassword", tr("Set the new password")),
        OperationRow("resetPassword", tr("Set a new password (old way)"), tr("Set password"),
                     tr("Sets a password with the token from an email. The newer operation explains its rules "
                        "better."),
                     tr("Password set"))
            .keywords(tr("reset, forgotten"))
            .checksAnswers()
            .worksWithoutSignIn(),
        OperationRow("resetUserPassword", tr("Set a new password"), tr("Set password"),
                     tr("Sets a password with the token from an email; the token works once."), tr("Password set"))
            .keywords(tr("reset, forgotten"))
            .touches({"security"})
            .checksAnswers()
            .worksWithoutSignIn(),
        OperationRow("updateEmailAndPassword", tr("Change email and password"), tr("Change both"),
                     tr("Gives the person signed in a new email address and password for signing in."),
                     tr("Email and password changed"))
            .actsOnViewer()
            .keywords(tr("credentials, sign in"))
            .touches({"overview", "account", "security"})
            .checksAnswers(),
        OperationRow("verifyIdentity", tr("Verify who is calling"), tr("Verify"),
                     tr("Checks the caller's details against the account and gives a token for changing the email."),
                     tr("Identity verified"))
            .keywords(tr("identity, check, caller, repair email"))
            .worksWithoutSignIn()
            .then("obtainKrakenToken", tr("Sign in with this token"), {{"token", "input.preSignedKey"}}),
        OperationRow("verifyIdentityFallback", tr("Verify who is calling (no account number)"), tr("Verify"),
                     tr("Checks the caller's name and address and gives a token for changing the email."),
                     tr("Identity verified"))
            .keywords(tr("identity, check, caller, repair email"))
            .worksWithoutSignIn()
            .then("obtainKrakenToken", tr("Sign in with this token"), {{"token", "input.preSignedKey"}}),
        OperationRow("registerEmail", tr("Register a first email"), tr("Register email"),
                     tr("Gives a customer who registers a real address instead of the stand-in one."),
                     tr("Email registered"))
            .keywords(tr("blackhole, placeholder, repair"))
            .touches({"overview", "account", "security"})
            .checksAnswers()
            .then("requestPasswordReset", tr("Send a password email"), {{"$input.email", "input.email"}}),
        OperationRow("updateBlackholeEmail", tr("Replace a stand-in email"), tr("Replace email"),
                     tr("Gives a customer a real address instead of the stand-in one; they sign in with it."),
                     tr("Email replaced"))
            .keywords(tr("blackhole, placeholder, repair"))
            .touches({"overview", "account", "security"})
            .checksAnswers()
            .then("requestPasswordReset", tr("Send a password email"), {{"$input.email", "input.email"}}),
        OperationRow("sendPreSignedTokenEmail", tr("Send a login link"), tr("Send login link"),
                     tr("Emails a link that signs the customer in without a password."), tr("Login link sent"))
            .keywords(tr("magic link, one-time, pre-signed"))
            .touches({"timeline"})
            .worksWithoutSignIn()
            .then("invalidatePreSignedToken", tr("Make a link useless")),
        OperationRow("invalidatePreSignedToken", tr("Make a login link useless"), tr("End link"),
                     tr("Ends a link or token that was sent by mistake; nobody can use it any more."), tr("Link ended"))
            .keywords(tr("pre-signed, revoke, token"))
            .unless("token.isValid", {"true"}, tr("The link still works"),
                    tr("The server could not end it. Try again, or change the customer's password."))
            .checksAnswers(),
        OperationRow("createMfaDevice", tr("Add a second sign-in step"), tr("Add device"),
                     tr("Adds an authenticator app, phone or email; it counts once a code was checked."),
                     tr("Device added, now check a code"))
            .actsOnViewer()
            .keywords(tr("mfa, totp, two-factor, authenticator, qr"))
            .touches({"security"})
            .then("validateMfaDevice", tr("Check a code"), {{"$input.mfaMethod", "input.mfaMethod"}}),
        OperationRow("validateMfaDevice", tr("Check a sign-in code"), tr("Check code"),
                     tr("Checks a code from the new device and switches the device on."), tr("Device switched on"))
            .actsOnViewer()
            .unless("deviceIsValid", {"false"}, tr("The code was not right"),
                    tr("The device is not switched on. Take the newest code from the device and check it again."))
            .keywords(tr("mfa, totp, two-factor, authenticator"))
            .touches({"security"})
            .then("createMfaDevice", tr("Add a backup device")),
        OperationRow("deleteMfaDevice", tr("Remove a second sign-in step"), tr("Remove device"),
                     tr("Removes the device; its codes no longer work."), tr("Device removed"))
            .actsOnViewer()
            .keywords(tr("mfa, totp, two-factor, authenticator, lost phone"))
            .touches({"security"})
            .checksAnswers()
            .then("createMfaDevice", tr("Add another device")),
    };
}

} // namespace tideline::catalogue
