// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/auditdatabase.h"
#include "models/session/signinway.h"
#include "tests/app/consolefixture.h"
#include "tests/app/masquerading.h"
#include "ui/session/signinpage.h"
#include "ui/shell/actionregistry.h"

#include <QComboBox>
#include <QDialog>
#include <QFrame>
#include <QPushButton>

#include <algorithm>

namespace tideline::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using models::SignInWay;

//! Presses the visible button of that name; false when there is none.
inline bool click(const QString &name)
{
    auto *button = ConsoleFixture::find<QAbstractButton>(name);
    if (!button || !button->isEnabled())
        return false;
    button->click();
    return true;
}

inline bool fill(const QString &name, const QString &text)
{
    auto *line = ConsoleFixture::find<QLineEdit>(name);
    if (!line)
        return false;
    line->setText(text);
    return true;
}

//! Every text that a visible widget, or a window's title, shows.
inline QString everythingShown()
{
    QStringList texts;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (!top->isVisible())
            continue;
        texts += top->windowTitle();
        for (const QWidget *widget : top->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            for (const char *property : {"text", "plainText", "windowTitle", "placeholderText", "toolTip"})
                texts += widget->property(property).toString();
        }
    }
    return texts.join(QLatin1Char('\n'));
}

//! Tests of sessions in whole windows on the demo backend, signed in as its agent.
class SessionTest : public QObject
{
protected:
    void start()
    {
        m_fixture = std::make_unique<ConsoleFixture>();
        QVERIFY(m_fixture->start());
    }
    [[nodiscard]] ui::SignInPage *page() { return qobject_cast<ui::SignInPage *>(m_fixture->window().cover()); }
    void trigger(const QString &action) { m_fixture->window().actions().action(action)->trigger(); }
    void signOut();
    void signIn(models::SignInWay way, const QString &email, const QString &secret);
    void typeIntoAForm(); //!< Opens a customer and types into a form.
    [[nodiscard]] QString typed();
    app::SessionWindow *beginMasquerade() { return tests::beginMasquerade(*m_fixture); }
    [[nodiscard]] QList<api::AuditEntry> audit(); //!< The oldest first.

    std::unique_ptr<ConsoleFixture> m_fixture;
};

inline void SessionTest::signOut()
{
    trigger(QStringLiteral("signOut"));
    QVERIFY(page());
}

inline void SessionTest::signIn(models::SignInWay way, const QString &email, const QString &secret)
{
    auto *ways = ConsoleFixture::find<QComboBox>(QStringLiteral("signInWay"));
    QVERIFY(ways);
    ways->setCurrentIndex(ways->findData(int(way)));
    if (way == models::SignInWay::Password)
        QVERIFY(fill(QStringLiteral("signInEmail"), email));
    QVERIFY(fill(QStringLiteral("signInSecret"), secret));
    QVERIFY(click(QStringLiteral("signIn")));
}

inline void SessionTest::typeIntoAForm()
{
    m_fixture->window().openCustomer(m_fixture->account());
    QTRY_VERIFY(ConsoleFixture::shows(QStringLiteral("Lives at")));
    m_fixture->window().openOperation(QStringLiteral("updateAccountBillingEmail"));
    QTRY_VERIFY(ConsoleFixture::find<QLineEdit>(QStringLiteral("updateAccountBillingEmail.billingEmail")));
    auto *line = ConsoleFixture::find<QLineEdit>(QStringLiteral("updateAccountBillingEmail.billingEmail"));
    line->setFocus();
    line->clear();
    ConsoleFixture::type(QStringLiteral("half@typed.example"));
}

inline QString SessionTest::typed()
{
    const auto *line = ConsoleFixture::find<QLineEdit>(QStringLiteral("updateAccountBillingEmail.billingEmail"));
    return line ? line->text() : QString();
}

inline QList<api::AuditEntry> SessionTest::audit()
{
    app::AuditDatabase database(m_fixture->file(QStringLiteral("audit.sqlite")));
    QList<api::AuditEntry> entries = database.load(1000);
    std::reverse(entries.begin(), entries.end());
    return entries;
}

} // namespace tideline::tests
