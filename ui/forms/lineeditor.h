// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

class QLabel;
class QLineEdit;

namespace tideline::ui {

//! \brief One line: texts, numbers, identifiers, times and amounts (with the currency in front).
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(models::FormField &field, FormBinder &binder, QWidget *parent);

    void refresh() override;
    [[nodiscard]] QWidget *input() const override;
    [[nodiscard]] int widthInCharacters() const override;

protected:
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    void changeEvent(QEvent *event) override;

private:
    void showUnit();
    void placeUnit();

    QLineEdit *m_line;
    QLabel *m_unit = nullptr;
};

} // namespace tideline::ui
