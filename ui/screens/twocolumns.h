// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace tideline::ui {

//! Cards in two columns where there is room, in one where there is not: beside an open panel, with large text.
class TwoColumns final : public QWidget
{
    Q_OBJECT

public:
    explicit TwoColumns(QWidget *parent = nullptr);

    void addLeft(QWidget *card);
    void addRight(QWidget *card);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_layout;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
};

} // namespace tideline::ui
