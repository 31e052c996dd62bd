// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/streams.h"
#include "app/process/processhygiene.h"

#include <QCoreApplication>
#include <QHash>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace tideline::cli;

namespace {

using Command = Outcome (*)(const Options &);

const QHash<QString, Command> &commands()
{
    static const QHash<QString, Command> table = {
        {u"audit"_s, &audit},
        {u"check-variables"_s, &checkVariables},
        {u"describe"_s, &describe},
        {u"document"_s, &document},
        {u"errors"_s, &errors},
        {u"operations"_s, &operations},
        {u"parse"_s, &parseDocument},
        {u"query"_s, &query},
        {u"run"_s, &run},
        {u"schema"_s, &schema},
        {u"serve"_s, &serve},
        {u"validate"_s, &validateDocument},
    };
    return table;
}

int runCommand()
{
    const auto options = parseOptions(QCoreApplication::arguments());
    if (!options) {
        complain(options.error().toStdString());
        complain("\"tideline-cli --help\" shows what there is.");
        return InputError;
    }
    if (options->version) {
        print("tideline-cli " TIDELINE_VERSION);
        return Done;
    }
    if (options->help || options->command.isEmpty()) {
        (options->help ? print : complain)(usage().toStdString());
        return options->help ? Done : InputError;
    }
    const Command command = commands().value(options->command);
    if (!command) {
        complain("There is no command \"" + options->command.toStdString() + "\". \"tideline-cli --help\" lists them.");
        return InputError;
    }
    const Outcome outcome = command(*options);
    return outcome ? *outcome : QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    holdStandardStreams();
    tideline::app::keepMemoryPrivate();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tideline-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TIDELINE_VERSION));

    // Qt itself connects to sockets that are gone when a handshake fails, and says so on stderr.
    QLoggingCategory::setFilterRules(u"qt.core.qobject.connect.warning=false"_s);

    const int code = runCommand();
    if (isOutputWhole())
        return code;
    complain("The output could not be written: the disk is full or the stream is closed. What was done is done.");
    return InputError;
}
