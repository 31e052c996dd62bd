// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/draftcallout.h"

#include "ui/shell/context.h"
#include "ui/widgets/callout.h"

#include <QVBoxLayout>

namespace tideline::ui {

DraftCallout::DraftCallout(Context &context, QString account, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_account(std::move(account)),
      m_callout(new Callout(this))
{
    setObjectName(QStringLiteral("draftCallout"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_callout);
    hide();
    connect(m_callout, &Callout::actionTriggered, this, [this]() { Q_EMIT goOnRequested(m_operation, m_draftId); });
    if (!context.drafts)
        return;
    connect(context.drafts, &models::DraftBook::draftsChanged, this, &DraftCallout::refresh);
    connect(&context.catalogue, &models::CatalogueSource::changed, this, &DraftCallout::refresh);
    refresh();
}

void DraftCallout::refresh()
{
    const models::CatalogueSource::Pointer catalogue = m_context.catalogue.current();
    const QList<models::Draft> drafts = m_context.drafts->drafts();
    for (const models::Draft &draft : drafts) {
        const catalogue::Operation *operation = catalogue ? catalogue->find(draft.operation) : nullptr;
        if (draft.account != m_account || !operation)
            continue;
        m_operation = draft.operation;
        m_draftId = draft.formId;
        const bool isSent = draft.stage == models::Draft::Stage::Sent;
        const QString when = locale().toString(draft.savedAt.toLocalTime(), QLocale::ShortFormat);
        m_callout->show(isSent ? Callout::Tone::Warning : Callout::Tone::Info,
                        isSent ? tr("%1 was sent, and no answer came").arg(operation->title)
                               : tr("%1 is not finished").arg(operation->title),
                        tr("Typed on %1.").arg(when), tr("Go on"));
        show();
        return;
    }
    hide();
}

} // namespace tideline::ui
