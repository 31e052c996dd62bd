// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

//! One layer: the folder it lives in, the folders of ours it may include, and the outside headers it may use.
struct Layer
{
    QString folder;
    QStringList layers;
    QStringList outside; //!< Regular expressions of whole include names.
};

const QString core = u"Q(?!Widget|Application|Dialog|Label|Painter|Network|Sql|TcpS|Http|Main|Push|Line|Style|Icon|"
                     "Pixmap|Color|Palette|Font|Gui|Ssl|Host|Abstract(Button|ItemView|ScrollArea|Socket))\\w+"_s;
const QString network = u"Q(Network|Tcp|Ssl|Host|Http|AbstractSocket|LocalSocket)\\w*"_s;
const QString standard = u"[a-z_]+"_s; // <vector>, <string_view>: standard headers have no extension
const QString json = u"nlohmann/json(_fwd)?\\.hpp"_s;
const QString expected = u"tl/expected\\.hpp"_s;
const QString anything = u".*"_s;

//! The table of DESIGN.md, "Layout". A layer may always include itself.
const QList<Layer> layers = {
    {u"api/graphql"_s, {}, {standard, json, expected}},
    {u"api/catalogue"_s, {u"api/graphql"_s}, {standard, json, expected, core}},
    {u"api/client"_s,
     {u"api/session"_s, u"api/catalogue"_s, u"api/graphql"_s},
     {standard, json, expected, core, network, u"qt6?keychain/\\w+\\.h"_s}},
    {u"api/session"_s,
     {u"api/client"_s, u"api/catalogue"_s, u"api/graphql"_s},
     {standard, json, expected, core, network, u"qt6?keychain/\\w+\\.h"_s}},
    {u"api/demo"_s, {u"api/catalogue"_s, u"api/graphql"_s}, {standard, json, expected, core, network}},
    {u"models"_s,
     {u"api/client"_s, u"api/session"_s, u"api/catalogue"_s, u"api/graphql"_s},
     {standard, json, expected, core}},
    {u"ui"_s, {u"models"_s, u"api/client"_s, u"api/session"_s, u"api/catalogue"_s}, {standard, expected, anything}},
    {u"app"_s, {u"api"_s, u"models"_s, u"ui"_s}, {anything}},
};

const Layer *layerOf(const QString &file)
{
    for (const Layer &layer : layers) {
        if (file.startsWith(layer.folder + u'/'))
            return &layer;
    }
    return nullptr;
}

QString text(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

//! Why \p layer may not include \p name, or nothing when it may.
QString objection(const Layer &layer, const QString &name, bool isOurs)
{
    if (isOurs) {
        if (name.startsWith(layer.folder + u'/') || !name.contains(u'/'))
            return name.contains(u'/') ? QString() : u"is not written from the repository root"_s;
        for (const QString &allowed : layer.layers) {
            if (name.startsWith(allowed + u'/'))
                return {};
        }
        return u"is a layer that %1 may not use"_s.arg(layer.folder);
    }
    for (const QString &allowed : layer.outside) {
        if (QRegularExpression(QRegularExpression::anchoredPattern(allowed)).match(name).hasMatch())
            return {};
    }
    return u"is a library that %1 may not use"_s.arg(layer.folder);
}

} // namespace

//! Reads every include of the product and fails on an arrow that the table does not allow. Linking alone does
//! not catch it: distributions install all of Qt's headers below one include path.
class LayeringTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void objection_isRaisedForForbiddenArrows_data();
    void objection_isRaisedForForbiddenArrows();
    void includes_followTheTable();
};

void LayeringTest::objection_isRaisedForForbiddenArrows_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("isOurs");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("graphql may not use Qt") << u"api/graphql/x.cpp"_s << u"QString"_s << false << false;
    QTest::newRow("graphql may use the standard library") << u"api/graphql/x.cpp"_s << u"vector"_s << false << true;
    QTest::newRow("models may not use widgets") << u"models/x.cpp"_s << u"QWidget"_s << false << false;
    QTest::newRow("models may use item models") << u"models/x.cpp"_s << u"QAbstractItemModel"_s << false << true;
    QTest::newRow("demo may not use the client") << u"api/demo/x.cpp"_s << u"api/client/call.h"_s << true << false;
    QTest::newRow("ui may not use the graphql core") << u"ui/x.cpp"_s << u"api/graphql/core/json.h"_s << true << false;
    QTest::newRow("ui may use models") << u"ui/x.cpp"_s << u"models/formmodel.h"_s << true << true;
    QTest::newRow("catalogue may not use the network")
        << u"api/catalogue/x.cpp"_s << u"QNetworkReply"_s << false << false;
}

void LayeringTest::objection_isRaisedForForbiddenArrows()
{
    QFETCH(QString, file);
    QFETCH(QString, include);
    QFETCH(bool, isOurs);
    QFETCH(bool, allowed);

    const Layer *layer = layerOf(file);
    QVERIFY(layer);
    QCOMPARE(objection(*layer, include, isOurs).isEmpty(), allowed);
}

void LayeringTest::includes_followTheTable()
{
    const QString root = QStringLiteral(TIDELINE_SOURCE_DIR);
    const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                     QRegularExpression::MultilineOption);
    QStringList broken;
    int files = 0;
    for (const Layer &layer : layers) {
        QDirIterator folder(root + u'/' + layer.folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                            QDirIterator::Subdirectories);
        while (folder.hasNext()) {
            const QString path = folder.next();
            const QString file = QDir(root).relativeFilePath(path);
            ++files;
            for (QRegularExpressionMatchIterator it = include.globalMatch(text(path)); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                const QString name = match.captured(2);
                if (name.endsWith(".moc"_L1))
                    continue;
                const QString why = objection(layer, name, match.captured(1) == "\""_L1);
                if (!why.isEmpty())
                    broken += u"%1: %2 %3"_s.arg(file, name, why);
            }
        }
    }
    QVERIFY2(files > 20, "The layers were not found: is the test looking at the right folder?");
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
}

QTEST_GUILESS_MAIN(LayeringTest)
#include "tst_layering.moc"
