// SPDX-License-Identifier: MIT
#include "cli/outputs.hpp"

#include <catch2/catch.hpp>

using namespace chronodraw;

TEST_CASE("fields of a template are replaced, everything else stays", "[outputs]") {
  CHECK(expand_template("{dir}/{stem}.{ext}", "a/b.c.yaml", "svg") == "a/b.c.svg");
  CHECK(expand_template("{dir}/{stem}-{stem}", "b.yaml", "svg") == "./b-b");
  CHECK(expand_template("{stem}.{ext}", "-", "pdf") == "stdin.pdf");
  CHECK(expand_template("plain.png", "b.yaml", "svg") == "plain.png");
  CHECK(expand_template("", "b.yaml", "svg").empty());
}

namespace {

std::vector<std::string> find_paths(const std::vector<std::string>& inputs, const CommandSettings& settings) {
  const auto jobs = plan_outputs(inputs, settings);
  if (const auto* error = std::get_if<UsageError>(&jobs)) return {"error: " + error->message};
  std::vector<std::string> paths;
  for (const Job& job : std::get<std::vector<Job>>(jobs))
    for (const Target& target : job.targets) paths.push_back(target.path.string());
  return paths;
}

CommandSettings make_settings(std::vector<Format> formats, std::string output) {
  CommandSettings settings;
  settings.formats = std::move(formats);
  settings.output = std::move(output);
  return settings;
}

}  // namespace

TEST_CASE("every input gets a target in every format", "[outputs]") {
  using Paths = std::vector<std::string>;
  CHECK(find_paths({"a/b.yaml"}, make_settings({}, "")) == Paths{"a/b.svg"});
  CHECK(find_paths({"b.yaml"}, make_settings({Format::png, Format::pdf}, "")) == Paths{"b.png", "b.pdf"});
  CHECK(find_paths({"-"}, make_settings({}, "")) == Paths{"-"});
  CHECK(find_paths({"b.yaml"}, make_settings({}, "x.PNG")) == Paths{"x.PNG"});
  CHECK(find_paths({"b.yaml"}, make_settings({Format::png}, "x")) == Paths{"x"});
  CHECK(find_paths({"b.yaml", "c.yaml"}, make_settings({Format::svg, Format::png}, "o/{stem}.{ext}")) ==
        Paths{"o/b.svg", "o/b.png", "o/c.svg", "o/c.png"});
  CHECK(find_paths({"b.yaml", "c.yaml"}, make_settings({}, "/dev/null")).front().starts_with("error"));
  CHECK(find_paths({"b.yaml", "c.yaml"}, make_settings({Format::svg}, "/dev/null")) == Paths{"/dev/null", "/dev/null"});
}
