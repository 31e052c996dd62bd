// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/errorfactory.h"
#include "api/graphql/core/jsonguard.h"

#include <QTest>

using namespace tideline;
using Kind = api::Error::Kind;
using Transport = api::HttpAnswer::Transport;

namespace {

//! 2026-01-01 00:00:00 UTC.
const api::Clock::WallTime now{std::chrono::seconds(1'767'225'600)};

api::HttpAnswer answer(const std::string &body, int status = 200)
{
    api::HttpAnswer made;
    made.status = status;
    made.contentType = "application/json";
    made.requestWritten = true;
    made.body = body;
    return made;
}

api::Asked asked(api::OperationKind kind = api::OperationKind::Mutation) { return {QStringLiteral("pay"), kind, true}; }

api::Result read(const api::HttpAnswer &given, api::OperationKind kind = api::OperationKind::Mutation)
{
    return readAnswer(asked(kind), given, {now, api::isErrorTypeName});
}

QString paths(const QList<api::ValidationError> &errors)
{
    QStringList all;
    for (const api::ValidationError &error : errors)
        all.append(QString::fromStdString(graphql::toString(error.inputPath)) + u'=' + error.message);
    return all.join(u'|');
}

} // namespace

//! From bytes to Response or Error, without a network.
class TestErrorFactory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shape_decidesBetweenDataAndError_data();
    void shape_decidesBetweenDataAndError();
    void otherShape_isAProtocolError_data();
    void otherShape_isAProtocolError();
    void expectedFields_followTheOperation_data();
    void expectedFields_followTheOperation();
    void topLevelError_keepsEverything();
    void severalErrors_areOneWithOthers();
    void mutationWithNullResult_hasFailed();
    void payloadErrors_areFound_data();
    void payloadErrors_areFound();
    void payloadErrors_ofQueries_areData();
    void unionErrorMember_isAnError_data();
    void unionErrorMember_isAnError();
    void payloadErrors_comeBeforeTopLevelOnes();
    void strangeExtensions_doNoHarm_data();
    void strangeExtensions_doNoHarm();
    void facts_nameTheTransport_data();
    void facts_nameTheTransport();
    void retryAfter_isReadAsSecondsOrDate_data();
    void retryAfter_isReadAsSecondsOrDate();
    void hostileJson_isRefusedBeforeParsing_data();
    void hostileJson_isRefusedBeforeParsing();
    void invalidUtf8_isFoundAtItsByte_data();
    void invalidUtf8_isFoundAtItsByte();
};

void TestErrorFactory::shape_decidesBetweenDataAndError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("expected"); // "ok", "warnings N" or the error's kind.
    const auto row = [](const char *name, const char *body, int status, const char *expected) {
        QTest::newRow(name) << QByteArray(body) << status << QString::fromLatin1(expected);
    };
    row("data", R"({"data":{"pay":{}}})", 200, "ok");
    row("data with a byte order mark", "\xEF\xBB\xBF{\"data\":{\"pay\":{}}}", 200, "ok");
    row("data null in a field, no errors", R"({"data":{"pay":null}})", 200, "ok");
    row("data and no errors in the list", R"({"data":{"pay":{}},"errors":[]})", 200, "ok");
    row("data and errors null", R"({"data":{"pay":{}},"errors":null})", 200, "ok");
    row("data and two errors", R"({"data":{"pay":{}},"errors":[{"message":"a"},{"message":"b"}]})", 200, "warnings 2");
    row("data null and an error", R"({"data":null,"errors":[{"message":"a"}]})", 200, "graphql");
    row("an error alone", R"({"errors":[{"message":"a"}]})", 200, "graphql");
    row("an error with status 400", R"({"errors":[{"message":"a"}]})", 400, "graphql");
    row("an error with status 500", R"({"errors":[{"message":"a"}]})", 500, "graphql");
    row("data and errors with status 500", R"({"data":{"pay":{}},"errors":[{"message":"a"}]})", 500, "graphql");
    row("data with status 500", R"({"data":{"pay":{}}})", 500, "http");
    row("other JSON with status 400", R"({"detail":"no"})", 400, "http");
    row("errors of another shape with status 400", R"({"errors":["no"]})", 400, "http");
    row("errors as an object", R"({"errors":{"message":"a"}})", 200, "protocol");
    row("error as text", R"({"errors":["a"]})", 200, "protocol");
    row("error without message", R"({"errors":[{"extensions":{}}]})", 200, "protocol");
    row("error with a number as message", R"({"errors":[{"message":1}]})", 200, "protocol");
    row("data null without errors", R"({"data":null})", 200, "protocol");
    row("data as a list", R"({"data":[]})", 200, "protocol");
    row("neither", R"({"ok":true})", 200, "protocol");
    row("a text", R"("data")", 200, "protocol");
    row("two answers", R"({"data":{}} {"data":{}})", 200, "protocol");
    row("a comment", R"({"data":{"a":1}} // done)", 200, "protocol");
    row("NaN", R"({"data":{"a":NaN}})", 200, "protocol");
}

