// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matters/backendscreen.h"

#include "models/forms/formsubmission.h"
#include "models/records/jsonpath.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace tideline::models {

using graphql::Json;

namespace {

QString text(const Json &json, std::string_view path) { return toVariant(valueAt(json, path)).toString(); }

QList<ScreenPart> partsOf(const Json &items)
{
    QList<ScreenPart> parts;
    if (!items.is_array())
        return parts;
    for (const Json &item : items) {
        const QString type = text(item, "__typename");
        ScreenPart part;
        if (type == "TextType"_L1) {
            const QString style = text(item, "textStyle");
            part.kind = style.startsWith("TITLE"_L1) ? ScreenPart::Kind::Heading : ScreenPart::Kind::Text;
            part.text = text(item, "value");
        } else if (type == "ImageType"_L1 || type == "AnimationType"_L1) {
            part.kind = ScreenPart::Kind::Picture;
            part.text = text(item, "accessibilityLabel");
            if (part.text.isEmpty())
                part.text = text(item, "mediaUrl").section(u'/', -1);
        } else if (type == "RectangularButtonType"_L1 || type == "PillButtonType"_L1) {
            part.kind = ScreenPart::Kind::Button;
            part.text = text(item, "title");
            if (const Json *action = valueAt(item, "buttonAction"sv))
                part.action = screenAction(*action);
        } else if (type == "CardComponentType"_L1) {
            part.kind = ScreenPart::Kind::Card;
            if (const Json *inside = valueAt(item, "items"sv))
                part.parts = partsOf(*inside);
        } else {
            continue;
        }
        parts += part;
    }
    return parts;
}

QList<ScreenPart> sectionsOf(const Json &dashboard)
{
    QList<ScreenPart> parts;
    for (const Json &section : rowsAt(dashboard, "dashboardItems")) {
        const Json *content = valueAt(section, "content"sv);
        if (!content)
            continue;
        const Json *cards = valueAt(*content, "cards"sv);
        parts += partsOf(cards ? *cards : Json::array({*content}));
    }
    return parts;
}

} // namespace

ScreenAction screenAction(const Json &action)
{
    const QString type = text(action, "__typename");
    ScreenAction made;
    if (type == "DeeplinkActionType"_L1 || type == "LinkActionType"_L1)
        made = {ScreenAction::Kind::Link, text(action, "url"), {}};
    else if (type == "ScreenActionType"_L1)
        made = {ScreenAction::Kind::Screen, text(action, "screenId"), {}};
    else if (type == "BackendScreenEventActionType"_L1)
        made = {ScreenAction::Kind::Event, text(action, "eventId"), {}};
    else if (type == "CloseActionType"_L1)
        made.kind = ScreenAction::Kind::Close;
    for (const Json &parameter : rowsAt(action, "params"))
        made.parameters.append({text(parameter, "key"), text(parameter, "value")});
    return made;
}

BackendScreen backendScreen(const Json &screen)
{
    BackendScreen made{text(screen, "name"), {}};
    if (const Json *items = valueAt(screen, "items"sv))
        made.parts = partsOf(*items);
    else if (valueAt(screen, "dashboardItems"sv))
        made.parts = sectionsOf(screen);
    else if (const QString data = text(screen, "screenData"); !data.isEmpty())
        made.parts = {{ScreenPart::Kind::Data, data, {}, {}}};
    return made;
}

BackendScreens::BackendScreens(api::GraphQlClient &client, QObject *parent)
    : QObject(parent),
      m_record(client, u"backendscreen"_s)
{
    connect(&m_record, &RecordModel::loaded, this,
            [this] { m_screen = backendScreen(m_record.json("backendScreen")); });
    connect(&m_record, &RecordModel::loadingChanged, this, &BackendScreens::changed);
}

void BackendScreens::open(const QString &screenId, const QList<QPair<QString, QString>> &parameters)
{
    m_screenId = screenId;
    m_screen = {};
    Json list = Json::array();
    for (const auto &[key, value] : parameters)
        list.push_back({{"key", key.toStdString()}, {"value", value.toStdString()}});
    Json variables = Json::object();
    variables["screenId"] = screenId.toStdString();
    variables["params"] = list;
    m_record.setVariables(variables);
    m_record.reload();
}

void BackendScreens::close()
{
    m_screenId.clear();
    m_screen = {};
    Q_EMIT changed();
}

void BackendScreens::follow(const ScreenAction &action)
{
    switch (action.kind) {
    case ScreenAction::Kind::Link:
        Q_EMIT linkFollowed(action.target);
        break;
    case ScreenAction::Kind::Screen:
        open(action.target, action.parameters);
        break;
    case ScreenAction::Kind::Event:
        Q_EMIT eventRequested(action);
        break;
    case ScreenAction::Kind::Close:
        close();
        break;
    case ScreenAction::Kind::None:
        break;
    }
}

void BackendScreens::takeAnswer(const FormSubmission &submission)
{
    follow(screenAction(valueAt(submission.data(), u"backendScreenEvent.action"_s)));
}

FormContext BackendScreens::eventForm(const ScreenAction &action, FormContext base)
{
    base.carried.append({u"input.eventId"_s, Json(action.target.toStdString())});
    Json list = Json::array();
    for (const auto &[key, value] : action.parameters)
        list.push_back({{"key", key.toStdString()}, {"value", value.toStdString()}});
    if (!list.empty())
        base.carried.append({u"input.params"_s, list});
    return base;
}

QStringList backendScreenIds(const RecordModel &contact)
{
    QStringList ids;
    const Json &list = contact.json("backendScreenIds");
    if (!list.is_array())
        return ids;
    for (const Json &id : list) {
        if (id.is_string())
            ids += QString::fromStdString(id.get<std::string>());
    }
    return ids;
}

} // namespace tideline::models
