// SPDX-License-Identifier: MIT
// Scene to bytes, one folder a format: svg by our own writer, png through libpng, pdf and outlines by Cairo; html is a
// page around an SVG; json writes the Plan's geometry.
#pragma once

#include <string>

#include <chronodraw/options.hpp>
#include <chronodraw/result.hpp>
#include <chronodraw/scene.hpp>
#include <chronodraw/timeline.hpp>
#include "calendar/format_date.hpp"
#include "export/svg/embedded_fonts.hpp"
#include "export/svg/item_notes.hpp"
#include "plan/plan.hpp"

namespace chronodraw {

/// What an SVG is to have beside its Scene.
struct SvgOptions {
  const Scene* dark{nullptr};           ///< the same scene in other colours, for readers who prefer dark pages
  const ItemNotes* notes{nullptr};      ///< what a page puts round the items of the scene
  std::string id_prefix{};              ///< as in EncodeOptions
  const EmbeddedFonts* fonts{nullptr};  ///< null: text is set in fonts of the reader's machine, `--text live`
};

[[nodiscard]] std::string encode_svg(const Scene& scene, const SvgOptions& options = {});  ///< text as text
[[nodiscard]] Result<std::string> encode_png(const Scene& scene, double scale, const Limits& limits = {});
[[nodiscard]] std::string encode_geometry(const Plan& plan, const Timeline& timeline);

/// A picture, and what it was drawn from.
struct PageInput {
  const Scene& scene;
  SvgOptions svg;  ///< without notes: those of a page are its own
  const Plan& plan;
  const Timeline& timeline;
  const DateStyle& dates;
};

/// One HTML file that holds all it needs: the picture as SVG, its events as a table, the viewer's style and script.
[[nodiscard]] std::string encode_html(const PageInput& input);

/// The picture in plain words, for whoever cannot have it: title, one sentence, then a line for each event, era and key
/// date in order of time, and the source.
[[nodiscard]] std::string encode_alt(const Timeline& timeline, const DateStyle& dates);

}  // namespace chronodraw
