// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/store/record.h"
#include "api/graphql/execution/object.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tideline::demo {

//! What the API's reference says of one mutation.
struct OperationFacts
{
    std::string name;
    bool isOnAuthServer = false;
    std::vector<std::string> codes; //!< Documented error codes, in the reference's order.

    [[nodiscard]] bool documents(std::string_view code) const;
};

struct CodeFacts
{
    std::string message; //!< As the API sends it.
    std::string errorType; //!< "VALIDATION" …; "APPLICATION" where the registry does not say.
};

//! \brief The documented mutations and error codes, read once from the embedded files under resources/facts.
class Facts
{
public:
    Facts(); //!< Reads the embedded files.

    [[nodiscard]] const OperationFacts *operation(std::string_view name) const; //!< Null if unknown.
    [[nodiscard]] const std::vector<OperationFacts> &operations() const { return m_operations; }
    [[nodiscard]] const CodeFacts *code(std::string_view code) const; //!< Null if unknown.
    //! The `possibleErrors` of a mutation, as records of PossibleErrorType.
    [[nodiscard]] Json possibleErrors(const OperationFacts &operation, bool withAuthErrors = true) const;

private:
    std::vector<OperationFacts> m_operations;
    std::unordered_map<std::string, CodeFacts> m_codes;
};

//! One entry of `validationErrors`.
struct InputProblem
{
    std::vector<std::string> path; //!< Starts with "input"; places in lists are written in digits.
    std::string message;
    std::string code; //!< May be empty.
};

//! \brief An error in the shape of the API: message and extensions errorType, errorCode, errorDescription,
//! validationErrors.
//!
//! \p description says more than the message; the message itself is used where it is empty.
[[nodiscard]] graphql::FieldError krakenError(const Facts &facts, std::string_view code,
                                              std::string_view description = {},
                                              const std::vector<InputProblem> &problems = {});

} // namespace tideline::demo
