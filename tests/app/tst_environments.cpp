// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/environmentfile.h"
#include "models/session/connectionwords.h"
#include "models/session/environmentlist.h"
#include "models/session/signinway.h"
#include "tests/client/clientfixture.h"

#include "api/catalogue/bundledschema.h"
#include "api/catalogue/operationcatalogue.h"
#include "api/demo/serverthread.h"
#include "api/session/connectionprobe.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tideline;
using namespace Qt::StringLiterals;
using api::Environment;
using models::EnvironmentList;
using models::EnvironmentProblem;
using tests::RawAnswer;
using tests::RawServer;

namespace {

Environment own(const QString &name, const QString &url = u"https://api.example.org/v1/graphql/"_s)
{
    Environment environment;
    environment.name = name;
    environment.kind = Environment::Kind::Test;
    environment.apiUrl = QUrl(url, QUrl::StrictMode);
    return environment;
}

QString texts(const QList<models::ConnectionFinding> &findings)
{
    QStringList all;
    for (const models::ConnectionFinding &finding : findings)
        all += finding.headline + u": "_s + finding.text;
    return all.join(u'\n');
}

} // namespace

//! Environments: the list, its file, and the check of a connection.
class TestEnvironments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list_beginsWithTheDemo_whichStays();
    void problems_areFoundAtTheirField_data();
    void problems_areFoundAtTheirField();
    void names_areUniqueWhateverTheirCase();
    void production_isAlwaysRed();
    void file_withoutOne_givesThePresets();
    void file_bringsBackWhatWasSaved();
    void file_leavesOutWhatIsUnsafe();
    void file_thatIsDamaged_isSaid_data();
    void file_thatIsDamaged_isSaid();
    void check_ofTheDemo_findsEverything();
    void check_ofAServerThatIsNotThere();
    void check_findsWhatIsWrong_data();
    void check_findsWhatIsWrong();
    void check_tellsOfTheClock();
    void typedSignIns_becomeCredentials_data();
    void typedSignIns_becomeCredentials();

private:
    QList<models::ConnectionFinding> check(const Environment &environment);

    api::SystemClock m_clock;
    QNetworkAccessManager m_network;
    catalogue::ErrorCatalogue m_errors;
};

void TestEnvironments::list_beginsWithTheDemo_whichStays()
{
    EnvironmentList list;
    const QAbstractItemModelTester tester(&list);
    QSignalSpy changed(&list, &EnvironmentList::changed);
    list.setOwn(api::presetEnvironments());
    QCOMPARE(list.rowCount(), 3);
    QCOMPARE(list.at(0).name, u"demo"_s);
    QVERIFY(!list.remove(0));
    QVERIFY(!list.change(0, own(u"x"_s)));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(list.add(own(u"Mine"_s)), 3);
    QVERIFY(list.change(3, own(u"Ours"_s)));
    QVERIFY(list.find(u"OURS"_s).has_value());
    QVERIFY(list.remove(3));
    QCOMPARE(changed.count(), 3);
}

void TestEnvironments::problems_areFoundAtTheirField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("field"); // -1: none
    QTest::newRow("https") << u"a"_s << u"https://api.example.org/"_s << -1;
    QTest::newRow("http on this computer") << u"a"_s << u"http://127.0.0.1:8000/v1/graphql/"_s << -1;
    QTest::newRow("http by name on this computer") << u"a"_s << u"http://localhost/"_s << -1;
    QTest::newRow("http elsewhere") << u"a"_s << u"http://api.example.org/"_s << 1;
    QTest::newRow("http to a name that looks local") << u"a"_s << u"http://localhost.example.org/"_s << 1;
    QTest::newRow("other scheme") << u"a"_s << u"ftp://api.example.org/"_s << 1;
    QTest::newRow("no address") << u"a"_s << u""_s << 1;
    QTest::newRow("password in it") << u"a"_s << u"https://user:secret@api.example.org/"_s << 1;
    QTest::newRow("key in it") << u"a"_s << u"https://api.example.org/?key=x"_s << 1;
    QTest::newRow("no name") << u"  "_s << u"https://api.example.org/"_s << 0;
    QTest::newRow("name with a slash") << u"a/b"_s << u"https://api.example.org/"_s << 0;
    QTest::newRow("the demo's name") << u"Demo"_s << u"https://api.example.org/"_s << 0;
}

