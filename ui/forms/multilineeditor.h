// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

class QPlainTextEdit;

namespace tideline::ui {

//! \brief Several lines of text. Tab leaves it.
class MultiLineEditor : public FieldEditor
{
    Q_OBJECT

public:
    MultiLineEditor(models::FormField &field, FormBinder &binder, QWidget *parent);

    void refresh() override;
    [[nodiscard]] QWidget *input() const override;

protected:
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }
    void setLines(int lines);

private:
    QPlainTextEdit *m_edit;
};

} // namespace tideline::ui
