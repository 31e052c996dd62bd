// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/formcontext.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace tideline::models {

//! \brief Kinds of consent against the account and its people, with changes that wait to be sent.
//!
//! Column 0 is the kind, column 1 the account, the others are the people. A change to the answer that is there already
//! is no change. The changes of one column go out together, in one request. GUI thread only.
class ConsentMatrix final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CurrentRole = Qt::UserRole, //!< The answer that is kept, "ACCEPTED"; empty: none is.
        WantedRole, //!< The answer after sending.
        ChangedRole,
        DescriptionRole //!< What the kind means.
    };
    Q_ENUM(Role)

    using QAbstractTableModel::QAbstractTableModel;

    //! Takes over the `account` of the consents query. Changes that still are changes stay.
    void setAccount(const graphql::Json &account);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = WantedRole) override;

    //! The answers that a person can choose, as the API spells them.
    [[nodiscard]] static QStringList choices();
    [[nodiscard]] int changeCount(int column) const;
    [[nodiscard]] int changeCount() const; //!< In all columns.
    [[nodiscard]] int firstChangedColumn() const; //!< -1: nothing is changed.
    void discardChanges();

    //! The operation that sends the changes of a column.
    [[nodiscard]] static QString operation(int column);
    //! \p base with the changes of a column filled in, and the answers before them.
    [[nodiscard]] FormContext form(int column, FormContext base) const;

private:
    struct Kind
    {
        QString code;
        QString name;
        QString description;

        bool operator==(const Kind &) const = default;
    };
    struct Cell
    {
        QString current;
        QString wanted; //!< Empty: as it is.

        [[nodiscard]] bool isChanged() const { return !wanted.isEmpty() && wanted != current; }
    };
    struct Subject
    {
        QString id; //!< Empty: the account itself.
        QString number;
        QString name;
        std::vector<Cell> cells; //!< By kind.

        [[nodiscard]] bool isSame(const Subject &other) const { return id == other.id && name == other.name; }
    };

    void keepChanges(std::vector<Subject> &subjects, const std::vector<Kind> &kinds) const;

    std::vector<Kind> m_kinds;
    std::vector<Subject> m_subjects;
};

} // namespace tideline::models
