// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlitedraftstore.h"

#include "api/client/pending.h"
#include "app/store/draftdatabase.h"

#include <QDir>
#include <QPointer>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tideline::app {

using models::Draft;
using models::DraftClaim;
using models::DraftScope;

namespace {

//! Brings a result of the worker back to the thread of \p operation, if somebody still waits for it.
template <typename T>
void answer(QObject *home, const QPointer<api::Pending<T>> &operation, T value)
{
    QMetaObject::invokeMethod(
        home,
        [operation, kept = std::move(value)]() mutable {
            if (operation)
                operation->finish(std::move(kept));
        },
        Qt::QueuedConnection);
}

} // namespace

QString SqliteDraftStore::usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts.sqlite"_s;
}

SqliteDraftStore::SqliteDraftStore(const QString &file, QObject *parent)
    : DraftStore(parent),
      m_worker(new QObject),
      m_database(std::make_unique<DraftDatabase>(
          file.isEmpty() ? usualFile() : file, [this](DraftTrouble trouble, const QString &detail) {
              QMetaObject::invokeMethod(
                  this, [this, trouble, detail] { say(trouble, detail); }, Qt::QueuedConnection);
          }))
{
    m_thread.setObjectName(u"drafts"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

SqliteDraftStore::~SqliteDraftStore()
{
    // After all that was posted before it; the connection is closed on the thread that made it.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_database.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

template <typename Work>
void SqliteDraftStore::later(Work work)
{
    QMetaObject::invokeMethod(
        m_worker, [this, run = std::move(work)] { run(*m_database); }, Qt::QueuedConnection);
}

api::CallHandle SqliteDraftStore::load(const DraftScope &scope, DraftsCallback callback)
{
    auto *pending = new api::Pending<QList<Draft>>(std::move(callback), this);
    later([this, scope, waiting = QPointer(pending)](DraftDatabase &database) {
        answer(this, waiting, database.load(scope));
    });
    return api::Pending<QList<Draft>>::handleOf(pending);
}

void SqliteDraftStore::save(const Draft &draft)
{
    later([draft](DraftDatabase &database) { database.save(draft); });
}

api::CallHandle SqliteDraftStore::claim(const Draft &draft, ClaimCallback callback)
{
    auto *pending = new api::Pending<DraftClaim>(std::move(callback), this);
    later([this, draft, waiting = QPointer(pending)](DraftDatabase &database) {
        answer(this, waiting, database.claim(draft));
    });
    return api::Pending<DraftClaim>::handleOf(pending);
}

void SqliteDraftStore::settle(const QString &formId, int attempt)
{
    later([formId, attempt](DraftDatabase &database) { database.settle(formId, attempt); });
}

void SqliteDraftStore::remove(const QString &formId, bool wasDone)
{
    later([formId, wasDone](DraftDatabase &database) { database.remove(formId, wasDone); });
}

void SqliteDraftStore::say(DraftTrouble trouble, const QString &detail)
{
    const QString place = QDir::toNativeSeparators(detail);
    switch (trouble) {
    case DraftTrouble::Unwritable:
        Q_EMIT troubled(
            tr("Drafts last only until you quit"),
            tr("The file of drafts cannot be opened (%1). What you type stays while Tideline runs.").arg(place));
        break;
    case DraftTrouble::Damaged:
        Q_EMIT troubled(tr("The file of drafts was damaged"),
                        tr("It is kept as %1. A new file was begun; what you type from now on is kept.").arg(place));
        break;
    case DraftTrouble::TooNew:
        Q_EMIT troubled(
            tr("The drafts are of a newer Tideline"),
            tr("They are kept as %1 for it. A new file was begun; what you type from now on is kept.").arg(place));
        break;
    case DraftTrouble::NotSaved:
        Q_EMIT troubled(tr("A draft could not be saved"),
                        tr("The file of drafts refused it (%1). What you type stays while Tideline runs, and saving is "
                           "tried again.")
                            .arg(place));
        break;
    }
}

} // namespace tideline::app
