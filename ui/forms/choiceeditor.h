// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/call.h"
#include "ui/forms/searcheditor.h"

namespace tideline::ui {

//! \brief Values looked up from the server (ledgers, meters, products); any other value can be typed.
//!
//! Asks for the list when the editor first gets the focus, or at once to name a value that is there; owns that request.
class ChoiceEditor final : public SearchEditor
{
    Q_OBJECT

public:
    ChoiceEditor(models::FormField &field, FormBinder &binder, QWidget *parent);

protected:
    [[nodiscard]] QList<models::Choice> makeChoices() const override;
    [[nodiscard]] QString nameWithoutList(const QString &value) const override;
    [[nodiscard]] QString wordsForNone() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();

    bool m_hasAsked = false;
    bool m_isLoading = false;
    QString m_trouble; //!< Why there are no choices.
    api::CallHandle m_call;
};

} // namespace tideline::ui
