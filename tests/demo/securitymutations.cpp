// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "securitymutations.h"

#include <QHash>

namespace tideline::demo::testing {

namespace {

struct Shape
{
    const char *arguments; //!< "($input: T!)", or other variables.
    const char *passed;
    const char *selection;
    bool isOnAuthServer = false;
};

const QHash<QByteArray, Shape> &shapes()
{
    static const QHash<QByteArray, Shape> all = {
        {"createMfaDevice",
         {"($input: CreateMfaDeviceInputType!)", "(input: $input)", "{ deviceEmail devicePhone totpSecret }", true}},
        {"validateMfaDevice", {"($input: ValidateMfaDeviceInputType!)", "(input: $input)", "{ deviceIsValid }", true}},
        {"deleteMfaDevice", {"($input: DeleteMfaDeviceInputType!)", "(input: $input)", "{ deviceDeleted }", true}},
        {"obtainKrakenToken",
         {"($input: ObtainJSONWebTokenInput!)", "(input: $input)", "{ token payload refreshToken }"}},
        {"forceReauthentication",
         {"($input: ForceReauthenticationInput!)", "(input: $input)", "{ tokensInvalidated effectiveAt }"}},
        {"invalidatePreSignedToken",
         {"($input: InvalidatePreSignedTokenInput!)", "(input: $input)", "{ token { scope key isValid } }"}},
        {"masqueradeAuthentication",
         {"($token: String!, $user: String!)", "(masqueradeToken: $token, userId: $user)",
          "{ token errors { field messages } }"}},
        {"regenerateSecretKey", {"", "", "{ key viewer { id liveSecretKey } }"}},
        {"registerEmail",
         {"($input: RegisterEmailInput!)", "(input: $input)",
          "{ blackholeEmailAccountUser { email accounts { number } } }"}},
        {"requestPasswordReset", {"($input: RequestPasswordResetInput!)", "(input: $input)", "{ email }"}},
        {"resetPassword",
         {"($input: ResetPasswordMutationInput!)", "(input: $input)",
          "{ clientMutationId errors { field errors { ... on SerializerErrorType { code message } } } }"}},
        {"resetUserPassword", {"($input: ResetUserPasswordInput!)", "(input: $input)", "{ userId }"}},
        {"sendPreSignedTokenEmail", {"($input: SendOneTimeLoginEmailInput!)", "(input: $input)", "{ status }"}},
        {"updateBlackholeEmail",
         {"($input: UpdateBlackholeEmailInput!)", "(input: $input)",
          "{ blackholeEmailAccountUser { email } blackholeEmailAccount { number } }"}},
        {"updateEmailAndPassword", {"($input: UpdateEmailAndPasswordInput!)", "(input: $input)", "{ success }"}},
        {"updatePassword", {"($input: UpdatePasswordInput)", "(input: $input)", "{ viewer { id } }"}},
        {"verifyIdentity", {"($input: VerifyIdentityInput!)", "(input: $input)", "{ token }"}},
        {"verifyIdentityFallback", {"($input: VerifyIdentityFallbackInput!)", "(input: $input)", "{ token }"}},
    };
    return all;
}

} // namespace

Reply secure(Demo &demo, const std::string &mutation, const Json &input)
{
    const Shape shape = shapes().value(QByteArray::fromStdString(mutation));
    const QString document = QStringLiteral("mutation%1 { %2%3 %4 }")
                                 .arg(QString::fromLatin1(shape.arguments), QString::fromStdString(mutation),
                                      QString::fromLatin1(shape.passed), QString::fromLatin1(shape.selection));
    const Json variables = mutation == "masqueradeAuthentication" ? input : Json{{"input", input}};
    return shape.isOnAuthServer ? demo.postToAuth(document, variables) : demo.post(document, variables);
}

Reply signInWith(Demo &demo, const Json &input)
{
    demo.token.clear();
    Reply reply = secure(demo, "obtainKrakenToken", input);
    if (const Json token = reply.at("/obtainKrakenToken/token"); token.is_string()) {
        demo.token = QByteArray::fromStdString(token.get<std::string>());
    }
    return reply;
}

Json lastMessage(Demo &demo, const std::string &to)
{
    const auto &messages = demo.server.data().messages.of(to);
    return messages.empty() ? Json::object() : *messages.back();
}

std::string lastSecret(Demo &demo, const std::string &to) { return textOf(lastMessage(demo, to), "$secret"); }

Json edmundsDetails()
{
    return {{"accountNumber", edmundAccount},
            {"postcode", "de1 3sk"},
            {"fullName", "Edmund  SKERRY"},
            {"firstLineOfAddress", "12, Weir Street"}};
}

} // namespace tideline::demo::testing
