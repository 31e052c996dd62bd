// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matters/consentmatrix.h"

#include "models/forms/fieldspec.h"
#include "models/records/jsonpath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tideline::models {

using graphql::Json;

namespace {

QString text(const Json &json, std::string_view path) { return toVariant(valueAt(json, path)).toString(); }

} // namespace

void ConsentMatrix::setAccount(const Json &account)
{
    std::vector<Kind> kinds;
    std::vector<Subject> subjects;
    const auto take = [&kinds](const Json &consents, Subject subject) {
        for (const Json &consent : rowsOf(consents)) {
            const QString code = text(consent, "code");
            const auto known = std::ranges::find(kinds, code, &Kind::code);
            const auto place = std::size_t(known - kinds.begin());
            if (known == kinds.end()) {
                const QString name = text(consent, "type.name");
                kinds.push_back({code, name.isEmpty() ? code : name, text(consent, "type.description")});
            }
            if (subject.cells.size() <= place)
                subject.cells.resize(place + 1);
            subject.cells[place].current = text(consent, "value");
        }
        return subject;
    };
    const Json *ownConsents = valueAt(account, "consents");
    subjects.push_back(take(ownConsents ? *ownConsents : Json(), {{}, {}, tr("Account"), {}}));
    for (const Json &user : rowsAt(account, "users")) {
        const Json *consents = valueAt(user, "consents");
        subjects.push_back(
            take(consents ? *consents : Json(), {text(user, "id"), text(user, "number"), text(user, "fullName"), {}}));
    }
    for (Subject &subject : subjects)
        subject.cells.resize(kinds.size());
    keepChanges(subjects, kinds);

    const bool isSameTable = kinds == m_kinds
        && std::ranges::equal(subjects, m_subjects,
                              [](const Subject &one, const Subject &other) { return one.isSame(other); });
    if (isSameTable) {
        m_subjects = std::move(subjects);
        if (!m_kinds.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_kinds = std::move(kinds);
    m_subjects = std::move(subjects);
    endResetModel();
}

void ConsentMatrix::keepChanges(std::vector<Subject> &subjects, const std::vector<Kind> &kinds) const
{
    for (Subject &subject : subjects) {
        const auto old = std::ranges::find(m_subjects, subject.id, &Subject::id);
        if (old == m_subjects.end())
            continue;
        for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
            const auto place = std::ranges::find(m_kinds, kinds[kind].code, &Kind::code);
            if (place == m_kinds.end())
                continue;
            const Cell &cell = old->cells[std::size_t(place - m_kinds.begin())];
            if (cell.isChanged() && cell.wanted != subject.cells[kind].current)
                subject.cells[kind].wanted = cell.wanted;
        }
    }
}

int ConsentMatrix::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_kinds.size()); }

int ConsentMatrix::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_subjects.size()) + 1;
}

QVariant ConsentMatrix::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Kind &kind = m_kinds[std::size_t(index.row())];
    if (role == DescriptionRole || role == Qt::ToolTipRole)
        return kind.description;
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(kind.name) : QVariant();
    const Cell &cell = m_subjects[std::size_t(index.column() - 1)].cells[std::size_t(index.row())];
    switch (role) {
    case CurrentRole:
        return cell.current;
    case WantedRole:
        return cell.isChanged() ? cell.wanted : cell.current;
    case ChangedRole:
        return cell.isChanged();
    case Qt::DisplayRole: {
        const QString current = cell.current.isEmpty() ? tr("Not asked") : enumLabel(cell.current);
        return cell.isChanged() ? u"%1 → %2"_s.arg(current, enumLabel(cell.wanted)) : current;
    }
    default:
        return {};
    }
}

QVariant ConsentMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return section == 0 ? tr("Consent") : m_subjects[std::size_t(section - 1)].name;
}

bool ConsentMatrix::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() == 0 || role != WantedRole)
        return false;
    Cell &cell = m_subjects[std::size_t(index.column() - 1)].cells[std::size_t(index.row())];
    const QString wanted = value.toString();
    cell.wanted = wanted == cell.current ? QString() : wanted;
    Q_EMIT dataChanged(index, index);
    return true;
}

QStringList ConsentMatrix::choices() { return {u"ACCEPTED"_s, u"REJECTED"_s, u"UNKNOWN"_s}; }

int ConsentMatrix::changeCount(int column) const
{
    if (column < 1 || column >= columnCount())
        return 0;
    return int(std::ranges::count_if(m_subjects[std::size_t(column - 1)].cells, &Cell::isChanged));
}

int ConsentMatrix::changeCount() const
{
    int count = 0;
    for (int column = 1; column < columnCount(); ++column)
        count += changeCount(column);
    return count;
}

int ConsentMatrix::firstChangedColumn() const
{
    for (int column = 1; column < columnCount(); ++column) {
        if (changeCount(column) > 0)
            return column;
    }
    return -1;
}

void ConsentMatrix::discardChanges()
{
    for (Subject &subject : m_subjects) {
        for (Cell &cell : subject.cells)
            cell.wanted.clear();
    }
    if (!m_kinds.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString ConsentMatrix::operation(int column)
{
    return column == 1 ? u"updateAccountConsents"_s : u"updateAccountUserConsents"_s;
}

FormContext ConsentMatrix::form(int column, FormContext base) const
{
    const Subject &subject = m_subjects.at(std::size_t(column - 1));
    const char *code = subject.id.isEmpty() ? "code" : "consentTypeCode";
    if (!subject.id.isEmpty()) {
        base.accountUserId = subject.id;
        base.accountUserNumber = subject.number;
    }
    Json answers = Json::array();
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        const Cell &cell = subject.cells[kind];
        if (!cell.isChanged())
            continue;
        const QString path = u"consents[%1].value"_s.arg(answers.size());
        base.before.insert(path, cell.current.isEmpty() ? tr("Not asked") : enumLabel(cell.current));
        answers.push_back({{code, m_kinds[kind].code.toStdString()}, {"value", cell.wanted.toStdString()}});
    }
    base.carried.append({u"consents"_s, answers});
    base.checksAtOnce = true;
    return base;
}

} // namespace tideline::models
