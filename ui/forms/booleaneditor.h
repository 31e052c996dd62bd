// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

class QCheckBox;
class QComboBox;

namespace tideline::ui {

//! \brief Yes or no: a box where one is required, else a list with "left out" and, where allowed, null.
class BooleanEditor final : public FieldEditor
{
    Q_OBJECT

public:
    BooleanEditor(models::FormField &field, FormBinder &binder, QWidget *parent);

    void refresh() override;
    [[nodiscard]] QWidget *input() const override;
    [[nodiscard]] int widthInCharacters() const override { return 30; }

private:
    void takeCombo(int index);

    QCheckBox *m_box = nullptr;
    QComboBox *m_combo = nullptr;
};

} // namespace tideline::ui
