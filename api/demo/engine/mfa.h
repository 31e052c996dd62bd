// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/store/dataset.h"

#include <string>
#include <vector>

//! \file
//! What a user's second-step devices amount to.
//!
//! Assumption: a confirmed email device alone is a backup and asks for nothing at sign-in. A confirmed authenticator or
//! telephone switches MFA on, and then a second confirmed device must be there, so that a lost phone locks nobody out.
namespace tideline::demo {

[[nodiscard]] std::vector<Record> confirmedDevices(const DataSet &data, const std::string &userId);
//! Whether devices that are confirmed switch MFA on.
[[nodiscard]] bool requireMfa(const std::vector<Record> &confirmed);
//! Whether MFA may stay as these devices leave it: off, or on with a backup.
[[nodiscard]] bool isSafeMfa(const std::vector<Record> &confirmed);

} // namespace tideline::demo
