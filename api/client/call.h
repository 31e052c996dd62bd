// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace tideline::api {

//! What a CallHandle owns: one operation in flight. Implemented inside the client and session.
class Call
{
public:
    Call() = default;
    virtual ~Call() = default; //!< Cancels: aborts the transport and drops the callback.
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;
    [[nodiscard]] virtual bool isActive() const = 0;
};

//! \brief Owns one asynchronous call; destroying or reassigning it cancels the call.
//!
//! Contract of every function that returns one and takes a callback: the callback runs at most once, never
//! before the function returned, on the caller's thread, and never after the handle is gone. The callback
//! may destroy or reassign its own handle. Keep the handle as the last data member of its owner, so that no
//! callback meets members already destroyed. One handle a purpose: assigning the newest call cancels the older.
class [[nodiscard]] CallHandle
{
public:
    CallHandle() = default;
    explicit CallHandle(std::unique_ptr<Call> call) : m_call(std::move(call)) {}
    CallHandle(CallHandle &&) noexcept = default;
    CallHandle &operator=(CallHandle &&) noexcept = default;

    [[nodiscard]] bool isActive() const { return m_call && m_call->isActive(); }
    void cancel() { m_call.reset(); }

private:
    std::unique_ptr<Call> m_call;
};

} // namespace tideline::api
