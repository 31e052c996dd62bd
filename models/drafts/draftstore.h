// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/call.h"
#include "models/drafts/draft.h"

#include <QList>
#include <QObject>

#include <functional>

namespace tideline::models {

//! Whether a form may leave now.
struct DraftClaim
{
    enum class Verdict {
        Granted, //!< Written down as sent; it leaves now.
        SentBefore, //!< The same form was sent and answered, from another window.
        BeingSent //!< The same form left another window a moment ago.
    };

    Verdict verdict = Verdict::Granted;
    int attempt = 0; //!< Of the draft from now on.
};

//! \brief Where drafts are kept. Everything is done in the order in which it was asked for, on another thread.
//!
//! Several consoles may share one place. Callbacks run as CallHandle promises.
class DraftStore : public QObject
{
    Q_OBJECT

public:
    using DraftsCallback = std::function<void(QList<Draft>)>;
    using ClaimCallback = std::function<void(DraftClaim)>;

    using QObject::QObject;

    //! Every draft of \p scope, newest first.
    [[nodiscard]] virtual api::CallHandle load(const DraftScope &scope, DraftsCallback callback) = 0;
    //! Keeps what was typed; never changes the stage of a draft that is there already.
    virtual void save(const Draft &draft) = 0;
    //! Writes \p draft down as sent, for good, before the answer comes. One of two claims for the same attempt wins,
    //! whichever console they come from.
    [[nodiscard]] virtual api::CallHandle claim(const Draft &draft, ClaimCallback callback) = 0;
    //! The \p attempt was refused: nothing was done, the draft is one that is being typed again.
    virtual void settle(const QString &formId, int attempt) = 0;
    //! Forgets what was typed. \p wasDone: remembers that this form was sent, so that no copy of it is sent again.
    virtual void remove(const QString &formId, bool wasDone) = 0;

Q_SIGNALS:
    //! Drafts are not kept as they should be. Once for each trouble.
    void troubled(const QString &headline, const QString &text);
};

} // namespace tideline::models
