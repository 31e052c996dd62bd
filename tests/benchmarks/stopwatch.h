// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string_view>
#include <vector>

namespace tideline::benchmarks {

//! Runs \p work \p rounds times and prints the median and the best of them in milliseconds.
template <typename Work>
void measure(std::string_view what, int rounds, Work work)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < rounds; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        milliseconds.push_back(taken.count());
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf("%-52.*s %9.2f ms (best %.2f)\n", static_cast<int>(what.size()), what.data(),
                milliseconds[milliseconds.size() / 2], milliseconds.front());
}

} // namespace tideline::benchmarks
