// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace tideline::ui {

//! Copies one value with one click and says so for a moment.
class CopyButton final : public QToolButton
{
    Q_OBJECT

public:
    //! \p label says what is copied, for the tooltip and screen readers: "Account number".
    CopyButton(const QString &label, const QString &value, QWidget *parent = nullptr);

    void setValue(const QString &value) { m_value = value; }

private:
    void copy();

    QString m_label;
    QString m_value;
};

} // namespace tideline::ui
