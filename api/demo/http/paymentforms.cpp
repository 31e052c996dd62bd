// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/http/paymentforms.h"

#include <QUrl>

namespace tideline::demo {

namespace {

QString escaped(const std::string &text) { return QString::fromStdString(text).toHtmlEscaped(); }

//! The secret is part of the address, so the address must not travel, and nothing may be kept or framed.
HttpAnswer htmlPage(int status, const QString &title, const QString &body)
{
    const QString page = QStringLiteral("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                        "<meta name=\"robots\" content=\"noindex\">\n<title>%1</title>\n"
                                        "<style>body{font:1.1em/1.5 sans-serif;max-width:32em;margin:2em auto;"
                                        "padding:0 1em}label{display:block;margin:.8em 0}input{font:inherit;"
                                        "display:block;width:100%;box-sizing:border-box;padding:.3em}"
                                        "button{font:inherit;margin:.4em .4em .4em 0;padding:.4em .8em}"
                                        "fieldset{margin:1.5em 0}code{overflow-wrap:anywhere}</style>\n</head>\n"
                                        "<body>\n<h1>%1</h1>\n%2</body>\n</html>\n");
    return {status,
            "text/html; charset=utf-8",
            // One pass over the pattern: a %1 within the body stays what it is.
            page.arg(title.toHtmlEscaped(), body).toUtf8(),
            {{"Cache-Control", "no-store"},
             {"Referrer-Policy", "no-referrer"},
             {"X-Content-Type-Options", "nosniff"},
             {"Content-Security-Policy",
              "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"}}};
}

QString field(const FormState &state, const char *name, const char *label, const char *more, bool isShownAgain = true)
{
    const QString key = QString::fromLatin1(name);
    const QString value = isShownAgain ? state.fields.queryItemValue(key, QUrl::FullyDecoded) : QString();
    return QStringLiteral("<label>%1 <input name=\"%2\" value=\"%3\" required %4></label>\n")
        .arg(QString::fromLatin1(label), key, value.toHtmlEscaped(), QString::fromLatin1(more));
}

QString meansFields(const Json &page, const FormState &state)
{
    QString fields =
        field(state, "holder", "Name on the card or bank account", "maxlength=\"100\" autocomplete=\"off\"");
    if (textOf(page, "method") == "CARD") {
        fields +=
            field(state, "number", "Card number", "inputmode=\"numeric\" maxlength=\"23\" autocomplete=\"off\"", false);
        fields +=
            field(state, "expiry", "Expires (month and year, like 04/29)", "maxlength=\"7\" autocomplete=\"off\"");
        return fields;
    }
    fields += field(state, "sortCode", "Sort code", "inputmode=\"numeric\" maxlength=\"8\" autocomplete=\"off\"");
    return fields
        + field(state, "number", "Bank account number", "inputmode=\"numeric\" maxlength=\"8\" autocomplete=\"off\"",
                false);
}

QString button(const char *deed, const QString &text, bool isChecked)
{
    return QStringLiteral("<button name=\"deed\" value=\"%1\"%3>%2</button>\n")
        .arg(QString::fromLatin1(deed), text.toHtmlEscaped(),
             isChecked ? QString() : QStringLiteral(" formnovalidate"));
}

QString problemList(const QStringList &problems)
{
    if (problems.isEmpty()) {
        return {};
    }
    QString list = QStringLiteral("<div role=\"alert\"><p>Nothing has been sent yet:</p><ul>\n");
    for (const QString &problem : problems) {
        list += QStringLiteral("<li>") + problem.toHtmlEscaped() + QStringLiteral("</li>\n");
    }
    return list + QStringLiteral("</ul></div>\n");
}

} // namespace

QString poundsText(std::int64_t pence)
{
    return QStringLiteral("£%1.%2").arg(pence / 100).arg(pence % 100, 2, 10, QLatin1Char('0'));
}

HttpAnswer formPage(const Json &page, const QString &action, const FormState &state)
{
    const std::int64_t amount = numberOf(page, "amount");
    const bool isPayment = amount > 0;
    const QString title = isPayment        ? QStringLiteral("Pay ") + poundsText(amount)
        : textOf(page, "method") == "CARD" ? QStringLiteral("Add a card")
                                           : QStringLiteral("Set up a direct debit");
    QString body = problemList(state.problems);
    if (isPayment) {
        body += QStringLiteral("<p>For: ") + escaped(textOf(page, "description")) + QStringLiteral("</p>\n");
    }
    if (flagOf(page, "isByTelephone")) {
        body += QStringLiteral("<p>The customer gives the details by telephone.</p>\n");
    }
    body += QStringLiteral("<form method=\"post\" action=\"%1\">\n").arg(action.toHtmlEscaped());
    if (flagOf(page, "isEmbedded")) {
        body += QStringLiteral("<input type=\"hidden\" name=\"secret\" value=\"%1\">\n")
                    .arg(escaped(textOf(page, "secret")));
    }
    body += meansFields(page, state);
    body += button("complete", isPayment ? title : QStringLiteral("Save"), true);
    body += button("cancel", QStringLiteral("Cancel"), false);
    body += QStringLiteral("<fieldset><legend>For trying things out</legend>\n"
                           "<p>This is a demo: no money moves. Any number with a correct check digit will do, such as "
                           "4242 4242 4242 4242; one that ends in 99 is taken and refuses every collection.</p>\n");
    body += button("refuse", QStringLiteral("Let the bank refuse"), false);
    body += button("break", QStringLiteral("Let something break"), false);
    body += QStringLiteral("</fieldset>\n</form>\n");
    return htmlPage(state.problems.isEmpty() ? 200 : 422, title, body);
}

HttpAnswer secretPage(const QString &action, const QString &problem)
{
    const QString body = problemList(problem.isEmpty() ? QStringList() : QStringList{problem})
        + QStringLiteral("<form method=\"post\" action=\"%1\">\n<label>Secret of the form "
                         "<input name=\"secret\" required maxlength=\"100\" autocomplete=\"off\"></label>\n"
                         "<button>Open the form</button>\n</form>\n")
              .arg(action.toHtmlEscaped());
    return htmlPage(problem.isEmpty() ? 200 : 404, QStringLiteral("Demo payment provider"), body);
}

HttpAnswer notePage(int status, const QString &title, const QString &text, const QString &code)
{
    QString body = QStringLiteral("<p>") + text.toHtmlEscaped() + QStringLiteral("</p>\n");
    if (!code.isEmpty()) {
        body += QStringLiteral("<p><code>") + code.toHtmlEscaped() + QStringLiteral("</code></p>\n");
    }
    return htmlPage(status, title, body);
}

std::optional<HttpAnswer> redirection(const std::string &url)
{
    const QUrl target(QString::fromStdString(url), QUrl::StrictMode);
    const QString scheme = target.scheme();
    if (!target.isValid() || target.host().isEmpty()
        || (scheme != QLatin1String("http") && scheme != QLatin1String("https"))) {
        return std::nullopt;
    }
    HttpAnswer answer =
        htmlPage(303, QStringLiteral("Go on"), QStringLiteral("<p>You are sent back to the shop.</p>\n"));
    answer.headers.append(std::pair<QByteArray, QByteArray>("Location", target.toEncoded()));
    return answer;
}

} // namespace tideline::demo
