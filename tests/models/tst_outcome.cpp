// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/bundledschema.h"
#include "api/catalogue/operationcatalogue.h"
#include "models/forms/outcome.h"

#include <QTest>

using namespace tideline;
using namespace Qt::StringLiterals;
using graphql::Json;

//! An answer without errors need not be good news.
class OutcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answer_saysWhetherItWorked_data();
    void answer_saysWhetherItWorked();
    void followUp_isOfferedWhereItFits();
    void rules_areAboutWhatTheSchemaHas();

private:
    [[nodiscard]] const graphql::FieldType *fieldAt(const catalogue::Operation &operation, const QString &path) const;

    std::unique_ptr<catalogue::OperationCatalogue> m_operations;
};

void OutcomeTest::initTestCase()
{
    m_operations = std::make_unique<catalogue::OperationCatalogue>(*catalogue::bundledSchema(catalogue::Service::Api),
                                                                   *catalogue::bundledSchema(catalogue::Service::Auth));
}

void OutcomeTest::answer_saysWhetherItWorked_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("headline"); // empty: the operation's own for a success
    const auto row = [](const char *name, const char *operation, const char *answer, const char *headline = "") {
        QTest::newRow(name) << QString::fromLatin1(operation) << QByteArray(answer) << QString::fromLatin1(headline);
    };
    row("payment scheduled", "collectPayment", R"({"payment":{"status":"SCHEDULED"}})");
    row("payment failed", "collectPayment", R"({"payment":{"status":"FAILED"}})", "The payment failed");
    row("device added", "registerPushNotificationBinding", R"({"pushNotificationBinding":{"token":"t"}})");
    row("device unknown", "registerPushNotificationBinding", R"({"pushNotificationBinding":null})",
        "The device was not added");
    row("code wrong", "validateMfaDevice", R"({"deviceIsValid":false})", "The code was not right");
    row("link ended", "invalidatePreSignedToken", R"({"token":{"isValid":false}})");
    row("link lives on", "invalidatePreSignedToken", R"({"token":{"isValid":true}})", "The link still works");
    row("success", "requestPrintedBill", R"({"success":true})");
    row("no success", "requestPrintedBill", R"({"success":false})", "The server did not do it");
    row("nothing", "createGoodsQuote", R"({"__typename":"CreateGoodsQuote","goodsQuote":null})",
        "The server says nothing of what came of it");
    row("null", "createGoodsQuote", "null", "The server says nothing of what came of it");
}

void OutcomeTest::answer_saysWhetherItWorked()
{
    QFETCH(const QString, operation);
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, headline);
    const catalogue::Operation *known = m_operations->find(operation);
    QVERIFY(known);
    const models::Outcome outcome = models::outcomeOf(*known, Json::parse(answer.toStdString()));
    QCOMPARE(outcome.headline, headline.isEmpty() ? known->success : headline);
    QCOMPARE(outcome.isDone, headline.isEmpty());
    QCOMPARE(outcome.text.isEmpty(), headline.isEmpty()); // what failed says what to do
}

void OutcomeTest::followUp_isOfferedWhereItFits()
{
    const catalogue::FollowUp &change = m_operations->find(u"collectPayment"_s)->followUps.front();
    QVERIFY(models::fits(change, Json::parse(R"({"payment":{"status":"SCHEDULED"}})")));
    QVERIFY(!models::fits(change, Json::parse(R"({"payment":{"status":"CLEARED"}})")));
    QVERIFY(models::fits(catalogue::FollowUp(), Json::parse("{}")));
}

const graphql::FieldType *OutcomeTest::fieldAt(const catalogue::Operation &operation, const QString &path) const
{
    const graphql::FieldType *field = m_operations->field(operation.name);
    for (const QString &name : path.split(u'.')) {
        if (!field)
            return nullptr;
        field = field->type->innermost()->field(name.toStdString());
    }
    return field;
}

void OutcomeTest::rules_areAboutWhatTheSchemaHas()
{
    int rules = 0;
    for (const catalogue::Operation &operation : m_operations->operations()) {
        QList<std::pair<QString, QStringList>> looked;
        for (const catalogue::Letdown &letdown : operation.letdowns)
            looked.append({letdown.path, letdown.values});
        for (const catalogue::FollowUp &followUp : operation.followUps) {
            if (!followUp.onlyPath.isEmpty())
                looked.append({followUp.onlyPath, followUp.onlyValues});
        }
        for (const auto &[path, values] : looked) {
            const QByteArray where = (operation.name + u' ' + path).toUtf8();
            const graphql::FieldType *field = fieldAt(operation, path);
            QVERIFY2(field, where.constData());
            const graphql::Type *type = field->type->innermost();
            for (const QString &value : values) {
                const bool isKnown = type->kind != graphql::TypeKind::Enum || value.isEmpty()
                    || type->enumValue(value.toStdString()) != nullptr;
                QVERIFY2(isKnown, where.constData());
            }
            ++rules;
        }
    }
    QVERIFY(rules >= 8);
}

#include "tst_outcome.moc"
QTEST_GUILESS_MAIN(OutcomeTest)
