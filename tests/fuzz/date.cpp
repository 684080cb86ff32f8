// SPDX-License-Identifier: MIT
// Any text is a date or a sentence that says why not; what is a date has ordered bounds and a text of its own.
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <variant>

#include "calendar/format_date.hpp"
#include "calendar/read_date.hpp"

using namespace chronodraw;

namespace {

void require(bool condition) {
  if (!condition) std::abort();
}

void check_reading(const DateReading& reading) {
  if (const auto* error = std::get_if<DateError>(&reading)) {
    require(!error->message.empty() && error->column >= 1);
    return;
  }
  const auto& date = std::get<DateValue>(reading);
  const Bound start = find_outer_start(date);
  const Bound end = find_outer_end(date);
  if (start.is_finite() && end.is_finite()) require(start.at <= end.at);
  require(!format_date(date).empty());
  require(!format_date_in_words(date).empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  check_reading(read_date(text));
  check_reading(read_end_date(text));
  return 0;
}
