// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/backendscreenpage.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/quietcombobox.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace tideline::ui {

using models::ScreenPart;

namespace {

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

BackendScreenPage::BackendScreenPage(models::BackendScreens &screens, QWidget *parent)
    : QWidget(parent),
      m_screens(screens),
      m_choice(new QuietComboBox(this)),
      m_loading(new LoadingBar(this)),
      m_notice(new Callout(this)),
      m_name(new QLabel(this)),
      m_room(new QVBoxLayout)
{
    setObjectName(u"contact.screens"_s);
    m_choice->setObjectName(u"contact.screen"_s);
    m_choice->setAccessibleName(tr("Screen of the app"));
    m_notice->setObjectName(u"contact.screenNotice"_s);
    m_notice->hide();
    m_name->setObjectName(u"contact.screenName"_s);
    m_name->setProperty("type", u"section"_s);
    m_name->setTextFormat(Qt::PlainText);

    auto *inside = new QWidget(this);
    inside->setLayout(m_room);
    m_room->setContentsMargins(0, 0, 0, 0);
    keepScaled(inside, [inside] { inside->setMaximumWidth(grid(60)); });
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_choice);
    tools->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1.5), 0, 0);
    layout->setSpacing(grid(1.25));
    layout->addLayout(tools);
    layout->addWidget(m_loading);
    layout->addWidget(m_notice);
    layout->addWidget(m_name);
    layout->addWidget(scroll, 1);

    connect(m_choice, &QComboBox::activated, this, [this] {
        m_notice->hide();
        m_screens.open(m_choice->currentData().toString());
    });
    connect(&screens, &models::BackendScreens::changed, this, &BackendScreenPage::refresh);
    connect(&screens, &models::BackendScreens::linkFollowed, this, [this](const QString &address) {
        m_notice->show(Callout::Tone::Info, tr("The app goes to an address"), address);
    });
    connect(m_notice, &Callout::actionTriggered, this, [this] { m_screens.open(m_screens.screenId()); });
    refresh();
}

void BackendScreenPage::setIds(const QStringList &ids)
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("Choose a screen"), QString());
    for (const QString &id : ids)
        m_choice->addItem(id, id);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_screens.screenId())));
}

void BackendScreenPage::refresh()
{
    m_loading->setLoading(m_screens.isLoading());
    if (const int place = m_choice->findData(m_screens.screenId()); place >= 0)
        m_choice->setCurrentIndex(place);
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(1.5));
    m_room->addWidget(m_content);
    m_name->setText(m_screens.screen().name);
    m_name->setVisible(!m_screens.screen().name.isEmpty());
    const bool hasFailed = m_screens.hasFailed() && !m_screens.isLoading();
    if (m_tellsFailure && !hasFailed)
        m_notice->hide();
    m_tellsFailure = hasFailed;
    if (hasFailed)
        m_notice->show(Callout::Tone::Error, tr("This screen could not be loaded"), {}, tr("Try again"));
    else if (m_screens.screenId().isEmpty())
        column->addWidget(makeText(tr("Screens that the server lays out for the customer's app show here."), this));
    else if (m_screens.screen().parts.isEmpty() && !m_screens.isLoading())
        column->addWidget(makeText(tr("This screen holds nothing that can be shown."), this));
    addParts(m_screens.screen().parts, column, m_content);
    column->addStretch(1);
}

void BackendScreenPage::addParts(const QList<ScreenPart> &parts, QVBoxLayout *column, QWidget *parent)
{
    for (const ScreenPart &part : parts) {
        switch (part.kind) {
        case ScreenPart::Kind::Heading:
        case ScreenPart::Kind::Text: {
            QLabel *label = makeText(part.text, parent);
            if (part.kind == ScreenPart::Kind::Heading)
                label->setProperty("type", u"strong"_s);
            column->addWidget(label);
            break;
        }
        case ScreenPart::Kind::Picture: {
            QLabel *label = makeText(tr("Picture: %1").arg(part.text), parent);
            label->setProperty("tone", u"muted"_s);
            column->addWidget(label);
            break;
        }
        case ScreenPart::Kind::Data: {
            QLabel *label = makeText(part.text, parent);
            label->setFont(tabularFont());
            column->addWidget(label);
            break;
        }
        case ScreenPart::Kind::Card: {
            auto *card = new QFrame(parent);
            card->setProperty("kind", u"card"_s);
            auto *inside = new QVBoxLayout(card);
            inside->setContentsMargins(grid(2), grid(1.5), grid(2), grid(1.5));
            inside->setSpacing(grid());
            addParts(part.parts, inside, card);
            column->addWidget(card);
            break;
        }
        case ScreenPart::Kind::Button: {
            auto *button = new QPushButton(part.text, parent);
            button->setObjectName(u"contact.button."_s + part.action.target);
            column->addWidget(button, 0, Qt::AlignLeading);
            // Following it may replace the very button.
            connect(
                button, &QPushButton::clicked, this, [this, action = part.action] { m_screens.follow(action); },
                Qt::QueuedConnection);
            break;
        }
        }
    }
}

} // namespace tideline::ui
