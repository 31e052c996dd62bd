// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session/environment.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tideline::app {

//! What a file of environments held.
struct StoredEnvironments
{
    QList<api::Environment> environments; //!< All but the demo.
    QStringList complaints; //!< A sentence for each thing that was left out.
};

//! \brief The environments of this person, in a JSON file that can be read and edited by hand. Never a secret.
//!
//! Console and command line share it. Without a file there are the presets. What cannot be read is left out and said.
class EnvironmentFile final
{
public:
    //! \p file: where it is; empty: the usual place.
    explicit EnvironmentFile(const QString &file = {});

    [[nodiscard]] static QString usualFile();

    //! All but the demo. \p complaints gets a sentence for each thing that was left out.
    [[nodiscard]] QList<api::Environment> load(QStringList *complaints = nullptr) const;
    [[nodiscard]] StoredEnvironments read() const; //!< The same, with the complaints.
    //! Keeps what the file holds beside it, as NAME.old, before it is written over. True if it is there now.
    [[nodiscard]] bool setAside() const;
    //! Writes all or nothing; false when the file cannot be written. The demo is left out.
    [[nodiscard]] bool save(const QList<api::Environment> &environments) const;

private:
    QString m_file;
};

} // namespace tideline::app
