// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session/credentials.h"
#include "models/errors/errormessage.h"

#include <QDialog>

class QFrame;
class QLineEdit;
class QPushButton;

namespace tideline::ui {

class ErrorCard;
class LabelledField;

//! \brief Asks for what a session in a customer's place needs: token, user, and why.
//!
//! Stays open until the session is there; a failure is told in place. The token is masked and wiped.
class MasqueradeDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit MasqueradeDialog(QWidget *parent = nullptr);
    ~MasqueradeDialog() override;

    void showFailure(const models::ErrorMessage &message);

Q_SIGNALS:
    void submitted(const tideline::api::MasqueradeToken &token, const QString &reason);

private:
    void submit();

    QLineEdit *m_token;
    QLineEdit *m_userId;
    QLineEdit *m_reason;
    LabelledField *m_tokenField;
    LabelledField *m_userField;
    LabelledField *m_reasonField;
    QFrame *m_failureFrame;
    ErrorCard *m_failure;
    QPushButton *m_start;
};

} // namespace tideline::ui
