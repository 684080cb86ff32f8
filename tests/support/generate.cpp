// SPDX-License-Identifier: MIT
#include "support/generate.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "support/generate_dates.hpp"
#include "support/generate_text.hpp"

namespace chronodraw::generate {
namespace {

/// What all entries of a case have in common.
struct Habits {
  Spread spread{Spread::uniform};
  Reach reach;
  Script script{Script::latin};
  int longest_title{120};
  int longest_description{300};
  int spans{0};        ///< one in so many is a span; 0: none
  int unbreakable{0};  ///< one title in so many is a single word; 0: none
};

Habits make_habits(Random& random, Spread spread) {
  static const std::array<Script, 12> scripts{Script::latin,    Script::latin,  Script::latin,   Script::latin,
                                              Script::latin,    Script::latin,  Script::accents, Script::greek,
                                              Script::cyrillic, Script::hebrew, Script::arabic,  Script::cjk};
  static const std::array<int, 5> titles{12, 28, 45, 80, 120};
  static const std::array<int, 5> descriptions{0, 0, 60, 120, 300};
  static const std::array<int, 4> spans{0, 0, 8, 3};
  static const std::array<int, 4> unbreakable{0, 0, 10, 3};
  Habits habits;
  habits.spread = spread;
  habits.reach = make_reach(random);
  habits.script = random.pick(scripts);
  habits.longest_title = random.pick(titles);
  habits.longest_description = random.pick(descriptions);
  habits.spans = random.pick(spans);
  habits.unbreakable = random.pick(unbreakable);
  return habits;
}

std::string make_end(Random& random, std::int64_t day, const Reach& reach) {
  if (random.one_in(8)) return random.one_in(2) ? "now" : "?";
  return format_iso_day(day + 1 + random.between(0, reach.days / 3));
}

/// One or both of two days.
std::string make_set(Random& random, std::int64_t day, const Reach& reach) {
  const std::string days = format_iso_day(day) + "," + format_iso_day(day + 1 + random.between(0, reach.days / 4));
  return random.one_in(2) ? "[" + days + "]" : "{" + days + "}";
}

int find_length(Random& random, int low, int high) { return static_cast<int>(random.between(low, high)); }

Entry make_entry(Random& random, const Habits& habits, std::int64_t day, int groups) {
  Entry entry;
  const bool span = habits.spans > 0 && random.one_in(habits.spans);
  entry.start = span                ? format_iso_day(day)
                : random.one_in(40) ? make_set(random, day, habits.reach)
                                    : format_day(random, day, habits.reach);
  if (span) entry.end = make_end(random, day, habits.reach);
  const bool unbreakable = habits.unbreakable > 0 && random.one_in(habits.unbreakable);
  entry.title = make_text(random, habits.script, find_length(random, 1, habits.longest_title), unbreakable);
  const int length = find_length(random, 0, habits.longest_description);
  const bool one_word = random.one_in(40);
  if (length > 0) entry.description = make_text(random, habits.script, length, one_word);
  if (groups > 0) entry.group = static_cast<int>(random.between(-1, groups - 1));
  return entry;
}

std::string make_backdrop_title(Random& random, const Habits& habits) {
  const int length = find_length(random, 1, 40);
  const bool one_word = random.one_in(10);
  return make_text(random, habits.script, length, one_word);
}

std::vector<Backdrop> make_eras(Random& random, const Habits& habits) {
  std::vector<Backdrop> eras(random.one_in(3) ? static_cast<std::size_t>(random.between(1, 5)) : 0);
  for (Backdrop& era : eras) {
    const std::int64_t first = habits.reach.first + random.between(0, habits.reach.days);
    const std::int64_t last = first + 1 + random.between(0, habits.reach.days / 2);
    era.date = format_iso_day(first) + "/" + (random.one_in(6) ? ".." : format_iso_day(last));
    era.title = make_backdrop_title(random, habits);
  }
  return eras;
}

std::vector<Backdrop> make_markers(Random& random, const Habits& habits) {
  std::vector<Backdrop> markers(random.one_in(3) ? static_cast<std::size_t>(random.between(1, 3)) : 0);
  for (Backdrop& marker : markers) {
    marker.date = format_iso_day(habits.reach.first + random.between(0, habits.reach.days));
    marker.title = make_backdrop_title(random, habits);
  }
  return markers;
}

/// Every spread gets every size from 1 to 60.
int find_size(int number) { return number / 3 % 60 + 1; }

std::string quote(const std::string& text) { return "\"" + text + "\""; }

std::string format_backdrops(const std::string& key, const std::vector<Backdrop>& backdrops) {
  std::string yaml = backdrops.empty() ? "" : key + ":\n";
  for (const Backdrop& one : backdrops) yaml += "  - { date: " + one.date + ", title: " + quote(one.title) + " }\n";
  return yaml;
}

/// The same date has the same key, however it is written.
std::string find_date_key(const Entry& entry) {
  std::string start = entry.start;
  if (start.starts_with("beginning of ")) start.replace(0, 13, "early ");
  if (start.starts_with("end of ")) start.replace(0, 7, "late ");
  if (start.front() == '[' || start.front() == '{') start = start.substr(1, start.size() - 2);
  if (std::string("~?%").find(start.back()) != std::string::npos) start.pop_back();
  return start + "/" + (entry.end.empty() ? start : entry.end);
}

}  // namespace

Case make_case(int number) {
  static const std::array<const char*, 3> spreads{"uniform", "bursty", "same day"};
  Random random(static_cast<std::uint64_t>(number));
  const int size = find_size(number);
  const Habits habits = make_habits(random, static_cast<Spread>(number % 3));
  Case one;
  one.name = "case " + std::to_string(number) + ", " + spreads[static_cast<std::size_t>(number % 3)] + ", " +
             std::to_string(size) + " events";
  one.title = make_text(random, habits.script, find_length(random, 1, 90), false);
  const int groups = find_length(random, -3, 5);
  for (int i = 0; i < groups; ++i) {
    one.groups.push_back(make_text(random, habits.script, find_length(random, 3, 24), false) + " " +
                         std::to_string(i + 1));
  }
  for (const auto day : make_days(random, habits.reach, habits.spread, size)) {
    one.entries.push_back(make_entry(random, habits, day, groups));
  }
  one.eras = make_eras(random, habits);
  one.markers = make_markers(random, habits);
  return one;
}

Case make_shuffled(const Case& original, std::uint64_t seed) {
  Case shuffled = original;
  Random random(seed);
  random.shuffle(shuffled.entries);
  std::map<std::string, std::vector<Entry>> by_date;
  for (const Entry& entry : original.entries) by_date[find_date_key(entry)].push_back(entry);
  std::map<std::string, std::size_t> taken;
  for (Entry& entry : shuffled.entries) {
    const std::string key = find_date_key(entry);
    entry = by_date[key][taken[key]++];
  }
  return shuffled;
}

std::string format_yaml(const Case& one) {
  std::string yaml = "title: " + quote(one.title) + "\n";
  if (!one.groups.empty()) yaml += "groups:\n";
  for (const std::string& group : one.groups) yaml += "  " + quote(group) + ": {}\n";
  yaml += format_backdrops("eras", one.eras) + format_backdrops("markers", one.markers);
  yaml += "events:\n";
  for (const Entry& entry : one.entries) {
    yaml += (entry.end.empty() ? "  - date: " : "  - start: ") + quote(entry.start) + "\n";
    if (!entry.end.empty()) yaml += "    end: " + quote(entry.end) + "\n";
    yaml += "    title: " + quote(entry.title) + "\n";
    if (!entry.description.empty()) yaml += "    description: " + quote(entry.description) + "\n";
    if (entry.group >= 0) yaml += "    group: " + quote(one.groups[static_cast<std::size_t>(entry.group)]) + "\n";
  }
  return yaml;
}

}  // namespace chronodraw::generate
