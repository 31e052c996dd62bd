// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"
#include "models/forms/formcontext.h"
#include "models/forms/formfield.h"

#include <tl/expected.hpp>

#include <QString>

#include <optional>

//! \file
//! Between what a person types in a leaf and the JSON value that is sent.
namespace tideline::models {

//! Why a text is no value of its kind.
enum class TextFault {
    Missing, //!< Nothing typed.
    Malformed, //!< Not of that kind at all.
    OutOfRange //!< A number that the type cannot hold.
};

//! The value of a leaf's text; its presence does not matter here.
[[nodiscard]] tl::expected<graphql::Json, TextFault> valueOfText(const FormField &field, const FormSurroundings &world);

//! \brief The text that shows \p value in a field of \p kind, so that valueOfText() gives the same value.
//!
//! Nothing when the value is of a shape that the kind never has (an object for a number).
[[nodiscard]] std::optional<QString> textOfValue(FieldKind kind, const graphql::Json &value,
                                                 const FormSurroundings &world);

//! What is sent for the field and all below it, best effort; nothing when it is left out.
[[nodiscard]] std::optional<graphql::Json> valueOfField(const FormField &field, const FormSurroundings &world);

} // namespace tideline::models
