// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/errorsummary.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/role.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLayoutItem>
#include <QPushButton>
#include <QVBoxLayout>

namespace tideline::ui {

ErrorSummary::ErrorSummary(QWidget *parent)
    : QFrame(parent),
      m_lines(new QVBoxLayout),
      m_heading(new QLabel(tr("There is a problem"), this)),
      m_details(new QPushButton(tr("Details"), this))
{
    setProperty("kind", QStringLiteral("notice"));
    setProperty("tone", QStringLiteral("error"));
    setObjectName(QStringLiteral("errorSummary"));
    setFocusPolicy(Qt::StrongFocus);
    m_heading->setProperty("type", QStringLiteral("strong"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(1.5), grid(), grid(1.5), grid());
    layout->setSpacing(grid(0.5));
    layout->addWidget(m_heading);
    layout->addLayout(m_lines);
    layout->addWidget(m_details, 0, Qt::AlignLeft);
    m_details->setObjectName(QStringLiteral("problemDetails"));
    m_details->hide();
    connect(m_details, &QPushButton::clicked, this, &ErrorSummary::detailsRequested);
    m_lines->setSpacing(grid(0.25));
    hide();
}

void ErrorSummary::setProblems(const models::FormProblems &problems)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    QStringList texts;
    m_firstField = -1;
    for (const models::FormProblem &problem : problems.first(std::min(mostShown, problems.size()))) {
        auto *line = new QLabel(this);
        line->setWordWrap(true);
        line->setObjectName(QStringLiteral("problem"));
        line->setAccessibleName(problem.text);
        if (problem.fieldId >= 0) {
            if (m_firstField < 0)
                m_firstField = problem.fieldId;
            const QString color = tideline::ui::color(Role::Error, palette()).name();
            line->setTextFormat(Qt::RichText);
            line->setText(QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                              .arg(QString::number(problem.fieldId), color, problem.text.toHtmlEscaped()));
            line->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
            connect(line, &QLabel::linkActivated, this,
                    [this](const QString &link) { Q_EMIT fieldRequested(link.toInt()); });
        } else {
            line->setTextFormat(Qt::PlainText);
            line->setText(problem.text);
        }
        m_lines->addWidget(line);
        texts.append(problem.text);
    }
    if (problems.size() > mostShown) {
        const auto rest = static_cast<int>(problems.size() - mostShown);
        m_lines->addWidget(new QLabel(tr("and %n more", nullptr, rest), this));
    }
    setAccessibleName(m_heading->text());
    setAccessibleDescription(texts.join(QStringLiteral(". ")));
    setVisible(!problems.isEmpty());
}

void ErrorSummary::setHasDetails(bool hasDetails) { m_details->setVisible(hasDetails); }

//! Return goes to the first field that is to be put right.
void ErrorSummary::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || event->isAutoRepeat() || m_firstField < 0) {
        QFrame::keyPressEvent(event);
        return;
    }
    Q_EMIT fieldRequested(m_firstField);
}

void ErrorSummary::announce()
{
    setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace tideline::ui
