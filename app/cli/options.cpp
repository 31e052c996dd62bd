// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tideline::cli {

namespace {

//! Options that belong to one or a few commands; all others go with any.
const QHash<QString, QSet<QString>> &commandsByOption()
{
    static const QSet<QString> senders = {u"run"_s, u"query"_s, u"schema"_s};
    static const QSet<QString> readers = {u"operations"_s, u"describe"_s,        u"document"_s, u"run"_s,
                                          u"query"_s,      u"check-variables"_s, u"validate"_s, u"errors"_s};
    static const QHash<QString, QSet<QString>> table = {
        {u"environment"_s, senders},
        {u"identity"_s, senders},
        {u"endpoint"_s, senders},
        {u"token-stdin"_s, senders},
        {u"schema"_s, readers},
        {u"auth-schema"_s, readers},
        {u"json"_s, {u"operations"_s, u"describe"_s, u"errors"_s, u"schema"_s}},
        {u"all"_s, {u"document"_s}},
        {u"example"_s, {u"document"_s}},
        {u"variables"_s, {u"run"_s, u"query"_s, u"check-variables"_s}},
        {u"operation"_s, {u"errors"_s, u"query"_s}},
        {u"port"_s, {u"serve"_s}},
        {u"payments"_s, {u"serve"_s}},
        {u"verbose"_s, {u"serve"_s}},
    };
    return table;
}

void declare(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions({{u"demo"_s, {}},
                       {u"environment"_s, {}, u"name"_s},
                       {u"identity"_s, {}, u"name"_s},
                       {u"endpoint"_s, {}, u"url"_s},
                       {u"auth-endpoint"_s, {}, u"url"_s},
                       {u"token-stdin"_s, {}},
                       {u"schema"_s, {}, u"file"_s},
                       {u"auth-schema"_s, {}, u"file"_s},
                       {u"json"_s, {}},
                       {u"all"_s, {}},
                       {u"verbose"_s, {}},
                       {u"example"_s, {}, u"size"_s},
                       {u"variables"_s, {}, u"json"_s},
                       {u"operation"_s, {}, u"name"_s},
                       {u"port"_s, {}, u"number"_s},
                       {u"seed"_s, {}, u"number"_s},
                       {u"payments"_s, {}, u"number"_s},
                       {u"now"_s, {}, u"time"_s},
                       {u"fault"_s, {}, u"rule"_s},
                       {{u"h"_s, u"help"_s}, {}},
                       {{u"v"_s, u"version"_s}, {}}});
}

//! Options that make no sense together or with the command.
QString contradiction(const QCommandLineParser &parser, const Options &options)
{
    const int ways = int(options.demo) + int(!options.environment.isEmpty()) + int(!options.endpoint.isEmpty());
    if (ways > 1)
        return u"Choose one of --demo, --environment and --endpoint."_s;
    if (!options.authEndpoint.isEmpty() && options.endpoint.isEmpty())
        return u"--auth-endpoint goes with --endpoint."_s;
    if (!options.identity.isEmpty() && (options.environment.isEmpty() || options.environment == "demo"_L1))
        return u"--identity goes with --environment NAME: sign-ins are kept by environment, none for the demo."_s;
    if (!options.identity.isEmpty() && options.tokenFromStdin)
        return u"--identity and --token-stdin are two ways to say who you are. Leave one out."_s;
    for (auto it = commandsByOption().cbegin(); it != commandsByOption().cend(); ++it) {
        if (!options.command.isEmpty() && parser.isSet(it.key()) && !it->contains(options.command))
            return u"--%1 does not go with \"%2\"."_s.arg(it.key(), options.command);
    }
    const bool hasDemo = options.demo || options.environment == "demo"_L1 || options.command == "serve"_L1;
    for (const QString &name : {u"seed"_s, u"now"_s, u"fault"_s}) {
        if (!options.command.isEmpty() && parser.isSet(name) && !hasDemo)
            return u"--%1 is for the demo backend: it goes with --demo or serve."_s.arg(name);
    }
    if (!options.example.isEmpty() && options.example != "smallest"_L1 && options.example != "full"_L1)
        return u"--example is \"smallest\" or \"full\", not \"%1\"."_s.arg(options.example);
    if (!options.now.isEmpty() && !QDateTime::fromString(options.now, Qt::ISODate).isValid())
        return u"--now takes a time like 2026-03-01T09:00:00Z, not \"%1\"."_s.arg(options.now);
    return {};
}

QString readNumbers(const QCommandLineParser &parser, Options &options)
{
    bool ok = true;
    if (parser.isSet(u"port"_s)) {
        options.port = parser.value(u"port"_s).toUShort(&ok);
        if (!ok)
            return u"--port takes a number from 0 to 65535, not \"%1\"."_s.arg(parser.value(u"port"_s));
    }
    if (parser.isSet(u"seed"_s)) {
        options.seed = parser.value(u"seed"_s).toULongLong(&ok);
        if (!ok)
            return u"--seed takes a whole number, not \"%1\"."_s.arg(parser.value(u"seed"_s));
    }
    if (parser.isSet(u"payments"_s)) {
        options.payments = parser.value(u"payments"_s).toInt(&ok);
        constexpr int mostPayments = 1'000'000;
        if (!ok || options.payments < 0 || options.payments > mostPayments)
            return u"--payments takes a number from 0 to 1000000, not \"%1\"."_s.arg(parser.value(u"payments"_s));
    }
    return {};
}

} // namespace

