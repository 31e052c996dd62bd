// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace tideline::api {

//! \brief The bytes of one request, which can be sent once only and know whether they were.
//!
//! QNetworkAccessManager sends a request again by itself, up to twice, when the connection closes before an
//! answer came; it rewinds the body for that. This body refuses to be rewound once it was handed over whole,
//! so a mutation cannot run twice behind our back; a request that never left completely may be sent anew.
class RequestBody final : public QIODevice
{
public:
    explicit RequestBody(QByteArray bytes, QObject *parent = nullptr);

    //! True once the last byte was handed to the connection.
    [[nodiscard]] bool wasHandedOver() const { return m_handedOver; }

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool reset() override;
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    bool m_handedOver = false;
};

} // namespace tideline::api
