// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/wording/operationtable.h"

#include <QHash>

namespace tideline::catalogue {

OperationRow::OperationRow(const char *name, const QString &title, const QString &submitLabel, const QString &summary,
                           const QString &success)
{
    m_operation.name = QString::fromLatin1(name);
    m_operation.title = title;
    m_operation.submitLabel = submitLabel;
    m_operation.summary = summary;
    m_operation.success = success;
}

OperationRow &OperationRow::keywords(const QString &commaSeparated)
{
    const QStringList words = commaSeparated.split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_operation.keywords.append(word.trimmed());
    return *this;
}

OperationRow &OperationRow::touches(std::initializer_list<const char *> screens)
{
    for (const char *screen : screens)
        m_operation.touches.append(QString::fromLatin1(screen));
    return *this;
}

OperationRow &OperationRow::checksAnswers()
{
    m_operation.checksAnswers = true;
    return *this;
}

OperationRow &OperationRow::actsOnViewer()
{
    m_operation.actsOnViewer = true;
    return *this;
}

OperationRow &OperationRow::worksWithoutSignIn()
{
    m_operation.needsSignIn = false;
    return *this;
}

OperationRow &OperationRow::then(const char *operation, const QString &label,
                                 std::initializer_list<std::pair<const char *, const char *>> carry)
{
    FollowUp next;
    next.operation = QString::fromLatin1(operation);
    next.label = label;
    for (const auto &[from, to] : carry)
        next.carry.append({QString::fromLatin1(from), QString::fromLatin1(to)});
    m_operation.followUps.append(next);
    return *this;
}

OperationRow &OperationRow::seeking(const char *from, const char *to)
{
    Q_ASSERT(!m_operation.followUps.isEmpty());
    m_operation.followUps.last().seek.append({QString::fromLatin1(from), QString::fromLatin1(to)});
    return *this;
}

OperationRow &OperationRow::onlyWhen(const char *path, std::initializer_list<const char *> values)
{
    FollowUp &last = m_operation.followUps.last();
    last.onlyPath = QString::fromLatin1(path);
    for (const char *value : values)
        last.onlyValues += QString::fromLatin1(value);
    return *this;
}

OperationRow &OperationRow::unless(const char *path, std::initializer_list<const char *> values,
                                   const QString &headline, const QString &text)
{
    Letdown letdown{QString::fromLatin1(path), {}, headline, text};
    for (const char *value : values)
        letdown.values += QString::fromLatin1(value);
    m_operation.letdowns.append(letdown);
    return *this;
}

OperationRow &OperationRow::thenAsWhoSignedIn(const char *operation, const QString &label)
{
    then(operation, label);
    m_operation.followUps.last().asWhoSignedIn = true;
    return *this;
}

OperationRow &OperationRow::goesOnOutside(const QString &sentences)
{
    m_operation.outside = sentences;
    return *this;
}

OperationRow &OperationRow::goesOnInVendorForm(const char *secret, const QString &sentences)
{
    m_operation.vendorSecret = QString::fromLatin1(secret);
    return goesOnOutside(sentences);
}

OperationRow &OperationRow::shows(std::initializer_list<const char *> paths)
{
    for (const char *path : paths)
        m_operation.shows.append({QString::fromLatin1(path), {}, {}});
    return *this;
}

OperationRow &OperationRow::showsEach(const char *path, const char *name, std::initializer_list<const char *> values)
{
    ResultValue list{QString::fromLatin1(path), QString::fromLatin1(name), {}};
    for (const char *value : values)
        list.itemValues.append(QString::fromLatin1(value));
    m_operation.shows.append(list);
    return *this;
}

QHash<QString, Operation> OperationTables::all()
{
    QHash<QString, Operation> operations;
    const auto add = [&operations](Area area, const OperationRows &rows) {
        for (const OperationRow &row : rows) {
            Operation operation = row.operation();
            operation.area = area;
            operations.insert(operation.name, operation);
        }
    };
    add(Area::Account, account());
    add(Area::Payments, payments());
    add(Area::Payments, paymentSetUp());
    add(Area::Goods, goods());
    add(Area::Consents, consents());
    add(Area::Loyalty, loyalty());
    add(Area::Property, property());
    add(Area::Moves, moves());
    add(Area::Security, security());
    add(Area::Contact, contact());
    return operations;
}

} // namespace tideline::catalogue
