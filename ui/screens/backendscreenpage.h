// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matters/backendscreen.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace tideline::ui {

class Callout;
class LoadingBar;

//! \brief Shows the screens that the server lays out, as the customer's app would; their buttons work.
//!
//! Shows \p screens, which must outlive it.
class BackendScreenPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BackendScreenPage(models::BackendScreens &screens, QWidget *parent = nullptr);

    void setIds(const QStringList &ids); //!< The screens to choose from.

private:
    void refresh();
    void addParts(const QList<models::ScreenPart> &parts, QVBoxLayout *column, QWidget *parent);

    models::BackendScreens &m_screens;
    QComboBox *m_choice;
    LoadingBar *m_loading;
    Callout *m_notice;
    bool m_tellsFailure = false; //!< The notice does, and goes with it.
    QLabel *m_name;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_room;
};

} // namespace tideline::ui