void TestErrorFactory::shape_decidesBetweenDataAndError()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, expected);
    const api::Result result = read(answer(body.toStdString(), status));
    QString found = QStringLiteral("ok");
    if (!result)
        found = toString(result.error().kind);
    else if (!result->warnings.isEmpty())
        found = QStringLiteral("warnings %1").arg(result->warnings.size());
    QCOMPARE(found, expected);
    if (!result) {
        QCOMPARE(result.error().operation, QStringLiteral("pay"));
        QCOMPARE(result.error().httpStatus, status);
        QVERIFY(!result.error().message.isEmpty());
    }
}

void TestErrorFactory::otherShape_isAProtocolError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("said"); // Empty: the answer is good.
    const auto row = [](const char *name, const char *body, const char *said = "") {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(said);
    };
    row("an object", R"({"data":{"pay":{"id":1},"n":1}})");
    row("null", R"({"data":{"pay":null,"n":null}})");
    row("more than was asked for", R"({"data":{"pay":{"id":1},"n":{"any":[1]},"more":1},"extensions":{}})");
    row("another member", R"({"data":{"nope":1}})", "“pay” is missing");
    row("nothing", R"({"data":{}})", "“pay” is missing");
    row("one is missing", R"({"data":{"pay":{}}})", "“n” is missing");
    row("text", R"({"data":{"pay":"text","n":1}})", "“pay” is text, not an object");
    row("a number", R"({"data":{"pay":1.5,"n":1}})", "“pay” is a number, not an object");
    row("a truth", R"({"data":{"pay":true,"n":1}})", "“pay” is true or false, not an object");
    row("an empty list", R"({"data":{"pay":[],"n":1}})", "“pay” is a list, not a single value");
    row("an error explains what is missing", R"({"data":{"n":1},"errors":[{"message":"a"}]})");
    row("an error explains no other kind", R"({"data":{"pay":"x","n":1},"errors":[{"message":"a"}]})", "“pay” is text");
}

void TestErrorFactory::otherShape_isAProtocolError()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, said);
    api::Request request;
    request.document = "mutation Pay { pay { id } n }";
    request.operationName = "Pay";
    request.rootField = "pay";
    request.rootIsList = false;
    request.kind = api::OperationKind::Mutation;
    for (const bool isMutation : {true, false}) {
        api::Asked asked = api::Asked::from(request);
        asked.kind = isMutation ? api::OperationKind::Mutation : api::OperationKind::Query;
        const api::Result result = readAnswer(asked, answer(body.toStdString()), {now, api::isErrorTypeName});
        QCOMPARE(result.has_value(), said.isEmpty());
        if (!result) {
            QVERIFY(result.error().kind == Kind::Protocol);
            QVERIFY2(result.error().message.contains(said), qPrintable(result.error().message));
            QCOMPARE(result.error().maybeDone, isMutation); // The mutation has left, and may have run.
        }
    }
}

