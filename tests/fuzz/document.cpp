// SPDX-License-Identifier: MIT
// Any bytes are a timeline or diagnostics that can be printed; nothing in between.
#include <cstdint>
#include <cstdlib>
#include <string>

#include <chronodraw/render.hpp>
#include "base/print_diagnostics.hpp"

using namespace chronodraw;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const auto timeline = load_text(std::string(reinterpret_cast<const char*>(bytes), size), "fuzz.yaml");
  if (!timeline && !timeline.diagnostics().has_errors()) std::abort();
  for (const auto style : {DiagnosticStyle::human, DiagnosticStyle::short_, DiagnosticStyle::json})
    if (print_diagnostics(timeline.diagnostics(), {style, true}).empty() != timeline.diagnostics().empty())
      std::abort();
  return 0;
}
