// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "app/console/tour/toursteps.h"
#include "models/session/signinway.h"

#include <QComboBox>
#include <QListView>

using namespace Qt::StringLiterals;

namespace tideline::app {

namespace {

TourStep themeStep(ui::ThemeMode mode)
{
    return {{},
            [mode](TourStage &stage) { stage.theme().setMode(mode); },
            [mode](TourStage &stage) { return stage.theme().mode() == mode; }};
}

//! The same once more on dark ground.
TourSteps inBothThemes(const QString &name, const QString &sign)
{
    const auto isThere = [sign](TourStage &stage) { return stage.isVisible(sign) && stage.isIdle(); };
    return {{name, {}, isThere},
            themeStep(ui::ThemeMode::Dark),
            {u"dark-"_s + name, {}, isThere},
            themeStep(ui::ThemeMode::Light)};
}

TourStep clickStep(const QString &button, const QString &sign)
{
    return {{},
            [button](TourStage &stage) { stage.click(button); },
            [sign](TourStage &stage) { return stage.isVisible(sign) && stage.isIdle(); },
            button};
}

TourStep triggerStep(const QString &action, const QString &sign)
{
    return {{},
            [action](TourStage &stage) { stage.trigger(action); },
            [sign](TourStage &stage) { return stage.isVisible(sign) && stage.isIdle(); },
            action};
}

TourStep closeStep(const QString &sign)
{
    return {{},
            [](TourStage &stage) { stage.closeDialogs(); },
            [sign](TourStage &stage) { return !stage.isVisible(sign); },
            u"close "_s + sign};
}

//! A dialog behind a menu entry, in both themes.
TourSteps dialogSteps(const QString &action, const QString &name, const QString &sign)
{
    return TourSteps{triggerStep(action, sign)} + inBothThemes(name, sign) + TourSteps{closeStep(sign)};
}

//! With a key that opens nothing.
TourStep refusedStep()
{
    return {u"sign-in-refused"_s,
            [](TourStage &stage) {
                if (auto *ways = qobject_cast<QComboBox *>(stage.find(u"signInWay"_s)))
                    ways->setCurrentIndex(ways->findData(int(models::SignInWay::ApiKey)));
                stage.type(u"signInSecret"_s, u"sk_of_nobody"_s);
                stage.click(u"signIn"_s);
            },
            [](TourStage &stage) { return stage.isVisible(u"signInFailure"_s) && stage.isIdle(); }};
}

TourStep openAgainStep()
{
    return {{},
            [](TourStage &stage) { stage.click(u"demoAgent"_s); },
            [](TourStage &stage) { return !stage.isVisible(u"signInPage"_s) && stage.isIdle(); },
            u"sign in again"_s};
}

TourSteps masqueradeSteps()
{
    TourSteps steps = dialogSteps(u"masquerade"_s, u"view-as-a-customer"_s, u"masqueradeToken"_s);
    steps += triggerStep(u"masquerade"_s, u"masqueradeToken"_s);
    steps += {{},
              [](TourStage &stage) {
                  stage.type(u"masqueradeToken"_s, u"demo-masquerade"_s);
                  stage.type(u"masqueradeUser"_s, u"5046"_s);
                  stage.type(u"masqueradeReason"_s, u"Case 4711, cannot find the bill"_s);
                  stage.click(u"startMasquerade"_s);
              },
              [](TourStage &stage) {
                  stage.front().resize(stage.window().size());
                  return stage.isVisible(u"masqueradeBar"_s) && stage.shows(u"Lives at"_s) && stage.isIdle();
              },
              u"the customer's window"_s};
    steps += inBothThemes(u"masquerade-read-only"_s, u"masqueradeBar"_s);
    steps += triggerStep(u"viewer"_s, u"masqueradeNote"_s);
    steps += inBothThemes(u"masquerade-dialog"_s, u"masqueradeNote"_s);
    steps += closeStep(u"masqueradeNote"_s);
    steps += clickStep(u"actForCustomer"_s, u"confirmActing"_s);
    steps += inBothThemes(u"masquerade-asks-before-acting"_s, u"confirmActing"_s);
    steps += {{},
              [](TourStage &stage) { stage.click(u"confirmActing"_s); },
              [](TourStage &stage) { return stage.shows(u"changes count"_s); },
              u"act for the customer"_s};
    steps += inBothThemes(u"masquerade-acting"_s, u"masqueradeBar"_s);
    steps += {{},
              [](TourStage &stage) { stage.click(u"endMasquerade"_s); },
              [](TourStage &stage) { return !stage.isVisible(u"masqueradeBar"_s); },
              u"end the masquerade"_s};
    return steps;
}

TourSteps lockSteps()
{
    TourSteps steps = {{{},
                        [](TourStage &stage) { stage.window().openCustomer(stage.account()); },
                        [](TourStage &stage) { return stage.shows(u"Lives at"_s) && stage.isIdle(); },
                        u"a customer before the lock"_s}};
    steps += triggerStep(u"lock"_s, u"signInPage"_s);
    steps += inBothThemes(u"locked"_s, u"signInPage"_s);
    steps += openAgainStep();
    return steps;
}

} // namespace

TourSteps sessionSteps()
{
    TourSteps steps = {triggerStep(u"signOut"_s, u"signInPage"_s)};
    steps += inBothThemes(u"sign-in"_s, u"signInPage"_s);
    steps += refusedStep();
    steps += openAgainStep();
    steps += dialogSteps(u"viewer"_s, u"who-is-signed-in"_s, u"fact"_s);
    steps += triggerStep(u"environments"_s, u"environmentList"_s);
    steps += {{},
              [](TourStage &stage) {
                  if (auto *list = qobject_cast<QListView *>(stage.find(u"environmentList"_s)))
                      list->setCurrentIndex(list->model()->index(1, 0));
              },
              [](TourStage &stage) { return stage.isVisible(u"environmentApiUrl"_s); },
              u"an environment of one's own"_s};
    steps += inBothThemes(u"environments"_s, u"environmentList"_s);
    steps += closeStep(u"environmentList"_s);
    steps += dialogSteps(u"lockSettings"_s, u"automatic-lock"_s, u"lockAfter"_s);
    steps += masqueradeSteps();
    steps += lockSteps();
    steps += dialogSteps(u"audit"_s, u"audit-log"_s, u"auditTable"_s);
    return steps;
}

} // namespace tideline::app
