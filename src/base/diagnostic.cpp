// SPDX-License-Identifier: MIT
#include <algorithm>
#include <tuple>

#include <chronodraw/diagnostic.hpp>
#include <chronodraw/result.hpp>

namespace chronodraw {

void Diagnostics::add(Diagnostic diagnostic) { items_.push_back(std::move(diagnostic)); }

void Diagnostics::append(const Diagnostics& others) {
  items_.insert(items_.end(), others.items_.begin(), others.items_.end());
}

void Diagnostics::sort_by_place() {
  std::stable_sort(items_.begin(), items_.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.place.file, a.place.line, a.place.column) < std::tie(b.place.file, b.place.line, b.place.column);
  });
}

bool Diagnostics::has_errors() const {
  return std::any_of(items_.begin(), items_.end(), [](const Diagnostic& d) { return d.severity == Severity::error; });
}

namespace {

std::string make_summary(const Diagnostics& diagnostics) {
  for (const Diagnostic& d : diagnostics.items()) {
    if (d.severity != Severity::error) continue;
    if (d.place.line == 0) return d.place.file.empty() ? d.message : d.place.file + ": " + d.message;
    return d.place.file + ":" + std::to_string(d.place.line) + ":" + std::to_string(d.place.column) + ": " + d.message;
  }
  return "unknown error";
}

}  // namespace

Error::Error(Diagnostics diagnostics)
    : std::runtime_error(make_summary(diagnostics)), diagnostics_(std::move(diagnostics)) {}

}  // namespace chronodraw
