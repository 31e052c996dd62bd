// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/choicesource.h"
#include "tests/app/draftdesk.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace tideline;
using models::FormContext;
using tests::DraftConsole;
using tests::DraftDesk;
using tests::FormFixture;
using Panel = DraftDesk::Panel;

namespace {

//! Has one list of records, which it gives at once when the event loop runs.
class Records final : public models::ChoiceSource
{
public:
    [[nodiscard]] bool offers(const QString &) const override { return false; }
    [[nodiscard]] api::CallHandle load(const QString &, const FormContext &, Callback) override { return {}; }
    [[nodiscard]] api::CallHandle loadItems(const QString &, const FormContext &, ItemsCallback callback) override
    {
        ++questions;
        callback(graphql::Json::parse(R"([{"productId": "1", "units": 2}])"));
        return {};
    }
    int questions = 0;
};

} // namespace

//! Forms with their drafts as a person meets them: typed in panels, closed, opened again.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DraftDesk>(); }
    void cleanup() { m_desk.reset(); }
    void typing_comesBackInTheNextConsole();
    void typing_isWrittenWhileItGoesOn();
    void saving_isSaidToTheStatusBar();
    void typing_isWrittenWhenThePanelGoes();
    void secrets_areNotInTheFile();
    void panel_saysWhatCameBackAndStartsAfresh();
    void untouchedForm_leavesNoDraft();
    void drafts_areOfOneIdentity();
    void noScope_keepsNothing();
    void otherSubject_doesNotComeBack();
    void namedDraft_comesBack();
    void discardedForm_isGone();
    void formKeptForLater_comesBack();
    void listOfRecords_startsAnewAfterStartAfresh();

private:
    std::unique_ptr<DraftDesk> m_desk;
};

void TestDrafts::typing_comesBackInTheNextConsole()
{
    QString formId;
    QString variables;
    {
        DraftConsole console(m_desk->file);
        const Panel panel = m_desk->open(console, "pay", m_desk->customer);
        DraftDesk::fillIn(panel);
        formId = panel.form->formId();
        variables = panel.form->variablesText();
    }
    DraftConsole console(m_desk->file);
    QTRY_COMPARE(console.book.drafts().size(), 1);
    const Panel panel = m_desk->open(console, "pay", m_desk->customer);
    QTRY_COMPARE(panel.form->formId(), formId);
    QCOMPARE(panel.form->variablesText(), variables);
    QVERIFY(panel.form->isDirty());
    QVERIFY(console.book.drafts().isEmpty()); // it is open
    FormContext other;
    other.accountNumber = QStringLiteral("A-2");
    QVERIFY(!m_desk->open(console, "pay", other).form->isDirty());
}

void TestDrafts::typing_isWrittenWhileItGoesOn()
{
    DraftConsole console(m_desk->file);
    const Panel panel = m_desk->open(console, "pay", m_desk->customer);
    DraftDesk::press(panel, "pay.more");
    // Never a pause as long as the delay, and yet it is written.
    QElapsedTimer since;
    since.start();
    bool isThere = false;
    while (!isThere && since.elapsed() < 5000) {
        DraftDesk::type(panel, "pay.reference", QStringLiteral("A"));
        QTest::qWait(30);
        isThere = !m_desk->onDisk().isEmpty();
    }
    QVERIFY(isThere);
}

void TestDrafts::saving_isSaidToTheStatusBar()
{
    using Saving = models::DraftBook::Saving;
    DraftConsole console(m_desk->file);
    QCOMPARE(console.book.saving(), Saving::Saved);
    const Panel panel = m_desk->open(console, "pay", m_desk->customer);
    DraftDesk::fillIn(panel);
    QCOMPARE(console.book.saving(), Saving::Waiting);
    QTRY_COMPARE(console.book.saving(), Saving::Saved);
    QCOMPARE(m_desk->onDisk().size(), 1);
    Q_EMIT console.store.troubled(QStringLiteral("The disk is full"), {});
    QCOMPARE(console.book.saving(), Saving::Failed);
    console.book.setScope(std::nullopt);
    QCOMPARE(console.book.saving(), Saving::Failed); // once in trouble it is said until the end
}

void TestDrafts::typing_isWrittenWhenThePanelGoes()
{
    DraftConsole console(m_desk->file);
    {
        const Panel panel = m_desk->open(console, "pay", m_desk->customer);
        DraftDesk::type(panel, "pay.amount", QStringLiteral("1"));
    }
    QCOMPARE(console.book.drafts().size(), 1);
    QTRY_COMPARE(m_desk->onDisk().size(), 1);
}

void TestDrafts::secrets_areNotInTheFile()
{
    {
        DraftConsole console(m_desk->file);
        const Panel panel = m_desk->open(console, "login", m_desk->customer);
        DraftDesk::press(panel, "login.more");
        DraftDesk::type(panel, "login.email", QStringLiteral("known@example.org"));
        DraftDesk::type(panel, "login.newPassword", QStringLiteral("Tr0ub4dor"));
        QCOMPARE(panel.form->variables()["input"]["newPassword"].get<std::string>(), "Tr0ub4dor");
    }
    bool hasEmail = false;
    const QStringList files = QDir(m_desk->folder.path()).entryList(QDir::Files);
    for (const QString &name : files) {
        QFile file(m_desk->folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("Tr0ub4dor"), qPrintable(name));
        hasEmail = hasEmail || bytes.contains("known@example.org");
    }
    QVERIFY(hasEmail);
    DraftConsole console(m_desk->file);
    const Panel panel = m_desk->open(console, "login", m_desk->customer);
    QTRY_VERIFY(panel.widget->draft()->restoredFrom());
    QVERIFY(panel.widget->draft()->asksForSecrets());
}

