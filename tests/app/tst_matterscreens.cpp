// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/consolefixture.h"

#include "api/demo/auth/totp.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/qrcode.h"

#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QUrlQuery>

using namespace tideline;
using namespace Qt::StringLiterals;
using tests::ConsoleFixture;

namespace {

QPushButton *button(const QString &name) { return ConsoleFixture::find<QPushButton>(name); }

//! What a camera would see of \p code, read by a program that knows nothing of ours.
QString readByAScanner(ui::QrCode &code)
{
    const QTemporaryDir folder;
    const QString picture = folder.filePath(u"code.png"_s);
    code.grab().save(picture);
    QProcess reader;
    reader.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, picture});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()).trimmed() : QString();
}

bool isIdle() { return !ConsoleFixture::shows(u"running"_s); }

} // namespace

//! What the screens do beyond lists, over HTTP, from click to changed record.
class TestMatterScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opening_asksOnce_andScreensAskWhenTheyAreOpened();
    void refusedFields_areSaidOnEveryScreen();
    void refusedLists_areNotCalledEmpty();
    void consents_areCheckedAndSentTogether();
    void points_openTheFormWithWhatTheyBecome();
    void refund_saysWhetherItCanBeAskedFor();
    void appScreen_buttonsLeadOn();
    void authenticator_isShownAsACode();
    void timeline_notesWhatWasDone_andCopiesIt();

private:
    //! The names of the operations that the backend answers from now on, in \p asked.
    void listen(QStringList &asked, QObject &until);
    void show(const QString &screen, int page = 0);

    std::unique_ptr<ConsoleFixture> m_fixture;
    ui::Workspace *m_customer = nullptr;
};

void TestMatterScreens::initTestCase()
{
    m_fixture = std::make_unique<ConsoleFixture>();
    QVERIFY(m_fixture->start());
    m_fixture->window().resize(1440, 900);
    m_customer = m_fixture->window().openCustomer(m_fixture->account());
    QTRY_VERIFY(ConsoleFixture::shows(u"Lives at"_s));
}

void TestMatterScreens::show(const QString &screen, int page)
{
    m_customer->showScreen(screen);
    if (auto *tabs = ConsoleFixture::find<QTabWidget>(screen + u".tabs"_s))
        tabs->setCurrentIndex(page);
    QTRY_VERIFY(isIdle());
    QTest::qWait(20);
}

void TestMatterScreens::listen(QStringList &asked, QObject &until)
{
    connect(&m_fixture->console().demo(), &demo::ServerThread::requestHandled, &until,
            [&asked](const QString &, const QByteArray &body, int) {
                asked += QJsonDocument::fromJson(body).object().value(u"operationName"_s).toString();
            });
}

void TestMatterScreens::opening_asksOnce_andScreensAskWhenTheyAreOpened()
{
    QStringList asked;
    QObject until;
    listen(asked, until);
    ui::Workspace *customer = m_fixture->window().openCustomer(m_fixture->account(3));
    QTRY_VERIFY(customer->title() != customer->accountNumber() && isIdle());
    QTest::qWait(100); // nothing follows by itself
    QCOMPARE(asked, QStringList(u"Overview"_s)); // header and Overview are one document
    for (const ui::ScreenInfo &screen : ui::customerScreens()) {
        asked.clear();
        customer->showScreen(screen.id);
        QTRY_VERIFY(isIdle());
        QTest::qWait(50);
        if (screen.id != "overview"_L1)
            QVERIFY2(!asked.isEmpty() && asked.size() <= 3, qPrintable(screen.id + u": "_s + asked.join(u", "_s)));
        QCOMPARE(QSet<QString>(asked.begin(), asked.end()).size(), asked.size()); // nothing twice
    }
    // What was loaded is shown as it is.
    asked.clear();
    for (const ui::ScreenInfo &screen : ui::customerScreens())
        customer->showScreen(screen.id);
    m_fixture->window().openCustomer(m_fixture->account());
    m_fixture->window().openCustomer(m_fixture->account(3));
    QTest::qWait(100);
    QCOMPARE(asked, QStringList());
    m_fixture->window().closeCustomer(m_fixture->account(3));
    m_fixture->window().openCustomer(m_fixture->account());
}

