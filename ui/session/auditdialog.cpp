// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/auditdialog.h"

#include "models/session/auditmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tideline::ui {

AuditDialog::AuditDialog(QWidget *parent)
    : QDialog(parent),
      m_model(new models::AuditModel(this)),
      m_shown(new models::AuditFilter(this)),
      m_filter(new QLineEdit(this)),
      m_table(new QTableView(this)),
      m_count(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"auditDialog"_s);
    setWindowTitle(tr("Audit log"));
    m_shown->setSourceModel(m_model);
    m_filter->setObjectName(u"auditFilter"_s);
    m_filter->setPlaceholderText(tr("Agent, customer, operation, outcome, date…"));
    m_filter->setAccessibleName(tr("Filter the audit log"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themeIcon(u"search"_s, Role::Muted), QLineEdit::LeadingPosition);
    m_table->setObjectName(u"auditTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_count->setProperty("tone", u"muted"_s);
    m_count->setObjectName(u"auditCount"_s);
    auto *save = new QPushButton(tr("Export…"), this);
    save->setObjectName(u"exportAudit"_s);
    save->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeAudit"_s);
    close->setAutoDefault(false);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(grid());
    bottom->addWidget(m_count, 1);
    bottom->addWidget(save);
    bottom->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(2), grid(2), grid(2), grid(2));
    layout->setSpacing(grid(1.5));
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addLayout(bottom);
    resize(grid(150), grid(80));
    keepScaled(this, [this] { m_table->verticalHeader()->setDefaultSectionSize(rowHeight()); });

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setText(text);
        refreshCount();
    });
    connect(save, &QPushButton::clicked, this, &AuditDialog::exportShown);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    refreshCount();
}

void AuditDialog::setEntries(const QList<api::AuditEntry> &entries)
{
    const bool isFirst = m_model->entries().isEmpty();
    m_model->setEntries(entries);
    if (isFirst)
        m_table->resizeColumnsToContents();
    refreshCount();
}

void AuditDialog::refreshCount()
{
    m_count->setText(tr("%1 of %n lines", nullptr, m_model->rowCount()).arg(m_shown->rowCount()));
}

void AuditDialog::exportShown()
{
    auto *chooser = new QFileDialog(this, tr("Export the audit log"), {}, tr("Comma-separated values (*.csv)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"csv"_s);
    chooser->selectFile(u"audit.csv"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &AuditDialog::write);
    chooser->open();
}

void AuditDialog::write(const QString &file)
{
    QSaveFile target(file);
    const bool isOpen = target.open(QIODevice::WriteOnly);
    if (!isOpen || target.write(models::tableAsCsv(*m_shown).toUtf8()) < 0 || !target.commit())
        Q_EMIT exportFailed(file);
}

} // namespace tideline::ui
