// SPDX-License-Identifier: MIT
// Short ways to write down what went wrong. Nothing here decides where a diagnostic goes or prints it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <chronodraw/diagnostic.hpp>
#include "base/limits.hpp"

namespace chronodraw {

[[nodiscard]] Diagnostic make_error(std::string code, std::string message, Place place,
                                    std::vector<std::string> hints = {});
[[nodiscard]] Diagnostic make_warning(std::string code, std::string message, Place place,
                                      std::vector<std::string> hints = {});

/// `expected at most 64 levels, found 65: the limit `nesting``, with the code `limit-nesting`. `found` 0: not counted.
/// A second hint says how to raise a limit that can be raised.
[[nodiscard]] Diagnostic make_limit_error(const Limit& limit, std::int64_t found, Place place, std::string hint);
/// `expected a width of at least 200 px, found 100 px: the limit `width-min``. `what` ends in a space.
[[nodiscard]] Diagnostic make_limit_error(const Limit& limit, std::string_view what, std::string_view found,
                                          Place place, std::string hint);

/// Whether another mistake would be kept: a thousand are. Ask before working out where one is.
[[nodiscard]] bool has_room(const Diagnostics& diagnostics);
/// Adds it while there is room; the one after that says so (`too-many-mistakes`) and the rest go.
void add_mistake(Diagnostics& to, Diagnostic diagnostic);

/// The place of a file as a whole.
[[nodiscard]] Place make_file_place(std::string file);

}  // namespace chronodraw