void TestMatterScreens::refusedFields_areSaidOnEveryScreen()
{
    const QString account = m_fixture->account(4);
    for (const QString &field :
         {u"AccountType.overdueBalance"_s, u"AccountType.billingEmail"_s, u"AccountPaymentType.transactionType"_s,
          u"AccountLoyaltyPointsType.totalMonetaryAmount"_s, u"WaterMeterType.serialNumber"_s,
          u"AccountUserType.isActive"_s, u"AccountType.bills"_s})
        m_fixture->console().demo().addFault(field + u"=KT-CT-1111"_s);
    ui::Workspace *customer = m_fixture->window().openCustomer(account);
    QTRY_VERIFY(customer->title() != account && isIdle());
    const auto valueBeside = [customer](const QString &label) {
        for (const QLabel *value : customer->findChildren<QLabel *>()) {
            if (value->isVisible() && value->accessibleName().startsWith(label + u':'))
                return value->text();
        }
        return QString();
    };
    QTRY_VERIFY(ConsoleFixture::shows(u"Lives at"_s));
    QCOMPARE(valueBeside(u"Overdue"_s), u"not shown to you"_s);
    QCOMPARE(valueBeside(u"Points"_s), u"not shown to you"_s);
    QCOMPARE(valueBeside(u"Meter"_s), u"not shown to you"_s);
    const auto showOne = [customer](const QString &screen) {
        customer->showScreen(screen);
        QTRY_VERIFY(isIdle());
        QTest::qWait(20);
        QVERIFY2(!ConsoleFixture::shows(u"could not be loaded"_s), qPrintable(screen));
    };
    showOne(u"account"_s);
    QCOMPARE(valueBeside(u"Billing email"_s), u"not shown to you"_s);
    for (const QString &screen : {u"payments"_s, u"security"_s}) {
        showOne(screen);
        QVERIFY2(!ConsoleFixture::shows(u"Some of this list is missing"_s), qPrintable(screen)); // its column says so
    }
    showOne(u"loyalty"_s);
    QVERIFY(ConsoleFixture::shows(u"What they are worth is not shown to you"_s));
    QVERIFY(!ConsoleFixture::shows(u"become about £0.00"_s));
    showOne(u"timeline"_s);
    QVERIFY(ConsoleFixture::shows(u"The timeline lacks the bills"_s));
    m_fixture->console().demo().clearFaults();
    m_fixture->window().closeCustomer(account);
    m_fixture->window().openCustomer(m_fixture->account());
}

//! "No needs are recorded" would have the agent replace those that are.
void TestMatterScreens::refusedLists_areNotCalledEmpty()
{
    const QString account = m_fixture->account(5);
    for (const QString &field : {u"AccountUserType.specialCircumstances"_s, u"AccountType.consents"_s})
        m_fixture->console().demo().addFault(field + u"=KT-CT-1111"_s);
    ui::Workspace *customer = m_fixture->window().openCustomer(account);
    QTRY_VERIFY(ConsoleFixture::shows(u"Priority services are not shown to you"_s) && isIdle());
    customer->showScreen(u"account"_s);
    QTRY_VERIFY(ConsoleFixture::shows(u"This list is not shown to you."_s) && isIdle());
    QVERIFY(!ConsoleFixture::shows(u"No needs are recorded"_s));
    customer->showScreen(u"consents"_s);
    QTRY_VERIFY(ConsoleFixture::shows(u"Consents are not shown to you."_s));
    QVERIFY(!ConsoleFixture::shows(u"No consent is kept"_s));
    m_fixture->console().demo().clearFaults();
    m_fixture->window().closeCustomer(account);
    m_fixture->window().openCustomer(m_fixture->account());
}

