// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/diff/schemadiff.h"

#include <array>

namespace tideline::graphql {

namespace {

struct KindFacts
{
    std::string_view name;
    Severity severity;
    std::string_view words; //!< What describe() says; before and after take the place of < and >.
};

constexpr auto b = Severity::Breaking;
constexpr auto d = Severity::Dangerous;
constexpr auto s = Severity::Safe;

constexpr std::string_view typeChanged = "type changed from < to >";
constexpr std::string_view defaultChanged = "default value changed from < to >";
constexpr std::string_view defaultAdded = "default value > was added";
constexpr std::string_view requiredNow = "is required now: the default value < was removed";

//! In the order of ChangeKind.
constexpr std::array<KindFacts, 48> facts = {{
    {"TYPE_REMOVED", b, "type was removed"},
    {"TYPE_CHANGED_KIND", b, "changed from < to >"},
    {"TYPE_REMOVED_FROM_UNION", b, "member < was removed"},
    {"VALUE_REMOVED_FROM_ENUM", b, "value was removed"},
    {"REQUIRED_INPUT_FIELD_ADDED", b, "required input field of type > was added"},
    {"IMPLEMENTED_INTERFACE_REMOVED", b, "no longer implements <"},
    {"FIELD_REMOVED", b, "field was removed"},
    {"FIELD_CHANGED_KIND", b, typeChanged},
    {"REQUIRED_ARG_ADDED", b, "required argument of type > was added"},
    {"ARG_REMOVED", b, "argument was removed"},
    {"ARG_CHANGED_KIND", b, typeChanged},
    {"DIRECTIVE_REMOVED", b, "directive was removed"},
    {"DIRECTIVE_ARG_REMOVED", b, "argument was removed"},
    {"REQUIRED_DIRECTIVE_ARG_ADDED", b, "required argument of type > was added"},
    {"DIRECTIVE_REPEATABLE_REMOVED", b, "can no longer be repeated"},
    {"DIRECTIVE_LOCATION_REMOVED", b, "is no longer allowed on <"},
    {"VALUE_ADDED_TO_ENUM", d, "value was added"},
    {"TYPE_ADDED_TO_UNION", d, "member > was added"},
    {"OPTIONAL_INPUT_FIELD_ADDED", d, "optional input field of type > was added"},
    {"OPTIONAL_ARG_ADDED", d, "optional argument of type > was added"},
    {"IMPLEMENTED_INTERFACE_ADDED", d, "implements > now"},
    {"ARG_DEFAULT_VALUE_CHANGE", d, defaultChanged},
    {"ROOT_TYPE_REMOVED", b, "root type < was removed"},
    {"ROOT_TYPE_CHANGED", b, "root type changed from < to >"},
    {"ROOT_TYPE_ADDED", s, "root type > was added"},
    {"TYPE_ADDED", s, "type was added"},
    {"SPECIFIED_BY_CHANGE", s, "specification changed from < to >"},
    {"ONE_OF_ADDED", b, "takes exactly one of its fields now"},
    {"ONE_OF_REMOVED", s, "takes any number of its fields now"},
    {"FIELD_ADDED", s, "field of type > was added"},
    {"FIELD_TYPE_CHANGE", s, typeChanged},
    {"INPUT_FIELD_BECAME_REQUIRED", b, requiredNow},
    {"INPUT_FIELD_DEFAULT_VALUE_CHANGE", d, defaultChanged},
    {"INPUT_FIELD_DEFAULT_VALUE_ADDED", s, defaultAdded},
    {"ARG_TYPE_CHANGE", s, typeChanged},
    {"ARG_DEFAULT_VALUE_ADDED", s, defaultAdded},
    {"DIRECTIVE_ADDED", s, "directive was added"},
    {"DIRECTIVE_ARG_CHANGED_KIND", b, typeChanged},
    {"DIRECTIVE_ARG_TYPE_CHANGE", s, typeChanged},
    {"DIRECTIVE_ARG_BECAME_REQUIRED", b, requiredNow},
    {"DIRECTIVE_ARG_DEFAULT_VALUE_CHANGE", d, defaultChanged},
    {"DIRECTIVE_ARG_DEFAULT_VALUE_ADDED", s, defaultAdded},
    {"OPTIONAL_DIRECTIVE_ARG_ADDED", s, "optional argument of type > was added"},
    {"DIRECTIVE_REPEATABLE_ADDED", s, "can be repeated now"},
    {"DIRECTIVE_LOCATION_ADDED", s, "is allowed on > now"},
    {"DEPRECATION_ADDED", s, "is deprecated now: >"},
    {"DEPRECATION_REMOVED", s, "is no longer deprecated"},
    {"DEPRECATION_REASON_CHANGE", s, "deprecation reason changed from \"<\" to \">\""},
}};

const KindFacts &factsOf(ChangeKind kind) { return facts[static_cast<std::size_t>(kind)]; }

} // namespace

std::string_view toString(Severity severity)
{
    switch (severity) {
    case Severity::Breaking:
        return "breaking";
    case Severity::Dangerous:
        return "dangerous";
    case Severity::Safe:
        break;
    }
    return "safe";
}

std::string_view toString(ChangeKind kind) { return factsOf(kind).name; }

Severity severityOf(ChangeKind kind) { return factsOf(kind).severity; }

std::string describe(const SchemaChange &change)
{
    static_assert(facts.size() == static_cast<std::size_t>(ChangeKind::DeprecationReasonChange) + 1);
    std::string text;
    for (const char c : factsOf(change.kind).words) {
        if (c == '<')
            text += change.before.empty() ? "nothing" : change.before;
        else if (c == '>')
            text += change.after.empty() ? "nothing" : change.after;
        else
            text += c;
    }
    return text;
}

} // namespace tideline::graphql
