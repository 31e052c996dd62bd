// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/http/endpoint.h"

#include "api/demo/engine/complexity.h"
#include "api/graphql/core/jsonguard.h"
#include "api/graphql/execution/execute.h"
#include "api/graphql/language/parser.h"
#include "api/graphql/type/schema.h"
#include "api/graphql/validation/validate.h"

#include <algorithm>

namespace tideline::demo {

namespace {

using namespace graphql;

//! Of texts, together; their trees weigh some ten times as much. A longer document is parsed each time.
constexpr std::size_t rememberedBytes = 512 * 1024;

//! A warning with its path and the place of its field, which is a root field: nothing else warns.
Error errorOf(const Context::Warning &warning, const PreparedRequest &request)
{
    Error error;
    error.message = warning.error.message;
    error.extensions = warning.error.extensions;
    if (!warning.path.is_array() || warning.path.empty()) {
        return error;
    }
    const std::string key = warning.path.front().get<std::string>();
    error.path = {key};
    for (const ast::Selection &selection : request.operation->selectionSet->selections) {
        const auto *const field = std::get_if<const ast::Field *>(&selection);
        if (field != nullptr && (*field)->responseKey() == key) {
            error.locations.push_back(locate(request.document->text(), (*field)->range.begin));
        }
    }
    return error;
}

Json errorList(const Errors &errors)
{
    Json list = Json::array();
    for (const Error &error : errors) {
        list.push_back(toJson(error));
    }
    return list;
}

HttpAnswer answer(int status, AnswerForm form, const Json &body)
{
    return {status,
            contentTypeOf(form),
            QByteArray::fromStdString(body.dump(-1, ' ', false, Json::error_handler_t::replace)),
            {}};
}

//! A request that cannot be understood: always 4xx, whatever form the client reads.
HttpAnswer refusal(int status, AnswerForm form, const std::string &message)
{
    return answer(status, form, Json{{"errors", Json::array({Json{{"message", message}}})}});
}

//! A GraphQL request that was understood and cannot be executed: 200 or 400 by the answer's form.
HttpAnswer requestErrors(AnswerForm form, const Errors &errors)
{
    return answer(form == AnswerForm::PlainJson ? 200 : 400, form, Json{{"errors", errorList(errors)}});
}

HttpAnswer wrongMethod(AnswerForm form, const QByteArray &allowed, const std::string &message)
{
    HttpAnswer made = refusal(405, form, message);
    made.headers.append(std::pair<QByteArray, QByteArray>("Allow", allowed));
    return made;
}

//! The parameters of a GET; variables and extensions are JSON within the URL.
tl::expected<Json, std::string> fromQuery(const QUrlQuery &query)
{
    Json parameters = Json::object();
    for (const char *const name : {"query", "operationName", "variables", "extensions"}) {
        const QString key = QString::fromLatin1(name);
        if (!query.hasQueryItem(key)) {
            continue;
        }
        // A form-encoded space is a plus sign, which QUrlQuery leaves as it is.
        QString encoded = query.queryItemValue(key, QUrl::FullyEncoded);
        encoded.replace(QLatin1Char('+'), QLatin1String("%20"));
        const std::string text = QUrl::fromPercentEncoding(encoded.toUtf8()).toStdString();
        const bool isJson = key == QLatin1String("variables") || key == QLatin1String("extensions");
        if (isJson && text.empty()) {
            continue;
        }
        if (const std::string limit = isJson ? jsonLimitBroken(text) : std::string(); !limit.empty()) {
            return tl::unexpected(std::string("The '") + name + "' in the URL are refused: " + limit + ".");
        }
        Json value = isJson ? Json::parse(text, nullptr, false) : Json(text);
        if (value.is_discarded()) {
            return tl::unexpected(std::string("The '") + name + "' in the URL are no JSON.");
        }
        parameters[name] = std::move(value);
    }
    return parameters;
}

//! What is wrong with the types of the parameters; empty when nothing is.
std::string complaintAbout(const Json &parameters)
{
    if (!parameters.is_object()) {
        return "The body must be a JSON object; batches are not served.";
    }
    const Json &query = memberOf(parameters, "query");
    if (query.is_null() || (query.is_string() && query.get_ref<const std::string &>().empty())) {
        return "Must provide query string.";
    }
    if (!query.is_string()) {
        return "The 'query' must be a string.";
    }
    const Json &name = memberOf(parameters, "operationName");
    if (!name.is_null() && !name.is_string()) {
        return "The 'operationName' must be a string.";
    }
    for (const char *const member : {"variables", "extensions"}) {
        const Json &value = memberOf(parameters, member);
        if (!value.is_null() && !value.is_object()) {
            return std::string("The '") + member + "' must be an object.";
        }
    }
    return {};
}

} // namespace

bool PreparedRequest::isSignIn() const
{
    if (operation == nullptr || operation->operation != ast::OperationType::Mutation) {
        return false;
    }
    const auto &selections = operation->selectionSet->selections;
    return std::all_of(selections.begin(), selections.end(), [](const ast::Selection &selection) {
        const auto *const field = std::get_if<const ast::Field *>(&selection);
        return field != nullptr && (*field)->name.text == "obtainKrakenToken";
    });
}

Endpoint::Endpoint(std::shared_ptr<const graphql::Schema> schema) : m_schema(std::move(schema)), m_resolvers(*m_schema)
{}

tl::expected<Json, HttpAnswer> Endpoint::parameters(const HttpRequest &request, AnswerForm form) const
{
    if (request.method == HttpRequest::Method::Get) {
        tl::expected<Json, std::string> found = fromQuery(request.query);
        if (!found) {
            return tl::unexpected(refusal(400, form, found.error()));
        }
        return *std::move(found);
    }
    if (!isReadableBody(request.contentType)) {
        return tl::unexpected(refusal(415, form, "Send application/json in UTF-8."));
    }
    const std::string_view text(request.body.constData(), static_cast<std::size_t>(request.body.size()));
    if (const std::string limit = jsonLimitBroken(text); !limit.empty()) {
        return tl::unexpected(refusal(400, form, "The body is refused: " + limit + "."));
    }
    Json body = Json::parse(text.begin(), text.end(), nullptr, false);
    if (body.is_discarded()) {
        return tl::unexpected(refusal(400, form, "POST body sent invalid JSON."));
    }
    return body;
}

Endpoint::Checked Endpoint::checked(const std::string &text)
{
    if (const auto known = m_documents.find(text); known != m_documents.end()) {
        return {known->second, {}};
    }
    auto parsed = parse(text);
    if (!parsed) {
        return {nullptr, {std::move(parsed.error())}};
    }
    Checked made{nullptr, validate(*m_schema, *parsed)};
    made.document = std::make_shared<const ast::Document>(*std::move(parsed));
    if (!made.errors.empty() || text.size() > rememberedBytes) {
        return made;
    }
    if (m_rememberedBytes + text.size() > rememberedBytes) {
        m_documents.clear();
        m_rememberedBytes = 0;
    }
    m_documents.emplace(text, made.document);
    m_rememberedBytes += text.size();
    return made;
}

tl::expected<PreparedRequest, HttpAnswer> Endpoint::prepare(const HttpRequest &request)
{
    const std::optional<AnswerForm> accepted = answerFormFor(request.accept);
    const AnswerForm form = accepted.value_or(AnswerForm::PlainJson);
    if (request.method == HttpRequest::Method::Options) {
        return tl::unexpected(HttpAnswer{204, {}, {}, {}});
    }
    if (request.method == HttpRequest::Method::Other) {
        return tl::unexpected(wrongMethod(form, "GET, POST, OPTIONS", "Only GET and POST are served."));
    }
    tl::expected<Json, HttpAnswer> given = parameters(request, form);
    if (!given) {
        return tl::unexpected(std::move(given.error()));
    }
    if (const std::string complaint = complaintAbout(*given); !complaint.empty()) {
        return tl::unexpected(refusal(400, form, complaint));
    }
    if (!accepted) {
        return tl::unexpected(
            refusal(406, form, "Accept application/json or application/graphql-response+json, in UTF-8."));
    }
    const Checked document = checked(textOf(*given, "query"));
    if (!document.errors.empty()) {
        return tl::unexpected(requestErrors(form, document.errors));
    }
    PreparedRequest prepared;
    prepared.document = document.document;
    prepared.operationName = textOf(*given, "operationName");
    prepared.operation = prepared.document->operation(prepared.operationName);
    prepared.form = form;
    if (isSet(*given, "variables")) {
        prepared.variables = std::move((*given)["variables"]);
    }
    if (request.method == HttpRequest::Method::Get && prepared.operation != nullptr
        && prepared.operation->operation != ast::OperationType::Query) {
        return tl::unexpected(wrongMethod(form, "POST", "Mutations are served by POST only."));
    }
    return prepared;
}

HttpAnswer Endpoint::run(const PreparedRequest &request, Context &context) const
{
    if (request.operation != nullptr) {
        const Cost cost = costOf(*request.document, *request.operation, request.variables);
        const char *const code = cost.complexity > complexityLimit ? "KT-CT-1188"
            : cost.nodes > nodeLimit                               ? "KT-CT-1189"
                                                                   : nullptr;
        if (code != nullptr) {
            const FieldError refused = context.error(
                code,
                "Complexity " + std::to_string(cost.complexity) + " of at most " + std::to_string(complexityLimit)
                    + ", nodes " + std::to_string(cost.nodes) + " of at most " + std::to_string(nodeLimit) + ".");
            return answer(
                200, request.form,
                Json{
                    {"data", nullptr},
                    {"errors", Json::array({Json{{"message", refused.message}, {"extensions", refused.extensions}}})}});
        }
        context.usedPoints += cost.complexity;
    }
    const bool isMutation =
        request.operation != nullptr && request.operation->operation == ast::OperationType::Mutation;
    ExecutionResult result =
        execute(ExecutionRequest{*m_schema, *request.document, request.operationName, request.variables,
                                 rootObject(isMutation ? "Mutation" : "Query"), &context});
    for (const Context::Warning &warning : context.warnings) {
        result.errors.push_back(errorOf(warning, request));
    }
    const int status = result.isRequestError && request.form == AnswerForm::GraphQlResponse ? 400 : 200;
    return answer(status, request.form, result.toJson());
}

} // namespace tideline::demo
