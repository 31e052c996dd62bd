// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/jsontree.h"

#include "api/graphql/language/characters.h"
#include "api/graphql/language/source.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace tideline::graphql {

namespace {

//! \brief Reads RFC 8259 JSON from a text that outlives the nodes.
//!
//! Our own because an introspection answer must be read in milliseconds: strings without escapes stay where they
//! are, and no tree of maps is made. Never recurses; the levels in hand stand in a list.
class TreeReader
{
public:
    TreeReader(Arena &arena, std::string_view text, std::size_t maxDepth)
        : m_arena(arena),
          m_text(text),
          m_maxDepth(maxDepth)
    {}

    //! Null when the text is not JSON; then offset() is where.
    const JsonNode *read()
    {
        if (m_text.starts_with("\xEF\xBB\xBF"))
            m_offset = 3;
        do {
            if (!readItem())
                return nullptr;
            closeLevels();
        } while (!m_levels.empty());
        skipSpace();
        return m_offset == m_text.size() && !m_hasFailed ? m_root : nullptr;
    }

    [[nodiscard]] std::size_t offset() const { return m_offset; }
    [[nodiscard]] bool isTooDeep() const { return m_isTooDeep; }

private:
    struct Level
    {
        JsonNode *node = nullptr;
        JsonNode *last = nullptr; //!< The newest item; null at first.
    };

    [[nodiscard]] char peek() const { return m_offset < m_text.size() ? m_text[m_offset] : '\0'; }

    void skipSpace()
    {
        while (m_offset < m_text.size()) {
            const char c = m_text[m_offset];
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
                return;
            ++m_offset;
        }
    }

    bool take(char wanted)
    {
        skipSpace();
        if (m_offset >= m_text.size() || m_text[m_offset] != wanted)
            return false;
        ++m_offset;
        return true;
    }

    //! One value, or the opening of an object or list together with its first value.
    bool readItem()
    {
        for (;;) {
            std::string_view key;
            if (!m_levels.empty() && m_levels.back().node->kind == JsonNode::Kind::Object && !readKey(key))
                return false;
            skipSpace();
            const char c = peek();
            if (c != '{' && c != '[')
                return readScalar(add(key), c);
            if (m_levels.size() == m_maxDepth) {
                m_isTooDeep = true;
                return false;
            }
            JsonNode *node = add(key);
            node->kind = c == '{' ? JsonNode::Kind::Object : JsonNode::Kind::Array;
            m_levels.push_back({node, nullptr});
            ++m_offset;
            skipSpace();
            if (peek() == closing(*node))
                return true;
        }
    }

    //! Takes the brackets that close and the comma before the next item, if one follows.
    void closeLevels()
    {
        while (!m_levels.empty()) {
            if (take(closing(*m_levels.back().node))) {
                m_levels.pop_back();
                continue;
            }
            m_hasFailed = !take(',');
            if (m_hasFailed)
                m_levels.clear();
            return;
        }
    }

    static char closing(const JsonNode &node) { return node.kind == JsonNode::Kind::Object ? '}' : ']'; }

    JsonNode *add(std::string_view key)
    {
        auto *node = m_arena.make<JsonNode>();
        node->key = key;
        if (m_levels.empty()) {
            m_root = node;
            return node;
        }
        Level &level = m_levels.back();
        (level.last == nullptr ? level.node->first : level.last->next) = node;
        level.last = node;
        return node;
    }

    bool readKey(std::string_view &key)
    {
        skipSpace();
        return peek() == '"' && readString(key) && take(':');
    }

    bool readScalar(JsonNode *node, char first)
    {
        switch (first) {
        case '"':
            node->kind = JsonNode::Kind::String;
            return readString(node->text);
        case 't':
            node->kind = JsonNode::Kind::Boolean;
            node->isTrue = true;
            return readWord("true");
        case 'f':
            node->kind = JsonNode::Kind::Boolean;
            return readWord("false");
        case 'n':
            return readWord("null");
        default:
            node->kind = JsonNode::Kind::Number;
            return readNumber();
        }
    }

    bool readWord(std::string_view word)
    {
        if (m_text.substr(m_offset, word.size()) != word)
            return false;
        m_offset += word.size();
        return true;
    }

