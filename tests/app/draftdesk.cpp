// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/draftdesk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <optional>

namespace tideline::tests {

using models::Draft;
using models::DraftScope;
using models::FormContext;

DraftDesk::DraftDesk()
    : theme(*qApp),
      operations(fixture.schema, nullptr),
      file(folder.filePath(QStringLiteral("drafts.sqlite")))
{
    customer.accountNumber = QStringLiteral("A-1");
}

DraftDesk::Panel DraftDesk::open(DraftConsole &console, const char *mutation, const FormContext &context) const
{
    Panel panel;
    DraftedForm made(console, fixture, operations, errors, mutation, context);
    panel.form = made.form.get();
    panel.widget = std::make_unique<ui::ActionPanel>(editors, nullptr);
    panel.widget->resize(440, 700);
    panel.widget->show();
    panel.widget->open({std::move(made.form), std::move(made.submission), std::move(made.draft)});
    // The file has been looked at once a later question was answered.
    bool hasLooked = false;
    const api::CallHandle look = console.store.load({}, [&hasLooked](const QList<Draft> &) { hasLooked = true; });
    [&hasLooked] { QTRY_VERIFY(hasLooked); }();
    return panel;
}

void DraftDesk::type(const Panel &panel, const char *name, const QString &text)
{
    auto *widget = panel.widget->findChild<QWidget *>(QString::fromLatin1(name));
    QVERIFY2(widget, name);
    widget->setFocus();
    QTest::keyClicks(widget, text);
}

void DraftDesk::press(const Panel &panel, const char *name)
{
    auto *button = panel.widget->findChild<QAbstractButton *>(QString::fromLatin1(name));
    QVERIFY2(button, name);
    button->click();
}

void DraftDesk::fillIn(const Panel &panel, const QString &reference)
{
    type(panel, "pay.amount", QStringLiteral("12.50"));
    type(panel, "pay.paymentDate", QStringLiteral("24 Nov 2026"));
    if (!panel.widget->findChild<QWidget *>(QStringLiteral("pay.reference")))
        press(panel, "pay.more");
    type(panel, "pay.reference", reference);
}

QList<Draft> DraftDesk::onDisk() const
{
    const DraftScope scope{QStringLiteral("test"), QStringLiteral("agent@example.org")};
    app::SqliteDraftStore other(file);
    std::optional<QList<Draft>> found;
    const api::CallHandle call = other.load(scope, [&found](const QList<Draft> &drafts) { found = drafts; });
    [&found] { QTRY_VERIFY(found); }();
    return found.value_or(QList<Draft>());
}

api::Error DraftDesk::lostAnswer()
{
    api::Error error;
    error.kind = api::Error::Kind::Network;
    error.maybeDone = true;
    return error;
}

} // namespace tideline::tests
