// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/consolefixture.h"
#include "ui/forms/actionpanel.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/navigation.h"
#include "ui/shell/panelsplitter.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

using namespace tideline;
using namespace Qt::StringLiterals;
using tests::ConsoleFixture;

namespace {

const QString operation = u"collectPayment"_s;

bool isWhole(const QLabel *label) { return label->width() + 1 >= label->sizeHint().width(); }

//! What stands partly or wholly outside its window, where no scroll bar brings it back.
QStringList outside(const QWidget *window)
{
    QStringList found;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const bool isPart = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget);
        if (!isPart || !widget->isVisible() || qobject_cast<const QTabBar *>(widget->parentWidget()))
            continue;
        bool scrolls = false;
        for (const QWidget *up = widget; up && up != window; up = up->parentWidget()) {
            const auto *area = qobject_cast<const QScrollArea *>(up);
            scrolls = scrolls || (area && area->horizontalScrollBarPolicy() == Qt::ScrollBarAsNeeded);
        }
        const QRect place(widget->mapTo(window, QPoint(0, 0)), widget->size());
        if (!scrolls && (place.left() < 0 || place.right() >= window->width()))
            found += u"%1 \"%2\" at %3 to %4 of %5"_s
                         .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())
                         .arg(place.left())
                         .arg(place.right())
                         .arg(window->width());
    }
    return found;
}

} // namespace

//! The window at the sizes and text sizes that people have: nothing is pushed out of sight.
class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void window_keepsEverythingInSight_data();
    void window_keepsEverythingInSight();
    void header_givesUpTheAlertBeforeTheName();
    void stackedForm_makesRoomForAScreenAndComesBack();
    void overview_goesByTabAsItStands();
    void palette_staysInsideTheWindow();
    void settingsMenu_marksTheThemeAndGoesBackToNormalText();
    void flow_goesOnInTheNextLine();
    void tabInFront_showsItsWholeName();
    void navigation_keepsItsMarkWhereThereIsNoScreen();

private:
    ui::MainWindow &window() { return m_fixture->window(); }
    ui::Workspace *workspace() { return window().openCustomer(m_fixture->account()); }

    std::unique_ptr<ConsoleFixture> m_fixture;
};

void TestLayout::initTestCase()
{
    m_fixture = std::make_unique<ConsoleFixture>();
    QVERIFY(m_fixture->start());
    workspace();
    QTRY_VERIFY(ConsoleFixture::shows(u"Lives at"_s));
}

void TestLayout::init()
{
    m_fixture->theme().setTextPercent(100);
    window().resize(1280, 800);
    if (ui::ActionPanel *panel = workspace()->panel()->panel())
        panel->close();
    workspace()->showScreen(u"overview"_s);
    QTest::qWait(1);
}

void TestLayout::window_keepsEverythingInSight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    for (const QSize size : {QSize(1024, 700), QSize(1280, 800), QSize(1600, 1000)}) {
        for (const int percent : {100, 150, 200})
            QTest::addRow("%d x %d at %d", size.width(), size.height(), percent) << size << percent;
    }
}

void TestLayout::window_keepsEverythingInSight()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    m_fixture->theme().setTextPercent(percent);
    window().resize(size);
    QTest::qWait(20);
    const auto look = [this, size](const char *what) {
        QTest::qWait(20);
        QCOMPARE(window().size(), size);
        const QStringList lost = outside(&window());
        QVERIFY2(lost.isEmpty(), qPrintable(u"%1: %2"_s.arg(QLatin1StringView(what), lost.join(u'\n'))));
        if (const auto *overview = ConsoleFixture::find<QScrollArea>(u"overview"_s))
            QVERIFY2(overview->horizontalScrollBar()->maximum() == 0, what);
        const auto *name = ConsoleFixture::find<QLabel>(u"customerName"_s);
        const auto *balance = ConsoleFixture::find<QLabel>(u"customerBalance"_s);
        QVERIFY2(!name || isWhole(name), what);
        QVERIFY2(!balance || isWhole(balance), what);
    };
    look("overview");
    workspace()->openOperation(operation);
    QVERIFY(ConsoleFixture::find<QWidget>(operation + u".submit"_s));
    look("form");
    ConsoleFixture::type(u"1"_s);
    workspace()->panel()->panel()->requestClose();
    QTRY_COMPARE(ConsoleFixture::focusName(), u"keepEditing"_s);
    look("question");
}

