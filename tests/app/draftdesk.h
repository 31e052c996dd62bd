// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/draftfixture.h"
#include "ui/forms/actionpanel.h"
#include "ui/forms/editorregistry.h"
#include "ui/theme/theme.h"

#include <memory>

namespace tideline::tests {

//! What a test of drafts has at hand: a file, panels with forms over it, and hands to type and press.
class DraftDesk
{
public:
    struct Panel
    {
        std::unique_ptr<ui::ActionPanel> widget;
        models::FormModel *form = nullptr;

        [[nodiscard]] models::FormSubmission::State state() const { return widget->submission()->state(); }
    };

    DraftDesk(); //!< With a file that is not there yet.

    //! A panel with the form and what was kept of it; the file has been looked at when this returns.
    [[nodiscard]] Panel open(DraftConsole &console, const char *mutation,
                             const models::FormContext &context = {}) const;
    static void type(const Panel &panel, const char *name, const QString &text);
    static void press(const Panel &panel, const char *name);
    static void fillIn(const Panel &panel, const QString &reference = QStringLiteral("ABC1"));
    [[nodiscard]] QList<models::Draft> onDisk() const;
    [[nodiscard]] static api::Error lostAnswer();

    ui::Theme theme;
    ui::EditorRegistry editors;
    FormFixture fixture;
    catalogue::OperationCatalogue operations;
    catalogue::ErrorCatalogue errors;
    QTemporaryDir folder;
    QString file;
    models::FormContext customer; //!< Of the account A-1.
};

} // namespace tideline::tests
