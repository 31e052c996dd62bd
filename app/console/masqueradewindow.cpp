// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sessionwindow.h"

#include "models/records/querylibrary.h"
#include "ui/session/masqueradebar.h"
#include "ui/session/windowdresser.h"
#include "ui/widgets/callout.h"

//! \file
//! What a window in a customer's place does besides: see sessionwindow.h.

using namespace Qt::StringLiterals;

namespace tideline::app {

namespace {

//! The customer's name in the answer of the query `viewer`, or what stands in for it.
QString nameOf(const api::Result &result, const QString &otherwise)
{
    static const graphql::Json::json_pointer place("/viewer/fullName");
    if (!result || !result->data.is_object() || !result->data.contains(place) || !result->data.at(place).is_string())
        return otherwise;
    const QString name =
        models::harmlessText(QString::fromStdString(result->data.at(place).get_ref<const std::string &>()), 80);
    return name.isEmpty() ? otherwise : name;
}

//! Whose place it is: the accounts to open, the first one last so that it is in front.
QStringList accountsOf(const api::Result &result)
{
    constexpr qsizetype most = 5;
    static const graphql::Json::json_pointer place("/viewer/accounts");
    QStringList numbers;
    if (!result || !result->data.contains(place) || !result->data.at(place).is_array())
        return numbers;
    for (const graphql::Json &account : result->data.at(place)) {
        const auto number = account.is_object() ? account.find("number") : account.end();
        if (number != account.end() && number->is_string() && numbers.size() < most)
            numbers.prepend(QString::fromStdString(number->get_ref<const std::string &>()));
    }
    return numbers;
}

} // namespace

void SessionWindow::beginMasquerade(const api::MasqueradeToken &token, const QString &agent, const QString &reason,
                                    std::function<void(const tl::expected<void, api::Error> &)> done)
{
    m_agent = agent;
    m_reason = reason;
    m_masquerade = std::make_unique<api::Masquerade>(m_connection->session(), m_connection->gate());
    connect(m_masquerade.get(), &api::Masquerade::over, this, [this] {
        audit(u"masquerade-end"_s);
        setCover(new QWidget); // nothing of the customer shows while the windows go
        Q_EMIT closed();
    });
    m_signIn = m_connection->session().signIn(
        token, [this, userId = token.userId, tell = std::move(done)](const tl::expected<void, api::Error> &result) {
            if (m_viewer.isEmpty())
                m_viewer = tr("user %1").arg(userId);
            audit(u"masquerade-start"_s,
                  result ? u"ok"_s : result.error().codes().value(0, api::toString(result.error().kind)), m_reason);
            if (result) {
                showMasqueradeBar();
                m_window->show();
            }
            const auto last = tell; // the callback may delete this window
            last(result);
        });
}

void SessionWindow::showMasqueradeBar()
{
    const auto prefix = [this] {
        //: Stands first in the titles of its windows
        const QString words =
            m_context.isProduction ? tr("PRODUCTION – viewing as %1").arg(m_viewer) : tr("Viewing as %1").arg(m_viewer);
        m_window->setTitlePrefix(words);
        return words;
    };
    const auto prepare = [this](ui::MasqueradeBar *bar) {
        bar->setCustomer(m_viewer);
        bar->setReadOnly(m_masquerade->isReadOnly());
        bar->setTimeLeft(m_connection->session().timeLeft().value_or(std::chrono::seconds(0)));
        connect(m_masquerade.get(), &api::Masquerade::actingChanged, bar,
                [this, bar] { bar->setReadOnly(m_masquerade->isReadOnly()); });
        connect(m_masquerade.get(), &api::Masquerade::warned, bar, &ui::MasqueradeBar::warn);
    };
    auto *bar = new ui::MasqueradeBar(ui::MasqueradeBar::Form::Full);
    prepare(bar);
    connect(bar, &ui::MasqueradeBar::endRequested, this, &SessionWindow::endMasquerade, Qt::QueuedConnection);
    connect(bar, &ui::MasqueradeBar::actRequested, this, [this] {
        m_masquerade->actForCustomer();
        audit(u"masquerade-act"_s, {}, m_reason);
    });
    m_window->setBanner(bar);
    auto *dresser = new ui::WindowDresser(*m_window, u"masquerade"_s, [prepare](QWidget *dialog) -> QWidget * {
        auto *note = new ui::MasqueradeBar(ui::MasqueradeBar::Form::Telling, dialog);
        prepare(note);
        return note;
    });
    dresser->setTitlePrefix(prefix());
    showStatus();
    m_viewerCall = m_client.send(models::queryRequest(u"viewerrights"_s, {}),
                                 [this, bar, dresser, prefix](const api::Result &result) {
                                     m_viewer = nameOf(result, m_viewer);
                                     bar->setCustomer(m_viewer);
                                     dresser->setTitlePrefix(prefix());
                                     for (const QString &account : accountsOf(result))
                                         m_window->openCustomer(account);
                                 });
}

void SessionWindow::beginOnBehalf(const models::FollowUpOffer &offer, const QString &agent,
                                  std::function<void(const tl::expected<void, api::Error> &)> done)
{
    m_agent = agent;
    api::Session &session = m_connection->session();
    session.setKeeping(false);
    m_signIn =
        session.signIn(api::AccessToken{offer.token},
                       [this, offer, tell = std::move(done)](const tl::expected<void, api::Error> &result) {
                           if (result)
                               showOnBehalf(offer);
                           else
                               audit(u"sign-in"_s, result.error().codes().value(0, api::toString(result.error().kind)));
                           const auto last = tell; // the callback may delete this window
                           last(result);
                       });
}

void SessionWindow::showOnBehalf(const models::FollowUpOffer &offer)
{
    auto *banner = new ui::Callout(m_window.get());
    banner->setObjectName(u"onBehalf"_s);
    banner->show(ui::Callout::Tone::Info, tr("You act as %1").arg(m_viewer),
                 tr("This window is signed in with their own token and can do what that token opens. It ends with the "
                    "window; in the others you go on as %1.")
                     .arg(m_agent));
    m_window->setBanner(banner);
    showStatus();
    if (!m_context.isProduction)
        m_window->setTitlePrefix(tr("Signed in as %1").arg(m_viewer));
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    m_window->openForm(offer.operation, offer.context);
}

void SessionWindow::endMasquerade()
{
    if (m_signIn.isActive())
        cancelSignIn();
    else if (m_masquerade)
        m_masquerade->end();
}

} // namespace tideline::app