void TestLayout::header_givesUpTheAlertBeforeTheName()
{
    int withAlert = 0;
    for (int customer = 1; customer < 12; ++customer) {
        ui::Workspace *shown = window().openCustomer(m_fixture->account(customer));
        QTRY_VERIFY(shown->findChild<QLabel *>(u"customerBalance"_s)->isVisible());
        const auto *icon = shown->findChild<QLabel *>(u"customerAlertIcon"_s);
        if (icon->isVisible()) {
            ++withAlert;
            for (const int width : {1500, 1200, 1000, 800, 700}) {
                window().resize(width, 700);
                QTest::qWait(1);
                const auto *name = shown->findChild<QLabel *>(u"customerName"_s);
                QVERIFY2(isWhole(name), qPrintable(u"%1 at %2"_s.arg(name->text()).arg(width)));
                QVERIFY(icon->isVisible());
                QVERIFY(!icon->accessibleName().isEmpty());
            }
            const QImage inLight = icon->pixmap().toImage();
            m_fixture->theme().setMode(ui::ThemeMode::Dark);
            QVERIFY(icon->pixmap().toImage() != inLight);
            m_fixture->theme().setMode(ui::ThemeMode::Light);
            QCOMPARE(icon->pixmap().toImage(), inLight);
        }
        ConsoleFixture::press(Qt::Key_W, Qt::ControlModifier);
    }
    QVERIFY(withAlert > 0);
}

void TestLayout::stackedForm_makesRoomForAScreenAndComesBack()
{
    window().resize(800, 700);
    QTest::qWait(1);
    workspace()->openOperation(operation);
    auto *submit = ConsoleFixture::find<QWidget>(operation + u".submit"_s);
    QVERIFY(submit);
    QVERIFY(!ConsoleFixture::find<QWidget>(u"overview"_s));
    ConsoleFixture::type(u"12"_s);

    workspace()->showScreen(u"overview"_s);
    QVERIFY(ConsoleFixture::find<QWidget>(u"overview"_s));
    QVERIFY(!submit->isVisible());
    auto *notice = ConsoleFixture::find<QWidget>(u"openForm"_s);
    QVERIFY(notice);
    notice->findChild<QPushButton *>(u"calloutAction"_s)->click();
    QVERIFY(submit->isVisible());
    QVERIFY(workspace()->panel()->hasUnsentAnswers());

    window().resize(1280, 800);
    QTest::qWait(1);
    QVERIFY(submit->isVisible());
    QVERIFY(ConsoleFixture::find<QWidget>(u"overview"_s));
}

void TestLayout::overview_goesByTabAsItStands()
{
    QTRY_VERIFY(ConsoleFixture::find<QWidget>(u"Latest.table"_s)); // it comes with its rows
    auto *first = ConsoleFixture::find<QWidget>(u"do.collectPayment"_s);
    QVERIFY(first);
    first->setFocus();
    QStringList order;
    for (int stop = 0; stop < 60 && !order.contains(u"Latest.table"_s); ++stop) {
        ConsoleFixture::press(Qt::Key_Tab);
        order += ConsoleFixture::focusName();
    }
    QVERIFY(order.contains(u"Latest.table"_s));
    QCOMPARE(order.first(), u"do.submitMeterReading"_s);
    QVERIFY2(order.contains(u"do.requestPrintedBill"_s), qPrintable(order.join(u' ')));
}

void TestLayout::palette_staysInsideTheWindow()
{
    m_fixture->theme().setTextPercent(200);
    window().resize(1024, 700);
    QTest::qWait(1);
    window().openPalette();
    auto *palette = ConsoleFixture::find<QDialog>(u"palette"_s);
    QVERIFY(palette);
    QVERIFY(window().geometry().contains(palette->geometry()));
    palette->reject();
}

