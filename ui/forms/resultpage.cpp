// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/resultpage.h"

#include "models/matters/authenticator.h"
#include "ui/forms/outsidenote.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/qrcode.h"
#include "ui/widgets/secretclipboard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace tideline::ui {

using models::FormSubmission;

namespace {

//! Long words (tokens, links, keys) with places to break, so that they never push the panel wide.
QString breakable(const QString &text)
{
    constexpr qsizetype longest = 16;
    QString broken;
    qsizetype run = 0;
    for (const QChar letter : text) {
        run = letter.isSpace() ? 0 : run + 1;
        broken += letter;
        if (run == longest) {
            broken += QChar(0x200b); // of no width
            run = 0;
        }
    }
    return broken;
}

QToolButton *makeTool(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themeIcon(iconName, Role::Muted));
    button->setProperty("kind", QStringLiteral("inline"));
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

ResultPage::ResultPage(FormSubmission &submission, const QString &vendorForm, QWidget *parent)
    : QWidget(parent),
      m_submission(submission)
{
    auto *pages = new QStackedWidget(this);
    pages->addWidget(makeWords(vendorForm));
    pages->addWidget(makeRaw());
    const QString name = submission.form().operation();
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(name + QStringLiteral(".close"));
    auto *again = new QPushButton(tr("Do it again"), this);
    again->setObjectName(name + QStringLiteral(".again"));
    again->setToolTip(tr("The same operation with a new form"));
    auto *tabs = new QTabBar(this);
    tabs->addTab(tr("Result"));
    tabs->addTab(tr("Answer"));
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    tabs->setObjectName(name + QStringLiteral(".resultTabs"));
    tabs->setAccessibleName(tr("What to show of the result"));
    auto *line = new QFrame(this);
    line->setProperty("kind", QStringLiteral("line"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(grid(2), grid(), grid(2), grid());
    buttons->setSpacing(grid());
    buttons->addWidget(close);
    buttons->addWidget(again);
    buttons->addStretch(1);
    auto *tabLine = new QHBoxLayout;
    tabLine->setContentsMargins(grid(), 0, grid(), grid(0.5));
    tabLine->addWidget(tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(pages, 1);
    layout->addWidget(line);
    layout->addLayout(buttons);
    layout->addLayout(tabLine);

    connect(tabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    connect(close, &QPushButton::clicked, this, &ResultPage::closeRequested);
    connect(again, &QPushButton::clicked, this, &ResultPage::againRequested);
}

QWidget *ResultPage::makeWords(const QString &vendorForm)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(grid(2), grid(), grid(2), grid(2));
    column->setSpacing(grid(2));
    auto *outcome = new Callout(content);
    outcome->setObjectName(QStringLiteral("outcome"));
    const models::Outcome came = m_submission.outcome();
    outcome->show(came.isDone ? Callout::Tone::Good : Callout::Tone::Warning, came.headline, came.text);
    m_outcome = outcome;
    column->addWidget(outcome);
    const QList<api::Error> warnings = m_submission.warnings();
    for (const api::Error &warning : warnings) {
        const catalogue::ErrorEntry entry = m_submission.entryOf(warning);
        auto *callout = new Callout(content);
        callout->setObjectName(QStringLiteral("warning"));
        callout->show(Callout::Tone::Warning, tr("Done, but with a warning"), entry.headline + u". "_s + entry.text,
                      tr("Details"));
        connect(callout, &Callout::actionTriggered, this, [this, warning]() { Q_EMIT detailsRequested(warning); });
        column->addWidget(callout);
    }
    if (const QString uri = models::authenticatorUri(m_submission); !uri.isEmpty())
        addAuthenticator(uri, column, content);
    const models::ResultDigest result = m_submission.result();
    column->addWidget(makeTable(result.rows, content));
    if (!result.folded.isEmpty()) {
        auto *all = new Disclosure(
            tr("Show all values"), [this, rows = result.folded](QWidget *parent) { return makeTable(rows, parent); },
            content);
        all->button()->setObjectName(m_submission.form().operation() + QStringLiteral(".allValues"));
        column->addWidget(all);
    }
    if (!m_submission.operation().outside.isEmpty()) {
        auto *outside = new OutsideNote(m_submission, vendorForm, content);
        column->addWidget(outside);
        connect(outside, &OutsideNote::pageRequested, this, &ResultPage::pageRequested);
    }

    const QList<models::FollowUpOffer> offers = m_submission.followUps();
    if (!offers.isEmpty()) {
        auto *next = new QLabel(tr("What next"), content);
        next->setProperty("type", QStringLiteral("strong"));
        column->addWidget(next);
    }
    for (const models::FollowUpOffer &offer : offers) {
        auto *button = new QPushButton(offer.label, content);
        button->setObjectName(QStringLiteral("followUp.") + offer.operation);
        column->addWidget(button, 0, Qt::AlignLeading);
        connect(button, &QPushButton::clicked, this, [this, offer]() { Q_EMIT followUpRequested(offer); });
    }
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget *ResultPage::makeTable(const QList<models::ResultRow> &rows, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *table = new QGridLayout(widget);
    table->setContentsMargins(0, 0, 0, 0);
    table->setHorizontalSpacing(grid());
    table->setVerticalSpacing(0);
    table->setColumnStretch(1, 1);
    int line = 0;
    for (const models::ResultRow &row : rows)
        addValue(table, line++, row, widget);
    return widget;
}

void ResultPage::addAuthenticator(const QString &uri, QVBoxLayout *column, QWidget *parent)
{
    auto *words = new QLabel(tr("Scan this code with the authenticator app, or type the secret below into it. Then "
                                "confirm the device with a code that the app shows."),
                             parent);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *code = new QrCode(uri, parent);
    code->setObjectName(QStringLiteral("authenticatorCode"));
    column->addWidget(code, 0, Qt::AlignLeading);
}

void ResultPage::addValue(QGridLayout *table, int line, const models::ResultRow &row, QWidget *parent)
{
    auto *label = new QLabel(row.label, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(grid(1.5) * row.depth, lineMargin(), 0, lineMargin());
    if (row.isHeading) {
        label->setProperty("type", QStringLiteral("strong"));
        table->addWidget(label, line, 0, 1, 3);
        return;
    }
    label->setProperty("tone", QStringLiteral("muted"));
    table->addWidget(label, line, 0, Qt::AlignTop);
    const QString masked(8, QChar(u'\u2022'));
    auto *value = new QLabel(row.isSecret              ? masked
                                 : row.value.isEmpty() ? QStringLiteral("\u2013")
                                                       : breakable(row.value),
                             parent);
    if (!row.isSecret)
        value->setAccessibleName(row.value);
    value->setObjectName(QStringLiteral("value"));
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(row.isSecret ? Qt::NoTextInteraction : Qt::TextSelectableByMouse);
    value->setContentsMargins(0, lineMargin(), 0, lineMargin());
    table->addWidget(value, line, 1, Qt::AlignTop);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(0);
    if (row.isSecret) {
        QToolButton *eye = makeTool(QStringLiteral("eye"), tr("Show %1").arg(row.label), parent);
        eye->setCheckable(true);
        tools->addWidget(eye);
        connect(eye, &QToolButton::toggled, value, [value, shown = breakable(row.value), masked](bool isShown) {
            value->setText(isShown ? shown : masked);
        });
    }
    if (row.isLink()) {
        QToolButton *open = makeTool(QStringLiteral("external"), tr("Open %1 in the browser").arg(row.label), parent);
        open->setObjectName(QStringLiteral("openLink"));
        tools->addWidget(open);
        connect(open, &QToolButton::clicked, this, [this, address = row.raw]() { Q_EMIT pageRequested(address); });
    }
    QToolButton *copyButton = makeTool(QStringLiteral("copy"), tr("Copy %1").arg(row.label), parent);
    copyButton->setObjectName(QStringLiteral("copy"));
    tools->addWidget(copyButton);
    table->addLayout(tools, line, 2, Qt::AlignTop | Qt::AlignTrailing);
    connect(copyButton, &QToolButton::clicked, this,
            [this, text = row.raw, isSecret = row.isSecret]() { copy(text, isSecret); });
}

QWidget *ResultPage::makeRaw()
{
    auto *framed = new QWidget;
    auto *inner = new QVBoxLayout(framed);
    inner->setContentsMargins(grid(2), grid(), grid(2), grid());
    const QString masked = m_submission.maskedAnswer();
    auto *raw = new QPlainTextEdit(masked, framed);
    raw->setReadOnly(true);
    raw->setTabChangesFocus(true);
    raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    raw->setObjectName(QStringLiteral("rawAnswer"));
    raw->setAccessibleName(tr("The answer as received"));
    inner->addWidget(raw);
    if (masked != m_submission.rawAnswer()) {
        auto *shown = new QCheckBox(tr("Show secrets"), framed);
        shown->setObjectName(QStringLiteral("showSecrets"));
        connect(shown, &QCheckBox::toggled, raw,
                [this, raw, masked](bool isShown) { raw->setPlainText(isShown ? m_submission.rawAnswer() : masked); });
        inner->addWidget(shown);
    }
    return framed;
}

void ResultPage::copy(const QString &text, bool isSecret)
{
    if (isSecret)
        copySecret(text);
    else
        QGuiApplication::clipboard()->setText(text);
}

void ResultPage::announce() { m_outcome->announce(); }

} // namespace tideline::ui
