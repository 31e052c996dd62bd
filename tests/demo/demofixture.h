// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/server.h"
#include "api/demo/store/dataset.h"

#include <QNetworkAccessManager>

namespace tideline::demo::testing {

//! What came back over HTTP.
struct Reply
{
    int status = 0; //!< 0 when the connection broke.
    QByteArray contentType;
    QByteArray body;
    Json json; //!< Discarded when the body is no JSON.
    bool isBroken = false; //!< The transport failed: cut short, dropped.

    [[nodiscard]] const Json &data() const;
    [[nodiscard]] Json at(const char *pointer) const; //!< Into `data`; null when there is nothing.
    [[nodiscard]] QString text(const char *pointer) const; //!< The same as text; JSON where it is no string.
    [[nodiscard]] QString code(int index = 0) const; //!< Of the error in that place; empty when there is none.
};

//! \brief A demo server with a clock that stands still, and a client that speaks plain HTTP to it.
class Demo
{
public:
    explicit Demo(const QStringList &faults = {}, quint64 seed = 1);

    static QDateTime noon(); //!< The moment at which the clock stands.

    //! Posts a document and waits for the answer.
    Reply post(const QString &document, const Json &variables = Json::object());
    Reply postToAuth(const QString &document, const Json &variables = Json::object()); //!< The authentication server.
    Reply postTo(const QUrl &url, const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &headers);
    //! Posts a document over a socket of its own: QNetworkAccessManager sends a request again, mutations too, when the
    //! connection ends before the answer begins. Returns what came back before the end; empty when nothing did.
    QByteArray postOnce(const QString &document);
    Reply run(const char *mutation, const char *inputType, const Json &input, const QString &selection);

    void signInAsAgent();
    void signInAs(const DemoLogin &login);
    //! The first customer who fits: has this number of accounts at least, and none of the agent's rights.
    [[nodiscard]] DemoLogin customer(int place = 0) const;

    Server server;
    QByteArray token; //!< Sent as Authorization when it is not empty.

private:
    Reply postDocument(const QUrl &url, const QString &document, const Json &variables);

    QNetworkAccessManager m_network;
};

} // namespace tideline::demo::testing
