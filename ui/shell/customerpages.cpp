// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/customerpages.h"

#include "ui/shell/context.h"
#include "ui/shell/customertabs.h"
#include "ui/shell/losequestion.h"
#include "ui/shell/workspace.h"
#include "ui/theme/icons.h"

#include <QBoxLayout>
#include <QFrame>
#include <QPointer>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace tideline::ui {

CustomerPages::CustomerPages(Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_tabs(new CustomerTabs(this)),
      m_pages(new QStackedWidget(this))
{
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *line = new QFrame(this);
    line->setProperty("kind", u"line"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(line);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &CustomerPages::showPage);
    connect(m_tabs, &QWidget::customContextMenuRequested, this, &CustomerPages::askForMenu);
}

void CustomerPages::setFirst(QWidget *page, const QIcon &icon, const QString &title)
{
    m_pages->addWidget(page);
    m_tabs->addTab(icon, title);
}

void CustomerPages::adopt(Workspace &customer)
{
    Workspace *workspace = &customer;
    m_pages->addWidget(workspace);
    const int tab = m_tabs->addTab(themeIcon(u"user"_s), workspace->title());
    m_tabs->setTabToolTip(tab, workspace->title());
    auto *close = new QToolButton(m_tabs);
    close->setIcon(themeIcon(u"close"_s, Role::Muted));
    close->setToolTip(tr("Close this customer"));
    close->setAccessibleName(tr("Close %1").arg(workspace->accountNumber()));
    m_tabs->setTabButton(tab, QTabBar::RightSide, close);
    connect(close, &QToolButton::clicked, workspace, [this, workspace] { closeTab(m_pages->indexOf(workspace)); });
    connect(workspace, &Workspace::titleChanged, this, [this, workspace] { retitle(workspace); });
    connect(workspace, &Workspace::screenChanged, this, &CustomerPages::changed);
    m_tabs->setCurrentIndex(tab);
    Q_EMIT changed();
}

void CustomerPages::retitle(const Workspace *workspace)
{
    const QString title = workspace->title();
    for (int tab = 1; tab < m_tabs->count(); ++tab) {
        if (at(tab) != workspace)
            continue;
        m_tabs->setTabText(tab, title);
        m_tabs->setTabToolTip(tab, title);
    }
    if (workspace == current())
        Q_EMIT currentChanged();
}

Workspace *CustomerPages::release(const QString &accountNumber)
{
    const int tab = indexOf(accountNumber);
    if (tab < 0)
        return nullptr;
    Workspace *workspace = at(tab);
    disconnect(workspace, nullptr, this, nullptr);
    m_tabs->removeTab(tab);
    m_pages->removeWidget(workspace);
    workspace->setParent(nullptr);
    Q_EMIT changed();
    return workspace;
}

Workspace *CustomerPages::show(const QString &accountNumber)
{
    const int tab = indexOf(accountNumber);
    if (tab < 0)
        return nullptr;
    m_tabs->setCurrentIndex(tab);
    return at(tab);
}

void CustomerPages::close(const QString &accountNumber) { closeTab(indexOf(accountNumber)); }

void CustomerPages::closeCurrent() { closeTab(m_tabs->currentIndex()); }

void CustomerPages::closeAll()
{
    while (m_tabs->count() > 1)
        dropTab(m_tabs->count() - 1);
}

Workspace *CustomerPages::current() const { return at(m_tabs->currentIndex()); }

QList<Workspace *> CustomerPages::customers() const
{
    QList<Workspace *> customers;
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        customers += at(tab);
    return customers;
}

QStringList CustomerPages::accountNumbers() const
{
    const QList<Workspace *> open = customers();
    QStringList numbers;
    std::transform(open.begin(), open.end(), std::back_inserter(numbers),
                   [](const Workspace *workspace) { return workspace->accountNumber(); });
    return numbers;
}

int CustomerPages::currentIndex() const { return m_tabs->currentIndex(); }

void CustomerPages::setCurrentIndex(int index)
{
    if (index < m_tabs->count())
        m_tabs->setCurrentIndex(index);
}

void CustomerPages::step(int by)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
}

Workspace *CustomerPages::at(int index) const { return qobject_cast<Workspace *>(m_pages->widget(index)); }

int CustomerPages::indexOf(const QString &accountNumber) const
{
    const qsizetype place = accountNumbers().indexOf(accountNumber);
    return place < 0 ? -1 : static_cast<int>(place) + 1;
}

void CustomerPages::showPage(int index)
{
    m_pages->setCurrentIndex(index);
    Q_EMIT currentChanged();
    if (Workspace *workspace = at(index))
        workspace->focusContent();
    else
        Q_EMIT firstShown();
    Q_EMIT changed();
}

void CustomerPages::askForMenu(const QPoint &place)
{
    const int under = m_tabs->tabAt(place);
    const int tab = under < 0 ? m_tabs->currentIndex() : under;
    if (const Workspace *workspace = at(tab))
        Q_EMIT menuRequested(workspace->accountNumber(),
                             m_tabs->mapToGlobal(under < 0 ? m_tabs->tabRect(tab).bottomLeft() : place));
}

void CustomerPages::closeTab(int index)
{
    Workspace *workspace = at(index);
    if (!workspace)
        return;
    const int unsaved = m_context.drafts ? m_context.drafts->unsaved(workspace->accountNumber()) : 0;
    if (unsaved > 0)
        askToLose(window(), unsaved, [this, tab = QPointer(workspace)] {
            if (tab)
                dropTab(m_pages->indexOf(tab));
        });
    else
        dropTab(index);
}

void CustomerPages::dropTab(int index)
{
    Workspace *workspace = at(index);
    m_tabs->removeTab(index);
    m_pages->removeWidget(workspace);
    workspace->deleteLater();
    Q_EMIT changed();
}

} // namespace tideline::ui
