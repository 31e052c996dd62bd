// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/engine/context.h"

#include <string>
#include <vector>

namespace tideline::demo {

//! A product, how many of it, and what one costs without tax. Pence.
struct GoodsLine
{
    std::string code;
    std::string name;
    bool savesWater = false; //!< Products of this kind come with a grant.
    std::int64_t units = 0;
    std::int64_t unitNet = 0;

    [[nodiscard]] std::int64_t net() const { return units * unitNet; }
    [[nodiscard]] std::int64_t gross() const { return (net() * 6 + 2) / 5; } //!< With 20 % tax, rounded.
};

//! What a list of products in an input comes to.
struct PricedGoods
{
    std::vector<GoodsLine> lines;
    std::int64_t net = 0;
    bool isOffSale = false; //!< A product is not sold any more or not yet; it is not among the lines.
    std::vector<InputProblem> problems; //!< What the input got wrong.
};

//! How a list names its products.
enum class ProductKey { Id, Code };

//! \brief Prices a list of products, \p list being its name in the input.
//!
//! Assumptions: a price of the caller's own counts only for products that allow it (as other companies' references
//! say), tax is 20 %, a list has at most 100 lines and comes to 100,000 pounds at most.
[[nodiscard]] PricedGoods priceGoods(const Context &context, const Json &input, const std::string &list,
                                     ProductKey key);

//! The lines of a stored quote, at the prices that were quoted.
[[nodiscard]] std::vector<GoodsLine> linesOfQuote(const DataSet &data, const Json &quote);

//! Adds a problem for each of clientParams and marketParams that is given and no JSON object.
void checkParams(const Json &input, std::vector<InputProblem> &problems);

} // namespace tideline::demo
