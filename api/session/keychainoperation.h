// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/error.h"
#include "api/client/pending.h"

#include <tl/expected.hpp>

#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace QKeychain {
class Job;
}

namespace tideline::api {

//! What a job of QtKeychain ended with, as an error of kind Secrets.
[[nodiscard]] Error keychainError(const QKeychain::Job &job);
[[nodiscard]] Error keychainTooSlow();

//! \brief The entries of one secret: the first tells how many there are, `COUNT:text`, the others follow under
//! `name#1`.
//!
//! Text is base64, so that a part has as many bytes as characters whatever the platform makes of it.
[[nodiscard]] QStringList keychainParts(const QString &secret);
//! How many entries the first one announces; 0 when it is none of ours.
[[nodiscard]] int keychainPartCount(const QString &first);
//! The secret again; nothing when a part is missing or damaged.
[[nodiscard]] std::optional<QString> joinKeychainParts(const QStringList &parts);
[[nodiscard]] QString keychainPartName(const QString &name, int part);

//! Reads one secret, entry after entry.
class KeychainRead final : public Pending<tl::expected<QString, Error>>
{
public:
    KeychainRead(QString service, QString name, std::chrono::milliseconds timeLimit, Done done, QObject *parent);

    void start();

protected:
    void release() override { m_limit.stop(); }

private:
    void readNext();
    void take(const QKeychain::Job &job, const QString &text);

    QString m_service;
    QString m_name;
    QStringList m_parts;
    int m_count = 1; //!< Entries to read, as the first one says.
    QTimer m_limit;
};

//! \brief Writes one secret, or removes it when it is empty.
//!
//! The first entry goes last, so that a broken write leaves a secret that cannot be joined rather than a wrong one;
//! entries that a longer secret left behind are deleted.
class KeychainWrite final : public Pending<tl::expected<void, Error>>
{
public:
    KeychainWrite(QString service, QString name, const QString &secret, std::chrono::milliseconds timeLimit, Done done,
                  QObject *parent);

    void start();

protected:
    void release() override { m_limit.stop(); }

private:
    void countOld();
    void writeNext();
    void deleteNext();
    void sweep(int part);

    QString m_service;
    QString m_name;
    QStringList m_parts; //!< Empty: remove.
    int m_oldCount = 0; //!< Entries of the secret that was there.
    int m_next = 0; //!< The entry that is written or deleted next, counted down.
    QTimer m_limit;
};

} // namespace tideline::api
