// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/language/parser.h"
#include "api/graphql/type/buildschema.h"
#include "api/graphql/validation/validate.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <functional>

using namespace tideline::graphql;

//! Documents made to cost much time, memory or stack: each ends soon, with the verdict that it deserves.
class HostileValidationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void validate_endsSoon_data();
    void validate_endsSoon();
    void validate_needsLittleStack();
    void verdict_givesUpWhereGraphqlJsDoes_data();
    void verdict_givesUpWhereGraphqlJsDoes();

private:
    std::shared_ptr<const Schema> m_schema;
};

namespace {

constexpr const char *sdl = R"(
type Query { a: Int b(x: Int, y: [Int!]): Int person: Person being: Being }
type Subscription { a: Int }
interface Being { id: ID! }
type Person implements Being { id: ID! name(x: Int): String boss: Person }
type Animal implements Being { id: ID! weight: Int }
)";

//! Verdicts of a row; GivenUp is an error that says so.
enum class Verdict { Valid, Invalid, GivenUp };

std::string repeat(int count, const std::function<std::string(int)> &part)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += part(i) + ' ';
    return text;
}

std::string number(int i) { return std::to_string(i); }

//! Fragments F0 … each made by \p body from its own number.
std::string fragments(int count, const std::string &type, const std::function<std::string(int)> &body,
                      const std::string &prefix = "F")
{
    return repeat(count,
                  [&](int i) { return "fragment " + prefix + number(i) + " on " + type + " { " + body(i) + " }"; });
}

std::string nested(int depth, const std::string &open, const std::string &inner, const std::string &close)
{
    return repeat(depth, [&](int) { return open; }) + inner + repeat(depth, [&](int) { return close; });
}

std::string doubled(int levels)
{
    const std::string inner = levels == 0 ? "id" : doubled(levels - 1);
    return levels == 0 ? inner : "boss{" + inner + "} boss{" + inner + '}';
}

Verdict verdictOf(const Errors &errors)
{
    if (errors.empty())
        return Verdict::Valid;
    const bool gaveUp = errors.back().message.find("given up") != std::string::npos;
    return gaveUp ? Verdict::GivenUp : Verdict::Invalid;
}

