// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/losequestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tideline::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LoseQuestion)
};

} // namespace

void askToLose(QWidget *window, int forms, const std::function<void()> &lose)
{
    constexpr auto name = "loseQuestion"_L1;
    if (auto *asked = window->findChild<QMessageBox *>(name)) {
        asked->raise();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, Words::tr("Tideline"),
                                Words::tr("%n forms can't be kept", nullptr, forms), QMessageBox::NoButton, window);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        Words::tr("Drafts can't be written to this computer's disk at the moment. What you typed is lost when you "
                  "close it now: send it first, or note what matters."));
    QPushButton *back = box->addButton(Words::tr("Go back"), QMessageBox::RejectRole);
    QPushButton *close = box->addButton(Words::tr("Close and lose it"), QMessageBox::DestructiveRole);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    QObject::connect(close, &QPushButton::clicked, window, lose);
    box->open();
}

} // namespace tideline::ui
