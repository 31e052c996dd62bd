// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/clientfixture.h"
#include "tests/ui/windowfixture.h"
#include "ui/forms/actionpanel.h"
#include "ui/forms/errorsummary.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace tideline;
using namespace Qt::StringLiterals;
using models::FormField;
using models::FormSubmission;

namespace {

constexpr int patienceMs = 10000;

struct Rule
{
    const char *code;
    const char *words;
};

constexpr Rule passwordRules[] = {
    {"password_too_short", "Enter a longer password"},
    {"password_too_common", "Choose a password that is harder to guess"},
    {"password_reused", "Choose a password that was not used before"},
    {"password_matches_current", "Choose a password other than the present one"},
    {"password_has_too_few_numeric_characters", "Add more digits to the password"},
    {"password_has_too_few_special_characters", "Add more signs such as ! or % to the password"},
    {"password_has_too_few_lowercase_characters", "Add more small letters to the password"},
    {"password_has_too_few_uppercase_characters", "Add more capital letters to the password"},
    {"password_contains_account_number", "Leave the account number out of the password"},
    {"password_contains_part_of_email_address", "Leave parts of the email address out of the password"},
};

} // namespace

//! What a server says of one field, met in the window: in the catalogue's words, at the widget that is meant.
class FieldErrorsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void passwordRule_isSaidAtItsField_data();
    void passwordRule_isSaidAtItsField();
    void allPasswordRules_areSaidAtOnce();
    void keyOfAnotherSpelling_findsItsField();
    void pathThatFitsNothing_isInTheSummaryAlone();

private:
    //! Sends a filled-in form that is refused with these complaints.
    void refuse(const QString &operation, const QByteArray &code, const QByteArray &complaints);
    [[nodiscard]] const FormSubmission &submission() const { return *m_panel->submission(); }
    [[nodiscard]] QStringList atFields() const; //!< What stands at the fields of the form.
    [[nodiscard]] QStringList inSummary() const;

    std::unique_ptr<tests::ClientFixture> m_fixture;
    std::unique_ptr<api::HttpGraphQlClient> m_client;
    std::unique_ptr<tests::WindowFixture> m_window;
    ui::ActionPanel *m_panel = nullptr;
};

void FieldErrorsTest::init()
{
    m_fixture = std::make_unique<tests::ClientFixture>();
    m_client = m_fixture->makeClient();
    m_window = std::make_unique<tests::WindowFixture>(*m_client);
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window));
}

void FieldErrorsTest::cleanup()
{
    m_panel = nullptr;
    m_window.reset();
    m_client.reset();
    m_fixture.reset();
}

void FieldErrorsTest::refuse(const QString &operation, const QByteArray &code, const QByteArray &complaints)
{
    m_fixture->server.script({tests::jsonAnswer(R"({"data": null, "errors": [{"message": "Refused.", "path": [")"
                                                + operation.toUtf8() + R"("], "extensions": {"errorCode": ")" + code
                                                + R"(", "validationErrors": [)" + complaints + "]}}]}")});
    m_window->window.openOperation(operation);
    m_panel = m_window->window.findChild<ui::ActionPanel *>();
    QVERIFY(m_panel && m_panel->isOpen());
    models::FormModel &form = m_panel->submission()->form();
    for (const auto &field : form.body().children()) {
        if (!models::isLeaf(field->kind()) || !field->isRequired())
            continue;
        const QString name = field->spec().name;
        field->setText(name == "email"_L1 ? u"ann@example.org"_s : u"Quite-long-7-words"_s);
    }
    if (FormField *key = form.fieldAt(u"input.APIKey"_s))
        key->setText(u"sk_of_yesterday"_s);
    m_panel->submit();
    if (submission().state() == FormSubmission::State::Checking)
        m_panel->submit();
    QTRY_VERIFY_WITH_TIMEOUT(submission().state() == FormSubmission::State::Failed, patienceMs);
}

