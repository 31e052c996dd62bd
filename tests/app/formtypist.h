// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/formmodel.h"
#include "ui/forms/actionpanel.h"

#include <QString>

namespace tideline::tests {

//! \brief Fills in the form of a panel by keys alone: reaches every field with Tab and types what the variables say.
//!
//! The first thing that cannot be done is complaint(); everything after it is left out.
class FormTypist final
{
public:
    explicit FormTypist(ui::ActionPanel &panel);

    void fillIn(const graphql::Json &variables);
    [[nodiscard]] const QString &complaint() const { return m_complaint; } //!< Empty: all is filled in.

private:
    void fill(const QString &path, const graphql::Json &value);
    void fillMembers(const QString &path, const graphql::Json &object);
    void fillList(const QString &path, const graphql::Json &items);
    void fillLeaf(models::FormField &field, const graphql::Json &value);
    void sendNull(const models::FormField &field);
    void chooseMember(const models::FormField &object, const QString &name);
    void replaceText(QWidget *input, const QString &text);
    void choose(QWidget *combo, const QString &value);
    [[nodiscard]] bool show(const models::FormField &field); //!< Opens what hides it.
    [[nodiscard]] QWidget *inputOf(const models::FormField &field) const; //!< Null while it is not shown.
    [[nodiscard]] QWidget *named(const QString &objectName) const; //!< Visible ones only.
    [[nodiscard]] bool tabTo(QWidget *target);
    [[nodiscard]] bool press(const QString &objectName);
    void complain(const QString &words);

    ui::ActionPanel &m_panel;
    models::FormModel &m_form;
    QString m_complaint;
};

} // namespace tideline::tests
