// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/tour/tourstage.h"

#include <QList>

#include <functional>

namespace tideline::app {

//! \brief Something to do, how to tell that it shows, and a picture of it.
//!
//! A step without a name only prepares the next one and leaves no picture.
struct TourStep
{
    QString name; //!< Of the file: "find-a-customer".
    std::function<void(TourStage &)> act; //!< May be empty.
    std::function<bool(TourStage &)> isShown; //!< May be empty: shown at once.
    QString about = {}; //!< What to call it when it fails, if it has no name.
    bool showsAll = false; //!< The picture is of all windows, side by side.
};

using TourSteps = QList<TourStep>;

[[nodiscard]] TourSteps findingSteps(); //!< The find page.
[[nodiscard]] TourSteps customerSteps(); //!< A customer's screens.
[[nodiscard]] TourSteps formSteps(); //!< From a form to the changed record.
[[nodiscard]] TourSteps errorSteps(); //!< What can go wrong, and how it is told.
[[nodiscard]] TourSteps paletteSteps();
[[nodiscard]] TourSteps screenSteps(); //!< Every screen: with much, with little, dark, with large text.
[[nodiscard]] TourSteps sideBySideSteps(); //!< Two customers in two windows.
[[nodiscard]] TourSteps lookSteps(); //!< Themes and text sizes.
[[nodiscard]] TourSteps sessionSteps(); //!< Who is signed in, in whose place, and what a lock leaves to see.

//! All of them in their order, then the stories that the program carries.
[[nodiscard]] TourSteps tourSteps();

} // namespace tideline::app