void TestMatterScreens::consents_areCheckedAndSentTogether()
{
    show(u"consents"_s);
    QVERIFY(!button(u"consents.send"_s)->isEnabled());
    QStringList wanted;
    for (int row = 0; row < 2; ++row) {
        auto *choice = ConsoleFixture::find<QComboBox>(u"consents.%1.1"_s.arg(row));
        QVERIFY(choice);
        const QString value = choice->currentData() == "ACCEPTED"_L1 ? u"REJECTED"_s : u"ACCEPTED"_s;
        choice->setCurrentIndex(choice->findData(value));
        Q_EMIT choice->activated(choice->currentIndex());
        wanted += value;
    }
    QVERIFY(button(u"consents.send"_s)->isEnabled());
    button(u"consents.send"_s)->click();
    QTRY_VERIFY(button(u"updateAccountConsents.confirm"_s));
    QVERIFY(ConsoleFixture::shows(u" → "_s));
    button(u"updateAccountConsents.confirm"_s)->click();
    QTRY_VERIFY(ConsoleFixture::find<QWidget>(u"outcome"_s) && isIdle());
    for (int row = 0; row < 2; ++row)
        QTRY_COMPARE(ConsoleFixture::find<QComboBox>(u"consents.%1.1"_s.arg(row))->currentData().toString(),
                     wanted.at(row));
    QVERIFY(!button(u"consents.send"_s)->isEnabled()); // what was sent is no change any more
}

void TestMatterScreens::points_openTheFormWithWhatTheyBecome()
{
    show(u"loyalty"_s);
    auto *points = ConsoleFixture::find<QSpinBox>(u"loyalty.points"_s);
    QVERIFY(points && points->value() > 1);
    const int all = points->value();
    points->setFocus();
    points->selectAll();
    QTest::keyClicks(points, u"99999"_s); // nothing is swallowed
    QVERIFY(ConsoleFixture::shows(u"There are only %1 points."_s.arg(QLocale().toString(all))));
    QVERIFY(!button(u"loyalty.redeem"_s)->isEnabled());
    points->setValue(all / 2);
    QVERIFY(ConsoleFixture::shows(u"become about £"_s));
    button(u"loyalty.redeem"_s)->click();
    QTRY_VERIFY(ConsoleFixture::find<QLineEdit>(u"redeemLoyaltyPointsForAccountCredit.points"_s));
    QCOMPARE(ConsoleFixture::find<QLineEdit>(u"redeemLoyaltyPointsForAccountCredit.points"_s)->text(),
             QString::number(points->value()));
}

void TestMatterScreens::refund_saysWhetherItCanBeAskedFor()
{
    show(u"payments"_s, 3);
    QTRY_VERIFY(ConsoleFixture::find<QWidget>(u"payments.eligibility"_s));
    QVERIFY(ConsoleFixture::shows(u"refund can be asked for"_s));
}

void TestMatterScreens::appScreen_buttonsLeadOn()
{
    show(u"contact"_s);
    auto *choice = ConsoleFixture::find<QComboBox>(u"contact.screen"_s);
    QVERIFY(choice && choice->findData(u"save-water"_s) > 0);
    choice->setCurrentIndex(choice->findData(u"save-water"_s));
    Q_EMIT choice->activated(choice->currentIndex());
    QTRY_VERIFY(ConsoleFixture::shows(u"Three things to do this week"_s));
    auto *order = ConsoleFixture::find<QPushButton>(u"contact.button.confirm-butt"_s);
    QVERIFY(order);
    order->click();
    QTRY_VERIFY(button(u"backendScreenEvent.submit"_s));
    button(u"backendScreenEvent.submit"_s)->click();
    QTRY_VERIFY(ConsoleFixture::find<QWidget>(u"outcome"_s) && isIdle());
    // The event answers with another screen, which opens by itself.
    QTRY_VERIFY(ConsoleFixture::shows(u"Thank you"_s));
}

