// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/engine/resolvers.h"

//! \file
//! The resolver tables, one a file: a new area adds its line here and in allResolvers().
namespace tideline::demo {

[[nodiscard]] std::span<const ResolverEntry> accountResolvers();
[[nodiscard]] std::span<const ResolverEntry> billingResolvers();
[[nodiscard]] std::span<const ResolverEntry> consentResolvers();
[[nodiscard]] std::span<const ResolverEntry> contactResolvers();
[[nodiscard]] std::span<const ResolverEntry> goodsResolvers();
[[nodiscard]] std::span<const ResolverEntry> loyaltyResolvers();
[[nodiscard]] std::span<const ResolverEntry> paymentResolvers();
[[nodiscard]] std::span<const ResolverEntry> platformResolvers();
[[nodiscard]] std::span<const ResolverEntry> processResolvers();
[[nodiscard]] std::span<const ResolverEntry> propertyResolvers();
[[nodiscard]] std::span<const ResolverEntry> searchResolvers();
[[nodiscard]] std::span<const ResolverEntry> securityResolvers();
[[nodiscard]] std::span<const ResolverEntry> userResolvers();

} // namespace tideline::demo
