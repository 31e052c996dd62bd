// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session/environment.h"

#include <QAbstractListModel>
#include <QList>

#include <optional>

namespace tideline::models {

//! What keeps an environment from being saved, at one of its fields.
struct EnvironmentProblem
{
    enum class Field { Name, ApiUrl, AuthUrl };

    Field field;
    QString text;
};

//! \brief The environments a person can choose from: the demo first, then the others in their order.
//!
//! The demo is built in and cannot be changed. Holds no secret. Whoever keeps the list between runs listens to
//! changed().
class EnvironmentList final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { EnvironmentRole = Qt::UserRole, KindRole, ToneRole };
    Q_ENUM(Role)

    explicit EnvironmentList(QObject *parent = nullptr); //!< Holds the demo alone.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const QList<api::Environment> &environments() const { return m_environments; }
    [[nodiscard]] const api::Environment &at(int row) const { return m_environments.at(row); }
    [[nodiscard]] std::optional<api::Environment> find(const QString &name) const; //!< Whatever its letters' case.
    [[nodiscard]] bool isBuiltIn(int row) const { return row == 0; }

    //! All problems of \p environment in the place of \p row; -1: as a new one.
    [[nodiscard]] QList<EnvironmentProblem> problems(const api::Environment &environment, int row) const;
    [[nodiscard]] QString freeName() const; //!< For a new one.

    //! All but the demo; those with problems are left out. Gives their names.
    QStringList setOwn(const QList<api::Environment> &environments);
    int add(const api::Environment &environment); //!< Gives its row; -1 if it has problems.
    bool change(int row, const api::Environment &environment);
    bool remove(int row);

Q_SIGNALS:
    void changed(); //!< By add(), change() or remove().

private:
    QList<api::Environment> m_environments;
};

//! "Demo", "Test", "Production".
[[nodiscard]] QString kindName(api::Environment::Kind kind);
//! "Green", for one of environmentColours().
[[nodiscard]] QString colourName(const QString &colour);
//! What the style sheet calls the colour of its chip: "demo", "test", "production", "green" …
[[nodiscard]] QString toneOf(const api::Environment &environment);

} // namespace tideline::models

Q_DECLARE_METATYPE(tideline::api::Environment)
