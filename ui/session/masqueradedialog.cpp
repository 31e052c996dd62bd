// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/masqueradedialog.h"

#include "ui/session/dialoglayout.h"
#include "ui/session/labelledfield.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errorcard.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tideline::ui {

namespace {

constexpr int shortestReason = 5;
constexpr int longestReason = 300;
constexpr int longestToken = 16 * 1024;

} // namespace

MasqueradeDialog::MasqueradeDialog(QWidget *parent)
    : QDialog(parent),
      m_token(new QLineEdit(this)),
      m_userId(new QLineEdit(this)),
      m_reason(new QLineEdit(this)),
      m_failureFrame(new QFrame(this)),
      m_failure(new ErrorCard(m_failureFrame)),
      m_start(new QPushButton(tr("View as this customer"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setObjectName(u"masqueradeDialog"_s);
    setWindowTitle(tr("View as a customer"));
    m_token->setObjectName(u"masqueradeToken"_s);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setMaxLength(longestToken);
    m_token->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                 | Qt::ImhNoAutoUppercase);
    m_userId->setObjectName(u"masqueradeUser"_s);
    m_reason->setObjectName(u"masqueradeReason"_s);
    m_reason->setMaxLength(longestReason);
    m_start->setObjectName(u"startMasquerade"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelMasquerade"_s);
    auto *explanation =
        new QLabel(tr("A window of its own opens, read only at first, for half an hour at most. It ends "
                      "when you lock or quit. What is done in it is noted with your name."),
                   this);
    explanation->setWordWrap(true);
    explanation->setProperty("tone", u"muted"_s);
    m_failureFrame->setProperty("kind", u"card"_s);
    auto *inside = new QVBoxLayout(m_failureFrame);
    inside->setContentsMargins(grid(2), grid(1.5), grid(2), grid(1.5));
    inside->addWidget(m_failure);
    m_failureFrame->hide();

    m_tokenField = new LabelledField(tr("Masquerade token"), m_token, tr("Paste it from the support site."), this);
    m_userField = new LabelledField(tr("User ID"), m_userId, tr("Of the customer's login, a number."), this);
    m_reasonField =
        new LabelledField(tr("Reason"), m_reason, tr("Noted in the audit log, for example the case number."), this);
    layOutDialog(*this, {explanation, m_failureFrame, m_tokenField, m_userField, m_reasonField}, m_start, cancel);

    connect(m_start, &QPushButton::clicked, this, &MasqueradeDialog::submit);
}

MasqueradeDialog::~MasqueradeDialog() { m_token->clear(); }

void MasqueradeDialog::showFailure(const models::ErrorMessage &message)
{
    m_failure->setMessage(message);
    m_failureFrame->show();
    m_start->setEnabled(true);
    m_token->setFocus(Qt::OtherFocusReason);
    m_token->selectAll();
}

void MasqueradeDialog::submit()
{
    const QString token = api::keyFromPasted(m_token->text());
    const QString reason = m_reason->text().simplified();
    m_tokenField->setProblem(token.isEmpty() ? tr("Paste the masquerade token") : QString());
    m_userField->setProblem(m_userId->text().trimmed().isEmpty() ? tr("Enter the user ID") : QString());
    m_reasonField->setProblem(reason.size() < shortestReason ? tr("Enter a reason that others can follow")
                                  : !token.isEmpty() && reason.contains(token)
                                  ? tr("Leave the token out: the reason is written down")
                                  : QString());
    for (QLineEdit *line : {m_token, m_userId, m_reason}) {
        if (line->property("hasError").toBool()) {
            line->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_failureFrame->hide();
    m_start->setEnabled(false);
    Q_EMIT submitted({token, m_userId->text().trimmed()}, reason);
}

} // namespace tideline::ui
