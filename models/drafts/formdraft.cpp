// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drafts/formdraft.h"

#include "api/client/pending.h"
#include "models/drafts/draftbook.h"
#include "models/forms/keptfields.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace tideline::models {

namespace {

using State = FormSubmission::State;

bool hasSecret(const FormField &field)
{
    if (isLeaf(field.kind()))
        return !isKeptInDrafts(field) && field.text().isEmpty() && field.presence() == FormField::Presence::Value;
    return std::any_of(field.children().begin(), field.children().end(),
                       [](const std::unique_ptr<FormField> &child) { return hasSecret(*child); });
}

SendingVerdict verdictOf(DraftClaim::Verdict verdict)
{
    switch (verdict) {
    case DraftClaim::Verdict::SentBefore:
        return SendingVerdict::SentBefore;
    case DraftClaim::Verdict::BeingSent:
        return SendingVerdict::BeingSent;
    case DraftClaim::Verdict::Granted:
        break;
    }
    return SendingVerdict::MayLeave;
}

} // namespace

FormDraft::FormDraft(DraftBook &book, FormModel &form, FormSubmission &submission)
    : m_book(book),
      m_form(form),
      m_submission(submission),
      m_subject(subjectOf(form))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveDelay);
    connect(&m_timer, &QTimer::timeout, this, &FormDraft::save);
    connect(&form, &FormModel::fieldChanged, this, &FormDraft::schedule);
    connect(&form, &FormModel::structureChanged, this, &FormDraft::schedule);
    connect(&form, &FormModel::rebuilt, this, &FormDraft::schedule);
    // Variables that were taken over make the form dirty after it was rebuilt.
    connect(&form, &FormModel::dirtyChanged, this, &FormDraft::schedule);
    connect(&submission, &FormSubmission::stateChanged, this, &FormDraft::follow);
    connect(&book, &DraftBook::scopeChanged, this, &FormDraft::begin);
    m_book.m_open.append(this);
    submission.setGuard(this);
    begin();
}

FormDraft::~FormDraft()
{
    m_submission.setGuard(nullptr);
    flush();
    m_book.forget(this);
}

bool FormDraft::isKept() const { return m_scope && m_book.saving() != DraftBook::Saving::Failed; }

const QString &FormDraft::formId() const { return m_form.formId(); }

const QString &FormDraft::account() const { return m_form.context().accountNumber; }

bool FormDraft::hasAnswers() const { return m_form.isDirty() && !isDone(); }

bool FormDraft::asksForSecrets() const { return hasSecret(m_form.root()); }

//! A form belongs to whoever was signed in when it was opened, or first signed in after that.
void FormDraft::begin()
{
    if (m_scope || !m_book.scope())
        return;
    m_scope = m_book.scope();
    lookForDraft();
    schedule();
}

void FormDraft::lookForDraft()
{
    if (m_form.isDirty())
        return;
    if (const FormDraft *twin = m_book.openTwin(*this)) {
        takeTwin(*twin);
        return;
    }
    m_load = m_book.m_store.load(*m_scope, [this](const QList<Draft> &drafts) { takeBack(drafts); });
}

bool FormDraft::isTwinOf(const FormDraft &other) const
{
    return m_scope == other.m_scope && m_scope && m_form.operation() == other.m_form.operation()
        && m_form.context().accountNumber == other.m_form.context().accountNumber && m_subject == other.m_subject;
}

bool FormDraft::fits(const Draft &draft) const
{
    const QString &wanted = m_form.context().draftId;
    if (!wanted.isEmpty())
        return draft.formId == wanted;
    return draft.operation == m_form.operation() && draft.account == m_form.context().accountNumber
        && (m_subject.isEmpty() || draft.subject == m_subject);
}

void FormDraft::takeBack(const QList<Draft> &drafts)
{
    if (m_form.isDirty() || m_submission.state() != State::Editing)
        return; // somebody was faster than the disk
    for (const Draft &draft : drafts) {
        const bool isOpen = std::any_of(m_book.m_open.begin(), m_book.m_open.end(),
                                        [&draft](const FormDraft *open) { return open->formId() == draft.formId; });
        if (!isOpen && fits(draft)) {
            restore(draft);
            return;
        }
    }
}

