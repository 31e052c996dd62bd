// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include "ui/theme/metrics.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tideline::ui {

namespace {

//! The sheet with names in place of values: @role is a colour, $npx a length of n design pixels, %npt a size of type
//! of n per cent of the body's.
const QString sheetTemplate = uR"(
QWidget { color: @text; }
QMainWindow, #centralArea { background: @window; }
QDialog { background: @raised; }
QToolTip { background: @raised; color: @text; border: 1px solid @hairline; padding: $4px $8px; }

QFrame[kind="card"] { background: @surface; border: 1px solid @hairline; border-radius: $6px; }
QFrame[kind="raised"] { background: @raised; border: 0; }
QFrame[kind="line"] { background: @hairline; border: 0; max-height: 1px; min-height: 1px; }
QFrame[kind="notice"] { border: 0; border-left: $4px solid @hairline; border-radius: 0; background: @surface; }
QFrame[kind="notice"][tone="good"] { border-left-color: @good; background: @goodSoft; }
QFrame[kind="notice"][tone="warning"] { border-left-color: @warning; background: @warningSoft; }
QFrame[kind="notice"][tone="error"] { border-left-color: @error; background: @errorSoft; }
QFrame[kind="notice"][tone="info"] { border-left-color: @info; background: @infoSoft; }
QFrame[kind="notice"]:focus { border: 2px solid @accent; border-left-width: $4px; }
QFrame[kind="notice"][tone="good"]:focus { border-color: @good; }
QFrame[kind="notice"][tone="warning"]:focus { border-color: @warning; }
QFrame[kind="notice"][tone="error"]:focus { border-color: @error; }
QFrame[kind="notice"][tone="info"]:focus { border-color: @info; }

QLabel { background: transparent; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="good"] { color: @good; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="error"] { color: @error; }
QLabel[tone="info"] { color: @info; }
QLabel[type="strong"] { font-weight: 600; }
QLabel[type="section"] { font-size: %125pt; font-weight: 600; }
QLabel[type="headline"] { font-size: %160pt; font-weight: 600; }
QLabel[kind="chip"] { color: @onChip; border-radius: $4px; padding: $2px $8px; font-weight: 600; }
QLabel[kind="chip"][tone="demo"] { background: @chipDemo; }
QLabel[kind="chip"][tone="test"] { background: @chipTest; }
QLabel[kind="chip"][tone="production"] { background: @chipProduction; }
QLabel[kind="chip"][tone="violet"] { background: @chipDemo; }
QLabel[kind="chip"][tone="blue"] { background: @chipTest; }
QLabel[kind="chip"][tone="green"] { background: @chipGreen; }
QLabel[kind="chip"][tone="teal"] { background: @chipTeal; }
QLabel[kind="chip"][tone="grey"] { background: @chipGrey; }
QFrame[kind="sessionFrame"] { border: 0; }
QFrame[kind="sessionFrame"][tone="masquerade"] { border: $4px solid @masquerade; }
QFrame[kind="sessionFrame"][tone="production"] { border: 0; border-top: $4px solid @chipProduction; }
QFrame[kind="masqueradeBar"] { background: @masquerade; border: 0; }
QFrame[kind="masqueradeBar"] QLabel { color: @onChip; font-weight: 600; }
QFrame[kind="masqueradeBar"] QPushButton { background: transparent; border: 1px solid @onChip; color: @onChip; }
QFrame[kind="masqueradeBar"] QPushButton:hover { text-decoration: underline; }
QFrame[kind="masqueradeBar"] QPushButton:focus { border: 2px solid @onChip; }

QPushButton {
    background: @surface; border: 1px solid @outline; border-radius: $6px;
    padding: 0 $14px; min-height: $30px; color: @text; outline: none;
}
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @accentSoft; }
QPushButton:focus { border: 2px solid @accent; padding: 0 $13px; }
QPushButton:disabled { color: @disabled; border-color: @hairline; background: @window; }
QPushButton[kind="primary"] { background: @accent; border-color: @accent; color: @onAccent; font-weight: 600; }
QPushButton[kind="primary"]:hover { border-color: @text; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @hairline; border-color: @hairline; color: @muted; }
QPushButton[kind="danger"] { border-color: @error; color: @error; }
QPushButton[kind="search"] { text-align: left; color: @muted; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: @text; }
QPushButton[kind="quiet"]:hover { background: @hover; }
QPushButton[kind="quiet"]:focus { border: 2px solid @accent; }
QPushButton[kind="link"] {
    background: transparent; border: 1px solid transparent; color: @accent; padding: 0 $2px; min-height: $22px; text-align: left;
}
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid @accent; border-radius: $4px; padding: 0 $1px; }
QPushButton[kind="link"]:disabled { color: @disabled; text-decoration: none; }
QPushButton[kind="quiet"]:disabled, QPushButton[kind="link"]:disabled { background: transparent; border-color: transparent; }
QPushButton[kind="danger"]:disabled { color: @disabled; border-color: @hairline; }

