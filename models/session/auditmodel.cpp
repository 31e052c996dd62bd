// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/auditmodel.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace tideline::models {

using api::AuditEntry;

namespace {

QDateTime timeOf(const AuditEntry &entry)
{
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(entry.when.time_since_epoch()).count());
}

QString quoted(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

} // namespace

int AuditModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

int AuditModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const AuditEntry &entry = m_entries.at(index.row());
    switch (index.column()) {
    case TimeColumn: // exact, with its zone: it is evidence
        return timeOf(entry).toOffsetFromUtc(timeOf(entry).offsetFromUtc()).toString(Qt::ISODateWithMs);
    case EventColumn:
        return entry.event;
    case AgentColumn:
        return entry.agent;
    case CustomerColumn:
        return entry.customer;
    case OperationColumn:
        return entry.operation;
    case TargetColumn:
        return entry.target;
    case OutcomeColumn:
        return entry.outcome;
    case EnvironmentColumn:
        return entry.environment;
    case ReasonColumn:
        return entry.reason;
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case EventColumn:
        return tr("Event");
    case AgentColumn:
        return tr("Agent");
    case CustomerColumn:
        return tr("Customer");
    case OperationColumn:
        return tr("Operation");
    case TargetColumn:
        return tr("Record");
    case OutcomeColumn:
        return tr("Outcome");
    case EnvironmentColumn:
        return tr("Environment");
    case ReasonColumn:
        return tr("Reason or way in");
    default:
        return {};
    }
}

void AuditModel::setEntries(const QList<AuditEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void AuditFilter::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool AuditFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    QString line;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        line += sourceModel()->index(row, column, parent).data().toString() + u'\n';
    for (const QString &word : m_words) {
        if (!line.contains(word, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

QString tableAsCsv(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += quoted(row < 0 ? model.headerData(column, Qt::Horizontal).toString()
                                    : model.index(row, column).data().toString());
        lines += cells.join(u',');
    }
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

} // namespace tideline::models