void FormDraft::restore(const Draft &draft)
{
    {
        const QScopedValueRollback restoring(m_isRestoring, true);
        if (!m_form.importState(draft.state))
            return;
    }
    m_subject = draft.subject;
    m_savedId = draft.formId;
    m_attempt = draft.attempt;
    m_restoredFrom = draft.savedAt;
    if (draft.stage == Draft::Stage::Sent)
        m_submission.restoreMaybeDone();
    m_book.noteSaved(draft);
    Q_EMIT m_book.draftsChanged(); // it is open now
    Q_EMIT changed();
}

//! The same form, open in another panel: both are one form, of which one is sent.
void FormDraft::takeTwin(const FormDraft &twin)
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    m_attempt = twin.m_attempt;
    if (!twin.m_form.isDirty()) {
        m_form.takeIdentity(twin.m_form);
        return;
    }
    m_form.importState(twin.m_form.exportState());
    m_savedId = twin.m_savedId;
    m_restoredFrom = m_book.m_now();
    if (twin.m_submission.isUnsettled())
        m_submission.restoreMaybeDone();
    Q_EMIT changed();
}

void FormDraft::schedule()
{
    if (!m_isRestoring && m_scope && m_form.isDirty() && m_submission.state() != State::Done && !m_timer.isActive()) {
        m_timer.start();
        m_book.noteTyped();
    }
}

void FormDraft::flush()
{
    if (m_timer.isActive())
        save();
}

//! What waits to be saved need not be saved any more.
void FormDraft::settle()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    m_book.noteSettled();
}

void FormDraft::save()
{
    m_timer.stop();
    m_book.noteSettled();
    if (!m_scope || !m_form.isDirty() || m_submission.state() == State::Done)
        return;
    const Draft kept = draft();
    m_savedId = kept.formId;
    m_book.m_store.save(kept);
    m_book.noteSaved(kept);
}

Draft FormDraft::draft() const
{
    Draft kept;
    kept.formId = m_form.formId();
    kept.scope = m_scope.value_or(DraftScope{});
    kept.account = m_form.context().accountNumber;
    kept.operation = m_form.operation();
    kept.subject = m_subject;
    kept.stage = m_submission.isUnsettled() ? Draft::Stage::Sent : Draft::Stage::Typed;
    kept.attempt = m_attempt;
    kept.savedAt = m_book.m_now();
    kept.state = m_form.exportState();
    return kept;
}

void FormDraft::discard()
{
    settle();
    m_load.cancel();
    if (m_savedId.isEmpty())
        return;
    m_book.m_store.remove(m_savedId, false);
    m_book.noteGone(m_savedId);
    m_savedId.clear();
}

void FormDraft::startAfresh()
{
    if (m_submission.isSending())
        return;
    discard();
    m_attempt = 0;
    m_restoredFrom.reset();
    m_wasSentElsewhere = false;
    m_submission.startAgain();
    Q_EMIT changed();
}

api::CallHandle FormDraft::askToLeave(std::function<void(SendingVerdict)> callback)
{
    if (!m_scope) {
        auto *granted = new api::Pending<SendingVerdict>(std::move(callback), this);
        granted->finishLater(SendingVerdict::MayLeave);
        return api::Pending<SendingVerdict>::handleOf(granted);
    }
    settle();
    const Draft leaving = draft();
    m_savedId = leaving.formId;
    return m_book.m_store.claim(leaving, [this, answer = std::move(callback)](const DraftClaim &claim) {
        m_isKeptBack = claim.verdict != DraftClaim::Verdict::Granted;
        if (!m_isKeptBack)
            m_attempt = claim.attempt;
        m_wasSentElsewhere = claim.verdict == DraftClaim::Verdict::SentBefore;
        if (m_wasSentElsewhere)
            Q_EMIT changed();
        answer(verdictOf(claim.verdict)); // last: it may end the form
    });
}

void FormDraft::follow(State state)
{
    switch (state) {
    case State::Done:
        settle();
        if (m_scope)
            m_book.m_store.remove(m_form.formId(), true);
        m_book.noteGone(m_form.formId());
        m_savedId.clear();
        m_attempt = 0;
        if (m_restoredFrom.has_value()) {
            m_restoredFrom.reset();
            Q_EMIT changed();
        }
        break;
    case State::Failed:
        if (m_scope && m_attempt > 0 && !m_submission.isUnsettled() && !m_isKeptBack)
            m_book.m_store.settle(m_form.formId(), m_attempt);
        break;
    case State::Editing:
    case State::Checking:
    case State::Sending:
    case State::MaybeDone:
        break; // the claim wrote it down already
    }
}

} // namespace tideline::models
