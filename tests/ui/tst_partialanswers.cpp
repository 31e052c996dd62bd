// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/clientfixture.h"
#include "tests/ui/windowfixture.h"
#include "ui/shell/errordialog.h"
#include "ui/shell/findpage.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/recordlist.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace tideline;
using namespace Qt::StringLiterals;

namespace {

const QString operation = u"updateAccountBillingEmail"_s;

//! Data with one error beside it.
tests::RawAnswer partial(const QByteArray &data, const QByteArray &path, const QByteArray &code)
{
    return tests::jsonAnswer(R"({"data": )" + data + R"(, "errors": [{"message": "No.", "path": )" + path
                             + R"(, "extensions": {"errorCode": ")" + code + R"("}}]})");
}

const QByteArray customer = R"({"account": {"number": "A-1B2C3D4E", "billingName": "Ann Hall", "payments": null},
    "viewer": null, "loyaltyPointsBalance": null, "goodsQuotes": null})";

} // namespace

//! Answers that hold data and errors: the data is shown, and what is missing is said.
class PartialAnswersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void missingPartOfACustomer_isSaid();
    void partThatIsNotAllowed_isSaidInItsPlaceOnly();
    void refusedList_isNoEmptyList();
    void listWithMissingRows_saysSo();
    void failedList_speaksInTheCataloguesWords();
    void warningBesideAResult_saysDoneBut();
    void troubleInPlace_hasItsDetails();

private:
    ui::Workspace *open(const tests::RawAnswer &answer);
    [[nodiscard]] catalogue::ErrorEntry entryOf(const QString &code) const;
    [[nodiscard]] QStringList warnings() const; //!< What visible warnings and errors say.

    std::unique_ptr<tests::ClientFixture> m_fixture;
    std::unique_ptr<api::HttpGraphQlClient> m_client;
    std::unique_ptr<tests::WindowFixture> m_window;
};

void PartialAnswersTest::init()
{
    m_fixture = std::make_unique<tests::ClientFixture>();
    m_client = m_fixture->makeClient();
    m_window = std::make_unique<tests::WindowFixture>(*m_client);
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window));
}

void PartialAnswersTest::cleanup()
{
    m_window.reset();
    m_client.reset();
    m_fixture.reset();
}

ui::Workspace *PartialAnswersTest::open(const tests::RawAnswer &answer)
{
    m_fixture->server.script({answer});
    ui::Workspace *workspace = m_window->window.openCustomer(u"A-1B2C3D4E"_s);
    const auto *name = m_window->window.findChild<QLabel *>(u"customerName"_s);
    [&name] { QTRY_COMPARE(name->text(), u"Ann Hall"_s); }();
    return workspace;
}

catalogue::ErrorEntry PartialAnswersTest::entryOf(const QString &code) const
{
    catalogue::ErrorFacts facts;
    facts.code = code;
    return m_window->errors.describe(facts);
}

QStringList PartialAnswersTest::warnings() const
{
    QStringList said;
    for (const ui::Callout *callout : m_window->window.findChildren<ui::Callout *>()) {
        const QString tone = callout->property("tone").toString();
        if (callout->isVisible() && (tone == "warning"_L1 || tone == "error"_L1))
            said += callout->accessibleName();
    }
    return said;
}

void PartialAnswersTest::missingPartOfACustomer_isSaid()
{
    open(partial(customer, R"(["account", "balance"])", "KT-XX-500"));
    QTRY_COMPARE(warnings().size(), 1);
    QVERIFY2(warnings().constFirst().startsWith(u"Some of this customer's data is missing. "_s),
             qPrintable(warnings().constFirst()));
}

void PartialAnswersTest::partThatIsNotAllowed_isSaidInItsPlaceOnly()
{
    open(partial(customer, R"(["account", "users", 0, "email"])", "KT-CT-1111"));
    QTest::qWait(20);
    QCOMPARE(warnings(), QStringList());
}

void PartialAnswersTest::refusedList_isNoEmptyList()
{
    ui::Workspace *workspace = open(partial(customer, R"(["account", "payments"])", "KT-CT-1111"));
    workspace->showList(u"payments"_s, u"payments.payments"_s);
    const QString headline = entryOf(u"KT-CT-1111"_s).headline;
    QTRY_COMPARE(warnings().size(), 1);
    QVERIFY2(warnings().constFirst().startsWith(headline), qPrintable(warnings().constFirst()));
    const auto labels = m_window->window.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(!label->isVisible() || !label->text().contains(u"Nothing was paid yet"_s));
}

