// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace tideline::tests {

//! \brief Certificates for servers on 127.0.0.1, right and wrong, made for one run by the openssl program.
//!
//! Keys and certificates live in a folder of their own that goes with the object.
class TestCertificates final
{
public:
    enum class Flaw { None, Expired, SelfSigned, WrongHost };

    [[nodiscard]] bool make(); //!< The root that signs the others. False without the openssl program.
    [[nodiscard]] QSslCertificate root() const;
    //! For a QSslServer; nothing when openssl does not do as asked.
    [[nodiscard]] std::optional<QSslConfiguration> serverConfiguration(Flaw flaw);

private:
    [[nodiscard]] bool openssl(const QStringList &arguments) const;
    [[nodiscard]] bool write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] bool sign(Flaw flaw);

    QTemporaryDir m_folder;
    int m_count = 0;
};

//! \brief Trusts one more root for as long as it lives.
class TrustedRoot final
{
public:
    explicit TrustedRoot(const QSslCertificate &root) : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration configuration = m_before;
        configuration.addCaCertificate(root);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    ~TrustedRoot() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(TrustedRoot)

private:
    QSslConfiguration m_before;
};

} // namespace tideline::tests
