// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

class QAbstractItemModel;

namespace tideline::models {
class Customer;
}

namespace tideline::ui {

//! \brief A customer on paper, as HTML: who, the balance, what needs attention, and the rows of a list as shown.
//!
//! \p rows has the roles of a TableModel. For the file, not for the eye alone: every text passes api::redacted(), so
//! that no secret gets onto paper.
[[nodiscard]] QString customerPage(const models::Customer &customer, const QString &listTitle,
                                   const QAbstractItemModel &rows, const QDateTime &now,
                                   const QStringList &missing = {});

} // namespace tideline::ui
