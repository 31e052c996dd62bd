// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/hints/hinttable.h"

namespace tideline::catalogue {

HintRows HintTables::account() { return {}; }

} // namespace tideline::catalogue
