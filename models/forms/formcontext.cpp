// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/formcontext.h"

#include <QUuid>

namespace tideline::models {

QDateTime FormSurroundings::currentTime() const { return now ? now() : QDateTime::currentDateTime(); }

QString FormSurroundings::freshKey() const
{
    return makeKey ? makeKey() : QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace tideline::models
