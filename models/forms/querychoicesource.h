// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/choicequery.h"
#include "api/client/graphqlclient.h"
#include "models/forms/choicesource.h"

namespace tideline::models {

//! \brief Choices by the queries of the catalogue: one request a list, nothing kept between forms.
//!
//! Borrows the client, which must outlive it.
class QueryChoiceSource final : public ChoiceSource
{
public:
    explicit QueryChoiceSource(api::GraphQlClient &client, QLocale locale = {});

    [[nodiscard]] bool offers(const QString &id) const override;
    [[nodiscard]] api::CallHandle load(const QString &id, const FormContext &context, Callback callback) override;
    [[nodiscard]] api::CallHandle loadItems(const QString &id, const FormContext &context,
                                            ItemsCallback callback) override;

private:
    [[nodiscard]] api::CallHandle send(const catalogue::ChoiceQuery &query, const FormContext &context,
                                       std::function<void(tl::expected<graphql::Json, QString>)> callback);

    api::GraphQlClient &m_client;
    QLocale m_locale;
};

//! The choices in an answer's data. Rows without a value are left out, repeated values stand once.
[[nodiscard]] QList<Choice> choicesIn(const graphql::Json &data, const catalogue::ChoiceQuery &query,
                                      const QLocale &locale);
//! The first items of a list in an answer's data, each an object.
[[nodiscard]] graphql::Json itemsIn(const graphql::Json &data, const catalogue::ChoiceQuery &query);
//! The request for a choice query; nothing when the context lacks a variable that it requires.
[[nodiscard]] std::optional<api::Request> choiceRequest(const catalogue::ChoiceQuery &query,
                                                        const FormContext &context);

} // namespace tideline::models
