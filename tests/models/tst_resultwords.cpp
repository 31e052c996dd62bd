// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/buildschema.h"
#include "models/forms/resultsummary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tideline;
using graphql::Json;
using models::ResultRow;

namespace {

constexpr const char *sdl = R"(
    scalar JSONString scalar GenericScalar scalar BigInt
    type Query { order: Order }
    type Order {
      code: String, status: String, note: String, empty: String, netAmount: Float, totalAmount: Int, typename: String
      params: JSONString, payload: GenericScalar, secretKey: String, lines: [Line], holder: Person
      tag: Metadata, made: RegenerateSecretKey, consent: Consent, success: Boolean, errors: [String], formId: BigInt
    }
    type Consent { id: BigInt, code: String, status: String, type: ConsentType }
    type ConsentType { code: String, name: String, status: String }
    type Metadata { key: String, value: JSONString }
    type RegenerateSecretKey { key: String }
    type Line { product: String, units: Int, buyer: Person }
    type Person {
      id: ID, fullName: String, email: String, mobile: String, title: String, pronouns: String, label: String, urn: String
      born: String
    }
)";

} // namespace

//! What an answer looks like in words.
class ResultWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void value_isInWords_data();
    void value_isInWords();
    void nothingToSay_isLeftOut_data();
    void nothingToSay_isLeftOut();
    void wholePersonInside_isNamed();
    void smallRecordInside_isShown();
    void unknownJson_isALineEach();
    void secret_isMarked();
    void keyOfARecord_isNoSecret();
    void nameOfARecord_isToldOnce();

private:
    [[nodiscard]] QList<ResultRow> rows(const Json &order) const;

    std::shared_ptr<const graphql::Schema> m_schema;
};

void ResultWordsTest::initTestCase()
{
    auto built = graphql::buildSchema(sdl);
    QVERIFY(built.has_value());
    m_schema = *built;
}

QList<ResultRow> ResultWordsTest::rows(const Json &order) const
{
    models::FormSurroundings world;
    world.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return models::resultRows(order, *m_schema->queryType()->field("order"), {}, world);
}

void ResultWordsTest::value_isInWords_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("words");
    QTest::newRow("constants of a status") << u"{\"status\": \"DIRECT_DEBIT\"}"_s << u"Direct debit"_s;
    QTest::newRow("constants elsewhere stay") << u"{\"note\": \"DIRECT_DEBIT\"}"_s << u"DIRECT_DEBIT"_s;
    QTest::newRow("pence") << u"{\"totalAmount\": 6500}"_s << u"£65.00"_s;
    QTest::newRow("numbers that are names") << u"{\"formId\": 10216}"_s << u"10216"_s;
    QTest::newRow("pounds") << u"{\"netAmount\": 32.5}"_s << u"£32.50"_s;
}

void ResultWordsTest::value_isInWords()
{
    QFETCH(QString, order);
    QFETCH(QString, words);
    const QList<ResultRow> shown = rows(Json::parse(order.toStdString()));
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().value, words);
}

void ResultWordsTest::nothingToSay_isLeftOut_data()
{
    QTest::addColumn<QString>("order");
    QTest::newRow("empty text") << u"{\"empty\": \"\"}"_s;
    QTest::newRow("null") << u"{\"note\": null}"_s;
    QTest::newRow("empty JSON") << u"{\"params\": \"{}\"}"_s;
    QTest::newRow("what the headline says") << u"{\"success\": true, \"errors\": []}"_s;
    QTest::newRow("names of types") << u"{\"typename\": \"Order\", \"__typename\": \"Order\"}"_s;
}

void ResultWordsTest::nothingToSay_isLeftOut()
{
    QFETCH(QString, order);
    QVERIFY(rows(Json::parse(order.toStdString())).isEmpty());
}

void ResultWordsTest::wholePersonInside_isNamed()
{
    const Json person = {{"id", "1"},
                         {"fullName", "Ada Marsh"},
                         {"email", "a@example.com"},
                         {"mobile", "0"},
                         {"title", "Dr"},
                         {"pronouns", "she/her"},
                         {"label", "x"},
                         {"urn", "7"},
                         {"born", "1985"}};
    // What the answer is about is told in full; who stands inside it goes by name.
    QCOMPARE(rows({{"holder", person}}).size(), 10);
    const QList<ResultRow> shown = rows({{"lines", Json::array({Json{{"product", "Tap"}, {"buyer", person}}})}});
    QCOMPARE(shown.size(), 3);
    QCOMPARE(shown.last().label, u"Buyer"_s);
    QCOMPARE(shown.last().value, u"Ada Marsh"_s);
}

void ResultWordsTest::smallRecordInside_isShown()
{
    const QList<ResultRow> shown = rows({{"lines", Json::array({Json{{"product", "Tap"}, {"units", 2}}})}});
    QCOMPARE(shown.size(), 3);
    QVERIFY(shown.at(0).isHeading);
    QCOMPARE(shown.at(1).value, u"Tap"_s);
    QCOMPARE(shown.at(2).value, u"2"_s);
}

void ResultWordsTest::unknownJson_isALineEach()
{
    const QList<ResultRow> shown = rows({{"params", R"({"bestTime": "after 17:00", "tries": [1, 2]})"}});
    QCOMPARE(shown.size(), 5);
    QCOMPARE(shown.at(1).label, u"bestTime"_s); // somebody's own name, as it is written
    QCOMPARE(shown.at(1).value, u"after 17:00"_s);
    QVERIFY(shown.at(2).isHeading);
    QCOMPARE(shown.at(4).value, u"2"_s);
}

void ResultWordsTest::secret_isMarked()
{
    const QList<ResultRow> shown = rows({{"secretKey", "sk_1"}});
    QCOMPARE(shown.size(), 1);
    QVERIFY(shown.first().isSecret);
}

void ResultWordsTest::keyOfARecord_isNoSecret()
{
    QList<ResultRow> shown = rows({{"tag", {{"key", "best-time"}, {"value", R"({"a": 1})"}}}});
    QCOMPARE(shown.size(), 4);
    QCOMPARE(shown.at(1).value, u"best-time"_s);
    QVERIFY(!shown.at(1).isSecret);
    QCOMPARE(shown.at(3).label, u"a"_s);
    shown = rows({{"made", {{"key", "sk_1"}}}});
    QCOMPARE(shown.size(), 2);
    QVERIFY(shown.at(1).isSecret);
}

void ResultWordsTest::nameOfARecord_isToldOnce()
{
    const Json kind = {{"code", "SMS"}, {"name", "By text message"}, {"status", "ACTIVE"}};
    const QList<ResultRow> shown =
        rows({{"consent", {{"id", 10216}, {"code", "SMS"}, {"status", "ACTIVE"}, {"type", kind}}}});
    QStringList told;
    for (const ResultRow &row : shown)
        told += row.label + u'=' + row.value;
    // A status of the one is no status of the other.
    QCOMPARE(told,
             QStringList({u"Consent="_s, u"ID=10216"_s, u"Code=SMS"_s, u"Status=Active"_s, u"Type="_s,
                          u"Name=By text message"_s, u"Status=Active"_s}));
}

QTEST_GUILESS_MAIN(ResultWordsTest)
#include "tst_resultwords.moc"
