// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/tour/story.h"

#include "app/console/console.h"
#include "app/console/tour/storyteller.h"
#include "models/forms/formsubmission.h"
#include "ui/screens/recordsscreen.h"

#include <QDir>
#include <QFile>
#include <QTabWidget>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace tideline::app {

namespace {

using graphql::Json;
using models::FormSubmission;
using State = FormSubmission::State;
using Teller = std::shared_ptr<Storyteller>; //!< Of one story; its steps share it.

QString textOf(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

bool isOpen(TourStage &stage, const QString &operation)
{
    const FormSubmission *shown = Storyteller::submission(stage);
    // What was sent and not answered comes back as such.
    return shown && shown->operation().name == operation
        && (shown->state() == State::Editing || shown->state() == State::MaybeDone) && stage.isIdle();
}

//! Clicks what sends the form from where it stands: the form itself or its page of answers.
void press(TourStage &stage)
{
    if (const FormSubmission *shown = Storyteller::submission(stage)) {
        const QString operation = shown->operation().name;
        const bool isChecking = shown->state() == State::Checking;
        stage.click(operation + (isChecking ? u".confirm"_s : u".submit"_s));
    }
}

TourStep customerStep(const QString &account, const Teller &teller)
{
    return {{},
            [account, teller](TourStage &stage) {
                stage.mend();
                stage.closeDialogs();
                stage.closeForm();
                stage.window().openCustomer(teller->filledIn(account));
                stage.showScreen(u"overview"_s);
            },
            [](TourStage &stage) { return stage.shows(u"Lives at"_s) && stage.isIdle(); }};
}

TourStep screenStep(const QString &screen, const QString &list)
{
    return {{},
            [screen, list](TourStage &stage) {
                stage.showScreen(screen);
                if (auto *records = qobject_cast<ui::RecordsScreen *>(stage.find(screen)); records && !list.isEmpty())
                    records->showList(screen + u'.' + list);
            },
            [screen](TourStage &stage) { return stage.isVisible(screen) && stage.isIdle(); }};
}

TourStep openStep(const QString &operation)
{
    return {{},
            [operation](TourStage &stage) { stage.openForm(operation); },
            [operation](TourStage &stage) { return isOpen(stage, operation); }};
}

TourStep followUpStep(const QString &operation)
{
    return {{},
            [operation](TourStage &stage) { stage.click(u"followUp."_s + operation); },
            [operation](TourStage &stage) {
                if (stage.front().size() != stage.window().size()) // it opens in a window of its own
                    stage.front().resize(stage.window().size());
                return isOpen(stage, operation);
            }};
}

//! Of another session, and back to the first one.
TourStep closeWindowStep()
{
    return {{},
            [](TourStage &stage) {
                if (&stage.front() != &stage.window())
                    stage.front().close();
                stage.window().activateWindow();
            },
            [](TourStage &stage) {
                return stage.console().sessions().size() == 1 && stage.window().isActiveWindow() && stage.isIdle();
            }};
}

TourSteps fillSteps(const Json &fields, const Teller &teller)
{
    TourSteps steps;
    for (const auto &[path, words] : fields.items()) {
        steps.append({{},
                      {},
                      [teller, field = QString::fromStdString(path), text = textOf(words)](TourStage &stage) {
                          return teller->fill(stage, field, text);
                      },
                      QString::fromStdString(path)});
    }
    return steps;
}

//! Lines that belong to no form, by their object names.
TourSteps typeSteps(const Json &lines, const Teller &teller)
{
    TourSteps steps;
    for (const auto &[line, words] : lines.items()) {
        const QString name = QString::fromStdString(line);
        const QString text = textOf(words);
        steps.append({{},
                      {},
                      [teller, name, text](TourStage &stage) {
                          stage.type(name, teller->filledIn(text));
                          return stage.isVisible(name);
                      },
                      name});
    }
    return steps;
}

//! Up to the page of answers.
TourStep checkStep()
{
    return {{}, press, [](TourStage &stage) {
                const FormSubmission *shown = Storyteller::submission(stage);
                return shown && shown->state() == State::Checking && stage.isIdle();
            }};
}

TourSteps sendSteps(bool isRefused)
{
    const auto isAnswered = [isRefused](TourStage &stage) {
        const FormSubmission *shown = Storyteller::submission(stage);
        if (!shown || !stage.isIdle())
            return false;
        if (shown->state() == State::Checking) // the page of answers has come: on with it
            press(stage);
        return shown->state() == (isRefused ? State::Failed : State::Done);
    };
    return {{{}, press, isAnswered}};
}

TourStep rememberStep(const QString &name, const QString &label, const Teller &teller)
{
    return {{}, {}, [teller, name, label](TourStage &stage) { return teller->remember(stage, name, label); }};
}

TourStep outboxStep(const QString &name, const QString &pattern, const Teller &teller)
{
    return {{}, {}, [teller, name, pattern](TourStage &stage) { return teller->readOutbox(stage, name, pattern); }};
}

//! The words that have to be read before it goes on, those that must not, and the picture.
TourStep lookStep(const QString &picture, const Json &shows, const Json &hides, const Teller &teller)
{
    return {picture, {}, [shows, hides, teller](TourStage &stage) {
                for (const Json &words : hides) {
                    if (stage.reads(teller->filledIn(textOf(words))))
                        return false;
                }
                for (const Json &words : shows) {
                    if (!stage.reads(teller->filledIn(textOf(words))))
                        return false;
                }
                return stage.isIdle();
            }};
}

//! One member of a step; nothing when nobody knows it.
std::optional<TourSteps> memberSteps(const std::string &name, const Json &value, const Teller &teller)
{
    const QString text = textOf(value);
    if (name == "customer")
        return TourSteps{customerStep(text, teller)};
    if (name == "screen")
        return TourSteps{screenStep(text.section(u'.', 0, 0), text.section(u'.', 1))};
    if (name == "open")
        return TourSteps{openStep(text)};
    if (name == "followUp")
        return TourSteps{followUpStep(text)};
    if (name == "fill")
        return fillSteps(value, teller);
    if (name == "check")
        return TourSteps{checkStep()};
    if (name == "send")
        return sendSteps(text == "refused"_L1);
    if (name == "press")
        return TourSteps{{{}, [text](TourStage &stage) { stage.click(text); }, {}}};
    if (name == "trigger")
        return TourSteps{{{}, [text](TourStage &stage) { stage.trigger(text); }, {}}};
    if (name == "type")
        return typeSteps(value, teller);
    if (name == "closeWindow")
        return TourSteps{closeWindowStep()};
    if (name == "close") {
        return TourSteps{{{},
                          [](TourStage &stage) {
                              stage.closeDialogs();
                              stage.closeForm();
                          },
                          [](TourStage &stage) { return !stage.isVisible(u"actionPanel"_s) && stage.isIdle(); }}};
    }
    TourSteps steps;
    if (name == "remember" || name == "outbox") {
        for (const auto &[key, from] : value.items()) {
            const QString kept = QString::fromStdString(key);
            steps.append(name == "remember" ? rememberStep(kept, textOf(from), teller)
                                            : outboxStep(kept, textOf(from), teller));
        }
        return steps;
    }
    return name == "shows" || name == "hides" || name == "picture" ? std::optional(steps) : std::nullopt;
}

//! Stands for a story that cannot be told: the tour waits for it in vain, and says so.
TourStep brokenStep(const QString &name, const QString &why)
{
    return {name, [name, why](TourStage &) { std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(why)); },
            [](TourStage &) { return false; }};
}

} // namespace