void PartialAnswersTest::listWithMissingRows_saysSo()
{
    const QByteArray data = R"({"account": {"number": "A-1B2C3D4E", "billingName": "Ann Hall", "payments": {
        "totalCount": 2, "pageInfo": {"hasNextPage": false}, "edges": [
            {"node": {"uuid": "1", "paymentDate": "2026-11-01", "amount": 100}}, {"node": null}]}}})";
    ui::Workspace *workspace = open(partial(data, R"(["account", "payments", "edges", 1, "node"])", "KT-CT-1111"));
    workspace->showList(u"payments"_s, u"payments.payments"_s);
    QTRY_COMPARE(warnings().size(), 1);
    QVERIFY2(warnings().constFirst().startsWith(u"Some of this list is missing. "_s),
             qPrintable(warnings().constFirst()));
    const auto *table = m_window->window.findChild<QTableView *>(u"Payments.table"_s);
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
}

void PartialAnswersTest::failedList_speaksInTheCataloguesWords()
{
    ui::Workspace *workspace = open(tests::jsonAnswer(R"({"data": )" + customer + '}'));
    m_fixture->server.script({{tests::httpAnswer(403, "text/html", "<html>")}});
    workspace->showList(u"payments"_s, u"payments.payments"_s);
    QTRY_COMPARE(warnings().size(), 1);
    QVERIFY2(warnings().constFirst().startsWith(u"You may not use this server. "_s),
             qPrintable(warnings().constFirst()));
}

void PartialAnswersTest::warningBesideAResult_saysDoneBut()
{
    m_fixture->server.script({partial(R"({"updateAccountBillingEmail": {"account": {"number": "A-1B2C3D4E"}}})",
                                      R"(["updateAccountBillingEmail", "account", "status"])", "KT-CT-6422")});
    m_window->window.openOperation(operation);
    auto *more = m_window->window.findChild<QAbstractButton *>(operation + u".more"_s);
    if (!more->isChecked())
        more->click();
    for (const auto &[field, text] :
         {std::pair(u".accountNumber"_s, u"A-1B2C3D4E"_s), std::pair(u".billingEmail"_s, u"bills@example.org"_s)}) {
        auto *line = m_window->window.findChild<QLineEdit *>(operation + field);
        QVERIFY(line);
        line->setFocus();
        QTest::keyClicks(line, text);
    }
    m_window->window.findChild<QPushButton *>(operation + u".submit"_s)->click();
    QTRY_VERIFY(m_window->window.findChild<ui::Callout *>(u"outcome"_s));
    const catalogue::ErrorEntry entry = entryOf(u"KT-CT-6422"_s);
    QCOMPARE(warnings(), QStringList{u"Done, but with a warning. %1. %2"_s.arg(entry.headline, entry.text)});
    QVERIFY(!m_window->dialogs.isShowing());
    auto *warning = m_window->window.findChild<ui::Callout *>(u"warning"_s);
    warning->findChild<QPushButton *>(u"calloutAction"_s)->click();
    QTRY_VERIFY(m_window->dialogs.isShowing());
    const auto *dialog = m_window->window.findChild<ui::ErrorDialog *>();
    QCOMPARE(dialog->findChild<QLabel *>(u"errorHeadline"_s)->text(), entry.headline);
    QVERIFY(dialog->message().copyText().contains(u"KT-CT-6422"_s));
    dialog->findChild<QPushButton *>(u"errorAction"_s)->click(); // once more, with the right figures
    QTRY_VERIFY(!m_window->dialogs.isShowing());
    QVERIFY(m_window->window.findChild<QPushButton *>(operation + u".submit"_s)->isVisible());
}

//! An unknown code says that the server's words are under Details: so there they are, in a list and in the search.
void PartialAnswersTest::troubleInPlace_hasItsDetails()
{
    const tests::RawAnswer refused = tests::jsonAnswer(
        R"({"data": null, "errors": [{"message": "Gremlins.", "extensions": {"errorCode": "KT-XX-1"}}]})");
    m_fixture->server.script({refused});
    m_window->window.findPage()->setText(u"Hall"_s);
    const auto details = [this]() -> QPushButton * {
        for (QPushButton *button : m_window->window.findChildren<QPushButton *>(u"calloutDetails"_s)) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(details());
    const auto look = [this, &details] {
        QVERIFY(!m_window->dialogs.isShowing());
        details()->click();
        QTRY_VERIFY(m_window->dialogs.isShowing(&m_window->window));
        auto *card = m_window->window.findChild<ui::ErrorDialog *>();
        QVERIFY(card->message().copyText().contains(u"Gremlins."_s));
        QVERIFY(card->message().copyText().contains(u"KT-XX-1"_s));
        QCOMPARE(card->findChild<QPushButton *>(u"errorAction"_s)->text(),
                 u"Try again"_s); // nothing can have been done
        const qsizetype before = m_fixture->server.requestCount();
        card->findChild<QPushButton *>(u"errorAction"_s)->click();
        QTRY_VERIFY(m_fixture->server.requestCount() > before);
        QTRY_VERIFY(!m_window->dialogs.isShowing());
    };
    look();
    if (QTest::currentTestFailed())
        return;
    m_window->window.openCustomer(u"A-1B2C3D4E"_s);
    QTRY_VERIFY(details());
    look();
}

QTEST_MAIN(PartialAnswersTest)
#include "tst_partialanswers.moc"
