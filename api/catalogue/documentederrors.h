// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/service.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace tideline::catalogue {

//! A code as the API documents it, in the reference of a mutation or for every request.
struct DocumentedError
{
    QString code; //!< "KT-CT-4123"
    QString message; //!< The server's own words.
    QString type; //!< "AUTHORIZATION"; empty where nobody has published it.
};

//! What the reference says of one mutation besides its schema.
struct DocumentedOperation
{
    QString name;
    Service service = Service::Api;
    QStringList codes; //!< In the reference's order.
};

//! \brief The facts about mutations and error codes that the schema cannot hold.
//!
//! Read from `:/tideline/facts`. Immutable after load(); a value, cheap to copy.
class DocumentedErrors
{
public:
    [[nodiscard]] static DocumentedErrors load();

    [[nodiscard]] const QHash<QString, DocumentedError> &errors() const { return m_errors; }
    [[nodiscard]] const QHash<QString, DocumentedOperation> &operations() const { return m_operations; }
    [[nodiscard]] QStringList codesOf(const QString &operation) const; //!< Empty for an unknown operation.

private:
    QHash<QString, DocumentedError> m_errors;
    QHash<QString, DocumentedOperation> m_operations;
};

} // namespace tideline::catalogue