void TestMatterScreens::authenticator_isShownAsACode()
{
    // The agent of the demo has begun with one already, and a code is for one device alone.
    api::Request removal;
    removal.document = "mutation D { deleteMfaDevice(input: {mfaMethod: TOTP}) { deviceDeleted } }";
    removal.operationName = "D";
    removal.rootField = "deleteMfaDevice";
    removal.kind = api::OperationKind::Mutation;
    removal.service = catalogue::Service::Auth;
    bool isAnswered = false;
    const api::CallHandle call =
        m_fixture->context().client.send(removal, [&isAnswered](const api::Result &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    m_customer->openOperation(u"createMfaDevice"_s);
    QTRY_VERIFY(ConsoleFixture::find<QComboBox>(u"createMfaDevice.mfaMethod"_s));
    auto *method = ConsoleFixture::find<QComboBox>(u"createMfaDevice.mfaMethod"_s);
    int place = -1;
    for (int i = 0; i < method->count(); ++i) {
        if (method->itemData(i).toString().contains("TOTP"_L1) || method->itemData(i).toString().contains("AUTH"_L1)
            || method->itemText(i).contains(u"authenticator"_s, Qt::CaseInsensitive)
            || method->itemText(i).contains("TOTP"_L1, Qt::CaseInsensitive))
            place = i;
    }
    QVERIFY(place >= 0);
    method->setCurrentIndex(place);
    Q_EMIT method->activated(place);
    button(u"createMfaDevice.submit"_s)->click();
    QTRY_VERIFY(button(u"createMfaDevice.confirm"_s) || ConsoleFixture::find<QWidget>(u"outcome"_s));
    if (QPushButton *confirm = button(u"createMfaDevice.confirm"_s))
        confirm->click();
    QTRY_VERIFY(ConsoleFixture::find<ui::QrCode>(u"authenticatorCode"_s));
    auto *code = ConsoleFixture::find<ui::QrCode>(u"authenticatorCode"_s);
    QVERIFY(!code->isEmpty());
    if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty())
        QSKIP("zbarimg is not installed: nobody reads the code");
    // As a telephone reads it; and what an app makes of it opens the device.
    const QUrl uri(readByAScanner(*code));
    QCOMPARE(uri.scheme(), u"otpauth"_s);
    QCOMPARE(uri.host(), u"totp"_s);
    const QByteArray secret = QUrlQuery(uri).queryItemValue(u"secret"_s).toLatin1();
    const std::optional<QByteArray> key = demo::fromBase32(secret.toStdString());
    QVERIFY2(key, secret.constData());
    QVERIFY(button(u"followUp.validateMfaDevice"_s));
    button(u"followUp.validateMfaDevice"_s)->click();
    QTRY_VERIFY(ConsoleFixture::find<QLineEdit>(u"validateMfaDevice.token"_s));
    const std::string digits = demo::totpCode(*key, QDateTime::currentSecsSinceEpoch());
    ConsoleFixture::find<QLineEdit>(u"validateMfaDevice.token"_s)->setFocus();
    ConsoleFixture::type(QString::fromStdString(digits));
    button(u"validateMfaDevice.submit"_s)->click();
    QTRY_VERIFY(ConsoleFixture::shows(u"Device switched on"_s));
}

void TestMatterScreens::timeline_notesWhatWasDone_andCopiesIt()
{
    show(u"timeline"_s);
    button(u"timeline.copy"_s)->click();
    const QString note = QGuiApplication::clipboard()->text();
    QVERIFY2(note.contains(m_fixture->account()), qPrintable(note));
    QVERIFY2(note.contains(u"consents, Completed"_s), qPrintable(note));
    QVERIFY2(!note.contains(u"secret"_s, Qt::CaseInsensitive), qPrintable(note));
}

QTEST_MAIN(TestMatterScreens)
#include "tst_matterscreens.moc"
