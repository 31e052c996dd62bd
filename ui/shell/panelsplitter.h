// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/formcontext.h"
#include "models/shell/cataloguesource.h"

#include <QSplitter>

namespace tideline::api {
struct Error;
}

namespace tideline::ui {

class ActionPanel;
struct Context;

//! \brief Content with the action panel at its side: the panel comes with the first form and goes with the last.
//!
//! A form with answers that were not sent is never dropped without asking.
class PanelSplitter final : public QSplitter
{
    Q_OBJECT

public:
    //! Takes \p content as its child.
    PanelSplitter(Context &context, QWidget *content, QWidget *parent = nullptr);

    void openOperation(const QString &operation, const models::FormContext &form);
    [[nodiscard]] bool hasUnsentAnswers() const;
    [[nodiscard]] ActionPanel *panel() const { return m_panel; }

Q_SIGNALS:
    //! An operation worked: what it \p touches is out of date.
    void operationSucceeded(const QString &operation, const QStringList &touches);

private:
    void makePanel();
    void report(const api::Error &error, bool isAtForm);

    Context &m_context;
    models::CatalogueSource::Pointer m_catalogue; //!< Of the open form.
    ActionPanel *m_panel = nullptr;
};

} // namespace tideline::ui