void TestErrorFactory::expectedFields_followTheOperation_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("expected"); // "key{} key key?" for objects, anything, and what may be missing.
    const auto row = [](const char *name, const char *document, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(document) << QString::fromLatin1(expected);
    };
    row("aliases", "query Q { a: x { id } b: y }", "a{} b");
    row("the named operation", "query P { p } query Q { q }", "q");
    row("skipped and included", "query Q { a @skip(if: true) b @skip(if: false) c @include(if: false) d }", "b d");
    row("by variables",
        "query Q($yes: Boolean! $no: Boolean!) { a @skip(if: $yes) b @include(if: $yes) "
        "c @skip(if: $no) d @include(if: $no) }",
        "b c");
    row("by a default", "query Q($other: Boolean = true) { a @skip(if: $other) b @include(if: $other) }", "b");
    row("not to be told", "query Q($other: Boolean) { a @skip(if: $other) b @include(if: $other) c }", "a? b? c");
    row("twice, once for sure", "query Q($other: Boolean) { a @skip(if: $other) a }", "a");
    row("fragments",
        "query Q { ...F ... @skip(if: true) { x } ... on Query { c { d } } } fragment F on Query { a ...G } "
        "fragment G on Query { b ...F }",
        "a b c{}");
    row("a fragment that is skipped once", "query Q { ...F @skip(if: true) ...F } fragment F on Query { a }", "a");
    row("no such operation", "query P { a }", "");
    row("no document", "query {", "");
}

void TestErrorFactory::expectedFields_followTheOperation()
{
    QFETCH(QString, document);
    QFETCH(QString, expected);
    api::Request request;
    request.document = document.toStdString();
    request.operationName = "Q";
    request.variables = {{"yes", true}, {"no", false}};
    QStringList found;
    for (const api::ExpectedField &field : api::expectedFields(request))
        found.append(QString::fromStdString(field.key) + QLatin1String(field.hasSelection ? "{}" : "")
                     + QLatin1String(field.mayBeMissing ? "?" : ""));
    QCOMPARE(found.join(u' '), expected);
}

void TestErrorFactory::topLevelError_keepsEverything()
{
    const std::string body = R"({"data":{"pay":null},"errors":[{
        "message": "Invalid data.", "locations": [{"line": 1, "column": 2}], "path": ["pay", 0, "x"],
        "extensions": {"errorType": "VALIDATION", "errorCode": "KT-CT-5450", "errorDescription": "Too short.",
            "errorClass": "VALIDATION", "custom": {"a": [1, null]},
            "validationErrors": [
                {"code": "password_too_short", "message": "Short.", "inputPath": ["input", "password"]},
                {"message": "Item.", "inputPath": ["input", "items", 2, "name"]},
                {"message": "Whole form."}]}}]})";
    const api::Result result = read(answer(body));
    QVERIFY(!result);
    const api::Error &error = result.error();
    QCOMPARE(toString(error.kind), QStringLiteral("graphql"));
    QCOMPARE(error.code, QStringLiteral("KT-CT-5450"));
    QCOMPARE(error.errorType, QStringLiteral("VALIDATION"));
    QCOMPARE(error.description, QStringLiteral("Too short."));
    QCOMPARE(graphql::toString(error.path), std::string("pay[0].x"));
    QCOMPARE(paths(error.validationErrors),
             QStringLiteral("input.password=Short.|input.items[2].name=Item.|=Whole form."));
    QCOMPARE(error.validationErrors.constFirst().code, QStringLiteral("password_too_short"));
    QVERIFY(error.extensions == graphql::Json::parse(body)["errors"][0]["extensions"]);
    QVERIFY(!error.maybeDone);
    QVERIFY(error.facts().transportKind.isEmpty());
    QCOMPARE(error.facts().code, QStringLiteral("KT-CT-5450"));
}

