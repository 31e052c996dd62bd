// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/querylibrary.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tideline::models {

namespace {

const QString folder = u":/tideline/queries/"_s;
const QString extension = u".graphql"_s;

} // namespace

std::string queryText(const QString &name)
{
    QFile file(folder + name + extension);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QStringList queryNames()
{
    QStringList names;
    QDirIterator files(folder, {u'*' + extension}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        names += path.mid(folder.size(), path.size() - folder.size() - extension.size());
    }
    names.sort();
    return names;
}

api::Request queryRequest(const QString &name, graphql::Json variables)
{
    api::Request request;
    request.document = queryText(name);
    Q_ASSERT_X(!request.document.empty(), "queryRequest", qPrintable(name));
    // One operation a file, so its name is the first word after the keyword.
    static const QRegularExpression heading(u"^\\s*query\\s+(\\w+)[^{]*\\{\\s*(?:\\w+\\s*:\\s*)?(\\w+)"_s,
                                            QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = heading.match(QString::fromStdString(request.document));
    request.operationName = match.captured(1).toStdString();
    request.rootField = match.captured(2).toStdString();
    request.variables = std::move(variables);
    if (request.document.find("\n# service: auth\n") != std::string::npos)
        request.service = catalogue::Service::Auth;
    return request;
}

} // namespace tideline::models
