// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/call.h"
#include "api/client/error.h"

#include <tl/expected.hpp>

#include <QObject>
#include <QString>

#include <functional>

namespace tideline::api {

//! \brief Keeps small secrets between runs: refresh tokens and keys, one a name.
//!
//! All answers come from the event loop, within two seconds; failures are errors of kind Secrets.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using ReadCallback = std::function<void(tl::expected<QString, Error>)>; //!< Empty text: there is none.
    using WriteCallback = std::function<void(tl::expected<void, Error>)>;

    using QObject::QObject;

    [[nodiscard]] virtual bool isPersistent() const = 0; //!< False: forgotten when the program ends.
    [[nodiscard]] virtual CallHandle read(const QString &name, ReadCallback callback) = 0;
    [[nodiscard]] virtual CallHandle write(const QString &name, const QString &secret, WriteCallback callback) = 0;
    [[nodiscard]] virtual CallHandle remove(const QString &name, WriteCallback callback) = 0;
};

} // namespace tideline::api