void TestErrorFactory::severalErrors_areOneWithOthers()
{
    const api::Result result = read(answer(R"({"errors":[
        {"message":"a","extensions":{"errorCode":"A"}},{"message":"b","extensions":{"errorCode":"B"}},{"message":"c"}]})"));
    QVERIFY(!result);
    QCOMPARE(result.error().message, QStringLiteral("a"));
    QCOMPARE(result.error().others.size(), 2);
    QCOMPARE(result.error().codes(), QStringList({QStringLiteral("A"), QStringLiteral("B")}));
    QVERIFY(result.error().hasCode({QStringLiteral("B")}));
    QVERIFY(!result.error().hasCode({QStringLiteral("C")}));
}

//! A nullable mutation field turns its error into `{"pay": null}`, not into `"data": null`.
void TestErrorFactory::mutationWithNullResult_hasFailed()
{
    const api::Result result =
        read(answer(R"({"data":{"__typename":"Mutation","pay":null},"errors":[{"message":"a"}]})"));
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), QStringLiteral("graphql"));
}

void TestErrorFactory::payloadErrors_areFound_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("expected"); // Empty: no failure.
    const auto row = [](const char *name, const char *payload, const char *expected) {
        QTest::newRow(name) << QByteArray(payload) << QString::fromLatin1(expected);
    };
    row("ErrorType", R"({"token":null,"errors":[{"field":"token","messages":["Wrong.","Old."]}]})",
        "input.token=Wrong.|input.token=Old.");
    row("ErrorType for the whole form", R"({"errors":[{"field":"__all__","messages":["No."]}]})", "input=No.");
    row("ErrorType without messages", R"({"errors":[{"field":"a","messages":[]}]})", "-");
    row("SerializerFieldErrorsType",
        R"({"errors":[{"field":"newPassword1","errors":[{"__typename":"SerializerErrorType","message":"Short.","code":"min"}]}]})",
        "input.newPassword1=Short.");
    row("SerializerFieldErrorsType, nested",
        R"({"errors":[{"field":"address","errors":[{"field":"line1","errors":[{"message":"Empty.","code":"blank"}]},
            {"message":"Unknown."}]}]})",
        "input.address.line1=Empty.|input.address=Unknown.");
    row("field with a path", R"({"errors":[{"field":"items.2.name","messages":["No."]}]})", "input.items[2].name=No.");
    row("one object below the payload", R"({"submission":{"id":null,"errors":[{"field":"a","messages":["No."]}]}})",
        "input.a=No.");
    row("empty list", R"({"errors":[]})", "");
    row("null", R"({"errors":null})", "");
    row("absent", R"({"ok":true})", "");
    row("a list of something else", R"({"errors":[1,2]})", "");
    row("a list of other objects", R"({"errors":[{"count":3}]})", "");
    row("payload null", "null", "");
}

void TestErrorFactory::payloadErrors_areFound()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, expected);
    const api::Result result = read(answer("{\"data\":{\"pay\":" + payload.toStdString() + "}}"));
    QCOMPARE(result.has_value(), expected.isEmpty());
    if (result)
        return;
    QCOMPARE(toString(result.error().kind), QStringLiteral("payload"));
    QVERIFY(!result.error().message.isEmpty());
    QCOMPARE(paths(result.error().validationErrors), expected == u"-" ? QString() : expected);
    QVERIFY(result.error().extensions.contains("errors"));
    QCOMPARE(graphql::toString(result.error().path).substr(0, 3), std::string("pay"));
    QVERIFY(!result.error().maybeDone);
}

void TestErrorFactory::payloadErrors_ofQueries_areData()
{
    const api::Result result =
        read(answer(R"({"data":{"form":{"errors":[{"field":"a","messages":["b"]}]}}})"), api::OperationKind::Query);
    QVERIFY(result.has_value());
}

