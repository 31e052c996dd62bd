// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/signinpage.h"

#include "ui/session/labelledfield.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/quietcombobox.h"
#include "ui/widgets/taborder.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tideline::ui {

using models::SignInWay;

namespace {

QString headlineOf(SignInOffer::Reason reason)
{
    switch (reason) {
    case SignInOffer::Reason::Locked:
        return SignInPage::tr("Locked");
    case SignInOffer::Reason::Ended:
        return SignInPage::tr("Your session has ended");
    case SignInOffer::Reason::SignedOut:
        break;
    }
    return SignInPage::tr("Sign in");
}

QString explanationOf(const SignInOffer &offer)
{
    switch (offer.reason) {
    case SignInOffer::Reason::Locked:
        return SignInPage::tr("Sign in again as %1 to go on. Tabs and forms are as you left them.").arg(offer.viewer);
    case SignInOffer::Reason::Ended:
        return offer.viewer.isEmpty()
            ? SignInPage::tr("Sign in again. Tabs and forms are as you left them.")
            : SignInPage::tr("Sign in again as %1 to go on with your tabs and forms as you left them.")
                  .arg(offer.viewer);
    case SignInOffer::Reason::SignedOut:
        break;
    }
    return offer.isDemo ? SignInPage::tr("The demo's customers are invented. Its agent sees all of them.") : QString();
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setVisible(!text.isEmpty());
    return label;
}

} // namespace

SignInPage::SignInPage(const SignInOffer &offer, QWidget *parent)
    : QWidget(parent),
      m_card(new QFrame),
      m_progress(wrapped({}, this)),
      m_failureFrame(new QFrame(this)),
      m_failure(new ErrorCard(m_failureFrame)),
      m_fields(new QWidget(this)),
      m_way(new QuietComboBox(this)),
      m_email(new QLineEdit(this)),
      m_secret(new QLineEdit(this)),
      m_secretLabel(new QLabel(this)),
      m_secretHelp(wrapped({}, this)),
      m_problem(wrapped({}, this)),
      m_keeps(new QCheckBox(tr("Stay signed in on this computer"), this)),
      m_signIn(new QPushButton(tr("Sign in"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"signInPage"_s);
    auto *chip = new QLabel(offer.environment.toUpper(), this);
    chip->setProperty("kind", u"chip"_s);
    chip->setProperty("tone", offer.tone);
    auto *title = new QLabel(headlineOf(offer.reason), this);
    title->setObjectName(u"signInTitle"_s);
    title->setProperty("type", u"headline"_s);
    auto *explanation = wrapped(explanationOf(offer), this);
    explanation->setProperty("tone", u"muted"_s);
    m_failureFrame->setProperty("kind", u"card"_s);
    auto *failureLayout = new QVBoxLayout(m_failureFrame);
    failureLayout->setContentsMargins(grid(2), grid(1.5), grid(2), grid(1.5));
    failureLayout->addWidget(m_failure);
    m_failureFrame->setObjectName(u"signInFailure"_s);
    m_failureFrame->hide();

    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(grid(4), grid(4), grid(4), grid(4));
    column->setSpacing(grid(1.5));
    column->addWidget(chip, 0, Qt::AlignLeading);
    column->addWidget(title);
    column->addWidget(explanation);
    column->addWidget(m_failureFrame);
    addKept(offer, column);
    addFields(column);
    auto *notice = wrapped(offer.notice, this);
    notice->setProperty("tone", u"warning"_s);
    notice->setObjectName(u"keychainNotice"_s);
    column->addWidget(notice);
    m_keeps->setVisible(!offer.isDemo && offer.notice.isEmpty() && offer.reason != SignInOffer::Reason::Locked);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid());
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(1);
    column->addLayout(buttons);
    auto *links = new QHBoxLayout;
    const auto addLink = [this, links](const QString &text, const QString &name, auto signal) {
        auto *link = new QPushButton(text, this);
        link->setProperty("kind", u"link"_s);
        link->setObjectName(name);
        connect(link, &QPushButton::clicked, this, signal);
        links->addWidget(link);
    };
    if (offer.reason == SignInOffer::Reason::Locked)
        addLink(tr("Sign out instead"), u"signOutInstead"_s, &SignInPage::signOutRequested);
    else
        addLink(tr("Environments…"), u"chooseEnvironment"_s, &SignInPage::environmentsRequested);
    links->addStretch(1);
    column->addLayout(links);

    m_card->setProperty("kind", u"card"_s);
    keepScaled(m_card, [this] { m_card->setFixedWidth(grid(64)); });
    auto *middle = new QWidget;
    auto *rows = new QVBoxLayout(middle);
    rows->addStretch(1);
    auto *row = new QHBoxLayout; // an alignment would not give the card the height that its width makes it need
    row->addStretch(1);
    row->addWidget(m_card);
    row->addStretch(1);
    rows->addLayout(row);
    rows->addStretch(2);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_cancel, &QPushButton::clicked, this, &SignInPage::cancelRequested);
    connect(m_secret, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_email, &QLineEdit::returnPressed, m_secret, [this] { m_secret->setFocus(Qt::TabFocusReason); });
    m_way->setCurrentIndex(std::max(0, m_way->findData(static_cast<int>(offer.way))));
    if (offer.reason != SignInOffer::Reason::SignedOut && offer.viewer.contains(u'@'))
        m_email->setText(offer.viewer); // nobody else opens it, and somebody waits on the phone
    setBusy(false);
    showWay();
    orderTabs(this);
}

