// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/seed/parts.h"

//! \file
//! Screens that the server describes piece by piece, with every kind of component, and the events of their buttons.
namespace tideline::demo {

namespace {

Json component(const char *type, const char *id, Json more)
{
    Json made = {{"__typename", type}, {"id", id}, {"typename", type}};
    made.update(more);
    return made;
}

Json text(const char *id, const char *value, const char *style)
{
    return component("TextType", id, {{"value", value}, {"textStyle", style}, {"textAlignment", "START"}});
}

Json action(const char *type, const char *id, Json more)
{
    Json made = component(type, id, std::move(more));
    made["typeName"] = type;
    return made;
}

Json parameters(const char *key, const char *value) { return Json::array({Json{{"key", key}, {"value", value}}}); }

Json image(const char *type, const char *id, const char *url)
{
    const Json width = std::string_view(type) == "ImageType"
        ? component("FractionSizeType", "half", {{"fraction", "0.5"}})
        : component("PointsSizeType", "wide", {{"points", 240}});
    return component(type, id,
                     {{"width", width},
                      {"mediaUrl", url},
                      {"horizontalAlignment", "CENTER"},
                      {"accessibilityHidden", true},
                      {"accessibilityLabel", nullptr}});
}

Json button(const char *type, const char *id, const char *title, Json pressed)
{
    return component(
        type, id,
        {{"buttonStyle", "PRIMARY"}, {"title", title}, {"buttonAction", std::move(pressed)}, {"variant", "FILLED"}});
}

Json card(const char *id, Json items)
{
    return component("CardComponentType", id,
                     {{"accessibilityHidden", false}, {"accessibilityLabel", "Card"}, {"items", std::move(items)}});
}

Json screen(const char *type, const char *id, const char *name)
{
    return component(type, id,
                     {{"accessibilityHidden", false},
                      {"accessibilityLabel", name},
                      {"name", name},
                      {"refreshFrequency", 300},
                      {"screenData", "{\"version\": 1}"}});
}

//! An event with the action it answers with and the values it needs; without an action it does nothing.
void addEvent(Seed &seed, const char *id, Json answer, Json needs = Json::array())
{
    answer["$event"] = id;
    answer["$needs"] = std::move(needs);
    seed.data.screenEvents.add(id, std::move(answer));
}

void addEvents(Seed &seed)
{
    addEvent(seed, "open-bills", action("DeeplinkActionType", "a1", {{"url", "water://bills"}}));
    addEvent(seed, "open-website", action("LinkActionType", "a2", {{"url", "https://water.example.com/save"}}));
    addEvent(seed, "order-butt",
             action("BackendScreenEventActionType", "a3",
                    {{"eventId", "confirm-butt"}, {"params", parameters("product", "WATER_BUTT")}}));
    addEvent(seed, "confirm-butt",
             action("ScreenActionType", "a4",
                    {{"screenId", "thank-you"}, {"params", parameters("name", "garden")}, {"allowBack", false}}),
             Json::array({"product"}));
    addEvent(seed, "dismiss",
             action("CloseActionType", "a5", {{"accessibilityHidden", false}, {"accessibilityLabel", "Close"}}));
    addEvent(seed, "join-points",
             action("ScreenActionType", "a6",
                    {{"screenId", "thank-you"}, {"params", parameters("name", "points")}, {"allowBack", false}}),
             Json::array({"accountNumber"}));
    addEvent(seed, "show-usage", action("DeeplinkActionType", "a7", {{"url", "water://usage"}}),
             Json::array({"accountNumber"}));
    addEvent(seed, "retired-offer", Json::object());
}

} // namespace

void addScreens(Seed &seed)
{
    addEvents(seed);
    Collection &screens = seed.data.screens;
    const Json order = *seed.data.screenEvents.find("order-butt");
    const Json close = *seed.data.screenEvents.find("dismiss");
    const Json items = Json::array({text("t1", "Save water in the garden", "TITLE2"),
                                    text("t2", "A butt holds a week of watering.", "BODY1"),
                                    image("ImageType", "i1", "https://water.example.com/media/butt.png")});
    Json list = screen("ComponentListType", "save-water", "Save water");
    list["items"] = Json::array({text("t0", "Three things to do this week", "TITLE1"), card("c1", items),
                                 image("AnimationType", "m1", "https://water.example.com/media/drop.json"),
                                 button("RectangularButtonType", "b1", "Order a water butt", order),
                                 button("PillButtonType", "b2", "Not now", close)});
    screens.add("save-water", std::move(list));

    const Json section = component("SectionType", "s1", {{"content", card("c2", items)}, {"order", 1}});
    const Json cards = Json::array({card("c3", items), card("c4", items)});
    const Json carousel = component("CarouselItemType", "r1", {{"cards", cards}});
    const Json second = component("SectionType", "s2", {{"content", carousel}, {"order", 2}});
    Json dashboard = component("Dashboard", "home", {{"dashboardItems", Json::array({section, second})}});
    dashboard["serialisedDashboardItems"] = Json{{"sections", 2}}.dump();
    screens.add("home", std::move(dashboard));

    screens.add("report-a-leak", screen("FormScreenType", "report-a-leak", "Report a leak"));
    screens.add("thank-you",
                {{"__typename", "GenericBackendScreen"},
                 {"name", "Thank you"},
                 {"refreshFrequency", nullptr},
                 {"screenData", "{\"headline\": \"On its way\"}"}});
}

} // namespace tideline::demo
