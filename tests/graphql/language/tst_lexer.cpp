// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/language/lexer.h"
#include "api/graphql/language/source.h"

#include <QTest>

#include <string>

using namespace tideline::graphql;

namespace {

std::string kindName(Token::Kind kind)
{
    switch (kind) {
    case Token::Kind::Name:
        return "Name";
    case Token::Kind::Int:
        return "Int";
    case Token::Kind::Float:
        return "Float";
    case Token::Kind::String:
        return "String";
    case Token::Kind::BlockString:
        return "Block";
    default:
        return "Punctuator";
    }
}

//! All tokens as `Kind<text>`, a bar between them; `1:2 error` at the end if the text breaks off.
QByteArray describeTokens(const QByteArray &source)
{
    const std::string_view text(source.constData(), static_cast<std::size_t>(source.size()));
    Lexer lexer(text);
    std::string described;
    while (true) {
        const Token token = lexer.next();
        if (token.kind == Token::Kind::EndOfFile)
            break;
        if (!described.empty())
            described += '|';
        if (token.kind == Token::Kind::Invalid) {
            const Location place = locate(text, lexer.errorOffset());
            described += std::to_string(place.line) + ':' + std::to_string(place.column) + " error";
            break;
        }
        described += kindName(token.kind) + '<';
        described += text.substr(token.begin, token.end - token.begin);
        described += '>';
    }
    return QByteArray::fromStdString(described);
}

} // namespace

class TestLexer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isCutIntoTokens_data();
    void text_isCutIntoTokens();
    void error_standsWhereTheTextBreaksOff_data();
    void error_standsWhereTheTextBreaksOff();
    void error_isRepeatedForEver();
    void place_countsLinesAndUtf16Units_data();
    void place_countsLinesAndUtf16Units();
};

void TestLexer::text_isCutIntoTokens_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("tokens");
    const auto row = [](const char *name, const char *source, const char *tokens) {
        QTest::newRow(name) << QByteArray(source) << QByteArray(tokens);
    };
    row("nothing at all", "", "");
    row("only what is ignored", "\xEF\xBB\xBF \t,\r\n,\r# note \"{\n", "");
    row("byte order mark anywhere",
        "a\xEF\xBB\xBF"
        "b",
        "Name<a>|Name<b>");
    row("every punctuator", "! $ & ( ) ... : = @ [ ] { | }",
        "Punctuator<!>|Punctuator<$>|Punctuator<&>|Punctuator<(>|Punctuator<)>|Punctuator<...>|Punctuator<:>|"
        "Punctuator<=>|Punctuator<@>|Punctuator<[>|Punctuator<]>|Punctuator<{>|Punctuator<|>|Punctuator<}>");
    row("names stop at what is no name", "_a9-1", "Name<_a9>|Int<-1>");
    row("integers", "0 -0 7 -120", "Int<0>|Int<-0>|Int<7>|Int<-120>");
    row("floats", "0.5 1e9 -1.25E-7 2e+0", "Float<0.5>|Float<1e9>|Float<-1.25E-7>|Float<2e+0>");
    row("a number before a bracket", "1]", "Int<1>|Punctuator<]>");
    row("strings", R"("" "a b" "\"\\\/\b\f\n\r\t" "é😀")",
        R"(String<"">|String<"a b">|String<"\"\\\/\b\f\n\r\t">|String<"é😀">)");
    row("unicode escapes", R"("\u00E9" "\u{1F600}" "\u{00000041}" "\uD83D\uDE00")",
        R"(String<"\u00E9">|String<"\u{1F600}">|String<"\u{00000041}">|String<"\uD83D\uDE00">)");
    row("control characters in a string", "\"\x01\x7F\t\"", "String<\"\x01\x7F\t\">");
    row("block strings", R"("""""" """a "b" ""c \""" \n""")", R"(Block<"""""">|Block<"""a "b" ""c \""" \n""">)");
    row("block string over lines", "\"\"\"a\r\nb\rc\n\"\"\"", "Block<\"\"\"a\r\nb\rc\n\"\"\">");
    row("a comment ends with its line", "a # b\rc", "Name<a>|Name<c>");
    row("a comment of other scripts", "# 水 😀\na", "Name<a>");
}

void TestLexer::text_isCutIntoTokens()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, tokens);
    QCOMPARE(describeTokens(source), tokens);
}

