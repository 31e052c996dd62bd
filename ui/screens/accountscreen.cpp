// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/accountscreen.h"

#include "models/customer/customer.h"
#include "models/records/connectionmodel.h"
#include "models/records/jsonpath.h"
#include "models/shell/cataloguesource.h"
#include "ui/screens/section.h"
#include "ui/screens/twocolumns.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/format.h"
#include "ui/widgets/recordlist.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tideline::ui {

AccountScreen::AccountScreen(models::Customer &customer, models::CatalogueSource &catalogue,
                             const catalogue::ErrorCatalogue &errors, QWidget *parent)
    : Screen(u"account"_s, parent),
      m_customer(customer),
      m_catalogue(catalogue),
      m_errors(errors),
      m_details(new FactList(this)),
      m_address(new FactList(this)),
      m_billing(new FactList(this)),
      m_preferences(new FactList(this))
{
    auto *cards = new TwoColumns(this);
    cards->addLeft(makeFacts(tr("Details"), m_details, {{u"updateUser"_s, tr("Change details")}}));
    cards->addLeft(makeFacts(tr("Address"), m_address, {{u"updateAccountAddress"_s, tr("Change address")}}));
    cards->addRight(makeFacts(tr("Billing"), m_billing,
                              {{u"updateAccountBillingEmail"_s, tr("Change email")},
                               {u"updateAccountBillingAddress"_s, tr("Change address")}}));
    cards->addRight(makeFacts(tr("Preferences"), m_preferences,
                              {{u"updateCommsPreferences"_s, tr("Change messages")},
                               {u"updateCommsDeliveryPreference"_s, tr("Change how bills come")}}));
    column()->addWidget(cards);

    column()->addWidget(makeList(tr("Users"), customer.users(), tr("Nobody belongs to this account."),
                                 {{u"updateUser"_s, tr("Change user…"), true}}, "account.users"));
    column()->addWidget(makeList(tr("Priority services"), customer.priorityServices(),
                                 tr("No needs are recorded. Record one if the customer tells you of any."),
                                 {{u"insertUserPsrRecords"_s, tr("Change the records")}},
                                 "account.users.specialCircumstances"));
    Section *bills = makeList(tr("Bills"), customer.bills(), tr("No bill has been issued yet."),
                              {{u"requestPrintedBill"_s, tr("Post a printed copy"), true}});
    column()->addWidget(bills);
    column()->addWidget(
        makeList(tr("Ledgers"), customer.ledgers(), tr("This account has no ledger."), {}, "account.ledgers"));
    column()->addWidget(makeList(tr("References"), customer.references(), tr("No reference is kept for this account."),
                                 {{u"createAccountReference"_s, tr("Add a reference")},
                                  {u"updateAccountReference"_s, tr("Change reference…"), true}},
                                 "account.references"));
    column()->addWidget(makeList(tr("Metadata"), customer.metadata(), tr("No metadata is kept for this account."),
                                 {{u"updateMetadata"_s, tr("Set a value")}}, "account.metadata"));
    column()->addStretch(1);
    refreshActions();

    connect(&customer, &models::Customer::summaryChanged, this, &AccountScreen::refreshActions);
    connect(&catalogue, &models::CatalogueSource::changed, this, &AccountScreen::refreshActions);
    connect(&customer.account(), &models::RecordModel::loaded, this, &AccountScreen::refresh);
    connect(&customer.account(), &models::RecordModel::loadingChanged, this, [this](bool loading) {
        for (const ShownList &shown : std::as_const(m_lists))
            shown.list->setLoading(loading);
        refreshEmptyStates();
    });
}

void AccountScreen::activate() { m_customer.openAccount(); }

Section *AccountScreen::makeFacts(const QString &title, FactList *facts, const QList<Action> &actions)
{
    auto *section = new Section(title, this);
    section->add(facts);
    for (const Action &action : actions) {
        QPushButton *button = addAction(section, action);
        connect(button, &QPushButton::clicked, this, [this, operation = action.operation] {
            Q_EMIT operationRequested(operation, m_customer.formContext());
        });
    }
    return section;
}

Section *AccountScreen::makeList(const QString &title, models::TableModel &model, const QString &emptyText,
                                 const QList<Action> &actions, const std::string &path)
{
    auto *section = new Section(title, this);
    auto *list = new RecordList(title, &model, section);
    list->setEmptyState(emptyText);
    section->add(list);
    if (auto *connection = qobject_cast<models::ConnectionModel *>(&model))
        watch(list, *connection);
    else
        m_lists += ShownList{list, path, emptyText};
    for (const Action &action : actions) {
        QPushButton *button = addAction(section, action);
        connect(button, &QPushButton::clicked, this, [this, list, &model, operation = action.operation] {
            Q_EMIT operationRequested(operation, m_customer.formContext(model, list->currentRow()));
        });
        if (action.needsRow) {
            button->setEnabled(false);
            button->setToolTip(tr("Choose a row first"));
            connect(list, &RecordList::currentRowChanged, button, [button](int row) { button->setEnabled(row >= 0); });
            connect(list, &RecordList::rowActivated, this, [this, &model, operation = action.operation](int row) {
                Q_EMIT operationRequested(operation, m_customer.formContext(model, row));
            });
        }
    }
    return section;
}

QPushButton *AccountScreen::addAction(Section *section, const Action &action)
{
    QPushButton *button = section->addAction(action.text, u"do.%1"_s.arg(action.operation));
    m_actions.append({button, action.operation});
    return button;
}

