// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/formsubmission.h"

#include "api/catalogue/rootfielddocument.h"
#include "models/forms/answervalues.h"
#include "models/forms/inputpath.h"
#include "models/forms/jsontext.h"

#include <algorithm>

namespace tideline::models {

namespace {

//! What the server says of a field is of use only when it is more than the sentence it says of the whole.
bool saysMore(const api::ValidationError &one, const api::Error &error)
{
    return !one.message.isEmpty() && one.message != error.message && one.message != error.description;
}

//! Some field carries words of its own.
bool namesFaults(const api::Error &error)
{
    const auto saysMoreOfField = [&error](const api::ValidationError &one) { return saysMore(one, error); };
    return std::any_of(error.validationErrors.begin(), error.validationErrors.end(), saysMoreOfField)
        || std::any_of(error.others.begin(), error.others.end(), namesFaults);
}

//! Every complaint about an input, of the error itself and of those beside it, in the catalogue's words where it has
//! any.
QList<api::ValidationError> inputErrors(const api::Error &error, const catalogue::ErrorCatalogue &errors)
{
    QList<api::ValidationError> all;
    const auto add = [&all, &errors](const api::Error &from) {
        const catalogue::ErrorEntry entry = errors.describe(from.facts());
        for (api::ValidationError one : from.validationErrors) {
            if (const QString words = errors.fieldText(one.code); !words.isEmpty())
                one.message = words;
            else if (!saysMore(one, from) && entry.kind != catalogue::ErrorKind::Unexpected)
                one.message = entry.text;
            all.append(one);
        }
    };
    add(error);
    for (const api::Error &other : error.others)
        add(other);
    return all;
}

//! Some field carries a key by which the server knows a resend.
bool hasKey(const FormField &field)
{
    if (field.presence() != FormField::Presence::Value)
        return false;
    if (isLeaf(field.kind()))
        return field.spec().hint.isIdempotencyKey && !field.text().isEmpty();
    return std::any_of(field.children().begin(), field.children().end(),
                       [](const std::unique_ptr<FormField> &child) { return hasKey(*child); });
}

} // namespace

FormSubmission::FormSubmission(FormModel &form, api::GraphQlClient &client,
                               const catalogue::OperationCatalogue &operations, const catalogue::ErrorCatalogue &errors,
                               QObject *parent)
    : QObject(parent),
      m_form(form),
      m_client(client),
      m_operations(operations),
      m_errors(errors)
{
    if (const catalogue::Operation *known = operations.find(form.operation()))
        m_operation = *known;
    buildDocument();
}

void FormSubmission::buildDocument()
{
    const auto built = catalogue::rootFieldDocument(*m_form.schema(), graphql::ast::OperationType::Mutation,
                                                    m_form.operation().toStdString());
    if (!built)
        return;
    m_document = QString::fromStdString(built->document);
    m_operationName = built->operationName;
}

QString FormSubmission::submitLabel() const
{
    return m_operation.checksAnswers ? tr("Check answers") : m_operation.submitLabel;
}

void FormSubmission::submit()
{
    if (!canSubmit() || m_state == State::Checking)
        return;
    if (!m_form.validate()) {
        setState(m_isUnsettled ? State::MaybeDone : State::Editing);
        return;
    }
    if (m_operation.checksAnswers)
        setState(State::Checking);
    else
        send();
}

void FormSubmission::confirm()
{
    if (m_state == State::Checking && (!m_asksOnceMore || std::exchange(m_hasAgreed, false)))
        send();
}

void FormSubmission::changeAnswers()
{
    m_hasAgreed = false;
    if (m_state == State::Checking)
        setState(m_isUnsettled ? State::MaybeDone : State::Editing);
}

void FormSubmission::startAgain()
{
    if (m_state == State::Sending)
        return;
    m_form.reset();
    m_response = {};
    m_error = {};
    m_isUnsettled = m_hasLooked = false;
    setState(State::Editing);
}

void FormSubmission::sessionReturned()
{
    if (m_state != State::Failed || errorEntry().kind != catalogue::ErrorKind::SessionEnded)
        return;
    m_error = {};
    m_form.clearProblems();
    setState(State::Editing);
}

void FormSubmission::restoreMaybeDone()
{
    if (m_state != State::Editing)
        return;
    m_error = {};
    m_error.maybeDone = true;
    m_error.operation = m_form.operation();
    m_isUnsettled = true;
    m_hasLooked = false;
    setState(State::MaybeDone);
}

QString FormSubmission::whom() const
{
    const FormContext &context = m_form.context();
    if (m_operation.actsOnViewer && !context.isViewers)
        return tr("This is about you, who are signed in.");
    const FormField *account = m_form.body().child(QStringLiteral("accountNumber"));
    const QString number = account && account->presence() == FormField::Presence::Value ? account->text().trimmed()
                                                                                        : context.accountNumber;
    if (number.isEmpty())
        return {};
    if (!context.accountNumber.isEmpty() && number != context.accountNumber)
        return tr("This is for account %1, not for %2 on the screen.")
            .arg(number, context.customerName.isEmpty() ? context.accountNumber : context.customerName);
    if (context.customerName.isEmpty())
        return tr("This is for account %1.").arg(number);
    return tr("This is for %1, account %2.").arg(context.customerName, number);
}

bool FormSubmission::isKnownByKey() const { return hasKey(m_form.root()); }

bool FormSubmission::asksToLook() const { return m_isUnsettled && !m_hasLooked && !isKnownByKey(); }

void FormSubmission::send()
{
    api::Request request;
    request.document = m_document.toStdString();
    request.operationName = m_operationName;
    request.rootField = m_form.operation().toStdString();
    if (const graphql::FieldType *root = m_operations.field(m_form.operation()))
        request.rootIsList = root->type->nullable()->isList();
    m_sent = m_form.variables();
    request.variables = m_sent;
    request.kind = api::OperationKind::Mutation;
    request.service = m_operation.service;
    request.needsToken = m_operation.needsSignIn;
    request.formId = m_form.formId();
    // The state first: whoever reacts to the sending must find it so.
    setState(State::Sending);
    if (!m_guard) {
        leave(std::move(request));
        return;
    }
    m_call = m_guard->askToLeave([this, kept = std::move(request)](SendingVerdict verdict) {
        if (verdict == SendingVerdict::MayLeave)
            leave(kept);
        else
            keepBack(verdict);
    });
}

void FormSubmission::leave(api::Request request)
{
    m_call = m_client.send(std::move(request), [this](const api::Result &result) { finish(result); });
}

void FormSubmission::keepBack(SendingVerdict verdict)
{
    api::Error error;
    error.kind = api::Error::Kind::Gate;
    error.code = verdict == SendingVerdict::SentBefore ? QStringLiteral("gate.already-sent")
                                                       : QStringLiteral("gate.already-sending");
    error.operation = m_form.operation();
    fail(error);
}

void FormSubmission::finish(const api::Result &result)
{
    if (!result) {
        fail(result.error());
        return;
    }
    m_response = *result;
    for (api::Error &warning : m_response.warnings)
        warning = withAnswers(std::move(warning));
    m_error = {};
    m_isUnsettled = false;
    m_form.clearProblems();
    m_form.forgetPresent();
    setState(State::Done);
    Q_EMIT succeeded(m_operation.name, m_operation.touches);
}

api::Error FormSubmission::withAnswers(api::Error error) const
{
    error.known = answerValues(m_form);
    error.known.insert(QStringLiteral("operation"), m_operation.title);
    QStringList labels;
    for (const api::ValidationError &one : std::as_const(error.validationErrors)) {
        const FormField *field = fieldOfServerPath(m_form, one.inputPath);
        if (field && !labels.contains(field->label()))
            labels += field->label();
    }
    if (labels.size() == 1) // of several at fault none is *the* field
        error.known.insert(QStringLiteral("field"), labels.constFirst());
    for (api::Error &other : error.others)
        other = withAnswers(std::move(other));
    return error;
}

void FormSubmission::fail(const api::Error &failure)
{
    const api::Error error = withAnswers(failure);
    m_error = error;
    m_hasLooked = false;
    if (error.maybeDone) {
        m_isUnsettled = true;
        setState(State::MaybeDone);
        Q_EMIT mayHaveTouched(m_operation.touches); // what the person looks at next has to be fresh
        Q_EMIT maybeDone(error);
        return;
    }
    // A failure tells of this sending; an earlier one without an answer may have been done all the same.
    const QList<api::ValidationError> atInput = inputErrors(error, m_errors);
    const catalogue::ErrorEntry entry = errorEntry();
    const bool isUnknown = entry.kind == catalogue::ErrorKind::Unexpected;
    const bool isAboutForm = entry.kind == catalogue::ErrorKind::FixForm || (isUnknown && namesFaults(error));
    // What happened and what to do stands in the summary, unless a field says just that or nothing better is known.
    const bool isSaid = std::any_of(atInput.begin(), atInput.end(),
                                    [&entry](const api::ValidationError &one) { return one.message == entry.text; });
    const bool isInForm = isAboutForm || !atInput.isEmpty();
    m_form.setServerProblems(atInput, isInForm && !isUnknown && !isSaid ? entry.text : QString());
    setState(State::Failed);
    Q_EMIT failed(error, isAboutForm);
}

catalogue::ErrorEntry FormSubmission::errorEntry() const { return m_errors.describe(m_error.facts()); }

HintLookup FormSubmission::hints() const
{
    return [&operations = m_operations](const QString &coordinate) { return operations.hint(coordinate); };
}

QString FormSubmission::rawAnswer() const
{
    const QString raw = QString::fromStdString(m_response.raw);
    if (const auto value = jsonFromText(raw))
        return indentedText(*value);
    return raw.isEmpty() ? indentedText(m_response.data) : raw;
}

QString FormSubmission::maskedAnswer() const
{
    constexpr int allRows = 10'000;
    QString text = rawAnswer();
    const graphql::Json value = valueAt(m_response.data, m_form.operation());
    for (const ResultRow &row : resultRows(value, m_form.rootField(), hints(), m_form.surroundings(), allRows)) {
        if (!row.isSecret || row.raw.isEmpty())
            continue;
        const QString bullets(8, QChar(u'\u2022'));
        const QString quoted = QString::fromStdString(graphql::Json(row.raw.toStdString()).dump());
        text.replace(quoted, u'"' + bullets + u'"');
    }
    return text;
}

Outcome FormSubmission::outcome() const { return outcomeOf(m_operation, valueAt(m_response.data, m_form.operation())); }

ResultDigest FormSubmission::result() const
{
    const graphql::Json value = valueAt(m_response.data, m_form.operation());
    return resultDigest(value, m_operation, m_form, hints());
}

QList<api::Error> FormSubmission::warnings() const
{
    QList<api::Error> told;
    QStringList texts;
    for (const api::Error &warning : m_response.warnings) {
        const QString text = entryOf(warning).text;
        if (texts.contains(text))
            continue;
        texts.append(text);
        told.append(warning);
    }
    return told;
}

catalogue::ErrorEntry FormSubmission::entryOf(const api::Error &warning) const
{
    return m_errors.describe(warning.facts());
}

QList<FollowUpOffer> FormSubmission::followUps() const
{
    const graphql::Json value = valueAt(m_response.data, m_form.operation());
    // A path that begins with $ is one in the variables that were sent.
    const auto known = [this, &value](const QString &path) {
        return path.startsWith(u'$') ? valueAt(m_sent, path.mid(1)) : valueAt(value, path);
    };
    QList<FollowUpOffer> offers;
    if (!outcome().isDone)
        return offers;
    for (const catalogue::FollowUp &followUp : m_operation.followUps) {
        if (!fits(followUp, value))
            continue;
        FollowUpOffer offer{followUp.operation, followUp.label, m_form.context()};
        offer.context.carried.clear();
        offer.context.sought.clear();
        offer.context.selectedRow.clear();
        if (followUp.asWhoSignedIn)
            offer.token = textOf(valueAt(value, QStringLiteral("token")));
        offer.context.present.clear(); // it may just have changed
        for (const auto &[from, to] : followUp.carry) {
            if (const graphql::Json carried = known(from); !carried.is_null())
                offer.context.carried.append({to, carried});
        }
        for (const auto &[from, to] : followUp.seek) {
            if (const graphql::Json name = known(from); name.is_string())
                offer.context.sought.append({to, textOf(name)});
        }
        offers.append(offer);
    }
    return offers;
}

QString FormSubmission::vendorSecret() const
{
    const QString &path = m_operation.vendorSecret;
    return path.isEmpty() ? QString() : textOf(valueAt(m_response.data, m_form.operation() + u'.' + path));
}

void FormSubmission::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace tideline::models
