// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/call.h"
#include "models/forms/formfield.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace tideline::ui {

class FieldEditor;
class FormBinder;

//! \brief One field of a form: label, help, error, editor, from top to bottom.
//!
//! Optional fields have a small menu beside the label that tells left out, null and value apart. Under a new password
//! stand the server's rules for one, once they are there.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    //! Items of a list that take one line have no label above them; it stays their accessible name.
    enum class Heading { Shown, Hidden };

    FieldRow(models::FormField &field, FormBinder &binder, Heading heading, QWidget *parent);
    ~FieldRow() override;

    [[nodiscard]] FieldEditor *editor() const { return m_editor; }
    void refresh();
    void refreshError();
    void refreshName(); //!< The field's place in its list changed.

private:
    void addHeading(const models::FormField &field);
    void addHelp(const models::FormField &field);
    void addRules(const models::FormField &field);
    void showRules(const QList<models::Choice> &rules);
    void showPresenceMenu();
    void makeErrorLine();

    FormBinder &m_binder;
    int m_fieldId;
    QVBoxLayout *m_layout;
    FieldEditor *m_editor;
    QLabel *m_label = nullptr;
    QToolButton *m_presence = nullptr;
    QWidget *m_errorLine = nullptr; //!< Made with the first error.
    QLabel *m_error = nullptr;
    int m_errorPlace = 0; //!< In the layout: after heading and help.
    QLabel *m_rules = nullptr; //!< Sentences that a value has to meet; hidden until they are known.
    QString m_help; //!< With the rules.
    api::CallHandle m_rulesCall; //!< Last: no callback may meet what is gone.
};

} // namespace tideline::ui
