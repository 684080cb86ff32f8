// SPDX-License-Identifier: MIT
#include "calendar/zone/find_zone.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/edit_distance.hpp"
#include "base/files.hpp"
#include "calendar/date_error.hpp"
#include "calendar/scanner.hpp"
#include "calendar/zone/read_tzif.hpp"

namespace chronodraw {

namespace {

constexpr std::string_view usual_names = "write a name such as `Europe/Berlin`, `America/New_York` or `UTC`";
constexpr std::size_t longest_name = 64;

struct Abbreviation {
  std::string_view text;
  std::string_view offset;
  std::string_view zone;
};
constexpr std::array abbreviations{Abbreviation{"EST", "-05:00", "America/New_York"},
                                   Abbreviation{"EDT", "-04:00", "America/New_York"},
                                   Abbreviation{"CST", "-06:00", "America/Chicago"},
                                   Abbreviation{"CDT", "-05:00", "America/Chicago"},
                                   Abbreviation{"MST", "-07:00", "America/Denver"},
                                   Abbreviation{"MDT", "-06:00", "America/Denver"},
                                   Abbreviation{"PST", "-08:00", "America/Los_Angeles"},
                                   Abbreviation{"PDT", "-07:00", "America/Los_Angeles"},
                                   Abbreviation{"HST", "-10:00", "Pacific/Honolulu"},
                                   Abbreviation{"GMT", "Z", "Europe/London"},
                                   Abbreviation{"WET", "Z", "Europe/Lisbon"},
                                   Abbreviation{"WEST", "+01:00", "Europe/Lisbon"},
                                   Abbreviation{"BST", "+01:00", "Europe/London"},
                                   Abbreviation{"CET", "+01:00", "Europe/Berlin"},
                                   Abbreviation{"MET", "+01:00", "Europe/Berlin"},
                                   Abbreviation{"CEST", "+02:00", "Europe/Berlin"},
                                   Abbreviation{"EET", "+02:00", "Europe/Athens"},
                                   Abbreviation{"EEST", "+03:00", "Europe/Athens"},
                                   Abbreviation{"MSK", "+03:00", "Europe/Moscow"},
                                   Abbreviation{"IST", "+05:30", "Asia/Kolkata"},
                                   Abbreviation{"JST", "+09:00", "Asia/Tokyo"},
                                   Abbreviation{"KST", "+09:00", "Asia/Seoul"},
                                   Abbreviation{"AEST", "+10:00", "Australia/Sydney"},
                                   Abbreviation{"AEDT", "+11:00", "Australia/Sydney"},
                                   Abbreviation{"NZST", "+12:00", "Pacific/Auckland"},
                                   Abbreviation{"NZDT", "+13:00", "Pacific/Auckland"}};

bool is_same(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

const Abbreviation* find_abbreviation(std::string_view text) {
  const auto found = std::find_if(abbreviations.begin(), abbreviations.end(),
                                  [&](const auto& row) { return is_same(row.text, text); });
  return found == abbreviations.end() ? nullptr : &*found;
}

/// A path inside the database and no way out of it.
bool is_zone_name(std::string_view name) {
  const auto is_allowed = [](char c) {
    return is_letter(c) || is_digit(c) || c == '_' || c == '-' || c == '+' || c == '/';
  };
  return !name.empty() && name.size() <= longest_name && is_letter(name[0]) && name.back() != '/' &&
         name.find("//") == std::string_view::npos && std::all_of(name.begin(), name.end(), is_allowed);
}

/// Of `Z Europe/Berlin 0:53:28 ...` and `L Europe/Berlin Arctic/Longyearbyen`, the lines of `tzdata.zi`.
std::string_view find_listed_name(std::string_view line) {
  if (!line.starts_with("Z ") && !line.starts_with("L ")) return {};
  const bool is_link = line[0] == 'L';
  line.remove_prefix(2);
  if (is_link) line.remove_prefix(std::min(line.size(), line.find(' ') + 1));
  return line.substr(0, line.find(' '));
}

/// Of `DE,DK,... +5230+01322 Europe/Berlin ...`, the lines of `zone1970.tab`.
std::string_view find_tabbed_name(std::string_view line) {
  if (line.starts_with('#')) return {};
  for (int i = 0; i < 2; ++i) line.remove_prefix(std::min(line.size(), line.find('\t') + 1));
  return line.substr(0, line.find('\t'));
}

using FindName = std::string_view (*)(std::string_view line);

std::vector<std::string_view> list_names(std::string_view table, FindName find_name) {
  std::vector<std::string_view> names;
  for (std::size_t from = 0; from < table.size();) {
    const std::size_t to = std::min(table.find('\n', from), table.size());
    const std::string_view name = find_name(table.substr(from, to - from));
    if (!name.empty()) names.push_back(name);
    from = to + 1;
  }
  return names;
}

/// `Europe/Berlin` for `europe/berlin`, `Berlin` or `Europe/Berln`.
std::optional<std::string_view> find_meant(std::string_view name, const std::vector<std::string_view>& names) {
  for (const std::string_view known : names) {
    if (is_same(known, name) || is_same(known.substr(known.rfind('/') + 1), name)) return known;
  }
  return find_nearest(name, names);
}

DateError make_unknown(std::string_view name, std::string hint) {
  return {"unknown time zone " + quote(name), 1, std::move(hint)};
}

/// The database's own lists tell whether it is there and what was meant.
DateError explain_missing(std::string_view name, const std::filesystem::path& database) {
  const Result<std::string> source = read_file(database / "tzdata.zi");
  const Result<std::string> tabbed = source ? source : read_file(database / "zone1970.tab");
  if (!tabbed && !read_file(database / "UTC")) {
    return {"time zone database missing: cannot look up " + quote(name), 1,
            "install the package `tzdata`, or write times with their offset: `2024-01-28T09:30+01:00`"};
  }
  if (!tabbed) return make_unknown(name, std::string{usual_names});
  const auto names = list_names(tabbed.value(), source ? find_listed_name : find_tabbed_name);
  const std::optional<std::string_view> meant = find_meant(name, names);
  return make_unknown(name, meant ? "did you mean " + quote(*meant) + "?" : std::string{usual_names});
}

DateError refuse_abbreviation(const Abbreviation& abbreviation) {
  return {"expected a time zone by its full name, found the abbreviation " + quote(abbreviation.text), 1,
          "write " + quote(abbreviation.zone) + ", or times with their offset: " + quote(abbreviation.offset)};
}

}  // namespace

ZoneReading find_zone(std::string_view name, const std::filesystem::path& database) {
  if (name == "UTC" || name == "Z") return Zone{};
  if (const Abbreviation* abbreviation = find_abbreviation(name)) return refuse_abbreviation(*abbreviation);
  if (!is_zone_name(name) || name.starts_with("right/") || name.starts_with("posix")) {
    return DateError{"expected the name of a time zone, found " + quote(name), 1, std::string{usual_names}};
  }
  const Result<std::string> bytes = read_file(database / name);
  if (!bytes) return explain_missing(name, database);
  std::optional<Zone> zone = read_tzif(bytes.value(), std::string{name});
  if (zone) return *std::move(zone);
  return bytes.value().starts_with("TZif") ? DateError{"cannot read the file of the time zone " + quote(name), 1,
                                                       "install the package `tzdata` again"}
                                           : make_unknown(name, std::string{usual_names});
}

std::string make_zone_hint(std::string_view zone) {
  const Abbreviation* found = find_abbreviation(zone);
  if (found == nullptr) return "write `Z` for UTC, hours and minutes as in `+01:00`, or a name as in `Europe/Berlin`";
  return "write " + quote(found->offset) + ", or the name of the zone: " + quote(found->zone);
}

}  // namespace chronodraw
