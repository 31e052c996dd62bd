// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "app/console/tour/tour.h"
#include "app/process/processhygiene.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTemporaryDir>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tideline;

namespace {

struct StartOptions
{
    QString environment;
    QString account;
    QString tourFolder;
};

constexpr int usageError = 2;

//! Nothing when the program has to end with usageError; the sentence is on stderr then.
std::optional<StartOptions> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Support console for water companies on a Kraken API"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"demo"_s, u"Work on the demo backend that the program carries itself."_s});
    parser.addOption({u"environment"_s, u"Work on an environment by its name."_s, u"name"_s});
    parser.addOption({u"account"_s, u"Open this account at once."_s, u"number"_s});
    parser.addOption({u"tour"_s, u"Walk through the program, save a picture a step, and end."_s, u"folder"_s});
    parser.process(arguments);
    StartOptions options;
    options.environment = parser.isSet(u"environment"_s) ? parser.value(u"environment"_s) : u"demo"_s;
    options.account = parser.value(u"account"_s);
    options.tourFolder = parser.value(u"tour"_s);
    QString trouble;
    models::EnvironmentList environments;
    environments.setOwn(app::EnvironmentFile().load());
    if (!environments.find(options.environment)) {
        QStringList names;
        for (const api::Environment &environment : environments.environments())
            names += environment.name;
        trouble =
            u"There is no environment called \"%1\". There are: %2."_s.arg(options.environment, names.join(u", "_s));
    } else if (!parser.positionalArguments().isEmpty())
        trouble = u"\"%1\" is not an option. --help lists them."_s.arg(parser.positionalArguments().first());
    if (trouble.isEmpty())
        return options;
    std::fprintf(stderr, "%s\n", qPrintable(trouble));
    return std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    app::keepMemoryPrivate();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"tideline"_s);
    QApplication::setApplicationDisplayName(u"Tideline"_s);
    QApplication::setApplicationVersion(QStringLiteral(TIDELINE_VERSION));
    QApplication::setDesktopFileName(u"io.github.tideline.Tideline"_s);
    QApplication::setWindowIcon(QIcon(u":/tideline/io.github.tideline.Tideline.svg"_s));

    // English first, for its plurals; what another language lacks stays English.
    QTranslator plurals;
    if (plurals.load(u":/tideline/translations/tideline_en.qm"_s))
        QApplication::installTranslator(&plurals);
    QTranslator translator;
    if (translator.load(QLocale(), u"tideline"_s, u"_"_s, u":/tideline/translations"_s))
        QApplication::installTranslator(&translator);

    const std::optional<StartOptions> options = readOptions(QApplication::arguments());
    if (!options)
        return usageError;

    ui::Theme theme(application);
    // The tour shows the program as it comes and leaves no trace.
    const bool isTour = !options->tourFolder.isEmpty();
    const QTemporaryDir untouched;
    app::Settings settings(isTour ? untouched.filePath(u"settings.ini"_s) : QString());
    if (isTour)
        settings.setTheme(ui::ThemeMode::Light, 100);
    theme.setMode(settings.themeMode());
    theme.setTextPercent(settings.textPercent());
    app::ConsoleOptions consoleOptions;
    consoleOptions.environment = options->environment;
    if (isTour) {
        consoleOptions.draftFile = untouched.filePath(u"drafts.sqlite"_s);
        consoleOptions.environmentFile = untouched.filePath(u"environments.json"_s);
        consoleOptions.auditFile = untouched.filePath(u"audit.sqlite"_s);
    }
    app::Console console(theme, settings, consoleOptions);
    std::unique_ptr<app::Tour> tour;
    if (isTour) {
        tour = std::make_unique<app::Tour>(console, theme, options->tourFolder);
        QObject::connect(tour.get(), &app::Tour::finished, &application,
                         [](int failures) { QApplication::exit(failures == 0 ? 0 : 1); });
        QObject::connect(&console, &app::Console::ready, tour.get(), &app::Tour::start);
    }
    console.start();
    if (!options->account.isEmpty())
        console.window().openCustomer(options->account);
    return QApplication::exec();
}
