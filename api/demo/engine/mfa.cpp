// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/mfa.h"

#include <algorithm>

namespace tideline::demo {

std::vector<Record> confirmedDevices(const DataSet &data, const std::string &userId)
{
    std::vector<Record> confirmed;
    for (const Record &device : data.mfaDevices.of(userId)) {
        if (flagOf(*device, "isConfirmed")) {
            confirmed.push_back(device);
        }
    }
    return confirmed;
}

bool requireMfa(const std::vector<Record> &confirmed)
{
    return std::any_of(confirmed.begin(), confirmed.end(),
                       [](const Record &device) { return textOf(*device, "deviceType") != "EMAIL"; });
}

bool isSafeMfa(const std::vector<Record> &confirmed) { return !requireMfa(confirmed) || confirmed.size() > 1; }

} // namespace tideline::demo
