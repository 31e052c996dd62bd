// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/console.h"
#include "tests/support/fakekeychain.h"
#include "ui/shell/findpage.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tideline::tests {

//! \brief A whole console on its demo backend, over HTTP, with settings of its own.
//!
//! Widgets are found by their names and must be visible; keys go to whatever has the focus, as a person's do.
class ConsoleFixture
{
public:
    ConsoleFixture() : m_theme(*qApp) { m_theme.setMode(ui::ThemeMode::Light); }

    //! With a window of that size, whatever the screen of the test is; none: as it comes up.
    [[nodiscard]] bool start(const QSize &size = QSize(1344, 832))
    {
        m_settings = std::make_unique<app::Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
        app::ConsoleOptions options;
        options.draftFile = m_folder.filePath(QStringLiteral("drafts.sqlite"));
        options.environmentFile = m_folder.filePath(QStringLiteral("environments.json"));
        options.auditFile = m_folder.filePath(QStringLiteral("audit.sqlite"));
        options.secrets = &m_secrets;
        options.clock = m_clock;
        options.demo = m_demo;
        m_console = std::make_unique<app::Console>(m_theme, *m_settings, options);
        QSignalSpy ready(m_console.get(), &app::Console::ready);
        m_console->start();
        if (!size.isEmpty())
            window().resize(size);
        return (ready.count() > 0 || ready.wait(20000)) && QTest::qWaitForWindowActive(&window());
    }

    //! Before start(): sessions, audit and the automatic lock go by \p clock, which outlives this.
    void useClock(const api::Clock &clock) { m_clock = &clock; }

    //! As when the program is quit and started again.
    [[nodiscard]] bool restart()
    {
        Q_EMIT qApp->aboutToQuit({});
        m_console.reset();
        m_settings->flush();
        return start(QSize());
    }
    //! What the next start()s' backend is like.
    void setDemo(const demo::ServerOptions &demo) { m_demo = demo; }
    void stop()
    {
        m_console.reset();
        m_settings.reset();
    }

    [[nodiscard]] app::Console &console() { return *m_console; }
    [[nodiscard]] ui::MainWindow &window() { return m_console->window(); }
    [[nodiscard]] app::Settings &settings() { return *m_settings; }
    [[nodiscard]] FakeKeychain &secrets() { return m_secrets; }
    [[nodiscard]] ui::Theme &theme() { return m_theme; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] ui::Context &context() { return m_console->context(); }
    //! The number of the first customer's account; the agent stands before the customers.
    [[nodiscard]] QString account(int customer = 1) const
    {
        return m_console->demo().logins().value(customer).accountNumbers.value(0);
    }

    template <typename Widget>
    [[nodiscard]] static Widget *find(const QString &name)
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (!top->isVisible())
                continue;
            for (Widget *widget : top->findChildren<Widget *>(name)) {
                if (widget->isVisible())
                    return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] static bool shows(const QString &text)
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            const QList<QLabel *> labels = top->isVisible() ? top->findChildren<QLabel *>() : QList<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->isVisible() && label->text().contains(text))
                    return true;
            }
        }
        return false;
    }
    [[nodiscard]] static QString focusName()
    {
        const QWidget *focused = QApplication::focusWidget();
        return focused ? focused->objectName() : QString();
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (QWidget *target = keyTarget())
            QTest::keyClick(target, Qt::Key(key), modifiers);
    }
    static void type(const QString &text)
    {
        if (QWidget *target = keyTarget())
            QTest::keyClicks(target, text);
    }
    //! Where keys go: the widget with the focus, else the window in front.
    [[nodiscard]] static QWidget *keyTarget()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    }
    //! Tabs until the widget of that name has the focus; false when it is not reached.
    [[nodiscard]] static bool tabTo(const QString &name)
    {
        constexpr int mostStops = 200;
        for (int stop = 0; stop < mostStops; ++stop) {
            if (focusName() == name)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

private:
    QTemporaryDir m_folder;
    ui::Theme m_theme;
    demo::ServerOptions m_demo;
    FakeKeychain m_secrets;
    const api::Clock *m_clock = nullptr;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<app::Console> m_console;
};

} // namespace tideline::tests
