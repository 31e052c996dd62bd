// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/bundledschema.h"

#include <QDir>
#include <QFile>

namespace tideline::catalogue {

using namespace Qt::StringLiterals;

namespace {

void appendFile(const QString &path, std::string &text)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    if (!text.empty())
        text += '\n';
    text += file.readAll().toStdString();
}

} // namespace

std::string bundledSchemaText(Service service)
{
    std::string text;
    if (service == Service::Auth) {
        appendFile(u":/tideline/schema/auth.graphql"_s, text);
        return text;
    }
    appendFile(u":/tideline/schema/api.graphql"_s, text);
    const QDir reconstructed(u":/tideline/schema/reconstructed"_s);
    const QStringList names = reconstructed.entryList({u"*.graphql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        appendFile(reconstructed.filePath(name), text);
    return text;
}

graphql::SchemaResult bundledSchema(Service service) { return graphql::buildSchema(bundledSchemaText(service)); }

} // namespace tideline::catalogue
