// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/language/parser.h"
#include "api/graphql/language/printer.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <random>
#include <string>

using namespace tideline::graphql;

//! A bounded run of what the libFuzzer targets do without end. The seed is fixed: a failure comes back.
class TestLanguageFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void randomBytes_neverCrash();
    void changedDocuments_neverCrashAndPrintStably();
    void cutDocuments_neverCrash();

private:
    static void check(const std::string &text);
    std::string mutated(std::string text);
    std::size_t below(std::size_t bound) { return m_random() % bound; }

    std::vector<std::string> m_seeds;
    std::mt19937 m_random{20260131}; // NOLINT: the same texts in every run
};

void TestLanguageFuzz::initTestCase()
{
    QDir corpus(QStringLiteral(TIDELINE_SOURCE_DIR "/tests/fuzz/corpus/parser"));
    const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_seeds.push_back(file.readAll().toStdString());
    }
    QVERIFY(!m_seeds.empty());
}

//! An error has a place inside the text; a tree survives being printed and read again.
void TestLanguageFuzz::check(const std::string &text)
{
    const auto document = parse(text, {50, 5'000});
    if (!document) {
        QCOMPARE(document.error().locations.size(), std::size_t(1));
        const Location place = document.error().locations.front();
        QVERIFY(place.line >= 1 && place.line <= text.size() + 1);
        QVERIFY(place.column >= 1 && place.column <= text.size() + 1);
        return;
    }
    const std::string printed = print(*document);
    const auto again = parse(printed);
    if (!again)
        QFAIL(("printed text is refused: " + toString(again.error()) + '\n' + printed).c_str());
    QCOMPARE(QByteArray::fromStdString(print(*again)), QByteArray::fromStdString(printed));
}

std::string TestLanguageFuzz::mutated(std::string text)
{
    static const std::vector<std::string> pieces = {"{",        "}",       "(",        ")",
                                                    "[",        "]",       ":",        "!",
                                                    "$a",       "@b",      "...",      "=",
                                                    "|",        "&",       "\"",       "\"\"\"",
                                                    "\\",       "#",       "\n",       "\r",
                                                    "on ",      "extend ", "type ",    "\"\\u{1F600}\"",
                                                    "-",        "0",       "1.5e3",    "\xEF\xBB\xBF",
                                                    "\xC3\xA9", "\xFF",    "\xED\xA0", std::string(1, '\0')};
    for (std::size_t changes = 1 + below(4); changes > 0; --changes) {
        const std::size_t place = below(text.size() + 1);
        switch (below(4)) {
        case 0:
            text.insert(place, pieces[below(pieces.size())]);
            break;
        case 1:
            text.erase(place, 1 + below(8));
            break;
        case 2:
            text.insert(place, text.substr(below(text.size() + 1), below(30)));
            break;
        default:
            if (place < text.size())
                text[place] = static_cast<char>(below(256));
            break;
        }
    }
    return text;
}

void TestLanguageFuzz::randomBytes_neverCrash()
{
    for (int round = 0; round < 100'000; ++round) {
        std::string text(below(60), '\0');
        for (char &byte : text)
            byte = static_cast<char>(below(256));
        check(text);
        if (QTest::currentTestFailed())
            QFAIL(QByteArray::fromStdString(text).toHex().constData());
    }
}

void TestLanguageFuzz::changedDocuments_neverCrashAndPrintStably()
{
    for (int round = 0; round < 100'000; ++round) {
        const std::string text = mutated(m_seeds[below(m_seeds.size())]);
        check(text);
        if (QTest::currentTestFailed())
            QFAIL(text.c_str());
    }
}

void TestLanguageFuzz::cutDocuments_neverCrash()
{
    for (const std::string &seed : m_seeds) {
        for (std::size_t length = 0; length <= seed.size(); ++length) {
            check(seed.substr(0, length));
            if (QTest::currentTestFailed())
                QFAIL(seed.substr(0, length).c_str());
        }
    }
}

QTEST_APPLESS_MAIN(TestLanguageFuzz)
#include "tst_languagefuzz.moc"
