// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/errorcatalogue.h"
#include "api/client/graphqlclient.h"
#include "models/drafts/draftbook.h"
#include "models/forms/choicesource.h"
#include "models/shell/cataloguesource.h"
#include "models/shell/recentcustomers.h"
#include "models/timeline/actionlog.h"

#include <QDateTime>

#include <functional>

namespace tideline::models {
struct FollowUpOffer;
}

namespace tideline::ui {

class ColumnKeeper;
class DialogHost;
class EditorRegistry;
class Theme;
class WindowGroup;

//! \brief What the windows of one session work with. Everything is borrowed and outlives the windows.
struct Context
{
    api::GraphQlClient &client;
    const catalogue::ErrorCatalogue &errors;
    models::CatalogueSource &catalogue;
    models::ChoiceSource &choices;
    const EditorRegistry &editors;
    models::RecentCustomers &recents;
    Theme &theme;
    DialogHost &dialogs;
    std::function<QDateTime()> now;
    models::DraftBook *drafts = nullptr; //!< Null: forms are not kept.
    models::ActionLog *actions = nullptr; //!< Null: what was done is not noted.
    bool isProduction = false; //!< Costly operations are asked about once more.
    ColumnKeeper *columns = nullptr; //!< Null: lists always begin as they are made.
    WindowGroup *windows = nullptr; //!< Null: there is one window only.
    QString vendorForm = {}; //!< Where the demo's payment form is; empty: it is not known.
    std::function<void(const QString &address)> showPage = {}; //!< In a browser; null: there is none.
    //! Opens the operation in a window that is signed in with the offer's token; null: nobody can.
    std::function<void(const models::FollowUpOffer &offer)> goOnAs = {};
};

} // namespace tideline::ui
