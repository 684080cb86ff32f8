// SPDX-License-Identifier: MIT
// What the parts of decoding share: the document, and where its mistakes are gathered.
#pragma once

#include <cstdint>
#include <string>

#include <chronodraw/options.hpp>
#include "document/document.hpp"
#include "document/fields.hpp"

namespace chronodraw {

struct Decoding {
  const Document& document;
  Diagnostics diagnostics;
  NearestKeys nearest;
  const LoadOptions& options;
  DateHabits habits;
  std::int64_t characters{0};  ///< of the labels counted so far
};

/// Counts what a label's text has over forty characters, and tells once when all go over limits::text_length.
void count_text(Decoding& decoding, Span span, std::string_view text);
/// Over that limit: nothing more need be read.
[[nodiscard]] bool is_full(const Decoding& decoding);

void report_warning(Decoding& decoding, Span span, std::string code, std::string message, std::string hint);
void report_error(Decoding& decoding, Span span, std::string code, std::string message, std::string hint);

/// A map where one is expected; otherwise null, and told: `expected an era with `date`, found `x``.
[[nodiscard]] const Map* expect_map(Decoding& decoding, const Node& node, const std::string& expected);
[[nodiscard]] const List* expect_list(Decoding& decoding, const Node& node, const std::string& expected);
[[nodiscard]] const Scalar* expect_scalar(Decoding& decoding, const Node& node, const std::string& expected);

/// The rows that unknown keys were meant for.
std::vector<const KeyRow*> check_keys(Decoding& decoding, const Map& map, KeyScope scope);

/// The entry of a key by its name in the table; null when it is not there or has no value.
[[nodiscard]] const MapEntry* find_field(const Map& map, KeyScope scope, std::string_view name);

}  // namespace chronodraw
