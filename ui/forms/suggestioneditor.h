// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/searcheditor.h"

namespace tideline::ui {

//! \brief A text with values that are known by heart (hint suggestions); any other value can be typed.
class SuggestionEditor final : public SearchEditor
{
    Q_OBJECT

public:
    SuggestionEditor(models::FormField &field, FormBinder &binder, QWidget *parent);

protected:
    [[nodiscard]] QList<models::Choice> makeChoices() const override;
    [[nodiscard]] QString nameWithoutList(const QString &value) const override;
};

} // namespace tideline::ui
