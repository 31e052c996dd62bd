// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/lineeditor.h"

class QToolButton;

namespace tideline::ui {

//! \brief A date, with a time where the type has one: typed in any usual form, or taken from a calendar.
class DateEditor final : public LineEditor
{
    Q_OBJECT

public:
    DateEditor(models::FormField &field, FormBinder &binder, QWidget *parent);

    [[nodiscard]] int widthInCharacters() const override;

private:
    void openCalendar();
    void take(const QDate &date);

    QToolButton *m_button;
};

} // namespace tideline::ui
