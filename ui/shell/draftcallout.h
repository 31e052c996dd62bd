// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tideline::ui {

class Callout;
struct Context;

//! \brief Says that a form of an account was begun and not sent, and leads back to it. Hidden when there is none.
//!
//! Of several drafts it names the newest; the palette lists them all.
class DraftCallout final : public QWidget
{
    Q_OBJECT

public:
    //! An empty \p account is for forms that belong to no customer.
    DraftCallout(Context &context, QString account, QWidget *parent = nullptr);

Q_SIGNALS:
    void goOnRequested(const QString &operation, const QString &draftId);

private:
    void refresh();

    Context &m_context;
    QString m_account;
    QString m_operation;
    QString m_draftId;
    Callout *m_callout;
};

} // namespace tideline::ui
