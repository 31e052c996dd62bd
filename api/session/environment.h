// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/httpgraphqlclient.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace tideline::api {

//! \brief One installation of the API that the console can be pointed at.
struct Environment
{
    //! Decides the colour of the session bar and how careful the console is.
    enum class Kind { Demo, Test, Production };

    QString name; //!< Shown, and the key of its secrets; unique among environments.
    Kind kind = Kind::Demo;
    QUrl apiUrl;
    QUrl authUrl;
    HttpClientOptions::TokenForm tokenForm = HttpClientOptions::TokenForm::Bare;
    QString colour = {}; //!< Of its chip: one of environmentColours(). Empty, or production: that of its kind.

    [[nodiscard]] HttpClientOptions clientOptions() const; //!< Its addresses and header form, all else default.
    //! Empty if the environment can be used; else what is wrong with it, in English.
    [[nodiscard]] QString complaint() const;

    bool operator==(const Environment &) const = default;
};

[[nodiscard]] QStringList environmentColours(); //!< "green" … Red is not among them: it is production's own.

//! "demo", "test", "production", for files and style sheets; production for what is unknown: the careful side.
[[nodiscard]] QString toString(Environment::Kind kind);
[[nodiscard]] Environment::Kind environmentKindOf(const QString &text);

//! The two that come with the program: the water company's test and production installations. The demo has no
//! addresses before it runs.
[[nodiscard]] QList<Environment> presetEnvironments();

} // namespace tideline::api
