// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace tideline::ui {

//! \brief Labels and values of one record, a line each, values selectable and ids with a copy button.
//!
//! Rebuilt with clear() and add(); labels are muted and share one width.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    enum class Copy { No, Yes };

    explicit FactList(QWidget *parent = nullptr);

    void clear();
    //! An empty value is shown as an en dash. \p tone is a style sheet tone ("error", "muted") or empty.
    void add(const QString &label, const QString &value, Copy copy = Copy::No, const QString &tone = {});
    //! The server refused this field to the viewer.
    void addRefused(const QString &label);

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace tideline::ui
