// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/error.h"

#include <QList>

#include <functional>
#include <string_view>

namespace tideline::api {

//! \brief The failures that a mutation reports inside its data.
//!
//! Two shapes: `errors` lists in the payload or in an object directly in it (ErrorType with `field` and
//! `messages`; SerializerFieldErrorsType, which nests), and results of a union that are of an error type.
//! Recognised by shape and by \p isErrorType, so that mutations nobody has heard of are covered too.
//! \param hasInput the variables have an `input` object, so field names are paths below it.
[[nodiscard]] QList<Error> readPayloadErrors(const graphql::Json &data, bool hasInput,
                                             const std::function<bool(std::string_view)> &isErrorType);

} // namespace tideline::api
