// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/facts.h"

#include <QFile>

#include <algorithm>

namespace tideline::demo {

namespace {

Json embedded(const QString &name)
{
    QFile file(QStringLiteral(":/tideline/facts/") + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "facts", "resources/facts is not linked in");
    const QByteArray text = isOpen ? file.readAll() : QByteArray();
    return Json::parse(text.begin(), text.end(), nullptr, false);
}

} // namespace

bool OperationFacts::documents(std::string_view code) const
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

Facts::Facts()
{
    for (const Json &entry : embedded(QStringLiteral("operations.json"))) {
        OperationFacts operation;
        operation.name = textOf(entry, "name");
        operation.isOnAuthServer = textOf(entry, "service") == "auth";
        for (const Json &code : memberOf(entry, "codes")) {
            operation.codes.push_back(code.is_string() ? code.get<std::string>() : std::string());
        }
        m_operations.push_back(std::move(operation));
    }
    const Json codes = embedded(QStringLiteral("error_types.json"));
    for (const auto &[code, entry] : codes.items()) {
        const std::string type = textOf(entry, "errorType");
        m_codes.emplace(code, CodeFacts{textOf(entry, "message"), type.empty() ? "APPLICATION" : type});
    }
}

const OperationFacts *Facts::operation(std::string_view name) const
{
    const auto found = std::find_if(m_operations.begin(), m_operations.end(),
                                    [name](const OperationFacts &operation) { return operation.name == name; });
    return found == m_operations.end() ? nullptr : &*found;
}

const CodeFacts *Facts::code(std::string_view code) const
{
    const auto found = m_codes.find(std::string(code));
    return found == m_codes.end() ? nullptr : &found->second;
}

Json Facts::possibleErrors(const OperationFacts &operation, bool withAuthErrors) const
{
    Json list = Json::array();
    for (const std::string &name : operation.codes) {
        const CodeFacts *const known = code(name);
        if (known == nullptr || (!withAuthErrors && (name == "KT-CT-1111" || name == "KT-CT-1112"))) {
            continue;
        }
        list.push_back(
            {{"message", known->message}, {"code", name}, {"type", known->errorType}, {"description", known->message}});
    }
    return list;
}

namespace {

//! The path as the API spells it: places in lists are numbers.
Json inputPath(const std::vector<std::string> &parts)
{
    Json path = Json::array();
    for (const std::string &part : parts) {
        const bool isPlace = !part.empty() && part.size() < 10
            && std::all_of(part.begin(), part.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
        path.push_back(isPlace ? Json(std::stoi(part)) : Json(part));
    }
    return path;
}

} // namespace

graphql::FieldError krakenError(const Facts &facts, std::string_view code, std::string_view description,
                                const std::vector<InputProblem> &problems)
{
    const CodeFacts *const known = facts.code(code);
    const std::string message = known != nullptr ? known->message : std::string("Invalid data.");
    Json extensions = {{"errorType", known != nullptr ? known->errorType : std::string("APPLICATION")},
                       {"errorCode", code},
                       {"errorDescription", description.empty() ? message : std::string(description)}};
    if (!problems.empty()) {
        Json list = Json::array();
        for (const InputProblem &problem : problems) {
            Json entry = {{"message", problem.message}, {"inputPath", inputPath(problem.path)}};
            if (!problem.code.empty()) {
                entry["code"] = problem.code;
            }
            list.push_back(std::move(entry));
        }
        extensions["validationErrors"] = std::move(list);
    }
    return {message, std::move(extensions)};
}

} // namespace tideline::demo
