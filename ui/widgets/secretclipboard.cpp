// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

// Before Qt 6.5 there is no public way to the pasteboard's own types.
#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#define TIDELINE_PASTEBOARD_TYPES
#include <QUtiMimeConverter>
#include <QVariant>
#endif

namespace tideline::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto staysFor = 20s;

QByteArray printOf(const QString &text) { return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256); }

#if defined(TIDELINE_PASTEBOARD_TYPES)
//! Puts the type on the pasteboard by which clipboard managers know what to leave alone: http://nspasteboard.org
class ConcealedType final : public QUtiMimeConverter
{
public:
    static QString mime() { return QStringLiteral("application/x-tideline-concealed"); }

    QString utiForMime(const QString &mimeType) const override { return mimeType == mime() ? uti() : QString(); }
    QString mimeForUti(const QString &name) const override { return name == uti() ? mime() : QString(); }
    QList<QByteArray> convertFromMime(const QString &, const QVariant &data, const QString &) const override
    {
        return {data.toByteArray()};
    }
    QVariant convertToMime(const QString &, const QList<QByteArray> &data, const QString &) const override
    {
        return data.value(0);
    }

private:
    static QString uti() { return QStringLiteral("org.nspasteboard.ConcealedType"); }
};
#endif

//! One for the whole application, so that there is one timer and one thing to clear.
class Keeper final : public QObject
{
public:
    Keeper() : QObject(qGuiApp)
    {
        setObjectName(QStringLiteral("secretClipboard"));
        m_timer.setSingleShot(true);
        m_timer.setInterval(staysFor);
        connect(&m_timer, &QTimer::timeout, this, &Keeper::clear);
        connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &Keeper::clear);
    }

    void copy(const QString &secret)
    {
        m_print = printOf(secret); // not the secret itself: it should not outlive its copy here
        auto *data = new QMimeData;
        data->setText(secret);
        data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
        for (const char *name : {"ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory",
                                 "CanUploadToCloudClipboard"})
            data->setData(QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QLatin1String(name)),
                          QByteArray(4, '\0')); // a DWORD of 0: no
#if defined(TIDELINE_PASTEBOARD_TYPES)
        data->setData(ConcealedType::mime(), "1");
#endif
        QGuiApplication::clipboard()->setMimeData(data);
        m_timer.start();
    }

    void clear()
    {
        m_timer.stop();
        QClipboard *clipboard = QGuiApplication::clipboard();
        if (!m_print.isEmpty() && printOf(clipboard->text()) == m_print)
            clipboard->clear();
        m_print.clear();
    }

private:
    QByteArray m_print; //!< Of what was copied; empty: nothing to clear.
    QTimer m_timer;
#if defined(TIDELINE_PASTEBOARD_TYPES)
    ConcealedType m_concealedType; //!< Known to Qt as long as it lives.
#endif
};

Keeper *foundKeeper()
{
    return static_cast<Keeper *>(
        qGuiApp->findChild<QObject *>(QStringLiteral("secretClipboard"), Qt::FindDirectChildrenOnly));
}

} // namespace

void copySecret(const QString &secret)
{
    Keeper *keeper = foundKeeper();
    if (!keeper)
        keeper = new Keeper;
    keeper->copy(secret);
}

void clearCopiedSecret()
{
    if (Keeper *keeper = foundKeeper())
        keeper->clear();
}

} // namespace tideline::ui
