// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/wording/operationtable.h"

namespace tideline::catalogue {

OperationRows OperationTables::property()
{
    return {
        OperationRow("submitMeterReading", tr("Submit a meter reading"), tr("Submit reading"),
                     tr("Records a reading for billing; an unlikely one is held back for a check."),
                     tr("Reading submitted"))
            .keywords(tr("water, cubic metres, usage"))
            .touches({"overview", "property", "timeline"}),
        OperationRow("installMeter", tr("Record a new meter"), tr("Record meter"),
                     tr("Records the first meter at a property that had none; charges can be switched to it then."),
                     tr("Meter recorded"))
            .keywords(tr("install, fit, unmetered"))
            .shows({"meter.serialNumber", "meter.meterPointReference", "meter.capabilityType", "meter.numberOfDigits",
                    "$"})
            .touches({"overview", "property", "timeline"})
            .then("submitMeterReading", tr("Submit a reading"),
                  {{"$input.propertyId", "input.propertyId"}, {"meter.serialNumber", "input.meterSerialNumber"}})
            .then("modifyMeter", tr("Correct this meter"),
                  {{"meter.meterPointReference", "input.meterPointReference"},
                   {"meter.serialNumber", "input.serialNumber"}}),
        OperationRow("exchangeMeter", tr("Record a meter exchange"), tr("Record exchange"),
                     tr("Records that a meter was taken out and another put in; both readings count for the bill."),
                     tr("Meter exchange recorded"))
            .keywords(tr("replace, swap, new meter"))
            .shows({"meter.serialNumber", "meter.meterPointReference", "meter.capabilityType", "meter.numberOfDigits",
                    "$"})
            .touches({"overview", "property", "timeline"})
            .then("submitMeterReading", tr("Submit a reading"), {{"meter.serialNumber", "input.meterSerialNumber"}})
            .then("modifyMeter", tr("Correct this meter"),
                  {{"meter.meterPointReference", "input.meterPointReference"},
                   {"meter.serialNumber", "input.serialNumber"}}),
        OperationRow("modifyMeter", tr("Correct a meter's details"), tr("Correct meter"),
                     tr("Corrects what is recorded about a meter, such as its serial number."), tr("Meter corrected"))
            .keywords(tr("serial number, digits, edit"))
            .shows({"meter.serialNumber", "meter.meterPointReference", "meter.capabilityType", "meter.numberOfDigits",
                    "$"})
            .touches({"property", "timeline"}),
        OperationRow("createServiceOrder", tr("Order a meter visit"), tr("Order visit"),
                     tr("Orders a visit to the property; the contractor contacts the customer."), tr("Visit ordered"))
            .keywords(tr("service order, apply for meter, appointment, engineer"))
            .touches({"property", "timeline"})
            .then("installMeter", tr("Record the new meter"), {{"$input.propertyId", "input.propertyId"}}),
        OperationRow("switchAccountToMeasuredTariff", tr("Switch to metered charges"), tr("Switch to metered"),
                     tr("Bills the account by its meter from now on, where that is possible; it cannot always be "
                        "undone."),
                     tr("Switched to metered charges"))
            .keywords(tr("measured, tariff, meter, rateable value"))
            .shows({"$", "account.status"})
            .touches({"overview", "property", "payments", "timeline"})
            .checksAnswers(),
        OperationRow("updateNumberOfOccupants", tr("Change the number of occupants"), tr("Change occupants"),
                     tr("Changes how many people live there; estimates follow it."), tr("Number of occupants changed"))
            .keywords(tr("people, household"))
            .touches({"overview", "property", "timeline"}),
        OperationRow("updatePropertyType", tr("Change the property type"), tr("Change type"),
                     tr("Changes what kind of property it is; unmetered charges may follow it."),
                     tr("Property type changed"))
            .keywords(tr("house, flat, detached"))
            .touches({"overview", "property", "timeline"}),
    };
}

} // namespace tideline::catalogue
