// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/screens/screendescription.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace tideline::models {

namespace {

struct Entry
{
    const char *id;
    ScreenDescription (*describe)();
};

constexpr std::array screens = {
    Entry{"payments", paymentsScreen}, Entry{"goods", goodsScreen},       Entry{"consents", consentsScreen},
    Entry{"loyalty", loyaltyScreen},   Entry{"property", propertyScreen}, Entry{"moves", movesScreen},
    Entry{"security", securityScreen}, Entry{"contact", contactScreen},
};

} // namespace

std::optional<ScreenDescription> describeScreen(const QString &id)
{
    for (const Entry &entry : screens) {
        if (id == QLatin1StringView(entry.id))
            return entry.describe();
    }
    return std::nullopt;
}

QStringList recordScreens()
{
    QStringList ids;
    for (const Entry &entry : screens)
        ids += QString::fromLatin1(entry.id);
    return ids;
}

} // namespace tideline::models
