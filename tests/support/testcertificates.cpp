// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace tideline::tests {

namespace {

//! What `openssl ca` wants to be told; the names of the certificate are put in.
constexpr const char *authority = R"([ca]
default_ca = tests
[tests]
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
policy = anything
x509_extensions = names
[anything]
commonName = supplied
[names]
subjectAltName = )";

} // namespace

bool TestCertificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool TestCertificates::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool TestCertificates::make()
{
    return QSslSocket::supportsSsl() && m_folder.isValid()
        && openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                    u"/CN=Root of a test"_s, u"-keyout"_s, u"root.key"_s, u"-out"_s, u"root.pem"_s});
}

QSslCertificate TestCertificates::root() const
{
    return QSslCertificate::fromPath(m_folder.filePath(u"root.pem"_s)).value(0);
}

std::optional<QSslConfiguration> TestCertificates::serverConfiguration(Flaw flaw)
{
    if (!sign(flaw))
        return std::nullopt;
    QFile keyFile(m_folder.filePath(u"server.key"_s));
    if (!keyFile.open(QIODevice::ReadOnly))
        return std::nullopt;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate::fromPath(m_folder.filePath(u"server.pem"_s)).value(0));
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

//! Leaves server.key and server.pem behind.
bool TestCertificates::sign(Flaw flaw)
{
    const QStringList subject = {u"-subj"_s, u"/CN=server %1"_s.arg(++m_count)};
    const QStringList newKey = {u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, u"server.key"_s};
    if (flaw == Flaw::SelfSigned)
        return openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-addext"_s,
                                   u"subjectAltName=IP:127.0.0.1"_s, u"-out"_s, u"server.pem"_s}
                       + newKey + subject);
    const QByteArray names = flaw == Flaw::WrongHost ? "DNS:elsewhere.example\n" : "IP:127.0.0.1\n";
    const QStringList dates = flaw == Flaw::Expired
        ? QStringList{u"-startdate"_s, u"20200101000000Z"_s, u"-enddate"_s, u"20200201000000Z"_s}
        : QStringList{u"-days"_s, u"2"_s};
    return write(u"authority.cnf"_s, authority + names) && write(u"index.txt"_s, {}) && write(u"serial"_s, "01\n")
        && openssl(QStringList{u"req"_s, u"-new"_s, u"-out"_s, u"server.csr"_s} + newKey + subject)
        && openssl(QStringList{u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"authority.cnf"_s, u"-cert"_s,
                               u"root.pem"_s, u"-keyfile"_s, u"root.key"_s, u"-in"_s, u"server.csr"_s, u"-out"_s,
                               u"server.pem"_s}
                   + dates);
}

} // namespace tideline::tests
