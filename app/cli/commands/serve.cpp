// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/streams.h"

#include "api/demo/server.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tideline::cli {

Outcome serve(const Options &options)
{
    if (!options.arguments.isEmpty()) {
        complain("serve takes options only: --port, --seed, --now, --fault, --payments, --verbose.");
        return InputError;
    }
    demo::ServerOptions serverOptions;
    serverOptions.port = options.port.value_or(0);
    serverOptions.seed = options.seed.value_or(serverOptions.seed);
    serverOptions.faults = options.faults;
    serverOptions.payments = options.payments;
    if (!options.now.isEmpty())
        serverOptions.now = QDateTime::fromString(options.now, Qt::ISODate);

    auto *server = new demo::Server(serverOptions, QCoreApplication::instance());
    const auto port = server->start();
    if (!port) {
        complain(port.error().toStdString());
        return InputError;
    }
    print("listening on http://127.0.0.1:" + std::to_string(*port));
    if (options.verbose) {
        for (const demo::DemoLogin &login : server->logins()) {
            const QString way =
                login.password.isEmpty() ? u"key %1"_s.arg(login.apiKey) : u"%1  %2"_s.arg(login.email, login.password);
            print(u"%1  %2  %3"_s.arg(login.name, way, login.accountNumbers.join(u' ')).toStdString());
        }
        QObject::connect(server, &demo::Server::requestHandled, server,
                         [](const QString &service, const QByteArray &body, int status) {
                             complain(u"%1 %2, %3 bytes"_s.arg(service).arg(status).arg(body.size()).toStdString());
                         });
    }
    return std::nullopt;
}

} // namespace tideline::cli
