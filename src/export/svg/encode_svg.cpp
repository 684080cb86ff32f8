// SPDX-License-Identifier: MIT
#include "base/numbers.hpp"
#include "export/encoders.hpp"
#include "export/svg/svg_writer.hpp"
#include "scene/svg_frame.hpp"

namespace chronodraw {

namespace {

void write_items(SvgWriter& writer, const std::vector<SceneItem>& items);

std::string make_clip_attribute(SvgWriter& writer, const Rect& clip) {
  std::string rest = "><rect";
  append_attribute(rest, "x", clip.x);
  append_attribute(rest, "y", clip.y);
  append_attribute(rest, "width", clip.width);
  append_attribute(rest, "height", clip.height);
  rest.append("/></clipPath>");
  return " clip-path=\"url(#" + make_definition(writer, "clipPath", rest) + ")\"";
}

std::string make_group_attributes(SvgWriter& writer, const SceneGroup& group) {
  std::string attributes;
  if (!group.id.empty()) append_attribute(attributes, "id", writer.prefix + writer.ids.add(group.id));
  if (group.clip) attributes += make_clip_attribute(writer, *group.clip);
  return attributes;
}

void write_label(std::string& to, std::string_view element, std::string_view text) {
  if (text.empty()) return;
  to.append("<").append(element).append(">");
  append_escaped(to, text);
  to.append("</").append(element).append(">\n");
}

void write_group(SvgWriter& writer, const SceneGroup& group) {
  if (!group.link.empty()) {
    writer.body += "<a";
    append_attribute(writer.body, "href", group.link);
    writer.body += ">\n";
  }
  writer.body += "<g" + make_group_attributes(writer, group) + ">\n";
  write_label(writer.body, "title", group.title);
  write_label(writer.body, "desc", group.description);
  write_items(writer, group.items);
  writer.body += group.link.empty() ? "</g>\n" : "</g>\n</a>\n";
}

struct ItemWriter {
  SvgWriter& writer;
  void operator()(const Path& path) const { write_path(writer, path); }
  void operator()(const Text& text) const { write_text(writer, text); }
  void operator()(const Image& image) const { write_image(writer, image); }
  void operator()(const SceneGroup& group) const { write_group(writer, group); }
};

void write_items(SvgWriter& writer, const std::vector<SceneItem>& items) {
  for (const SceneItem& item : items) std::visit(ItemWriter{writer}, item);
}

/// What a page around an inlined picture must not change, said once. Kerning on and ligatures off is how text was
/// measured.
std::string make_text_defaults(const FontTable& fonts) {
  std::string out = "<g";
  append_attribute(out, "font-family", make_family_list(fonts, {0}));
  out += R"( font-style="normal" font-weight="400" letter-spacing="0" word-spacing="0" text-anchor="start")";
  out += R"( style="font-kerning:normal;font-variant-ligatures:none">)";
  return out + "\n";
}

std::string write_document(const Scene& scene, const std::string& prefix) {
  SvgWriter writer{scene.fonts, scene.direction, prefix, IdSet({"title", "desc"}), {}, {}, {}};
  write_items(writer, scene.items);
  std::string out = make_svg_opening(scene, prefix, has_link(scene.items));
  if (!writer.defs.empty()) out += "<defs>\n" + writer.defs + "</defs>\n";
  if (scene.background) {
    out += R"(<rect width="100%" height="100%")";
    append_color(out, "fill", *scene.background);
    out += "/>\n";
  }
  return out + make_text_defaults(scene.fonts) + writer.body + "</g>\n</svg>\n";
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

std::string encode_svg(const Scene& scene) { return write_document(scene, make_id_prefix(write_document(scene, {}))); }

}  // namespace chronodraw
