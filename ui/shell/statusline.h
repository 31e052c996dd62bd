// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;

namespace tideline::ui {

struct Context;

//! \brief The line at the bottom of a window: the last answer, what runs, drafts, a note, the environment.
//!
//! Follows the client and the drafts of \p context, which outlives it. GUI thread only.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(Context &context, QWidget *parent = nullptr);
    ~StatusLine() override;

    //! A sentence about what was just done, for ten seconds; screen readers say it.
    void note(const QString &text);
    void setEnvironment(const QString &name);

private:
    void showSaving();
    void showAnswer(const QString &operation, qint64 milliseconds, bool succeeded);

    Context &m_context;
    QLabel *m_lastAnswer;
    QLabel *m_running;
    QLabel *m_drafts;
    QLabel *m_note;
    QTimer m_noteEnd;
    QLabel *m_environment;
};

} // namespace tideline::ui
