// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customer/customer.h"
#include "tests/support/fakeclient.h"
#include "ui/print/customerpage.h"
#include "ui/print/savepage.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tideline;
using namespace Qt::StringLiterals;
using tests::FakeClient;

namespace {

const char *const overview = R"({"account": {
    "number": "A-1B2C3D4E", "status": "ACTIVE", "billingName": "Ann <Hall>", "overdueBalance": 500,
    "ledgers": [{"number": "L-1", "amountOwedByCustomer": 4210}],
    "users": [{"id": "7", "fullName": "Ann Hall", "email": "ann@example.org"}],
    "transactions": {"edges": [{"node": {"id": "t1", "postedDate": "2026-11-10", "amount": -4210,
        "title": "Paid with card 4111 1111 1111 1111"}}]}}})";

} // namespace

//! What goes on paper for the file.
class TestPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_saysWhoOwesWhat();
    void page_holdsNoSecret();
    void pdf_isWritten();
    void pdf_thatCannotBeWrittenIsNoFile();

private:
    static QString pageOf();
};

QString TestPrint::pageOf()
{
    FakeClient client;
    models::Customer customer(client, u"A-1B2C3D4E"_s);
    customer.load();
    client.answerData(overview);
    return ui::customerPage(customer, u"Latest"_s, customer.events(), QDateTime(QDate(2026, 11, 23), QTime(15, 0)));
}

void TestPrint::page_saysWhoOwesWhat()
{
    const QString page = pageOf();
    for (const QString &part : {u"Ann &lt;Hall&gt;"_s, u"A-1B2C3D4E"_s, u"Owes £42.10"_s, u"overdue"_s,
                                u"10 Nov 2026"_s, u"−£42.10"_s, u"23 Nov 2026, 15:00"_s})
        QVERIFY2(page.contains(part), qPrintable(part + u" in "_s + page));
}

void TestPrint::page_holdsNoSecret()
{
    const QString page = pageOf();
    for (const QString &secret : {u"4111"_s, u"ann@example.org"_s})
        QVERIFY2(!page.contains(secret), qPrintable(page));
}

void TestPrint::pdf_isWritten()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"page.pdf"_s);
    QVERIFY(ui::writePdf(file, u"A-1B2C3D4E"_s, pageOf()));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    QVERIFY(bytes.size() > 2000);
}

void TestPrint::pdf_thatCannotBeWrittenIsNoFile()
{
    const QTemporaryDir folder;
    QVERIFY(!ui::writePdf(folder.filePath(u"missing/page.pdf"_s), u"x"_s, pageOf()));
}

QTEST_MAIN(TestPrint)
#include "tst_print.moc"
