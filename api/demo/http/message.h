// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrlQuery>

#include <utility>

namespace tideline::demo {

//! One HTTP request, as far as GraphQL over HTTP cares.
struct HttpRequest
{
    enum class Method { Get, Post, Options, Other };

    Method method = Method::Post;
    QUrlQuery query;
    QByteArray contentType;
    QByteArray accept;
    QByteArray authorization;
    QByteArray body;
};

struct HttpAnswer
{
    int status = 200;
    QByteArray contentType; //!< Empty when there is no body.
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; //!< Besides content type and length.
};

} // namespace tideline::demo
