// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/subject.h"

#include "app/cli/streams.h"

namespace tideline::cli {

std::optional<NamedOperation> loadOperation(const Options &options)
{
    if (options.arguments.size() != 1) {
        complain(options.command.toStdString() + " takes the name of one operation.");
        return std::nullopt;
    }
    auto schemas = loadSchemas(options);
    if (!schemas)
        return std::nullopt;
    const auto root = findRootField(*schemas, options.arguments.first());
    if (!root)
        return std::nullopt;
    return NamedOperation{std::move(*schemas), *root};
}

std::optional<SourceFile> loadFile(const Options &options)
{
    if (options.arguments.size() != 1) {
        complain(options.command.toStdString() + " takes one file, or - for standard input.");
        return std::nullopt;
    }
    SourceFile file{options.arguments.first().toStdString(), {}};
    auto text = readAll(file.name);
    if (!text) {
        complain(text.error());
        return std::nullopt;
    }
    file.text = std::move(*text);
    return file;
}

} // namespace tideline::cli