void TestEnvironments::problems_areFoundAtTheirField()
{
    QFETCH(QString, name);
    QFETCH(QString, url);
    QFETCH(int, field);
    EnvironmentList list;
    const QList<EnvironmentProblem> problems = list.problems(own(name, url), -1);
    QCOMPARE(problems.size(), field < 0 ? 0 : 1);
    if (field >= 0)
        QCOMPARE(int(problems.constFirst().field), field);
    QCOMPARE(list.add(own(name, url)) > 0, field < 0);
}

void TestEnvironments::names_areUniqueWhateverTheirCase()
{
    EnvironmentList list;
    QVERIFY(list.add(own(u"Mine"_s)) > 0);
    QCOMPARE(list.add(own(u"MINE"_s)), -1);
    QVERIFY(list.problems(own(u"MINE"_s), 1).isEmpty()); // itself, renamed
}

void TestEnvironments::production_isAlwaysRed()
{
    Environment environment = own(u"a"_s);
    environment.colour = u"green"_s;
    QCOMPARE(models::toneOf(environment), u"green"_s);
    environment.kind = Environment::Kind::Production;
    QCOMPARE(models::toneOf(environment), u"production"_s);
    QVERIFY(api::environmentKindOf(u"nonsense"_s) == Environment::Kind::Production);
}

void TestEnvironments::file_withoutOne_givesThePresets()
{
    const QTemporaryDir folder;
    QStringList complaints;
    QCOMPARE(app::EnvironmentFile(folder.filePath(u"none.json"_s)).load(&complaints), api::presetEnvironments());
    QVERIFY(complaints.isEmpty());
}

void TestEnvironments::file_bringsBackWhatWasSaved()
{
    const QTemporaryDir folder;
    const app::EnvironmentFile file(folder.filePath(u"deep/environments.json"_s));
    Environment mine = own(u"Meins ü"_s);
    mine.authUrl = QUrl(u"https://auth.example.org/graphql/"_s);
    mine.colour = u"teal"_s;
    mine.tokenForm = api::HttpClientOptions::TokenForm::Jwt;
    const QList<Environment> all = api::presetEnvironments() << mine;
    QVERIFY(file.save(all));
    QCOMPARE(file.load(), all);
    QVERIFY(file.save({}));
    QVERIFY(file.load().isEmpty()); // removed presets do not come back
}

void TestEnvironments::file_leavesOutWhatIsUnsafe()
{
    const QTemporaryDir folder;
    QFile text(folder.filePath(u"e.json"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(R"([{"name":"a","apiUrl":"http://evil.example/"},{"name":"b","apiUrl":"https://b.example/"},7,{}])");
    text.close();
    QStringList complaints;
    const QList<Environment> found = app::EnvironmentFile(text.fileName()).load(&complaints);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().name, u"b"_s);
    QVERIFY(found.constFirst().kind == Environment::Kind::Production); // not said: the careful side
    QCOMPARE(complaints.size(), 3);
}

void TestEnvironments::file_thatIsDamaged_isSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("[{");
    QTest::newRow("object") << QByteArray("{}");
    QTest::newRow("not UTF-8") << QByteArray("[\"\xff\"]x");
}

void TestEnvironments::file_thatIsDamaged_isSaid()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"e.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QStringList complaints;
    QVERIFY(app::EnvironmentFile(file.fileName()).load(&complaints).isEmpty());
    QCOMPARE(complaints.size(), 1);
}

QList<models::ConnectionFinding> TestEnvironments::check(const Environment &environment)
{
    std::optional<api::ConnectionReport> found;
    const api::CallHandle call = api::probeConnection(
        m_network, m_clock, environment, [&found](const api::ConnectionReport &report) { found = report; });
    [&found] { QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), 20000); }();
    const catalogue::OperationCatalogue operations(
        catalogue::bundledSchema(catalogue::Service::Api).value_or(nullptr),
        catalogue::bundledSchema(catalogue::Service::Auth).value_or(nullptr));
    QStringList known;
    for (const catalogue::Operation &operation : operations.operations())
        known += operation.name;
    return found ? models::describeConnection(*found, m_errors, known, m_clock.now())
                 : QList<models::ConnectionFinding>();
}

