// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/call.h"
#include "api/client/request.h"

#include <QObject>
#include <QString>

namespace tideline::api {

//! \brief Sends GraphQL requests of one session and gives back data, or one Error.
//!
//! The only way to the network: models and screens know this interface alone, tests put a fake behind it.
//! GUI thread only. Must outlive the handles it gave, or they simply never call back.
class GraphQlClient : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Sends \p request. See CallHandle for when \p callback runs. A mutation leaves at most once.
    [[nodiscard]] virtual CallHandle send(Request request, Callback callback) = 0;

Q_SIGNALS:
    //! Number of requests on the way changed; for the status bar.
    void activityChanged(int running);
    //! A request ended, in any way; \p milliseconds from sending to the last byte.
    void answered(const QString &operation, qint64 milliseconds, bool succeeded);
};

} // namespace tideline::api