void TestErrorFactory::unionErrorMember_isAnError_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("code"); // Empty: no failure.
    QTest::addColumn<QString>("message");
    QTest::newRow("LinkTokenNotFound") << QByteArray(R"({"__typename":"LinkTokenNotFound","type":"NOT_FOUND"})")
                                       << QStringLiteral("LinkTokenNotFound") << QStringLiteral("NOT_FOUND");
    QTest::newRow("AlreadyLinkedError") << QByteArray(R"({"__typename":"AlreadyLinkedError"})")
                                        << QStringLiteral("AlreadyLinkedError") << QStringLiteral("AlreadyLinkedError");
    QTest::newRow("LineCommonError") << QByteArray(
        R"({"__typename":"LineCommonError","message":"No.","field":"lineUserId"})")
                                     << QStringLiteral("LineCommonError") << QStringLiteral("No.");
    QTest::newRow("success") << QByteArray(R"({"__typename":"LineLinkRedirectResponse","redirectUrl":"x"})")
                             << QString() << QString();
    QTest::newRow("without __typename") << QByteArray(R"({"message":"No."})") << QString() << QString();
}

void TestErrorFactory::unionErrorMember_isAnError()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, code);
    QFETCH(QString, message);
    const api::Result result = read(answer("{\"data\":{\"linkUserToLine\":" + member.toStdString() + "}}"));
    QCOMPARE(result.has_value(), code.isEmpty());
    if (result)
        return;
    QCOMPARE(toString(result.error().kind), QStringLiteral("payload"));
    QCOMPARE(result.error().code, code);
    QCOMPARE(result.error().message, message);
    if (code == u"LineCommonError")
        QCOMPARE(paths(result.error().validationErrors), QStringLiteral("input.lineUserId=No."));
}

void TestErrorFactory::payloadErrors_comeBeforeTopLevelOnes()
{
    const api::Result result = read(answer(
        R"({"data":{"pay":{"errors":[{"field":"a","messages":["b"]}]}},"errors":[{"message":"c","extensions":{"errorCode":"C"}}]})"));
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), QStringLiteral("payload"));
    QCOMPARE(result.error().others.size(), 1);
    QCOMPARE(result.error().others.constFirst().code, QStringLiteral("C"));
}

void TestErrorFactory::strangeExtensions_doNoHarm_data()
{
    QTest::addColumn<QByteArray>("extensions");
    for (const char *text : {"null", "7", "[]", "\"x\"", R"({"errorCode":7,"errorType":[],"errorDescription":null})",
                             R"({"validationErrors":{}})", R"({"validationErrors":[1,null,[]]})",
                             R"({"validationErrors":[{"inputPath":"input"}]})",
                             R"({"validationErrors":[{"inputPath":["a",null,-1,2.5]}]})"})
        QTest::newRow(text) << QByteArray(text);
}

void TestErrorFactory::strangeExtensions_doNoHarm()
{
    QFETCH(QByteArray, extensions);
    const api::Result result =
        read(answer("{\"errors\":[{\"message\":\"a\",\"path\":{},\"extensions\":" + extensions.toStdString() + "}]}"));
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), QStringLiteral("graphql"));
    QVERIFY(result.error().code.isEmpty());
    QVERIFY(result.error().extensions == graphql::Json::parse(extensions.toStdString()));
}

void TestErrorFactory::facts_nameTheTransport_data()
{
    QTest::addColumn<int>("transport");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("maybeDone");
    const auto row = [](const char *name, Transport transport, const char *kind, bool maybeDone) {
        QTest::newRow(name) << static_cast<int>(transport) << QString::fromLatin1(kind) << maybeDone;
    };
    row("unreachable", Transport::Unreachable, "network", false);
    row("broken", Transport::Broken, "network", true);
    row("timed out", Transport::TimedOut, "timeout", true);
    row("TLS", Transport::Tls, "tls", false);
    row("garbled", Transport::Garbled, "protocol", true);
    row("too large", Transport::TooLarge, "protocol", true);
}

void TestErrorFactory::facts_nameTheTransport()
{
    QFETCH(int, transport);
    QFETCH(QString, kind);
    QFETCH(bool, maybeDone);
    api::HttpAnswer given = answer({}, 0);
    given.transport = static_cast<Transport>(transport);
    given.transportText = QStringLiteral("words");
    const api::Result sent = read(given);
    QCOMPARE(sent.error().facts().transportKind, kind);
    QCOMPARE(sent.error().facts().maybeDone, maybeDone);
    given.requestWritten = false;
    QVERIFY(!read(given).error().maybeDone);
    given.requestWritten = true;
    QVERIFY(!read(given, api::OperationKind::Query).error().maybeDone);
}

