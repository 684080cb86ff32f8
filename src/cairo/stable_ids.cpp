// SPDX-License-Identifier: MIT
#include "cairo/stable_ids.hpp"

#include <algorithm>
#include <map>

#include "base/numbers.hpp"

namespace chronodraw {

namespace {

struct Mention {
  std::size_t begin{std::string_view::npos};  ///< of the id itself
  char closing{'"'};
};

/// The next id or reference at or after `from`. One scan for `#` and one for `id="`, each resumed where it stood.
class MentionFinder {
 public:
  explicit MentionFinder(std::string_view svg) : svg_(svg), hash_(find_hash(0)), id_(find_id(0)) {}

  Mention next(std::size_t from) {
    if (hash_.begin < from) hash_ = find_hash(from);
    if (id_.begin < from) id_ = find_id(from);
    return hash_.begin < id_.begin ? hash_ : id_;
  }

 private:
  [[nodiscard]] Mention find_hash(std::size_t from) const {
    for (std::size_t at = svg_.find('#', from); at != std::string_view::npos; at = svg_.find('#', at + 1)) {
      if (svg_.substr(0, at).ends_with("href=\"")) return {at + 1, '"'};
      if (svg_.substr(0, at).ends_with("url(")) return {at + 1, ')'};
    }
    return {};
  }
  [[nodiscard]] Mention find_id(std::size_t from) const {
    const std::size_t at = svg_.find(" id=\"", from);
    return at == std::string_view::npos ? Mention{} : Mention{at + 5, '"'};
  }

  std::string_view svg_;
  Mention hash_;
  Mention id_;
};

}  // namespace

std::string make_stable_ids(std::string_view svg, std::string_view prefix) {
  std::map<std::string_view, std::string> ids;
  MentionFinder finder(svg);
  std::string out;
  std::size_t copied = 0;
  for (Mention mention = finder.next(0); mention.begin != std::string_view::npos; mention = finder.next(copied)) {
    const std::size_t end = std::min(svg.find(mention.closing, mention.begin), svg.size());
    const auto [entry, is_new] = ids.try_emplace(svg.substr(mention.begin, end - mention.begin));
    if (is_new) entry->second = std::string(prefix) + "c" + format_number(static_cast<std::int64_t>(ids.size()));
    out.append(svg.substr(copied, mention.begin - copied)).append(entry->second);
    copied = end;
  }
  return out.append(svg.substr(copied));
}

}  // namespace chronodraw
