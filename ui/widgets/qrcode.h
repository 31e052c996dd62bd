// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QWidget>

namespace tideline::ui {

//! \brief A text as a QR code, dark on light in every theme, because cameras want it so.
//!
//! The text may be a secret: it is kept as the picture only, and never named to assistive technology.
class QrCode final : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_size == 0; } //!< The text was too long for a code.
    [[nodiscard]] int modules() const { return m_size; } //!< Of one side.
    [[nodiscard]] bool isDark(int x, int y) const { return m_modules.at(y * m_size + x); }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size = 0;
    QBitArray m_modules; //!< Row by row.
};

} // namespace tideline::ui
