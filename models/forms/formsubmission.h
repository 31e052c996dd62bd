// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/errorcatalogue.h"
#include "api/client/graphqlclient.h"
#include "models/forms/answersummary.h"
#include "models/forms/formmodel.h"
#include "models/forms/outcome.h"
#include "models/forms/resultdigest.h"
#include "models/forms/sendingguard.h"

#include <QObject>

namespace tideline::models {

//! Another operation to go on with, its form filled in from this one's answer.
struct FollowUpOffer
{
    QString operation;
    QString label;
    FormContext context;
    QString token = {}; //!< Whose holder does it, in a window of their own; empty: whoever is signed in here.
};

//! \brief Takes one form from typing to its outcome: checks, shows the answers again where it is costly, sends once.
//!
//! Borrows form, client and catalogues, which outlive it; owns the call in flight, which ends with it. While a call is
//! out, submitting again does nothing. A failure of any kind keeps every answer; an unknown outcome keeps the form's
//! identity and idempotency keys for a resend. GUI thread only.
class FormSubmission final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Editing,
        Checking, //!< The check-answers page.
        Sending,
        Done,
        Failed, //!< Refused; the form can be put right and sent again.
        MaybeDone //!< Sent, and no answer came: look first, or resend with the same key.
    };
    Q_ENUM(State)

    FormSubmission(FormModel &form, api::GraphQlClient &client, const catalogue::OperationCatalogue &operations,
                   const catalogue::ErrorCatalogue &errors, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] FormModel &form() const { return m_form; }
    [[nodiscard]] const catalogue::Operation &operation() const { return m_operation; }
    [[nodiscard]] bool isSending() const { return m_call.isActive(); }
    [[nodiscard]] bool canSubmit() const
    {
        return m_state != State::Sending && m_state != State::Done && !asksToLook();
    }
    //! It left before, and nobody knows whether it was done.
    [[nodiscard]] bool isUnsettled() const { return m_isUnsettled; }
    [[nodiscard]] bool isKnownByKey() const; //!< The server knows a resend by an idempotency key.
    //! Nothing tells the server that a resend is the same request: it leaves only after setHasLooked().
    [[nodiscard]] bool asksToLook() const;
    void setHasLooked(bool hasLooked) { m_hasLooked = hasLooked; } //!< The person saw that it was not done.
    //! On production the check-answers page wants a yes before confirm() sends.
    void setAsksOnceMore(bool asks) { m_asksOnceMore = asks; }
    [[nodiscard]] bool asksOnceMore() const { return m_asksOnceMore; }
    void setHasAgreed(bool hasAgreed) { m_hasAgreed = hasAgreed; } //!< That yes; it counts for one page.
    //! Asked before every sending; null: none. Borrowed.
    void setGuard(SendingGuard *guard) { m_guard = guard; }
    //! "Check answers" where there is such a page, else the operation's own verb.
    [[nodiscard]] QString submitLabel() const;
    [[nodiscard]] const QString &documentText() const { return m_document; } //!< As it will be sent.

    void submit(); //!< From the form: checks it, then goes to Checking or Sending.
    void confirm(); //!< From the check-answers page: sends.
    void changeAnswers(); //!< From the check-answers page back to the form.
    void startAgain(); //!< An empty form with new keys; not while it is being sent.
    //! Somebody signed in again: that a session had ended is no news any more, and the form can be sent.
    void sessionReturned();
    //! A draft that was sent with unknown outcome comes back as such.
    void restoreMaybeDone();

    //! Whom it touches, in a sentence; empty where the form does not tell. An account other than the one that the form
    //! was opened for is said to be another.
    [[nodiscard]] QString whom() const;
    [[nodiscard]] QList<AnswerRow> answers() const { return answersOf(m_form); }

    //! \name After Done
    //! @{
    [[nodiscard]] const graphql::Json &data() const { return m_response.data; }
    [[nodiscard]] QString rawAnswer() const; //!< As received, indented where it is JSON.
    //! The same with bullets in place of what the result masks; equal to rawAnswer() where nothing is secret.
    [[nodiscard]] QString maskedAnswer() const;
    [[nodiscard]] Outcome outcome() const; //!< Done need not mean that it worked.
    [[nodiscard]] ResultDigest result() const;
    //! What the server said besides; one for each reason.
    [[nodiscard]] QList<api::Error> warnings() const;
    [[nodiscard]] catalogue::ErrorEntry entryOf(const api::Error &warning) const;
    [[nodiscard]] QList<FollowUpOffer> followUps() const;
    [[nodiscard]] QString vendorSecret() const; //!< Opens the payment provider's form; empty: nothing does.
    //! @}
    //! After Failed or MaybeDone.
    [[nodiscard]] const api::Error &error() const { return m_error; }
    [[nodiscard]] catalogue::ErrorEntry errorEntry() const;

Q_SIGNALS:
    void stateChanged(tideline::models::FormSubmission::State state);
    //! It worked: reload what it \p touches (ids of record queries).
    void succeeded(const QString &operation, const QStringList &touches);
    //! Nobody knows whether it worked: what it \p touches may be out of date.
    void mayHaveTouched(const QStringList &touches);
    //! It did not. \p isAtForm: it is about the answers, and the form tells the whole story; else a dialog has to.
    void failed(const tideline::api::Error &error, bool isAtForm);
    void maybeDone(const tideline::api::Error &error);

private:
    void setState(State state);
    void buildDocument();
    void send();
    void leave(api::Request request);
    void keepBack(SendingVerdict verdict);
    void finish(const api::Result &result);
    void fail(const api::Error &failure);
    //! With what the form knows of it, for the words that hold values.
    [[nodiscard]] api::Error withAnswers(api::Error error) const;
    [[nodiscard]] HintLookup hints() const;

    FormModel &m_form;
    api::GraphQlClient &m_client;
    const catalogue::OperationCatalogue &m_operations;
    const catalogue::ErrorCatalogue &m_errors;
    catalogue::Operation m_operation;
    SendingGuard *m_guard = nullptr;
    State m_state = State::Editing;
    bool m_isUnsettled = false;
    bool m_hasLooked = false;
    bool m_asksOnceMore = false;
    bool m_hasAgreed = false;
    QString m_document;
    std::string m_operationName;
    graphql::Json m_sent = nullptr; //!< The variables of the last request.
    api::Response m_response;
    api::Error m_error;
    api::CallHandle m_call; //!< Last: no callback may meet what is gone.
};

} // namespace tideline::models
