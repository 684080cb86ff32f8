// SPDX-License-Identifier: MIT
// The whole job in four verbs: load a document, draw it, encode the picture, write it. Nothing here prints, reads the
// clock or the environment, or opens a file the caller or the document did not name.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <chronodraw/options.hpp>
#include <chronodraw/report.hpp>
#include <chronodraw/result.hpp>
#include <chronodraw/scene.hpp>
#include <chronodraw/timeline.hpp>

namespace chronodraw {

/// Where every part of a picture lies, for `Format::json`; made by `draw` only.
struct Geometry;

/// A finished picture: what to draw and how clean it is.
struct Picture {
  Scene scene;
  std::vector<Scene> pages;   ///< the same for a PDF of several; empty: `scene` is its only one
  std::optional<Scene> dark;  ///< the same in the colours of `DrawOptions::dark_theme`
  Report report;
  std::shared_ptr<const Geometry> geometry;
  std::vector<std::filesystem::path> files{};  ///< what `draw` read: theme files; absolute, links followed
};

/// The bytes of one output. Equal scenes and options give equal bytes.
struct Artifact {
  std::string bytes;
  std::string media_type;
  std::string extension;  ///< without the dot
};

/// Reads a YAML document. Errors: cannot read, bad bytes, bad YAML, bad document, a limit.
[[nodiscard]] Result<Timeline> load(const std::filesystem::path& file, const LoadOptions& options = {});

/// The same from memory; `name` stands for the file in messages.
[[nodiscard]] Result<Timeline> load_text(std::string text, const std::string& name, const LoadOptions& options = {});

/// Lays the timeline out and paints it. Errors: a timeline filled in wrongly, unknown theme or layout, bad style, bad
/// dates, no fonts, a limit. Warnings: a picture that is not clean, substituted fonts, what lies outside the axis.
[[nodiscard]] Result<Picture> draw(const Timeline& timeline, const DrawOptions& options = {});

/// For `EncodeOptions::fonts`.
[[nodiscard]] std::shared_ptr<FontStore> make_font_store();

/// The picture's bytes. Errors: an image over the canvas limits; JSON of a picture without geometry; a prefix
/// that cannot begin an id. Warnings: a font that cannot be embedded.
[[nodiscard]] Result<Artifact> encode(const Picture& picture, Format format, const EncodeOptions& options = {});

/// What it shows, in plain words: a paragraph, then a line for each event, era and key date in order of time. Empty for
/// a picture without geometry.
[[nodiscard]] std::string describe(const Picture& picture);

/// Writes all or nothing: a temporary file beside the target, flushed to the disk (but for `options.sync` false),
/// closed, then renamed over it. Errors: cannot write.
[[nodiscard]] Result<std::filesystem::path> write(const Artifact& artifact, const std::filesystem::path& target,
                                                  const WriteOptions& options = {});

/// Encodes by the target's extension and writes it. Errors: an extension that names no format, and as above.
[[nodiscard]] Result<std::filesystem::path> write(const Picture& picture, const std::filesystem::path& target,
                                                  const EncodeOptions& options = {}, const WriteOptions& how = {});

/// The library's version, e.g. `0.1.0`.
[[nodiscard]] std::string_view version();

}  // namespace chronodraw
