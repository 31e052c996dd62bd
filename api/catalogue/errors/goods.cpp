// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/errors/errortable.h"

namespace tideline::catalogue {

ErrorRows ErrorTables::goods()
{
    using Kind = ErrorKind;
    return {
        ErrorRow("KT-CT-8201", Kind::NotNow, tr("There is no such quote"),
                 tr("Nothing was ordered. Choose the quote from the account's list; its identifier is not its code."))
            .screen("goods.quotes", tr("Open quotes")),
        ErrorRow("KT-CT-8202", Kind::FixForm, tr("The quote was not accepted"),
                 tr("No quote was made. Check products, numbers and currency, then send again.")),
        ErrorRow("KT-CT-8202", Kind::FixForm, tr("The quote was not accepted"),
                 tr("No quote was made. Check the person's details, the products and the currency, then send again."))
            .of("createGoodsQuoteWithoutAccount"),
        ErrorRow("KT-CT-8203", Kind::NotNow, tr("There is no quote with that code"),
                 tr("Nothing was sent. Choose the quote from the account's list."))
            .knowing("quoteCode",
                     tr("Nothing was sent because no quote has the code %1. Choose the quote from the account's "
                        "list."))
            .screen("goods.quotes", tr("Open quotes")),
        ErrorRow("KT-CT-8205", Kind::NotNow, tr("The quote could not be made"),
                 tr("One of the products may not be on sale to this account. Choose other products, then try "
                    "again."))
            .action(ErrorAction::GoToField),
        ErrorRow("KT-CT-8206", Kind::FixForm, tr("The order was not accepted"),
                 tr("Nothing was ordered. Check products and numbers, then send again."))
            .of("createGoodsPurchase"),
        ErrorRow("KT-CT-8206", Kind::FixForm, tr("The change of the order was not accepted"),
                 tr("The order stays as it was. Check products and numbers, then send again.")),
        ErrorRow("KT-CT-8223", Kind::NotAllowed, tr("You may not accept this quote"),
                 tr("It was made for another account, or your sign-in does not have the right. Check that the right "
                    "customer is open, then ask for access.")),
        ErrorRow("KT-CT-8224", Kind::NotNow, tr("This quote can't be accepted"),
                 tr("It has expired, was accepted before, or lacks details. Make a new quote and accept that one."))
            .screen("goods.quotes", tr("Open quotes")),
        ErrorRow("KT-CT-8225", Kind::NotNow, tr("There is no such order"),
                 tr("Nothing was changed. Choose the order from the account's list."))
            .screen("goods.purchases", tr("Open purchases")),
        ErrorRow("KT-CT-8226", Kind::NotNow, tr("This order is closed"),
                 tr("It has been delivered or cancelled and can't be changed. Place a new order instead."))
            .screen("goods.purchases", tr("Open purchases")),
        ErrorRow("KT-CT-8227", Kind::NotNow, tr("The grants don't fit the changed order"),
                 tr("The order stays as it was. Change fewer items, or let a colleague settle the grants first."))
            .screen("goods.purchases", tr("Open purchases")),
        ErrorRow("KT-CT-4619", Kind::NotNow, tr("There is no quote with that code"),
                 tr("No follow-up was scheduled. Choose the quote from the account's list."))
            .knowing(
                "quoteCode",
                tr("No follow-up was scheduled because no quote has the code %1. Choose the quote from the account's "
                   "list."))
            .screen("goods.quotes", tr("Open quotes")),
        ErrorRow("KT-CT-4619", Kind::NotNow, tr("The quoted product is not known"),
                 tr("The customer stays on the present product. Make a new quote and switch from that one."))
            .of("initiateProductSwitch")
            .screen("moves", tr("Open moves")),
        ErrorRow("KT-CT-4632", Kind::FixForm, tr("The recipient's details were not accepted"),
                 tr("No follow-up was scheduled. Give a name and either an email address or a mobile number.")),
        ErrorRow("KT-CT-4633", Kind::NotAvailable, tr("Follow-ups are not available here"),
                 tr("This company has switched them off. Make a note for yourself, or send the quote by email.")),
    };
}

} // namespace tideline::catalogue
