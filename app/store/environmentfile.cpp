// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/environmentfile.h"

#include "api/graphql/core/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tideline::app {

using api::Environment;
using graphql::Json;

namespace {

constexpr qint64 largestFile = 1024 * 1024;

QString textOf(const Json &object, const char *name)
{
    const auto member = object.find(name);
    return member != object.end() && member->is_string()
        ? QString::fromStdString(member->get_ref<const std::string &>())
        : QString();
}

Environment environmentOf(const Json &entry)
{
    Environment environment;
    environment.name = textOf(entry, "name").trimmed();
    environment.kind = api::environmentKindOf(textOf(entry, "kind"));
    environment.apiUrl = QUrl(textOf(entry, "apiUrl"), QUrl::StrictMode);
    environment.authUrl = QUrl(textOf(entry, "authUrl"), QUrl::StrictMode);
    environment.tokenForm = textOf(entry, "header") == "JWT"_L1 ? api::HttpClientOptions::TokenForm::Jwt
                                                                : api::HttpClientOptions::TokenForm::Bare;
    const QString colour = textOf(entry, "colour");
    environment.colour = api::environmentColours().contains(colour) ? colour : QString();
    return environment;
}

Json jsonOf(const Environment &environment)
{
    return {{"name", environment.name.toStdString()},
            {"kind", api::toString(environment.kind).toStdString()},
            {"apiUrl", environment.apiUrl.toString().toStdString()},
            {"authUrl", environment.authUrl.toString().toStdString()},
            {"colour", environment.colour.toStdString()},
            {"header", environment.tokenForm == api::HttpClientOptions::TokenForm::Jwt ? "JWT" : "bare"}};
}

} // namespace

EnvironmentFile::EnvironmentFile(const QString &file) : m_file(file.isEmpty() ? usualFile() : file) {}

QString EnvironmentFile::usualFile()
{
    // By name and not by application: the command line reads the console's file.
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/tideline/environments.json"_s;
}

QList<Environment> EnvironmentFile::load(QStringList *complaints) const
{
    const auto complain = [complaints](const QString &sentence) {
        if (complaints)
            complaints->append(sentence);
    };
    QFile file(m_file);
    if (!file.exists())
        return api::presetEnvironments();
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        complain(u"The file of environments cannot be read: %1"_s.arg(m_file));
        return {};
    }
    const Json json = Json::parse(file.readAll().toStdString(), nullptr, false);
    if (!json.is_array()) {
        complain(u"The file of environments is not a JSON list: %1"_s.arg(m_file));
        return {};
    }
    QList<Environment> environments;
    for (const Json &entry : json) {
        const Environment environment = entry.is_object() ? environmentOf(entry) : Environment();
        if (const QString complaint = environment.complaint(); complaint.isEmpty())
            environments += environment;
        else
            complain(u"An environment was left out: %1 (%2)"_s.arg(complaint, environment.name));
    }
    return environments;
}

StoredEnvironments EnvironmentFile::read() const
{
    StoredEnvironments stored;
    stored.environments = load(&stored.complaints);
    return stored;
}

bool EnvironmentFile::setAside() const
{
    const QString aside = m_file + u".old"_s;
    QFile::remove(aside);
    return QFile::copy(m_file, aside);
}

bool EnvironmentFile::save(const QList<Environment> &environments) const
{
    Json json = Json::array();
    for (const Environment &environment : environments) {
        if (environment.kind != Environment::Kind::Demo || !environment.apiUrl.isEmpty())
            json.push_back(jsonOf(environment));
    }
    if (!QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return false;
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
    file.write(text.data(), static_cast<qint64>(text.size()));
    return file.commit();
}

} // namespace tideline::app