void TestErrorFactory::retryAfter_isReadAsSecondsOrDate_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds"); // -1: none.
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("zero") << QByteArray(" 0 ") << 0;
    QTest::newRow("date") << QByteArray("Thu, 01 Jan 2026 00:01:30 GMT") << 90;
    QTest::newRow("date in the past") << QByteArray("Wed, 31 Dec 2025 23:00:00 GMT") << 0;
    QTest::newRow("absent") << QByteArray() << -1;
    QTest::newRow("negative") << QByteArray("-5") << -1;
    QTest::newRow("words") << QByteArray("soon") << -1;
    QTest::newRow("fraction") << QByteArray("1.5") << -1;
    QTest::newRow("too many digits") << QByteArray(40, '9') << 366 * 24 * 3600;
    QTest::newRow("far too long") << QByteArray(4000, '9') << -1;
}

void TestErrorFactory::retryAfter_isReadAsSecondsOrDate()
{
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    const auto found = api::readRetryAfter(header, now);
    QCOMPARE(found ? static_cast<int>(found->count()) : -1, seconds);
    api::HttpAnswer given = answer({}, 429);
    given.retryAfter = header;
    QCOMPARE(read(given).error().facts().retryAfterSeconds, std::clamp(seconds, 0, 86'400));
}

void TestErrorFactory::hostileJson_isRefusedBeforeParsing_data()
{
    QTest::addColumn<QByteArray>("body");
    QByteArray manyMembers = "{\"data\":{";
    for (int i = 0; i < 200'000; ++i)
        manyMembers += "\"" + QByteArray::number(i) + "\":1,";
    manyMembers += "\"a\":1}}";
    QTest::newRow("10,000 levels of lists")
        << "{\"data\":{\"a\":" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + "}}";
    QByteArray objects = "{\"data\":";
    for (int i = 0; i < 10'000; ++i)
        objects += "{\"a\":";
    QTest::newRow("10,000 levels of objects") << objects + "1" + QByteArray(10'001, '}');
    QTest::newRow("an object with 200,000 members") << manyMembers;
    QTest::newRow("six million values") << "{\"data\":{\"a\":[1" + QByteArray(",1").repeated(6'000'000) + "]}}";
}

void TestErrorFactory::hostileJson_isRefusedBeforeParsing()
{
    QFETCH(QByteArray, body);
    QVERIFY(!graphql::jsonLimitBroken(body.toStdString()).empty());
    const api::Result result = read(answer(body.toStdString()));
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), QStringLiteral("protocol"));
}

void TestErrorFactory::invalidUtf8_isFoundAtItsByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("at"); // -1: valid.
    QTest::newRow("ASCII") << QByteArray("abc") << -1;
    QTest::newRow("two, three and four bytes") << QByteArray("\xC3\xA4\xE2\x82\xAC\xF0\x9F\x92\xA7") << -1;
    QTest::newRow("stray continuation") << QByteArray("ab\x80") << 2;
    QTest::newRow("cut off") << QByteArray("ab\xE2\x82") << 2;
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << 0;
    QTest::newRow("overlong, three bytes") << QByteArray("a\xE0\x80\xAF") << 1;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 0;
    QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << 0;
    QTest::newRow("Latin-1") << QByteArray("caf\xE9") << 3;
}

void TestErrorFactory::invalidUtf8_isFoundAtItsByte()
{
    QFETCH(QByteArray, text);
    QFETCH(int, at);
    const std::size_t found = graphql::firstInvalidUtf8(text.toStdString());
    QCOMPARE(found == std::string_view::npos ? -1 : static_cast<int>(found), at);
}

#include "tst_errorfactory.moc"
QTEST_APPLESS_MAIN(TestErrorFactory)
