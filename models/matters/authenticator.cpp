// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matters/authenticator.h"

#include "models/forms/formsubmission.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace tideline::models {

QString authenticatorUri(const QString &issuer, const QString &account, const QString &secret)
{
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    const QString label = account.isEmpty() ? encoded(issuer) : encoded(issuer) + u':' + encoded(account);
    return u"otpauth://totp/%1?secret=%2&issuer=%3"_s.arg(label, encoded(secret), encoded(issuer));
}

QString authenticatorUri(const FormSubmission &submission)
{
    if (submission.state() != FormSubmission::State::Done)
        return {};
    const graphql::Json secret = valueAt(submission.data(), submission.form().operation() + u".totpSecret"_s);
    if (!secret.is_string() || secret.get_ref<const std::string &>().empty())
        return {};
    return authenticatorUri(u"Tideline"_s, {}, QString::fromStdString(secret.get<std::string>()));
}

} // namespace tideline::models
