// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tideline::models {
class FormModel;
}

namespace tideline::ui {

//! \brief The variables as they will be sent; editing or pasting others fills in the form. Secrets are masked.
class VariablesView final : public QWidget
{
    Q_OBJECT

public:
    VariablesView(models::FormModel &form, QWidget *parent);

    void reload(); //!< From the form, unless a person's own text stands in it.
    //! Takes over what was typed or pasted here since; false when it does not fit the form, which is said then.
    [[nodiscard]] bool settle();

Q_SIGNALS:
    void taken(); //!< The form was filled in without any objection.

private:
    void take();

    models::FormModel &m_form;
    QPlainTextEdit *m_edit;
    QLabel *m_unfit;
    QPushButton *m_take;
};

} // namespace tideline::ui
