// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/httpgraphqlclient.h"

#include <QString>
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

    [[nodiscard]] HttpClientOptions clientOptions() const; //!< Its addresses and header form, all else default.
    //! Empty if the environment can be used; else what is wrong with it, in English.
    [[nodiscard]] QString complaint() const;
};

} // namespace tideline::api
