// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace tideline::demo {

//! A kind of priority services record. The codes are the demo's own: no source lists Severn Trent's.
struct PriorityNeed
{
    std::string_view code;
    std::string_view summary;
};

constexpr std::array<PriorityNeed, 10> priorityNeeds = {
    {{"HEARING_IMPAIRED", "Hard of hearing"},
     {"PENSIONABLE_AGE", "Of pensionable age"},
     {"BABY_UNDER_12_MONTHS", "Baby under twelve months"},
     {"HOME_DIALYSIS", "Dialysis at home"},
     {"MEDICATION_REFRIGERATED", "Keeps medicine in a refrigerator"},
     {"BLIND", "Blind or partially sighted"},
     {"RESTRICTED_MOBILITY", "Cannot carry bottled water"},
     {"DEMENTIA", "Living with dementia"},
     {"POST_HOSPITAL", "Recovering after hospital"},
     {"FOREIGN_LANGUAGE", "Needs another language than English"}}};

} // namespace tideline::demo
