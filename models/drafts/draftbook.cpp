// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drafts/draftbook.h"

#include "models/drafts/formdraft.h"

#include <algorithm>

namespace tideline::models {

DraftBook::DraftBook(DraftStore &store, std::function<QDateTime()> now, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_now(std::move(now))
{
    connect(&m_store, &DraftStore::troubled, this, [this] { setSaving(Saving::Failed); });
}

DraftBook::~DraftBook() = default;

void DraftBook::setScope(const std::optional<DraftScope> &scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    m_drafts.clear();
    m_load.cancel();
    if (m_saving != Saving::Failed)
        setSaving(m_scope ? Saving::Saved : Saving::Off);
    Q_EMIT scopeChanged();
    Q_EMIT draftsChanged();
    refresh();
}

int DraftBook::unsaved(const QString &account) const
{
    if (m_saving != Saving::Failed)
        return 0;
    return static_cast<int>(std::count_if(m_open.begin(), m_open.end(), [&account](const FormDraft *open) {
        return open->hasAnswers() && (account.isNull() || open->account() == account);
    }));
}

QList<Draft> DraftBook::drafts() const
{
    QList<Draft> closed;
    for (const Draft &draft : m_drafts) {
        const bool isOpen = std::any_of(m_open.begin(), m_open.end(),
                                        [&draft](const FormDraft *open) { return open->formId() == draft.formId; });
        if (!isOpen)
            closed.append(draft);
    }
    return closed;
}

void DraftBook::refresh()
{
    if (!m_scope)
        return;
    m_load = m_store.load(*m_scope, [this](const QList<Draft> &drafts) {
        m_drafts = drafts;
        Q_EMIT draftsChanged();
    });
}

void DraftBook::discard(const QString &formId)
{
    m_store.remove(formId, false);
    noteGone(formId);
}

std::unique_ptr<FormDraft> DraftBook::attach(FormModel &form, FormSubmission &submission)
{
    return std::make_unique<FormDraft>(*this, form, submission);
}

FormDraft *DraftBook::openTwin(const FormDraft &draft) const
{
    for (FormDraft *open : m_open) {
        if (open != &draft && open->isTwinOf(draft) && !open->isDone())
            return open;
    }
    return nullptr;
}

void DraftBook::setSaving(Saving saving)
{
    if (m_saving == saving)
        return;
    m_saving = saving;
    Q_EMIT savingChanged();
}

void DraftBook::noteTyped()
{
    if (m_saving != Saving::Failed)
        setSaving(Saving::Waiting);
}

void DraftBook::noteSettled()
{
    if (m_saving == Saving::Waiting)
        setSaving(Saving::Saved);
}

void DraftBook::noteSaved(const Draft &draft)
{
    const auto isOlder = [&draft](const Draft &known) { return known.formId == draft.formId; };
    m_drafts.removeIf(isOlder);
    m_drafts.prepend(draft); // of an open form: drafts() does not show it yet
}

void DraftBook::noteGone(const QString &formId)
{
    if (m_drafts.removeIf([&formId](const Draft &known) { return known.formId == formId; }) > 0)
        Q_EMIT draftsChanged();
}

void DraftBook::forget(FormDraft *draft)
{
    m_open.removeOne(draft);
    Q_EMIT draftsChanged();
    refresh(); // how far it got is in the store
}

} // namespace tideline::models
