// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/call.h"
#include "api/session/connectionprobe.h"
#include "models/session/connectionwords.h"
#include "models/session/environmentlist.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace tideline::ui {

class LabelledField;

//! What the dialog cannot do itself: the network and the words for what it finds.
struct ConnectionChecker
{
    using Callback = std::function<void(const QList<models::ConnectionFinding> &)>;

    std::function<api::CallHandle(const api::Environment &, Callback)> check;
};

//! \brief The list of environments: look, add, change, remove, check the connection, choose one.
//!
//! A change counts when it is saved; leaving an environment with unsaved changes asks by keeping the buttons lit.
//! Borrows the list.
class EnvironmentsDialog final : public QDialog
{
    Q_OBJECT

public:
    EnvironmentsDialog(models::EnvironmentList &list, ConnectionChecker checker, const QString &current,
                       QWidget *parent = nullptr);

    void check(); //!< The connection of the environment that is shown.

Q_SIGNALS:
    void openRequested(const QString &environment); //!< In a window of its own.

private:
    QWidget *makeEditor();
    void showEnvironment(int row);
    void add();
    void save();
    void remove();
    void showFindings(const QList<models::ConnectionFinding> &findings);
    void clearFindings();
    void refreshButtons();
    [[nodiscard]] api::Environment edited() const;
    [[nodiscard]] bool showProblems();
    [[nodiscard]] int row() const;

    models::EnvironmentList &m_list;
    ConnectionChecker m_checker;
    QListView *m_view;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_apiUrl;
    QLineEdit *m_authUrl;
    QComboBox *m_colour;
    QComboBox *m_header;
    LabelledField *m_nameField = nullptr;
    LabelledField *m_apiField = nullptr;
    LabelledField *m_authField = nullptr;
    QWidget *m_fields = nullptr;
    QPushButton *m_save;
    QPushButton *m_remove;
    QPushButton *m_check;
    QPushButton *m_open;
    QVBoxLayout *m_findings = nullptr;
    api::CallHandle m_call; //!< The check on the way. Last member.
};

} // namespace tideline::ui
