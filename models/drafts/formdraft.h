// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drafts/draft.h"
#include "models/forms/formsubmission.h"
#include "models/forms/sendingguard.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace tideline::models {

class DraftBook;

//! \brief Keeps one open form: writes what is typed, brings back what was, and lets the form leave once.
//!
//! Writes at most every saveDelay while a person types, and at once when it goes. What was sent is gone when the answer
//! is there; what was sent without an answer comes back as such. Borrows book, form and submission, and goes first.
class FormDraft final : public QObject, public SendingGuard
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds saveDelay{200};

    FormDraft(DraftBook &book, FormModel &form, FormSubmission &submission);
    ~FormDraft() override;

    [[nodiscard]] bool isKept() const; //!< False: nothing is written for this form.
    [[nodiscard]] const QString &formId() const;
    [[nodiscard]] const QString &account() const; //!< Whose form it is; empty: nobody's.
    [[nodiscard]] bool hasAnswers() const; //!< Something was typed that has not been sent and answered.
    //! When the draft that came back was last typed in; none if this form began empty.
    [[nodiscard]] const std::optional<QDateTime> &restoredFrom() const { return m_restoredFrom; }
    //! It came back with answers that cannot be kept left out.
    [[nodiscard]] bool asksForSecrets() const;
    //! This very form was sent and answered from another window.
    [[nodiscard]] bool wasSentElsewhere() const { return m_wasSentElsewhere; }
    [[nodiscard]] bool isDone() const { return m_submission.state() == FormSubmission::State::Done; }
    [[nodiscard]] bool isTwinOf(const FormDraft &other) const; //!< The same form about the same thing.

    void flush(); //!< Writes now what is waiting to be written.
    void discard(); //!< Forgets what was typed; the form is about to close.
    void startAfresh(); //!< Forgets what was typed and empties the form, as a new one.

    [[nodiscard]] api::CallHandle askToLeave(std::function<void(SendingVerdict)> callback) override;

Q_SIGNALS:
    void changed(); //!< restoredFrom() or wasSentElsewhere().

private:
    void begin();
    void lookForDraft();
    void takeBack(const QList<Draft> &drafts);
    void takeTwin(const FormDraft &twin);
    void restore(const Draft &draft);
    void schedule();
    void save();
    void settle();
    void follow(FormSubmission::State state);
    [[nodiscard]] bool fits(const Draft &draft) const;
    [[nodiscard]] Draft draft() const;

    DraftBook &m_book;
    FormModel &m_form;
    FormSubmission &m_submission;
    std::optional<DraftScope> m_scope;
    QString m_subject;
    QString m_savedId; //!< Under which something is written; empty: nothing is.
    int m_attempt = 0;
    std::optional<QDateTime> m_restoredFrom;
    bool m_wasSentElsewhere = false;
    bool m_isKeptBack = false; //!< The last sending did not leave: another window had sent it.
    bool m_isRestoring = false;
    QTimer m_timer;
    api::CallHandle m_load; //!< Last: no callback may meet what is gone.
};

} // namespace tideline::models
