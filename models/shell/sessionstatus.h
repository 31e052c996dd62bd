// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace tideline::models {

//! What the session bar says. A value: the wiring sets it whenever the session moves.
struct SessionStatus
{
    enum class Environment { Demo, Test, Production };
    enum class State { SignedOut, SigningIn, Active, Refreshing, Locked, Ended };

    Environment kind = Environment::Demo;
    QString environmentName;
    QString tone = QStringLiteral("demo"); //!< Of the environment's chip, as the style sheet calls it.
    QString viewer; //!< Name or email of who is signed in.
    State state = State::SignedOut;
    bool isForgotten = false; //!< There is no keychain: the sign-in ends with the program.
    bool isMasquerade = false;
    std::optional<std::chrono::seconds> left; //!< Until the token ends; unset when there is none.

    bool operator==(const SessionStatus &) const = default;
};

} // namespace tideline::models
