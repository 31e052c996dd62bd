// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>

namespace tideline::ui {

class RecordList;

//! \brief Remembers how wide and in which order a person left the columns of each list, and which are hidden.
//!
//! Where that is kept is up to the functions it is made with. Lists go by their object names. GUI thread only.
class ColumnKeeper final : public QObject
{
    Q_OBJECT

public:
    using Load = std::function<QByteArray(const QString &list)>;
    using Save = std::function<void(const QString &list, const QByteArray &columns)>;

    ColumnKeeper(Load load, Save save, QObject *parent = nullptr);

    //! Arranges every list below \p parent as it was left, and listens from here on.
    void attach(const QWidget &parent);

private:
    Load m_load;
    Save m_save;
};

} // namespace tideline::ui
