// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/formsubmission.h"

#include <QWidget>

class QGridLayout;

namespace tideline::ui {

class Callout;

//! \brief What happened: the outcome in words, the values that matter, the others when they are asked for, what to do
//! next; the raw answer is a tab away.
//!
//! Made once an operation is done. Borrows the submission.
class ResultPage final : public QWidget
{
    Q_OBJECT

public:
    //! \p vendorForm: where a payment provider's form is; may be empty.
    ResultPage(models::FormSubmission &submission, const QString &vendorForm, QWidget *parent = nullptr);

    void announce();

Q_SIGNALS:
    void followUpRequested(const tideline::models::FollowUpOffer &offer);
    void pageRequested(const QString &address); //!< In a browser.
    void detailsRequested(const tideline::api::Error &warning);
    void closeRequested();
    void againRequested(); //!< The same operation once more, as a new form.

private:
    [[nodiscard]] QWidget *makeWords(const QString &vendorForm);
    void addAuthenticator(const QString &uri, QVBoxLayout *column, QWidget *parent);
    [[nodiscard]] QWidget *makeTable(const QList<models::ResultRow> &rows, QWidget *parent);
    void addValue(QGridLayout *table, int line, const models::ResultRow &row, QWidget *parent);
    [[nodiscard]] QWidget *makeRaw();
    void copy(const QString &text, bool isSecret);

    models::FormSubmission &m_submission;
    Callout *m_outcome = nullptr;
};

} // namespace tideline::ui
