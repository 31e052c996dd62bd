// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session/credentials.h"
#include "models/errors/errormessage.h"
#include "models/session/signinway.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tideline::ui {

class ErrorCard;
class LabelledField;

//! What the sign-in page says and offers.
struct SignInOffer
{
    enum class Reason { SignedOut, Ended, Locked };

    Reason reason = Reason::SignedOut;
    QString environment;
    QString tone; //!< Of its chip.
    QString viewer; //!< Whose session is locked or has ended; empty: nobody's.
    models::SignInWay way = models::SignInWay::Password; //!< Chosen at first.
    QStringList kept; //!< Identities that can go on without typing.
    QString notice; //!< Why a sign-in is not remembered; empty: it can be.
    bool isDemo = false;
    bool offersDemoAgent = false; //!< One click signs in as the demo's agent.
};

//! \brief Signing in, by any way, over all of a window: nothing of what is behind shows.
//!
//! Also unlocks and renews: then it keeps what is behind. Secrets are masked, may be pasted or filled in by a password
//! manager, and are wiped from the fields when the page goes. Failures are told in place.
class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(const SignInOffer &offer, QWidget *parent = nullptr);
    ~SignInPage() override;

    void showFailure(const models::ErrorMessage &message);
    void setBusy(bool busy); //!< A sign-in is on its way: Cancel is offered.
    void focusFirst();

Q_SIGNALS:
    void submitted(const tideline::api::Credentials &credentials, bool keeps);
    void resumeRequested(const QString &identity);
    void forgetRequested(const QString &identity);
    void demoRequested(); //!< As the demo's agent.
    void cancelRequested();
    void environmentsRequested();
    void signOutRequested(); //!< Instead of unlocking.

private:
    void addKept(const SignInOffer &offer, QVBoxLayout *column);
    void addFields(QVBoxLayout *column);
    void showWay();
    void submit();
    void wipe();

    bool m_isBusy = false;
    QFrame *m_card;
    QLabel *m_progress;
    QFrame *m_failureFrame;
    ErrorCard *m_failure;
    QWidget *m_fields;
    QComboBox *m_way;
    QLineEdit *m_email;
    QLineEdit *m_secret;
    QLabel *m_secretLabel;
    QLabel *m_secretHelp;
    QLabel *m_problem;
    LabelledField *m_emailField = nullptr;
    QCheckBox *m_keeps;
    QPushButton *m_signIn;
    QPushButton *m_cancel;
};

} // namespace tideline::ui

Q_DECLARE_METATYPE(tideline::api::Credentials)