void TestEnvironments::check_ofTheDemo_findsEverything()
{
    demo::ServerThread demo(demo::ServerOptions{});
    QSignalSpy started(&demo, &demo::ServerThread::started);
    demo.start();
    QVERIFY(started.wait(20000));
    Environment environment = own(u"a"_s);
    environment.apiUrl = demo.apiUrl();
    environment.authUrl = demo.authUrl();
    const QString found = texts(check(environment));
    QVERIFY2(found.contains(u"The API answers: 127.0.0.1"_s), qPrintable(found));
    QVERIFY2(found.contains(u"The authentication server answers"_s), qPrintable(found));
    QVERIFY2(found.contains(u"The connection is not encrypted"_s), qPrintable(found));
    QVERIFY2(found.contains(u"90 of 90 known operations"_s), qPrintable(found));
    QVERIFY2(found.contains(u"It runs version"_s), qPrintable(found));
}

void TestEnvironments::check_ofAServerThatIsNotThere()
{
    RawServer server;
    Environment environment = own(u"a"_s);
    environment.apiUrl = server.url();
    server.stop();
    const QString found = texts(check(environment));
    QVERIFY2(found.contains(u"The server can't be reached"_s), qPrintable(found));
    QVERIFY(!found.contains(u"The API answers"_s));
}

void TestEnvironments::check_findsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("said");
    QTest::newRow("a web page") << tests::httpAnswer(200, "text/html", "<html>")
                                << u"A page came back instead of data"_s;
    QTest::newRow("not found") << tests::httpAnswer(404, "text/html", "no") << u"There is no API at this address"_s;
    QTest::newRow("redirect to http") << tests::httpAnswer(302, {}, {}, "Location: http://evil.example/\r\n")
                                      << u"pointed to an unsafe address"_s;
    QTest::newRow("asks for a sign-in first")
        << tests::jsonAnswer(R"({"errors":[{"message":"x","extensions":{"errorCode":"KT-CT-1112"}}]})").bytes
        << u"does not tell its schema before the sign-in"_s;
}

void TestEnvironments::check_findsWhatIsWrong()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, said);
    RawServer server;
    RawAnswer raw;
    raw.bytes = answer;
    server.script({raw});
    Environment environment = own(u"a"_s);
    environment.apiUrl = server.url();
    const QString found = texts(check(environment));
    QVERIFY2(found.contains(said), qPrintable(found));
    for (const tests::RawRequest &request : server.requests())
        QVERIFY(request.header("Authorization").isEmpty());
}

void TestEnvironments::check_tellsOfTheClock()
{
    RawServer server;
    const QDateTime ahead = QDateTime::currentDateTimeUtc().addSecs(600);
    server.script({tests::jsonAnswer(R"({"data":{"__typename":"Query"}})", 200,
                                     "Date: " + QLocale::c().toString(ahead, u"ddd, dd MMM yyyy HH:mm:ss").toLatin1()
                                         + " GMT\r\n")});
    Environment environment = own(u"a"_s);
    environment.apiUrl = server.url();
    const QString found = texts(check(environment));
    QVERIFY2(found.contains(u"The clocks differ"_s), qPrintable(found));
}

void TestEnvironments::typedSignIns_becomeCredentials_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<int>("index"); // into the variant; -1: not accepted
    using Way = models::SignInWay;
    const auto row = [](const char *name, Way way, const QString &email, const QString &secret, int index) {
        QTest::newRow(name) << int(way) << email << secret << index;
    };
    row("password", Way::Password, u"a@b.example"_s, u" p"_s, 1);
    row("password without email", Way::Password, u"me"_s, u"p"_s, -1);
    row("no password", Way::Password, u"a@b.example"_s, u""_s, -1);
    row("API key", Way::ApiKey, {}, u" sk_1 "_s, 2);
    row("organisation", Way::OrganisationKey, {}, u"k"_s, 3);
    row("pre-signed", Way::PreSignedKey, {}, u"https://a.example/?key=k"_s, 4);
    row("access token", Way::AccessToken, {}, u"Bearer a.b.c"_s, 6);
    row("login link", Way::LoginLink, {}, u"https://a.example/sign-in/k"_s, 7);
    row("nothing", Way::LoginLink, {}, u"  "_s, -1);
    row("no key in it", Way::LoginLink, {}, u"https://a.example/"_s, -1);
}

void TestEnvironments::typedSignIns_becomeCredentials()
{
    QFETCH(int, way);
    QFETCH(QString, email);
    QFETCH(QString, secret);
    QFETCH(int, index);
    const auto credentials = models::credentialsOf(models::SignInWay(way), email, secret);
    QCOMPARE(credentials.has_value(), index >= 0);
    if (credentials)
        QCOMPARE(int(credentials->index()), index);
    else
        QVERIFY(!credentials.error().isEmpty());
}

#include "tst_environments.moc"
QTEST_GUILESS_MAIN(TestEnvironments)
