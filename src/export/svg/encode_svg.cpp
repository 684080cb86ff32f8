// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/numbers.hpp"
#include "export/encoders.hpp"
#include "export/svg/svg_writer.hpp"
#include "scene/svg_frame.hpp"

namespace chronodraw {

namespace {

void write_items(SvgWriter& writer, const std::vector<SceneItem>& items, const std::vector<SceneItem>* dark);

std::string make_clip_attribute(SvgWriter& writer, const Rect& clip) {
  std::string rest = "><rect";
  append_attribute(rest, "x", clip.x);
  append_attribute(rest, "y", clip.y);
  append_attribute(rest, "width", clip.width);
  append_attribute(rest, "height", clip.height);
  rest.append("/></clipPath>");
  return " clip-path=\"url(#" + make_definition(writer, "clipPath", rest) + ")\"";
}

/// One for each id of the scene's, whether it is asked for by the group or by its decorations first.
const std::string& find_group_id(SvgWriter& writer, const std::string& id) {
  const auto [entry, is_new] = writer.group_ids.try_emplace(id);
  if (is_new) entry->second = writer.prefix + writer.ids.add(id);
  return entry->second;
}

/// A group that its title and description stand for is read as one thing; the texts in it are not read again.
std::string make_group_attributes(SvgWriter& writer, const SceneGroup& group) {
  std::string attributes;
  if (!group.id.empty()) append_attribute(attributes, "id", find_group_id(writer, group.id));
  if (!group.part_of.empty()) append_attribute(attributes, "data-of", find_group_id(writer, group.part_of));
  attributes += group.id.empty() ? R"( aria-hidden="true")" : R"( role="img")";
  if (group.clip) attributes += make_clip_attribute(writer, *group.clip);
  return attributes;
}

void write_label(std::string& to, std::string_view element, std::string_view text) {
  if (text.empty()) return;
  to.append("<").append(element).append(">");
  append_escaped(to, text);
  to.append("</").append(element).append(">\n");
}

void write_group(SvgWriter& writer, const SceneGroup& group, const SceneGroup* dark) {
  if (!group.link.empty()) {
    writer.body += "<a";
    append_attribute(writer.body, "href", group.link);
    writer.body += ">\n";
  }
  writer.body += "<g" + make_group_attributes(writer, group) + ">\n";
  write_label(writer.body, "title", group.title);
  write_label(writer.body, "desc", group.description);
  write_items(writer, group.items, dark != nullptr ? &dark->items : nullptr);
  writer.body += group.link.empty() ? "</g>\n" : "</g>\n</a>\n";
}

struct ItemWriter {
  SvgWriter& writer;
  const SceneItem* dark;
  void operator()(const Path& path) const { write_path(writer, path, std::get_if<Path>(dark)); }
  void operator()(const Text& text) const { write_text(writer, text, std::get_if<Text>(dark)); }
  void operator()(const Image& image) const { write_image(writer, image); }
  void operator()(const SceneGroup& group) const { write_group(writer, group, std::get_if<SceneGroup>(dark)); }
};

const ItemNote* find_note(const SvgWriter& writer, const SceneItem& item) {
  if (writer.notes == nullptr) return nullptr;
  const auto found = writer.notes->find(&item);
  return found == writer.notes->end() ? nullptr : &found->second;
}

void write_items(SvgWriter& writer, const std::vector<SceneItem>& items, const std::vector<SceneItem>* dark) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    const ItemNote* note = find_note(writer, items[i]);
    if (note != nullptr) writer.body += note->before;
    std::visit(ItemWriter{writer, dark != nullptr && i < dark->size() ? &(*dark)[i] : nullptr}, items[i]);
    if (note != nullptr) writer.body += note->after;
  }
}

/// Only within this picture: a page may hold others.
std::string make_dark_rules(const SvgWriter& writer) {
  if (writer.classes.empty()) return {};
  std::string rules;
  for (const auto& [declarations, name] : writer.classes)
    rules += "#" + writer.prefix + "picture ." + name + "{" + declarations + "}\n";
  return "<style>\n@media (prefers-color-scheme:dark){\n" + rules + "}\n</style>\n";
}

void append_background(SvgWriter& writer, std::string& to, Color color, const Color* dark) {
  ElementColors colors;
  add_color(writer, colors, "fill", color, dark);
  to += R"(<rect width="100%" height="100%")" + colors.attributes;
  append_classes(to, colors);
  to += "/>\n";
}

/// What a page around an inlined picture must not change, said once. Kerning on and ligatures off is how text was
/// measured; with the very fonts at hand, so are advances that no grid of pixels has rounded.
std::string make_text_defaults(const SvgWriter& writer) {
  std::string out = "<g";
  append_attribute(out, "font-family", make_family_list(writer, find_theme_fonts(writer.fonts)));
  out += R"( font-style="normal" font-weight="400" letter-spacing="0" word-spacing="0" text-anchor="start")";
  if (!writer.embedded.rules.empty()) out += R"( text-rendering="geometricPrecision")";
  out += R"( style="font-kerning:normal;font-variant-ligatures:none">)";
  return out + "\n";
}

/// Whether there is something to read in it beyond its own title and description.
bool has_parts(const Scene& scene) {
  return std::any_of(scene.items.begin(), scene.items.end(), [](const SceneItem& item) {
    const auto* group = std::get_if<SceneGroup>(&item);
    return group != nullptr && !group->id.empty();
  });
}

/// Without a prefix also without the fonts, whose names tell them apart already.
std::string write_document(const Scene& scene, const SvgOptions& options, const std::string& prefix) {
  static const EmbeddedFonts none;
  const EmbeddedFonts& fonts = options.fonts == nullptr ? none : *options.fonts;
  const Scene* const dark = options.dark;
  SvgWriter writer{scene.fonts, fonts, scene.direction, prefix, IdSet({"title", "desc", "picture"}), {}, {}, {},
                   {},          {},    options.notes};
  write_items(writer, scene.items, dark != nullptr ? &dark->items : nullptr);
  std::string out = make_svg_opening(scene, prefix, has_parts(scene));
  if (!prefix.empty() && !fonts.rules.empty()) out += "<style>\n" + fonts.rules + "</style>\n";
  if (!writer.defs.empty()) out += "<defs>\n" + writer.defs + "</defs>\n";
  std::string background;
  if (scene.background)
    append_background(writer, background, *scene.background,
                      dark != nullptr && dark->background ? &*dark->background : nullptr);
  return out + make_dark_rules(writer) + background + make_text_defaults(writer) + writer.body + "</g>\n</svg>\n";
}

}  // namespace

std::string make_definition(SvgWriter& writer, std::string_view element, const std::string& rest) {
  const auto [entry, is_new] = writer.def_ids.try_emplace(std::string(element) + rest);
  if (!is_new) return entry->second;
  const std::string number = format_number(static_cast<std::int64_t>(writer.def_ids.size()));
  entry->second = writer.prefix + writer.ids.add("def" + number);
  writer.defs.append("<").append(element);
  append_attribute(writer.defs, "id", entry->second);
  writer.defs.append(rest).append("\n");
  return entry->second;
}

std::string encode_svg(const Scene& scene, const SvgOptions& options) {
  const std::string& given = options.id_prefix;
  return write_document(scene, options, given.empty() ? make_id_prefix(write_document(scene, options, {})) : given);
}

}  // namespace chronodraw
