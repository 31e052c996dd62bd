// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace tideline::models {
class CatalogueSource;
}

namespace tideline::ui {

//! \brief Every operation of one screen's area by its title; what the environment does not offer is greyed and says so.
//!
//! Borrows the catalogue, which must outlive it.
class OperationMenu final : public QMenu
{
    Q_OBJECT

public:
    //! \p screen is the area's id as Operation::touches spells it, "payments".
    OperationMenu(models::CatalogueSource &catalogue, const QString &screen, QWidget *parent = nullptr);

Q_SIGNALS:
    void operationChosen(const QString &operation);

private:
    void refresh();

    models::CatalogueSource &m_catalogue;
    QString m_screen;
};

} // namespace tideline::ui
