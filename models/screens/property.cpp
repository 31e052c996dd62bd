// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/screens/screendescription.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tideline::models {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PropertyScreen)
};

ListDescription meters()
{
    return {.id = u"property.meters"_s,
            .title = Words::tr("Meters"),
            .query = u"property"_s,
            .path = "account.properties.*.activeWaterMeters",
            .idPath = "id",
            .columns = {{"serialNumber", Words::tr("Serial number"), ColumnKind::Identifier},
                        {"capabilityType", Words::tr("Kind"), ColumnKind::Status},
                        {"meterPointReference", Words::tr("Meter point"), ColumnKind::Identifier},
                        {"numberOfDigits", Words::tr("Digits"), ColumnKind::Count},
                        {"readings.edges.0.node.readingDate", Words::tr("Last read"), ColumnKind::Date},
                        {"readings.edges.0.node.valueCubicMetres", Words::tr("Last reading"), ColumnKind::Volume}},
            .details = {{"id", Words::tr("Meter"), ColumnKind::Identifier}},
            .emptyText = Words::tr("No meter is fitted. Bills go by the kind of property."),
            .actions = {{u"submitMeterReading"_s, Words::tr("Submit a reading"), true},
                        {u"exchangeMeter"_s, Words::tr("Exchange…"), true},
                        {u"modifyMeter"_s, Words::tr("Correct…"), true},
                        {u"installMeter"_s, Words::tr("Install a meter")},
                        {u"switchAccountToMeasuredTariff"_s, Words::tr("Switch to metered bills")}}};
}

ListDescription readings()
{
    return {.id = u"property.readings"_s,
            .title = Words::tr("Readings"),
            .query = u"property"_s,
            .path = "account.properties.*.activeWaterMeters.*.readings",
            .idPath = "id",
            .columns = {{"readingDate", Words::tr("Date"), ColumnKind::Date},
                        {"valueCubicMetres", Words::tr("Reading"), ColumnKind::Volume},
                        {"source", Words::tr("How it came"), ColumnKind::Status},
                        {"isHeld", Words::tr("Held for a check"), ColumnKind::YesNo}},
            .emptyText = Words::tr("No reading yet. Submit the first one."),
            .actions = {{u"submitMeterReading"_s, Words::tr("Submit a reading")}}};
}

ListDescription properties()
{
    return {.id = u"property.properties"_s,
            .title = Words::tr("Properties"),
            .query = u"property"_s,
            .path = "account.properties",
            .idPath = "id",
            .columns = {{"address", Words::tr("Address")},
                        {"postcode", Words::tr("Postcode"), ColumnKind::Identifier},
                        {"label", Words::tr("Label")},
                        {"id", Words::tr("Property"), ColumnKind::Identifier}},
            .emptyText = Words::tr("No property belongs to this account."),
            .actions = {{u"updateNumberOfOccupants"_s, Words::tr("Change occupants…"), true},
                        {u"updatePropertyType"_s, Words::tr("Change kind…"), true},
                        {u"createServiceOrder"_s, Words::tr("Order a visit…"), true}}};
}

ListDescription occupancy()
{
    return {.id = u"property.occupancy"_s,
            .title = Words::tr("Occupancy"),
            .query = u"property"_s,
            .path = "account.properties.*.occupancyPeriods",
            .idPath = "id",
            .columns = {{"effectiveFrom", Words::tr("From"), ColumnKind::DateTime},
                        {"effectiveTo", Words::tr("To"), ColumnKind::DateTime},
                        {"isOccupier", Words::tr("Lives there"), ColumnKind::YesNo},
                        {"numberOfOccupants", Words::tr("Occupants"), ColumnKind::Count},
                        {"accountNumber", Words::tr("Account"), ColumnKind::Identifier}},
            .emptyText = Words::tr("Nobody is known to live there.")};
}

} // namespace

ScreenDescription propertyScreen()
{
    return {.id = u"property"_s,
            .lists = {meters(), readings(), properties(), occupancy()},
            .actions = {{u"submitMeterReading"_s, Words::tr("Submit a reading")}}};
}

} // namespace tideline::models
