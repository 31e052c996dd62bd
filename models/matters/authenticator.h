// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tideline::models {

class FormSubmission;

//! \brief What an authenticator app reads from a QR code (otpauth://totp/…), after the secret of a device was made.
//!
//! Empty for any other operation, and when the answer holds no secret. The text is a secret itself.
[[nodiscard]] QString authenticatorUri(const FormSubmission &submission);

//! The same from its parts. \p secret is base32.
[[nodiscard]] QString authenticatorUri(const QString &issuer, const QString &account, const QString &secret);

} // namespace tideline::models
