// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/http/paymentpages.h"

#include "api/demo/engine/bankdetails.h"
#include "api/demo/engine/checkout.h"
#include "api/demo/http/paymentforms.h"

#include <tl/expected.hpp>

#include <QRegularExpression>

namespace tideline::demo {

namespace {

HttpAnswer wrongMethod()
{
    HttpAnswer answer = notePage(405, QStringLiteral("Not that way"), QStringLiteral("Pages are read and sent only."));
    answer.headers.append(std::pair<QByteArray, QByteArray>("Allow", "GET, POST"));
    return answer;
}

HttpAnswer unknownPage()
{
    return notePage(404, QStringLiteral("No such page"), QStringLiteral("Ask for a new link."));
}

//! The fields of a form, or why it cannot be read.
tl::expected<QUrlQuery, HttpAnswer> formOf(const HttpRequest &request)
{
    if (!request.contentType.toLower().startsWith("application/x-www-form-urlencoded")) {
        return tl::unexpected(
            notePage(415, QStringLiteral("Not a form"), QStringLiteral("Send the form of the page.")));
    }
    if (request.body.size() > PaymentPages::formLimit) {
        return tl::unexpected(notePage(413, QStringLiteral("Too much"), QStringLiteral("The form is too long.")));
    }
    // In forms a space is a plus sign, which QUrlQuery leaves as it is.
    return QUrlQuery(QString::fromUtf8(QByteArray(request.body).replace('+', "%20")));
}

std::string valueOf(const QUrlQuery &form, const char *name)
{
    return form.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).trimmed().toStdString();
}

//! The card or bank account that the form describes; what is wrong with it goes to \p problems.
Means meansFrom(const Json &page, const QUrlQuery &form, const QDate &today, QStringList &problems)
{
    Means means;
    means.type = textOf(page, "method");
    means.holder = valueOf(form, "holder");
    means.number = valueOf(form, "number");
    if (means.holder.empty() || means.holder.size() > 100) {
        problems.append(QStringLiteral("Enter the name, with up to 100 characters."));
    }
    if (means.type != "CARD") {
        means.sortCode = valueOf(form, "sortCode");
        if (!isSortCode(means.sortCode) || !isKnownSortCode(means.sortCode)) {
            problems.append(QStringLiteral("Enter a sort code of six digits, like 20-00-00."));
        }
        if (!isBankAccountNumber(means.number)) {
            problems.append(QStringLiteral("Enter an account number of eight digits."));
        }
        return means;
    }
    if (!isCardNumber(means.number)) {
        problems.append(QStringLiteral("Enter the card's number as it is printed on it."));
    }
    static const QRegularExpression expiry(QStringLiteral("^(0?[1-9]|1[0-2]) ?/ ?(?:20)?([0-9]{2})$"));
    const QRegularExpressionMatch match = expiry.match(QString::fromStdString(valueOf(form, "expiry")));
    means.expiryMonth = match.captured(1).toInt();
    means.expiryYear = 2000 + match.captured(2).toInt();
    if (!match.hasMatch() || QDate(means.expiryYear, means.expiryMonth, 1).addMonths(1) <= today) {
        problems.append(QStringLiteral("Enter the month and year in which the card expires, like 04/29."));
    }
    return means;
}

struct Ending
{
    const char *result;
    const char *title;
    const char *text;
};

constexpr Ending endings[] = {
    {"Success", "Thank you", "It is done. You can close this page."},
    {"Pending", "Thank you", "The bank has been asked; the money takes three days. You can close this page."},
    {"Failure", "The bank refused", "Nothing was taken. Ask for a new link to try again."},
    {"Error", "Something went wrong", "Nothing was taken. Ask for a new link to try again."},
    {"Cancel", "Cancelled", "Nothing was taken and nothing was kept."},
};

std::string returnUrl(const Json &page, const std::string &result)
{
    const Json &urls = memberOf(page, "returnUrls");
    const std::string own = textOf(urls, "returnUrl" + result);
    return own.empty() && result == "Pending" ? textOf(urls, "returnUrlSuccess") : own;
}

} // namespace