void TestLayout::settingsMenu_marksTheThemeAndGoesBackToNormalText()
{
    const auto marked = [this] {
        QStringList ids;
        for (const QAction *action : window().actions().actions()) {
            if (action->isChecked())
                ids += action->objectName();
        }
        return ids;
    };
    QCOMPARE(marked(), QStringList{u"theme.light"_s});
    m_fixture->theme().setMode(ui::ThemeMode::Dark);
    QCOMPARE(marked(), QStringList{u"theme.dark"_s});
    m_fixture->theme().setMode(ui::ThemeMode::Light);
    m_fixture->theme().setTextPercent(170);
    window().actions().action(u"text.normal"_s)->trigger();
    QCOMPARE(m_fixture->theme().textPercent(), 100);
}

void TestLayout::flow_goesOnInTheNextLine()
{
    QWidget area;
    auto *flow = new ui::FlowLayout(&area);
    for (int i = 0; i < 3; ++i) {
        auto *part = new QWidget(&area);
        part->setFixedSize(100, 20);
        flow->addWidget(part);
    }
    const int gap = flow->sizeHint().width() - 300;
    QVERIFY(gap > 0);
    QCOMPARE(flow->minimumSize(), QSize(100, 20));
    QCOMPARE(flow->heightForWidth(300 + gap), 20);
    QCOMPARE(flow->heightForWidth(299 + gap), 40 + gap / 2);
    QCOMPARE(flow->heightForWidth(100), 60 + gap);
    area.resize(250, 100);
    area.setLayoutDirection(Qt::RightToLeft);
    area.show();
    QCOMPARE(flow->itemAt(0)->geometry().right(), 249);
    QCOMPARE(flow->itemAt(2)->geometry().right(), 249);
    QVERIFY(flow->itemAt(2)->geometry().top() > flow->itemAt(0)->geometry().bottom());
}

void TestLayout::tabInFront_showsItsWholeName()
{
    for (int customer = 1; customer <= 7; ++customer)
        window().openCustomer(m_fixture->account(customer));
    const auto *tabs = window().findChild<QTabBar *>(u"tabs"_s);
    QVERIFY(tabs);
    QFont bold = tabs->font();
    bold.setWeight(QFont::DemiBold);
    const auto room = [tabs](int tab) {
        const QWidget *close = tabs->tabButton(tab, QTabBar::RightSide);
        return tabs->tabRect(tab).width() - tabs->iconSize().width() - (close ? close->width() : 0);
    };
    int narrowed = 0;
    for (int tab = 1; tab < tabs->count(); ++tab) {
        window().findChild<QTabBar *>(u"tabs"_s)->setCurrentIndex(tab);
        QTRY_VERIFY(tabs->tabText(tab).contains(u' ')); // the name has come
        QTest::qWait(1);
        const int needed = QFontMetrics(bold).horizontalAdvance(tabs->tabText(tab));
        QVERIFY2(room(tab) >= needed, qPrintable(tabs->tabText(tab)));
        narrowed += tab > 1 && room(1) < QFontMetrics(tabs->font()).horizontalAdvance(tabs->tabText(1)) ? 1 : 0;
    }
    QVERIFY(narrowed > 0); // there was no room for all
    for (int customer = 2; customer <= 7; ++customer)
        window().closeCustomer(m_fixture->account(customer));
}

void TestLayout::navigation_keepsItsMarkWhereThereIsNoScreen()
{
    auto *screens = workspace()->findChild<ui::Navigation *>();
    QVERIFY(screens);
    const QModelIndex marked = screens->currentIndex();
    QVERIFY(screens->selectionModel()->isSelected(marked));
    const QPoint below(screens->viewport()->width() / 2, screens->viewport()->height() - 3);
    QVERIFY(!screens->indexAt(below).isValid());
    QTest::mouseClick(screens->viewport(), Qt::LeftButton, Qt::NoModifier, below);
    QCOMPARE(screens->currentIndex(), marked);
    QVERIFY(screens->selectionModel()->isSelected(marked));
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
