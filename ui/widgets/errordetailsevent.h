// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/error.h"

#include <QEvent>

#include <utility>

namespace tideline::ui {

//! \brief A person asks for the details of a trouble that is told in place. Sent to the window, which shows its card.
//!
//! An event, because what tells of troubles stands at any depth of a screen, and all that it knows is its window.
class ErrorDetailsEvent final : public QEvent
{
public:
    explicit ErrorDetailsEvent(api::Error error) : QEvent(kind()), m_error(std::move(error)) {}

    [[nodiscard]] static QEvent::Type kind()
    {
        static const int registered = QEvent::registerEventType();
        return static_cast<QEvent::Type>(registered);
    }
    [[nodiscard]] const api::Error &error() const { return m_error; }

private:
    api::Error m_error;
};

} // namespace tideline::ui
