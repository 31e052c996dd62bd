// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session/auditentry.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTableView;

namespace tideline::models {
class AuditFilter;
class AuditModel;
} // namespace tideline::models

namespace tideline::ui {

//! The audit log to read, filter and export. Shows what it was given last.
class AuditDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AuditDialog(QWidget *parent = nullptr);

    void setEntries(const QList<api::AuditEntry> &entries);

Q_SIGNALS:
    void exportFailed(const QString &file);

private:
    void refreshCount();
    void exportShown();
    void write(const QString &file);

    models::AuditModel *m_model;
    models::AuditFilter *m_shown;
    QLineEdit *m_filter;
    QTableView *m_table;
    QLabel *m_count;
};

} // namespace tideline::ui
