// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/documentederrors.h"
#include "api/demo/causes/causes.h"

#include <QSet>
#include <QTest>

using namespace tideline;

//! The table of causes against the reference: every pair once, none that the reference does not know.
class DemoCausesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void causes_areDocumentedPairs();
    void causes_nameEachPairOnce();
    void causes_sayHow();
    void servedOperations_haveACauseForEveryCode();
};

void DemoCausesTest::causes_areDocumentedPairs()
{
    const catalogue::DocumentedErrors documented = catalogue::DocumentedErrors::load();
    for (const demo::Cause &cause : demo::allCauses()) {
        const QString mutation = QString::fromUtf8(cause.mutation.data(), qsizetype(cause.mutation.size()));
        const QString code = QString::fromUtf8(cause.code.data(), qsizetype(cause.code.size()));
        QVERIFY2(documented.codesOf(mutation).contains(code), qPrintable(mutation + u' ' + code));
        QVERIFY2(!demo::isCommonCode(cause.code), qPrintable(mutation + u' ' + code));
    }
}

void DemoCausesTest::causes_nameEachPairOnce()
{
    QSet<QString> seen;
    for (const demo::Cause &cause : demo::allCauses()) {
        const QString pair = QString::fromStdString(std::string(cause.mutation) + ' ' + std::string(cause.code));
        QVERIFY2(!seen.contains(pair), qPrintable(pair));
        seen.insert(pair);
    }
}

void DemoCausesTest::causes_sayHow()
{
    for (const demo::Cause &cause : demo::allCauses()) {
        QVERIFY2(cause.how.size() >= 10, cause.mutation.data());
        QVERIFY2(!cause.how.ends_with('.'), cause.how.data());
    }
}

//! An operation with one row has all of its rows.
void DemoCausesTest::servedOperations_haveACauseForEveryCode()
{
    QSet<QString> pairs;
    QSet<QString> mutations;
    for (const demo::Cause &cause : demo::allCauses()) {
        const QString mutation = QString::fromStdString(std::string(cause.mutation));
        mutations.insert(mutation);
        pairs.insert(mutation + u' ' + QString::fromStdString(std::string(cause.code)));
    }
    const catalogue::DocumentedErrors documented = catalogue::DocumentedErrors::load();
    for (const QString &mutation : std::as_const(mutations)) {
        for (const QString &code : documented.codesOf(mutation)) {
            const QString pair = mutation + u' ' + code;
            QVERIFY2(demo::isCommonCode(code.toStdString()) || pairs.contains(pair), qPrintable(pair));
        }
    }
}

QTEST_GUILESS_MAIN(DemoCausesTest)
#include "tst_democauses.moc"
