// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/call.h"

#include <functional>

namespace tideline::models {

//! What a form is told before it leaves.
enum class SendingVerdict {
    MayLeave,
    SentBefore, //!< The same form was sent and answered from another window.
    BeingSent //!< The same form left another window and its outcome is not known.
};

//! \brief Asked before a form's mutation leaves, every time.
class SendingGuard
{
public:
    SendingGuard() = default;
    virtual ~SendingGuard() = default;
    SendingGuard(const SendingGuard &) = delete;
    SendingGuard &operator=(const SendingGuard &) = delete;

    //! See api::CallHandle for when \p callback runs.
    [[nodiscard]] virtual api::CallHandle askToLeave(std::function<void(SendingVerdict)> callback) = 0;
};

} // namespace tideline::models
