// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/environmentlist.h"

#include "api/client/httpgraphqlclient.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tideline::models {

using api::Environment;

namespace {

constexpr qsizetype longestName = 40;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EnvironmentList)
};

QString addressProblem(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return Words::tr("Enter an address like https://api.example.org/v1/graphql/");
    if (!api::isSafeUrl(url))
        return Words::tr("Enter an address that begins with https://");
    if (!url.userInfo().isEmpty())
        return Words::tr("Leave user and password out of the address");
    if (url.hasQuery() || url.hasFragment())
        return Words::tr("Leave out everything from ? or # on");
    return {};
}

Environment demo()
{
    Environment environment;
    environment.name = u"demo"_s;
    return environment;
}

} // namespace

EnvironmentList::EnvironmentList(QObject *parent) : QAbstractListModel(parent), m_environments{demo()} {}

int EnvironmentList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_environments.size());
}

QVariant EnvironmentList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Environment &environment = m_environments.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return environment.name;
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(environment.name, kindName(environment.kind));
    case Qt::ToolTipRole:
        return environment.apiUrl.toDisplayString();
    case EnvironmentRole:
        return QVariant::fromValue(environment);
    case KindRole:
        return kindName(environment.kind);
    case ToneRole:
        return toneOf(environment);
    default:
        return {};
    }
}

std::optional<Environment> EnvironmentList::find(const QString &name) const
{
    for (const Environment &environment : m_environments) {
        if (environment.name.compare(name, Qt::CaseInsensitive) == 0)
            return environment;
    }
    return std::nullopt;
}

QList<EnvironmentProblem> EnvironmentList::problems(const Environment &environment, int row) const
{
    using Field = EnvironmentProblem::Field;
    QList<EnvironmentProblem> found;
    const QString name = environment.name.trimmed();
    if (name.isEmpty())
        found.append({Field::Name, Words::tr("Enter a name")});
    else if (name.size() > longestName)
        found.append({Field::Name, Words::tr("Enter a shorter name")});
    else if (name.contains(u'/') || name.contains(u'\\'))
        found.append({Field::Name, Words::tr("Leave / and \\ out of the name")});
    for (int other = 0; other < m_environments.size(); ++other) {
        if (other != row && m_environments.at(other).name.compare(name, Qt::CaseInsensitive) == 0)
            found.append({Field::Name, Words::tr("Enter another name: there is an environment called %1").arg(name)});
    }
    if (const QString text = addressProblem(environment.apiUrl); !text.isEmpty())
        found.append({Field::ApiUrl, text});
    if (!environment.authUrl.isEmpty()) {
        if (const QString text = addressProblem(environment.authUrl); !text.isEmpty())
            found.append({Field::AuthUrl, text});
    }
    return found;
}

QString EnvironmentList::freeName() const
{
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? Words::tr("New environment") : Words::tr("New environment %1").arg(number);
        if (!find(name))
            return name;
    }
}

QStringList EnvironmentList::setOwn(const QList<Environment> &environments)
{
    QStringList leftOut;
    beginResetModel();
    m_environments = {demo()};
    for (const Environment &environment : environments) {
        if (problems(environment, -1).isEmpty())
            m_environments += environment;
        else
            leftOut += environment.name;
    }
    endResetModel();
    return leftOut;
}

int EnvironmentList::add(const Environment &environment)
{
    if (!problems(environment, -1).isEmpty())
        return -1;
    const int row = int(m_environments.size());
    beginInsertRows({}, row, row);
    m_environments += environment;
    endInsertRows();
    Q_EMIT changed();
    return row;
}

bool EnvironmentList::change(int row, const Environment &environment)
{
    if (isBuiltIn(row) || row < 0 || row >= m_environments.size() || !problems(environment, row).isEmpty())
        return false;
    m_environments[row] = environment;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
    return true;
}

bool EnvironmentList::remove(int row)
{
    if (isBuiltIn(row) || row < 0 || row >= m_environments.size())
        return false;
    beginRemoveRows({}, row, row);
    m_environments.removeAt(row);
    endRemoveRows();
    Q_EMIT changed();
    return true;
}

QString kindName(Environment::Kind kind)
{
    switch (kind) {
    case Environment::Kind::Demo:
        return Words::tr("Demo");
    case Environment::Kind::Test:
        return Words::tr("Test");
    case Environment::Kind::Production:
        break;
    }
    return Words::tr("Production");
}

QString colourName(const QString &colour)
{
    if (colour == "blue"_L1)
        return Words::tr("Blue");
    if (colour == "green"_L1)
        return Words::tr("Green");
    if (colour == "teal"_L1)
        return Words::tr("Teal");
    if (colour == "violet"_L1)
        return Words::tr("Violet");
    return colour == "grey"_L1 ? Words::tr("Grey") : QString();
}

QString toneOf(const Environment &environment)
{
    const bool hasOwn = environment.kind != Environment::Kind::Production && !environment.colour.isEmpty();
    return hasOwn ? environment.colour : api::toString(environment.kind);
}

} // namespace tideline::models