void AccountScreen::refreshActions()
{
    const models::CatalogueSource::Pointer catalogue = m_catalogue.current();
    for (const auto &[button, name] : std::as_const(m_actions)) {
        const catalogue::Operation *operation = catalogue ? catalogue->find(name) : nullptr;
        button->setVisible(m_customer.isViewers() || !operation || !operation->actsOnViewer);
    }
}

void AccountScreen::watch(RecordList *list, models::ConnectionModel &model)
{
    connect(&model, &models::ConnectionModel::loadingChanged, list, &RecordList::setLoading);
    connect(&model, &models::ConnectionModel::loaded, list, [this, list, &model] {
        list->showTroubles({}, model.gap(), m_errors);
        list->setTotal(model.totalCount());
    });
    connect(&model, &models::ConnectionModel::failed, list,
            [this, list](const api::Error &error) { list->showTroubles(error, {}, m_errors); });
    connect(list, &RecordList::retryTriggered, &model, &models::ConnectionModel::reload);
}

void AccountScreen::refreshEmptyStates()
{
    const models::RecordModel &record = m_customer.account();
    for (const ShownList &shown : std::as_const(m_lists)) {
        QString text = record.error() && !record.hasData() ? tr("This list could not be loaded.") : shown.emptyText;
        for (const api::Error &refused : record.refusals()) {
            const std::string met = models::plainPath(models::dotted(refused.path));
            if (models::isPartOf(met, shown.path) || models::isPartOf(shown.path, met))
                text = models::isNotAllowed(refused)
                    ? tr("This list is not shown to you. Ask for access if you need it.")
                    : tr("This list could not be loaded.");
        }
        shown.list->setEmptyState(text);
    }
}

void AccountScreen::refresh()
{
    refreshEmptyStates();
    refreshDetails();
    refreshPreferences();
}

void AccountScreen::refreshDetails()
{
    models::RecordModel &record = m_customer.account();
    const auto text = [&record](std::string_view path) { return record.value(path).toString(); };
    const auto addText = [&record](FactList *facts, const QString &label, std::string_view path, const QString &shown,
                                   FactList::Copy copy = FactList::Copy::No) {
        if (record.isRefused(path))
            facts->addRefused(label);
        else
            facts->add(label, shown, copy);
    };
    const auto add = [&addText, &text](FactList *facts, const QString &label, std::string_view path,
                                       FactList::Copy copy = FactList::Copy::No) {
        addText(facts, label, path, text(path), copy);
    };
    m_details->clear();
    add(m_details, tr("Account number"), "account.number", FactList::Copy::Yes);
    addText(m_details, tr("Status"), "account.status", formatStatus(text("account.status")));
    addText(m_details, tr("Kind"), "account.accountType", formatStatus(text("account.accountType")));
    add(m_details, tr("Brand"), "account.brand");
    if (!text("account.business.name").isEmpty())
        add(m_details, tr("Business"), "account.business.name");
    add(m_details, tr("Portfolio"), "account.portfolio.number", FactList::Copy::Yes);
    addText(m_details, tr("Opened"), "account.createdAt", formatDate(text("account.createdAt")));
    addText(m_details, tr("In hardship"), "account.isInHardship",
            formatValue(record.value("account.isInHardship"), models::ColumnKind::YesNo));

    m_address->clear();
    add(m_address, tr("Street"), "account.address.streetAddress");
    add(m_address, tr("Locality"), "account.address.dependentLocality");
    add(m_address, tr("Town"), "account.address.locality");
    add(m_address, tr("Postcode"), "account.address.postalCode", FactList::Copy::Yes);

    m_billing->clear();
    add(m_billing, tr("Name on the bill"), "account.billingName");
    add(m_billing, tr("Billing email"), "account.billingEmail", FactList::Copy::Yes);
    QStringList lines;
    for (const char *path :
         {"account.billingAddressLine1", "account.billingAddressLine2", "account.billingAddressLine3",
          "account.billingAddressLine4", "account.billingAddressLine5", "account.billingAddressPostcode"}) {
        if (const QString line = text(path); !line.isEmpty())
            lines += line;
    }
    addText(m_billing, tr("Billing address"), "account.billingAddressLine1", lines.join(u'\n'));
}

void AccountScreen::refreshPreferences()
{
    models::RecordModel &record = m_customer.account();
    m_preferences->clear();
    const auto add = [this, &record](const QString &label, const std::string &path, const QString &shown) {
        if (record.isRefused(path))
            m_preferences->addRefused(label);
        else
            m_preferences->add(label, shown);
    };
    for (const auto &[label, path] : {std::pair(tr("Bills by"), "account.commsDeliveryPreference"),
                                      std::pair(tr("Readable as"), "account.documentAccessibility")})
        add(label, path, formatStatus(record.value(path).toString()));
    const struct
    {
        QString label;
        std::string member;
    } messages[] = {{tr("Account messages"), "isOptedInToClientMessages"},
                    {tr("Offers"), "isOptedInToOfferMessages"},
                    {tr("Recommendations"), "isOptedInToRecommendedMessages"},
                    {tr("News"), "isOptedInToUpdateMessages"},
                    {tr("From third parties"), "isOptedInToThirdPartyMessages"},
                    {tr("Text messages"), "isOptedInToSmsMessages"},
                    {tr("Reading confirmations"), "isOptedInMeterReadingConfirmations"}};
    for (const auto &[label, member] : messages) {
        const std::string path = "account.users.0.preferences." + member;
        add(label, path, formatValue(record.value(path), models::ColumnKind::YesNo));
    }
}

} // namespace tideline::ui
