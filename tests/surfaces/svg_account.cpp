// SPDX-License-Identifier: MIT
#include "surfaces/svg_account.hpp"

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

#include "surfaces/svg_tags.hpp"

namespace chronodraw::surfaces {
namespace {

struct Group {
  bool is_event{false};
  bool has_text{false};
};

/// `t1a2b-landing` is the group of the event `landing`.
bool is_of_event(std::string_view id, const std::set<std::string, std::less<>>& events) {
  const std::size_t prefix = id.find('-');
  return prefix != std::string_view::npos && events.contains(id.substr(prefix + 1));
}

/// 12 of `+12 more`, 0 of anything else.
int read_count(std::string_view text) {
  if (!text.starts_with('+') || !text.ends_with(" more")) return 0;
  int count = 0;
  for (const char c : text.substr(1, text.size() - 6)) {
    if (std::isdigit(static_cast<unsigned char>(c)) == 0) return 0;
    count = 10 * count + (c - '0');
  }
  return count;
}

}  // namespace

SvgAccount count_events(std::string_view svg, const std::set<std::string, std::less<>>& events) {
  SvgAccount account;
  std::vector<Group> groups{{}};
  walk_tags(svg, [&](const Tag& tag, std::string_view text) {
    const auto event = std::find_if(groups.begin(), groups.end(), [](const Group& group) { return group.is_event; });
    if (tag.name == "text" && !tag.closing && event != groups.end()) event->has_text = true;
    if (tag.name == "text" && !tag.closing && event == groups.end()) account.counted += read_count(text);
    if (tag.name == "g" && !tag.closing && !tag.empty) groups.push_back({is_of_event(tag.find("id"), events), false});
    if (tag.name != "g" || !tag.closing) return;
    if (groups.back().is_event) ++(groups.back().has_text ? account.labelled : account.unlabelled);
    groups.pop_back();
  });
  return account;
}

}  // namespace chronodraw::surfaces
