// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/customerpage.h"

#include "api/client/redaction.h"
#include "models/customer/customer.h"
#include "models/records/tablemodel.h"
#include "ui/widgets/format.h"
#include "ui/widgets/saverows.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tideline::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomerPage)
};

QString onPaper(const QString &text) { return api::redacted(text).toHtmlEscaped(); }

QString tableOf(const QAbstractItemModel &rows)
{
    QString html = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\" border=\"0\"><tr>"_s;
    for (int column = 0; column < rows.columnCount(); ++column)
        html += u"<th align=\"left\">%1</th>"_s.arg(onPaper(rows.headerData(column, Qt::Horizontal).toString()));
    html += u"</tr>"_s;
    for (int row = 0; row < rows.rowCount(); ++row) {
        html += u"<tr>"_s;
        for (int column = 0; column < rows.columnCount(); ++column) {
            const QModelIndex cell = rows.index(row, column);
            const bool isNumber = (cell.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
            html += u"<td align=\"%1\">%2</td>"_s.arg(isNumber ? u"right"_s : u"left"_s, onPaper(cellText(cell)));
        }
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace

QString customerPage(const models::Customer &customer, const QString &listTitle, const QAbstractItemModel &rows,
                     const QDateTime &now, const QStringList &missing)
{
    const models::CustomerSummary summary = customer.summary();
    QStringList head = {Words::tr("Account %1").arg(summary.accountNumber)};
    for (const QString &part : {formatStatus(summary.status), summary.place}) {
        if (!part.isEmpty())
            head += part;
    }
    QString html = u"<h1>%1</h1><p>%2</p>"_s.arg(onPaper(summary.name), onPaper(head.join(u" · "_s)));
    if (summary.owed)
        html += u"<p><b>%1</b></p>"_s.arg(onPaper(sentenceStart(formatOwed(*summary.owed))));
    const QList<models::Alert> alerts = customer.alerts();
    if (!alerts.isEmpty()) {
        html += u"<h2>%1</h2><ul>"_s.arg(onPaper(Words::tr("Needs attention")));
        for (const models::Alert &alert : alerts)
            html += u"<li>%1</li>"_s.arg(onPaper(alert.text));
        html += u"</ul>"_s;
    }
    html += u"<h2>%1</h2>"_s.arg(onPaper(listTitle));
    html += rows.rowCount() > 0 ? tableOf(rows) : u"<p>%1</p>"_s.arg(onPaper(Words::tr("Nothing.")));
    if (!missing.isEmpty())
        html += u"<p>%1</p>"_s.arg(onPaper(Words::tr("Not on this page: %1").arg(missing.join(u", "_s))));
    const QString when = QLocale().toString(now, u"d MMM yyyy, HH:mm"_s);
    return html + u"<p>%1</p>"_s.arg(onPaper(Words::tr("Printed from Tideline on %1.").arg(when)));
}

} // namespace tideline::ui
