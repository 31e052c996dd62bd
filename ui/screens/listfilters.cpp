// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/listfilters.h"

#include "models/forms/datetext.h"
#include "models/records/jsonpath.h"
#include "models/screens/screenrecords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/format.h"
#include "ui/widgets/quietcombobox.h"

#include <QLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <utility>

using namespace Qt::StringLiterals;

namespace tideline::ui {

using graphql::Json;
using models::FilterValue;
using models::ListFilter;

namespace {

QString wordsOf(const FilterValue &value)
{
    if (!value.text.isEmpty())
        return value.text;
    const Json &named = value.value.is_array() && !value.value.empty() ? value.value.front() : value.value;
    return formatValue(models::toVariant(&named), models::ColumnKind::Status);
}

} // namespace

ListFilters::ListFilters(models::ScreenRecords &records, int list, QLayout &layout, QWidget *pane)
    : QObject(pane),
      m_records(records)
{
    const models::ListDescription &description = records.description().lists.at(list);
    for (const ListFilter &filter : description.filters)
        m_boxes.push_back({filter});
    bool hasRecords = false;
    for (Box &box : m_boxes) {
        const QString name = description.id + u".filter."_s + QString::fromStdString(box.filter.variable);
        if (box.filter.anyText.isEmpty())
            addDay(box, name, layout, pane);
        else
            addChoice(box, name, layout, pane);
        hasRecords = hasRecords || !box.filter.query.isEmpty();
    }
    if (hasRecords) {
        connect(&records, &models::ScreenRecords::factsChanged, this, &ListFilters::fillFromRecords);
        fillFromRecords();
    }
}

void ListFilters::addChoice(Box &box, const QString &name, QLayout &layout, QWidget *pane)
{
    box.choice = new QuietComboBox(pane);
    box.choice->setObjectName(name);
    box.choice->setAccessibleName(box.filter.title);
    box.choice->addItem(box.filter.anyText);
    for (const FilterValue &value : std::as_const(box.filter.values))
        box.choice->addItem(wordsOf(value));
    layout.addWidget(box.choice);
    connect(box.choice, &QComboBox::currentIndexChanged, this,
            [this, &box](int place) { set(box, place <= 0 ? Json(nullptr) : box.filter.values.at(place - 1).value); });
}

void ListFilters::addDay(Box &box, const QString &name, QLayout &layout, QWidget *pane)
{
    box.day = new QLineEdit(pane);
    box.day->setObjectName(name);
    box.day->setAccessibleName(box.filter.title);
    //: %1 is "From" or "To"; what follows shows how a day is typed
    box.day->setPlaceholderText(
        tr("%1, e.g. %2").arg(box.filter.title, models::typedDate(QDate::currentDate(), pane->locale())));
    box.day->setClearButtonEnabled(true);
    keepScaled(box.day, [day = box.day] { day->setFixedWidth(grid(22)); });
    layout.addWidget(box.day);
    connect(box.day, &QLineEdit::editingFinished, this, [this, &box] { readDay(box); });
    connect(box.day, &QLineEdit::textChanged, this, [this, &box](const QString &text) {
        if (text.isEmpty())
            readDay(box);
    });
}

void ListFilters::readDay(Box &box)
{
    const QString text = box.day->text().trimmed();
    const auto day = models::dateFromText(text, QDate::currentDate(), box.day->locale());
    const bool isWrong = !text.isEmpty() && !day;
    setLook(box.day, "hasError", isWrong);
    box.problem = isWrong ? tr("\"%1\" is no day. Write it as in %2.")
                                .arg(text, models::typedDate(QDate::currentDate(), box.day->locale()))
                          : QString();
    box.day->setAccessibleDescription(box.problem);
    if (!isWrong)
        set(box, day ? Json(models::isoText(*day).toStdString()) : Json(nullptr));
    tellProblem();
}

//! Of two days the box on the left is the first.
void ListFilters::tellProblem()
{
    QString problem;
    std::string before;
    for (const Box &box : m_boxes) {
        if (!box.day)
            continue;
        if (!box.problem.isEmpty())
            problem = box.problem;
        const std::string day = box.value.is_string() ? box.value.get<std::string>() : std::string();
        if (problem.isEmpty() && !day.empty() && day < before)
            problem = tr("No day is after the one and before the other: turn them round.");
        before = day;
    }
    Q_EMIT problemChanged(problem);
}

//! Keeps what is chosen if it is still there. One value is no choice: then the box is not shown.
void ListFilters::fillFromRecords()
{
    for (Box &box : m_boxes) {
        const models::RecordModel *record = box.filter.query.isEmpty() ? nullptr : m_records.record(box.filter.query);
        if (!record)
            continue;
        QList<FilterValue> values;
        for (const Json &row : models::rowsAt(record->json({}), box.filter.path)) {
            const Json *value = models::valueAt(row, box.filter.valuePath);
            if (value && !value->is_null())
                values += FilterValue{*value, models::toVariant(models::valueAt(row, box.filter.textPath)).toString()};
        }
        int chosen = 0;
        for (qsizetype i = 0; i < values.size(); ++i)
            chosen = !box.value.is_null() && values.at(i).value == box.value ? int(i) + 1 : chosen;
        if (chosen == 0 && !box.value.is_null())
            continue; // the rows on the screen are those of the choice
        const QSignalBlocker quiet(box.choice);
        box.filter.values = values;
        box.choice->clear();
        box.choice->addItem(box.filter.anyText);
        for (const FilterValue &value : std::as_const(values))
            box.choice->addItem(wordsOf(value));
        box.choice->setCurrentIndex(chosen);
        box.choice->setVisible(values.size() > 1);
    }
}

void ListFilters::set(Box &box, Json value)
{
    if (box.value == value)
        return;
    box.value = std::move(value);
    Q_EMIT changed();
}

Json ListFilters::variables() const
{
    Json variables = Json::object();
    for (const Box &box : m_boxes) {
        if (!box.value.is_null())
            variables[box.filter.variable] = box.value;
    }
    return variables;
}

void ListFilters::clear()
{
    {
        const QSignalBlocker quiet(this);
        for (Box &box : m_boxes) {
            if (box.choice)
                box.choice->setCurrentIndex(0);
            else
                box.day->clear();
        }
    }
    Q_EMIT changed();
}

} // namespace tideline::ui
