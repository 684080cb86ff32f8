// SPDX-License-Identifier: MIT
#include "cairo/vector_page.hpp"

#include <algorithm>

#include "base/limits.hpp"
#include "base/numbers.hpp"

namespace chronodraw {

Diagnostics check_page(const Scene& scene) {
  Diagnostics errors;
  const Px longest = std::max(scene.size.width, scene.size.height);
  if (longest <= px(static_cast<double>(limits::page_side.value))) return errors;
  Diagnostic error;
  error.fault = Fault::limit;
  error.code = "limit-page-side";
  error.message = "expected a page of at most " + format_number(limits::page_side.value) + " px a side, found " +
                  format_number(longest) + " px";
  error.hints.push_back("draw a shorter stretch with `--from` and `--to`, or a wider picture");
  errors.add(std::move(error));
  return errors;
}

Diagnostics check_status(cairo_status_t status, const std::string& format) {
  Diagnostics errors;
  if (status == CAIRO_STATUS_SUCCESS) return errors;
  Diagnostic error;
  error.fault = Fault::internal;
  error.code = "surface-failed";
  error.message = "expected Cairo to write the " + format + ", found: " + cairo_status_to_string(status);
  error.hints.push_back("try another format, and report the document that does this");
  errors.add(std::move(error));
  return errors;
}

}  // namespace chronodraw
