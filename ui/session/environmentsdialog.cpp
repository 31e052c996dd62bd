// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/environmentsdialog.h"

#include "ui/session/labelledfield.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/quietcombobox.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace tideline::ui {

using api::Environment;
using models::ConnectionFinding;
using models::EnvironmentProblem;
using TokenForm = api::HttpClientOptions::TokenForm;

namespace {

Callout::Tone toneOf(ConnectionFinding::Tone tone)
{
    switch (tone) {
    case ConnectionFinding::Tone::Good:
        return Callout::Tone::Good;
    case ConnectionFinding::Tone::Warning:
        return Callout::Tone::Warning;
    case ConnectionFinding::Tone::Error:
        break;
    }
    return Callout::Tone::Error;
}

} // namespace

EnvironmentsDialog::EnvironmentsDialog(models::EnvironmentList &list, ConnectionChecker checker, const QString &current,
                                       QWidget *parent)
    : QDialog(parent),
      m_list(list),
      m_checker(std::move(checker)),
      m_view(new QListView(this)),
      m_name(new QLineEdit(this)),
      m_kind(new QuietComboBox(this)),
      m_apiUrl(new QLineEdit(this)),
      m_authUrl(new QLineEdit(this)),
      m_colour(new QuietComboBox(this)),
      m_header(new QuietComboBox(this)),
      m_save(new QPushButton(tr("Save changes"), this)),
      m_remove(new QPushButton(tr("Remove"), this)),
      m_check(new QPushButton(tr("Check connection"), this)),
      m_open(new QPushButton(tr("Open in a window"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setObjectName(u"environments"_s);
    setWindowTitle(tr("Environments"));
    m_view->setObjectName(u"environmentList"_s);
    m_view->setAccessibleName(tr("Environments"));
    m_view->setModel(&m_list);
    m_save->setObjectName(u"saveEnvironment"_s);
    m_save->setProperty("kind", u"primary"_s);
    m_remove->setObjectName(u"removeEnvironment"_s);
    m_remove->setProperty("kind", u"danger"_s);
    m_check->setObjectName(u"checkConnection"_s);
    m_open->setObjectName(u"openEnvironment"_s);
    auto *add = new QPushButton(themeIcon(u"plus"_s), tr("Add"), this);
    add->setObjectName(u"addEnvironment"_s);

    auto *left = new QVBoxLayout;
    left->setSpacing(grid());
    left->addWidget(m_view, 1);
    left->addWidget(add);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid());
    buttons->addWidget(m_save);
    buttons->addWidget(m_check);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    auto *right = new QVBoxLayout;
    right->setSpacing(grid(1.5));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeEditor());
    right->addWidget(scroll, 1);
    right->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid(2), grid(2), grid(2), grid(2));
    layout->setSpacing(grid(2));
    layout->addLayout(left);
    layout->addLayout(right, 1);
    keepScaled(this, [this] { m_view->setFixedWidth(grid(26)); });
    resize(grid(112), grid(86));

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { showEnvironment(index.row()); });
    connect(add, &QPushButton::clicked, this, &EnvironmentsDialog::add);
    connect(m_save, &QPushButton::clicked, this, &EnvironmentsDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &EnvironmentsDialog::remove);
    connect(m_check, &QPushButton::clicked, this, &EnvironmentsDialog::check);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested(m_list.at(row()).name);
        accept();
    });
    int first = 0;
    for (int i = 0; i < m_list.rowCount(); ++i) {
        if (m_list.at(i).name == current)
            first = i;
    }
    m_view->setCurrentIndex(m_list.index(first));
    m_view->setFocus();
}

QWidget *EnvironmentsDialog::makeEditor()
{
    auto *page = new QWidget;
    m_fields = new QWidget(page);
    m_name->setObjectName(u"environmentName"_s);
    m_kind->setObjectName(u"environmentKind"_s);
    m_kind->addItem(models::kindName(Environment::Kind::Test), api::toString(Environment::Kind::Test));
    m_kind->addItem(models::kindName(Environment::Kind::Production), api::toString(Environment::Kind::Production));
    m_apiUrl->setObjectName(u"environmentApiUrl"_s);
    m_apiUrl->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_authUrl->setObjectName(u"environmentAuthUrl"_s);
    m_authUrl->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_colour->setObjectName(u"environmentColour"_s);
    m_colour->addItem(tr("That of its kind"), QString());
    for (const QString &colour : api::environmentColours())
        m_colour->addItem(models::colourName(colour), colour);
    m_header->setObjectName(u"environmentHeader"_s);
    m_header->addItem(tr("The token alone"), false);
    m_header->addItem(tr("JWT in front of the token"), true);

    m_nameField = new LabelledField(tr("Name"), m_name, tr("Shown in the bar on top, and typed after --environment."));
    m_apiField = new LabelledField(tr("Address of the API"), m_apiUrl,
                                   tr("Begins with https://. Only this computer may be reached without it."));
    m_authField = new LabelledField(tr("Address of the authentication server"), m_authUrl,
                                    tr("Looks after devices for a second sign-in step. May be left empty."));
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(1.5));
    column->addWidget(m_nameField);
    column->addWidget(new LabelledField(tr("Kind"), m_kind,
                                        tr("Production is always red, and asks once more before "
                                           "costly operations.")));
    column->addWidget(m_apiField);
    column->addWidget(m_authField);
    column->addWidget(new LabelledField(tr("Colour"), m_colour));
    column->addWidget(new LabelledField(tr("Authorization header"), m_header));
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(grid(0.5), 0, grid(), 0);
    outer->setSpacing(grid(1.5));
    outer->addWidget(m_fields);
    m_findings = new QVBoxLayout;
    m_findings->setSpacing(grid());
    outer->addLayout(m_findings);
    outer->addStretch(1);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_colour->setEnabled(edited().kind != Environment::Kind::Production);
        refreshButtons();
    });
    for (QLineEdit *line : {m_name, m_apiUrl, m_authUrl})
        connect(line, &QLineEdit::textChanged, this, &EnvironmentsDialog::refreshButtons);
    for (QComboBox *box : {m_colour, m_header})
        connect(box, &QComboBox::currentIndexChanged, this, &EnvironmentsDialog::refreshButtons);
    return page;
}

