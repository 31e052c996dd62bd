// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

class QFrame;
class QPushButton;
class QVBoxLayout;

namespace tideline::ui {

class FieldGroup;

//! \brief An object inside a form: a group behind a line. Optional ones are a button until they are opened.
class ObjectEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ObjectEditor(models::FormField &field, FormBinder &binder, QWidget *parent);

    void refresh() override;
    void refreshStructure() override;
    [[nodiscard]] QWidget *input() const override;
    [[nodiscard]] QWidget *focusTarget() const override;
    void nameInput(const QString &objectName, const QString &accessibleName, const QString &description) override;
    [[nodiscard]] bool isGroup() const override { return true; }

private:
    void toggle();
    void openGroup();

    QVBoxLayout *m_layout;
    QPushButton *m_toggle = nullptr; //!< Optional objects only.
    QFrame *m_frame = nullptr; //!< Made when it is first opened.
    FieldGroup *m_group = nullptr;
};

} // namespace tideline::ui
