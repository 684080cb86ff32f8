// SPDX-License-Identifier: MIT
#include "pipeline/theme_file.hpp"

#include <memory>
#include <utility>
#include <variant>

#include "base/files.hpp"
#include "base/make_diagnostic.hpp"
#include "base/numbers.hpp"
#include "input/load.hpp"

namespace chronodraw {

namespace {

class Flattener {
 public:
  explicit Flattener(const SourceFile& source) : source_(source) {}

  void flatten(const Node& node, const std::string& path, Span key) {
    if (const auto* scalar = std::get_if<Scalar>(&node.value)) {
      entries_.push_back({path, scalar->text, source_.find_place(node.span), source_.find_place(key)});
    } else if (const auto* list = std::get_if<std::shared_ptr<const List>>(&node.value)) {
      for (std::size_t i = 0; i < (*list)->items.size(); ++i)
        flatten((*list)->items[i], make_path(path, format_number(static_cast<std::int64_t>(i))), key);
    } else {
      for (const MapEntry& entry : std::get<std::shared_ptr<const Map>>(node.value)->entries)
        flatten(entry.value, make_path(path, entry.key), entry.key_span);
    }
  }

  [[nodiscard]] std::vector<StyleEntry> take() { return std::move(entries_); }

 private:
  static std::string make_path(const std::string& path, const std::string& key) {
    return path.empty() ? key : path + "." + key;
  }

  const SourceFile& source_;
  std::vector<StyleEntry> entries_;
};

Diagnostics make_shape_error(const Document& document) {
  Diagnostics errors;
  errors.add(make_error("bad-theme-file", "expected a map of theme settings, found " + describe_node(document.root),
                        find_place(document, document.root.span), {"write settings as `title: { size: 28px }`"}));
  return errors;
}

}  // namespace

bool is_theme_file(std::string_view choice) {
  return choice.find('/') != std::string_view::npos || choice.ends_with(".yaml") || choice.ends_with(".yml");
}

std::vector<StyleEntry> flatten_settings(const Document& document) {
  Flattener flattener(*document.source);
  flattener.flatten(document.root, "", document.root.span);
  return flattener.take();
}

Result<std::vector<StyleEntry>> read_theme_file(const std::string& file, const Limits& limits) {
  Result<std::string> bytes = read_file(file, limits::input_bytes.in(limits));
  if (!bytes) return bytes.diagnostics();
  Result<std::string> checked = check_bytes(std::move(bytes).value(), file, limits);
  if (!checked) return checked.diagnostics();
  const Result<Document> document =
      parse_yaml(std::make_shared<const SourceFile>(file, std::move(checked).value()), limits);
  if (!document) return document.diagnostics();
  if (document.value().mistakes.has_errors()) return document.value().mistakes;
  if (!std::holds_alternative<std::shared_ptr<const Map>>(document.value().root.value))
    return make_shape_error(document.value());
  const Limit settings = limits::settings.in(limits);
  if (count_scalars(document.value().root, settings.value) > settings.value) {
    Diagnostics errors;
    errors.add(make_limit_error(settings, 0, make_file_place(file), "leave settings out"));
    return errors;
  }
  return {flatten_settings(document.value()), document.value().mistakes};
}

}  // namespace chronodraw
