// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/consolefixture.h"
#include "ui/forms/actionpanel.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/navigation.h"
#include "ui/shell/panelsplitter.h"
#include "ui/widgets/elidedlabel.h"

#include <QAccessible>
#include <QDialog>
#include <QScrollArea>
#include <QTabBar>

using namespace tideline;
using namespace Qt::StringLiterals;
using tests::ConsoleFixture;

namespace {

QString describe(const QWidget *widget)
{
    return u"%1 \"%2\" in \"%3\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                        widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

QString accessibleName(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !widget->focusProxy();
}

QList<QWidget *> tabStops(QWidget *area)
{
    QList<QWidget *> stops;
    for (QWidget *widget : area->findChildren<QWidget *>()) {
        if (takesTab(widget))
            stops += widget;
    }
    return stops;
}

//! What of \p area cannot be read in full: too low, too narrow, or pushed out of a view that does not scroll there.
QStringList clippedParts(const QWidget *area)
{
    QStringList clipped;
    for (const QLabel *label : area->findChildren<QLabel *>()) {
        // What gives way on purpose has the whole in its tooltip.
        if (!label->isVisible() || label->text().isEmpty() || qobject_cast<const ui::ElidedLabel *>(label))
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool isTooLow = label->height() + 1 < needed;
        const bool isTooNarrow = !label->wordWrap() && label->width() + 1 < label->sizeHint().width();
        if (isTooLow || isTooNarrow)
            clipped += u"%1: %2 of %3"_s.arg(label->text().left(40)).arg(label->height()).arg(needed);
    }
    for (const QAbstractButton *button : area->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() + 1 < button->minimumSizeHint().width())
            clipped += button->text();
    }
    for (const QScrollArea *scroll : area->findChildren<QScrollArea *>()) {
        const bool isFixed = scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
        if (scroll->isVisible() && isFixed && scroll->widget()
            && scroll->widget()->width() > scroll->viewport()->width())
            clipped += u"%1 is %2 wide in %3"_s.arg(describe(scroll))
                           .arg(scroll->widget()->width())
                           .arg(scroll->viewport()->width());
    }
    return clipped;
}

} // namespace

//! Every screen and every form, as someone meets them who has no mouse, hears the screen, or needs large text.
class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void screens_haveNamesForAllThatTakesTheFocus_data() { addScreens(); }
    void screens_haveNamesForAllThatTakesTheFocus();
    void screens_showWhereTheFocusIs_data() { addScreens(); }
    void screens_showWhereTheFocusIs();
    void screens_areReachedByTab_data() { addScreens(); }
    void screens_areReachedByTab();
    void screens_areReadableAtHalfAsMuchAgain_data() { addScreens(); }
    void screens_areReadableAtHalfAsMuchAgain();
    void forms_haveNamesAndAreReachedByTab();
    void forms_areReadableAtHalfAsMuchAgain();
    void sessionDialogs_haveNamesAreReachedAndReadable_data();
    void sessionDialogs_haveNamesAreReachedAndReadable();
    void cleanupTestCase() { m_fixture.reset(); }

private:
    static void addScreens();
    void show(const QString &screen);
    //! Opens every operation's form in turn, with all its optional fields, and looks at it.
    void eachForm(const std::function<void(QWidget *panel, const QString &operation)> &look);

    std::unique_ptr<ConsoleFixture> m_fixture;
};

void TestAccess::initTestCase()
{
    m_fixture = std::make_unique<ConsoleFixture>();
    QVERIFY(m_fixture->start());
    m_fixture->window().resize(1440, 900);
    m_fixture->window().openCustomer(m_fixture->account());
    QTRY_VERIFY(ConsoleFixture::shows(u"Lives at"_s));
}

void TestAccess::init()
{
    m_fixture->theme().setTextPercent(100);
    m_fixture->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    if (auto *panel = m_fixture->window().openCustomer(m_fixture->account())->panel()->panel())
        panel->close();
}

void TestAccess::addScreens()
{
    QTest::addColumn<QString>("screen");
    QTest::newRow("find") << u"find"_s;
    for (const ui::ScreenInfo &screen : ui::customerScreens())
        QTest::newRow(qPrintable(screen.id)) << screen.id;
}

void TestAccess::show(const QString &screen)
{
    ui::MainWindow &window = m_fixture->window();
    if (screen == "find"_L1) {
        window.showFindPage();
        return;
    }
    window.openCustomer(m_fixture->account())->showScreen(screen);
    QTRY_VERIFY(!ConsoleFixture::shows(u"running"_s));
    QTest::qWait(20); // columns are measured after the last row
}

void TestAccess::screens_haveNamesForAllThatTakesTheFocus()
{
    QFETCH(QString, screen);
    show(screen);
    const QList<QWidget *> stops = tabStops(&m_fixture->window());
    QVERIFY(stops.size() > 3);
    for (QWidget *stop : stops) {
        QVERIFY2(!accessibleName(stop).isEmpty(), qPrintable(describe(stop)));
        const QAccessible::Role role = QAccessible::queryAccessibleInterface(stop)->role();
        QVERIFY2(role != QAccessible::NoRole && role != QAccessible::Client, qPrintable(describe(stop)));
    }
}

void TestAccess::screens_showWhereTheFocusIs()
{
    QFETCH(QString, screen);
    show(screen);
    ui::MainWindow &window = m_fixture->window();
    for (QWidget *stop : tabStops(&window)) {
        if (stop->visibleRegion().isEmpty())
            continue; // scrolls into sight when it gets the focus, which moves everything else
        const auto look = [&window, stop] {
            // Carets blink; what matters is drawn around the control.
            const QRect place(stop->mapTo(&window, QPoint(0, 0)), stop->size());
            return window.grab(place.adjusted(-2, -2, 2, 2)).toImage();
        };
        window.setFocus();
        const QImage before = look();
        stop->setFocus(Qt::TabFocusReason);
        QVERIFY2(stop->hasFocus(), qPrintable(describe(stop)));
        QVERIFY2(look() != before, qPrintable(describe(stop)));
    }
}

