// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/watchednetwork.h"

#include <QNetworkReply>

namespace tideline::tests {

QNetworkReply *WatchedNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, body);
    connect(reply, &QNetworkReply::readyRead, this, &WatchedNetwork::bytesRead);
    return reply;
}

} // namespace tideline::tests
