// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/operationcatalogue.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace tideline::models {

//! \brief The operation catalogue, once it is there.
//!
//! Building it takes a schema, which the start does not wait for: windows show without it and listen.
class CatalogueSource final : public QObject
{
    Q_OBJECT

public:
    using Pointer = std::shared_ptr<const catalogue::OperationCatalogue>;
    using QObject::QObject;

    [[nodiscard]] const Pointer &current() const { return m_current; } //!< Null before it arrived.
    void set(Pointer catalogue);

    //! Operations that the environment said it does not offer, until the next sign-in.
    [[nodiscard]] const QStringList &unavailable() const { return m_unavailable; }
    void setUnavailable(const QStringList &operations);

Q_SIGNALS:
    void changed();

private:
    Pointer m_current;
    QStringList m_unavailable;
};

} // namespace tideline::models
