// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/lineeditor.h"

#include <QHash>

class QCompleter;

namespace tideline::ui {

//! \brief Many values: type part of a name and choose. Takes any other text as well, for the check to judge.
//!
//! The list is made when the editor first gets the focus.
class SearchEditor : public LineEditor
{
    Q_OBJECT

public:
    SearchEditor(models::FormField &field, FormBinder &binder, QWidget *parent);

    void refresh() override;
    [[nodiscard]] int widthInCharacters() const override { return 60; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    //! Asked for once, when the list is first needed.
    [[nodiscard]] virtual QList<models::Choice> makeChoices() const;
    //! What stands for a value that is in no list.
    [[nodiscard]] virtual QString nameWithoutList(const QString &value) const;
    //! What stands in place of the list when nothing is in it.
    [[nodiscard]] virtual QString wordsForNone() const { return tr("There is nothing to choose from"); }
    //! An open list shows the new choices at once.
    void setChoices(const QList<models::Choice> &choices);
    void loadIfNeeded();

private:
    void take(const QString &text);
    void showAll();
    [[nodiscard]] bool isListOpen() const;
    void showStart();

    QCompleter *m_completer = nullptr;
    QHash<QString, QString> m_valueByName; //!< Lower-case label or value → value.
    QHash<QString, QString> m_labelByValue;
};

} // namespace tideline::ui
