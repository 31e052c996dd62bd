// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/documentederrors.h"
#include "api/catalogue/operationcatalogue.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using tideline::catalogue::sentenceCase;

class SentenceCaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_becomeSentences_data();
    void names_becomeSentences();
    void resources_areLinkedIn();
};

void SentenceCaseTest::names_becomeSentences_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("camel case") << u"numberOfOccupants"_s << u"Number of occupants"_s;
    QTest::newRow("a run of capitals stays") << u"APIKey"_s << u"API key"_s;
    QTest::newRow("an acronym at the end") << u"returnUrl"_s << u"Return URL"_s;
    QTest::newRow("an acronym alone") << u"id"_s << u"ID"_s;
    QTest::newRow("a number ends a word") << u"addressLine1"_s << u"Address line 1"_s;
    QTest::newRow("type names") << u"ProductToQuote"_s << u"Product to quote"_s;
    QTest::newRow("enum values") << u"DIRECT_DEBIT"_s << u"Direct debit"_s;
    QTest::newRow("enum values of one word") << u"CHEQUE"_s << u"Cheque"_s;
    QTest::newRow("an acronym among enum values") << u"TOTP"_s << u"TOTP"_s;
    QTest::newRow("underscores at the edges") << u"_entities_"_s << u"Entities"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void SentenceCaseTest::names_becomeSentences()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    QCOMPARE(sentenceCase(name), sentence);
}

void SentenceCaseTest::resources_areLinkedIn()
{
    QVERIFY(QFile::exists(u":/tideline/schema/api.graphql"_s));
    QVERIFY(QFile::exists(u":/tideline/schema/reconstructed/RegisterEmailInput.graphql"_s));
    const auto facts = tideline::catalogue::DocumentedErrors::load();
    QCOMPARE(facts.operations().size(), 90);
    QCOMPARE(facts.codesOf(u"collectPayment"_s).size(), 6);
    QCOMPARE(facts.errors().value(u"KT-CT-1111"_s).type, u"AUTHORIZATION"_s);
}

QTEST_APPLESS_MAIN(SentenceCaseTest)
#include "tst_sentencecase.moc"
