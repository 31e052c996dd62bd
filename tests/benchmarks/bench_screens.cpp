// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/consolefixture.h"
#include "tests/support/eventloopalive.h"
#include "ui/shell/navigation.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

//! \file
//! The whole console on its demo, over HTTP: opening a customer, opening screens, going from one to another, and
//! scrolling through 100,000 payments that come page by page.

using namespace tideline;
using namespace Qt::StringLiterals;
using tests::ConsoleFixture;

namespace {

constexpr int patienceMs = 30000;
constexpr int customers = 8;
constexpr int pagesToScroll = 60;

bool isIdle() { return !ConsoleFixture::shows(u"running"_s); }

//! Until \p isDone and everything that it brings is painted. Never sleeps: that would count as a standstill.
template <typename Condition>
void waitFor(Condition isDone)
{
    QTimer beat;
    beat.start(1);
    QElapsedTimer waiting;
    waiting.start();
    while (!isDone() && waiting.elapsed() < patienceMs)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::processEvents();
}

class Times
{
public:
    template <typename Work>
    void add(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_ms.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    void print(const char *what)
    {
        std::sort(m_ms.begin(), m_ms.end());
        if (!m_ms.empty())
            std::printf("%-52s %9.2f ms (worst %.2f)\n", what, m_ms[m_ms.size() / 2], m_ms.back());
    }

private:
    std::vector<double> m_ms;
};

void openCustomer(ConsoleFixture &console, const QString &account)
{
    ui::Workspace *workspace = console.window().openCustomer(account);
    waitFor([workspace] { return workspace->title() != workspace->accountNumber() && isIdle(); });
}

void measureCustomers(ConsoleFixture &console)
{
    Times opened;
    for (int customer = 1; customer <= customers; ++customer)
        opened.add([&console, customer] { openCustomer(console, console.account(customer)); });
    opened.print("open a customer: header and overview loaded");
    Times switched;
    for (int round = 0; round < 3; ++round) {
        for (int customer = 1; customer <= customers; ++customer) {
            switched.add([&console, customer] {
                console.window().openCustomer(console.account(customer));
                QApplication::processEvents();
            });
        }
    }
    switched.print("go to another customer that is open");
}

void measureScreens(ConsoleFixture &console)
{
    ui::Workspace *workspace = console.window().openCustomer(console.account());
    Times made;
    Times loaded;
    Times switched;
    const QList<ui::ScreenInfo> screens = ui::customerScreens();
    for (const ui::ScreenInfo &screen : screens) {
        loaded.add([workspace, &screen, &made] {
            made.add([workspace, &screen] {
                workspace->showScreen(screen.id);
                QApplication::processEvents();
            });
            waitFor(isIdle);
        });
    }
    made.print("open a screen for the first time: painted");
    loaded.print("open a screen for the first time: loaded");
    for (int round = 0; round < 3; ++round) {
        for (const ui::ScreenInfo &screen : screens) {
            switched.add([workspace, &screen] {
                workspace->showScreen(screen.id);
                QApplication::processEvents();
            });
        }
    }
    switched.print("go to another screen that is loaded");
}

void measureScrolling(ConsoleFixture &console)
{
    const QString account = console.console().demo().logins().last().accountNumbers.value(0);
    openCustomer(console, account);
    Times first;
    first.add([&console] {
        console.window().currentWorkspace()->showScreen(u"payments"_s);
        waitFor([] {
            const auto *table = ConsoleFixture::find<QTableView>(u"Payments.table"_s);
            return table && table->model()->rowCount() > 0;
        });
    });
    first.print("first page of 100,000 payments on the screen");
    const auto *table = ConsoleFixture::find<QTableView>(u"Payments.table"_s);
    if (!table)
        return;
    waitFor(isIdle);
    const tests::EventLoopAlive alive;
    Times pages;
    for (int page = 0; page < pagesToScroll; ++page) {
        pages.add([table] {
            const int rows = table->model()->rowCount();
            table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
            waitFor([table, rows] { return table->model()->rowCount() > rows; });
        });
    }
    pages.print("scroll to the end: the next page is there");
    std::printf("%-52s %9lld ms\n", "longest standstill of the window meanwhile",
                static_cast<long long>(alive.longestGapMs()));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ConsoleFixture console;
    demo::ServerOptions options;
    options.extremes = true;
    console.setDemo(options);
    if (!console.start())
        return 1;
    measureCustomers(console);
    measureScreens(console);
    measureScrolling(console);
    return 0;
}
