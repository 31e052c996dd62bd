// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/connectionwords.h"

#include "models/errors/errormessage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSet>

#include <cstdlib>

namespace tideline::models {

using namespace std::chrono_literals;
using Tone = ConnectionFinding::Tone;

namespace {

constexpr auto toleratedClock = 60s; //!< Tokens live by their own lifetime; more than this confuses dates.
constexpr auto certificateIsOldSoon = std::chrono::hours(14 * 24);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)
};

void describeTls(const api::ServerReport &server, api::Clock::WallTime now, QList<ConnectionFinding> &found)
{
    if (!server.isEncrypted) {
        found.append({Tone::Warning, Words::tr("The connection is not encrypted"),
                      Words::tr("It stays on this computer, so nobody else can listen.")});
        return;
    }
    const QDateTime ends = QDateTime::fromSecsSinceEpoch(
        server.certificateEnds
            ? std::chrono::floor<std::chrono::seconds>(*server.certificateEnds).time_since_epoch().count()
            : 0);
    const QString text =
        Words::tr("%1 vouches for the server until %2.")
            .arg(harmlessText(server.issuer, 80), QLocale().toString(ends.date(), QLocale::ShortFormat));
    const bool isOld = server.certificateEnds && *server.certificateEnds - now < certificateIsOldSoon;
    //: The protocol is "TLS 1.3" or so.
    found.append({isOld ? Tone::Warning : Tone::Good, Words::tr("Encrypted with %1").arg(server.protocol), text});
}

void describeClock(const api::ServerReport &server, QList<ConnectionFinding> &found)
{
    if (!server.clockDifference)
        return;
    const long long seconds = std::abs(static_cast<long long>(server.clockDifference->count()));
    if (seconds <= toleratedClock.count()) {
        found.append({Tone::Good, Words::tr("Its clock agrees with this computer's"), {}});
        return;
    }
    const QString text = server.clockDifference->count() > 0
        ? Words::tr("The server's clock is %n seconds ahead. Set the clock of this computer.", nullptr, int(seconds))
        : Words::tr("The server's clock is %n seconds behind. Set the clock of this computer.", nullptr, int(seconds));
    found.append({Tone::Warning, Words::tr("The clocks differ"), text});
}

void describeSchema(const QStringList &offered, const QStringList &known, QList<ConnectionFinding> &found)
{
    const QSet<QString> there(offered.cbegin(), offered.cend());
    QStringList missing;
    for (const QString &name : known) {
        if (!there.contains(name))
            missing += name;
    }
    const qsizetype count = known.size() - missing.size();
    const QString headline = Words::tr("%1 of %2 known operations are offered").arg(count).arg(known.size());
    if (missing.isEmpty()) {
        found.append({Tone::Good, headline, {}});
        return;
    }
    constexpr qsizetype most = 5;
    const QString names = missing.mid(0, most).join(QStringLiteral(", "));
    found.append({count == 0 ? Tone::Error : Tone::Warning, headline,
                  missing.size() > most
                      ? Words::tr("Missing are %1 and %n more.", nullptr, int(missing.size() - most)).arg(names)
                      : Words::tr("Missing are %1.").arg(names)});
}

void describeServer(const api::ServerReport &server, const QString &headline, const catalogue::ErrorCatalogue &errors,
                    api::Clock::WallTime now, QList<ConnectionFinding> &found)
{
    if (server.trouble) {
        const catalogue::ErrorEntry entry = errors.describe(server.trouble->facts());
        found.append({Tone::Error, entry.headline,
                      entry.text + QLatin1Char('\n') + server.url.host() + QStringLiteral(": ")
                          + harmlessText(server.trouble->message)});
        return;
    }
    found.append({Tone::Good, headline, Words::tr("%1, in %2 ms.").arg(server.url.host()).arg(server.elapsed.count())});
    describeTls(server, now, found);
    describeClock(server, found);
    if (server.schemaTrouble)
        found.append({Tone::Warning, Words::tr("It does not tell its schema before the sign-in"),
                      Words::tr("The schema that comes with Tideline is used.")});
}

} // namespace

QList<ConnectionFinding> describeConnection(const api::ConnectionReport &report,
                                            const catalogue::ErrorCatalogue &errors, const QStringList &known,
                                            api::Clock::WallTime now)
{
    QList<ConnectionFinding> found;
    describeServer(report.api, Words::tr("The API answers"), errors, now, found);
    if (!report.api.trouble && !report.version.isEmpty())
        found.append({Tone::Good, Words::tr("It runs version %1").arg(harmlessText(report.version, 60)), {}});
    if (report.auth)
        describeServer(*report.auth, Words::tr("The authentication server answers"), errors, now, found);
    else
        found.append({Tone::Warning, Words::tr("There is no address of an authentication server"),
                      Words::tr("Devices for a second sign-in step can't be looked after.")});
    QStringList offered = report.api.mutations;
    if (report.auth)
        offered += report.auth->mutations;
    if (!offered.isEmpty())
        describeSchema(offered, known, found);
    return found;
}

} // namespace tideline::models
