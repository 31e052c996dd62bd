// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/call.h"
#include "models/forms/fieldspec.h"
#include "models/forms/formcontext.h"

#include <tl/expected.hpp>

#include <QList>
#include <QString>

#include <functional>

namespace tideline::models {

//! \brief Values that a field can take, looked up at the moment: ledgers of the account, products, meters.
class ChoiceSource
{
public:
    using Callback = std::function<void(tl::expected<QList<Choice>, QString>)>; //!< Error: a sentence for the person.
    using ItemsCallback = std::function<void(tl::expected<graphql::Json, QString>)>; //!< A list of objects.

    ChoiceSource() = default;
    virtual ~ChoiceSource() = default;
    ChoiceSource(const ChoiceSource &) = delete;
    ChoiceSource &operator=(const ChoiceSource &) = delete;

    [[nodiscard]] virtual bool offers(const QString &id) const = 0;
    //! See api::CallHandle for when \p callback runs.
    [[nodiscard]] virtual api::CallHandle load(const QString &id, const FormContext &context, Callback callback) = 0;
    //! The records that a list starts from. No call, and no callback, when the context does not tell which.
    [[nodiscard]] virtual api::CallHandle loadItems(const QString &id, const FormContext &context,
                                                    ItemsCallback callback) = 0;
};

} // namespace tideline::models
