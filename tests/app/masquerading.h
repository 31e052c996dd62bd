// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/consolefixture.h"
#include "tests/demo/inputs.h"
#include "ui/shell/actionregistry.h"

#include <QPointer>

namespace tideline::tests {

//! As an agent does it, by the dialog over the first window or that of \p over. The session that came of it, with the
//! customer's account before it; the first session if it was refused; null if there was no dialog.
inline app::SessionWindow *beginMasquerade(ConsoleFixture &fixture,
                                           const QString &token = QStringLiteral("demo-masquerade"),
                                           app::SessionWindow *over = nullptr)
{
    QString userId;
    for (const testing::DemoInput &input : testing::demoInputs(QDateTime::currentDateTime())) {
        if (input.operation == QLatin1String("masqueradeAuthentication"))
            userId = QString::fromStdString(input.variables.at("userId").get<std::string>());
    }
    ui::MainWindow &window = over ? over->window() : fixture.window();
    window.actions().action(QStringLiteral("masquerade"))->trigger();
    auto *tokenLine = ConsoleFixture::find<QLineEdit>(QStringLiteral("masqueradeToken"));
    if (!tokenLine)
        return nullptr;
    tokenLine->setText(token);
    ConsoleFixture::find<QLineEdit>(QStringLiteral("masqueradeUser"))->setText(userId);
    ConsoleFixture::find<QLineEdit>(QStringLiteral("masqueradeReason"))->setText(QStringLiteral("Case 4711"));
    ConsoleFixture::find<QAbstractButton>(QStringLiteral("startMasquerade"))->click();
    const QPointer<app::SessionWindow> begun = fixture.console().sessions().back().get();
    const auto isThere = [begun] {
        const QLabel *name = begun->window().findChild<QLabel *>(QStringLiteral("customerName"));
        return begun->window().isVisible() && name && !name->text().isEmpty();
    };
    for (int i = 0; i < 500 && begun && begun->isMasquerade() && !isThere(); ++i)
        QTest::qWait(10);
    return begun ? begun.data() : fixture.console().sessions().front().get();
}

} // namespace tideline::tests