SignInPage::~SignInPage() { wipe(); }

void SignInPage::addKept(const SignInOffer &offer, QVBoxLayout *column)
{
    if (offer.offersDemoAgent) {
        auto *demo = new QPushButton(tr("Go on as the demo's agent"), this);
        demo->setObjectName(u"demoAgent"_s);
        connect(demo, &QPushButton::clicked, this, &SignInPage::demoRequested);
        column->addWidget(demo);
    }
    for (const QString &identity : offer.kept) {
        auto *row = new QHBoxLayout;
        auto *resume = new QPushButton(tr("Go on as %1").arg(identity), this);
        resume->setObjectName(u"resume"_s);
        auto *forget = new QToolButton(this);
        forget->setIcon(themeIcon(u"trash"_s, Role::Muted));
        forget->setObjectName(u"forget"_s);
        forget->setFocusPolicy(Qt::TabFocus);
        forget->setToolTip(tr("Forget this sign-in"));
        forget->setAccessibleName(tr("Forget the sign-in of %1").arg(identity));
        row->addWidget(resume, 1);
        row->addWidget(forget);
        column->addLayout(row);
        connect(resume, &QPushButton::clicked, this, [this, identity] { Q_EMIT resumeRequested(identity); });
        connect(forget, &QToolButton::clicked, this, [this, identity, resume, forget] {
            resume->hide();
            forget->hide();
            Q_EMIT forgetRequested(identity);
        });
    }
}

