// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/operationcatalogue.h"
#include "api/client/call.h"
#include "api/client/error.h"
#include "models/forms/formcontext.h"
#include "models/forms/formfield.h"
#include "models/forms/formproblem.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace tideline::models {

class ChoiceSource;

//! \brief A form for the arguments of one root field: what a person answers, and the variables that come of it.
//!
//! The tree of fields is made from the input types, members of optional objects only when they are opened, so that
//! recursive types end. Nothing is checked while a person types; validate() collects every problem at once. An
//! untouched form sends required fields only. GUI thread only; knows no widgets and sends nothing.
class FormModel final : public QObject
{
    Q_OBJECT

public:
    using SchemaPointer = std::shared_ptr<const graphql::Schema>;

    //! A form for \p operation of the catalogue, which must have it.
    FormModel(const catalogue::OperationCatalogue &catalogue, const QString &operation, const FormContext &context = {},
              FormSurroundings surroundings = {}, QObject *parent = nullptr);
    //! A form for any root field of any schema.
    FormModel(SchemaPointer schema, const graphql::FieldType &rootField, HintLookup hints,
              const FormContext &context = {}, FormSurroundings surroundings = {}, QObject *parent = nullptr);
    ~FormModel() override;

    [[nodiscard]] const QString &operation() const { return m_operation; } //!< The root field's name.
    [[nodiscard]] const graphql::FieldType &rootField() const { return m_rootField; }
    [[nodiscard]] const SchemaPointer &schema() const { return m_specs.schema(); }
    [[nodiscard]] const FormSurroundings &surroundings() const { return m_surroundings; }
    [[nodiscard]] const FormContext &context() const { return m_context; }
    //! The records have changed since the context was taken: what stood in them is not known any more.
    void forgetPresent() { m_knowsPresent = false; }
    [[nodiscard]] bool knowsPresent() const { return m_knowsPresent; }

    //! The arguments as one object.
    [[nodiscard]] FormField &root() const { return *m_root; }
    //! What a person sees as the form: the members of the only argument if that is an object, else the arguments.
    [[nodiscard]] FormField &body() const { return *m_body; }
    [[nodiscard]] FormField *field(int id) const { return m_fields.value(id); } //!< Null if it is gone.
    [[nodiscard]] FormField *fieldAt(const QString &path) const; //!< "input.items[2].units"; null if there is none.

    //! What is sent: absent, null or the value for each field, nothing else. A text that cannot be read as a value
    //! stands in it as a text; validate() reports it.
    [[nodiscard]] graphql::Json variables() const;
    //! The same as indented text with secrets masked, for reading and editing.
    [[nodiscard]] QString variablesText() const;
    //! Takes over variables, as objects with the arguments as members or the members of the only argument. What does
    //! not fit is reported and stays as text where there is a field for it.
    FormProblems setVariables(const graphql::Json &variables);
    //! Takes over a text of variables; masked secrets stay what they are.
    FormProblems setVariablesText(const QString &text);

    //! Checks everything and puts the words at the fields. True when nothing is wrong.
    bool validate();
    [[nodiscard]] const FormProblems &problems() const { return m_problems; }
    //! Puts the server's complaints at their fields, and those that fit no field in the summary alone.
    //! \p general is added on top of the summary unless empty.
    void setServerProblems(const QList<api::ValidationError> &errors, const QString &general = {});
    void setProblems(const FormProblems &problems); //!< At the fields and in the summary.
    void clearProblems() { setProblems({}); }

    [[nodiscard]] bool isDirty() const { return m_isDirty; } //!< A person changed something since it was made.
    //! Identity of this form for the send gate and drafts: stays for a resend.
    [[nodiscard]] const QString &formId() const { return m_formId; }
    //! A new form with the same answers: new identity and new idempotency keys.
    void renewKeys();
    void reset(); //!< Back to the answers that it began with, as a new form.
    //! Counts as the same form as \p other, which has the same operation: same identity, same idempotency keys.
    void takeIdentity(const FormModel &other);

    //! Fills lists that start from records there are (hint startsFrom) with those records, once they have arrived and
    //! unless a person was there first; and fields whose choice is known by another name (FormContext::sought) with
    //! that choice. \p source must outlive the form.
    void startLists(ChoiceSource &source);

    //! What was typed, without secrets, to come back after a restart.
    [[nodiscard]] graphql::Json exportState() const;
    //! False when \p state is not of this operation; what no longer fits the schema is left out.
    bool importState(const graphql::Json &state);

Q_SIGNALS:
    void fieldChanged(int id); //!< Text or presence.
    void structureChanged(int id); //!< Children of the object or list were made, added, removed or moved.
    void errorChanged(int id);
    void problemsChanged();
    void dirtyChanged(bool dirty);
    //! The whole tree was made anew (reset, variables taken over, draft taken back): ids from before are gone.
    void rebuilt();

private:
    friend class FormField;
    void build(bool isPrefilled);
    void rebuild(const std::function<void()> &fill); //!< Quietly, keeping keys; then says so.
    [[nodiscard]] FieldSpecs &specs() { return m_specs; }
    [[nodiscard]] std::unique_ptr<FormField> makeField(FormField *parent, const FieldSpec &spec);
    void makeMembers(FormField &object);
    void forget(int id) { m_fields.remove(id); }
    void fieldDid(FormField &field); //!< Emits unless the form is being made.
    void structureOf(FormField &field);
    void setDirty(bool dirty);
    void setKey(FormField &field);
    void prefill(FormField &field);
    void takeCarried();
    void seekChoices(ChoiceSource &source);
    [[nodiscard]] FormField *reach(const graphql::Path &path); //!< Opens and adds on the way; null if there is none.
    void assign(FormField &field, const graphql::Json &value, const QString &path, FormProblems *unfit);
    void assignObject(FormField &field, const graphql::Json &value, const QString &path, FormProblems *unfit);
    void assignText(FormField &field, const graphql::Json &value, FormProblems *unfit);
    void setErrorOf(FormField &field, const QString &error);
    void importField(FormField &field, const graphql::Json &state);

    FieldSpecs m_specs;
    const graphql::FieldType &m_rootField; //!< Of m_specs' schema.
    FormContext m_context;
    FormSurroundings m_surroundings;
    QString m_operation;
    QString m_formId;
    FieldSpec m_rootSpec;
    QHash<int, FormField *> m_fields; //!< By id; before m_root, which empties it when it goes.
    std::unique_ptr<FormField> m_root;
    FormField *m_body = nullptr;
    FormProblems m_problems;
    QHash<QString, QString> m_keys; //!< Idempotency keys by path.
    ChoiceSource *m_listSource = nullptr; //!< Of startLists().
    QHash<QString, QString> m_secrets; //!< Kept by path while variables with masked secrets are taken over.
    int m_nextId = 0;
    bool m_isPrefilled = true;
    bool m_knowsPresent = true;
    bool m_isQuiet = false; //!< No signals: the form itself is filling in.
    bool m_isDirty = false;
    std::vector<api::CallHandle> m_starts; //!< Last: no callback may meet what is gone.
};

} // namespace tideline::models
