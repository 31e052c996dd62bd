// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drafts/draftstore.h"

#include <QObject>

#include <memory>
#include <optional>

namespace tideline::models {

class FormDraft;
class FormModel;
class FormSubmission;

//! \brief The drafts of one session: what can be gone on with, and a keeper for each open form.
//!
//! Without a scope (nobody signed in, or a masquerade) nothing is kept and nothing comes back. Borrows the store, which
//! outlives it. GUI thread only.
class DraftBook final : public QObject
{
    Q_OBJECT

public:
    DraftBook(DraftStore &store, std::function<QDateTime()> now, QObject *parent = nullptr);
    ~DraftBook() override;

    //! How what is typed stands with the store.
    enum class Saving {
        Off, //!< Nothing is kept.
        Waiting, //!< Something was typed a moment ago.
        Saved,
        Failed //!< The store is in trouble, and said so.
    };
    Q_ENUM(Saving)
    [[nodiscard]] Saving saving() const { return m_saving; }

    //! How many open forms would be lost now because the store is in trouble: of \p account, or of all if it is null.
    [[nodiscard]] int unsaved(const QString &account = {}) const;

    void setScope(const std::optional<DraftScope> &scope);
    [[nodiscard]] const std::optional<DraftScope> &scope() const { return m_scope; }

    //! Newest first, without those that are open.
    [[nodiscard]] QList<Draft> drafts() const;
    void discard(const QString &formId); //!< Of a form that is not open.
    void refresh(); //!< Another console may have written.

    //! Keeps \p form from now on, and brings its draft back into it a moment later if there is one. Goes before them.
    [[nodiscard]] std::unique_ptr<FormDraft> attach(FormModel &form, FormSubmission &submission);

Q_SIGNALS:
    void draftsChanged();
    void scopeChanged();
    void savingChanged();

private:
    friend class FormDraft;
    [[nodiscard]] FormDraft *openTwin(const FormDraft &draft) const; //!< The same form in another panel.
    void noteTyped(); //!< It will be saved in a moment.
    void noteSettled(); //!< It is saved, or need not be.
    void noteSaved(const Draft &draft);
    void setSaving(Saving saving);
    void noteGone(const QString &formId);
    void forget(FormDraft *draft);

    DraftStore &m_store;
    std::function<QDateTime()> m_now;
    std::optional<DraftScope> m_scope;
    QList<Draft> m_drafts;
    QList<FormDraft *> m_open;
    Saving m_saving = Saving::Off;
    api::CallHandle m_load; //!< Last: no callback may meet what is gone.
};

} // namespace tideline::models
