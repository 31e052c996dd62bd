// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/jsontree.h"

#include "api/graphql/language/source.h"

#include <limits>
#include <string>
#include <vector>

namespace tideline::graphql {

namespace {

//! Receives the events of nlohmann's parser, which recurses on nothing and checks UTF-8.
class TreeBuilder final : public nlohmann::json_sax<Json>
{
public:
    TreeBuilder(Arena &arena, std::size_t maxDepth) : m_arena(arena), m_maxDepth(maxDepth) {}

    [[nodiscard]] const JsonNode *root() const { return m_root; }
    [[nodiscard]] std::size_t errorOffset() const { return m_errorOffset; }
    [[nodiscard]] bool isTooDeep() const { return m_isTooDeep; }

    bool null() override { return add(JsonNode::Kind::Null) != nullptr; }
    bool boolean(bool value) override
    {
        add(JsonNode::Kind::Boolean)->isTrue = value;
        return true;
    }
    bool number_integer(number_integer_t) override { return add(JsonNode::Kind::Number) != nullptr; }
    bool number_unsigned(number_unsigned_t) override { return add(JsonNode::Kind::Number) != nullptr; }
    bool number_float(number_float_t, const string_t &) override { return add(JsonNode::Kind::Number) != nullptr; }
    bool string(string_t &value) override
    {
        add(JsonNode::Kind::String)->text = m_arena.copy(std::string_view(value));
        return true;
    }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(JsonNode::Kind::Object); }
    bool start_array(std::size_t) override { return open(JsonNode::Kind::Array); }
    bool key(string_t &value) override
    {
        m_key = m_arena.copy(std::string_view(value));
        return true;
    }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        m_errorOffset = position == 0 ? 0 : position - 1;
        return false;
    }

private:
    struct Level
    {
        JsonNode *node = nullptr;
        JsonNode *last = nullptr; //!< The newest item.
    };

    JsonNode *add(JsonNode::Kind kind)
    {
        auto *node = m_arena.make<JsonNode>();
        node->kind = kind;
        if (m_levels.empty()) {
            m_root = node;
            return node;
        }
        Level &level = m_levels.back();
        if (level.node->kind == JsonNode::Kind::Object)
            node->key = m_key;
        if (level.last == nullptr)
            level.node->first = node;
        else
            level.last->next = node;
        level.last = node;
        return node;
    }
    bool open(JsonNode::Kind kind)
    {
        m_isTooDeep = m_levels.size() == m_maxDepth;
        if (m_isTooDeep)
            return false;
        m_levels.push_back({add(kind), nullptr});
        return true;
    }
    bool close()
    {
        m_levels.pop_back();
        return true;
    }

    Arena &m_arena;
    std::size_t m_maxDepth;
    std::vector<Level> m_levels;
    std::string_view m_key;
    const JsonNode *m_root = nullptr;
    std::size_t m_errorOffset = 0;
    bool m_isTooDeep = false;
};

} // namespace

const JsonNode *JsonNode::member(std::string_view name) const
{
    const JsonNode *found = nullptr;
    for (const JsonNode *node = kind == Kind::Object ? first : nullptr; node != nullptr; node = node->next) {
        if (node->key == name)
            found = node;
    }
    return found;
}

tl::expected<const JsonNode *, Error> parseJsonTree(Arena &arena, std::string_view json, std::size_t maxDepth)
{
    if (json.size() > std::numeric_limits<std::uint32_t>::max())
        return tl::make_unexpected(Error{"The JSON text is too large.", {}, {}, nullptr, {}});
    TreeBuilder builder(arena, maxDepth);
    if (Json::sax_parse(json.begin(), json.end(), &builder))
        return builder.root();
    if (builder.isTooDeep())
        return tl::make_unexpected(Error{"The JSON text is nested too deeply.", {}, {}, nullptr, {}});
    const auto offset = static_cast<std::uint32_t>(builder.errorOffset());
    return tl::make_unexpected(Error{"This is not valid JSON.", {locate(json, offset)}, {}, nullptr, {}});
}

} // namespace tideline::graphql
