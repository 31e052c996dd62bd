// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formbinder.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace tideline::ui {

class Disclosure;
class FieldRow;

//! \brief The members of one object: those that are required or already have a value, then "More (n optional)".
//!
//! Of a @oneOf object: a choice of the member and the row of the chosen one.
class FieldGroup final : public QWidget, public FieldContainer
{
    Q_OBJECT

public:
    FieldGroup(models::FormField &object, FormBinder &binder, QWidget *parent);
    ~FieldGroup() override;

    void reveal(int fieldId) override;
    void refreshChosen(); //!< Another member of the @oneOf object was chosen.
    [[nodiscard]] QWidget *firstInput() const; //!< The first that is still to be answered; null when nothing is shown.

private:
    [[nodiscard]] models::FormField *object() const;
    void addChooser();
    void addRows();
    [[nodiscard]] QWidget *makeOptional(QWidget *parent);

    FormBinder &m_binder;
    int m_objectId;
    QVBoxLayout *m_layout;
    QComboBox *m_chooser = nullptr;
    FieldRow *m_chosenRow = nullptr;
    QList<FieldRow *> m_upFront;
    QList<FieldRow *> m_optional; //!< Under More, once that was opened.
    Disclosure *m_more = nullptr;
    QList<int> m_optionalIds;
};

} // namespace tideline::ui
