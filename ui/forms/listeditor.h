// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"
#include "ui/forms/formbinder.h"

#include <QHash>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace tideline::ui {

class ListItemRow;

//! \brief A list: its items one below the other with add, remove and move, at most a page of them at a time.
class ListEditor final : public FieldEditor, public FieldContainer
{
    Q_OBJECT

public:
    static constexpr std::size_t pageSize = 20; //!< Items that have widgets at a time.

    ListEditor(models::FormField &field, FormBinder &binder, QWidget *parent);
    ~ListEditor() override;

    void refresh() override;
    void refreshStructure() override;
    void reveal(int fieldId) override;
    [[nodiscard]] QWidget *input() const override;
    [[nodiscard]] bool isGroup() const override { return true; }

private:
    void addItem();
    void makePager();
    void showPage(std::size_t first);
    void showRows();
    void showPager(std::size_t count);

    QVBoxLayout *m_layout;
    QVBoxLayout *m_rowsLayout;
    QPushButton *m_add;
    QLabel *m_state;
    QWidget *m_pager = nullptr; //!< Made when there is more than a page.
    QLabel *m_range = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QHash<int, ListItemRow *> m_rows; //!< By the item's field id.
    std::size_t m_first = 0; //!< Of the page shown.
};

} // namespace tideline::ui