void TestLexer::error_standsWhereTheTextBreaksOff_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("tokens");
    const auto row = [](const char *name, const QByteArray &source, const char *tokens) {
        QTest::newRow(name) << source << QByteArray(tokens);
    };
    row("digit after zero", "01", "1:2 error");
    row("digit after minus zero", "-01", "1:3 error");
    row("nothing after the point", "1.", "1:3 error");
    row("nothing after the exponent", "1e", "1:3 error");
    row("nothing after the sign", "1e+", "1:4 error");
    row("hexadecimal number", "0xF", "1:2 error");
    row("letter after a number", "1a", "1:2 error");
    row("second point", "1.5.5", "1:4 error");
    row("minus alone", "-", "1:2 error");
    row("minus and a name", "-a", "1:2 error");
    row("point first", ".5", "1:1 error");
    row("two points", "a ..", "Name<a>|1:3 error");
    row("single quotes", "'a'", "1:1 error");
    row("a character of no use", "a ?", "Name<a>|1:3 error");
    row("a letter of another script", "{ é", "Punctuator<{>|1:3 error");
    row("no-break space", "\xC2\xA0", "1:1 error");
    row("NUL", QByteArray("a\0b", 3), "Name<a>|1:2 error");
    row("string without end", "\"abc", "1:5 error");
    row("string over a line end", "\"abc\n\"", "1:5 error");
    row("lone quote", "\"", "1:2 error");
    row("unknown escape", R"("a\x")", "1:3 error");
    row("escape at the end", R"("a\)", "1:3 error");
    row("short unicode escape", R"("\u12")", "1:2 error");
    row("empty braces", R"("\u{}")", "1:2 error");
    row("braces not closed", R"("\u{41")", "1:2 error");
    row("nine digits in braces", R"("\u{000000041}")", "1:2 error");
    row("beyond the last code point", R"("\u{110000}")", "1:2 error");
    row("surrogate in braces", R"("\u{D83D}")", "1:2 error");
    row("leading surrogate alone", R"("\uD83D")", "1:2 error");
    row("trailing surrogate alone", R"("\uDE00")", "1:2 error");
    row("surrogate and a letter", R"("\uD83D\u0041")", "1:2 error");
    row("block string without end", "\"\"\"a\nb", "2:2 error");
    row("block string that ends in an escape", R"("""a\""")", "1:9 error");
    row("stray byte", "{ \xFF }", "Punctuator<{>|1:3 error");
    row("stray continuation byte", "\x80", "1:1 error");
    row("overlong form", "\"\xC0\xAF\"", "1:2 error");
    row("overlong form of three bytes", "\"\xE0\x80\xAF\"", "1:2 error");
    row("surrogate as UTF-8", "\"\xED\xA0\x80\"", "1:2 error");
    row("over U+10FFFF as UTF-8", "\"\xF4\x90\x80\x80\"", "1:2 error");
    row("cut character in a comment", "# \xE6\xB0", "1:3 error");
    row("bad byte in a block string", "\"\"\"\n \xFE\"\"\"", "2:2 error");
}

void TestLexer::error_standsWhereTheTextBreaksOff()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, tokens);
    QCOMPARE(describeTokens(source), tokens);
}

void TestLexer::error_isRepeatedForEver()
{
    Lexer lexer("? a");
    QVERIFY(lexer.error().empty());
    QVERIFY(lexer.next().kind == Token::Kind::Invalid);
    QVERIFY(!lexer.error().empty());
    QVERIFY(lexer.next().kind == Token::Kind::Invalid);
    QCOMPARE(lexer.errorOffset(), 0u);

    Lexer empty("");
    QVERIFY(empty.next().kind == Token::Kind::EndOfFile);
    QVERIFY(empty.next().kind == Token::Kind::EndOfFile);
}

void TestLexer::place_countsLinesAndUtf16Units_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint32>("offset");
    QTest::addColumn<quint32>("line");
    QTest::addColumn<quint32>("column");
    QTest::newRow("start") << QByteArray("abc") << 0u << 1u << 1u;
    QTest::newRow("after LF") << QByteArray("a\nbc") << 3u << 2u << 2u;
    QTest::newRow("after CR LF") << QByteArray("a\r\nbc") << 3u << 2u << 1u;
    QTest::newRow("after CR") << QByteArray("a\rbc") << 2u << 2u << 1u;
    QTest::newRow("at the line end itself") << QByteArray("ab\ncd") << 2u << 1u << 3u;
    QTest::newRow("two bytes are one column") << QByteArray("\xC3\xA9x") << 2u << 1u << 2u;
    QTest::newRow("a surrogate pair is two columns") << QByteArray("\xF0\x9F\x98\x80x") << 4u << 1u << 3u;
    QTest::newRow("past the end") << QByteArray("ab") << 9u << 1u << 3u;
}

void TestLexer::place_countsLinesAndUtf16Units()
{
    QFETCH(QByteArray, text);
    QFETCH(quint32, offset);
    QFETCH(quint32, line);
    QFETCH(quint32, column);
    const Location place = locate({text.constData(), static_cast<std::size_t>(text.size())}, offset);
    QCOMPARE(place.line, line);
    QCOMPARE(place.column, column);
}

QTEST_APPLESS_MAIN(TestLexer)
#include "tst_lexer.moc"
