// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/error.h"
#include "models/forms/fieldspec.h"

#include <QString>

#include <memory>
#include <vector>

namespace tideline::models {

class FormModel;

//! \brief One node of a form: an answer, an object of answers or a list of them.
//!
//! Belongs to its parent, the topmost to the FormModel. Keeps what the person typed as text, whatever it is: reading it
//! as a value happens when the form is checked or sent, so that nothing typed is ever lost. Every change goes through
//! the FormModel's signals. Pointers stay valid until the item that holds the field is removed from its list; hold
//! id() over a longer time.
class FormField final
{
public:
    enum class Presence { LeftOut, Null, Value };

    FormField(FormModel &form, FormField *parent, const FieldSpec &spec, int id);
    ~FormField();
    FormField(const FormField &) = delete;
    FormField &operator=(const FormField &) = delete;

    [[nodiscard]] int id() const { return m_id; } //!< Unique within the form, never used again.
    [[nodiscard]] const FieldSpec &spec() const { return m_spec; }
    [[nodiscard]] FieldKind kind() const { return m_spec.kind; }
    [[nodiscard]] FormModel &form() const { return m_form; }
    [[nodiscard]] FormField *parent() const { return m_parent; } //!< Null for the topmost field.
    [[nodiscard]] bool isItem() const; //!< Stands in a list.
    [[nodiscard]] bool isOneOfMember() const;
    [[nodiscard]] qsizetype index() const; //!< Among its parent's children.

    [[nodiscard]] QString label() const; //!< The spec's; items are counted: "Products to quote 2".
    [[nodiscard]] graphql::Path path() const; //!< In the variables: {"input", "items", 2, "units"}.
    [[nodiscard]] QString pathText() const; //!< "input.items[2].units"
    [[nodiscard]] QString objectName() const; //!< "collectPayment.items[2].units": for widgets and tests.

    //! Cannot be left out: required by the schema, an item of a list, or the chosen member of a @oneOf object.
    [[nodiscard]] bool isRequired() const;
    [[nodiscard]] bool allowsNull() const;
    [[nodiscard]] Presence presence() const { return m_presence; }
    //! Leaving out or nulling keeps what was typed, so that Value brings it back. Refused where not allowed.
    //! Value on an empty text says that an empty text is meant.
    void setPresence(Presence presence);
    [[nodiscard]] bool sendsEmptyText() const; //!< Value was asked for and nothing is typed.
    [[nodiscard]] bool isTouched() const { return m_isTouched; } //!< A person changed it.

    //! \name Leaves
    //! @{
    [[nodiscard]] const QString &text() const { return m_text; } //!< As typed; "true" or "false" for Boolean.
    //! Typing gives an optional field its value; deleting all of it leaves the field out again, unless an empty text
    //! was asked for with setPresence().
    void setText(const QString &text);
    [[nodiscard]] QList<Choice> enumChoices() const; //!< Empty unless an enumeration.
    //! Values that were looked up for this field: they are called by their labels wherever answers are shown.
    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] QString choiceLabel(const QString &value) const { return m_choiceLabels.value(value); }
    [[nodiscard]] bool isSecret() const { return m_spec.hint.isSecret; }
    //! @}

    //! \name Objects and lists
    //! @{
    [[nodiscard]] std::size_t childCount() const { return m_children.size(); }
    [[nodiscard]] FormField *child(std::size_t index) const { return m_children[index].get(); }
    [[nodiscard]] FormField *child(QStringView name) const; //!< Null if there is none, or not made yet.
    [[nodiscard]] const std::vector<std::unique_ptr<FormField>> &children() const { return m_children; }
    void open(); //!< Makes an object's members; does nothing when they are there.
    [[nodiscard]] FormField *appendItem(); //!< Lists only; the list gets the presence Value.
    void removeItem(std::size_t index);
    void moveItem(std::size_t from, std::size_t to);
    [[nodiscard]] FormField *chosenMember() const; //!< Of a @oneOf object; null when none is chosen.
    void choose(FormField *member); //!< Of a @oneOf object.
    //! @}

    [[nodiscard]] const QString &error() const { return m_error; } //!< In plain words; empty: none.
    [[nodiscard]] bool hasErrorInside() const; //!< In this field or below.

private:
    friend class FormModel;
    void giveValueUpwards();
    void setQuietly(Presence presence, const QString &text); //!< No signal, not touched.
    void changed();

    FormModel &m_form;
    FormField *m_parent;
    const FieldSpec &m_spec;
    int m_id;
    Presence m_presence = Presence::LeftOut;
    bool m_isTouched = false;
    bool m_isValueAsked = false; //!< setPresence(Value) by a person: an empty text is meant.
    bool m_isOpen = false;
    QString m_text;
    QString m_error;
    QHash<QString, QString> m_choiceLabels;
    std::vector<std::unique_ptr<FormField>> m_children;
};

} // namespace tideline::models
