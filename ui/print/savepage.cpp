// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/savepage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace tideline::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SavePage)
};

} // namespace

bool writePdf(const QString &file, const QString &title, const QString &html)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter writer(&target);
        writer.setTitle(title);
        writer.setCreator(u"Tideline"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        constexpr qreal margin = 15; // millimetres
        writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        QTextDocument document;
        document.setHtml(html);
        document.print(&writer);
    }
    return target.commit();
}

void savePage(const QString &title, const QString &html, QWidget *window)
{
    auto *dialog = new QFileDialog(window, Words::tr("Save as PDF"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(Words::tr("PDF documents (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(title + u".pdf"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [title, html, window](const QString &file) {
        if (writePdf(file, title, html))
            return;
        auto *box =
            new QMessageBox(QMessageBox::Warning, Words::tr("The page was not written"),
                            Words::tr("%1 could not be written. Choose another folder and save again.").arg(file),
                            QMessageBox::Ok, window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

} // namespace tideline::ui
