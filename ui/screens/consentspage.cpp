// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/consentspage.h"

#include "models/forms/fieldspec.h"
#include "models/matters/consentmatrix.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/quietcombobox.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace tideline::ui {

using models::ConsentMatrix;

ConsentsPage::ConsentsPage(ConsentMatrix &matrix, QWidget *parent)
    : QWidget(parent),
      m_matrix(matrix),
      m_empty(new Callout(this)),
      m_count(new QLabel(this)),
      m_send(new QPushButton(tr("Check changes"), this)),
      m_discard(new QPushButton(tr("Discard changes"), this))
{
    setObjectName(u"consents.matrix"_s);
    m_send->setObjectName(u"consents.send"_s);
    m_send->setProperty("kind", u"primary"_s);
    m_discard->setObjectName(u"consents.discard"_s);
    m_count->setProperty("tone", u"muted"_s);
    m_empty->show(Callout::Tone::Neutral, {}, tr("No consent is kept for this account and its people."));
    auto *actions = new QHBoxLayout;
    actions->setSpacing(grid());
    actions->addWidget(m_send);
    actions->addWidget(m_discard);
    actions->addWidget(m_count);
    actions->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1.5), 0, 0);
    layout->setSpacing(grid(1.5));
    layout->addWidget(m_empty);
    layout->addLayout(actions);
    layout->addStretch(0); // only when there is no table that takes the room

    connect(&matrix, &ConsentMatrix::modelReset, this, &ConsentsPage::rebuild);
    connect(&matrix, &ConsentMatrix::dataChanged, this, &ConsentsPage::refresh);
    connect(m_discard, &QPushButton::clicked, this, [this] { m_matrix.discardChanges(); });
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (const int column = m_matrix.firstChangedColumn(); column > 0)
            Q_EMIT sendRequested(column);
    });
    rebuild();
}

void ConsentsPage::setEmptyText(const QString &text)
{
    m_empty->show(Callout::Tone::Neutral, {}, text);
    m_empty->setVisible(m_matrix.rowCount() == 0);
}

void ConsentsPage::rebuild()
{
    delete m_table;
    m_choices.clear();
    m_changes.clear();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *card = new QFrame(scroll);
    card->setProperty("kind", u"card"_s);
    m_grid = new QGridLayout(card);
    m_grid->setContentsMargins(grid(2), grid(1.5), grid(2), grid(1.5));
    m_grid->setHorizontalSpacing(grid(3));
    m_grid->setVerticalSpacing(grid(0.75));
    for (int column = 0; column < m_matrix.columnCount(); ++column) {
        auto *title = new QLabel(m_matrix.headerData(column, Qt::Horizontal).toString(), card);
        title->setProperty("type", u"strong"_s);
        title->setTextFormat(Qt::PlainText);
        m_grid->addWidget(title, 0, column);
    }
    for (int row = 0; row < m_matrix.rowCount(); ++row) {
        auto *kind = new QLabel(m_matrix.index(row, 0).data().toString(), card);
        kind->setTextFormat(Qt::PlainText);
        kind->setToolTip(m_matrix.index(row, 0).data(ConsentMatrix::DescriptionRole).toString());
        m_grid->addWidget(kind, row + 1, 0);
        for (int column = 1; column < m_matrix.columnCount(); ++column)
            addCell(row, column);
    }
    m_grid->setColumnStretch(m_matrix.columnCount(), 1);
    m_grid->setRowStretch(m_matrix.rowCount() + 1, 1);
    scroll->setWidget(card);
    m_table = scroll;
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(0, scroll, 1);
    const bool isEmpty = m_matrix.rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_send->setVisible(!isEmpty);
    m_discard->setVisible(!isEmpty);
    refresh();
}

void ConsentsPage::addCell(int row, int column)
{
    auto *cell = new QWidget(m_grid->parentWidget());
    auto *choice = new QuietComboBox(cell);
    choice->setObjectName(u"consents.%1.%2"_s.arg(row).arg(column));
    choice->setAccessibleName(tr("%1, %2").arg(m_matrix.index(row, 0).data().toString(),
                                               m_matrix.headerData(column, Qt::Horizontal).toString()));
    auto *change = new QLabel(cell);
    change->setProperty("tone", u"warning"_s);
    auto *line = new QHBoxLayout(cell);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid());
    line->addWidget(choice);
    line->addWidget(change);
    line->addStretch(1);
    m_grid->addWidget(cell, row + 1, column);
    m_choices += choice;
    m_changes += change;
    connect(choice, &QComboBox::activated, this, [this, choice, row, column] {
        m_matrix.setData(m_matrix.index(row, column), choice->currentData(), ConsentMatrix::WantedRole);
    });
}

void ConsentsPage::refresh()
{
    qsizetype place = 0;
    for (int row = 0; row < m_matrix.rowCount(); ++row) {
        for (int column = 1; column < m_matrix.columnCount(); ++column, ++place) {
            const QModelIndex cell = m_matrix.index(row, column);
            refreshCell(m_choices.at(place), row, column);
            const bool isChanged = cell.data(ConsentMatrix::ChangedRole).toBool();
            const QString before = cell.data(ConsentMatrix::CurrentRole).toString();
            m_changes.at(place)->setText(!isChanged             ? QString()
                                             : before.isEmpty() ? tr("not asked before")
                                                                : tr("was: %1").arg(models::enumLabel(before)));
        }
    }
    const int changes = m_matrix.changeCount();
    m_send->setEnabled(changes > 0);
    m_discard->setEnabled(changes > 0);
    const int column = m_matrix.firstChangedColumn();
    const int first = m_matrix.changeCount(column);
    if (changes == 0)
        m_count->setText(tr("Nothing is changed."));
    else if (first == changes)
        m_count->setText(tr("%n changes, sent together", nullptr, changes));
    else
        m_count->setText(tr("%n changes; first those of: %1", nullptr, changes)
                             .arg(m_matrix.headerData(column, Qt::Horizontal).toString()));
}

void ConsentsPage::refreshCell(QComboBox *choice, int row, int column)
{
    const QModelIndex cell = m_matrix.index(row, column);
    const QString current = cell.data(ConsentMatrix::CurrentRole).toString();
    QStringList values = ConsentMatrix::choices();
    if (!values.contains(current))
        values.prepend(current); // pending, or not asked
    const QSignalBlocker quiet(choice);
    choice->clear();
    for (const QString &value : std::as_const(values))
        choice->addItem(value.isEmpty() ? tr("Not asked") : models::enumLabel(value), value);
    choice->setCurrentIndex(choice->findData(cell.data(ConsentMatrix::WantedRole)));
}

} // namespace tideline::ui
