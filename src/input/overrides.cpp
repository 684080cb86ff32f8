// SPDX-License-Identifier: MIT
#include "input/overrides.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "base/make_diagnostic.hpp"
#include "base/numbers.hpp"
#include "document/key_table.hpp"

namespace chronodraw {

namespace {

struct Section {
  std::string_view key;
  KeyScope scope;
};
/// Which keys stand below a key of the document.
constexpr std::array sections{Section{"events", KeyScope::event}, Section{"groups", KeyScope::group},
                              Section{"eras", KeyScope::era},     Section{"markers", KeyScope::marker},
                              Section{"axis", KeyScope::axis},    Section{"layout", KeyScope::layout}};

/// One override on its way down the tree.
struct Descent {
  const Override& override_;
  std::uint32_t base;  ///< where the text of this override begins
  std::optional<KeyScope> scope;
  Diagnostics& diagnostics;
  std::size_t at{0};  ///< how much of the path has been followed

  [[nodiscard]] std::string_view rest() const { return std::string_view(override_.path).substr(at); }
  [[nodiscard]] Span make_span(std::size_t begin, std::size_t end) const {
    return {base + static_cast<std::uint32_t>(begin), base + static_cast<std::uint32_t>(end)};
  }
};

Node set_value(const Document& document, Descent& descent, const Node& node);

void report_path(const Document& document, Descent& descent, std::string message, std::string hint) {
  const std::size_t end = std::min(descent.override_.path.find('.', descent.at), descent.override_.path.size());
  descent.diagnostics.add(make_error("bad-override", std::move(message),
                                     find_place(document, descent.make_span(descent.at, end)), {std::move(hint)}));
}

Node make_value(const Descent& descent) {
  const std::size_t begin = descent.override_.path.size() + 1;
  const Span span = descent.make_span(begin, begin + descent.override_.value.size());
  return {span, Scalar{descent.override_.value, ScalarStyle::quoted}};
}

/// The next key of the path: the longest one the map has, since keys may have dots of their own; else up to a dot.
std::string find_next_key(const Map& map, std::string_view rest) {
  std::string_view key = rest.substr(0, rest.find('.'));
  for (const MapEntry& entry : map.entries) {
    const bool is_prefix = rest.starts_with(entry.key);
    const bool ends = entry.key.size() == rest.size() || (is_prefix && rest[entry.key.size()] == '.');
    if (is_prefix && ends && entry.key.size() > key.size()) key = entry.key;
  }
  return std::string(key);
}

/// Takes away the names that would win over `key`: a `date` hides a `start`.
void remove_winners(Map& map, KeyScope scope, const std::string& key) {
  const KeyRow* row = find_key(scope, key);
  if (row == nullptr || row->name == key) return;
  const auto own = std::find(row->aliases.begin(), row->aliases.end(), key);
  std::erase_if(map.entries, [&](const MapEntry& entry) {
    return entry.key == row->name || std::find(row->aliases.begin(), own, entry.key) != own;
  });
}

void enter_section(Descent& descent, std::string_view key) {
  if (descent.scope != KeyScope::document) return;
  const auto section = std::find_if(sections.begin(), sections.end(), [&](const Section& s) { return s.key == key; });
  descent.scope = section == sections.end() ? std::nullopt : std::optional(section->scope);
}

Node set_in_map(const Document& document, Descent& descent, Map map) {
  const std::string key = find_next_key(map, descent.rest());
  const Span key_span = descent.make_span(descent.at, descent.at + key.size());
  if (key.empty()) {
    report_path(document, descent,
                "expected a path such as `axis.from` for `--set`, found `" + descent.override_.path + "`",
                "name a key between the dots");
    return {};
  }
  descent.at += key.size() + 1;
  const bool is_last = descent.at > descent.override_.path.size();
  if (is_last && descent.scope) remove_winners(map, *descent.scope, key);
  enter_section(descent, key);
  const auto found =
      std::find_if(map.entries.begin(), map.entries.end(), [&](const MapEntry& entry) { return entry.key == key; });
  const Node old = found == map.entries.end() ? Node{key_span, Scalar{{}, ScalarStyle::null}} : found->value;
  Node value = is_last ? make_value(descent) : set_value(document, descent, old);
  if (found == map.entries.end()) {
    map.entries.push_back({key, key_span, std::move(value)});
  } else {
    found->value = std::move(value);
  }
  return {key_span, std::make_shared<const Map>(std::move(map))};
}

Node set_in_list(const Document& document, Descent& descent, List list) {
  const std::string_view component = descent.rest().substr(0, descent.rest().find('.'));
  const std::optional<std::int64_t> index = read_integer(component);
  if (!index || *index < 0 || *index >= std::ssize(list.items)) {
    report_path(document, descent,
                "expected a number from 0 to " + format_number(std::ssize(list.items) - 1) +
                    " in the path of `--set`, found `" + std::string(component) + "`",
                "items of a list are counted from 0");
    return {};
  }
  descent.at += component.size() + 1;
  Node& item = list.items[static_cast<std::size_t>(*index)];
  item = descent.at > descent.override_.path.size() ? make_value(descent) : set_value(document, descent, item);
  return {{}, std::make_shared<const List>(std::move(list))};
}

/// The node with the value in it. A copy of what lies on the path; what lies beside it is shared.
Node set_value(const Document& document, Descent& descent, const Node& node) {
  Node changed = node;
  if (const List* list = find_list(node)) {
    changed.value = set_in_list(document, descent, *list).value;
  } else if (const Map* map = find_map(node)) {
    changed.value = set_in_map(document, descent, *map).value;
  } else if (is_null(node)) {
    changed.value = set_in_map(document, descent, {}).value;
  } else {
    report_path(document, descent, "expected a map or list on the path of `--set`, found " + describe_node(node),
                "set that key itself");
  }
  return changed;
}

std::string make_text(const std::vector<Override>& overrides) {
  std::string text;
  for (const Override& item : overrides) text += item.path + "=" + item.value + "\n";
  return text;
}

/// A bare list of events gets the map around it that it stands for.
Node make_root(const Node& root) {
  if (find_list(root) == nullptr) return root;
  return {root.span, std::make_shared<const Map>(Map{{{"events", root.span, root}}})};
}

}  // namespace

Document apply_overrides(const Document& document, const std::vector<Override>& overrides, Diagnostics& diagnostics) {
  Document changed = document;
  if (overrides.empty()) return changed;
  changed.overrides = std::make_shared<const SourceFile>("--set", make_text(overrides));
  changed.root = make_root(document.root);
  std::uint32_t base = find_override_base(document);
  for (const Override& item : overrides) {
    Descent descent{item, base, KeyScope::document, diagnostics};
    const std::size_t errors = diagnostics.items().size();
    Node root = set_value(changed, descent, changed.root);
    if (diagnostics.items().size() == errors) changed.root = std::move(root);
    base += static_cast<std::uint32_t>(item.path.size() + item.value.size() + 2);
  }
  return changed;
}

}  // namespace chronodraw
