// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drafts/draftstore.h"

#include <QThread>

namespace tideline::app {

class DraftDatabase;
enum class DraftTrouble;

//! \brief Drafts in an SQLite file, written on a thread of its own.
//!
//! Everything that was asked for is written before the destructor returns.
class SqliteDraftStore final : public models::DraftStore
{
    Q_OBJECT

public:
    //! \p file: where to keep them; empty: the usual place.
    explicit SqliteDraftStore(const QString &file = {}, QObject *parent = nullptr);
    ~SqliteDraftStore() override;

    [[nodiscard]] static QString usualFile();

    [[nodiscard]] api::CallHandle load(const models::DraftScope &scope, DraftsCallback callback) override;
    void save(const models::Draft &draft) override;
    [[nodiscard]] api::CallHandle claim(const models::Draft &draft, ClaimCallback callback) override;
    void settle(const QString &formId, int attempt) override;
    void remove(const QString &formId, bool wasDone) override;

private:
    template <typename Work>
    void later(Work work); //!< On the thread, after what was asked for before.
    void say(DraftTrouble trouble, const QString &detail);

    QThread m_thread;
    QObject *m_worker; //!< Lives on the thread: what is posted to it runs there.
    std::unique_ptr<DraftDatabase> m_database; //!< Used on the thread only.
};

} // namespace tideline::app