    bool readDigits()
    {
        const std::size_t start = m_offset;
        while (isOneOf(peek(), CharacterClass::digit))
            ++m_offset;
        return m_offset > start;
    }

    bool readNumber()
    {
        if (peek() == '-')
            ++m_offset;
        if (peek() == '0')
            ++m_offset;
        else if (!readDigits())
            return false;
        if (peek() == '.') {
            ++m_offset;
            if (!readDigits())
                return false;
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_offset;
            if (peek() == '+' || peek() == '-')
                ++m_offset;
            return readDigits();
        }
        return true;
    }

    //! A string that stands at the opening quote.
    bool readString(std::string_view &text)
    {
        const std::size_t start = ++m_offset;
        if (!skipPlain())
            return false;
        if (peek() == '"') {
            text = m_text.substr(start, m_offset++ - start);
            return true;
        }
        m_buffer.assign(m_text.substr(start, m_offset - start));
        while (peek() == '\\') {
            if (!readEscape())
                return false;
            const std::size_t plain = m_offset;
            if (!skipPlain())
                return false;
            m_buffer.append(m_text.substr(plain, m_offset - plain));
        }
        ++m_offset;
        text = m_arena.copy(std::string_view(m_buffer));
        return true;
    }

    //! Goes on to the next quote or backslash; false if none comes or something else is no part of a string.
    bool skipPlain()
    {
        while (m_offset < m_text.size()) {
            const auto byte = static_cast<unsigned char>(m_text[m_offset]);
            if (byte == '"' || byte == '\\')
                return true;
            if (byte < 0x20)
                return false;
            if (byte < 0x80) {
                ++m_offset;
                continue;
            }
            const std::uint32_t bytes = decodeUtf8(m_text, m_offset).bytes;
            if (bytes == 0)
                return false;
            m_offset += bytes;
        }
        return false;
    }

    bool readEscape()
    {
        constexpr std::string_view letters = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        ++m_offset;
        const char letter = peek();
        if (letter != 'u') {
            const std::size_t found = letter == '\0' ? std::string_view::npos : letters.find(letter);
            if (found == std::string_view::npos)
                return false;
            m_buffer += meanings[found];
            ++m_offset;
            return true;
        }
        std::optional<std::uint32_t> point = readUnit();
        const bool isHigh = point && *point >= 0xD800 && *point < 0xDC00;
        if (isHigh && m_text.substr(m_offset, 1) == "\\") {
            ++m_offset;
            const std::optional<std::uint32_t> low = peek() == 'u' ? readUnit() : std::nullopt;
            if (!low || *low < 0xDC00 || *low > 0xDFFF)
                return false;
            point = 0x10000 + ((*point - 0xD800) << 10U) + (*low - 0xDC00);
        }
        if (!point || !isScalarValue(*point))
            return false;
        char bytes[4];
        m_buffer.append(bytes, static_cast<std::size_t>(encodeUtf8(*point, bytes) - bytes));
        return true;
    }

    //! The four hexadecimal digits behind the `u` that is next.
    std::optional<std::uint32_t> readUnit()
    {
        ++m_offset;
        std::uint32_t unit = 0;
        for (int i = 0; i < 4; ++i) {
            const int digit = hexDigit(peek());
            if (digit < 0)
                return std::nullopt;
            unit = unit * 16 + static_cast<std::uint32_t>(digit);
            ++m_offset;
        }
        return unit;
    }

    Arena &m_arena;
    std::string_view m_text;
    std::size_t m_maxDepth;
    std::size_t m_offset = 0;
    std::vector<Level> m_levels;
    std::string m_buffer;
    const JsonNode *m_root = nullptr;
    bool m_isTooDeep = false;
    bool m_hasFailed = false;
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
    TreeReader reader(arena, json, maxDepth);
    if (const JsonNode *root = reader.read())
        return root;
    const char *message = reader.isTooDeep() ? "The JSON text is nested too deeply." : "This is not valid JSON.";
    const Location place = locate(json, static_cast<std::uint32_t>(reader.offset()));
    return tl::make_unexpected(Error{message, {place}, {}, nullptr, {}});
}

} // namespace tideline::graphql
