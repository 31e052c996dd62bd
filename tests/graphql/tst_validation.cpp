// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/language/parser.h"
#include "api/graphql/type/buildschema.h"
#include "api/graphql/validation/validate.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <set>

using namespace tideline::graphql;

//! \brief Every rule against the documents of tests/graphql/validation/*.cases.
//!
//! A case is a line `== name`, the document, and a line `-> Rule line:column …` for each error that it has,
//! in order. Rules and places are those of graphql-js 16.
class ValidationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void errors_areThoseOfTheCase_data();
    void errors_areThoseOfTheCase();
    void cases_coverEveryRule();
    void messages_suggestWhatWasMeant_data();
    void messages_suggestWhatWasMeant();
    void errors_stopAtTheLimit();
    void errors_asManyAsTheLimit_areAllThereIs();
    void columns_countUtf16Units();
    void conflicts_nameTheInnermostReason();

private:
    [[nodiscard]] Errors validateText(const std::string &text, std::size_t maxErrors = 100) const;

    std::shared_ptr<const Schema> m_schema;
};

namespace {

QString readFile(const QString &name)
{
    QFile file(QStringLiteral(TIDELINE_SOURCE_DIR "/tests/graphql/validation/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Case
{
    QString name;
    QString document;
    QStringList errors;
};

QList<Case> readCases()
{
    QList<Case> cases;
    const QDir folder(QStringLiteral(TIDELINE_SOURCE_DIR "/tests/graphql/validation"));
    for (const QString &file : folder.entryList({QStringLiteral("*.cases")}, QDir::Files, QDir::Name)) {
        bool isInside = false; // what stands before the first case is the file's header
        for (const QString &line : readFile(file).split(QLatin1Char('\n'))) {
            if (line.startsWith(QLatin1String("== "))) {
                isInside = true;
                cases.append({QDir(file).dirName().section(QLatin1Char('.'), 0, 0) + QStringLiteral(": ") + line.mid(3),
                              {},
                              {}});
            } else if (isInside && line.startsWith(QLatin1String("-> "))) {
                cases.last().errors.append(line.mid(3));
            } else if (isInside) {
                cases.last().document += line + QLatin1Char('\n');
            }
        }
    }
    return cases;
}

QString describe(const Error &error)
{
    QString text = QString::fromStdString(error.rule);
    for (const Location &place : error.locations)
        text += QStringLiteral(" %1:%2").arg(place.line).arg(place.column);
    return text;
}

} // namespace

void ValidationTest::initTestCase()
{
    const SchemaResult schema = buildSchema(readFile(QStringLiteral("schema.graphql")).toStdString());
    QVERIFY2(schema, schema ? "" : toString(schema.error().front()).c_str());
    m_schema = *schema;
}

Errors ValidationTest::validateText(const std::string &text, std::size_t maxErrors) const
{
    const auto document = parse(text);
    if (!document)
        return {document.error()};
    return validate(*m_schema, *document, maxErrors);
}

void ValidationTest::errors_areThoseOfTheCase_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QStringList>("expected");
    const QList<Case> cases = readCases();
    QVERIFY(cases.size() > 150);
    for (const Case &one : cases)
        QTest::newRow(qUtf8Printable(one.name)) << one.document << one.errors;
}

void ValidationTest::errors_areThoseOfTheCase()
{
    QFETCH(const QString, document);
    QFETCH(const QStringList, expected);

    QStringList found;
    for (const Error &error : validateText(document.toStdString())) {
        QVERIFY(!error.message.empty());
        found.append(describe(error));
    }

    QCOMPARE(found.join(QLatin1Char('\n')), expected.join(QLatin1Char('\n')));
}

void ValidationTest::cases_coverEveryRule()
{
    std::set<QString> rules;
    for (const Case &one : readCases()) {
        for (const QString &error : one.errors)
            rules.insert(error.section(QLatin1Char(' '), 0, 0));
    }
    QCOMPARE(rules.size(), std::size_t(27));
}

void ValidationTest::messages_suggestWhatWasMeant_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("a field") << "{ versoin }"
                             << "\"version\"";
    QTest::newRow("a field in another case") << "{ VERSION }"
                                             << "\"version\"";
    QTest::newRow("a field of members") << "{ device { serial } }"
                                        << "a fragment on \"Meter\" or \"Valve\"";
    QTest::newRow("an interface of members") << "{ hardware { id } }"
                                             << "a fragment on \"Node\"";
    QTest::newRow("a type") << "{ node { ... on Acount { id } } }"
                            << "\"Account\"";
    QTest::newRow("an argument") << "{ echo(strng: \"a\") }"
                                 << "\"string\"";
    QTest::newRow("a directive") << "{ version @trac(level: 1) }"
                                 << "\"trace\"";
    QTest::newRow("a directive's argument") << "{ version @trace(levl: 1) }"
                                            << "\"level\"";
    QTest::newRow("a fragment") << "{ ...Vesion } fragment Version on Query { version }"
                                << "\"Version\"";
    QTest::newRow("an enum value") << "{ echo(status: ACTVE) }"
                                   << "\"ACTIVE\"";
    QTest::newRow("an enum value in quotes") << "{ echo(status: \"CLOSED\") }"
                                             << "\"CLOSED\"";
    QTest::newRow("an input field") << "{ echo(filter: {lest: 1, least: 1}) }"
                                    << "\"least\"";
}

void ValidationTest::messages_suggestWhatWasMeant()
{
    QFETCH(const QString, document);
    QFETCH(const QString, suggestion);

    const Errors errors = validateText(document.toStdString());

    QVERIFY(!errors.empty());
    const QString message = QString::fromStdString(errors.front().message);
    QVERIFY2(message.contains(QStringLiteral(" Did you mean ") + suggestion), qUtf8Printable(message));
}

void ValidationTest::errors_stopAtTheLimit()
{
    std::string text = "{";
    for (int i = 0; i < 20; ++i)
        text += " nope" + std::to_string(i);
    const Errors errors = validateText(text + " }", 5);

    QCOMPARE(errors.size(), std::size_t(6));
    QCOMPARE(errors[4].rule, std::string("FieldsOnCorrectType"));
    QVERIFY(errors[5].rule.empty());
    QVERIFY(errors[5].locations.empty());
    QVERIFY(QString::fromStdString(errors[5].message).contains(QStringLiteral("more than 5 errors")));
}

void ValidationTest::errors_asManyAsTheLimit_areAllThereIs()
{
    QCOMPARE(validateText("{ a b c }", 3).size(), std::size_t(3));
    QCOMPARE(validateText("{ a }", 0).size(), std::size_t(1));
    QCOMPARE(validateText("{ version }", 0).size(), std::size_t(0));
}

void ValidationTest::columns_countUtf16Units()
{
    // Far into a long line, past two-, three- and four-byte characters.
    const std::string filler(500, 'x');
    const Errors errors = validateText("{ echo(string: \"é€😀" + filler + "\") nope }\r\n{\r version }\n\r{ version }");

    QCOMPARE(errors.size(), std::size_t(4));
    QCOMPARE(describe(errors[0]), QStringLiteral("LoneAnonymousOperation 1:1"));
    QCOMPARE(describe(errors[1]), QStringLiteral("FieldsOnCorrectType 1:%1").arg(17 + 4 + 500 + 3));
    QCOMPARE(describe(errors[2]), QStringLiteral("LoneAnonymousOperation 2:1"));
    QCOMPARE(describe(errors[3]), QStringLiteral("LoneAnonymousOperation 5:1"));
}

void ValidationTest::conflicts_nameTheInnermostReason()
{
    const Errors errors =
        validateText("{ account(id: 1) { owner { x: name } } account(id: 1) { owner { x: email } } }");

    QCOMPARE(errors.size(), std::size_t(1));
    const QString message = QString::fromStdString(errors.front().message);
    QVERIFY2(message.contains(QStringLiteral("\"name\" and \"email\" are different fields")), qUtf8Printable(message));
}

QTEST_GUILESS_MAIN(ValidationTest)
#include "tst_validation.moc"