void SignInPage::addFields(QVBoxLayout *column)
{
    m_way->setObjectName(u"signInWay"_s);
    const QList<models::SignInWayWords> ways = models::signInWays();
    for (const models::SignInWayWords &words : ways)
        m_way->addItem(words.name, static_cast<int>(words.way));
    m_email->setObjectName(u"signInEmail"_s);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_secret->setObjectName(u"signInSecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                  | Qt::ImhNoAutoUppercase);
    constexpr int longestSecret = 16 * 1024;
    m_secret->setMaxLength(longestSecret); // tokens are longer than a line edit's usual limit
    auto *eye = new QToolButton(this);
    eye->setIcon(themeIcon(u"eye"_s, Role::Muted));
    eye->setFocusPolicy(Qt::TabFocus);
    eye->setToolTip(tr("Show while pressed"));
    eye->setAccessibleName(tr("Show what was typed, while pressed"));
    eye->setObjectName(u"showSecret"_s);
    connect(eye, &QToolButton::pressed, this, [this] { m_secret->setEchoMode(QLineEdit::Normal); });
    connect(eye, &QToolButton::released, this, [this] { m_secret->setEchoMode(QLineEdit::Password); });
    m_secretLabel->setBuddy(m_secret);
    m_secretLabel->setProperty("type", u"strong"_s);
    m_secretHelp->setProperty("tone", u"muted"_s);
    m_problem->setProperty("tone", u"error"_s);
    m_problem->setObjectName(u"signInProblem"_s);
    m_signIn->setObjectName(u"signIn"_s);
    m_signIn->setProperty("kind", u"primary"_s);
    m_cancel->setObjectName(u"cancelSignIn"_s);
    m_progress->setProperty("tone", u"muted"_s);

    auto *inside = new QVBoxLayout(m_fields);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(grid(1.5));
    inside->addWidget(new LabelledField(tr("Sign in with"), m_way));
    m_emailField = new LabelledField(tr("Email address"), m_email);
    inside->addWidget(m_emailField);
    auto *secret = new QVBoxLayout;
    secret->setSpacing(grid(0.5));
    secret->addWidget(m_secretLabel);
    secret->addWidget(m_secretHelp);
    secret->addWidget(m_problem);
    auto *line = new QHBoxLayout;
    line->setSpacing(grid());
    line->addWidget(m_secret, 1);
    line->addWidget(eye);
    secret->addLayout(line);
    inside->addLayout(secret);
    m_keeps->setObjectName(u"staySignedIn"_s);
    inside->addWidget(m_keeps);
    column->addWidget(m_fields);
    connect(m_way, &QComboBox::currentIndexChanged, this, &SignInPage::showWay);
}

void SignInPage::showWay()
{
    const models::SignInWayWords words = models::signInWays().at(m_way->currentIndex());
    m_emailField->setVisible(words.way == SignInWay::Password);
    m_secretLabel->setText(words.label);
    m_secret->setAccessibleName(words.label);
    m_secret->setAccessibleDescription(words.help);
    m_secretHelp->setText(words.help);
    m_secretHelp->setVisible(!words.help.isEmpty());
    m_keeps->setEnabled(words.way != SignInWay::AccessToken && words.way != SignInWay::PreSignedKey);
    m_problem->hide();
    setLook(m_secret, "hasError", false);
}

void SignInPage::submit()
{
    if (m_isBusy)
        return;
    const models::SignInWayWords words = models::signInWays().at(m_way->currentIndex());
    const auto credentials = models::credentialsOf(words.way, m_email->text(), m_secret->text());
    m_problem->setText(credentials ? QString() : credentials.error());
    m_problem->setVisible(!credentials);
    setLook(m_secret, "hasError", !credentials);
    if (credentials) {
        Q_EMIT submitted(*credentials, m_keeps->isEnabled() && m_keeps->isVisible() && m_keeps->isChecked());
        return;
    }
    m_secret->setAccessibleDescription(credentials.error());
    QLineEdit *wrong = words.way == SignInWay::Password && !m_email->text().contains(u'@') ? m_email : m_secret;
    wrong->setFocus(Qt::OtherFocusReason);
}

void SignInPage::showFailure(const models::ErrorMessage &message)
{
    setBusy(false);
    m_failure->setMessage(message);
    m_failureFrame->show();
    m_secret->setFocus(Qt::OtherFocusReason);
    m_secret->selectAll();
}

void SignInPage::setBusy(bool busy)
{
    m_isBusy = busy;
    if (busy)
        m_failureFrame->hide();
    m_signIn->setEnabled(!busy);
    m_fields->setEnabled(!busy);
    m_cancel->setVisible(busy);
    m_progress->setText(busy ? tr("Signing in…") : QString());
    m_progress->setVisible(busy);
}

void SignInPage::focusFirst()
{
    for (const QString &name : {u"demoAgent"_s, u"resume"_s}) {
        if (auto *button = findChild<QPushButton *>(name)) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    QLineEdit *first = m_emailField->isVisibleTo(this) && m_email->text().isEmpty() ? m_email : m_secret;
    first->setFocus(Qt::OtherFocusReason);
}

//! What Qt lets one reach: the undo history and the text that is shown go with clear().
void SignInPage::wipe() { m_secret->clear(); }

} // namespace tideline::ui
