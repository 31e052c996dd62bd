// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/hints/hinttable.h"

namespace tideline::catalogue {

HintRows HintTables::security()
{
    using Editor = FieldHint::Editor;
    using Prefill = FieldHint::Prefill;
    return {
        HintRow("ObtainJSONWebTokenInput.APIKey", tr("API key")).secret(),
        HintRow("ObtainJSONWebTokenInput.organizationSecretKey", tr("Organisation's secret key")).secret(),
        HintRow("ObtainJSONWebTokenInput.preSignedKey", tr("Key from a link or identity check")).secret(),
        HintRow("ObtainJSONWebTokenInput.refreshToken", tr("Refresh token")).secret(),
        HintRow("ObtainJSONWebTokenInput.captchaResponse", tr("Captcha answer")).secret(),
        HintRow("masqueradeAuthentication.masqueradeToken", tr("Masquerade token")).secret(),
        HintRow("masqueradeAuthentication.userId", tr("Person to view as"))
            .prefill(Prefill::AccountUserId)
            .choices("accountUsers"),
        HintRow("ForceReauthenticationInput.includeThirdParties", tr("Sign out other applications too")),
        HintRow("UpdatePasswordInput.oldPassword", tr("Old password")).secret(),
        HintRow("UpdatePasswordInput.newPasswordConfirmed", tr("New password again")).secret(),
        HintRow("RequestPasswordResetInput.email", tr("Sign-in email")).editor(Editor::Email).prefill(Prefill::Email),
        HintRow("SendOneTimeLoginEmailInput.email", tr("Sign-in email")).editor(Editor::Email).prefill(Prefill::Email),
        HintRow("ResetPasswordMutationInput.password", tr("New password")).newPassword(),
        HintRow("ResetPasswordMutationInput.token", tr("Token from the email")).secret(),
        HintRow("ResetPasswordMutationInput.userId", tr("User identifier from the email"))
            .prefill(Prefill::AccountUserId),
        HintRow("ResetUserPasswordInput.token", tr("Token from the email")).secret(),
        HintRow("ResetUserPasswordInput.userId", tr("User identifier from the email")).prefill(Prefill::AccountUserId),
        HintRow("InvalidatePreSignedTokenInput.token", tr("Token or key from the link")).secret(),
        HintRow("RegisterEmailInput.email", tr("New email address")).editor(Editor::Email),
        HintRow("UpdateBlackholeEmailInput.email", tr("New email address")).editor(Editor::Email),
        HintRow("UpdateEmailAndPasswordInput.email", tr("New email address")).editor(Editor::Email),
        HintRow("UpdateEmailAndPasswordInput.password", tr("New password")).newPassword(),
        HintRow("VerifyIdentityInput.fullName", tr("Full name")),
        HintRow("DeleteMfaDeviceInputType.mfaMethod", tr("Device")).row("mfaMethod").choices("mfaDevices"),
        HintRow("ValidateMfaDeviceInputType.token", tr("Code from the device")).secret(),
    };
}

} // namespace tideline::catalogue
