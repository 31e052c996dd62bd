// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/tour/toursteps.h"

#include "api/graphql/core/json.h"

#include <tl/expected.hpp>

namespace tideline::app {

//! \brief A flow told step by step, as data: resources/stories/README.md says what a step can hold.
//!
//! The steps use the widgets of the real window; what a later step needs of an earlier answer goes by name.
//! \p name begins the names of the pictures. The error says what is wrong with the story.
[[nodiscard]] tl::expected<TourSteps, QString> storySteps(const QString &name, const graphql::Json &story);

//! All stories of \p folder, in the order of their files; a step that always fails stands for one that cannot be told.
[[nodiscard]] TourSteps storiesIn(const QString &folder);

} // namespace tideline::app
