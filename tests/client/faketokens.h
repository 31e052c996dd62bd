// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/tokensource.h"

#include <QStringList>
#include <QTimer>

namespace tideline::tests {

//! Gives out tokens as the test says, and counts.
class FakeTokens final : public api::TokenSource
{
public:
    [[nodiscard]] std::optional<QString> readyToken() const override { return ready; }
    [[nodiscard]] api::CallHandle token(api::TokenCallback callback) override
    {
        ++asked;
        waiting = std::move(callback);
        if (ready)
            QTimer::singleShot(0, [this] { waiting(*ready); });
        return {};
    }
    void reject(const QString &token) override
    {
        rejected.append(token);
        ready = afterRejection;
    }
    void revoke(const QString &token, const api::Error &) override
    {
        revoked.append(token);
        ready.reset();
    }

    std::optional<QString> ready;
    std::optional<QString> afterRejection;
    QStringList rejected;
    QStringList revoked;
    api::TokenCallback waiting;
    int asked = 0;
};

} // namespace tideline::tests
