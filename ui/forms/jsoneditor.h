// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/multilineeditor.h"

class QLabel;
class QPushButton;

namespace tideline::ui {

//! \brief A text that holds JSON: says whether it is complete and lays it out on request.
class JsonEditor final : public MultiLineEditor
{
    Q_OBJECT

public:
    JsonEditor(models::FormField &field, FormBinder &binder, QWidget *parent);

    void refresh() override;

private:
    void check();
    void layOut();

    QLabel *m_state;
    QPushButton *m_layOut;
};

} // namespace tideline::ui
