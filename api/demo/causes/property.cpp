// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/causes/causes.h"

#include <array>

namespace tideline::demo {

namespace {

constexpr std::array causes = {
    Cause{"installMeter", "KT-GB-11001", Origin::Natural,
          "no such property, or a serial number, kind, number of digits, reading or day that cannot be"},
    Cause{"installMeter", "KT-GB-11003", Origin::Natural,
          "the property has a meter, or the serial number is recorded elsewhere"},
    Cause{"exchangeMeter", "KT-GB-11001", Origin::Natural,
          "no such meter, or a serial number, kind, number of digits, reading or day that cannot be"},
    Cause{
        "exchangeMeter", "KT-GB-11002", Origin::Natural,
        "the old meter was taken out, was read or fitted later or has shown more, or the new one is recorded already"},
    Cause{"modifyMeter", "KT-GB-11001", Origin::Natural, "a serial number, kind or number of digits that cannot be"},
    Cause{"modifyMeter", "KT-GB-11005", Origin::Natural,
          "the meter was taken out, or another one has the new serial number"},
    Cause{"modifyMeter", "KT-GB-11006", Origin::Natural, "no meter with this serial number at this meter point"},
    Cause{"submitMeterReading", "KT-GB-6414", Origin::Natural,
          "no number, too many digits, a day to come, or less than the meter has shown before"},
    Cause{"submitMeterReading", "KT-CT-6422", Origin::Natural,
          "far more than usual since the last reading: a warning, the reading is recorded and held"},
    Cause{"submitMeterReading", "KT-CT-6424", Origin::Natural,
          "no such meter at the account's homes, or several and none is named"},
    Cause{"updateNumberOfOccupants", "KT-CT-6628", Origin::Natural,
          "fewer than one or more than fifty, or the account does not live there"},
    Cause{"updatePropertyType", "KT-GB-5418", Origin::Natural, "an unknown type, or the account does not live there"},
};

} // namespace

std::span<const Cause> propertyCauses() { return causes; }

} // namespace tideline::demo
