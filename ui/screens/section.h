// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tideline::ui {

class FlowLayout;

//! A card with a heading, buttons beside the heading, and content below: the building block of screens.
class Section final : public QFrame
{
    Q_OBJECT

public:
    explicit Section(const QString &title, QWidget *parent = nullptr);

    void add(QWidget *content);
    //! A button in the heading's line; owned by the section.
    QPushButton *addAction(const QString &text, const QString &objectName);

private:
    QHBoxLayout *m_heading;
    FlowLayout *m_actions;
    QVBoxLayout *m_content;
};

} // namespace tideline::ui
