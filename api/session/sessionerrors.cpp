// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/sessionerrors.h"

namespace tideline::api::sessionerrors {

namespace {

Error gateError(const char *code, const QString &message)
{
    Error error;
    error.kind = Error::Kind::Gate;
    error.code = QLatin1String(code);
    error.message = message;
    return error;
}

} // namespace

Error signedOut() { return gateError("gate.signed-out", QStringLiteral("nobody is signed in")); }
Error locked() { return gateError("gate.locked", QStringLiteral("the session is locked")); }
Error nothingKept()
{
    Error error = gateError("keychain-empty", QStringLiteral("nothing is kept under that name"));
    error.kind = Error::Kind::Secrets;
    return error;
}
Error keptForElsewhere()
{
    Error error = gateError("keychain-elsewhere", QStringLiteral("nothing is kept under that name"));
    error.kind = Error::Kind::Secrets;
    return error;
}
Error otherIdentity()
{
    return gateError("gate.other-identity", QStringLiteral("the session belongs to someone else"));
}
Error unprovenToken() { return gateError("gate.unproven-token", QStringLiteral("a token proves nobody")); }
Error masqueradeEnded() { return gateError("gate.masquerade-ended", QStringLiteral("the masquerade is over")); }
Error ended() { return gateError("gate.session-ended", QStringLiteral("the session has ended")); }

bool isFinal(const Error &error)
{
    constexpr int unauthorized = 401;
    if (error.kind == Error::Kind::Http)
        return error.httpStatus == unauthorized;
    return error.kind == Error::Kind::PayloadErrors
        || (error.kind == Error::Kind::GraphQl && error.code != u"KT-CT-1199");
}

} // namespace tideline::api::sessionerrors
