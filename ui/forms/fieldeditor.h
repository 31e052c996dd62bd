// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/formmodel.h"

#include <QWidget>

namespace tideline::ui {

class FormBinder;

//! \brief What a person answers one field with. Shows the field of the model and writes to it; decides nothing.
//!
//! Holds the field by its id, so that an editor whose item was removed does nothing until it is gone itself.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(models::FormField &field, FormBinder &binder, QWidget *parent);

    [[nodiscard]] models::FormField *field() const; //!< Null once the field is gone.
    [[nodiscard]] int fieldId() const { return m_fieldId; }
    [[nodiscard]] FormBinder &binder() const { return m_binder; }

    //! Text or presence changed: show it, without moving the cursor when nothing is new.
    virtual void refresh() = 0;
    //! Children of an object or list changed.
    virtual void refreshStructure() {}
    //! What takes the focus, carries the accessible name and shows the error's border. It is never made the editor's
    //! focus proxy: Qt then takes the editor for a stop of its own on the way of Tab, wherever that stands in the
    //! chain.
    [[nodiscard]] virtual QWidget *input() const = 0;
    //! Where a person goes on when the field is gone to: the input, or the first of the fields inside.
    [[nodiscard]] virtual QWidget *focusTarget() const { return input(); }
    //! Editors of objects and lists stand below their label in a group; the others take one line.
    [[nodiscard]] virtual bool isGroup() const { return false; }
    //! How wide the editor may become, in characters; 0: as wide as there is room.
    [[nodiscard]] virtual int widthInCharacters() const { return 60; }

    virtual void nameInput(const QString &objectName, const QString &accessibleName, const QString &description);
    void setHasError(bool hasError);

protected:
    //! "Left out", "Sent as null" or "Sent as an empty text"; what a one-line editor shows while it is empty.
    [[nodiscard]] QString emptyHint() const;
    //! The text to show: nothing while the field is left out or null.
    [[nodiscard]] QString shownText() const;

private:
    FormBinder &m_binder;
    int m_fieldId;
};

} // namespace tideline::ui
