// SPDX-License-Identifier: MIT
#include "input/load.hpp"

namespace chronodraw {

Result<Timeline> load_source(std::string bytes, const std::string& name, const LoadOptions& options) {
  Result<std::string> text = check_bytes(std::move(bytes), name);
  if (!text) return text.diagnostics();
  const Result<Document> document = parse_yaml(std::make_shared<const SourceFile>(name, std::move(text).value()));
  if (!document) return document.diagnostics();
  return decode(document.value(), options);
}

}  // namespace chronodraw
