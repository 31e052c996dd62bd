// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/requestbody.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace tideline::api {

RequestBody::RequestBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool RequestBody::reset() { return seek(0); }

bool RequestBody::seek(qint64 position) { return !m_handedOver && QIODevice::seek(position); }

qint64 RequestBody::readData(char *data, qint64 maximum)
{
    const qint64 count = std::min(maximum, static_cast<qint64>(m_bytes.size()) - pos());
    if (count <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + pos(), static_cast<std::size_t>(count));
    if (pos() + count == m_bytes.size())
        m_handedOver = true;
    return count;
}

qint64 RequestBody::writeData(const char *, qint64) { return -1; }

} // namespace tideline::api
