// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/bundledschema.h"
#include "api/session/connection.h"
#include "app/store/sqlitedraftstore.h"
#include "models/drafts/draftbook.h"
#include "ui/forms/actionpanel.h"
#include "ui/forms/editorregistry.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QTest>
#include <QTimer>

#include <cstdio>

//! \file
//! A person at a console who types one form after the other and sends each, until the program is killed. Says on
//! stdout what came back at the start and what is done when; tst_drafts_killed reads it.
//!
//!     typist APIURL AUTHURL DRAFTS ACCOUNT ROUND MILLISECONDS-A-KEY
//!
//! found nothing|typed|sent TEXT · typed TIME TEXT · leaving TEXT · done TEXT

using namespace Qt::StringLiterals;
using namespace tideline;
using models::FormSubmission;
using State = FormSubmission::State;

namespace {

constexpr int length = 48;

void say(const QString &line)
{
    std::printf("%s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

class Typist final : public QObject
{
    Q_OBJECT

public:
    explicit Typist(const QStringList &arguments)
        : m_account(arguments.at(4)),
          m_round(arguments.at(5)),
          m_operations(catalogue::bundledSchema(catalogue::Service::Api).value_or(nullptr), nullptr),
          m_store(arguments.at(3)),
          m_book(m_store, [] { return QDateTime::currentDateTime(); }),
          m_panel(m_editors, nullptr)
    {
        api::Environment environment;
        environment.name = u"demo"_s;
        environment.apiUrl = QUrl(arguments.at(1));
        environment.authUrl = QUrl(arguments.at(2));
        m_connection =
            std::make_unique<api::Connection>(environment, api::Connection::Parts{m_network, m_backoffs, m_clock});
        m_keys.setInterval(arguments.at(6).toInt());
        connect(&m_keys, &QTimer::timeout, this, &Typist::press);
        m_signIn = m_connection->session().signIn(api::ApiKey{u"sk_demo_agent"_s}, [this](const auto &result) {
            if (!result)
                QCoreApplication::exit(1);
            else
                begin();
        });
    }

private:
    void begin()
    {
        m_book.setScope(models::DraftScope{u"demo"_s, u"agent"_s});
        m_panel.show();
        open();
        // Whatever was kept is back before a question that was asked after it is answered.
        m_look = m_store.load({}, [this](const QList<models::Draft> &) {
            const QString text = m_form->fieldAt(u"input.value"_s)->text();
            const bool isSent = m_panel.submission()->isUnsettled();
            const bool isBack = m_panel.draft()->restoredFrom().has_value();
            say(u"found %1 %2"_s.arg(isSent ? u"sent"_s : isBack ? u"typed"_s : u"nothing"_s, text));
            m_panel.close(); // looked at, and forgotten
            open();
            beginToType();
        });
    }

    void open()
    {
        models::FormContext context;
        context.accountNumber = m_account;
        ui::OpenForm opened;
        opened.form = std::make_unique<models::FormModel>(m_operations, u"createAccountReference"_s, context);
        opened.submission =
            std::make_unique<FormSubmission>(*opened.form, m_connection->gate(), m_operations, m_errors);
        opened.draft = m_book.attach(*opened.form, *opened.submission);
        m_form = opened.form.get();
        connect(opened.submission.get(), &FormSubmission::stateChanged, this, &Typist::follow);
        m_panel.open(std::move(opened));
        m_text = u"%1-%2-"_s.arg(m_round).arg(++m_forms);
        while (m_text.size() < length)
            m_text += QChar(char16_t(u'a' + m_text.size() % 26));
        m_typed = 0;
    }

    void beginToType()
    {
        m_form->fieldAt(u"input.namespace"_s)->setText(u"killed-%1-%2"_s.arg(m_round).arg(m_forms));
        m_keys.start();
    }

    void press()
    {
        auto *editor = m_panel.findChild<QLineEdit *>(u"createAccountReference.value"_s);
        if (m_typed < m_text.size()) {
            QTest::keyClicks(editor, m_text.mid(m_typed++, 1));
            say(u"typed %1 %2"_s.arg(QDateTime::currentMSecsSinceEpoch()).arg(m_text.left(m_typed)));
            return;
        }
        m_keys.stop();
        say(u"leaving %1"_s.arg(m_text));
        // A nervous finger: the form leaves once all the same.
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&m_panel, Qt::Key_Return, Qt::ControlModifier);
    }

    void follow(State state)
    {
        const bool isOwn = !m_text.isEmpty() && m_typed == m_text.size(); // not one that came back
        if (isOwn && (state == State::Failed || state == State::MaybeDone))
            say(u"failed %1"_s.arg(m_panel.submission()->error().message));
        if (state != State::Done)
            return;
        say(u"done %1"_s.arg(m_text));
        QTimer::singleShot(0, this, [this] {
            m_panel.close();
            open();
            beginToType();
        });
    }

    QString m_account;
    QString m_round;
    catalogue::OperationCatalogue m_operations;
    catalogue::ErrorCatalogue m_errors;
    api::SystemClock m_clock;
    QNetworkAccessManager m_network;
    api::Backoffs m_backoffs{m_clock};
    std::unique_ptr<api::Connection> m_connection;
    app::SqliteDraftStore m_store;
    models::DraftBook m_book;
    ui::EditorRegistry m_editors;
    ui::ActionPanel m_panel;
    models::FormModel *m_form = nullptr;
    QTimer m_keys;
    QString m_text;
    qsizetype m_typed = 0;
    int m_forms = 0;
    api::CallHandle m_signIn;
    api::CallHandle m_look;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (QCoreApplication::arguments().size() != 7)
        return 2;
    const ui::Theme theme(application);
    const Typist typist(QCoreApplication::arguments());
    return QApplication::exec();
}

#include "typist.moc"
