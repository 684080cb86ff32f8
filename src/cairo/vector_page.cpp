// SPDX-License-Identifier: MIT
#include "cairo/vector_page.hpp"

#include <algorithm>

#include "base/make_diagnostic.hpp"
#include "base/memory_watch.hpp"
#include "base/numbers.hpp"

namespace chronodraw {

Diagnostics check_page(const Scene& scene, const Limit& limit) {
  Diagnostics errors;
  const Px longest = std::max(scene.size.width, scene.size.height);
  if (longest <= px(static_cast<double>(limit.value))) return errors;
  errors.add(make_limit_error(limit, "a page side of ", format_number(longest) + " px", {},
                              "draw a shorter stretch with `--from` and `--to`, or another format"));
  return errors;
}

Diagnostics check_status(cairo_status_t status, const std::string& format) {
  Diagnostics errors;
  if (status == CAIRO_STATUS_SUCCESS) return errors;
  if (status == CAIRO_STATUS_NO_MEMORY) report_no_memory();
  Diagnostic error;
  error.fault = Fault::internal;
  error.code = "surface-failed";
  error.message = "expected Cairo to write the " + format + ", found: " + cairo_status_to_string(status);
  error.hints.push_back("try another format, and report the document that does this");
  errors.add(std::move(error));
  return errors;
}

}  // namespace chronodraw
