// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/inputs.h"

#include <QDir>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace tideline::testing {

namespace {

using graphql::Json;

QByteArray fromBase32(const QByteArray &text)
{
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const char letter : text.toUpper()) {
        const qsizetype value = QByteArray("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").indexOf(letter);
        if (value < 0)
            continue;
        bits = (bits << 5) | quint32(value);
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes.append(char((bits >> count) & 0xff));
        }
    }
    return bytes;
}

QString filledIn(const QString &name, const QDateTime &now)
{
    static const QRegularExpression day(u"^today(?:([+-])(\\d+))?$"_s);
    if (const QRegularExpressionMatch match = day.match(name); match.hasMatch()) {
        const int days = match.captured(2).toInt();
        return now.date().addDays(match.captured(1) == "-"_L1 ? -days : days).toString(Qt::ISODate);
    }
    if (name == "now"_L1)
        return now.toUTC().toString(Qt::ISODate);
    if (name.startsWith("totp:"_L1))
        return totpCode(name.mid(5).toLatin1(), now);
    return u"${%1}"_s.arg(name); // unknown: the test that sends it shows it
}

void fillIn(Json &value, const QDateTime &now)
{
    if (value.is_structured()) {
        for (Json &inner : value)
            fillIn(inner, now);
        return;
    }
    if (!value.is_string())
        return;
    QString text = QString::fromStdString(value.get<std::string>());
    static const QRegularExpression placeholder(u"\\$\\{([^}]+)\\}"_s);
    for (auto match = placeholder.match(text); match.hasMatch(); match = placeholder.match(text)) {
        const QString words = filledIn(match.captured(1), now);
        if (words == match.captured(0))
            break;
        text.replace(match.capturedStart(), match.capturedLength(), words);
    }
    value = text.toStdString();
}

} // namespace

QString totpCode(const QByteArray &secret, const QDateTime &now)
{
    const quint64 step = qToBigEndian(quint64(now.toSecsSinceEpoch() / 30));
    const QByteArray message(reinterpret_cast<const char *>(&step), sizeof step);
    const QByteArray digest = QMessageAuthenticationCode::hash(message, fromBase32(secret), QCryptographicHash::Sha1);
    const int offset = digest.back() & 0x0f;
    const quint32 number = qFromBigEndian<quint32>(digest.constData() + offset) & 0x7fffffffU;
    return u"%1"_s.arg(number % 1000000, 6, 10, QChar(u'0'));
}

QList<DemoInput> demoInputs(const QDateTime &now)
{
    QList<DemoInput> inputs;
    const QDir folder(QStringLiteral(TIDELINE_SOURCE_DIR "/tests/demo/inputs"));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(name));
        const Json content = Json::parse(file.readAll().toStdString(), nullptr, false);
        if (!content.is_object())
            qFatal("%s is not a JSON object", qPrintable(name));
        for (const auto &[operation, input] : content.items()) {
            DemoInput made;
            made.operation = QString::fromStdString(operation);
            made.variables = input.value("variables", Json::object());
            made.as = QString::fromStdString(input.value("as", std::string("agent")));
            made.afterwards = input.value("afterwards", Json::object());
            fillIn(made.variables, now);
            fillIn(made.afterwards, now);
            inputs.append(made);
        }
    }
    return inputs;
}

} // namespace tideline::testing
