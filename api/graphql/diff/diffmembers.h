// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/diff/changelist.h"

#include <functional>
#include <span>

//! \file
//! The parts of diffSchemas(), one for each thing that has members.
namespace tideline::graphql {

//! Where an input value stands: decides the kinds of its changes and how its coordinate is written.
enum class InputRole { Argument, DirectiveArgument, InputField };

//! The input values of one field, directive or input object, with the way to look one up.
struct InputSide
{
    std::span<const InputValue> values;
    std::function<const InputValue *(std::string_view)> find;
};

//! Arguments or input fields of \p owner, the coordinate of what holds them.
void compareInputs(ChangeList &changes, InputRole role, const std::string &owner, const InputSide &before,
                   const InputSide &after);

//! Two types of the same name.
void compareTypes(ChangeList &changes, const Type &before, const Type &after);

} // namespace tideline::graphql
