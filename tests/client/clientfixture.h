// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/httpgraphqlclient.h"
#include "tests/support/rawserver.h"
#include "tests/support/watchednetwork.h"

#include <memory>
#include <optional>

namespace tideline::tests {

[[nodiscard]] inline api::Request query()
{
    api::Request request;
    request.document = "query Ok { ok }";
    request.operationName = "Ok";
    request.rootField = "ok";
    return request;
}

[[nodiscard]] inline api::Request mutation()
{
    api::Request request;
    request.document = "mutation Pay($input: PayInput!) { pay(input: $input) { ok } }";
    request.operationName = "Pay";
    request.rootField = "pay";
    request.variables = {{"input", {{"amount", 100}}}};
    request.kind = api::OperationKind::Mutation;
    return request;
}

//! Counts and keeps what a callback got.
struct Outcome
{
    int calls = 0;
    std::optional<api::Result> result;

    [[nodiscard]] api::Callback callback()
    {
        return [this](api::Result given) {
            ++calls;
            result = std::move(given);
        };
    }
    [[nodiscard]] const api::Error &error() const { return result->error(); }
};

//! A client on a raw server, with delays short enough for a test.
struct ClientFixture
{
    ClientFixture() : ClientFixture(quickRetries()) {}
    explicit ClientFixture(api::RetryPolicy policy) : backoffs(clock, std::move(policy))
    {
        options.apiUrl = server.url();
        options.authUrl = server.url(QStringLiteral("/auth/graphql/"));
        options.queryTimeout = std::chrono::milliseconds(400);
        options.mutationTimeout = std::chrono::milliseconds(500);
        options.largestBody = 1024 * 1024;
        QObject::connect(&network, &WatchedNetwork::bytesRead, &server, &RawServer::closeReadAnswers);
    }

    [[nodiscard]] static api::RetryPolicy quickRetries()
    {
        using std::chrono::milliseconds;
        return {{milliseconds(2), milliseconds(5), milliseconds(15)}, std::chrono::seconds(1)};
    }

    [[nodiscard]] std::unique_ptr<api::HttpGraphQlClient> makeClient()
    {
        auto client = std::make_unique<api::HttpGraphQlClient>(network, options, backoffs, clock);
        client->setRequestLog(&log);
        return client;
    }

    [[nodiscard]] std::chrono::milliseconds wait() { return backoffs.of(server.url()).remaining(); }

    RawServer server;
    WatchedNetwork network;
    api::SystemClock clock;
    api::Backoffs backoffs;
    api::HttpClientOptions options;
    api::RequestLog log;
};

} // namespace tideline::tests
