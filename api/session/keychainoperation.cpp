// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/keychainoperation.h"

#include "api/session/keychainsecretstore.h"

#include <qt6keychain/keychain.h>

#include <algorithm>

namespace tideline::api {

namespace {

constexpr int mostParts = 64; //!< 64 kB; what announces more is none of ours.

QString codeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDeniedByUser:
        return QStringLiteral("keychain-refused");
    case QKeychain::AccessDenied:
        return QStringLiteral("keychain-locked");
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return QStringLiteral("keychain-missing");
    default:
        return QStringLiteral("keychain-failed");
    }
}

Error secretsError(const QString &code, const QString &message)
{
    Error error;
    error.kind = Error::Kind::Secrets;
    error.code = code;
    error.message = message;
    return error;
}

//! Prepares a job so that it never falls back to a file and outlives whoever waits for it.
template <typename Job>
Job *makeJob(const QString &service, const QString &name, int part)
{
    auto *job = new Job(service);
    job->setInsecureFallback(false);
    job->setKey(keychainPartName(name, part));
    return job;
}

} // namespace

Error keychainError(const QKeychain::Job &job)
{
    QString code = codeOf(job.error());
    // Without D-Bus the library says "other error" (measured with 0.13.2): there is no service to ask.
    if (job.error() == QKeychain::OtherError && qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        && QSysInfo::kernelType() == QLatin1StringView("linux"))
        code = QStringLiteral("keychain-missing");
    return secretsError(code, job.errorString());
}

Error keychainTooSlow()
{
    return secretsError(QStringLiteral("keychain-slow"), QStringLiteral("The keychain did not answer in time."));
}

QStringList keychainParts(const QString &secret)
{
    const QString text = QString::fromLatin1(secret.toUtf8().toBase64());
    QStringList parts;
    for (qsizetype from = 0; from < text.size(); from += KeychainSecretStore::partLength)
        parts += text.mid(from, KeychainSecretStore::partLength);
    if (parts.isEmpty())
        parts += QString();
    parts.first().prepend(QString::number(parts.size()) + u':');
    return parts;
}

int keychainPartCount(const QString &first)
{
    const qsizetype colon = first.indexOf(u':');
    bool isNumber = false;
    const int count = colon > 0 ? first.left(colon).toInt(&isNumber) : 0;
    return isNumber && count > 0 && count <= mostParts ? count : 0;
}

std::optional<QString> joinKeychainParts(const QStringList &parts)
{
    if (parts.isEmpty() || keychainPartCount(parts.first()) != parts.size())
        return std::nullopt;
    QString text = parts.join(QString());
    text.remove(0, parts.first().indexOf(u':') + 1);
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return QString::fromUtf8(*decoded);
}

QString keychainPartName(const QString &name, int part)
{
    return part == 0 ? name : name + u'#' + QString::number(part);
}

KeychainRead::KeychainRead(QString service, QString name, std::chrono::milliseconds timeLimit, Done done,
                           QObject *parent)
    : Pending(std::move(done), parent),
      m_service(std::move(service)),
      m_name(std::move(name))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(timeLimit);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish(tl::unexpected(keychainTooSlow())); });
}

void KeychainRead::start()
{
    m_limit.start();
    readNext();
}

void KeychainRead::readNext()
{
    auto *job = makeJob<QKeychain::ReadPasswordJob>(m_service, m_name, int(m_parts.size()));
    connect(job, &QKeychain::Job::finished, this, [this, job] { take(*job, job->textData()); });
    job->start();
}

void KeychainRead::take(const QKeychain::Job &job, const QString &text)
{
    if (job.error() == QKeychain::EntryNotFound) {
        // The first entry is missing: there is no secret. A later one: somebody deleted a part of it.
        finish(QString());
        return;
    }
    if (job.error() != QKeychain::NoError) {
        finish(tl::unexpected(keychainError(job)));
        return;
    }
    m_parts += text;
    if (m_parts.size() == 1)
        m_count = keychainPartCount(text);
    if (m_parts.size() < m_count) {
        readNext();
        return;
    }
    finish(joinKeychainParts(m_parts).value_or(QString()));
}

KeychainWrite::KeychainWrite(QString service, QString name, const QString &secret, std::chrono::milliseconds timeLimit,
                             Done done, QObject *parent)
    : Pending(std::move(done), parent),
      m_service(std::move(service)),
      m_name(std::move(name)),
      m_parts(secret.isEmpty() ? QStringList() : keychainParts(secret))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(timeLimit);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish(tl::unexpected(keychainTooSlow())); });
}

void KeychainWrite::start()
{
    m_limit.start();
    countOld();
}

void KeychainWrite::countOld()
{
    auto *job = makeJob<QKeychain::ReadPasswordJob>(m_service, m_name, 0);
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        if (job->error() == QKeychain::NoError)
            m_oldCount = std::max(1, keychainPartCount(job->textData()));
        else if (job->error() != QKeychain::EntryNotFound) {
            finish(tl::unexpected(keychainError(*job)));
            return;
        }
        m_next = int(m_parts.size());
        writeNext();
    });
    job->start();
}

void KeychainWrite::writeNext()
{
    if (m_next == 0) {
        m_next = m_oldCount;
        deleteNext();
        return;
    }
    --m_next;
    auto *job = makeJob<QKeychain::WritePasswordJob>(m_service, m_name, m_next);
    job->setTextData(m_parts.at(m_next));
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        if (job->error() != QKeychain::NoError)
            finish(tl::unexpected(keychainError(*job)));
        else
            writeNext();
    });
    job->start();
}

//! Parts whose first entry never came, because the writing was given up: a removal leaves none behind.
void KeychainWrite::sweep(int part)
{
    auto *job = makeJob<QKeychain::ReadPasswordJob>(m_service, m_name, part);
    connect(job, &QKeychain::Job::finished, this, [this, job, part] {
        if (job->error() != QKeychain::NoError || part >= mostParts) {
            finish({});
            return;
        }
        auto *removal = makeJob<QKeychain::DeletePasswordJob>(m_service, m_name, part);
        connect(removal, &QKeychain::Job::finished, this, [this, part] { sweep(part + 1); });
        removal->start();
    });
    job->start();
}

void KeychainWrite::deleteNext()
{
    if (m_next <= m_parts.size()) {
        if (m_parts.isEmpty())
            sweep(std::max(1, m_oldCount));
        else
            finish({});
        return;
    }
    --m_next;
    auto *job = makeJob<QKeychain::DeletePasswordJob>(m_service, m_name, m_next);
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
            finish(tl::unexpected(keychainError(*job)));
        else
            deleteNext();
    });
    job->start();
}

} // namespace tideline::api