QToolButton { outline: none; background: transparent; border: 1px solid transparent; border-radius: $6px; padding: $4px; min-height: $20px; min-width: $20px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @accentSoft; }
QToolButton:focus { border: 2px solid @accent; padding: $3px; }
QToolButton[type="strong"] { font-weight: 600; }
QToolButton::menu-indicator { image: none; }
QPushButton::menu-indicator {
    image: url(:/tideline/icons/@scheme/chevron-down.svg); width: $12px; height: $12px;
    subcontrol-origin: padding; subcontrol-position: center right; right: $6px;
}
QTabBar QToolButton, QToolButton[kind="inline"] {
    padding: $2px; min-height: $18px; max-height: $18px; min-width: $18px; max-width: $18px; border-radius: $4px;
}
QTabBar QToolButton:focus, QToolButton[kind="inline"]:focus { padding: $1px; }
QTabBar QToolButton#ScrollLeftButton, QTabBar QToolButton#ScrollRightButton {
    background: @window; max-height: $999px; max-width: $999px; border-radius: 0;
}
QTabBar QToolButton::left-arrow { image: url(:/tideline/icons/@scheme/chevron-left.svg); width: $16px; height: $16px; }
QTabBar QToolButton::right-arrow { image: url(:/tideline/icons/@scheme/chevron-right.svg); width: $16px; height: $16px; }
QToolButton[kind="disclosure"] { padding-left: 0; }
QToolButton[kind="disclosure"]:checked { background: transparent; }
QToolButton[kind="disclosure"]:hover { background: @hover; }
QLineEdit QToolButton { padding: 0; border: 0; min-height: 0; min-width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    background: @surface; color: @text; border: 1px solid @outline; border-radius: $6px;
    padding: 0 $8px; min-height: $30px; selection-background-color: @accent; selection-color: @onAccent;
}
QPlainTextEdit, QTextEdit { padding: $4px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid @accent; padding: 0 $7px;
}
QPlainTextEdit:focus, QTextEdit:focus { padding: $3px; }
QLineEdit[hasError="true"], QPlainTextEdit[hasError="true"], QComboBox[hasError="true"], QAbstractSpinBox[hasError="true"] {
    border: 2px solid @error; padding: 0 $7px;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    color: @disabled; background: @window; border-color: @hairline;
}
QLineEdit:read-only { background: @window; border-color: @hairline; }
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down { border: 0; width: $26px; }
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow {
    image: url(:/tideline/icons/@scheme/chevron-down.svg); width: $12px; height: $12px;
}
QComboBox QAbstractItemView, #choiceList { background: @raised; border: 1px solid @hairline; padding: $4px; outline: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0; }

QCheckBox, QRadioButton { spacing: $8px; min-height: $24px; background: transparent; outline: none; }
QCheckBox::indicator { width: $16px; height: $16px; border: 1px solid @outline; border-radius: $4px; background: @surface; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/tideline/icons/@scheme/check.svg); }
QCheckBox::indicator:focus { border: 2px solid @accent; }
QCheckBox::indicator:checked:focus { border: 2px solid @text; }
QRadioButton::indicator { width: $16px; height: $16px; border: 1px solid @outline; border-radius: $8px; background: @surface; }
QRadioButton::indicator:checked { border: $5px solid @accent; width: $8px; height: $8px; }
QRadioButton::indicator:focus { border-color: @text; }

QAbstractItemView {
    background: @surface; alternate-background-color: @surface; border: 0; outline: 0;
    selection-background-color: @accentSoft; selection-color: @text;
}
QAbstractItemView::item { padding: 0 $8px; min-height: $30px; border: 0; }
QAbstractItemView::item:hover { background: @hover; }
QAbstractItemView::item:selected { background: @accentSoft; color: @text; }
QListView { border: 2px solid transparent; }
QTableView, QTreeView { border: 1px solid @hairline; border-radius: $6px; gridline-color: @hairline; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 2px solid @accent; }
QCalendarWidget QAbstractItemView, QCalendarWidget QAbstractItemView:focus { border: 0; background: @surface; }
QCalendarWidget QAbstractItemView::item, QCalendarWidget QAbstractItemView::item:hover {
    padding: 0; min-height: 0; background: transparent;
}
QHeaderView { background: @surface; border: 0; }
QHeaderView::section {
    background: @surface; color: @muted; border: 0; border-bottom: 1px solid @hairline; padding: 0 $11px; height: $30px; font-weight: 600;
}
QTableCornerButton::section { background: @surface; border: 0; }

