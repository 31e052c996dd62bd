// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/palettemodel.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tideline::models {

using catalogue::Area;

namespace {

//! How well an entry fits the words; 0 means not at all, higher is better.
int score(const PaletteEntry &entry, const QStringList &words)
{
    int total = 1;
    const QString title = entry.title.toCaseFolded();
    for (const QString &word : words) {
        if (title.startsWith(word))
            total += 100;
        else if (title.contains(u' ' + word))
            total += 60;
        else if (entry.searchText.startsWith(word) || entry.searchText.contains(u' ' + word))
            total += 30;
        else if (entry.searchText.contains(word))
            total += 10;
        else
            return 0;
    }
    if (entry.kind == PaletteEntry::Kind::Customer)
        total += 5; // an equal match is more likely meant as the person
    return total;
}

} // namespace

QString areaTitle(Area area)
{
    switch (area) {
    case Area::Account:
        return QCoreApplication::translate("Area", "Account");
    case Area::Payments:
        return QCoreApplication::translate("Area", "Payments");
    case Area::Goods:
        return QCoreApplication::translate("Area", "Goods");
    case Area::Consents:
        return QCoreApplication::translate("Area", "Consents");
    case Area::Loyalty:
        return QCoreApplication::translate("Area", "Loyalty");
    case Area::Property:
        return QCoreApplication::translate("Area", "Property");
    case Area::Moves:
        return QCoreApplication::translate("Area", "Moves");
    case Area::Security:
        return QCoreApplication::translate("Area", "Security");
    case Area::Contact:
        return QCoreApplication::translate("Area", "Contact");
    case Area::Other:
        break;
    }
    return QCoreApplication::translate("Area", "Other");
}

int PaletteModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        if (!entry.isAvailable)
            return QCoreApplication::translate("PaletteModel", "%1, not available here").arg(entry.title);
        return entry.shortcut.isEmpty() ? u"%1, %2"_s.arg(entry.title, entry.detail)
                                        : u"%1, %2, %3"_s.arg(entry.title, entry.detail, entry.shortcut);
    case KindRole:
        return int(entry.kind);
    case IdRole:
        return entry.id;
    case DetailRole:
        return entry.detail;
    case ShortcutRole:
        return entry.shortcut;
    case AvailableRole:
        return entry.isAvailable;
    default:
        return {};
    }
}

void PaletteModel::setFixedEntries(QList<PaletteEntry> entries)
{
    m_fixed = std::move(entries);
    refilter();
}

void PaletteModel::setOperations(const std::shared_ptr<const catalogue::OperationCatalogue> &catalogue)
{
    m_operations.clear();
    if (catalogue) {
        for (const catalogue::Operation &operation : catalogue->operations()) {
            PaletteEntry entry;
            entry.id = operation.name;
            entry.title = operation.title;
            entry.detail = u"%1 · %2"_s.arg(operation.name, areaTitle(operation.area));
            QStringList words = {operation.title, operation.name, operation.submitLabel, areaTitle(operation.area)};
            words += operation.keywords;
            words += operation.errorCodes;
            entry.searchText = words.join(u' ').toCaseFolded();
            m_operations += entry;
        }
    }
    setUnavailable(m_unavailable);
}

void PaletteModel::setCustomers(const QList<CustomerSummary> &customers)
{
    m_customers.clear();
    for (const CustomerSummary &customer : customers) {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Customer;
        entry.id = customer.accountNumber;
        entry.title = customer.name;
        entry.detail = customer.place.isEmpty() ? customer.accountNumber
                                                : u"%1 · %2"_s.arg(customer.accountNumber, customer.place);
        entry.searchText = u"%1 %2 %3 %4"_s.arg(customer.name, customer.accountNumber, customer.place, customer.contact)
                               .toCaseFolded();
        m_customers += entry;
    }
    refilter();
}

void PaletteModel::setUnavailable(const QStringList &operations)
{
    m_unavailable = operations;
    for (PaletteEntry &entry : m_operations)
        entry.isAvailable = !operations.contains(entry.id);
    refilter();
}

void PaletteModel::setFilter(const QString &text)
{
    m_filter = text.simplified().toCaseFolded();
    refilter();
}

void PaletteModel::refilter()
{
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    struct Ranked
    {
        int score;
        const PaletteEntry *entry;
    };
    QList<Ranked> ranked;
    for (const QList<PaletteEntry> *entries : {&m_customers, &m_fixed, &m_operations}) {
        for (const PaletteEntry &entry : *entries) {
            if (const int value = score(entry, words); value > 0)
                ranked += {value, &entry};
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) { return a.score > b.score; });
    beginResetModel();
    m_shown.clear();
    for (const Ranked &hit : ranked)
        m_shown += *hit.entry;
    endResetModel();
}

} // namespace tideline::models
