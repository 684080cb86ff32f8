// SPDX-License-Identifier: MIT
#include "input/load.hpp"

#include <utility>

#include "base/files.hpp"
#include "pipeline/choices.hpp"
#include "pipeline/out_of_memory.hpp"
#include "pipeline/stages.hpp"

namespace chronodraw {

namespace {

Result<Document> parse_bytes(std::string bytes, const std::string& name, const Limits& limits, Timings& timings) {
  const Timings::Scope scope = timings.measure("parse");
  Result<std::string> checked = check_bytes(std::move(bytes), name, limits);
  if (!checked) return checked.diagnostics();
  return parse_yaml(std::make_shared<const SourceFile>(name, std::move(checked).value()), limits);
}

/// What drawing would say of the layout, the theme and the style: all mistakes come in one run.
void append_choices(Diagnostics& to, const Timeline& timeline, const LoadOptions& options) {
  DrawOptions drawing;
  drawing.limits = options.limits;
  drawing.root = options.root;
  static_cast<void>(choose_layout(to, timeline, drawing));
  to.append(choose_theme(timeline, drawing).diagnostics());
}

}  // namespace

Result<Timeline> load_text(std::string text, const std::string& name, const LoadOptions& options, Timings& timings) {
  const Result<Document> document = parse_bytes(std::move(text), name, options.limits, timings);
  if (!document) return document.diagnostics();
  const Timings::Scope scope = timings.measure("decode");
  Decoded decoded = decode(document.value(), options);
  Diagnostics diagnostics = document.diagnostics();
  diagnostics.append(decoded.diagnostics);
  if (diagnostics.has_errors()) append_choices(diagnostics, decoded.timeline, options);
  diagnostics.sort_by_place();
  if (diagnostics.has_errors()) return diagnostics;
  return {std::move(decoded.timeline), std::move(diagnostics)};
}

Result<Timeline> load(const std::filesystem::path& file, const LoadOptions& options, Timings& timings) {
  Result<std::string> bytes = [&] {
    const Timings::Scope scope = timings.measure("read");
    return read_file(file, limits::input_bytes.in(options.limits));
  }();
  if (!bytes) return bytes.diagnostics();
  return load_text(std::move(bytes).value(), file == "-" ? "<stdin>" : file.string(), options, timings);
}

Result<Timeline> load_text(std::string text, const std::string& name, const LoadOptions& options) {
  Timings timings;
  return catch_out_of_memory(name, [&] { return load_text(std::move(text), name, options, timings); });
}

Result<Timeline> load(const std::filesystem::path& file, const LoadOptions& options) {
  Timings timings;
  return catch_out_of_memory(file.string(), [&] { return load(file, options, timings); });
}

}  // namespace chronodraw
