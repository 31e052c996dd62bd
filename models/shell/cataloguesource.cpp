// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/cataloguesource.h"

namespace tideline::models {

void CatalogueSource::set(Pointer catalogue)
{
    m_current = std::move(catalogue);
    Q_EMIT changed();
}

void CatalogueSource::setUnavailable(const QStringList &operations)
{
    if (m_unavailable == operations)
        return;
    m_unavailable = operations;
    Q_EMIT changed();
}

} // namespace tideline::models
