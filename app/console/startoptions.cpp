// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/startoptions.h"

#include "models/session/environmentlist.h"

#include <QCommandLineParser>

#include <algorithm>
#include <cstdio>
#include <string_view>

using namespace Qt::StringLiterals;

namespace tideline::app {

namespace {

bool canDoWithoutDisplay(std::string_view argument)
{
    constexpr std::string_view words[] = {"-h", "--help", "--help-all", "-v", "--version"};
    return std::find(std::begin(words), std::end(words), argument) != std::end(words) || argument == "--tour"
        || argument.substr(0, 7) == "--tour=";
}

void complain(const QString &sentence) { std::fprintf(stderr, "%s\n", qPrintable(sentence)); }

} // namespace

bool findDisplay(int argc, char **argv)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    if (!std::any_of(argv, argv + argc, canDoWithoutDisplay)) {
        complain(u"There is no display to open a window on. Start it in a desktop session, or make the tour with "
                 "--tour FOLDER, which needs none."_s);
        return false;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
#endif
    return true;
}

std::optional<StartOptions> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Support console for water companies on a Kraken API"_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOption({u"demo"_s, u"Work on the demo backend that the program carries itself."_s});
    parser.addOption({u"environment"_s, u"Work on an environment by its name."_s, u"name"_s});
    parser.addOption({u"account"_s, u"Open this account at once."_s, u"number"_s});
    parser.addOption({u"tour"_s, u"Walk through the program, save a picture a step, and end."_s, u"folder"_s});
    parser.addOption({u"stories"_s, u"With --tour: tell the stories in a folder instead of walking."_s, u"folder"_s});
    parser.addOption({u"keep"_s, u"With --tour: keep settings, drafts and the audit log where they always are."_s});
    if (!parser.parse(arguments)) {
        complain(parser.errorText() + u" --help lists the options."_s);
        return std::nullopt;
    }
    if (parser.isSet(version))
        parser.showVersion();
    if (parser.isSet(help))
        parser.showHelp();
    if (!parser.positionalArguments().isEmpty()) {
        complain(u"\"%1\" is not an option. --help lists them."_s.arg(parser.positionalArguments().first()));
        return std::nullopt;
    }
    if (parser.isSet(u"demo"_s) && parser.isSet(u"environment"_s)) {
        complain(u"--demo and --environment are two ways to say where to work. Leave one out."_s);
        return std::nullopt;
    }
    StartOptions options;
    options.environment = parser.isSet(u"environment"_s) ? parser.value(u"environment"_s) : u"demo"_s;
    options.account = parser.value(u"account"_s);
    options.tourFolder = parser.value(u"tour"_s);
    options.keepsTraces = parser.isSet(u"keep"_s);
    options.stories = parser.value(u"stories"_s);
    models::EnvironmentList environments;
    options.environments = EnvironmentFile().read();
    environments.setOwn(options.environments.environments);
    if (environments.find(options.environment))
        return options;
    QStringList names;
    for (const api::Environment &environment : environments.environments())
        names += environment.name;
    complain(u"There is no environment called \"%1\". There are: %2."_s.arg(options.environment, names.join(u", "_s)));
    return std::nullopt;
}

} // namespace tideline::app
