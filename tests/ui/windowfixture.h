// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/bundledschema.h"
#include "models/forms/querychoicesource.h"
#include "ui/forms/editorregistry.h"
#include "ui/shell/context.h"
#include "ui/shell/dialoghost.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace tideline::tests {

//! A main window on the bundled schemas and on any client.
class WindowFixture
{
public:
    explicit WindowFixture(api::GraphQlClient &client)
        : theme(*qApp),
          choices(client),
          context{client,  errors,  catalogue,
                  choices, editors, recents,
                  theme,   dialogs, [] { return QDateTime(QDate(2026, 11, 23), QTime(12, 0)); }},
          window(context)
    {
        theme.setMode(ui::ThemeMode::Light);
        static const auto operations = std::make_shared<const catalogue::OperationCatalogue>(
            catalogue::bundledSchema(catalogue::Service::Api).value_or(nullptr),
            catalogue::bundledSchema(catalogue::Service::Auth).value_or(nullptr));
        catalogue.set(operations);
        window.resize(1300, 850);
        window.show();
    }

    ui::Theme theme;
    catalogue::ErrorCatalogue errors;
    models::CatalogueSource catalogue;
    models::QueryChoiceSource choices;
    ui::EditorRegistry editors;
    models::RecentCustomers recents;
    ui::DialogHost dialogs;
    ui::Context context;
    ui::MainWindow window;
};

} // namespace tideline::tests
