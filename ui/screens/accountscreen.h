// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/screen.h"

#include <string>

#include <QList>

#include <utility>

class QPushButton;

namespace tideline::catalogue {
class ErrorCatalogue;
}

namespace tideline::models {
class CatalogueSource;
class ConnectionModel;
class Customer;
class TableModel;
} // namespace tideline::models

namespace tideline::ui {

class FactList;
class RecordList;
class Section;

//! \brief The Account screen: details, users, addresses, references, metadata, preferences, priority services, bills.
class AccountScreen final : public Screen
{
    Q_OBJECT

public:
    //! Borrows all three, which must outlive it.
    AccountScreen(models::Customer &customer, models::CatalogueSource &catalogue,
                  const catalogue::ErrorCatalogue &errors, QWidget *parent = nullptr);

    void activate() override;

private:
    struct Action
    {
        QString operation;
        QString text;
        bool needsRow = false; //!< Works on the chosen row, and is off without one.
    };

    Section *makeFacts(const QString &title, FactList *facts, const QList<Action> &actions);
    Section *makeList(const QString &title, models::TableModel &model, const QString &emptyText,
                      const QList<Action> &actions, const std::string &path = {});
    void watch(RecordList *list, models::ConnectionModel &model);
    QPushButton *addAction(Section *section, const Action &action);
    //! What acts on whoever is signed in stands beside a customer only where that is the same person.
    void refreshActions();
    void refresh();
    void refreshDetails();
    void refreshPreferences();
    void refreshEmptyStates(); //!< Nothing there, or nothing shown?

    models::Customer &m_customer;
    models::CatalogueSource &m_catalogue;
    const catalogue::ErrorCatalogue &m_errors;
    FactList *m_details;
    FactList *m_address;
    FactList *m_billing;
    FactList *m_preferences;
    //! A list that comes with the account's own query.
    struct ShownList
    {
        RecordList *list;
        std::string path; //!< Of its rows in the answer.
        QString emptyText;
    };
    QList<ShownList> m_lists;
    QList<std::pair<QPushButton *, QString>> m_actions; //!< With the operation of each.
};

} // namespace tideline::ui
