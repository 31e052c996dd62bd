// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "app/console/startoptions.h"
#include "app/console/tour/story.h"
#include "app/console/tour/tour.h"
#include "app/process/processhygiene.h"

#include <QApplication>
#include <QIcon>
#include <QTemporaryDir>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace tideline;

int main(int argc, char **argv)
{
    app::keepMemoryPrivate();
    if (!app::findDisplay(argc, argv))
        return app::usageError;
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

    const std::optional<app::StartOptions> options = app::readOptions(QApplication::arguments());
    if (!options)
        return app::usageError;

    ui::Theme theme(application);
    // The tour shows the program as it comes, and leaves no trace unless it is told to.
    const bool isTour = !options->tourFolder.isEmpty();
    const bool isTraceless = isTour && !options->keepsTraces;
    const QTemporaryDir untouched;
    app::Settings settings(isTraceless ? untouched.filePath(u"settings.ini"_s) : QString());
    if (isTraceless)
        settings.setTheme(ui::ThemeMode::Light, 100);
    theme.setMode(settings.themeMode());
    theme.setTextPercent(settings.textPercent());
    app::ConsoleOptions consoleOptions;
    consoleOptions.environment = options->environment;
    if (!isTraceless)
        consoleOptions.environments = options->environments;
    consoleOptions.demo.extremes = isTour;
    if (isTraceless) {
        consoleOptions.draftFile = untouched.filePath(u"drafts.sqlite"_s);
        consoleOptions.environmentFile = untouched.filePath(u"environments.json"_s);
        consoleOptions.auditFile = untouched.filePath(u"audit.sqlite"_s);
    }
    app::Console console(theme, settings, consoleOptions);
    std::unique_ptr<app::Tour> tour;
    if (isTour) {
        tour = std::make_unique<app::Tour>(console, theme, options->tourFolder,
                                           options->stories.isEmpty() ? app::tourSteps()
                                                                      : app::storiesIn(options->stories));
        QObject::connect(tour.get(), &app::Tour::finished, &application,
                         [](int failures) { QApplication::exit(failures == 0 ? 0 : 1); });
        QObject::connect(&console, &app::Console::ready, tour.get(), &app::Tour::start);
    }
    console.start();
    if (!options->account.isEmpty())
        console.window().openCustomer(options->account);
    return QApplication::exec();
}
