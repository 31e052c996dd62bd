// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/errors/errormessage.h"

#include <QDialog>

namespace tideline::ui {

class ErrorCard;

//! \brief A card in a window-modal dialog. Escape closes; the default button is Close, which harms nothing.
class ErrorDialog final : public QDialog
{
    Q_OBJECT

public:
    ErrorDialog(const models::ErrorMessage &message, QWidget *parent);

    [[nodiscard]] const models::ErrorMessage &message() const { return m_message; }
    void addRepeats(int count); //!< So many more requests ended the same way.

Q_SIGNALS:
    void actionChosen(const tideline::models::ErrorMessage &message);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitHeight();
    void place(); //!< In the middle of its window.

    models::ErrorMessage m_message;
    ErrorCard *m_card;
};

} // namespace tideline::ui
