// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QTest>

using namespace tideline::ui;
using namespace Qt::StringLiterals;

namespace {

const QList<Scheme> schemes = {Scheme::Light, Scheme::Dark, Scheme::HighContrast};

QByteArray nameOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return "light";
    case Scheme::Dark:
        return "dark";
    case Scheme::HighContrast:
        break;
    }
    return "high contrast";
}

} // namespace

//! Colours by role, sizes by text size.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_standsOutFromItsGround_data();
    void text_standsOutFromItsGround();
    void controls_areSeen_data();
    void controls_areSeen();
    void schemes_areReadOffTheirPalettes();
    void styleSheet_isCompleteAndWellFormed();
    void textSize_staysBetweenItsBounds();
    void keepScaled_runsAgainWithTheTextSize();
    void icons_areThereInEveryMode();
};

void TestTheme::text_standsOutFromItsGround_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Role>("text");
    QTest::addColumn<Role>("ground");
    QTest::addColumn<double>("least");
    constexpr double ofText = 5.7; // the design's own bound for text on window and surface
    constexpr double ofAnything = 4.5; // WCAG 2.1, 1.4.3
    const auto add = [](Scheme scheme, Role text, Role ground, double least) {
        QTest::addRow("%s: %d on %d", nameOf(scheme).constData(), int(text), int(ground))
            << scheme << text << ground << least;
    };
    for (const Scheme scheme : schemes) {
        for (const Role text :
             {Role::Text, Role::Muted, Role::Good, Role::Warning, Role::Error, Role::Info, Role::Accent}) {
            for (const Role ground : {Role::Window, Role::Surface})
                add(scheme, text, ground, ofText);
            for (const Role ground : {Role::Raised, Role::Hover, Role::AccentSoft})
                add(scheme, text, ground, ofAnything);
        }
        for (const Role soft : {Role::GoodSoft, Role::WarningSoft, Role::ErrorSoft, Role::InfoSoft})
            add(scheme, Role::Text, soft, ofText);
        add(scheme, Role::Good, Role::GoodSoft, ofAnything);
        add(scheme, Role::Warning, Role::WarningSoft, ofAnything);
        add(scheme, Role::Error, Role::ErrorSoft, ofAnything);
        add(scheme, Role::Info, Role::InfoSoft, ofAnything);
        add(scheme, Role::OnAccent, Role::Accent, ofAnything);
        for (const Role chip : {Role::ChipDemo, Role::ChipTest, Role::ChipProduction, Role::Masquerade})
            add(scheme, Role::OnChip, chip, ofAnything);
    }
}

void TestTheme::text_standsOutFromItsGround()
{
    QFETCH(Scheme, scheme);
    QFETCH(Role, text);
    QFETCH(Role, ground);
    QFETCH(double, least);
    const double ratio = contrast(color(text, scheme), color(ground, scheme));
    QVERIFY2(ratio >= least, qPrintable(u"%1:1"_s.arg(ratio)));
}

void TestTheme::controls_areSeen_data()
{
    QTest::addColumn<Scheme>("scheme");
    for (const Scheme scheme : schemes)
        QTest::newRow(nameOf(scheme).constData()) << scheme;
}

void TestTheme::controls_areSeen()
{
    QFETCH(Scheme, scheme);
    constexpr double ofControls = 3.0; // WCAG 2.1, 1.4.11
    for (const Role line : {Role::Outline, Role::Accent}) {
        for (const Role ground : {Role::Window, Role::Surface, Role::Raised})
            QVERIFY(contrast(color(line, scheme), color(ground, scheme)) >= ofControls);
    }
    const QPalette palette = makePalette(scheme);
    QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
}

void TestTheme::schemes_areReadOffTheirPalettes()
{
    for (const Scheme scheme : schemes)
        QCOMPARE(schemeOf(makePalette(scheme)), scheme);
    QCOMPARE(qRound(contrast(color(Role::OnChip, Scheme::Light), color(Role::Window, Scheme::HighContrast))), 21);
}

void TestTheme::styleSheet_isCompleteAndWellFormed()
{
    for (const Scheme scheme : schemes) {
        const QString sheet = makeStyleSheet(scheme);
        QVERIFY(!sheet.contains(u'@') && !sheet.contains(u'$') && !sheet.contains(u'%'));
        QCOMPARE(sheet.count(u'{'), sheet.count(u'}'));
        QVERIFY(sheet.contains(color(Role::Accent, scheme).name()));
    }
}

void TestTheme::textSize_staysBetweenItsBounds()
{
    Theme theme(*qApp);
    const double usual = QFontInfo(QApplication::font()).pointSizeF();
    theme.setTextPercent(1000);
    QCOMPARE(theme.textPercent(), 200);
    QVERIFY(QFontInfo(QApplication::font()).pointSizeF() > 1.9 * usual);
    theme.setTextPercent(1);
    QCOMPARE(theme.textPercent(), 75);
    theme.setTextPercent(100);
    QCOMPARE(QFontInfo(QApplication::font()).pointSizeF(), usual);
}

void TestTheme::keepScaled_runsAgainWithTheTextSize()
{
    Theme theme(*qApp);
    QLabel label;
    label.setProperty("type", u"headline"_s);
    label.show();
    const double points = label.font().pointSizeF();
    int runs = 0;
    keepScaled(&label, [&runs] { ++runs; });
    QCOMPARE(runs, 1);
    theme.setMode(ThemeMode::Dark);
    QCOMPARE(runs, 1); // another colour is no other size
    theme.setTextPercent(150);
    QCOMPARE(runs, 2);
    QVERIFY(label.font().pointSizeF() > 1.4 * points);
    theme.setTextPercent(100);
    QCOMPARE(runs, 3);
}

void TestTheme::icons_areThereInEveryMode()
{
    const QStringList files = QDir(u":/tideline/icons"_s).entryList({u"*.svg"_s}, QDir::Files);
    QVERIFY(files.size() > 30);
    const Theme theme(*qApp);
    for (const QString &file : files) {
        const QIcon icon = themeIcon(file.section(u'.', 0, 0));
        for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected, QIcon::Disabled}) {
            const QImage image = icon.pixmap(QSize(16, 16), mode).toImage();
            bool hasInk = false;
            for (int y = 0; y < image.height() && !hasInk; ++y) {
                for (int x = 0; x < image.width() && !hasInk; ++x)
                    hasInk = qAlpha(image.pixel(x, y)) > 100;
            }
            QVERIFY2(hasInk, qPrintable(file));
        }
    }
    // Rows are selected by a pale ground: the icon on it stays as dark as its text.
    const QImage selected = themeIcon(u"account"_s).pixmap(QSize(16, 16), QIcon::Selected).toImage();
    QCOMPARE(selected, themeIcon(u"account"_s).pixmap(QSize(16, 16), QIcon::Normal).toImage());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
