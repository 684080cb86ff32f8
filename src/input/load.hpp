// SPDX-License-Identifier: MIT
// Source text to Timeline: check the bytes, parse, decode. All mistakes of a file come in one run.
#pragma once

#include <memory>
#include <string>

#include <chronodraw/options.hpp>
#include <chronodraw/result.hpp>
#include <chronodraw/timeline.hpp>
#include "document/document.hpp"

namespace chronodraw {

/// Size, UTF-8, NUL and control characters, byte-order mark, UTF-16, depth of brackets: before any parser runs.
/// A UTF-8 byte-order mark is taken off, a bare CR becomes LF.
[[nodiscard]] Result<std::string> check_bytes(std::string text, const std::string& name, const Limits& limits = {});

/// Checked bytes to a located tree. Errors: YAML syntax, undefined aliases, limits. Duplicate keys do not stop it: they
/// are among the document's mistakes.
[[nodiscard]] Result<Document> parse_yaml(std::shared_ptr<const SourceFile> source, const Limits& limits = {});

/// With errors, the timeline is what could be read: good for finding more of them, not for drawing.
struct Decoded {
  Timeline timeline;
  Diagnostics diagnostics;
};

/// A located tree to a timeline; overrides replace keys before they are read. Tells the document's own mistakes too.
[[nodiscard]] Decoded decode(const Document& document, const LoadOptions& options);

}  // namespace chronodraw
