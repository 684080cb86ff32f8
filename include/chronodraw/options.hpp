// SPDX-License-Identifier: MIT
// What a caller may choose. Every default stands at its field; nothing is ever taken from the environment or the clock.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <chronodraw/color.hpp>
#include <chronodraw/geometry.hpp>
#include <chronodraw/habits.hpp>
#include <chronodraw/limits.hpp>

namespace chronodraw {

/// `PATH=VALUE`: overrides one key of the document.
struct Override {
  std::string path;  ///< dotted, e.g. `axis.from`, `events.0.title`
  std::string value;
};

/// What becomes of an event without a date: an error, or left out with a warning that names it.
enum class Undated { error, skip };

struct LoadOptions {
  std::vector<Override> overrides;
  std::optional<DateOrder> date_order{};  ///< absent: the document's
  std::optional<int> week_start{};        ///< 1 Monday to 7 Sunday; absent: the document's
  std::string timezone{};                 ///< a name of the zone database; empty: the document's, else UTC
  Undated undated{Undated::error};
  Limits limits{};
  std::string root{};  ///< as in DrawOptions: a theme that the document names is read to find its mistakes
};

/// Where fonts come from. The default finds Inter where it was when chronodraw was built.
struct FontOptions {
  std::vector<std::string> directories;  ///< searched first, in order; also for glyphs the faces lack
  bool fallback{true};                   ///< ask fontconfig for glyphs the theme's faces lack
};

/// `std::optional<Color>` with a third state: as the theme says.
struct BackgroundChoice {
  enum class Kind { theme, none, color };
  Kind kind{Kind::theme};
  Color color;
};

/// How long to look for the best places of labels: the same picture every time, at each.
enum class Quality { fast, balanced, best };

struct DrawOptions {
  Px width{px(1200)};        ///< 200 to 32,000 px
  std::optional<Px> height;  ///< absent: as the document says, else as tall as needed
  bool pages{false};         ///< also as pages of that height, for a PDF, where one does not hold it
  std::string layout;        ///< empty: the document's, else `horizontal`
  Quality quality{Quality::fast};
  std::string theme;  ///< name or path of a theme file; empty: the document's, else `paper`
  /// A second theme: the colours of SVG and HTML where the reader prefers dark pages; empty: the same to all.
  std::string dark_theme;
  std::string from;  ///< a date: the first to draw; empty: the document's
  std::string to;
  std::string today;    ///< a date: where open ends stop; empty: the end of the axis
  std::string locale;   ///< BCP 47 tag: how dates are written; empty: as the document says, else English
  bool certify{false};  ///< the report also has the bounds that take a search: of tiers and of the height
  BackgroundChoice background;
  FontOptions fonts;
  Limits limits;
  /// The folder under which every file lies that a document names; empty: the document's own.
  std::string root;
};

enum class Format { svg, png, pdf, html, json };

/// How text is written into an SVG: as text, with the glyphs it needs embedded as fonts; as text for fonts that the
/// reader has; as shapes.
enum class TextMode { embed, live, outline };

/// Font files that stay open from one picture to the next, for embedding; see `make_font_store`.
class FontStore;

struct EncodeOptions {
  double scale{1};  ///< PNG only: device pixels a px, 96 dpi at 1
  TextMode text{TextMode::embed};
  /// Seconds since 1970 UTC: when a PDF says that it was made; absent: 1 January 2000, so that bytes repeat.
  std::optional<std::int64_t> created{};
  Limits limits{};
  /// SVG only: stands before every id; a letter or `_`, then letters, digits, `-`, `_` and `.`. Empty: made from the
  /// content, so that two pictures can share a page.
  std::string id_prefix{};
  /// Handed in with many pictures, it saves most of what embedding costs; null: each opens its fonts anew. Changes no
  /// byte. Not for two threads at once.
  std::shared_ptr<FontStore> fonts{};
};

struct WriteOptions {
  bool sync{true};  ///< the bytes are on the disk before the old file goes: a power cut leaves the old or the new one
};

}  // namespace chronodraw
