// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/faults/faultrules.h"
#include "api/demo/http/message.h"

#include <QHttpServerRequest>
#include <QHttpServerResponse>

namespace tideline::demo {

//! The two ends of Qt HTTP Server, which changed between Qt 6.4 and 6.8, in one place.
[[nodiscard]] HttpRequest fromQt(const QHttpServerRequest &request);
//! Adds what a browser page on another origin needs to read the answer (CORS), so that GraphiQL can browse the demo;
//! not to HTML pages, which are read by people.
[[nodiscard]] QHttpServerResponse toQt(const HttpAnswer &answer);

//! The answer of an `http=` rule, or of a `body=` rule other than truncated.
[[nodiscard]] HttpAnswer brokenAnswer(const FaultRule &rule);

} // namespace tideline::demo
