// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/lockdialog.h"

#include "ui/session/dialoglayout.h"
#include "ui/session/labelledfield.h"
#include "ui/widgets/quietcombobox.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tideline::ui {

LockDialog::LockDialog(int minutes, QWidget *parent)
    : QDialog(parent),
      m_minutes(new QuietComboBox(this)),
      m_warning(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setObjectName(u"lockDialog"_s);
    setWindowTitle(tr("Automatic lock"));
    m_minutes->setObjectName(u"lockAfter"_s);
    fillChoices(minutes);
    m_warning->setObjectName(u"lockWarning"_s);
    m_warning->setProperty("tone", u"error"_s);
    m_warning->setWordWrap(true);
    m_warning->setText(tr("Whoever passes by can read what stands on the screen and act with your rights."));
    auto *explanation = new QLabel(
        tr("Every window locks when nobody has touched keyboard or pointer for this long. Nothing of a customer "
           "shows then and nothing is sent; forms stay as they are. A window in a customer's place closes."),
        this);
    explanation->setWordWrap(true);
    explanation->setProperty("tone", u"muted"_s);
    auto *field =
        new LabelledField(tr("Lock after"), m_minutes,
                          tr("Sleep, a locked screen and the key for locking lock at once in any case."), this);
    auto *save = new QPushButton(tr("Save"), this);
    save->setObjectName(u"saveLock"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelLock"_s);

    layOutDialog(*this, {explanation, field, m_warning}, save, cancel);

    connect(m_minutes, &QComboBox::currentIndexChanged, this, &LockDialog::showMeaning);
    connect(save, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_minutes->currentData().toInt());
        accept();
    });
    showMeaning();
}

//! What is usual, and what it is now if that is something else.
void LockDialog::fillChoices(int minutes)
{
    QList<int> choices = {1, 2, 5, 10, 15, 20, 30};
    if (minutes > 0 && !choices.contains(minutes))
        choices.insert(std::lower_bound(choices.cbegin(), choices.cend(), minutes), minutes);
    for (const int choice : std::as_const(choices))
        m_minutes->addItem(tr("%n minutes", nullptr, choice), choice);
    if (minutes == 0)
        m_minutes->addItem(tr("Never by itself"), 0);
    m_minutes->setCurrentIndex(m_minutes->findData(minutes));
}

void LockDialog::showMeaning() { m_warning->setVisible(m_minutes->currentData().toInt() == 0); }

} // namespace tideline::ui
