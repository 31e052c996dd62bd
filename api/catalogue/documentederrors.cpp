// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/documentederrors.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tideline::catalogue {

using namespace Qt::StringLiterals;

namespace {

QJsonDocument readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

DocumentedOperation operationFrom(const QJsonObject &object)
{
    DocumentedOperation operation;
    operation.name = object.value("name"_L1).toString();
    operation.service = object.value("service"_L1).toString() == "auth"_L1 ? Service::Auth : Service::Api;
    const QJsonArray codes = object.value("codes"_L1).toArray();
    for (const QJsonValue &code : codes)
        operation.codes.append(code.toString());
    return operation;
}

} // namespace

DocumentedErrors DocumentedErrors::load()
{
    DocumentedErrors facts;
    const QJsonObject errors = readJson(u":/tideline/facts/error_types.json"_s).object();
    for (auto it = errors.begin(); it != errors.end(); ++it) {
        const QJsonObject error = it.value().toObject();
        facts.m_errors.insert(it.key(),
                              {it.key(), error.value("message"_L1).toString(), error.value("errorType"_L1).toString()});
    }
    const QJsonArray operations = readJson(u":/tideline/facts/operations.json"_s).array();
    for (const QJsonValue &entry : operations) {
        const DocumentedOperation operation = operationFrom(entry.toObject());
        facts.m_operations.insert(operation.name, operation);
    }
    return facts;
}

QStringList DocumentedErrors::codesOf(const QString &operation) const { return m_operations.value(operation).codes; }

} // namespace tideline::catalogue