void TestDrafts::panel_saysWhatCameBackAndStartsAfresh()
{
    {
        DraftConsole console(m_desk->file);
        DraftDesk::fillIn(m_desk->open(console, "pay", m_desk->customer));
    }
    DraftConsole console(m_desk->file);
    const Panel panel = m_desk->open(console, "pay", m_desk->customer);
    auto *notice = panel.widget->findChild<QWidget *>(QStringLiteral("draftNotice"));
    QTRY_VERIFY(notice->isVisible());
    const QString before = panel.form->formId();
    notice->findChild<QPushButton *>()->click();
    QVERIFY(!notice->isVisible());
    QVERIFY(!panel.form->isDirty());
    QVERIFY(panel.form->formId() != before);
    QCOMPARE(panel.form->fieldAt(QStringLiteral("input.accountNumber"))->text(), m_desk->customer.accountNumber);
    QTRY_VERIFY(m_desk->onDisk().isEmpty());
}

void TestDrafts::untouchedForm_leavesNoDraft()
{
    DraftConsole console(m_desk->file);
    {
        const Panel panel = m_desk->open(console, "pay", m_desk->customer);
        QTest::qWait(2 * int(models::FormDraft::saveDelay.count()));
    }
    QVERIFY(m_desk->onDisk().isEmpty());
}

void TestDrafts::drafts_areOfOneIdentity()
{
    {
        DraftConsole console(m_desk->file);
        DraftDesk::fillIn(m_desk->open(console, "pay", m_desk->customer));
    }
    DraftConsole console(m_desk->file, QStringLiteral("other@example.org"));
    const Panel panel = m_desk->open(console, "pay", m_desk->customer);
    QVERIFY(!panel.form->isDirty());
    QVERIFY(console.book.drafts().isEmpty());
}

void TestDrafts::noScope_keepsNothing()
{
    DraftConsole console(m_desk->file);
    console.book.setScope(std::nullopt); // as in a masquerade
    {
        const Panel panel = m_desk->open(console, "pay", m_desk->customer);
        DraftDesk::fillIn(panel);
        QTest::qWait(2 * int(models::FormDraft::saveDelay.count()));
        DraftDesk::press(panel, "pay.submit");
        QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
    }
    QVERIFY(m_desk->onDisk().isEmpty());
}

void TestDrafts::otherSubject_doesNotComeBack()
{
    FormContext row = m_desk->customer;
    row.selectedRow.insert(QStringLiteral("reference"), QStringLiteral("ABC1"));
    DraftConsole console(m_desk->file);
    {
        const Panel panel = m_desk->open(console, "pay", row);
        DraftDesk::type(panel, "pay.amount", QStringLiteral("7"));
    }
    FormContext other = m_desk->customer;
    other.selectedRow.insert(QStringLiteral("reference"), QStringLiteral("XYZ9"));
    QVERIFY(!m_desk->open(console, "pay", other).form->isDirty());
    QTRY_VERIFY(m_desk->open(console, "pay", row).form->isDirty());
    // Opened from nothing in particular, it goes on with whatever there is.
    QTRY_VERIFY(m_desk->open(console, "pay", m_desk->customer).form->isDirty());
}

void TestDrafts::namedDraft_comesBack()
{
    DraftConsole console(m_desk->file);
    FormContext row = m_desk->customer;
    QStringList ids;
    for (const char *reference : {"ABC1", "XYZ9"}) {
        row.selectedRow.insert(QStringLiteral("reference"), QString::fromLatin1(reference));
        const Panel panel = m_desk->open(console, "pay", row);
        DraftDesk::type(panel, "pay.amount", QStringLiteral("7"));
        ids += panel.form->formId();
    }
    for (const QString &id : std::as_const(ids)) {
        FormContext named = m_desk->customer;
        named.draftId = id;
        const Panel panel = m_desk->open(console, "pay", named);
        QTRY_COMPARE(panel.form->formId(), id);
    }
}

void TestDrafts::discardedForm_isGone()
{
    DraftConsole console(m_desk->file);
    const Panel panel = m_desk->open(console, "pay", m_desk->customer);
    DraftDesk::fillIn(panel);
    panel.widget->requestClose();
    QVERIFY(panel.widget->isOpen());
    DraftDesk::press(panel, "discardNow");
    QVERIFY(!panel.widget->isOpen());
    QVERIFY(console.book.drafts().isEmpty());
    QTRY_VERIFY(m_desk->onDisk().isEmpty());
}

void TestDrafts::formKeptForLater_comesBack()
{
    DraftConsole console(m_desk->file);
    const Panel panel = m_desk->open(console, "pay", m_desk->customer);
    DraftDesk::fillIn(panel);
    const QString formId = panel.form->formId();
    panel.widget->requestClose();
    DraftDesk::press(panel, "keepForLater");
    QVERIFY(!panel.widget->isOpen());
    QCOMPARE(console.book.drafts().size(), 1);
    QTRY_COMPARE(m_desk->open(console, "pay", m_desk->customer).form->formId(), formId);
}

void TestDrafts::listOfRecords_startsAnewAfterStartAfresh()
{
    FormFixture fixture;
    fixture.hint("PayInput.items").startsFrom = QStringLiteral("items");
    Records records;
    const auto form = fixture.form("pay", m_desk->customer);
    form->startLists(records);
    models::FormField *items = form->fieldAt(QStringLiteral("input.items"));
    QCOMPARE(items->childCount(), std::size_t(1));
    items->removeItem(0);
    form->reset();
    QCOMPARE(form->fieldAt(QStringLiteral("input.items"))->childCount(), std::size_t(1));
    QCOMPARE(records.questions, 2);
}

#include "tst_drafts.moc"
QTEST_MAIN(TestDrafts)
