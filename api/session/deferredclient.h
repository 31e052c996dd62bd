// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/graphqlclient.h"

#include <QList>

namespace tideline::api {

//! \brief A client for windows that show before there is a server: keeps requests until connectTo() names one.
//!
//! Kept requests are then sent in their order; a cancelled one is never sent. Afterwards everything goes straight
//! through. Borrows the client behind it, which outlives it.
class DeferredClient final : public GraphQlClient
{
    Q_OBJECT

public:
    using GraphQlClient::GraphQlClient;
    ~DeferredClient() override;

    void connectTo(GraphQlClient &client);
    [[nodiscard]] bool isConnected() const { return m_next != nullptr; }

    [[nodiscard]] CallHandle send(Request request, Callback callback) override;

private:
    class KeptCall;

    GraphQlClient *m_next = nullptr;
    QList<KeptCall *> m_kept; //!< Owned by their handles; each leaves the list when it goes.
};

} // namespace tideline::api
