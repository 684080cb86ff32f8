// SPDX-License-Identifier: MIT
// YAML texts to values for tests: what must load, and the codes of what must not.
#pragma once

#include <catch2/catch.hpp>

#include <string>

#include <chronodraw/render.hpp>
#include "input/load.hpp"

namespace chronodraw {

inline Timeline load_yaml(const std::string& text, const LoadOptions& options = {}) {
  Result<Timeline> timeline = load_text(text, "test.yaml", options);
  INFO(text);
  for (const Diagnostic& diagnostic : timeline.diagnostics().items()) UNSCOPED_INFO(diagnostic.message);
  REQUIRE(timeline);
  return std::move(timeline).value();
}

/// The codes of all diagnostics, in file order, with a space between.
inline std::string load_codes(const std::string& text, const LoadOptions& options = {}) {
  std::string codes;
  const Result<Timeline> timeline = load_text(text, "test.yaml", options);
  for (const Diagnostic& diagnostic : timeline.diagnostics().items())
    codes += (codes.empty() ? "" : " ") + diagnostic.code;
  return codes;
}

inline Document parse_text(const std::string& text) {
  const Result<Document> document = parse_yaml(std::make_shared<const SourceFile>("test.yaml", text));
  REQUIRE(document);
  return document.value();
}

}  // namespace chronodraw