tl::expected<TourSteps, QString> storySteps(const QString &name, const Json &story)
{
    const auto teller = std::make_shared<Storyteller>();
    if (!story.is_object() || !story.contains("steps") || !story.at("steps").is_array())
        return tl::unexpected(u"there are no steps"_s);
    TourSteps steps;
    for (const Json &step : story.at("steps")) {
        if (!step.is_object())
            return tl::unexpected(u"a step is no object"_s);
        for (const auto &[member, value] : step.items()) {
            const auto made = memberSteps(member, value, teller);
            if (!made)
                return tl::unexpected(u"\"%1\" is nothing that a step does"_s.arg(QString::fromStdString(member)));
            for (const TourStep &one : *made) {
                steps.append(one);
                const QString said = value.is_string() ? textOf(value) : one.about;
                steps.last().about = u"%1: %2 %3"_s.arg(name, QString::fromStdString(member), said);
            }
        }
        const QString picture = textOf(step.value("picture", Json()));
        if (!picture.isEmpty() || step.contains("shows") || step.contains("hides"))
            steps.append(lookStep(picture.isEmpty() ? QString() : u"%1-%2"_s.arg(name, picture),
                                  step.value("shows", Json::array()), step.value("hides", Json::array()), teller));
    }
    return steps;
}

TourSteps storiesIn(const QString &folder)
{
    TourSteps steps;
    const QStringList files = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &fileName : files) {
        const QString name = fileName.chopped(5);
        QFile file(QDir(folder).filePath(fileName));
        const bool isReadable = file.open(QIODevice::ReadOnly);
        const Json story = Json::parse(isReadable ? file.readAll().toStdString() : std::string(), nullptr, false);
        if (const auto told = storySteps(name, story))
            steps += *told;
        else
            steps.append(brokenStep(name, told.error()));
    }
    return steps;
}

} // namespace tideline::app
