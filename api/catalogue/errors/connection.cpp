// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/errors/errortable.h"

namespace tideline::catalogue {

ErrorRows ErrorTables::connection()
{
    using Kind = ErrorKind;
    return {
        ErrorRow("network.broken", Kind::Unreachable, tr("The connection broke off"),
                 tr("It ended before an answer came. Try again in a moment; your answers are kept.")),
        ErrorRow("network.cut", Kind::Unreachable, tr("The answer broke off"),
                 tr("The connection ended in the middle of it. Try again in a moment; your answers are kept.")),
        ErrorRow("tls.expired", Kind::Unreachable, tr("The server's certificate is not valid today"),
                 tr("It has run out or does not count yet, so nothing was sent. Check the date of this computer, then "
                    "tell whoever looks after the server."))
            .action(ErrorAction::CheckConnection),
        ErrorRow("tls.untrusted", Kind::Unreachable, tr("The server's certificate is not trusted"),
                 tr("Nobody whom this computer knows vouches for it, so nothing was sent. Ask whoever looks after the "
                    "network whether this computer lacks a certificate."))
            .action(ErrorAction::CheckConnection),
        ErrorRow("tls.wrong-host", Kind::Unreachable, tr("The certificate is for another address"),
                 tr("Another server answered than the one asked for, so nothing was sent. Check the environment's "
                    "address for a slip."))
            .action(ErrorAction::CheckConnection),
        ErrorRow("http.redirect", Kind::Unreachable, tr("The API has another address now"),
                 tr("The server pointed elsewhere and was not followed. Look under Details for the new address and "
                    "set it in the environment."))
            .action(ErrorAction::CheckConnection),
        ErrorRow("http.redirect-unsafe", Kind::Unreachable, tr("The server pointed to an unsafe address"),
                 tr("That address has no encryption and was not followed. Check the environment's address and tell "
                    "whoever looks after the server."))
            .action(ErrorAction::CheckConnection),
        ErrorRow("protocol.not-json", Kind::Unreachable, tr("Something else answered in place of the API"),
                 tr("A page came back instead of data, as from a network that asks for a sign-in. Open a browser and "
                    "see to that, then try again."))
            .action(ErrorAction::CheckConnection),
        ErrorRow("protocol.empty", Kind::Unreachable, tr("The answer was empty"),
                 tr("The server said that all went well and sent nothing. Try again in a moment; if it stays so, tell "
                    "whoever looks after the API.")),
        ErrorRow("protocol.garbled", Kind::Unreachable, tr("The answer arrived damaged"),
                 tr("It was cut off or changed on its way here. Try again in a moment; if it stays so, tell whoever "
                    "looks after the network.")),
        ErrorRow("protocol.too-large", Kind::Unreachable, tr("The answer is too large"),
                 tr("It did not end where an answer should, and the rest was not read. Try again in a moment; if it "
                    "stays so, tell whoever looks after the API.")),
        ErrorRow("protocol.not-graphql", Kind::Unreachable, tr("The answer is not one of this API"),
                 tr("It is data, but neither a result nor an error. Check the address in the environment's settings."))
            .action(ErrorAction::CheckConnection),
        ErrorRow("session.renewed", Kind::NotNow, tr("Your session was renewed"),
                 tr("It had run out when this was sent, so nothing was changed. Try again; your answers are kept."))
            .action(ErrorAction::TryAgain),
        ErrorRow("session.refused", Kind::NotNow, tr("This was refused although you are signed in"),
                 tr("Your session was renewed, and the server did not accept it for this. Try again in a moment; sign "
                    "in again if it stays so."))
            .action(ErrorAction::TryAgain),
    };
}

} // namespace tideline::catalogue
