// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copybutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tideline::ui {

namespace {

constexpr int confirmationMs = 1500;

} // namespace

CopyButton::CopyButton(const QString &label, const QString &value, QWidget *parent)
    : QToolButton(parent),
      m_label(label),
      m_value(value)
{
    setIcon(themeIcon(u"copy"_s, Role::Muted));
    setProperty("kind", u"inline"_s);
    setToolTip(tr("Copy %1").arg(m_label.toLower()));
    setAccessibleName(toolTip());
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_value);
    setIcon(themeIcon(u"check"_s, Role::Good));
    setToolTip(tr("Copied"));
    QTimer::singleShot(confirmationMs, this, [this] {
        setIcon(themeIcon(u"copy"_s, Role::Muted));
        setToolTip(tr("Copy %1").arg(m_label.toLower()));
    });
}

} // namespace tideline::ui