tl::expected<Options, QString> parseOptions(const QStringList &words)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(words))
        return tl::unexpected(parser.errorText());

    Options options;
    options.arguments = parser.positionalArguments();
    if (!options.arguments.isEmpty())
        options.command = options.arguments.takeFirst();
    options.demo = parser.isSet(u"demo"_s);
    options.environment = parser.value(u"environment"_s);
    options.identity = parser.value(u"identity"_s);
    options.endpoint = parser.value(u"endpoint"_s);
    options.authEndpoint = parser.value(u"auth-endpoint"_s);
    options.tokenFromStdin = parser.isSet(u"token-stdin"_s);
    options.schemaFile = parser.value(u"schema"_s);
    options.authSchemaFile = parser.value(u"auth-schema"_s);
    options.json = parser.isSet(u"json"_s);
    options.all = parser.isSet(u"all"_s);
    options.verbose = parser.isSet(u"verbose"_s);
    options.example = parser.value(u"example"_s);
    if (parser.isSet(u"variables"_s))
        options.variables = parser.value(u"variables"_s);
    options.operation = parser.value(u"operation"_s);
    options.now = parser.value(u"now"_s);
    options.faults = parser.values(u"fault"_s);
    options.help = parser.isSet(u"help"_s);
    options.version = parser.isSet(u"version"_s);

    if (const QString trouble = readNumbers(parser, options); !trouble.isEmpty())
        return tl::unexpected(trouble);
    if (const QString trouble = contradiction(parser, options); !trouble.isEmpty())
        return tl::unexpected(trouble);
    return options;
}

QString usage()
{
    return uR"(Usage: tideline-cli [where] [--schema FILE [--auth-schema FILE]] COMMAND

Where to send:
  --demo                          a demo backend of its own, signed in as the demo agent
  --environment NAME [--identity WHO]    an environment by name; "demo" is built in. Goes on with the sign-in that
                                  the console keeps in the keychain: of WHO, else of who signed in last
  --endpoint URL [--auth-endpoint URL]   any GraphQL server
  --token-stdin                   read the access token from the first line of standard input

Commands:
  operations [--json]             one line a mutation: service, area, deprecation, input type, error codes
  describe NAME [--json]          the input as a tree
  document NAME | --all [--example smallest|full]   the document the console would send
  run NAME [--variables JSON|FILE|-]                send it
  query FILE|- [--operation NAME] [--variables JSON|FILE|-]   validate and send a document of one's own
  check-variables NAME --variables JSON|FILE|-      coercion only
  parse FILE|-                    parse any document and print it in canonical form
  validate FILE|-                 validate an executable document against the schema
  schema fetch                    the SDL of a server, or its introspection with --json
  schema diff A B [--json]        every change from A to B, one a line: breaking, dangerous or safe; exit code 0
  schema check FILE               every rule of the specification
  schema introspect FILE          SDL or introspection as introspection JSON
  errors [CODE [--operation NAME]] [--json]         the error catalogue; one entry as its dialog words it
  audit verify [FILE]             looks whether a line of the audit log was changed, removed or reordered; 1 if so
  serve [--port N] [--seed N] [--now TIME] [--fault RULE]... [--payments N] [--verbose]   the demo backend alone

Fault rules, each for every request, or with *N behind it for the next N:
  MUTATION=CODE | TYPE.FIELD=CODE | http=STATUS | delay=MS | drop=before|after | body=truncated|html|notjson|empty | expire
  KT-XX-N is a CODE that nobody knows.
  Signing in (obtainKrakenToken) is spared by http, drop and body, and by delay with *N. expire happens once without
  *N: at the next request with a token, every token handed out so far has expired; a refresh or a new sign-in recovers.

Exit codes: 0 done, 1 the API answered with an error, 2 usage or input error, 3 transport failure, 4 not signed in)"_s;
}

} // namespace tideline::cli
