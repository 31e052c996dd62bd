// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calendarpopup.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tideline::ui {

namespace {

//! The days in the colours of the theme: weekends like other days, the chosen one filled, today with a ring.
class MonthView final : public QCalendarWidget
{
public:
    explicit MonthView(QWidget *parent) : QCalendarWidget(parent), m_days(findChild<QTableView *>())
    {
        setNavigationBarVisible(false); // the popup has its own
        setGridVisible(false);
        setDateEditEnabled(false);
        setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
        QTextCharFormat quiet;
        quiet.setForeground(color(Role::Muted, palette()));
        setHeaderTextFormat(quiet);
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
            setWeekdayTextFormat(day, quiet);
        setFocusProxy(m_days);
    }

    [[nodiscard]] QTableView *days() const { return m_days; }

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isChosen = date == selectedDate();
        const bool isOffered = date >= minimumDate() && date <= maximumDate();
        const bool isOfMonth = date.month() == monthShown() && date.year() == yearShown();
        const QRectF room = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5);
        const bool isFilled = isChosen && m_days->hasFocus();
        if (isChosen || date == QDate::currentDate()) {
            painter->setPen(QPen(color(isChosen ? Role::Accent : Role::Outline, palette()), isChosen ? 2.0 : 1.0));
            if (isFilled)
                painter->setBrush(color(Role::Accent, palette()));
            painter->drawRoundedRect(room, grid(0.5), grid(0.5));
        }
        painter->setPen(!isOffered      ? palette().color(QPalette::Disabled, QPalette::Text)
                            : isFilled  ? color(Role::OnAccent, palette())
                            : isOfMonth ? color(Role::Text, palette())
                                        : color(Role::Muted, palette()));
        painter->drawText(rect, int(Qt::AlignCenter), locale().toString(date.day()));
        painter->restore();
    }

private:
    QTableView *m_days;
};

} // namespace

CalendarPopup::CalendarPopup(const QDate &selected, const QLocale &locale, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_month(new MonthView(this)),
      m_title(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("kind", u"card"_s);
    setObjectName(u"calendarPopup"_s);
    setAccessibleName(tr("Calendar"));
    m_month->setObjectName(u"calendar"_s);
    m_month->setLocale(locale);
    m_month->setSelectedDate(selected);
    QTableView *days = static_cast<MonthView *>(m_month)->days();
    days->installEventFilter(this);
    days->setAccessibleName(tr("Days"));
    m_title->setProperty("type", u"strong"_s);
    m_title->setObjectName(u"calendarTitle"_s);
    m_title->setAlignment(Qt::AlignCenter);
    keepScaled(this, [this] { m_month->setMinimumSize(grid(38), grid(26)); });

    constexpr int year = 12;
    auto *header = new QHBoxLayout;
    header->setSpacing(0);
    header->addWidget(makeStep(u"chevrons-left"_s, tr("Previous year"), -year));
    header->addWidget(makeStep(u"chevron-left"_s, tr("Previous month"), -1));
    header->addWidget(m_title, 1);
    header->addWidget(makeStep(u"chevron-right"_s, tr("Next month"), 1));
    header->addWidget(makeStep(u"chevrons-right"_s, tr("Next year"), year));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(), grid(), grid(), grid());
    layout->setSpacing(grid(0.5));
    layout->addLayout(header);
    layout->addWidget(m_month);

    connect(m_month, &QCalendarWidget::currentPageChanged, this, &CalendarPopup::showMonth);
    connect(m_month, &QCalendarWidget::clicked, this, &CalendarPopup::choose);
    connect(m_month, &QCalendarWidget::activated, this, &CalendarPopup::choose);
    showMonth();
}

void CalendarPopup::setEarliest(const QDate &date) { m_month->setMinimumDate(date); }

void CalendarPopup::openAt(const QWidget &anchor)
{
    adjustSize();
    const int gap = grid(0.5);
    const QRect place(anchor.mapToGlobal(QPoint(0, 0)), anchor.size());
    const QRect screen = anchor.screen()->availableGeometry();
    QRect room(QPoint(place.left(), place.bottom() + gap), size());
    if (isRightToLeft())
        room.moveRight(place.right());
    if (room.bottom() > screen.bottom())
        room.moveBottom(place.top() - gap);
    room.moveTop(std::clamp(room.top(), screen.top(), std::max(screen.top(), screen.bottom() - room.height() + 1)));
    room.moveLeft(std::clamp(room.left(), screen.left(), std::max(screen.left(), screen.right() - room.width() + 1)));
    move(room.topLeft());
    show();
    m_month->setFocus(Qt::PopupFocusReason);
}

bool CalendarPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

QToolButton *CalendarPopup::makeStep(const QString &icon, const QString &name, int months)
{
    auto *button = new QToolButton(this);
    button->setIcon(themeIcon(icon, Role::Muted));
    button->setIconSize(QSize(iconPixels(), iconPixels()));
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->installEventFilter(this);
    connect(button, &QToolButton::clicked, this, [this, months] {
        const QDate shown = QDate(m_month->yearShown(), m_month->monthShown(), 1).addMonths(months);
        m_month->setCurrentPage(shown.year(), shown.month());
    });
    return button;
}

void CalendarPopup::showMonth()
{
    const QLocale words = m_month->locale();
    m_title->setText(
        u"%1 %2"_s.arg(words.standaloneMonthName(m_month->monthShown()), QString::number(m_month->yearShown())));
}

void CalendarPopup::choose(const QDate &date)
{
    Q_EMIT chosen(date);
    close();
}

} // namespace tideline::ui
