// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/wipe.h"

namespace tideline::api {

namespace {

struct Wiper
{
    void operator()(NoCredentials &) const {}
    void operator()(EmailAndPassword &way) const { wipe(way.password); }
    void operator()(ApiKey &way) const { wipe(way.key); }
    void operator()(OrganisationKey &way) const { wipe(way.key); }
    void operator()(PreSignedKey &way) const { wipe(way.key); }
    void operator()(RefreshToken &way) const { wipe(way.token); }
    void operator()(AccessToken &way) const { wipe(way.token); }
    void operator()(LoginLink &way) const { wipe(way.key); }
    void operator()(MasqueradeToken &way) const { wipe(way.token); }
};

} // namespace

void wipe(QString &secret)
{
    if (!secret.isDetached()) {
        secret.clear(); // filling would copy it first
        return;
    }
    secret.fill(QChar(u'\0'));
    secret.resize(0);
}

void wipe(TokenSet &tokens)
{
    wipe(tokens.access);
    wipe(tokens.refresh);
    tokens = {};
}

void wipe(Credentials &credentials)
{
    std::visit(Wiper(), credentials);
    credentials = NoCredentials();
}

} // namespace tideline::api
