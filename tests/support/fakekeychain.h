// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/pending.h"
#include "api/session/secretstore.h"

#include <QHash>
#include <QTimer>

namespace tideline::tests {

//! A keychain that lasts as long as the test and does as it is told. Answers from the event loop.
class FakeKeychain final : public api::SecretStore
{
public:
    [[nodiscard]] bool isPersistent() const override { return true; }
    [[nodiscard]] api::CallHandle read(const QString &name, ReadCallback callback) override
    {
        using Answer = tl::expected<QString, api::Error>;
        return later<Answer>(std::move(callback), [this, name] { return Answer(kept.value(name)); });
    }
    [[nodiscard]] api::CallHandle write(const QString &name, const QString &secret, WriteCallback callback) override
    {
        return later<Done>(std::move(callback), [this, name, secret] {
            kept.insert(name, secret);
            return Done();
        });
    }
    [[nodiscard]] api::CallHandle remove(const QString &name, WriteCallback callback) override
    {
        return later<Done>(std::move(callback), [this, name] {
            kept.remove(name);
            return Done();
        });
    }

    QHash<QString, QString> kept;
    QString trouble; //!< Code of the error that everything ends with; empty: none.
    std::chrono::milliseconds pause{0}; //!< Before it does anything. What is cancelled meanwhile is not done.

private:
    using Done = tl::expected<void, api::Error>;

    template <typename T>
    api::CallHandle later(std::function<void(T)> callback, std::function<T()> work)
    {
        auto *pending = new api::Pending<T>(std::move(callback), this);
        QTimer::singleShot(pause, pending, [this, pending, work = std::move(work)] {
            if (!pending->isActive())
                return;
            if (trouble.isEmpty()) {
                pending->finish(work());
                return;
            }
            api::Error error;
            error.kind = api::Error::Kind::Secrets;
            error.code = trouble;
            pending->finish(tl::unexpected(std::move(error)));
        });
        return api::Pending<T>::handleOf(pending);
    }
};

} // namespace tideline::tests
