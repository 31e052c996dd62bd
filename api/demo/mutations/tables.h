// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/engine/resolvers.h"

//! \file
//! The mutation tables, one a file: a new area adds its line here and in allMutations().
namespace tideline::demo {

[[nodiscard]] std::span<const MutationEntry> accountMutations();
[[nodiscard]] std::span<const MutationEntry> autoTopUpMutations();
[[nodiscard]] std::span<const MutationEntry> contributionMutations();
[[nodiscard]] std::span<const MutationEntry> creditTransferMutations();
[[nodiscard]] std::span<const MutationEntry> enrolmentMutations();
[[nodiscard]] std::span<const MutationEntry> goodsPurchaseMutations();
[[nodiscard]] std::span<const MutationEntry> goodsQuoteMutations();
[[nodiscard]] std::span<const MutationEntry> goodsSharingMutations();
[[nodiscard]] std::span<const MutationEntry> meterMutations();
[[nodiscard]] std::span<const MutationEntry> moveInMutations();
[[nodiscard]] std::span<const MutationEntry> moveOutMutations();
[[nodiscard]] std::span<const MutationEntry> productSwitchMutations();
[[nodiscard]] std::span<const MutationEntry> propertyMutations();
[[nodiscard]] std::span<const MutationEntry> readingMutations();
[[nodiscard]] std::span<const MutationEntry> repaymentMutations();
[[nodiscard]] std::span<const MutationEntry> identityMutations();
[[nodiscard]] std::span<const MutationEntry> keyMutations();
[[nodiscard]] std::span<const MutationEntry> mfaMutations();
[[nodiscard]] std::span<const MutationEntry> passwordMutations();
[[nodiscard]] std::span<const MutationEntry> preSignedMutations();
[[nodiscard]] std::span<const MutationEntry> checkoutMutations();
[[nodiscard]] std::span<const MutationEntry> collectMutations();
[[nodiscard]] std::span<const MutationEntry> directDebitMutations();
[[nodiscard]] std::span<const MutationEntry> instructionMutations();
[[nodiscard]] std::span<const MutationEntry> scheduleMutations();
[[nodiscard]] std::span<const MutationEntry> consentMutations();
[[nodiscard]] std::span<const MutationEntry> deviceMutations();
[[nodiscard]] std::span<const MutationEntry> feedbackMutations();
[[nodiscard]] std::span<const MutationEntry> optInMutations();
[[nodiscard]] std::span<const MutationEntry> pointsMutations();
[[nodiscard]] std::span<const MutationEntry> referralMutations();
[[nodiscard]] std::span<const MutationEntry> screenEventMutations();
[[nodiscard]] std::span<const MutationEntry> signInMutations();
[[nodiscard]] std::span<const MutationEntry> userMutations();

} // namespace tideline::demo
