// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paletteentries.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/context.h"
#include "ui/shell/navigation.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tideline::ui::paletteentries {

using models::PaletteEntry;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaletteEntries)
};

PaletteEntry entry(PaletteEntry::Kind kind, const QString &id, const QString &title, const QString &detail)
{
    PaletteEntry made;
    made.kind = kind;
    made.id = id;
    made.title = title;
    made.detail = detail;
    made.searchText = u"%1 %2"_s.arg(title, detail).toCaseFolded();
    return made;
}

QString keysOf(const QAction &action) { return action.shortcut().toString(QKeySequence::NativeText); }

} // namespace

QList<PaletteEntry> drafts(const Context &context, const QLocale &locale)
{
    QList<PaletteEntry> entries;
    const models::CatalogueSource::Pointer catalogue = context.catalogue.current();
    const QList<models::Draft> drafts = context.drafts ? context.drafts->drafts() : QList<models::Draft>();
    for (const models::Draft &draft : drafts) {
        const catalogue::Operation *operation = catalogue ? catalogue->find(draft.operation) : nullptr;
        if (!operation)
            continue;
        //: Of a form that was begun: "Go on: Take a payment"
        const QString title = Words::tr("Go on: %1").arg(operation->title);
        const QString when = locale.toString(draft.savedAt.toLocalTime(), QLocale::ShortFormat);
        const QString detail = draft.account.isEmpty() ? Words::tr("Draft of %1").arg(when)
                                                       : Words::tr("%1 · draft of %2").arg(draft.account, when);
        PaletteEntry made = entry(PaletteEntry::Kind::Draft, draft.formId, title, detail);
        made.searchText = u"%1 %2"_s.arg(made.searchText, draft.operation.toCaseFolded());
        entries += made;
    }
    return entries;
}

QList<PaletteEntry> screens(const ActionRegistry &actions)
{
    QList<PaletteEntry> entries;
    for (const ScreenInfo &screen : customerScreens()) {
        PaletteEntry made = entry(PaletteEntry::Kind::Screen, screen.id, screen.title, Words::tr("Screen"));
        made.shortcut = keysOf(*actions.action(u"screen.%1"_s.arg(screen.id)));
        entries += made;
    }
    return entries;
}

QList<PaletteEntry> actions(const ActionRegistry &actions)
{
    QList<PaletteEntry> entries;
    for (const QAction *action : actions.actions()) {
        if (action->text().isEmpty())
            continue;
        PaletteEntry made =
            entry(PaletteEntry::Kind::Action, action->objectName(), action->text(), Words::tr("Action"));
        made.shortcut = keysOf(*action);
        entries += made;
    }
    return entries;
}

} // namespace tideline::ui::paletteentries
