// SPDX-License-Identifier: MIT
// Ids from titles: lower case Latin letters and digits with hyphens between, as links and file names like them.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace chronodraw {

/// At most forty characters, cut between words; accents are taken off Latin letters; empty where no such letter or
/// digit is left.
[[nodiscard]] std::string make_slug(std::string_view title);

/// Hands out ids that have not been used.
class IdPool {
 public:
  /// False when it was taken already.
  bool take(const std::string& id);
  /// The slug of the title, or `event`, with a number behind it where that is taken.
  [[nodiscard]] std::string make_id(std::string_view title);

 private:
  std::set<std::string> taken_;
  std::map<std::string, int> last_number_;
};

}  // namespace chronodraw
