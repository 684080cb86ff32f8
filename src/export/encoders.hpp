// SPDX-License-Identifier: MIT
// Scene to bytes, one folder a format: svg by our own writer, png through libpng, pdf and outlines by Cairo; json
// writes the Plan's geometry.
#pragma once

#include <string>

#include <chronodraw/options.hpp>
#include <chronodraw/result.hpp>
#include <chronodraw/scene.hpp>
#include <chronodraw/timeline.hpp>
#include "plan/plan.hpp"

namespace chronodraw {

/// `--text live`. `dark`: the same scene in other colours, for readers who prefer dark pages; null: none.
[[nodiscard]] std::string encode_svg(const Scene& scene, const Scene* dark = nullptr);
[[nodiscard]] Result<std::string> encode_png(const Scene& scene, double scale, const Limits& limits = {});
[[nodiscard]] std::string encode_geometry(const Plan& plan, const Timeline& timeline);

}  // namespace chronodraw