ParseLimits deepLimits() { return {1000, 200'000}; }

//! Two chains of fragments, thousands long, whose fields must be compared level by level.
std::string parallelChains(int length)
{
    const auto link = [](const std::string &prefix) {
        return [prefix](int i) { return "boss { ..." + prefix + number(i + 1) + " }"; };
    };
    return "{ person { ...F0 } person { ...G0 } } " + fragments(length, "Person", link("F"))
        + fragments(length, "Person", link("G"), "G") + "fragment F" + number(length) + " on Person { id } fragment G"
        + number(length) + " on Person { id: name }";
}

} // namespace

Q_DECLARE_METATYPE(Verdict)

void HostileValidationTest::initTestCase()
{
    const SchemaResult schema = buildSchema(sdl);
    QVERIFY(schema);
    m_schema = *schema;
}

void HostileValidationTest::validate_endsSoon_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, const std::string &text, Verdict verdict) {
        QTest::newRow(name) << text << verdict;
    };
    const auto next = [](int i) { return "id ...F" + number(i + 1); };

    row("one field 90,000 times", '{' + repeat(90'000, [](int) { return "a"; }) + '}', Verdict::GivenUp);
    row("60,000 aliases", '{' + repeat(60'000, [](int i) { return 'k' + number(i) + ":a"; }) + '}', Verdict::Valid);
    row("30,000 unknown fields", '{' + repeat(30'000, [](int i) { return 'z' + number(i); }) + '}', Verdict::Invalid);
    row("one field with 20,000 different arguments",
        '{' + repeat(20'000, [](int i) { return "b(x:" + number(i) + ')'; }) + '}', Verdict::GivenUp);
    row("20,000 equal inline fragments", "{being{" + repeat(20'000, [](int) { return "...on Animal{weight}"; }) + "}}",
        Verdict::GivenUp);
    row("fields doubled on 13 levels", "{person{" + doubled(13) + "}}", Verdict::GivenUp);
    row("a chain of 15,000 fragments",
        "{person{...F0}} " + fragments(15'000, "Person", next) + "fragment F15000 on Person{id}", Verdict::GivenUp);
    row("a cycle of 15,000 fragments",
        "{person{...F0}} " + fragments(15'000, "Person", [](int i) { return "id ...F" + number((i + 1) % 15'000); }),
        Verdict::GivenUp);
    row("100 fragments that spread all others",
        "{person{...F0}} "
            + fragments(100, "Person",
                        [](int) { return "id " + repeat(100, [](int j) { return "...F" + number(j); }); }),
        Verdict::Invalid);
    row("300 fragments that spread all others below a field",
        "{person{...F0}} "
            + fragments(300, "Person",
                        [](int) { return "boss{" + repeat(300, [](int j) { return "...F" + number(j); }) + '}'; }),
        Verdict::GivenUp);
    row("a path through 40 doublings",
        "{person{...F0}} "
            + fragments(40, "Person",
                        [](int i) { return "boss{...F" + number(i + 1) + "} x:boss{...F" + number(i + 1) + '}'; })
            + "fragment F40 on Person{id}",
        Verdict::Valid);
    row("2 to the 40th ways through fragments",
        "{person{...F0 ...G0}} "
            + fragments(40, "Person", [](int i) { return "...F" + number(i + 1) + " ...G" + number(i + 1); })
            + fragments(
                40, "Person", [](int i) { return "...F" + number(i + 1) + " ...G" + number(i + 1); }, "G")
            + "fragment F40 on Person{id} fragment G40 on Person{id}",
        Verdict::Valid);
    row("two chains compared level by level", parallelChains(9'000), Verdict::Invalid);
    row("a subscription through 5,000 fragments",
        "subscription{...F0} " + fragments(5'000, "Subscription", [](int i) { return "...F" + number(i + 1); })
            + "fragment F5000 on Subscription{a}",
        Verdict::Valid);
    row("introspection through 100 fragments",
        "{__schema{types{...F0}}} "
            + fragments(100, "__Type",
                        [](int i) { return "...F" + number(i + 1) + " ofType{...F" + number(i + 1) + '}'; })
            + "fragment F100 on __Type{name}",
        Verdict::Valid);
    row("5,000 introspections of one fragment",
        '{' + repeat(5'000, [](int i) { return 'a' + number(i) + ":__schema{types{...F0}}"; }) + "} "
            + fragments(2'000, "__Type", [](int i) { return "...F" + number(i + 1); })
            + "fragment F2000 on __Type{name}",
        Verdict::Valid);
    row("3,000 operations that share 100 fragments",
        repeat(3'000, [](int i) { return "query Q" + number(i) + "{person{...F0}}"; }) + fragments(100, "Person", next)
            + "fragment F100 on Person{id}",
        Verdict::Valid);
    row("3,000 operations that use one variable 100 times",
        repeat(3'000, [](int i) { return "query Q" + number(i) + "($v:Int){person{...F0}}"; })
            + fragments(100, "Person", [](int k) { return "name(x:$v) ...F" + number(k + 1); })
            + "fragment F100 on Person{id}",
        Verdict::GivenUp);
    row("20,000 variables",
        "query(" + repeat(20'000, [](int i) { return "$v" + number(i) + ":Int"; }) + "){"
            + repeat(10'000, [](int i) { return 'k' + number(i) + ":b(x:$v" + number(i) + ')'; }) + '}',
        Verdict::Invalid);
    row("one variable declared 40,000 times", "query(" + repeat(40'000, [](int) { return "$v:Int"; }) + "){a}",
        Verdict::Invalid);
    row("50,000 arguments", "{b(" + repeat(50'000, [](int i) { return 'k' + number(i) + ":1"; }) + ")}",
        Verdict::Invalid);
    row("a list of 150,000 items", "{b(y:[" + repeat(150'000, [](int i) { return number(i); }) + "])}", Verdict::Valid);
    row("a list of 150,000 wrong items", "{b(y:[" + repeat(150'000, [](int) { return "null"; }) + "])}",
        Verdict::Invalid);
    row("900 selections deep", '{' + nested(900, "person{", "id", "}") + '}', Verdict::Invalid);
    row("900 inline fragments deep", '{' + nested(900, "...{", "a", "}") + '}', Verdict::Valid);
    row("900 lists deep", "{b(y:" + nested(900, "[", "1", "]") + ")}", Verdict::Invalid);
    row("900 objects deep", "{b(x:" + nested(900, "{a:", "1", "}") + ")}", Verdict::Invalid);
    row("a name of three million characters", '{' + std::string(3'000'000, 'x') + '}', Verdict::Invalid);
    row("200 equal strings of 50,000 characters",
        '{' + repeat(200, [](int) { return "b(x:\"" + std::string(50'000, 's') + "\")"; }) + '}', Verdict::Invalid);
}

void HostileValidationTest::validate_endsSoon()
{
    QFETCH(const std::string, text);
    QFETCH(const Verdict, verdict);
    const auto document = parse(text, deepLimits());
    QVERIFY2(document, document ? "" : document.error().message.c_str());

    QElapsedTimer timer;
    timer.start();
    const Errors errors = validate(*m_schema, *document);

    QVERIFY(errors.size() <= 101);
    QCOMPARE(verdictOf(errors), verdict);
    for (const Error &error : errors)
        QVERIFY(error.message.size() < 2'000);
    // Measured at 0.15 s at most; a slow or busy machine, or a sanitizer, is still far from this.
    QVERIFY2(timer.elapsed() < 10'000, qUtf8Printable(QString::number(timer.elapsed())));
}

void HostileValidationTest::validate_needsLittleStack()
{
    // The main thread of some systems has 1 MiB, other threads have less; recursion along the chains would need more.
    const std::string texts[] = {
        parallelChains(9'000),
        "{person{...F0}} " + fragments(15'000, "Person", [](int i) { return "...F" + number(i + 1); }),
        "{__schema{types{...F0}}} " + fragments(15'000, "__Type", [](int i) { return "...F" + number(i + 1); }),
    };
    for (const std::string &text : texts) {
        const auto document = parse(text, deepLimits());
        QVERIFY(document);
        bool isDone = false;
        QThread *thread =
            QThread::create([this, &document, &isDone] { isDone = !validate(*m_schema, *document).empty(); });
        thread->setStackSize(512 * 1024);
        thread->start();
        QVERIFY(thread->wait(50'000));
        delete thread;
        QVERIFY(isDone);
    }
}

void HostileValidationTest::verdict_givesUpWhereGraphqlJsDoes_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, const std::string &text, Verdict verdict) {
        QTest::newRow(name) << text << verdict;
    };
    const auto same = [](int count) { return '{' + repeat(count, [](int) { return "a"; }) + '}'; };
    const auto chain = [](int count) {
        return "{person{...F0}} "
            + fragments(count, "Person", [count](int i) { return i + 1 < count ? "id ...F" + number(i + 1) : "id"; });
    };
    row("one field 707 times", same(707), Verdict::Valid);
    row("one field 708 times", same(708), Verdict::GivenUp);
    row("a chain of 400 fragments", chain(400), Verdict::Valid);
    row("a chain of 700 fragments", chain(700), Verdict::GivenUp);
}

void HostileValidationTest::verdict_givesUpWhereGraphqlJsDoes()
{
    QFETCH(const std::string, text);
    QFETCH(const Verdict, verdict);

    const auto document = parse(text);

    QVERIFY(document);
    QCOMPARE(verdictOf(validate(*m_schema, *document)), verdict);
}

QTEST_GUILESS_MAIN(HostileValidationTest)
#include "tst_validation_hostile.moc"
