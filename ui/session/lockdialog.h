// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;

namespace tideline::ui {

//! \brief After how many minutes without a key or a pointer every window locks.
//!
//! Offers up to half an hour. Never is no choice here, as customers stand on the screen; where the settings say so
//! all the same it is shown, with what it means.
class LockDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit LockDialog(int minutes, QWidget *parent = nullptr); //!< \p minutes: as it is; 0: never.

Q_SIGNALS:
    void chosen(int minutes);

private:
    void fillChoices(int minutes);
    void showMeaning();

    QComboBox *m_minutes;
    QLabel *m_warning;
};

} // namespace tideline::ui
