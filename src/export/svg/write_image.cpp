// SPDX-License-Identifier: MIT
#include "base/base64.hpp"
#include "export/svg/svg_writer.hpp"
#include "scene/svg_frame.hpp"

namespace chronodraw {

void write_image(SvgWriter& writer, const Image& image) {
  std::string& to = writer.body;
  to += "<image";
  append_attribute(to, "x", image.rect.x);
  append_attribute(to, "y", image.rect.y);
  append_attribute(to, "width", image.rect.width);
  append_attribute(to, "height", image.rect.height);
  to += R"( preserveAspectRatio="none" href="data:image/png;base64,)";
  append_base64(to, image.png);
  to += "\"";
  if (!image.alternative.empty()) append_attribute(to, "aria-label", image.alternative);
  to += "/>\n";
}

}  // namespace chronodraw
