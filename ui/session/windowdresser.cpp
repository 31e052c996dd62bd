// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/windowdresser.h"

#include "ui/theme/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QLayout>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace tideline::ui {

namespace {

const char *const dressedProperty = "isDressed";

//! A frame over a whole dialog that lets everything through but its border.
class FrameOverlay final : public QFrame
{
public:
    FrameOverlay(const QString &tone, QWidget *dialog) : QFrame(dialog)
    {
        setObjectName(u"dialogFrame"_s);
        setProperty("kind", u"sessionFrame"_s);
        setProperty("tone", tone);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        dialog->installEventFilter(this);
        cover(*dialog);
        show();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            cover(*static_cast<QWidget *>(watched));
        return false;
    }

private:
    void cover(const QWidget &dialog)
    {
        setGeometry(dialog.rect());
        raise();
    }
};

} // namespace

WindowDresser::WindowDresser(QWidget &window, QString tone, std::function<QWidget *(QWidget *)> makeNote)
    : QObject(&window),
      m_window(window),
      m_tone(std::move(tone)),
      m_makeNote(std::move(makeNote))
{
    QApplication::instance()->installEventFilter(this);
}

bool WindowDresser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Polish && event->type() != QEvent::Show && event->type() != QEvent::WindowTitleChange)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget == &m_window || !widget->isWindow() || !isOurs(*widget))
        return false;
    if (event->type() == QEvent::Show)
        dress(*widget);
    if (!m_prefix.isEmpty() && !widget->windowTitle().startsWith(m_prefix))
        widget->setWindowTitle(u"%1 – %2"_s.arg(m_prefix, widget->windowTitle()));
    return false;
}

bool WindowDresser::isOurs(const QWidget &widget) const
{
    const Qt::WindowType type = widget.windowType();
    if (type != Qt::Dialog && type != Qt::Window && type != Qt::Sheet && type != Qt::Tool)
        return false;
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (parent == &m_window)
            return true;
    }
    return false;
}

void WindowDresser::dress(QWidget &dialog)
{
    if (dialog.property(dressedProperty).toBool())
        return;
    dialog.setProperty(dressedProperty, true);
    if (QWidget *note = m_makeNote ? m_makeNote(&dialog) : nullptr; note && dialog.layout())
        dialog.layout()->setMenuBar(note); // the one place on top of any layout
    new FrameOverlay(m_tone, &dialog);
}

} // namespace tideline::ui
