// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appmenu.h"

#include "ui/shell/actionregistry.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace tideline::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AppMenu)
};

constexpr int textStep = 10; // percent

} // namespace

void addLookActions(ActionRegistry &actions, Theme &theme)
{
    const auto add = [&actions](const QString &id, const QString &text, const QList<QKeySequence> &keys, auto run) {
        QObject::connect(actions.add(id, text, keys), &QAction::triggered, &actions, run);
    };
    add(u"theme.light"_s, Words::tr("Light theme"), {}, [&theme] { theme.setMode(ThemeMode::Light); });
    add(u"theme.dark"_s, Words::tr("Dark theme"), {}, [&theme] { theme.setMode(ThemeMode::Dark); });
    add(u"theme.contrast"_s, Words::tr("High contrast theme"), {},
        [&theme] { theme.setMode(ThemeMode::HighContrast); });
    add(u"theme.system"_s, Words::tr("Follow the system's theme"), {}, [&theme] { theme.setMode(ThemeMode::System); });
    add(u"text.larger"_s, Words::tr("Larger text"),
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        [&theme] { theme.setTextPercent(theme.textPercent() + textStep); });
    add(u"text.smaller"_s, Words::tr("Smaller text"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
        [&theme] { theme.setTextPercent(theme.textPercent() - textStep); });
    add(u"text.normal"_s, Words::tr("Normal text size"), {}, [&theme] { theme.setTextPercent(100); });
}

QMenu *makeAppMenu(const ActionRegistry &actions, Theme &theme, QWidget *window)
{
    auto *menu = new QMenu(window);
    auto *themes = new QActionGroup(menu);
    const std::pair<ThemeMode, QString> modes[] = {{ThemeMode::System, u"theme.system"_s},
                                                   {ThemeMode::Light, u"theme.light"_s},
                                                   {ThemeMode::Dark, u"theme.dark"_s},
                                                   {ThemeMode::HighContrast, u"theme.contrast"_s}};
    for (const auto &[mode, id] : modes) {
        QAction *action = actions.action(id);
        action->setCheckable(true);
        themes->addAction(action);
        menu->addAction(action);
        const auto mark = [&theme, action, mode = mode] { action->setChecked(mode == theme.mode()); };
        mark();
        QObject::connect(&theme, &Theme::changed, action, mark);
    }
    const QStringList groups[] = {
        {u"text.larger"_s, u"text.smaller"_s, u"text.normal"_s},
        {u"moveToNewWindow"_s, u"windowsSideBySide"_s},
        {u"viewer"_s, u"otherIdentity"_s, u"masquerade"_s, u"environments"_s, u"audit"_s, u"lockSettings"_s},
        {u"lock"_s, u"signOut"_s, u"quit"_s},
    };
    for (const QStringList &group : groups) {
        menu->addSeparator();
        for (const QString &id : group) {
            if (QAction *action = actions.action(id))
                menu->addAction(action);
        }
    }
    return menu;
}

} // namespace tideline::ui
