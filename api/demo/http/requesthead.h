// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tideline::demo {

//! What of a request's first lines decides how the connection goes on (RFC 9112, section 9; RFC 9110, 9.3.2, 10.1.1).
struct RequestHead
{
    bool isHead = false; //!< The answer has no body.
    bool closes = false; //!< The connection ends after the answer.
    bool expectsContinue = false; //!< The client waits for a word before it sends the body.

    //! \p text is the request line and the header lines, without the empty line behind them.
    [[nodiscard]] static RequestHead parse(const QByteArray &text);
};

} // namespace tideline::demo
