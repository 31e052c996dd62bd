// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/deferredclient.h"

#include <utility>

namespace tideline::api {

//! A request that waits for a client, and afterwards the handle of the real call.
class DeferredClient::KeptCall final : public Call
{
public:
    KeptCall(DeferredClient &owner, Request request, Callback callback)
        : m_owner(&owner),
          m_request(std::move(request)),
          m_callback(std::move(callback))
    {}

    ~KeptCall() override
    {
        if (m_owner)
            m_owner->m_kept.removeOne(this);
    }

    void release(GraphQlClient &client)
    {
        m_owner = nullptr;
        m_handle = client.send(std::move(m_request), std::move(m_callback));
    }

    void orphan() { m_owner = nullptr; }

    [[nodiscard]] bool isActive() const override { return m_owner || m_handle.isActive(); }

private:
    DeferredClient *m_owner; //!< Null once it was sent, or when the client is gone.
    Request m_request;
    Callback m_callback;
    CallHandle m_handle;
};

DeferredClient::~DeferredClient()
{
    for (KeptCall *call : std::as_const(m_kept))
        call->orphan();
}

void DeferredClient::connectTo(GraphQlClient &client)
{
    m_next = &client;
    connect(&client, &GraphQlClient::activityChanged, this, &GraphQlClient::activityChanged);
    connect(&client, &GraphQlClient::answered, this, &GraphQlClient::answered);
    const QList<KeptCall *> kept = std::exchange(m_kept, {});
    for (KeptCall *call : kept)
        call->release(client); // no callback runs before send() returned, so no call of the list can go meanwhile
}

CallHandle DeferredClient::send(Request request, Callback callback)
{
    if (m_next)
        return m_next->send(std::move(request), std::move(callback));
    auto call = std::make_unique<KeptCall>(*this, std::move(request), std::move(callback));
    m_kept += call.get();
    return CallHandle(std::move(call));
}

} // namespace tideline::api
