// SPDX-License-Identifier: MIT
// Ids made from content: letters, digits, `-`, `_` and `.` of the text, everything else one `-`; unique within a set.
// They hold no prefix: a writer puts its own before them.
#pragma once

#include <initializer_list>
#include <set>
#include <string>
#include <string_view>

namespace chronodraw {

/// `text` as it may stand in an id; `item` where nothing is left. Non-ASCII letters stay.
[[nodiscard]] std::string make_id(std::string_view text);

/// Whether ids may begin with `prefix` in XML, CSS and a link alike: a letter or `_`, then letters, digits, `-`, `_`
/// and
/// `.`, all ASCII, 64 at most.
[[nodiscard]] bool is_id_prefix(std::string_view prefix);

/// Gives each text an id of its own: the second `talks` becomes `talks-2`.
class IdSet {
 public:
  IdSet() = default;
  explicit IdSet(std::initializer_list<std::string> taken) : taken_(taken) {}

  [[nodiscard]] std::string add(std::string_view text);

 private:
  std::set<std::string, std::less<>> taken_;
};

}  // namespace chronodraw
