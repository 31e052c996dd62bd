// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/environmentfile.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tideline::app {

//! What the console was started with (DESIGN.md, "Command line").
struct StartOptions
{
    QString environment;
    StoredEnvironments environments; //!< Among which it is.
    QString account; //!< Open at once; empty: none.
    QString tourFolder; //!< Walk the tour into it and end; empty: no tour.
    bool keepsTraces = false; //!< The tour works in the usual places, as a person does.
    QString stories; //!< A folder of stories to tell in place of the tour; empty: the tour and its own stories.
};

constexpr int usageError = 2; //!< Exit code of a start that cannot be.

//! \brief Looks for a display before Qt does, which ends the program without a word of use.
//!
//! The tour and the help need none and are rendered off screen then; anything else gets a sentence on stderr, and
//! false. To be called before the QApplication is made.
[[nodiscard]] bool findDisplay(int argc, char **argv);

//! The options, or nothing when the program has to end with usageError; the sentence is on stderr then. Help and
//! version are printed and end the program.
[[nodiscard]] std::optional<StartOptions> readOptions(const QStringList &arguments);

} // namespace tideline::app
