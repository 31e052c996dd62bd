// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/operationcatalogue.h"
#include "app/store/sqlitedraftstore.h"
#include "models/drafts/draftbook.h"
#include "models/drafts/formdraft.h"
#include "tests/models/formfixture.h"
#include "tests/support/fakeclient.h"

#include <QTemporaryDir>

namespace tideline::tests {

//! One console as far as drafts go: a store on \p file, a book for one identity, and a client that answers on demand.
struct DraftConsole
{
    explicit DraftConsole(const QString &file, const QString &identity = QStringLiteral("agent@example.org"))
        : store(file),
          book(store, [] { return QDateTime::currentDateTime(); })
    {
        book.setScope(models::DraftScope{QStringLiteral("test"), identity});
    }

    app::SqliteDraftStore store;
    models::DraftBook book;
    FakeClient client;
};

//! A form in such a console, as a panel holds it.
struct DraftedForm
{
    DraftedForm(DraftConsole &console, const FormFixture &fixture, const catalogue::OperationCatalogue &operations,
                const catalogue::ErrorCatalogue &errors, const char *mutation, const models::FormContext &context = {})
        : form(fixture.form(mutation, context)),
          submission(std::make_unique<models::FormSubmission>(*form, console.client, operations, errors)),
          draft(console.book.attach(*form, *submission))
    {}

    std::unique_ptr<models::FormModel> form;
    std::unique_ptr<models::FormSubmission> submission;
    std::unique_ptr<models::FormDraft> draft;
};

} // namespace tideline::tests
