// SPDX-License-Identifier: MIT
// Whatever loads also draws: laid out, judged, painted and written as SVG, with nothing lost in silence. The first two
// bytes choose the width.
#include <cstdint>
#include <cstdlib>
#include <string>

#include <chronodraw/render.hpp>

using namespace chronodraw;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size < 2) return 0;
  const auto timeline = load_text(std::string(reinterpret_cast<const char*>(bytes) + 2, size - 2), "fuzz.yaml");
  if (!timeline || timeline.value().events.size() > 60) return 0;
  DrawOptions options;
  options.width = px(200 + (bytes[0] << 4U) + bytes[1]);
  const auto picture = draw(timeline.value(), options);
  if (!picture) return picture.diagnostics().has_errors() ? 0 : (std::abort(), 0);
  if (!picture.value().report.is_clean() && picture.diagnostics().empty()) std::abort();
  if (encode(picture.value(), Format::svg).value_or_throw().bytes.empty()) std::abort();
  return 0;
}
