// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/environment.h"

namespace tideline::api {

HttpClientOptions Environment::clientOptions() const
{
    HttpClientOptions options;
    options.apiUrl = apiUrl;
    options.authUrl = authUrl;
    options.tokenForm = tokenForm;
    return options;
}

QString Environment::complaint() const
{
    if (name.trimmed().isEmpty())
        return QStringLiteral("the environment has no name");
    if (!isSafeUrl(apiUrl))
        return QStringLiteral("the API address must begin with https://");
    if (!authUrl.isEmpty() && !isSafeUrl(authUrl))
        return QStringLiteral("the authentication address must begin with https://");
    return {};
}

} // namespace tideline::api
