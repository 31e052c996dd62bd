// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/store/homes.h"
#include "api/demo/store/water.h"
#include "demofixture.h"
#include "provocation.h"

#include <QTest>

#include <map>
#include <vector>

using namespace tideline::demo;
using namespace tideline::demo::testing;

namespace {

//! An account and its only home.
struct Place
{
    std::string account;
    Record property;
    std::vector<Record> meters; //!< Those that are there now.

    [[nodiscard]] std::string propertyId() const { return textOf(*property, "id"); }
    [[nodiscard]] Json meter(const char *member) const { return memberOf(*meters.front(), member); }
};

//! The first account that lives somewhere with this many meters.
Place placeWith(const DataSet &data, std::size_t meters)
{
    for (const Record &account : data.accounts.all()) {
        const std::string number = textOf(*account, "number");
        const auto homes = homesOf(data, number);
        if (homes.size() == 1 && activeMeters(data, *homes.front()).size() == meters) {
            return {number, homes.front(), activeMeters(data, *homes.front())};
        }
    }
    return {};
}

Record removedMeter(const DataSet &data)
{
    const auto &all = data.meters.all();
    return *std::find_if(all.begin(), all.end(), [](const Record &meter) { return isSet(*meter, "$removedOn"); });
}

std::int64_t lastLitres(const DataSet &data, const Place &place)
{
    const MeterHistory history(data, textOf(*place.meters.front(), "id"));
    return history.lastUntil(data.clock.today())->litres;
}

struct Shape
{
    const char *type;
    const char *selection;
};

const std::map<std::string, Shape> &shapes()
{
    static const char *const meter = "meter { id meterPointReference serialNumber capabilityType numberOfDigits }";
    static const std::map<std::string, Shape> all = {
        {"installMeter", {"InstallMeterInputType!", meter}},
        {"exchangeMeter", {"ExchangeMeterInputType!", meter}},
        {"modifyMeter", {"ModifyMeterInput!", meter}},
        {"submitMeterReading",
         {"SubmitMeterReadingInputType!", "reading { id valueCubicMetres readingDate source isHeld }"}},
        {"updateNumberOfOccupants", {"UpdateNumberOfOccupantsInput!", "propertyId"}},
        {"updatePropertyType", {"UpdatePropertyTypeInput!", "propertyId"}},
        {"createServiceOrder",
         {"CreateServiceOrderInput!", "serviceOrder { orderNumber status serviceOrder responseCode scheduledDate }"}},
        {"switchAccountToMeasuredTariff", {"SwitchAccountToMeasuredTariffInput!", "account { number }"}},
    };
    return all;
}

Json exchangeInput(const Place &place)
{
    return {{"meterPointReference", place.meter("meterPointReference")},
            {"oldSerialNumber", place.meter("serialNumber")},
            {"newSerialNumber", "26N123456"},
            {"exchangeDate", "2026-03-18"}};
}

Json with(Json input, const char *member, Json value)
{
    input[member] = std::move(value);
    return input;
}

Json readingInput(const Place &place, std::int64_t litres)
{
    return {{"accountNumber", place.account}, {"reading", cubicMetres(litres)}};
}

std::vector<ProvocationFrom<DataSet>> provocations()
{
    const auto installAt = [](std::size_t meters) {
        return [meters](DataSet &data) {
            return Json{{"propertyId", placeWith(data, meters).propertyId()},
                        {"serialNumber", "26N123456"},
                        {"installationDate", "2026-03-18"}};
        };
    };
    const auto exchange = [](const char *member, const Json &value) {
        return [member, value](DataSet &data) { return with(exchangeInput(placeWith(data, 1)), member, value); };
    };
    const auto modify = [](const char *member, const Json &value) {
        return [member, value](DataSet &data) {
            const Place place = placeWith(data, 1);
            return with({{"meterPointReference", place.meter("meterPointReference")},
                         {"serialNumber", place.meter("serialNumber")}},
                        member, value);
        };
    };
    const auto read = [](const char *member, const Json &value) {
        return [member, value](DataSet &data) {
            const Place place = placeWith(data, 1);
            return with(readingInput(place, lastLitres(data, place) + 3000), member, value);
        };
    };
    const auto detail = [](const char *member, const Json &value) {
        return [member, value](DataSet &data) {
            const Place place = placeWith(data, 1);
            return with({{"accountNumber", place.account}, {"propertyId", place.propertyId()}}, member, value);
        };
    };
    return {
        {"installMeter", "KT-GB-11001",
         [installAt](DataSet &data) { return with(installAt(0)(data), "serialNumber", "?"); }},
        {"installMeter", "KT-GB-11001",
         [installAt](DataSet &data) { return with(installAt(0)(data), "propertyId", "1"); }},
        {"installMeter", "KT-GB-11001",
         [installAt](DataSet &data) { return with(installAt(0)(data), "installationDate", "2026-03-19"); }},
        {"installMeter", "KT-GB-11001",
         [installAt](DataSet &data) { return with(installAt(0)(data), "initialReading", "100000"); }},
        {"installMeter", "KT-GB-11003", installAt(1)},
        {"installMeter", "KT-GB-11003",
         [installAt](DataSet &data) {
             return with(installAt(0)(data), "serialNumber", placeWith(data, 1).meter("serialNumber"));
         }},
        {"exchangeMeter", "KT-GB-11001", exchange("oldSerialNumber", "NOSUCH")},
        {"exchangeMeter", "KT-GB-11001", exchange("numberOfDigits", 12)},
        {"exchangeMeter", "KT-GB-11001", exchange("newMeterInitialReading", "-1")},
        {"exchangeMeter", "KT-GB-11001", exchange("capabilityType", "MAGIC")},
        {"exchangeMeter", "KT-GB-11002", exchange("oldMeterFinalReading", "1")},
        {"exchangeMeter", "KT-GB-11002", exchange("exchangeDate", "2001-01-01")},
        {"exchangeMeter", "KT-GB-11002",
         [](DataSet &data) {
             const Record old = removedMeter(data);
             return with(
                 with(exchangeInput(placeWith(data, 1)), "meterPointReference", memberOf(*old, "meterPointReference")),
                 "oldSerialNumber", memberOf(*old, "serialNumber"));
         }},
        {"exchangeMeter", "KT-GB-11002",
         [](DataSet &data) {
             const Place place = placeWith(data, 1);
             return with(exchangeInput(place), "newSerialNumber", place.meter("serialNumber"));
         }},
        {"modifyMeter", "KT-GB-11001", modify("numberOfDigits", 1)},
        {"modifyMeter", "KT-GB-11001", modify("newSerialNumber", "a serial number")},
        {"modifyMeter", "KT-GB-11005",
         [modify](DataSet &data) { return modify("newSerialNumber", placeWith(data, 2).meter("serialNumber"))(data); }},
        {"modifyMeter", "KT-GB-11005",
         [](DataSet &data) {
             const Record old = removedMeter(data);
             return Json{{"meterPointReference", memberOf(*old, "meterPointReference")},
                         {"serialNumber", memberOf(*old, "serialNumber")},
                         {"numberOfDigits", 6}};
         }},
        {"modifyMeter", "KT-GB-11006", modify("meterPointReference", "3000000000")},
        {"submitMeterReading", "KT-GB-6414", read("reading", "-3")},
        {"submitMeterReading", "KT-GB-6414", read("reading", "1")},
        {"submitMeterReading", "KT-GB-6414", read("reading", "100000")},
        {"submitMeterReading", "KT-GB-6414", read("reading", "1e300")},
        {"submitMeterReading", "KT-GB-6414", read("readingDate", "2026-03-19")},
        {"submitMeterReading", "KT-GB-6414", read("readingDate", "1999-01-01")},
        {"submitMeterReading", "KT-CT-6422",
         [](DataSet &data) {
             const Place place = placeWith(data, 1);
             return readingInput(place, lastLitres(data, place) + 900'000);
         }},
        {"submitMeterReading", "KT-CT-6424", [](DataSet &data) { return readingInput(placeWith(data, 2), 40'000); }},
        {"submitMeterReading", "KT-CT-6424", read("meterSerialNumber", "NOSUCH")},
        {"submitMeterReading", "KT-CT-6424", [](DataSet &data) { return readingInput(placeWith(data, 0), 1000); }},
        {"updateNumberOfOccupants", "KT-CT-6628", detail("numberOfOccupants", 0)},
        {"updateNumberOfOccupants", "KT-CT-6628", detail("numberOfOccupants", 51)},
        {"updateNumberOfOccupants", "KT-CT-6628",
         [detail](DataSet &data) { return with(detail("numberOfOccupants", 2)(data), "propertyId", "1"); }},
        {"updateNumberOfOccupants", "KT-CT-6628",
         [detail](DataSet &data) {
             return with(detail("numberOfOccupants", 2)(data), "accountNumber", placeWith(data, 0).account);
         },
         true},
        {"updatePropertyType", "KT-GB-5418", detail("propertyType", "CASTLE")},
        {"updatePropertyType", "KT-GB-5418",
         [detail](DataSet &data) { return with(detail("propertyType", "FLAT")(data), "accountNumber", "A-0"); }},
    };
}

} // namespace

//! The eight mutations of the property screen: what each changes, and its errors by their natural causes.
class DemoPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void installMeter_givesThePropertyAMeter();
    void exchangeMeter_keepsTheMeterPoint();
    void exchangeMeter_estimatesTheLastReading();
    void modifyMeter_changesOnlyWhatIsGiven();
    void meters_areTheCompanysBusiness();
    void submitMeterReading_countsALikelyReading();
    void submitMeterReading_holdsAnUnlikelyOneAndWarns();
    void submitMeterReading_isSilentWhenTheCustomerKnows();
    void submitMeterReading_putsAHeldReadingRight();
    void submitMeterReading_takesTheMeterThatIsNamed();
    void submitMeterReading_refusesForeignAccounts();
    void createServiceOrder_isKeptWithTheProperty();
    void switchAccountToMeasuredTariff_endsTheOldAgreement();
    void switchAccountToMeasuredTariff_needsAMeter();
    void updateNumberOfOccupants_showsInThePeriod();
    void updatePropertyType_showsInTheMetadata();
    void naturalCauses_data();
    void naturalCauses();
    void naturalCauses_areAllProvoked();

private:
    Reply run(const char *mutation, const Json &input)
    {
        const Shape &shape = shapes().at(mutation);
        return m_demo->run(mutation, shape.type, input, QString::fromLatin1(shape.selection));
    }
    Json readings(const std::string &account, const std::string &serial);
    Json propertyOf(const std::string &account, const char *selection);
    QString metadata(const std::string &property, const QString &key);
    DataSet &data() { return m_demo->server.data(); }

    std::unique_ptr<Demo> m_demo;
};

void DemoPropertyTest::init()
{
    m_demo = std::make_unique<Demo>();
    m_demo->signInAsAgent();
}

Json DemoPropertyTest::propertyOf(const std::string &account, const char *selection)
{
    return m_demo
        ->post(QStringLiteral("query($n: String!) { account(accountNumber: $n) { properties { %1 } } }")
                   .arg(QString::fromLatin1(selection)),
               Json{{"n", account}})
        .at("/account/properties/0");
}

//! The meter's readings, newest first.
Json DemoPropertyTest::readings(const std::string &account, const std::string &serial)
{
    const Json shown = propertyOf(account,
                                  "activeWaterMeters { serialNumber readings(first: 99) { edges { node { "
                                  "valueCubicMetres readingDate source isHeld } } } }");
    for (const Json &meter : shown.at("activeWaterMeters")) {
        if (textOf(meter, "serialNumber") == serial) {
            return meter.at("readings").at("edges");
        }
    }
    return Json::array();
}

QString DemoPropertyTest::metadata(const std::string &property, const QString &key)
{
    return m_demo
        ->post(QStringLiteral("query($i: String!, $k: String!) { metadataForKey(identifier: $i, key: $k, "
                              "linkedObjectType: PROPERTY) { value } }"),
               Json{{"i", property}, {"k", key.toStdString()}})
        .text("/metadataForKey/value");
}

void DemoPropertyTest::installMeter_givesThePropertyAMeter()
{
    const Place place = placeWith(data(), 0);
    const Reply reply = run("installMeter",
                            {{"propertyId", place.propertyId()},
                             {"serialNumber", "26N123456"},
                             {"initialReading", "3.5"},
                             {"installationDate", "2026-03-02"}});
    QCOMPARE(reply.code(), QString());
    QCOMPARE(reply.text("/installMeter/meter/capabilityType"), QStringLiteral("VISUAL"));
    const Json shown = readings(place.account, "26N123456");
    QCOMPARE(shown.size(), std::size_t(1));
    QCOMPARE(
        shown.at(0).at("node").dump(),
        std::string(R"({"valueCubicMetres":"3.500","readingDate":"2026-03-02","source":"COMPANY","isHeld":false})"));
}

void DemoPropertyTest::exchangeMeter_keepsTheMeterPoint()
{
    const Place place = placeWith(data(), 1);
    const std::int64_t litres = lastLitres(data(), place);
    Json input = exchangeInput(place);
    input["oldMeterFinalReading"] = cubicMetres(litres + 2000);
    input["newMeterInitialReading"] = "1";
    const Reply reply = run("exchangeMeter", input);
    QCOMPARE(reply.code(), QString());
    const Json shown = propertyOf(place.account, "activeWaterMeters { serialNumber meterPointReference }");
    QCOMPARE(shown.at("activeWaterMeters").size(), std::size_t(1));
    const Json &meter = shown.at("activeWaterMeters").at(0);
    QCOMPARE(textOf(meter, "serialNumber"), std::string("26N123456"));
    QVERIFY(memberOf(meter, "meterPointReference") == place.meter("meterPointReference"));
    QCOMPARE(readings(place.account, "26N123456").at(0).at("node").at("valueCubicMetres").get<std::string>(),
             std::string("1.000"));
    const MeterHistory old(data(), textOf(*place.meters.front(), "id"));
    QCOMPARE(old.lastUntil(Demo::noon().date())->litres, litres + 2000);
}

void DemoPropertyTest::exchangeMeter_estimatesTheLastReading()
{
    const Place place = placeWith(data(), 1);
    const std::int64_t litres = lastLitres(data(), place);
    QCOMPARE(run("exchangeMeter", exchangeInput(place)).code(), QString());
    const Record last = data().readings.of(textOf(*place.meters.front(), "id")).back();
    QCOMPARE(textOf(*last, "source"), std::string("ESTIMATED"));
    QVERIFY(*litresFrom(memberOf(*last, "valueCubicMetres")) > litres);
}

void DemoPropertyTest::modifyMeter_changesOnlyWhatIsGiven()
{
    const Place place = placeWith(data(), 1);
    const Json input = {{"meterPointReference", place.meter("meterPointReference")},
                        {"serialNumber", place.meter("serialNumber")}};
    const Json capability = place.meter("capabilityType");
    QCOMPARE(run("modifyMeter", with(input, "numberOfDigits", 6)).code(), QString());
    QCOMPARE(run("modifyMeter", with(input, "newSerialNumber", "26X1")).code(), QString());
    const Json shown = propertyOf(place.account, "activeWaterMeters { serialNumber numberOfDigits capabilityType }")
                           .at("activeWaterMeters")
                           .at(0);
    QCOMPARE(textOf(shown, "serialNumber"), std::string("26X1"));
    QCOMPARE(numberOf(shown, "numberOfDigits"), std::int64_t(6));
    QVERIFY(memberOf(shown, "capabilityType") == capability);
}

void DemoPropertyTest::meters_areTheCompanysBusiness()
{
    const Json input = exchangeInput(placeWith(data(), 1));
    m_demo->signInAs(m_demo->customer());
    QCOMPARE(run("exchangeMeter", input).code(), QStringLiteral("KT-CT-1111"));
    m_demo->token.clear();
    QCOMPARE(run("exchangeMeter", input).code(), QStringLiteral("KT-CT-1112"));
}

void DemoPropertyTest::submitMeterReading_countsALikelyReading()
{
    const Place place = placeWith(data(), 1);
    const std::string value = cubicMetres(lastLitres(data(), place) + 4000);
    const Reply reply = run("submitMeterReading", {{"accountNumber", place.account}, {"reading", value}});
    QCOMPARE(reply.code(), QString());
    QCOMPARE(reply.text("/submitMeterReading/reading/isHeld"), QStringLiteral("false"));
    const Json newest = readings(place.account, place.meter("serialNumber").get<std::string>()).at(0).at("node");
    QCOMPARE(textOf(newest, "valueCubicMetres"), value);
    QCOMPARE(textOf(newest, "readingDate"), std::string("2026-03-18"));
    QCOMPARE(textOf(newest, "source"), std::string("CUSTOMER"));
}

void DemoPropertyTest::submitMeterReading_holdsAnUnlikelyOneAndWarns()
{
    const Place place = placeWith(data(), 1);
    const std::string value = cubicMetres(lastLitres(data(), place) + 900'000);
    const Reply reply = m_demo->post(
        QStringLiteral("mutation($input: SubmitMeterReadingInputType!) {\n  mine: submitMeterReading(input: $input) {\n"
                       "    reading { valueCubicMetres isHeld }\n  }\n}"),
        Json{{"input", {{"accountNumber", place.account}, {"reading", value}}}});
    QCOMPARE(reply.code(), QStringLiteral("KT-CT-6422"));
    QCOMPARE(reply.text("/mine/reading/valueCubicMetres"), QString::fromStdString(value));
    QCOMPARE(reply.text("/mine/reading/isHeld"), QStringLiteral("true"));
    const Json &error = reply.json.at("errors").at(0);
    QCOMPARE(error.at("path").dump(), std::string(R"(["mine"])"));
    QCOMPARE(error.at("locations").dump(), std::string(R"([{"line":2,"column":3}])"));
    QCOMPARE(error.at("extensions").at("errorType").get<std::string>(), std::string("VALIDATION"));
    QCOMPARE(error.at("extensions").at("validationErrors").at(0).at("inputPath").dump(),
             std::string(R"(["input","reading"])"));
    const Json newest = readings(place.account, place.meter("serialNumber").get<std::string>()).at(0).at("node");
    QCOMPARE(textOf(newest, "valueCubicMetres"), value);
    QVERIFY(flagOf(newest, "isHeld"));
}

void DemoPropertyTest::submitMeterReading_isSilentWhenTheCustomerKnows()
{
    const Place place = placeWith(data(), 1);
    const Reply reply = run("submitMeterReading",
                            with(readingInput(place, lastLitres(data(), place) + 900'000), "submitHeldReading", true));
    QCOMPARE(reply.code(), QString());
    QCOMPARE(reply.text("/submitMeterReading/reading/isHeld"), QStringLiteral("true"));
}

void DemoPropertyTest::submitMeterReading_putsAHeldReadingRight()
{
    const Place place = placeWith(data(), 1);
    const std::int64_t litres = lastLitres(data(), place);
    const std::string serial = place.meter("serialNumber").get<std::string>();
    const std::size_t before = readings(place.account, serial).size();
    QCOMPARE(run("submitMeterReading", readingInput(place, litres + 900'000)).code(), QStringLiteral("KT-CT-6422"));
    // Held readings do not count: a lower one is no contradiction.
    QCOMPARE(run("submitMeterReading", readingInput(place, litres + 4000)).code(), QString());
    const Json shown = readings(place.account, serial);
    QCOMPARE(shown.size(), before + 1);
    QVERIFY(!flagOf(shown.at(0).at("node"), "isHeld"));
}

void DemoPropertyTest::submitMeterReading_takesTheMeterThatIsNamed()
{
    const Place place = placeWith(data(), 2);
    const std::string garden = textOf(*place.meters.back(), "serialNumber");
    const std::size_t before = readings(place.account, garden).size();
    QCOMPARE(run("submitMeterReading", with(readingInput(place, 33'000), "meterSerialNumber", garden)).code(),
             QString());
    QCOMPARE(readings(place.account, garden).size(), before + 1);
}

void DemoPropertyTest::submitMeterReading_refusesForeignAccounts()
{
    m_demo->signInAs(m_demo->customer(1));
    const std::string foreign = m_demo->customer(2).accountNumbers.first().toStdString();
    QCOMPARE(run("submitMeterReading", {{"accountNumber", foreign}, {"reading", "1"}}).code(),
             QStringLiteral("KT-CT-1111"));
}

void DemoPropertyTest::createServiceOrder_isKeptWithTheProperty()
{
    const Place place = placeWith(data(), 0);
    const Json input = {{"accountNumber", place.account}, {"propertyId", place.propertyId()}, {"notes", "Dog"}};
    const Reply reply = run("createServiceOrder", input);
    QCOMPARE(reply.code(), QString());
    QCOMPARE(reply.text("/createServiceOrder/serviceOrder/scheduledDate"), QStringLiteral("2026-04-01"));
    const QString number = reply.text("/createServiceOrder/serviceOrder/orderNumber");
    const QString kept = metadata(place.propertyId(), QStringLiteral("service-order-") + number);
    QVERIFY2(kept.contains(QStringLiteral("\"notes\":\"Dog\"")), qPrintable(kept));
    QCOMPARE(run("createServiceOrder", with(input, "propertyId", "1")).code(), QStringLiteral("KT-CT-4719"));
    QCOMPARE(run("createServiceOrder", with(input, "accountNumber", "A-0")).code(), QStringLiteral("KT-CT-4178"));
}

void DemoPropertyTest::switchAccountToMeasuredTariff_endsTheOldAgreement()
{
    const Record meter = data().meters.findBy("serialNumber", "26D400032");
    const std::string account =
        memberOf(*data().properties.find(textOf(*meter, "$property")), "$accounts").front().get<std::string>();
    const auto shown = [this, &account] {
        return m_demo
            ->post(QStringLiteral("query($n: String!) { account(accountNumber: $n) { marketSupplyAgreements(first: 9) "
                                  "{ edges { node { validFrom validTo isActive product { code } } } } } }"),
                   Json{{"n", account}})
            .at("/account/marketSupplyAgreements/edges");
    };
    QCOMPARE(shown().size(), std::size_t(1));
    QCOMPARE(run("switchAccountToMeasuredTariff", {{"accountNumber", account}}).code(), QString());
    const Json after = shown();
    QCOMPARE(after.size(), std::size_t(2));
    QCOMPARE(after.at(0).at("node").at("product").at("code").get<std::string>(), std::string("WATER_MEASURED"));
    QVERIFY(flagOf(after.at(0).at("node"), "isActive"));
    QVERIFY(!flagOf(after.at(1).at("node"), "isActive"));
    QVERIFY(after.at(1).at("node").at("validTo") == after.at(0).at("node").at("validFrom"));
    QCOMPARE(run("switchAccountToMeasuredTariff", {{"accountNumber", account}}).code(), QStringLiteral("KT-CT-1509"));
}

void DemoPropertyTest::switchAccountToMeasuredTariff_needsAMeter()
{
    const Place place = placeWith(data(), 0);
    QCOMPARE(run("switchAccountToMeasuredTariff", {{"accountNumber", place.account}}).code(),
             QStringLiteral("KT-CT-1509"));
    // A meter alone changes no tariff; the switch can be made then.
    QCOMPARE(
        run("installMeter",
            {{"propertyId", place.propertyId()}, {"serialNumber", "26N123456"}, {"installationDate", "2026-03-18"}})
            .code(),
        QString());
    QCOMPARE(run("switchAccountToMeasuredTariff", {{"accountNumber", place.account}}).code(), QString());
}

void DemoPropertyTest::updateNumberOfOccupants_showsInThePeriod()
{
    const Place place = placeWith(data(), 1);
    const Reply reply =
        run("updateNumberOfOccupants",
            {{"accountNumber", place.account}, {"propertyId", place.propertyId()}, {"numberOfOccupants", 7}});
    QCOMPARE(reply.text("/updateNumberOfOccupants/propertyId"), QString::fromStdString(place.propertyId()));
    QCOMPARE(propertyOf(place.account, "occupancyPeriods { numberOfOccupants }").dump(),
             std::string(R"({"occupancyPeriods":[{"numberOfOccupants":7}]})"));
}

void DemoPropertyTest::updatePropertyType_showsInTheMetadata()
{
    const Place place = placeWith(data(), 1);
    const QString key = QStringLiteral("property-type");
    QVERIFY(metadata(place.propertyId(), key) != QStringLiteral("\"BUNGALOW\""));
    QCOMPARE(run("updatePropertyType",
                 {{"accountNumber", place.account}, {"propertyId", place.propertyId()}, {"propertyType", "BUNGALOW"}})
                 .code(),
             QString());
    QCOMPARE(metadata(place.propertyId(), key), QStringLiteral("\"BUNGALOW\""));
}

void DemoPropertyTest::naturalCauses_data() { addRows(provocations()); }

void DemoPropertyTest::naturalCauses()
{
    QFETCH(int, place);
    const auto rows = provocations();
    const auto &row = rows[static_cast<std::size_t>(place)];
    if (row.asCustomer) {
        m_demo->signInAs(m_demo->customer());
    }
    const std::size_t readingsBefore = data().readings.size();
    const Reply reply = run(row.mutation, row.input(data()));
    QCOMPARE(reply.code(), QString::fromLatin1(row.code));
    const bool isWarning = std::string_view(row.code) == "KT-CT-6422";
    QCOMPARE(reply.at((std::string("/") + row.mutation).c_str()).is_null(), !isWarning);
    QCOMPARE(data().readings.size(), readingsBefore + (isWarning ? 1U : 0U));
}

void DemoPropertyTest::naturalCauses_areAllProvoked()
{
    QCOMPARE(differences(provocations(), propertyCauses()), QStringList());
}

QTEST_GUILESS_MAIN(DemoPropertyTest)
#include "tst_demoproperty.moc"
