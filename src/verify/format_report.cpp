// SPDX-License-Identifier: MIT
#include <initializer_list>
#include <string_view>
#include <utility>

#include "base/numbers.hpp"
#include "verify/verify.hpp"

namespace chronodraw {
namespace {

std::string format_bounds(const std::vector<BoundCheck>& bounds) {
  if (bounds.empty()) return "[]";
  std::string json = "[";
  for (const BoundCheck& check : bounds) {
    json += json.size() > 1 ? ",\n    " : "\n    ";
    json += R"({"name": ")" + check.name + R"(", "value": )" + format_number(check.value, 2) + R"(, "bound": )" +
            format_number(check.bound, 2) + "}";
  }
  return json + "\n  ]";
}

}  // namespace

std::string format_report(const Report& report) {
  const std::initializer_list<std::pair<std::string_view, int>> counts{{"events", report.events},
                                                                       {"overlaps", report.overlaps},
                                                                       {"crossings", report.crossings},
                                                                       {"through_label", report.through_label},
                                                                       {"cuts", report.cuts},
                                                                       {"outside", report.outside},
                                                                       {"dropped", report.dropped},
                                                                       {"moved", report.moved},
                                                                       {"rows", report.rows}};
  std::string json = std::string("{\n  \"clean\": ") + (report.is_clean() ? "true" : "false");
  for (const auto& [name, count] : counts) {
    json += ",\n  \"" + std::string(name) + "\": " + format_number(std::int64_t{count});
  }
  json += ",\n  \"smallest_text_px\": " + format_number(report.smallest_text_px, 2);
  return json + ",\n  \"bounds\": " + format_bounds(report.bounds) + "\n}\n";
}

}  // namespace chronodraw
