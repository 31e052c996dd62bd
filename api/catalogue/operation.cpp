// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/operation.h"

using namespace Qt::StringLiterals;

namespace tideline::catalogue {

QString areaName(Area area)
{
    switch (area) {
    case Area::Account:
        return u"account"_s;
    case Area::Payments:
        return u"payments"_s;
    case Area::Goods:
        return u"goods"_s;
    case Area::Consents:
        return u"consents"_s;
    case Area::Loyalty:
        return u"loyalty"_s;
    case Area::Property:
        return u"property"_s;
    case Area::Moves:
        return u"moves"_s;
    case Area::Security:
        return u"security"_s;
    case Area::Contact:
        return u"contact"_s;
    case Area::Other:
        break;
    }
    return u"other"_s;
}

} // namespace tideline::catalogue
