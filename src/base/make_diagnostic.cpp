// SPDX-License-Identifier: MIT
#include "base/make_diagnostic.hpp"

#include "base/numbers.hpp"

namespace chronodraw {

namespace {

constexpr std::size_t most_mistakes = 1'000;

}  // namespace

Diagnostic make_error(std::string code, std::string message, Place place, std::vector<std::string> hints) {
  return {Severity::error, Fault::document, std::move(code), std::move(message), std::move(place), std::move(hints)};
}

Diagnostic make_warning(std::string code, std::string message, Place place, std::vector<std::string> hints) {
  return {Severity::warning, Fault::document, std::move(code), std::move(message), std::move(place), std::move(hints)};
}

Diagnostic make_limit_error(const Limit& limit, std::int64_t found, Place place, std::string hint) {
  return make_limit_error(limit, {}, found > 0 ? format_number(found) : "more", std::move(place), std::move(hint));
}

Diagnostic make_limit_error(const Limit& limit, std::string_view what, std::string_view found, Place place,
                            std::string hint) {
  std::string message = "expected " + std::string(what) + (limit.is_least ? "at least " : "at most ");
  message += format_number(limit.value) + " " + std::string(limit.unit) + ", found " + std::string(found);
  message += ": the limit `" + std::string(limit.name) + "`";
  std::vector<std::string> hints{std::move(hint)};
  if (limit.choice != nullptr && limit.value < limit.most)
    hints.push_back("or raise the limit: `--limit " + std::string(limit.name) + "=N`, N up to " +
                    format_number(limit.most));
  return {Severity::error,    Fault::limit,     "limit-" + std::string(limit.name),
          std::move(message), std::move(place), std::move(hints)};
}

bool has_room(const Diagnostics& diagnostics) { return diagnostics.items().size() <= most_mistakes; }

void add_mistake(Diagnostics& to, Diagnostic diagnostic) {
  if (to.items().size() < most_mistakes) {
    to.add(std::move(diagnostic));
  } else if (to.items().size() == most_mistakes) {
    to.add(make_error("too-many-mistakes",
                      "expected fewer mistakes, found more than " + format_number(std::int64_t{most_mistakes}),
                      make_file_place(diagnostic.place.file), {"mend these first"}));
  }
}

Place make_file_place(std::string file) {
  Place place;
  place.file = std::move(file);
  return place;
}

}  // namespace chronodraw