int EnvironmentsDialog::row() const { return m_view->currentIndex().row(); }

void EnvironmentsDialog::showEnvironment(int row)
{
    if (row < 0)
        return;
    m_call.cancel();
    clearFindings();
    const Environment environment = m_list.at(row);
    m_name->setText(environment.name);
    m_kind->setCurrentIndex(environment.kind == Environment::Kind::Production ? 1 : 0);
    m_apiUrl->setText(environment.apiUrl.toString());
    m_authUrl->setText(environment.authUrl.toString());
    m_colour->setCurrentIndex(std::max(0, m_colour->findData(environment.colour)));
    m_header->setCurrentIndex(environment.tokenForm == TokenForm::Jwt ? 1 : 0);
    m_colour->setEnabled(environment.kind != Environment::Kind::Production);
    m_fields->setVisible(!m_list.isBuiltIn(row));
    for (LabelledField *field : {m_nameField, m_apiField, m_authField})
        field->setProblem({});
    if (m_list.isBuiltIn(row))
        showFindings({{ConnectionFinding::Tone::Good, tr("The demo comes with Tideline"),
                       tr("It runs on this computer, needs no network, and holds invented customers only. It can't be "
                          "changed or removed.")}});
    refreshButtons();
}

Environment EnvironmentsDialog::edited() const
{
    Environment environment;
    environment.name = m_name->text().trimmed();
    environment.kind = api::environmentKindOf(m_kind->currentData().toString());
    environment.apiUrl = QUrl(m_apiUrl->text().trimmed(), QUrl::StrictMode);
    environment.authUrl = QUrl(m_authUrl->text().trimmed(), QUrl::StrictMode);
    environment.colour = m_colour->currentData().toString();
    environment.tokenForm = m_header->currentData().toBool() ? TokenForm::Jwt : TokenForm::Bare;
    return environment;
}

bool EnvironmentsDialog::showProblems()
{
    const QList<EnvironmentProblem> problems = m_list.problems(edited(), row());
    const auto textFor = [&problems](EnvironmentProblem::Field field) {
        for (const EnvironmentProblem &problem : problems) {
            if (problem.field == field)
                return problem.text;
        }
        return QString();
    };
    m_nameField->setProblem(textFor(EnvironmentProblem::Field::Name));
    m_apiField->setProblem(textFor(EnvironmentProblem::Field::ApiUrl));
    m_authField->setProblem(textFor(EnvironmentProblem::Field::AuthUrl));
    for (LabelledField *field : {m_authField, m_apiField, m_nameField}) {
        if (field->editor()->property("hasError").toBool())
            field->editor()->setFocus(Qt::OtherFocusReason);
    }
    return !problems.isEmpty();
}

void EnvironmentsDialog::refreshButtons()
{
    const bool isOwn = row() >= 0 && !m_list.isBuiltIn(row());
    const bool isChanged = isOwn && edited() != m_list.at(row());
    m_save->setEnabled(isChanged);
    m_remove->setEnabled(isOwn);
    m_check->setEnabled(row() >= 0 && !m_call.isActive());
    m_open->setEnabled(row() >= 0 && !isChanged);
}

void EnvironmentsDialog::add()
{
    Environment environment = api::presetEnvironments().constFirst(); // its addresses show how they look
    environment.name = m_list.freeName();
    const int added = m_list.add(environment);
    m_view->setCurrentIndex(m_list.index(added));
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void EnvironmentsDialog::save()
{
    if (showProblems())
        return;
    m_list.change(row(), edited());
    refreshButtons();
}

void EnvironmentsDialog::remove()
{
    m_call.cancel();
    m_list.remove(row());
}

void EnvironmentsDialog::check()
{
    const bool isBuiltIn = m_list.isBuiltIn(row());
    if (!isBuiltIn && showProblems())
        return;
    clearFindings();
    auto *waiting = new Callout(this);
    waiting->show(Callout::Tone::Neutral, {}, tr("Checking the connection…"));
    m_findings->addWidget(waiting);
    m_call = m_checker.check(isBuiltIn ? m_list.at(row()) : edited(), [this](const QList<ConnectionFinding> &findings) {
        showFindings(findings);
        m_call = {};
        refreshButtons();
    });
    refreshButtons();
}

void EnvironmentsDialog::clearFindings()
{
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        std::unique_ptr<QLayoutItem>{item}.reset();
    }
}

void EnvironmentsDialog::showFindings(const QList<ConnectionFinding> &findings)
{
    clearFindings();
    for (const ConnectionFinding &finding : findings) {
        auto *callout = new Callout(this);
        callout->setObjectName(u"finding"_s);
        callout->show(toneOf(finding.tone), finding.headline, finding.text);
        m_findings->addWidget(callout);
    }
}

} // namespace tideline::ui
