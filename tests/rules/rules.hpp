// SPDX-License-Identifier: MIT
// The rules of the house, each a function from files to complaints. A complaint is `path:line: sentence`; none means
// the rule holds. They read text only, so each can be shown to fail on a snippet.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "rules/source_tree.hpp"

namespace chronodraw::rules {

using Complaints = std::vector<std::string>;
using Files = std::span<const SourceText>;

[[nodiscard]] Complaints check_floors(Files files);           ///< lower floors only, no siblings
[[nodiscard]] Complaints check_only_users(Files files);       ///< a library has one folder that may include it
[[nodiscard]] Complaints check_public_face(Files files);      ///< include/ stands on the standard library alone
[[nodiscard]] Complaints check_file_sizes(Files files);       ///< 400 lines
[[nodiscard]] Complaints check_functions(Files files);        ///< 60 lines, five parameters
[[nodiscard]] Complaints check_licence_lines(Files files);    ///< one SPDX line on top
[[nodiscard]] Complaints check_header_openings(Files files);  ///< a header says what it is for, and has a guard
[[nodiscard]] Complaints check_file_names(Files files);       ///< snake_case; no two headers of one name
[[nodiscard]] Complaints check_names(Files files);            ///< no Manager, Helper, ...
[[nodiscard]] Complaints check_declarations(Files files);     ///< no two types or functions of one name in two headers
[[nodiscard]] Complaints check_surroundings(
    Files files);                                   ///< no clock, locale, environment, printing, opening of files
[[nodiscard]] Complaints check_words(Files files);  ///< nothing left to do, no machine paths, no banned library parts

}  // namespace chronodraw::rules
