// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/http/message.h"
#include "api/demo/store/record.h"

#include <QString>
#include <QStringList>

//! \file
//! The HTML of the hosted pages and the vendor's form: plain forms that need no script. All text is escaped here, so
//! callers hand over what they have.
namespace tideline::demo {

//! What a form was sent with, shown again when something is wrong with it.
struct FormState
{
    QUrlQuery fields; //!< As they were entered; numbers are not shown again.
    QStringList problems; //!< Sentences; empty before the first try.
};

//! \brief The page where one pays, or gives a card or bank account.
//!
//! \p page is a record of DataSet::paymentPages, \p action where the form goes. An embedded page carries its secret in
//! a hidden field.
[[nodiscard]] HttpAnswer formPage(const Json &page, const QString &action, const FormState &state);

//! The vendor's form before it knows a secret. \p problem may be empty.
[[nodiscard]] HttpAnswer secretPage(const QString &action, const QString &problem);

//! A page that says how it went, or why nothing goes. \p code is shown to be copied; may be empty.
[[nodiscard]] HttpAnswer notePage(int status, const QString &title, const QString &text, const QString &code = {});

//! \brief Where to go on to: 303 to \p url. Nothing if the URL is not one of http or https with a host.
[[nodiscard]] std::optional<HttpAnswer> redirection(const std::string &url);

[[nodiscard]] QString poundsText(std::int64_t pence); //!< "£12.50"

} // namespace tideline::demo
