// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/errors/errortable.h"

namespace tideline::catalogue {

ErrorRows ErrorTables::kinds()
{
    using Kind = ErrorKind;
    return {
        ErrorRow("network", Kind::Unreachable, tr("The server can't be reached"),
                 tr("Nothing was changed. Check that this computer is online, then try again; your answers are kept."))
            .action(ErrorAction::CheckConnection),
        ErrorRow("timeout", Kind::Unreachable, tr("The server took too long to answer"),
                 tr("It may be busy or the connection slow. Your answers are kept; try again in a moment.")),
        ErrorRow("tls", Kind::Unreachable, tr("The connection is not safe"),
                 tr("The server could not prove who it is, so nothing was sent. Check the clock of this computer and "
                    "tell whoever looks after the network."))
            .action(ErrorAction::CheckConnection),
        ErrorRow("http", Kind::Unreachable, tr("The server turned the request away"),
                 tr("Something between here and the API answered in its place. Check the environment's address and "
                    "the network, then try again."))
            .action(ErrorAction::CheckConnection),
        ErrorRow("http.400", Kind::Unexpected, tr("The server did not understand the request"),
                 tr("Nothing was changed. Check the connection to see what this server offers, and pass the details "
                    "on to whoever looks after it."))
            .action(ErrorAction::CheckConnection),
        ErrorRow("http.401", Kind::SessionEnded, tr("You are not signed in any more"),
                 tr("The server no longer accepts this session. Sign in again; your answers are kept.")),
        ErrorRow("http.403", Kind::NotAllowed, tr("You may not use this server"),
                 tr("Nothing was changed. Ask whoever looks after access to open it for you.")),
        ErrorRow("http.404", Kind::Unreachable, tr("There is no API at this address"),
                 tr("The server is there, the API is not. Check the address in the environment's settings."))
            .action(ErrorAction::CheckConnection),
        ErrorRow("http.407", Kind::Unreachable, tr("The proxy asks for a sign-in"),
                 tr("The network lets nothing through until its proxy knows you. Set the proxy's user and password in "
                    "the system's settings."))
            .action(ErrorAction::CheckConnection),
        ErrorRow("http.413", Kind::FixForm, tr("The answers are too large to send"),
                 tr("Nothing was changed. Shorten the longest texts, then send again.")),
        ErrorRow("http.429", Kind::Busy, tr("Too many requests for now"),
                 tr("The server asks for a pause. Wait a moment; nothing was changed and your answers are kept.")),
        ErrorRow("http.503", Kind::Busy, tr("The server is busy or being serviced"),
                 tr("Nothing was changed and your answers are kept. Wait a moment before you go on.")),
        ErrorRow("http.502", Kind::Unreachable, tr("The API behind its gateway did not answer"),
                 tr("The gateway is there, the server behind it is not. Try again in a moment; if it goes on, tell "
                    "whoever looks after the API.")),
        ErrorRow("http.504", Kind::Unreachable, tr("The API was too slow for its gateway"),
                 tr("The gateway gave up waiting for the server behind it. Try again in a moment; your answers are "
                    "kept.")),
        ErrorRow("http.5xx", Kind::Unreachable, tr("The server has a fault"),
                 tr("It could not deal with the request. Try again in a moment; if it goes on, tell whoever looks "
                    "after the API.")),
        ErrorRow("protocol", Kind::Unreachable, tr("The answer can't be read"),
                 tr("Something other than the API answered, or the answer was cut off. Check the network and the "
                    "environment's address, then try again."))
            .action(ErrorAction::CheckConnection),
        ErrorRow("maybe-done", Kind::MaybeDone, tr("This may have been done"),
                 tr("It was sent, and no answer came that says how it ended. Look at the record before you send it "
                    "again; your answers are kept.")),
        ErrorRow("maybe-done.network.broken", Kind::MaybeDone, tr("The connection broke off; this may have been done"),
                 tr("It ended after the request had left and before an answer came. Look at the record before you "
                    "send it again; your answers are kept.")),
        ErrorRow("maybe-done.network.cut", Kind::MaybeDone, tr("The answer broke off; this may have been done"),
                 tr("The server had begun to answer when the connection ended. Look at the record before you send it "
                    "again; your answers are kept.")),
        ErrorRow("maybe-done.timeout", Kind::MaybeDone, tr("No answer came, and this may have been done"),
                 tr("The request had left when the time was up. Look at the record before you send it again; your "
                    "answers are kept.")),
        ErrorRow("maybe-done.http", Kind::MaybeDone, tr("The server stumbled, and this may have been done"),
                 tr("It took the request and then reported a fault of its own. Look at the record before you send it "
                    "again; your answers are kept.")),
        ErrorRow("maybe-done.http.502", Kind::MaybeDone, tr("The gateway got no answer; this may have been done"),
                 tr("It handed the request on, and the server behind it did not answer. Look at the record before you "
                    "send it again; your answers are kept.")),
        ErrorRow("maybe-done.http.504", Kind::MaybeDone, tr("The gateway gave up waiting; this may have been done"),
                 tr("The server behind it has the request and may still be at it. Wait a moment and look at the "
                    "record before you send it again; your answers are kept.")),
        ErrorRow("maybe-done.protocol.not-json", Kind::MaybeDone,
                 tr("Something else answered; this may have been done"),
                 tr("A page came back in place of the API's answer. Look at the record before you send it again; your "
                    "answers are kept.")),
        ErrorRow("maybe-done.protocol.empty", Kind::MaybeDone, tr("The answer was empty; this may have been done"),
                 tr("The server said that all went well, and nothing more. Look at the record before you send it "
                    "again; your answers are kept.")),
        ErrorRow("maybe-done.protocol.garbled", Kind::MaybeDone,
                 tr("The answer arrived damaged; this may have been done"),
                 tr("It was cut off or changed on its way here. Look at the record before you send it again; your "
                    "answers are kept.")),
        ErrorRow("maybe-done.protocol.too-large", Kind::MaybeDone,
                 tr("The answer was too large; this may have been done"),
                 tr("It did not end where an answer should, and was not read. Look at the record before you send it "
                    "again; your answers are kept.")),
        ErrorRow("maybe-done.protocol.not-graphql", Kind::MaybeDone,
                 tr("The answer is a foreign one; this may have been done"),
                 tr("Data came back that is neither a result nor an error of this API. Look at the record before you "
                    "send it again; your answers are kept.")),
        ErrorRow("maybe-done.protocol", Kind::MaybeDone, tr("The answer can't be read; this may have been done"),
                 tr("Something came back that does not say how it ended. Look at the record before you send it again; "
                    "your answers are kept.")),
        ErrorRow("secrets", Kind::NotAvailable, tr("The keychain did not open"),
                 tr("Your sign-in is kept for this session only. Unlock the keychain and sign in again to have it "
                    "remembered.")),
        ErrorRow("keychain-missing", Kind::NotAvailable, tr("This computer has no keychain"),
                 tr("Your sign-in is kept for this session only. Start the system's keychain service to have it "
                    "remembered.")),
        ErrorRow("keychain-locked", Kind::NotAvailable, tr("The keychain is locked"),
                 tr("Your sign-in is kept for this session only. Unlock the keychain, then sign in again.")),
        ErrorRow("keychain-refused", Kind::NotAllowed, tr("The keychain was not opened to Tideline"),
                 tr("Access was refused when the system asked. Your sign-in is kept for this session only; allow it "
                    "the next time to have it remembered."))
            .action(ErrorAction::None),
        ErrorRow("keychain-slow", Kind::NotAvailable, tr("The keychain did not answer"),
                 tr("It took longer than two seconds. Your sign-in is kept for this session only; look whether the "
                    "system waits for a password.")),
        ErrorRow("keychain-empty", Kind::NotAvailable, tr("The keychain gave out no sign-in"),
                 tr("It is locked, or the entry is gone. Unlock the keychain and choose the sign-in once more, or sign "
                    "in another way.")),
        ErrorRow("keychain-elsewhere", Kind::NotAvailable, tr("The kept sign-in is for another address"),
                 tr("The addresses of this environment have changed since, so nothing was sent. Sign in by password or "
                    "key once you know that the new ones are right.")),
        ErrorRow("keychain-failed", Kind::NotAvailable, tr("The keychain reported a problem"),
                 tr("Your sign-in is kept for this session only. Look under Details for the keychain's own words.")),
        ErrorRow("gate", Kind::NotNow, tr("This was not sent"),
                 tr("The console kept the request back and nothing was changed. Look under Details for the reason.")),
        ErrorRow("payload", Kind::FixForm, tr("Some answers were not accepted"),
                 tr("The server named the fields at fault. Correct them and send again."))
            .knowing("field", tr("The server did not take the answer under “%1”. Correct it and send again.")),
        ErrorRow("no-code", Kind::Unexpected, tr("The server reported a problem"),
                 tr("It gave no code for it; its own words are under Details. Look at the record before you try "
                    "again."))
            .action(ErrorAction::LookFirst),
        ErrorRow("no-code.query", Kind::Unexpected, tr("The server reported a problem"),
                 tr("It gave no code for it; its own words are under Details. Try again in a moment.")),
        ErrorRow("unknown", Kind::Unexpected, tr("The server reported a problem we don't know"),
                 tr("Its code and its own words are under Details. Look at the record before you try again, and pass "
                    "the details on if it comes back."))
            .action(ErrorAction::LookFirst),
        ErrorRow("unknown.query", Kind::Unexpected, tr("The server reported a problem we don't know"),
                 tr("Its code and its own words are under Details. Try again in a moment, and pass the details on if "
                    "it comes back.")),
    };
}

ErrorRows ErrorTables::gate()
{
    using Kind = ErrorKind;
    return {
        ErrorRow("gate.already-sending", Kind::NotNow, tr("This form is being sent already"),
                 tr("It was not sent twice. Wait for the first answer.")),
        ErrorRow("gate.already-sent", Kind::NotNow, tr("This form was sent already, from another window"),
                 tr("It was not sent twice. Look at what it did; start afresh if it has to be done once more."))
            .action(ErrorAction::LookFirst),
        ErrorRow("gate.read-only", Kind::NotAllowed, tr("This session is read only"),
                 tr("Nothing was sent. Allow changes in the bar of this session if the customer asked for them."))
            .action(ErrorAction::None),
        ErrorRow("gate.locked", Kind::SessionEnded, tr("The console is locked"),
                 tr("Nothing was sent. Unlock it and try again; your answers are kept."))
            .action(ErrorAction::SignIn),
        ErrorRow("gate.not-offered", Kind::NotAvailable, tr("Not offered on this environment"),
                 tr("The server said so since you signed in, and nothing was sent. Choose another way; after the next "
                    "sign-in it is tried anew."))
            .knowing("operation",
                     tr("The server said so of “%1” since you signed in, and nothing was sent. Choose another way; "
                        "after the next sign-in it is tried anew.")),
        ErrorRow("gate.signed-out", Kind::SessionEnded, tr("You are not signed in"),
                 tr("Nothing was sent. Sign in and try again; your answers are kept.")),
        ErrorRow("gate.session-ended", Kind::SessionEnded, tr("Your session has ended"),
                 tr("Nothing was sent. Sign in again; your answers are kept.")),
        ErrorRow(
            "gate.masquerade-refused", Kind::NotAllowed, tr("Not in a customer's place"),
            tr("Nothing was sent. Leave signing out everywhere, keys, passwords and sign-in devices to the customer."))
            .action(ErrorAction::None),
        ErrorRow("gate.masquerade-ended", Kind::NotNow, tr("The session in the customer's place is over"),
                 tr("Nothing was sent. Start anew with a fresh token, or go on in your own window."))
            .action(ErrorAction::None),
        ErrorRow("gate.other-identity", Kind::FixForm, tr("This session belongs to someone else"),
                 tr("Sign in as the person who locked it, or sign out to begin a session of your own.")),
        ErrorRow("gate.unproven-token", Kind::FixForm, tr("A token does not unlock this window"),
                 tr("Only the very token that the session has does. Sign in by password or key, or sign out to begin a "
                    "session of your own.")),
        ErrorRow("gate.unusable-token", Kind::SessionEnded, tr("That token can't be used"),
                 tr("It has run out or is not a token of this environment. Get a new one and sign in with it.")),
    };
}

} // namespace tideline::catalogue
