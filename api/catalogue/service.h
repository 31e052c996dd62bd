// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tideline::catalogue {

//! The two GraphQL services of a Kraken environment: the API site and the authentication server.
enum class Service { Api, Auth };

} // namespace tideline::catalogue
