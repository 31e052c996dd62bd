// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/formcontext.h"

namespace tideline::models {

class RecordModel;

//! \brief What the records of a customer hold now for fields of forms, by coordinate: the "was" of "was → will be".
//!
//! From \p account where its screen has been opened, else from \p overview, for the person, meter and row that
//! \p context means. What is not loaded, empty or refused is left out.
[[nodiscard]] QHash<QString, graphql::Json> presentValues(const RecordModel &overview, const RecordModel &account,
                                                          const FormContext &context);

} // namespace tideline::models