std::optional<HttpAnswer> PaymentPages::closedAnswer(const Json &page) const
{
    switch (stateOf(m_data, page)) {
    case PageState::Open:
        break;
    case PageState::Used:
        return notePage(410, QStringLiteral("Used already"),
                        QStringLiteral("This page can be used once. Nothing was done a second time."));
    case PageState::Expired:
        if (std::optional<HttpAnswer> onward = redirection(returnUrl(page, "Expired"))) {
            return onward;
        }
        return notePage(410, QStringLiteral("Too late"), QStringLiteral("This page is a day old. Ask for a new link."));
    }
    return std::nullopt;
}

HttpAnswer PaymentPages::finish(Json &page, const QString &deed, const QUrlQuery &form)
{
    QStringList problems;
    Means means = meansFrom(page, form, m_data.clock.today(), problems);
    if (!problems.isEmpty()) {
        means = {means.type, "Unknown", "00000000", "", "", 0, 0}; // Refused or cancelled without details.
    }
    const Deed done = deed == QLatin1String("complete") ? Deed::Complete
        : deed == QLatin1String("refuse")               ? Deed::Refuse
        : deed == QLatin1String("break")                ? Deed::Break
                                                        : Deed::Cancel;
    const Completion completion = completePage(m_data, page, done, means);
    if (const std::optional<HttpAnswer> onward = redirection(returnUrl(page, completion.result))) {
        return *onward;
    }
    if (!completion.vendorReference.empty()) {
        return notePage(200, QStringLiteral("Reference for the console"),
                        QStringLiteral("Store the card or direct debit with this reference:"),
                        QString::fromStdString(completion.vendorReference));
    }
    const auto *const ending = std::find_if(std::begin(endings), std::end(endings), [&completion](const Ending &one) {
        return one.result == completion.result;
    });
    return notePage(200, QString::fromLatin1(ending->title), QString::fromLatin1(ending->text));
}

HttpAnswer PaymentPages::submit(Json &page, const QString &action, const QUrlQuery &form)
{
    const QString deed = form.queryItemValue(QStringLiteral("deed"));
    if (deed == QLatin1String("complete")) {
        FormState state{form, {}};
        static_cast<void>(meansFrom(page, form, m_data.clock.today(), state.problems));
        if (!state.problems.isEmpty()) {
            return formPage(page, action, state);
        }
    } else if (deed != QLatin1String("refuse") && deed != QLatin1String("break") && deed != QLatin1String("cancel")) {
        return formPage(page, action, {}); // The vendor's form, opened by its secret.
    }
    return finish(page, deed, form);
}

HttpAnswer PaymentPages::hosted(const QString &secret, const HttpRequest &request)
{
    m_data.catchUp();
    const Record page = m_data.paymentPages.find(secret.toStdString());
    if (!page || flagOf(*page, "isEmbedded")) {
        return unknownPage();
    }
    const QString action = QStringLiteral("/pay/") + secret;
    if (request.method != HttpRequest::Method::Get && request.method != HttpRequest::Method::Post) {
        return wrongMethod();
    }
    if (std::optional<HttpAnswer> closed = closedAnswer(*page)) {
        return *std::move(closed);
    }
    if (request.method == HttpRequest::Method::Get) {
        return formPage(*page, action, {});
    }
    const auto form = formOf(request);
    return form ? submit(*page, action, *form) : form.error();
}

HttpAnswer PaymentPages::vendor(const HttpRequest &request)
{
    m_data.catchUp();
    const QString action = QStringLiteral("/vendor");
    if (request.method == HttpRequest::Method::Get) {
        return secretPage(action, {});
    }
    if (request.method != HttpRequest::Method::Post) {
        return wrongMethod();
    }
    const auto form = formOf(request);
    if (!form) {
        return form.error();
    }
    const Record page = m_data.paymentPages.find(valueOf(*form, "secret"));
    if (!page || !flagOf(*page, "isEmbedded")) {
        return secretPage(action, QStringLiteral("There is no form with this secret."));
    }
    if (std::optional<HttpAnswer> closed = closedAnswer(*page)) {
        return *std::move(closed);
    }
    return submit(*page, action, *form);
}

} // namespace tideline::demo
