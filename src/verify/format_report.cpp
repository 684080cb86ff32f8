// SPDX-License-Identifier: MIT
#include <initializer_list>
#include <string_view>
#include <utility>

#include "base/numbers.hpp"
#include "verify/verify.hpp"

namespace chronodraw {
namespace {

std::string format_alternatives(const std::vector<Alternative>& alternatives) {
  std::string json = "[";
  for (const Alternative& other : alternatives) {
    json += json.size() > 1 ? ",\n    " : "\n    ";
    json += R"({"layout": ")" + other.layout + R"(", "reason": ")" + other.reason + "\"}";
  }
  return json + (alternatives.empty() ? "]" : "\n  ]");
}

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

std::string format_measures(const Measures& measures) {
  const std::initializer_list<std::pair<std::string_view, double>> figures{
      {"clearance_px", measures.clearance_px},
      {"leader_spacing_px", measures.leader_spacing_px},
      {"leader_px", measures.leader_px},
      {"bends", measures.bends},
      {"fill", measures.fill},
      {"off_center_across", measures.off_center_across},
      {"off_center_down", measures.off_center_down},
      {"unevenness", measures.unevenness},
      {"type_sizes", measures.type_sizes},
      {"long_texts", measures.long_texts}};
  std::string json = "{";
  for (const auto& [name, figure] : figures) {
    json += json.size() > 1 ? ",\n    \"" : "\n    \"";
    json += std::string(name) + "\": " + format_number(figure, 2);
  }
  return json + "\n  }";
}

}  // namespace

std::string format_report(const Report& report) {
  const std::initializer_list<std::pair<std::string_view, int>> counts{{"events", report.events},
                                                                       {"labelled", report.labelled},
                                                                       {"counted", report.counted},
                                                                       {"overlaps", report.overlaps},
                                                                       {"crossings", report.crossings},
                                                                       {"through_label", report.through_label},
                                                                       {"cuts", report.cuts},
                                                                       {"outside", report.outside},
                                                                       {"dropped", report.dropped},
                                                                       {"misordered", report.misordered},
                                                                       {"misassociated", report.misassociated},
                                                                       {"moved", report.moved},
                                                                       {"rows", report.rows}};
  std::string json = std::string("{\n  \"clean\": ") + (report.is_clean() ? "true" : "false");
  json +=
      ",\n  \"layout\": \"" + report.layout + "\",\n  \"alternatives\": " + format_alternatives(report.alternatives);
  for (const auto& [name, count] : counts) {
    json += ",\n  \"" + std::string(name) + "\": " + format_number(std::int64_t{count});
  }
  json += ",\n  \"smallest_text_px\": " + format_number(report.smallest_text_px, 2);
  json += ",\n  \"measures\": " + format_measures(report.measures);
  return json + ",\n  \"bounds\": " + format_bounds(report.bounds) + "\n}\n";
}

}  // namespace chronodraw
