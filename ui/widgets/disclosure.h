// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QToolButton;
class QVBoxLayout;

namespace tideline::ui {

//! \brief A heading that opens and closes what is below it; the content is made when it is first opened.
//!
//! Owns the content. Keyboard: the heading takes Tab, Space opens and closes.
class Disclosure final : public QWidget
{
    Q_OBJECT

public:
    using MakeContent = std::function<QWidget *(QWidget *parent)>;

    Disclosure(const QString &title, MakeContent makeContent, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QWidget *content() const { return m_content; } //!< Null until it was opened once.
    [[nodiscard]] QToolButton *button() const { return m_button; }

    void setOpen(bool open);

Q_SIGNALS:
    void opened(bool open);

protected:
    void changeEvent(QEvent *event) override;

private:
    void pointArrow();

    MakeContent m_makeContent;
    QToolButton *m_button;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace tideline::ui
