// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demofixture.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

namespace tideline::demo::testing {

const Json &Reply::data() const { return memberOf(json, "data"); }

Json Reply::at(const char *pointer) const
{
    const Json::json_pointer where{std::string(pointer)};
    return data().contains(where) ? data().at(where) : Json();
}

QString Reply::text(const char *pointer) const
{
    const Json found = at(pointer);
    return QString::fromStdString(found.is_string() ? found.get<std::string>() : found.dump());
}

QString Reply::code(int index) const
{
    const Json &errors = memberOf(json, "errors");
    if (!errors.is_array() || static_cast<int>(errors.size()) <= index) {
        return {};
    }
    return QString::fromStdString(textOf(memberOf(errors[static_cast<std::size_t>(index)], "extensions"), "errorCode"));
}

QDateTime Demo::noon() { return QDateTime(QDate(2026, 3, 18), QTime(12, 0), Qt::UTC); }

Demo::Demo(const QStringList &faults, quint64 seed) : server(ServerOptions{0, seed, noon(), faults})
{
    const auto port = server.start();
    if (!port) {
        qFatal("%s", qPrintable(port.error()));
    }
}

Reply Demo::postTo(const QUrl &url, const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QNetworkRequest request(url);
    for (const auto &[name, value] : headers) {
        request.setRawHeader(name, value);
    }
    QNetworkReply *const answer = m_network.post(request, body);
    QSignalSpy finished(answer, &QNetworkReply::finished);
    if (!answer->isFinished()) {
        finished.wait(10000);
    }
    Reply reply;
    reply.status = answer->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.contentType = answer->rawHeader("Content-Type");
    reply.body = answer->readAll();
    const auto error = answer->error();
    reply.isBroken = error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
    reply.json = Json::parse(reply.body.begin(), reply.body.end(), nullptr, false);
    answer->deleteLater();
    return reply;
}

Reply Demo::postDocument(const QUrl &url, const QString &document, const Json &variables)
{
    const Json body = {{"query", document.toStdString()}, {"variables", variables}};
    QList<std::pair<QByteArray, QByteArray>> headers = {{"Content-Type", "application/json"},
                                                        {"Accept", "application/json"}};
    if (!token.isEmpty()) {
        headers.append(std::pair<QByteArray, QByteArray>("Authorization", token));
    }
    return postTo(url, QByteArray::fromStdString(body.dump()), headers);
}

Reply Demo::post(const QString &document, const Json &variables)
{
    return postDocument(server.apiUrl(), document, variables);
}

Reply Demo::postToAuth(const QString &document, const Json &variables)
{
    return postDocument(server.authUrl(), document, variables);
}

QByteArray Demo::postOnce(const QString &document)
{
    const QByteArray body = QByteArray::fromStdString(Json{{"query", document.toStdString()}}.dump());
    QTcpSocket socket;
    QSignalSpy disconnected(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(QHostAddress::LocalHost, server.port());
    socket.write("POST /v1/graphql/ HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nAuthorization: "
                 + token + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    disconnected.wait(3000);
    return socket.readAll();
}

Reply Demo::run(const char *mutation, const char *inputType, const Json &input, const QString &selection)
{
    const QString document = QStringLiteral("mutation($input: %2) { %1(input: $input) { %3 } }")
                                 .arg(QString::fromLatin1(mutation), QString::fromLatin1(inputType), selection);
    return post(document, Json{{"input", input}});
}

void Demo::signInAsAgent()
{
    token.clear();
    const Reply reply = run("obtainKrakenToken", "ObtainJSONWebTokenInput!",
                            {{"APIKey", Server::agentApiKey().toStdString()}}, QStringLiteral("token"));
    token = QByteArray::fromStdString(reply.at("/obtainKrakenToken/token").get<std::string>());
}

void Demo::signInAs(const DemoLogin &login)
{
    token.clear();
    const Reply reply = run("obtainKrakenToken", "ObtainJSONWebTokenInput!",
                            {{"email", login.email.toStdString()}, {"password", login.password.toStdString()}},
                            QStringLiteral("token"));
    token = QByteArray::fromStdString(reply.at("/obtainKrakenToken/token").get<std::string>());
}

DemoLogin Demo::customer(int place) const
{
    return server.logins().value(place + 1); // The agent is the first.
}

} // namespace tideline::demo::testing
