// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

class QComboBox;

namespace tideline::ui {

//! \brief A short list of values. A value that the schema does not know stays and can be seen.
class EnumEditor final : public FieldEditor
{
    Q_OBJECT

public:
    EnumEditor(models::FormField &field, FormBinder &binder, QWidget *parent);

    void refresh() override;
    [[nodiscard]] QWidget *input() const override;
    [[nodiscard]] int widthInCharacters() const override { return 44; }

private:
    QComboBox *m_combo;
};

} // namespace tideline::ui
