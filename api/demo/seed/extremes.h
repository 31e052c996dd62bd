// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tideline::demo {

class DataSet;

//! Adds two customers after all others: one who has nothing yet, then one with 100,000 payments.
void addExtremes(DataSet &data);

} // namespace tideline::demo
