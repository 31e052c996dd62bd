// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/type/buildschema.h"
#include "models/forms/formmodel.h"

#include <QTest>
#include <QTimeZone>

#include <memory>

namespace tideline::tests {

//! One schema with every sort of input there is, its hints, and forms for it at a fixed moment.
class FormFixture
{
public:
    static constexpr const char *sdl = R"(
        type Query { q: Int }
        type Mutation {
          pay(input: PayInput!): Int
          plain(name: String!, count: Int = 3, tags: [String!]): Int
          login(input: LoginInput!): Int
          contact(input: ContactChoice!): Int
          deep(input: Deep): Int
          loose(input: LoginInput): Int
          all(input: Everything!): Int
        }
        scalar Date scalar DateTime scalar Time scalar Decimal scalar BigInt scalar UUID scalar JSONString
        scalar GenericScalar scalar NonEmptyID scalar Unheard
        enum Method { DIRECT_DEBIT CARD SMS Weekly OLD @deprecated(reason: "gone") }
        input PayInput {
          accountNumber: String!
          "How much to take now."
          amount: Int!
          paymentDate: Date!
          idempotencyKey: String!
          method: Method
          reference: String
          items: [Item!]
          bank: Bank
          ledgerId: ID @deprecated(reason: "Use the number")
        }
        input Item { productId: ID!, units: Int! = 1, note: String }
        input Bank { accountHolder: String!, sortCode: String!, accountNumber: String! }
        input LoginInput { APIKey: String, email: String, newPassword: String, refresh_token: String }
        input ContactChoice @oneOf { email: String, phone: String, bank: Bank }
        input Deep { deep: Deep, list: [Deep!], text: String, required: Bank! }
        input Everything {
          text: String, whole: Int, float: Float, flag: Boolean, flagRequired: Boolean!, id: ID, nonEmpty: NonEmptyID
          big: BigInt, decimal: Decimal, date: Date, dateTime: DateTime, time: Time, jsonText: JSONString
          json: GenericScalar, uuid: UUID, unheard: Unheard, method: Method, matrix: [[Int!]!], money: BigInt
        }
    )";

    FormFixture()
    {
        auto built = graphql::buildSchema(sdl);
        if (built)
            schema = *built;
        world.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        world.now = []() { return QDateTime(QDate(2026, 11, 23), QTime(9, 30), QTimeZone("Europe/London")); };
        world.makeKey = [this]() { return QStringLiteral("key-%1").arg(++keys); };
        addHints();
    }

    [[nodiscard]] std::unique_ptr<models::FormModel> form(const char *mutation,
                                                          const models::FormContext &context = {}) const
    {
        return std::make_unique<models::FormModel>(
            schema, *schema->mutationType()->field(mutation),
            [this](const QString &coordinate) { return hints.value(coordinate); }, context, world);
    }

    catalogue::FieldHint &hint(const char *coordinate) { return hints[QString::fromLatin1(coordinate)]; }

    static graphql::Json json(const char *text) { return graphql::Json::parse(text, nullptr, false); }

    std::shared_ptr<const graphql::Schema> schema;
    QHash<QString, catalogue::FieldHint> hints;
    models::FormSurroundings world;
    int keys = 0;

private:
    void addHints()
    {
        using catalogue::FieldHint;
        hint("PayInput.accountNumber").prefill = FieldHint::Prefill::AccountNumber;
        hint("PayInput.amount").unit = FieldHint::Unit::MinorUnits;
        hint("PayInput.amount").minimum = 1;
        hint("PayInput.paymentDate").notInPast = true;
        hint("PayInput.idempotencyKey").isIdempotencyKey = true;
        hint("PayInput.ledgerId").isHidden = true;
        hint("PayInput.reference").pattern = QStringLiteral("[A-Z]{3}[0-9]+");
        hint("PayInput.reference").patternHelp = QStringLiteral("Enter three capitals and digits, like ABC12");
        hint("PayInput.reference").prefill = FieldHint::Prefill::SelectedRow;
        hint("PayInput.reference").prefillKey = QStringLiteral("reference");
        hint("Bank.sortCode").editor = FieldHint::Editor::SortCode;
        hint("LoginInput.newPassword").isSecret = true;
        hint("LoginInput.email").editor = FieldHint::Editor::Email;
        hint("Everything.money").unit = FieldHint::Unit::MinorUnits;
    }
};

} // namespace tideline::tests
