// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/areascreen.h"

#include "models/customer/customer.h"
#include "models/shell/cataloguesource.h"
#include "ui/screens/section.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tideline::ui {

AreaScreen::AreaScreen(const QString &id, catalogue::Area area, models::Customer &customer,
                       models::CatalogueSource &catalogue, QWidget *parent)
    : Screen(id, parent),
      m_area(area),
      m_customer(customer),
      m_catalogue(catalogue)
{
    connect(&catalogue, &models::CatalogueSource::changed, this, &AreaScreen::refresh);
    column()->addStretch(1);
    refresh();
}

void AreaScreen::refresh()
{
    if (m_section)
        m_section->deleteLater();
    m_section = new Section(tr("What you can do here"), this);
    column()->insertWidget(0, m_section);
    if (!m_catalogue.current())
        return;
    for (const catalogue::Operation &operation : m_catalogue.current()->operations()) {
        if (operation.area != m_area)
            continue;
        auto *row = new QWidget(m_section);
        auto *button = new QPushButton(operation.title, row);
        button->setObjectName(u"do.%1"_s.arg(operation.name));
        button->setMinimumWidth(grid(30));
        const bool isOffered = !m_catalogue.unavailable().contains(operation.name);
        button->setEnabled(isOffered);
        QString words = operation.summary;
        if (!isOffered)
            words = tr("Not available on this environment. %1").arg(words);
        else if (operation.isDeprecated)
            words = tr("Being withdrawn. %1").arg(words);
        auto *text = new QLabel(words, row);
        text->setWordWrap(true);
        text->setProperty("tone", u"muted"_s);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(grid(2));
        layout->addWidget(button);
        layout->addWidget(text, 1);
        m_section->add(row);
        connect(button, &QPushButton::clicked, this,
                [this, name = operation.name] { Q_EMIT operationRequested(name, m_customer.formContext()); });
    }
}

} // namespace tideline::ui
