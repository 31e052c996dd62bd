// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qrcode.h"

#include "ui/theme/metrics.h"
#include "ui/theme/role.h"

#include <QPainter>

#include <qrcodegen.hpp>

#include <stdexcept>

namespace tideline::ui {

namespace {

constexpr int quietZone = 4; //!< Modules of light around a code, as its standard asks for.

} // namespace

QrCode::QrCode(const QString &text, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("QR code for the authenticator app"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    try {
        const qrcodegen::QrCode code =
            qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
        m_size = code.getSize();
        m_modules.resize(m_size * m_size);
        for (int y = 0; y < m_size; ++y) {
            for (int x = 0; x < m_size; ++x)
                m_modules.setBit(y * m_size + x, code.getModule(x, y));
        }
    } catch (const std::length_error &) {
        m_size = 0;
    }
}

QSize QrCode::sizeHint() const
{
    const int side = (m_size + 2 * quietZone) * std::max(3, grid(0.5));
    return isEmpty() ? QSize() : QSize(side, side);
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (isEmpty())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface, Scheme::Light));
    const int step = std::min(width(), height()) / (m_size + 2 * quietZone);
    const int edge = (std::min(width(), height()) - step * m_size) / 2;
    const QColor dark = color(Role::Text, Scheme::Light);
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            if (isDark(x, y))
                painter.fillRect(edge + x * step, edge + y * step, step, step, dark);
        }
    }
}

} // namespace tideline::ui
