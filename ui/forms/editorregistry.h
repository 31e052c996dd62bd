// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/formfield.h"

#include <QHash>
#include <QString>

#include <functional>

class QWidget;

namespace tideline::ui {

class FieldEditor;
class FormBinder;

//! \brief Which editor a field gets.
//!
//! Looked up by coordinate ("CollectPaymentInput.amount"), then by the name of its scalar, enum or input type, then by
//! its hint and kind. Made once by the application, lent to forms.
class EditorRegistry
{
public:
    using Factory = std::function<FieldEditor *(models::FormField &, FormBinder &, QWidget *parent)>;

    EditorRegistry(); //!< With an editor for every kind.

    void setForCoordinate(const QString &coordinate, Factory factory);
    void setForType(const QString &typeName, Factory factory);
    void setForKind(models::FieldKind kind, Factory factory);

    //! Never null; owned by \p parent.
    [[nodiscard]] FieldEditor *make(models::FormField &field, FormBinder &binder, QWidget *parent) const;

private:
    QHash<QString, Factory> m_byCoordinate;
    QHash<QString, Factory> m_byType;
    QHash<models::FieldKind, Factory> m_byKind;
};

} // namespace tideline::ui
