// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QListWidget>

namespace tideline::ui {

//! One entry of the navigation.
struct ScreenInfo
{
    QString id; //!< "overview"
    QString title; //!< Translated.
    QString icon;
};

//! The screens of a customer in their order; the first ten have the keys Ctrl+1 … Ctrl+9, Ctrl+0.
[[nodiscard]] QList<ScreenInfo> customerScreens();

//! The digit of the screen's key; -1: it has none.
[[nodiscard]] int keyDigit(qsizetype screen);

//! The list of screens at the left of a customer's tab.
class Navigation final : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void select(const QString &screen);

protected:
    //! The screen in front stays marked when a press meets no screen.
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event = nullptr) const override;

Q_SIGNALS:
    void screenChosen(const QString &screen);
};

} // namespace tideline::ui
