// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/bundledschema.h"
#include "api/catalogue/operationcatalogue.h"
#include "models/forms/formmodel.h"
#include "tests/benchmarks/stopwatch.h"
#include "ui/forms/editorregistry.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/formview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <cstdio>
#include <string>

using namespace tideline;

namespace {

//! A client that never answers: nothing is sent here.
class SilentClient final : public api::GraphQlClient
{
public:
    [[nodiscard]] api::CallHandle send(api::Request, api::Callback) override { return {}; }
};

//! An enum and a list of a thousand.
std::string largeSdl()
{
    std::string sdl = "type Query { q: Int } type Mutation { big(names: [String!]!, choice: Big!): Int } enum Big {";
    for (int i = 0; i < 1000; ++i)
        sdl += " VALUE_" + std::to_string(i);
    return sdl + " }";
}

void press(QWidget *widget, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, text.isEmpty() ? Qt::Key_Backspace : Qt::Key_A, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &down);
    QApplication::processEvents();
}

void measureOpening(const catalogue::OperationCatalogue &operations, const ui::EditorRegistry &editors,
                    const char *operation)
{
    SilentClient client;
    const catalogue::ErrorCatalogue errors;
    const QString name = QString::fromLatin1(operation);
    benchmarks::measure(std::string("open the form of ") + operation, 20, [&]() {
        models::FormModel form(operations, name);
        models::FormSubmission submission(form, client, operations, errors);
        ui::FormView view(submission, editors, nullptr);
        view.resize(440, 700);
        view.show();
        QApplication::processEvents();
    });
}

void measureLarge(const ui::EditorRegistry &editors)
{
    const auto schema = graphql::buildSchema(largeSdl());
    if (!schema)
        return;
    const catalogue::OperationCatalogue operations(*schema, nullptr);
    SilentClient client;
    const catalogue::ErrorCatalogue errors;
    models::FormModel form(operations, QStringLiteral("big"));
    models::FormField *names = form.fieldAt(QStringLiteral("names"));
    models::FormSubmission submission(form, client, operations, errors);
    ui::FormView view(submission, editors, nullptr);
    view.resize(440, 700);
    view.show();
    benchmarks::measure("add 1,000 items to a list on screen", 1, [&]() {
        for (int i = 0; i < 1000; ++i)
            names->appendItem()->setText(QString::number(i));
    });
    QApplication::processEvents();
    auto *item = view.findChild<QLineEdit *>(QStringLiteral("big.names[985]"));
    view.goTo(names->child(std::size_t(985))->id());
    item = view.findChild<QLineEdit *>(QStringLiteral("big.names[985]"));
    benchmarks::measure("keypress in a list of 1,000 items", 50, [&]() { press(item, QStringLiteral("a")); });
    benchmarks::measure("move an item of 1,000", 20, [&]() {
        names->moveItem(985, 986);
        QApplication::processEvents();
    });
    benchmarks::measure("check a list of 1,000 items", 10, [&]() { (void)form.validate(); });
    auto *choice = view.findChild<QLineEdit *>(QStringLiteral("big.choice"));
    choice->setFocus();
    press(choice, QStringLiteral("v"));
    benchmarks::measure("keypress in an enum of 1,000 values", 50,
                        [&]() { press(choice, choice->text().size() > 6 ? QString() : QStringLiteral("a")); });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const ui::Theme theme(application);
    const auto api = catalogue::bundledSchema(catalogue::Service::Api);
    const auto auth = catalogue::bundledSchema(catalogue::Service::Auth);
    if (!api || !auth) {
        std::fprintf(stderr, "the bundled schemas cannot be read\n");
        return 1;
    }
    const catalogue::OperationCatalogue operations(*api, *auth);
    const ui::EditorRegistry editors;
    for (const char *operation : {"collectPayment", "createGoodsQuote", "updateUser", "moveOut", "createMfaDevice"})
        measureOpening(operations, editors, operation);
    measureLarge(editors);
    return 0;
}
