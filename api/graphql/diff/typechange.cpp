// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/diff/typechange.h"

namespace tideline::graphql {

bool isSafeForOutput(const Type *before, const Type *after)
{
    if (before->isNonNull())
        return after->isNonNull() && isSafeForOutput(before->of, after->of);
    if (after->isNonNull())
        return isSafeForOutput(before, after->of);
    if (before->isList())
        return after->isList() && isSafeForOutput(before->of, after->of);
    return after->isNamed() && before->name == after->name;
}

bool isSafeForInput(const Type *before, const Type *after)
{
    if (before->isNonNull())
        return isSafeForInput(before->of, after->isNonNull() ? after->of : after);
    if (before->isList())
        return after->isList() && isSafeForInput(before->of, after->of);
    return after->isNamed() && before->name == after->name;
}

} // namespace tideline::graphql
