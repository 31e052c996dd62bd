// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/hints/hinttable.h"

namespace tideline::catalogue {

namespace {

constexpr const char *titles = "Mr Mrs Ms Miss Mx Dr";

} // namespace

HintRows HintTables::propertyAndMoves()
{
    using Prefill = FieldHint::Prefill;
    return {
        HintRow("SubmitMeterReadingInputType.meterSerialNumber", tr("Meter"))
            .prefill(Prefill::MeterSerialNumber)
            .choices("meters"),
        HintRow("SubmitMeterReadingInputType.reading", tr("Reading")).cubicMetres(),
        HintRow("SubmitMeterReadingInputType.readingDate", tr("Read on")).notInFuture(),
        HintRow("SubmitMeterReadingInputType.submitHeldReading", tr("Send it even if it looks unlikely")),
        HintRow("InstallMeterInputType.serialNumber", tr("Serial number of the meter")),
        HintRow("InstallMeterInputType.initialReading", tr("First reading")).cubicMetres(),
        HintRow("InstallMeterInputType.installationDate", tr("Fitted on")).prefill(Prefill::Today),
        HintRow("ExchangeMeterInputType.oldSerialNumber", tr("Meter taken out"))
            .prefill(Prefill::MeterSerialNumber)
            .choices("meters"),
        HintRow("ExchangeMeterInputType.oldMeterFinalReading", tr("Its last reading")).cubicMetres(),
        HintRow("ExchangeMeterInputType.newSerialNumber", tr("Serial number of the new meter")),
        HintRow("ExchangeMeterInputType.newMeterInitialReading", tr("Its first reading")).cubicMetres(),
        HintRow("ExchangeMeterInputType.exchangeDate", tr("Exchanged on")).prefill(Prefill::Today),
        HintRow("ModifyMeterInput.serialNumber", tr("Meter")).prefill(Prefill::MeterSerialNumber).choices("meters"),
        HintRow("ModifyMeterInput.newSerialNumber", tr("Corrected serial number")),
        HintRow("CreateServiceOrderInput.notes", tr("Notes for the visit")).multiLine(),
        HintRow("UpdatePropertyTypeInput.propertyType", tr("Type of property"))
            .suggestions("DETACHED SEMI_DETACHED TERRACED BUNGALOW FLAT MAISONETTE HOUSE SHOP OFFICE OTHER"),
        HintRow("MoveOutInput.moveOutDate", tr("Last day at the property")).prefill(Prefill::Today),
        HintRow("MoveOutInput.newProperty", tr("Where they go")),
        HintRow("MoveOutInput.newTenant", tr("Who moves in next")),
        HintRow("MoveInNewProperty.address", tr("New address")),
        HintRow("MoveInNewProperty.moveInDate", tr("First day there"))
            .pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}", tr("Enter a date as year, month and day, like 2026-03-31")),
        HintRow("MoveInNewProperty.moveInNewProperty", tr("We supply the new property")),
        HintRow("MoveOutNewTenant.role", tr("What they are to the property")).suggestions("TENANT OWNER LANDLORD"),
        HintRow("ForceMoveInInput.moveInDate", tr("First day at the property")).prefill(Prefill::Today),
        HintRow("ForceMoveInInput.newTenant", tr("Who moves in")),
        HintRow("MoveInCreateCustomerInput.title", tr("Title")).suggestions(titles),
        HintRow("MoveInCreateCustomerInput.password", tr("Password")).newPassword(),
        HintRow("MoveInCreateCustomerInput.moveInDate", tr("First day at the property")).prefill(Prefill::Today),
        HintRow("InitiateProductSwitchInput.quotedProductId", tr("Quoted product")).row("quotedProductId"),
        HintRow("InitiateProductSwitchInput.switchDate", tr("First day on the product")).notInPast(),
        HintRow("InitiateProductSwitchInput.userId", tr("Who asked for it")).choices("accountUsers"),
        HintRow("InitiateProductSwitchInput.suppressCommunications", tr("Send the customer nothing about it")),
        HintRow("JoinSupplierAcceptTermsAndConditionsInput.joinSupplierProcessNumber", tr("Enrolment"))
            .row("processNumber")
            .choices("joinProcesses"),
        HintRow("CancelEnrollmentInput.number", tr("Enrolment")).row("processNumber").choices("joinProcesses"),
        HintRow("CancelEnrollmentInput.reason", tr("Reason")).multiLine(),
    };
}

} // namespace tideline::catalogue
