// SPDX-License-Identifier: MIT
#include <span>
#include <utility>

#include "base/write_file.hpp"
#include "cairo/cairo_surfaces.hpp"
#include "calendar/civil.hpp"
#include "calendar/date_words.hpp"
#include "export/encoders.hpp"
#include "pipeline/formats.hpp"
#include "pipeline/out_of_memory.hpp"
#include "pipeline/stages.hpp"
#include "scene/check_images.hpp"
#include "scene/ids.hpp"

namespace chronodraw {

namespace {

Diagnostics make_error(Fault fault, std::string code, std::string message, std::string hint) {
  Diagnostics errors;
  errors.add({Severity::error, fault, std::move(code), std::move(message), {}, {std::move(hint)}});
  return errors;
}

/// `2024-01-28T00:00:00Z`
std::string format_moment(Instant moment) {
  const CivilTime time = find_civil_time(moment);
  return format_iso_date(time.date) + "T" + format_two_digits(time.hour) + ":" + format_two_digits(time.minute) + ":" +
         format_two_digits(time.second) + "Z";
}

Diagnostics warn_of_refused_fonts(const std::vector<std::string>& families) {
  Diagnostics warnings;
  for (const std::string& family : families)
    warnings.add({Severity::warning,
                  Fault::document,
                  "font-not-embedded",
                  "the font `" + family + "` cannot be embedded; readers who lack it see another",
                  {},
                  {"draw the text as shapes with `--text outline`"}});
  return warnings;
}

Diagnostics check_id_prefix(const EncodeOptions& options) {
  if (options.id_prefix.empty() || is_id_prefix(options.id_prefix)) return {};
  return make_error(Fault::document, "bad-id-prefix",
                    "expected the beginning of an id, found `" + options.id_prefix + "`",
                    "write a letter, then letters, digits, `-`, `_` or `.`, 64 at most");
}

/// What `write` makes of the picture, with the fonts it is set in unless text is to be live.
template <class Writer>
Result<std::string> encode_with_fonts(const Picture& picture, const EncodeOptions& options, Writer write) {
  SvgOptions svg{picture.dark ? &*picture.dark : nullptr, nullptr, options.id_prefix, nullptr};
  if (options.text == TextMode::live) return write(svg);
  const std::shared_ptr<FontStore> store = options.fonts ? options.fonts : make_font_store();
  const EmbeddedFonts fonts = make_embedded_fonts(picture.scene, *store);
  svg.fonts = &fonts;
  return {write(svg), warn_of_refused_fonts(fonts.refused)};
}

Result<std::string> encode_vectors(const Picture& picture, const EncodeOptions& options) {
  if (Diagnostics errors = check_id_prefix(options); errors.has_errors()) return errors;
  if (options.text == TextMode::outline) return draw_svg_outlines(picture.scene, options.limits, options.id_prefix);
  return encode_with_fonts(picture, options, [&](const SvgOptions& svg) { return encode_svg(picture.scene, svg); });
}

/// What is written from the geometry, not from the scene alone. The text of a page is never shapes.
Result<std::string> encode_drawn(const Picture& picture, Format format, const EncodeOptions& options) {
  if (!picture.geometry)
    return make_error(Fault::internal, "no-geometry",
                      "expected a picture made by `draw`, found one without its geometry",
                      "draw the timeline, or encode the scene in another format");
  const Geometry& geometry = *picture.geometry;
  if (format == Format::json) return encode_geometry(geometry.plan, geometry.timeline);
  if (Diagnostics errors = check_id_prefix(options); errors.has_errors()) return errors;
  return encode_with_fonts(picture, options, [&](const SvgOptions& svg) {
    return encode_html({picture.scene, svg, geometry.plan, geometry.timeline, geometry.dates});
  });
}

Result<std::string> encode_bytes(const Picture& picture, Format format, const EncodeOptions& options) {
  if (Diagnostics errors = check_images(picture.scene, options.limits); errors.has_errors()) return errors;
  switch (format) {
    case Format::svg:
      return encode_vectors(picture, options);
    case Format::png:
      return encode_png(picture.scene, options.scale, options.limits);
    case Format::pdf:
      return draw_pdf(picture.pages.empty() ? std::span(&picture.scene, 1) : std::span(picture.pages),
                      options.created ? format_moment({*options.created}) : fixed_moment);
    case Format::html:
    case Format::json:
      break;
  }
  return encode_drawn(picture, format, options);
}

}  // namespace

Result<Artifact> encode(const Picture& picture, Format format, const EncodeOptions& options, Timings& timings) {
  const Timings::Scope scope = timings.measure("encode");
  Result<std::string> bytes = encode_bytes(picture, format, options);
  if (!bytes) return bytes.diagnostics();
  const FormatRow& row = find_format(format);
  return {Artifact{std::move(bytes.value()), std::string(row.media_type), std::string(row.extension)},
          bytes.diagnostics()};
}

Result<Artifact> encode(const Picture& picture, Format format, const EncodeOptions& options) {
  Timings timings;
  return catch_out_of_memory({}, [&] { return encode(picture, format, options, timings); });
}

std::string describe(const Picture& picture) {
  return picture.geometry ? encode_alt(picture.geometry->timeline, picture.geometry->dates) : std::string();
}

Result<std::filesystem::path> write(const Artifact& artifact, const std::filesystem::path& target,
                                    const WriteOptions& options, Timings& timings) {
  const Timings::Scope scope = timings.measure("write");
  return write_file(target, artifact.bytes, options);
}

Result<std::filesystem::path> write(const Artifact& artifact, const std::filesystem::path& target,
                                    const WriteOptions& options) {
  return catch_out_of_memory(target.string(), [&] { return write_file(target, artifact.bytes, options); });
}

Result<std::filesystem::path> write(const Picture& picture, const std::filesystem::path& target,
                                    const EncodeOptions& options, const WriteOptions& how) {
  const FormatRow* row = find_format_of(target);
  if (row == nullptr)
    return make_error(
        Fault::document, "unknown-format",
        "expected a file name that ends in `.svg`, `.png`, `.pdf`, `.html` or `.json`, found `" + target.string() + "`",
        "add the extension of the format you want");
  const Result<Artifact> artifact = encode(picture, row->format, options);
  if (!artifact) return artifact.diagnostics();
  return write(artifact.value(), target, how);
}

std::shared_ptr<FontStore> make_font_store() { return std::make_shared<FontStore>(); }

std::string_view version() { return CHRONODRAW_VERSION; }

}  // namespace chronodraw
