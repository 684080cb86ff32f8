// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

#include "document/key_table.hpp"

using namespace chronodraw;

TEST_CASE("every key has a name of its own in its scope and a line of help", "[key_table]") {
  std::set<std::pair<KeyScope, std::string_view>> names;
  for (const KeyRow& row : all_keys()) {
    INFO(row.name);
    CHECK(names.insert({row.scope, row.name}).second);
    CHECK_FALSE(row.help.empty());
    CHECK_FALSE(scope_name(row.scope).empty());
    for (const std::string_view alias : row.aliases) CHECK(find_key(row.scope, alias) != nullptr);
  }
}

TEST_CASE("a key is found by its name and by its aliases", "[key_table]") {
  CHECK(find_key(KeyScope::event, "date")->name == "date");
  CHECK(find_key(KeyScope::event, "startDate")->name == "date");
  CHECK(find_key(KeyScope::event, "till")->name == "end");
  CHECK(find_key(KeyScope::event, "headline")->name == "title");
  CHECK(find_key(KeyScope::event, "category")->name == "group");
  CHECK(find_key(KeyScope::event, "href")->name == "link");
  CHECK(find_key(KeyScope::event, "display_date")->name == "display");
  CHECK(find_key(KeyScope::document, "date") == nullptr);
  CHECK(find_key(KeyScope::event, "location") == nullptr);
}

TEST_CASE("keys nothing is drawn from yet are not suggested", "[key_table]") {
  const std::vector<std::string_view> names = key_names(KeyScope::event);
  CHECK(std::find(names.begin(), names.end(), "start") != names.end());
  CHECK(std::find(names.begin(), names.end(), "image") == names.end());
  CHECK(find_key(KeyScope::event, "image")->is_planned);
}
