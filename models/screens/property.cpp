// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/waterrecords.h"
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
            .path = "account.properties",
            .idPath = "id",
            .derive = metersWithLastReading,
            .rowsPath = "account.properties.*.activeWaterMeters",
            .columns = {{"serialNumber", Words::tr("Serial number"), ColumnKind::Identifier},
                        {"capabilityType", Words::tr("Kind"), ColumnKind::Status},
                        {"meterPointReference", Words::tr("Meter point"), ColumnKind::Identifier},
                        {"numberOfDigits", Words::tr("Digits"), ColumnKind::Count},
                        {"readings.edges.0.node.readingDate", Words::tr("Last read"), ColumnKind::Date},
                        {"readings.edges.0.node.valueCubicMetres", Words::tr("Last reading"), ColumnKind::Volume},
                        {"lastCertainty", Words::tr("How sure"), ColumnKind::Status}},
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
            .path = "account.properties",
            .idPath = "id",
            .derive = meterReadings,
            .rowsPath = "account.properties.*.activeWaterMeters.*.readings",
            .columns = {{"readingDate", Words::tr("Date"), ColumnKind::Date},
                        {"valueCubicMetres", Words::tr("Reading"), ColumnKind::Volume},
                        {"certainty", Words::tr("How sure"), ColumnKind::Status},
                        {"source", Words::tr("How it came"), ColumnKind::Status},
                        {"serialNumber", Words::tr("Meter"), ColumnKind::Identifier}},
            .emptyText = Words::tr("No reading yet. Submit the first one."),
            .actions = {{u"submitMeterReading"_s, Words::tr("Submit a reading")}}};
}

ListDescription use()
{
    return {.id = u"property.use"_s,
            .title = Words::tr("Use by month"),
            .query = u"property"_s,
            .path = "account.properties",
            .idPath = "id",
            .derive = monthlyUse,
            .columns = {{"from", Words::tr("From"), ColumnKind::Date},
                        {"to", Words::tr("To"), ColumnKind::Date},
                        {"cubicMetres", Words::tr("Used"), ColumnKind::Volume},
                        {"certainty", Words::tr("How sure"), ColumnKind::Status},
                        {"serialNumber", Words::tr("Meter"), ColumnKind::Identifier}},
            .emptyText = Words::tr("It takes two readings to say what was used.")};
}

QList<ChartDescription> charts()
{
    return {{.id = u"property.readingsChart"_s,
             .title = Words::tr("Readings chart"),
             .list = u"property.readings"_s,
             .shape = ChartDescription::Shape::Line,
             .datePath = "readingDate",
             .valuePath = "valueCubicMetres",
             .kind = ColumnKind::Volume,
             .unit = u"m³"_s,
             .groupPath = "serialNumber",
             .certaintyPath = "certainty"},
            {.id = u"property.useChart"_s,
             .title = Words::tr("Use chart"),
             .list = u"property.use"_s,
             .shape = ChartDescription::Shape::Bars,
             .datePath = "from",
             .valuePath = "cubicMetres",
             .kind = ColumnKind::Volume,
             .unit = u"m³"_s,
             .groupPath = "serialNumber",
             .certaintyPath = "certainty"}};
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
            .lists = {meters(), readings(), use(), properties(), occupancy()},
            .charts = charts(),
            .actions = {{u"submitMeterReading"_s, Words::tr("Submit a reading")}}};
}

} // namespace tideline::models