void TestAccess::screens_areReachedByTab()
{
    QFETCH(QString, screen);
    show(screen);
    QList<QWidget *> missed = tabStops(&m_fixture->window());
    const qsizetype presses = 3 * missed.size();
    for (qsizetype i = 0; i < presses && !missed.isEmpty(); ++i) {
        ConsoleFixture::press(Qt::Key_Tab);
        QWidget *reached = QApplication::focusWidget();
        QVERIFY(reached && reached->isVisible());
        missed.removeAll(reached);
    }
    QVERIFY2(missed.isEmpty(), missed.isEmpty() ? "" : qPrintable(describe(missed.first())));
}

void TestAccess::screens_areReadableAtHalfAsMuchAgain()
{
    QFETCH(QString, screen);
    m_fixture->theme().setTextPercent(150);
    show(screen);
    QTest::qWait(50);
    const QStringList clipped = clippedParts(&m_fixture->window());
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

void TestAccess::eachForm(const std::function<void(QWidget *, const QString &)> &look)
{
    const auto catalogue = m_fixture->console().context().catalogue.current();
    ui::Workspace *workspace = m_fixture->window().openCustomer(m_fixture->account());
    for (const catalogue::Operation &operation : catalogue->operations()) {
        workspace->openOperation(operation.name);
        auto *panel = workspace->panel()->panel();
        QVERIFY2(panel && panel->isOpen(), qPrintable(operation.name));
        if (auto *more = ConsoleFixture::find<QAbstractButton>(operation.name + u".more"_s); more && !more->isChecked())
            more->click();
        QTest::qWait(0);
        look(panel, operation.name);
        panel->close();
        if (QTest::currentTestFailed())
            return;
    }
}

void TestAccess::forms_haveNamesAndAreReachedByTab()
{
    eachForm([](QWidget *panel, const QString &operation) {
        QList<QWidget *> missed = tabStops(panel);
        QVERIFY(missed.size() > 2);
        for (QWidget *stop : std::as_const(missed))
            QVERIFY2(!accessibleName(stop).isEmpty(), qPrintable(operation + u' ' + describe(stop)));
        // Tab goes through the panel in one go, wherever the window's other stops are.
        missed.first()->setFocus();
        const qsizetype presses = 2 * missed.size() + 100;
        for (qsizetype i = 0; i < presses && !missed.isEmpty(); ++i) {
            missed.removeAll(QApplication::focusWidget());
            ConsoleFixture::press(Qt::Key_Tab);
        }
        QVERIFY2(missed.isEmpty(), missed.isEmpty() ? "" : qPrintable(operation + u' ' + describe(missed.first())));
    });
}

void TestAccess::forms_areReadableAtHalfAsMuchAgain()
{
    m_fixture->theme().setTextPercent(150);
    eachForm([](QWidget *panel, const QString &operation) {
        const QStringList clipped = clippedParts(panel);
        QVERIFY2(clipped.isEmpty(), qPrintable(operation + u'\n' + clipped.join(u'\n')));
    });
}

void TestAccess::sessionDialogs_haveNamesAreReachedAndReadable_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("sign"); // stands in it
    QTest::newRow("who is signed in") << u"viewer"_s << u"closeFacts"_s;
    QTest::newRow("environments") << u"environments"_s << u"environmentList"_s;
    QTest::newRow("audit log") << u"audit"_s << u"auditTable"_s;
    QTest::newRow("automatic lock") << u"lockSettings"_s << u"lockAfter"_s;
    QTest::newRow("view as a customer") << u"masquerade"_s << u"masqueradeToken"_s;
    QTest::newRow("locked") << u"lock"_s << u"demoAgent"_s;
}

void TestAccess::sessionDialogs_haveNamesAreReachedAndReadable()
{
    QFETCH(QString, action);
    QFETCH(QString, sign);
    for (const int percent : {100, 150}) {
        m_fixture->theme().setTextPercent(percent);
        m_fixture->window().actions().action(action)->trigger();
        QTRY_VERIFY(ConsoleFixture::find<QWidget>(sign));
        QWidget *area = ConsoleFixture::find<QWidget>(sign)->window();
        QVERIFY(QTest::qWaitForWindowActive(area));
        QTest::qWait(50);
        QList<QWidget *> missed = tabStops(area);
        QVERIFY(!missed.isEmpty());
        for (QWidget *stop : std::as_const(missed))
            QVERIFY2(!accessibleName(stop).isEmpty(), qPrintable(describe(stop)));
        const qsizetype presses = 3 * missed.size();
        missed.removeAll(QApplication::focusWidget());
        for (qsizetype i = 0; i < presses && !missed.isEmpty(); ++i) {
            ConsoleFixture::press(Qt::Key_Tab);
            missed.removeAll(QApplication::focusWidget());
        }
        QVERIFY2(missed.isEmpty(), missed.isEmpty() ? "" : qPrintable(describe(missed.first())));
        const QStringList clipped = clippedParts(area);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        if (auto *dialog = qobject_cast<QDialog *>(area))
            dialog->reject();
        else
            ConsoleFixture::find<QAbstractButton>(sign)->click();
        QTRY_VERIFY(!ConsoleFixture::find<QWidget>(sign));
    }
}

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
