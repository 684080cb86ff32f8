// SPDX-License-Identifier: MIT
#include <istream>

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "base/make_diagnostic.hpp"
#include "input/load.hpp"
#include "input/yaml/bounded_buffer.hpp"
#include "input/yaml/explain_syntax.hpp"

namespace chronodraw {

namespace {

/// Reads every document of the file; the mistake that stopped it, if one did.
std::optional<Diagnostic> build_tree(const SourceFile& source, TreeBuilder& builder, const Limit& item_bytes) {
  BoundedBuffer buffer(source.text(), builder, item_bytes.value);
  std::istream stream(&buffer);
  std::optional<Diagnostic> mistake;
  try {
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) continue;
  } catch (const SyntaxStop& stop) { mistake = stop.diagnostic; } catch (const YAML::Exception& exception) {
    const auto at = static_cast<std::size_t>(std::max(0, exception.mark.pos));
    mistake = explain_syntax(source, builder, exception.msg, at);
  }
  if (!buffer.has_stopped()) return mistake;
  const std::uint32_t reached = builder.reached();
  return make_limit_error(item_bytes, 0, source.find_place({reached, reached + 1}),
                          "look for brackets that are not closed after this place");
}

}  // namespace

Result<Document> parse_yaml(std::shared_ptr<const SourceFile> source, const Limits& limits) {
  TreeBuilder builder(*source, limits);
  if (std::optional<Diagnostic> mistake = build_tree(*source, builder, limits::item_bytes.in(limits))) {
    Diagnostics mistakes = builder.mistakes();
    mistakes.add(std::move(*mistake));
    return mistakes;
  }
  const Node nothing{{0, 0}, Scalar{{}, ScalarStyle::null}};
  Document document;
  document.root = builder.take_root().value_or(nothing);
  document.mistakes = builder.mistakes();
  document.source = std::move(source);
  return document;
}

}  // namespace chronodraw
