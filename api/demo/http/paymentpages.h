// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/http/message.h"
#include "api/demo/store/dataset.h"

#include <QString>

namespace tideline::demo {

//! \brief What the demo serves to browsers: hosted pages under `/pay/SECRET`, the vendor's form at `/vendor`.
//!
//! Reads forms, leaves what they do to completePage(), and sends the browser on to the return URL if that is one of
//! http or https. A page is good for one use; after that it says so and changes nothing. Belongs to the server's
//! thread.
class PaymentPages
{
public:
    explicit PaymentPages(DataSet &data) : m_data(data) {}

    static constexpr qsizetype formLimit = 16 * 1024; //!< Bytes of a form; 413 above it.

    [[nodiscard]] HttpAnswer hosted(const QString &secret, const HttpRequest &request);
    [[nodiscard]] HttpAnswer vendor(const HttpRequest &request);

private:
    [[nodiscard]] HttpAnswer submit(Json &page, const QString &action, const QUrlQuery &form);
    [[nodiscard]] HttpAnswer finish(Json &page, const QString &deed, const QUrlQuery &form);
    //! The answer for a page that is not open any more; nothing for one that is.
    [[nodiscard]] std::optional<HttpAnswer> closedAnswer(const Json &page) const;

    DataSet &m_data;
};

} // namespace tideline::demo
