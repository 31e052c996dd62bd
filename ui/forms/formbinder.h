// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/choicesource.h"
#include "models/forms/formmodel.h"

#include <QHash>
#include <QObject>

class QWidget;

namespace tideline::ui {

class EditorRegistry;
class FieldRow;

//! Holds the rows of an object's members or a list's items and can make one of them visible.
class FieldContainer
{
public:
    FieldContainer() = default;
    virtual ~FieldContainer() = default;
    FieldContainer(const FieldContainer &) = delete;
    FieldContainer &operator=(const FieldContainer &) = delete;
    virtual void reveal(int fieldId) = 0; //!< Opens, pages or builds until the row of the child is there.
};

//! \brief Brings the model's signals to the rows that show them, and a person to a row.
//!
//! One connection a signal, whatever the number of fields. Rows and containers register themselves.
class FormBinder final : public QObject
{
    Q_OBJECT

public:
    //! Borrows all three; \p choices may be null.
    FormBinder(models::FormModel &form, const EditorRegistry &editors, models::ChoiceSource *choices,
               QObject *parent = nullptr);

    [[nodiscard]] models::FormModel &form() const { return m_form; }
    [[nodiscard]] const EditorRegistry &editors() const { return m_editors; }
    [[nodiscard]] models::ChoiceSource *choices() const { return m_choices; }

    void addRow(int fieldId, FieldRow *row) { m_rows.insert(fieldId, row); }
    void removeRow(int fieldId, const FieldRow *row);
    void addContainer(int fieldId, FieldContainer *container) { m_containers.insert(fieldId, container); }
    void removeContainer(int fieldId, const FieldContainer *container);
    [[nodiscard]] FieldRow *row(int fieldId) const { return m_rows.value(fieldId); } //!< Null if not built.

    void reveal(int fieldId); //!< Opens everything on the way to the field.
    //! Takes the person to the field: opens everything on the way, scrolls and gives it the focus.
    void goTo(int fieldId);
    //! Rows were made or moved: the tab order is put right once control returns to the event loop.
    void orderTabsSoon();

Q_SIGNALS:
    void revealed(QWidget *row); //!< Scroll to it.
    void tabsOutOfOrder();

private:
    models::FormModel &m_form;
    const EditorRegistry &m_editors;
    models::ChoiceSource *m_choices;
    QHash<int, FieldRow *> m_rows;
    QHash<int, FieldContainer *> m_containers;
    bool m_isOrdering = false;
};

} // namespace tideline::ui
