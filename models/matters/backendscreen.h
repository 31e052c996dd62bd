// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/formcontext.h"
#include "models/records/recordmodel.h"

#include <QList>
#include <QObject>
#include <QPair>
#include <QString>
#include <QStringList>

namespace tideline::models {

class FormSubmission;

//! What a button of a backend screen does.
struct ScreenAction
{
    enum class Kind {
        None,
        Link, //!< Into an app or on the web.
        Screen, //!< Another backend screen.
        Event, //!< Something that the server does: the backendScreenEvent operation.
        Close
    };

    Kind kind = Kind::None;
    QString target; //!< Address, screen id or event id.
    QList<QPair<QString, QString>> parameters;

    bool operator==(const ScreenAction &) const = default;
};

//! One piece of a backend screen.
struct ScreenPart
{
    enum class Kind { Heading, Text, Picture, Card, Button, Data };

    Kind kind = Kind::Text;
    QString text; //!< Plain text; of pictures what they show.
    ScreenAction action; //!< Of buttons.
    QList<ScreenPart> parts; //!< Of cards.
};

//! A screen that the server lays out, ready to be shown.
struct BackendScreen
{
    QString name;
    QList<ScreenPart> parts;
};

//! From the value of `backendScreen`. Pieces of kinds that nobody knows yet are left out.
[[nodiscard]] BackendScreen backendScreen(const graphql::Json &screen);
//! From a value of the union of actions.
[[nodiscard]] ScreenAction screenAction(const graphql::Json &action);

//! \brief The backend screen that is open for a customer, and the way from one to the next.
//!
//! Borrows the client, which must outlive it. GUI thread only.
class BackendScreens final : public QObject
{
    Q_OBJECT

public:
    explicit BackendScreens(api::GraphQlClient &client, QObject *parent = nullptr);

    void open(const QString &screenId, const QList<QPair<QString, QString>> &parameters = {});
    void close();
    //! Does what a button does, as far as it is here: Link and Event are announced and left to others.
    void follow(const ScreenAction &action);
    //! Follows the action that a backendScreenEvent answered with.
    void takeAnswer(const FormSubmission &submission);

    [[nodiscard]] const QString &screenId() const { return m_screenId; } //!< Empty: none is open.
    [[nodiscard]] const BackendScreen &screen() const { return m_screen; }
    [[nodiscard]] bool isLoading() const { return m_record.isLoading(); }
    [[nodiscard]] bool hasFailed() const { return m_record.error().has_value(); }
    //! \p base with an event and its values filled in.
    [[nodiscard]] static FormContext eventForm(const ScreenAction &action, FormContext base);

Q_SIGNALS:
    void changed();
    void linkFollowed(const QString &address);
    void eventRequested(const tideline::models::ScreenAction &action);

private:
    RecordModel m_record;
    QString m_screenId;
    BackendScreen m_screen;
};

//! The ids that the answer of the contact query names.
[[nodiscard]] QStringList backendScreenIds(const RecordModel &contact);

} // namespace tideline::models
