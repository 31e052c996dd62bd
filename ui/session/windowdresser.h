// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace tideline::ui {

//! \brief Sees to it that no dialog of a window shows without the window's mark: a note on top, a frame, a title.
//!
//! Watches every window that the application shows and dresses those that belong to its own. Menus, tips and lists of
//! combo boxes stay as they are.
class WindowDresser final : public QObject
{
    Q_OBJECT

public:
    //! \p makeNote makes what stands on top of a dialog, or nothing; \p tone colours the frame.
    WindowDresser(QWidget &window, QString tone, std::function<QWidget *(QWidget *dialog)> makeNote);

    void setTitlePrefix(const QString &prefix) { m_prefix = prefix; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOurs(const QWidget &widget) const;
    void dress(QWidget &dialog);

    QWidget &m_window;
    QString m_tone;
    QString m_prefix;
    std::function<QWidget *(QWidget *)> m_makeNote;
};

} // namespace tideline::ui
