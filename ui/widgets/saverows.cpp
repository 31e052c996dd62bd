// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/saverows.h"

#include "models/records/tablemodel.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QMessageBox>
#include <QSaveFile>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tideline::ui {

namespace {

//! What turns texts into actions, which tr() needs a context for.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SaveRows)
};

QString quoted(QString text)
{
    const QString seen = text.trimmed(); // a spreadsheet passes over what stands before
    if (!seen.isEmpty() && u"=+-@"_s.contains(seen.front()))
        text.prepend(u'\'');
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

QList<int> shownColumns(const QTableView &table)
{
    QList<int> columns;
    for (int place = 0; place < table.model()->columnCount(); ++place) {
        const int column = table.horizontalHeader()->logicalIndex(place);
        if (!table.isColumnHidden(column))
            columns += column;
    }
    return columns;
}

void write(const QString &path, const QString &text, QWidget *window)
{
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    // Spreadsheets take UTF-8 for what it is by its mark alone.
    if (isOpen && file.write("\xEF\xBB\xBF" + text.toUtf8()) >= 0 && file.commit())
        return;
    auto *box = new QMessageBox(
        QMessageBox::Warning, Words::tr("The file was not written"),
        Words::tr("%1 could not be written: %2. Choose another folder and export again.").arg(path, file.errorString()),
        QMessageBox::Ok, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

QString cellText(const QModelIndex &cell)
{
    if (cell.data(models::TableModel::RefusedRole).toBool())
        return Words::tr("Not shown to you");
    const QVariant value = cell.data(models::TableModel::RawRole);
    return value.isValid() ? formatValue(value, models::ColumnKind(cell.data(models::TableModel::KindRole).toInt()))
                           : QString();
}

QString rowsAsCsv(const QTableView &table)
{
    const QAbstractItemModel &model = *table.model();
    const QList<int> columns = shownColumns(table);
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells += quoted(model.headerData(column, Qt::Horizontal).toString());
    lines += cells.join(u',');
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (const int column : columns)
            cells += quoted(cellText(model.index(row, column)));
        lines += cells.join(u',');
    }
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

QString rowsAsText(const QTableView &table, QModelIndexList rows)
{
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex &one, const QModelIndex &other) { return one.row() < other.row(); });
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : shownColumns(table))
            cells += cellText(row.siblingAtColumn(column)).simplified(); // a tab or a line of its own would be a cell
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void saveRows(const QTableView &table, const QString &title, QWidget *window)
{
    auto *dialog = new QFileDialog(window, Words::tr("Export what is shown"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(Words::tr("Comma-separated values (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(title + u".csv"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The rows are those of the moment at which the person asked for them.
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [text = rowsAsCsv(table), window](const QString &path) { write(path, text, window); });
    dialog->open();
}

} // namespace tideline::ui