QTabWidget::pane { border: 0; border-top: 1px solid @hairline; }
QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: @muted; border: 2px solid transparent; border-bottom: $3px solid transparent;
    padding: $3px $12px; min-height: $24px; outline: none;
}
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:focus { border-color: @accent; }

QMenu { background: @raised; border: 1px solid @hairline; padding: $4px; }
QMenu::item { padding: $6px $24px $6px $30px; border-radius: $4px; }
QMenu::indicator { width: $14px; height: $14px; left: $8px; }
QMenu::indicator:checked { image: url(:/tideline/icons/@scheme/mark.svg); }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::separator { height: 1px; background: @hairline; margin: $4px; }

QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: $12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: $12px; margin: 0; }
QScrollBar::handle { background: @outline; border-radius: $4px; margin: $2px; }
QScrollBar::handle:vertical { min-height: $32px; }
QScrollBar::handle:horizontal { min-width: $32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle:horizontal { background: @window; border-right: 1px solid @hairline; }
QSplitter::handle:horizontal:hover { background: @accentSoft; }
QProgressBar { border: 0; background: transparent; max-height: $3px; min-height: $3px; }
QProgressBar::chunk { background: @accent; }
QStatusBar { background: @window; color: @muted; border-top: 1px solid @hairline; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: @muted; padding: 0 $8px; }
)"_s;

//! Role names as the template spells them.
const QHash<QString, Role> &roleNames()
{
    static const QHash<QString, Role> names = {
        {u"window"_s, Role::Window},
        {u"surface"_s, Role::Surface},
        {u"raised"_s, Role::Raised},
        {u"hairline"_s, Role::Hairline},
        {u"outline"_s, Role::Outline},
        {u"text"_s, Role::Text},
        {u"muted"_s, Role::Muted},
        {u"accent"_s, Role::Accent},
        {u"onAccent"_s, Role::OnAccent},
        {u"accentSoft"_s, Role::AccentSoft},
        {u"hover"_s, Role::Hover},
        {u"good"_s, Role::Good},
        {u"warning"_s, Role::Warning},
        {u"error"_s, Role::Error},
        {u"info"_s, Role::Info},
        {u"goodSoft"_s, Role::GoodSoft},
        {u"warningSoft"_s, Role::WarningSoft},
        {u"errorSoft"_s, Role::ErrorSoft},
        {u"infoSoft"_s, Role::InfoSoft},
        {u"chipDemo"_s, Role::ChipDemo},
        {u"chipTest"_s, Role::ChipTest},
        {u"chipProduction"_s, Role::ChipProduction},
        {u"chipGreen"_s, Role::ChipGreen},
        {u"chipTeal"_s, Role::ChipTeal},
        {u"chipGrey"_s, Role::ChipGrey},
        {u"masquerade"_s, Role::Masquerade},
        {u"onChip"_s, Role::OnChip},
    };
    return names;
}

QString valueOf(const QString &name, Scheme scheme)
{
    if (name == "scheme"_L1)
        return scheme == Scheme::Light ? u"light"_s : u"dark"_s;
    if (name == "disabled"_L1)
        return makePalette(scheme).color(QPalette::Disabled, QPalette::Text).name();
    Q_ASSERT_X(roleNames().contains(name), "style sheet", qPrintable(name));
    return color(roleNames().value(name), scheme).name();
}

} // namespace

QString makeStyleSheet(Scheme scheme)
{
    static const QRegularExpression token(u"@(\\w+)|\\$(\\d+)px|%(\\d+)pt"_s);
    QString sheet;
    qsizetype copied = 0;
    for (QRegularExpressionMatchIterator it = token.globalMatch(sheetTemplate); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        sheet += QStringView(sheetTemplate).mid(copied, match.capturedStart() - copied);
        if (match.hasCaptured(1))
            sheet += valueOf(match.captured(1), scheme);
        else if (match.hasCaptured(3))
            sheet += QString::number(bodyPoints() * match.captured(3).toDouble() / 100.0) + u"pt"_s;
        else
            sheet += QString::number(grid(match.captured(2).toDouble() / 8.0)) + u"px"_s;
        copied = match.capturedEnd();
    }
    sheet += QStringView(sheetTemplate).mid(copied);
    return sheet;
}

} // namespace tideline::ui
