// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QString>

#include <memory>

namespace tideline::models {
class FormSubmission;
} // namespace tideline::models

namespace tideline::app {

class TourStage;

//! \brief What a story does with the form in front, and what it remembers from one step to the next.
//!
//! Everything goes through the widgets: fields are opened by their buttons, typed into and chosen from by the words
//! that are shown.
class Storyteller final
{
public:
    //! Of the panel in front; null when none is open.
    [[nodiscard]] static const models::FormSubmission *submission(TourStage &stage);

    //! Answers the field at \p path of the variables: types, or chooses what contains \p words. False until it holds an
    //! answer that came of it, as choices arrive later.
    bool fill(TourStage &stage, const QString &path, const QString &words);
    //! Keeps a value of the result by the label beside it. False while there is none.
    bool remember(TourStage &stage, const QString &name, const QString &label);
    //! Keeps what the first group of \p pattern finds in the newest messages that the demo company sent. Asks for them
    //! first; false until they are there.
    bool readOutbox(TourStage &stage, const QString &name, const QString &pattern);
    //! \p text with `${name}`, `${today+3}` and `${totp:NAME}` replaced; what is not remembered stays as it is.
    [[nodiscard]] QString filledIn(QString text) const;

private:
    [[nodiscard]] static QWidget *inputFor(TourStage &stage, const QString &path);
    static void open(TourStage &stage, const QString &path);

    QHash<QString, QString> m_remembered;
    QNetworkAccessManager m_network;
    std::unique_ptr<QNetworkReply> m_outbox; //!< While it is asked for.
};

} // namespace tideline::app
