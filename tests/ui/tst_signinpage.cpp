// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/signinway.h"
#include "ui/session/signinpage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tideline;
using models::SignInWay;

//! Where the keys go on the sign-in page.
class TestSignInPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp); }
    void focus_beginsWithTheFirstEmptyField_data();
    void focus_beginsWithTheFirstEmptyField();
    void tab_followsTheLayout_data();
    void tab_followsTheLayout();

private:
    std::unique_ptr<ui::Theme> m_theme;
};

namespace {

QString focusName() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }

void choose(const ui::SignInPage &page, int way)
{
    auto *ways = page.findChild<QComboBox *>(u"signInWay"_s);
    ways->setCurrentIndex(ways->findData(way));
}

ui::SignInOffer offer(bool offersDemoAgent)
{
    ui::SignInOffer offer;
    offer.environment = u"Test"_s;
    offer.isDemo = offersDemoAgent;
    offer.offersDemoAgent = offersDemoAgent;
    return offer;
}

} // namespace

void TestSignInPage::focus_beginsWithTheFirstEmptyField_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<bool>("offersDemoAgent");
    QTest::addColumn<QString>("first");
    QTest::newRow("password") << int(SignInWay::Password) << false << u"signInEmail"_s;
    QTest::newRow("API key") << int(SignInWay::ApiKey) << false << u"signInSecret"_s;
    QTest::newRow("the demo") << int(SignInWay::Password) << true << u"demoAgent"_s;
}

void TestSignInPage::focus_beginsWithTheFirstEmptyField()
{
    QFETCH(int, way);
    QFETCH(bool, offersDemoAgent);
    QFETCH(QString, first);
    ui::SignInPage page(offer(offersDemoAgent));
    choose(page, way);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.focusFirst();
    QCOMPARE(focusName(), first);
}

void TestSignInPage::tab_followsTheLayout_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("stops");
    QTest::newRow("password")
        << int(SignInWay::Password)
        << u"signInWay signInEmail signInSecret showSecret staySignedIn signIn chooseEnvironment"_s;
    QTest::newRow("API key") << int(SignInWay::ApiKey)
                             << u"signInWay signInSecret showSecret staySignedIn signIn chooseEnvironment"_s;
    QTest::newRow("access token") << int(SignInWay::AccessToken)
                                  << u"signInWay signInSecret showSecret signIn chooseEnvironment"_s;
}

void TestSignInPage::tab_followsTheLayout()
{
    QFETCH(int, way);
    QFETCH(QString, stops);
    ui::SignInPage page(offer(false));
    choose(page, way);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.findChild<QComboBox *>(u"signInWay"_s)->setFocus();
    QStringList met;
    while (met.size() < 20 && (met.isEmpty() || met.constFirst() != focusName())) {
        met += focusName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(met.join(u' '), stops);
}

QTEST_MAIN(TestSignInPage)
#include "tst_signinpage.moc"
