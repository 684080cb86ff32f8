// SPDX-License-Identifier: MIT
// oracle instances: prints the generated flag problems. oracle lp NAME: prints one as an integer programme. For
// prove.sh.
#include <iostream>

#include "oracles/instances.hpp"

int main(int count, char** arguments) {
  const std::vector<std::string> words(arguments + 1, arguments + count);
  if (words == std::vector<std::string>{"instances"}) {
    std::cout << chronodraw::format_instances(chronodraw::generate_instances());
    return 0;
  }
  if (words.size() != 2 || words[0] != "lp") return 2;
  for (const auto& instance : chronodraw::generate_instances()) {
    if (instance.name != words[1]) continue;
    std::cout << chronodraw::format_lp(instance.problem);
    return 0;
  }
  return 1;
}