QStringList FieldErrorsTest::atFields() const
{
    QStringList said;
    const QList<QLabel *> labels = m_panel->findChildren<QLabel *>(u"error"_s);
    for (const QLabel *label : labels) {
        if (label->isVisible())
            said += label->text();
    }
    return said;
}

QStringList FieldErrorsTest::inSummary() const
{
    QStringList said;
    const QList<QLabel *> lines =
        m_panel->findChild<ui::ErrorSummary *>(u"errorSummary"_s)->findChildren<QLabel *>(u"problem"_s);
    for (const QLabel *line : lines)
        said += line->accessibleName();
    return said;
}

void FieldErrorsTest::passwordRule_isSaidAtItsField_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    const auto rows = [](const char *operation, const char *path, const char *field) {
        for (const Rule &rule : passwordRules)
            QTest::addRow("%s: %s", operation, rule.code)
                << QString::fromLatin1(operation) << QString::fromLatin1(path) << QString::fromLatin1(field)
                << QString::fromLatin1(rule.code) << QString::fromLatin1(rule.words);
    };
    rows("resetUserPassword", "password", "newPassword"); // spelled otherwise (kraken/behaviour.md)
    rows("updatePassword", "password", "newPassword"); // and not at the old one
    rows("updateEmailAndPassword", "password", "password");
    rows("resetPassword", "password", "password");
}

void FieldErrorsTest::passwordRule_isSaidAtItsField()
{
    QFETCH(QString, operation);
    QFETCH(QString, path);
    QFETCH(QString, field);
    QFETCH(QString, code);
    QFETCH(QString, words);
    refuse(operation, "KT-CT-5450",
           R"({"code": ")" + code.toUtf8() + R"(", "message": "The server's own words.", "inputPath": ["input", ")"
               + path.toUtf8() + R"("]})");
    if (QTest::currentTestFailed())
        return;
    const FormField *at = submission().form().fieldAt(u"input."_s + field);
    QVERIFY(at);
    QCOMPARE(at->error(), words);
    QCOMPARE(atFields(), QStringList(words));
    QVERIFY2(inSummary().contains(words), qPrintable(inSummary().join(u" | "_s)));
    QVERIFY(!inSummary().contains(u"The server's own words."_s));
    auto *line = m_panel->findChild<QLineEdit *>(operation + u'.' + field);
    QVERIFY(line && line->accessibleDescription().contains(words));
}

void FieldErrorsTest::allPasswordRules_areSaidAtOnce()
{
    QByteArrayList complaints;
    for (const Rule &rule : passwordRules)
        complaints += QByteArray(R"({"code": ")") + rule.code + R"(", "inputPath": ["input", "password"]})";
    refuse(u"resetUserPassword"_s, "KT-CT-5450", complaints.join(", "));
    if (QTest::currentTestFailed())
        return;
    for (const Rule &rule : passwordRules)
        QVERIFY2(inSummary().contains(QString::fromLatin1(rule.words)), rule.code);
}

void FieldErrorsTest::keyOfAnotherSpelling_findsItsField()
{
    refuse(u"obtainKrakenToken"_s, "KT-CT-1139",
           R"({"message": "Nobody has this key.", "inputPath": ["input", "apiKey"]})");
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(submission().form().fieldAt(u"input.APIKey"_s)->error(), u"Nobody has this key."_s);
    QCOMPARE(atFields(), QStringList(u"Nobody has this key."_s));
}

void FieldErrorsTest::pathThatFitsNothing_isInTheSummaryAlone()
{
    refuse(u"resetUserPassword"_s, "KT-CT-5450", R"({"code": "password_reused", "inputPath": ["input", "shoeSize"]})");
    if (QTest::currentTestFailed())
        return;
    QVERIFY(atFields().isEmpty());
    QVERIFY(inSummary().contains(u"Choose a password that was not used before"_s));
}

QTEST_MAIN(FieldErrorsTest)
#include "tst_fielderrors.moc"
