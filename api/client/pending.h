// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/call.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>

namespace tideline::api {

//! \brief One operation in flight, and the keeper of the promises that call.h makes about its callback.
//!
//! Lives on one thread, as a child of the object that started it: when that object goes, the operation goes
//! and its handle becomes inactive. Deletes itself once it has finished or was cancelled. Subclasses start
//! the work, override release() to stop it, and call finish() as the last thing they do in a function:
//! the callback may destroy the operation.
template <typename T>
class Pending : public QObject
{
public:
    using Done = std::function<void(T)>;

    Pending(Done done, QObject *parent) : QObject(parent), m_done(std::move(done)) {}

    [[nodiscard]] bool isActive() const { return static_cast<bool>(m_done); }

    //! Stops the work and drops the callback. Does nothing after finish().
    void cancel()
    {
        if (!m_done)
            return;
        const Done dropped = std::exchange(m_done, nullptr);
        release();
        deleteLater();
    }

    //! Runs the callback, unless it ran or was dropped before. Never call it before the handle was returned.
    void finish(T value)
    {
        if (!m_done)
            return;
        const Done done = std::exchange(m_done, nullptr);
        release();
        deleteLater();
        done(std::move(value));
    }

    //! finish() from the event loop.
    void finishLater(T value)
    {
        QMetaObject::invokeMethod(
            this, [this, kept = std::move(value)]() mutable { finish(std::move(kept)); }, Qt::QueuedConnection);
    }

    //! The handle that owns \p operation.
    [[nodiscard]] static CallHandle handleOf(Pending *operation)
    {
        return CallHandle(std::make_unique<Owner>(operation));
    }

protected:
    virtual void release() {} //!< Stop transport and timers; called once, before the callback.

private:
    class Owner final : public Call
    {
    public:
        explicit Owner(Pending *operation) : m_operation(operation) {}
        ~Owner() override
        {
            if (m_operation)
                m_operation->cancel();
        }
        [[nodiscard]] bool isActive() const override { return m_operation && m_operation->isActive(); }

    private:
        QPointer<Pending> m_operation;
    };

    Done m_done;
};

} // namespace tideline::api
