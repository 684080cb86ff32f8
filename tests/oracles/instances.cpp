// SPDX-License-Identifier: MIT
#include "oracles/instances.hpp"

#include <sstream>

#include "support/read_table.hpp"

namespace chronodraw {

namespace {

FlagInstance read_head(const TableRow& row) {
  FlagInstance instance{row.at(1), {}};
  FlagProblem& problem = instance.problem;
  problem.left = std::stoi(row.at(2));
  problem.right = std::stoi(row.at(3));
  problem.label_gap = std::stoi(row.at(4));
  problem.clear_right = std::stoi(row.at(5));
  problem.clear_left = std::stoi(row.at(6));
  problem.leader_gap = std::stoi(row.at(7));
  for (std::size_t i = 8; i < row.size(); ++i) problem.tiers.push_back(std::stoi(row[i]));
  return instance;
}

FlagSite read_site(const TableRow& row) {
  FlagSite site{std::stoi(row.at(1)), {}, std::stoll(row.at(2)), {true, true}};
  for (std::size_t i = 3; i + 2 < row.size(); i += 3) {
    site.spots.push_back({std::stoi(row[i]), std::stoi(row[i + 1]), std::stoi(row[i + 2])});
  }
  return site;
}

}  // namespace

std::string format_instances(const std::vector<FlagInstance>& instances) {
  std::ostringstream text;
  text << "# instance, name, left, right, label gap, clearance right and left, leader gap, cost of each tier\n"
          "# site, x, cost of a drop, then begin, end and cost of each spot\n";
  for (const FlagInstance& instance : instances) {
    const FlagProblem& problem = instance.problem;
    text << "instance\t" << instance.name << '\t' << problem.left << '\t' << problem.right << '\t' << problem.label_gap
         << '\t' << problem.clear_right << '\t' << problem.clear_left << '\t' << problem.leader_gap;
    for (const int tier : problem.tiers) text << '\t' << tier;
    text << '\n';
    for (const FlagSite& site : problem.sites) {
      text << "site\t" << site.x << '\t' << site.drop;
      for (const FlagSpot& spot : site.spots) text << '\t' << spot.begin << '\t' << spot.end << '\t' << spot.cost;
      text << '\n';
    }
  }
  return text.str();
}

std::vector<FlagInstance> read_instances() {
  std::vector<FlagInstance> instances;
  for (const TableRow& row : read_table("flags/instances.txt")) {
    if (row.front() == "instance") {
      instances.push_back(read_head(row));
    } else {
      instances.back().problem.sites.push_back(read_site(row));
    }
  }
  return instances;
}

std::vector<FlagOptimum> read_optima() {
  std::vector<FlagOptimum> optima;
  for (const TableRow& row : read_table("flags/optima.txt")) {
    optima.push_back({row.at(0), row.at(1) == "proven", std::stoll(row.at(2)), std::stoll(row.at(3))});
  }
  return optima;
}

}  // namespace chronodraw
