// SPDX-License-Identifier: MIT
#include <set>

#include "base/numbers.hpp"
#include "export/encoders.hpp"
#include "export/html/content_policy.hpp"
#include "export/html/event_table.hpp"
#include "export/html/note_items.hpp"
#include "export/html/time_axis.hpp"
#include "export/html/viewer.hpp"
#include "paint/describe.hpp"
#include "scene/svg_frame.hpp"

namespace chronodraw {

namespace {

void append_element(std::string& to, std::string_view opening, std::string_view text, std::string_view name) {
  to.append(opening);
  append_escaped(to, text);
  to.append("</").append(name).append(">\n");
}

/// Nothing where there is nothing to say.
void append_meta(std::string& to, std::string_view name, std::string_view content) {
  if (content.empty()) return;
  to += "<meta";
  append_attribute(to, "name", name);
  append_attribute(to, "content", content);
  to += ">\n";
}

std::string make_head(const Scene& scene, const std::string& policy) {
  std::string head = "<!DOCTYPE html>\n<html";
  append_attribute(head, "lang", scene.lang.empty() ? std::string_view("en") : std::string_view(scene.lang));
  append_attribute(head, "dir", scene.direction == Direction::rtl ? "rtl" : "ltr");
  head += ">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"";
  append_attribute(head, "content", policy);
  head += ">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  append_meta(head, "description", scene.description);
  append_meta(head, "author", scene.author);
  append_meta(head, "keywords", scene.keywords);
  append_element(head, "<title>", scene.title, "title");
  return head.append("<style>").append(viewer_style()).append("</style>\n</head>\n");
}

void append_button(std::string& to, std::string_view attributes, std::string_view text) {
  to.append("<button type=\"button\"").append(attributes);
  append_element(to, ">", text, "button");
}

/// A button for each group that has events, where there are several.
void append_group_buttons(std::string& to, const Timeline& timeline) {
  std::set<int> groups;
  for (const Event& event : timeline.events)
    if (event.group) groups.insert(*event.group);
  if (groups.size() < 2) return;
  for (const int group : groups) {
    const std::string number = format_number(std::int64_t{group});
    append_button(to, " data-act=\"group\" data-group=\"" + number + "\" aria-pressed=\"true\"",
                  timeline.groups[static_cast<std::size_t>(group)].title);
  }
}

/// Inert until the script takes them out.
std::string make_controls(const Timeline& timeline) {
  std::string to =
      "<template id=\"controls\">\n"
      "<div id=\"bar\" role=\"group\" aria-label=\"Timeline controls\" lang=\"en\">\n"
      "<input id=\"search\" type=\"search\" placeholder=\"Search  /\" aria-label=\"Search events\">\n";
  append_group_buttons(to, timeline);
  to += "<output id=\"count\"></output>\n<span class=\"end\">\n";
  append_button(to, " data-act=\"-\" aria-label=\"Zoom out\" title=\"Zoom out\"", "\xE2\x88\x92");
  append_button(to, " data-act=\"+\" aria-label=\"Zoom in\" title=\"Zoom in\"", "+");
  append_button(to, " data-act=\"0\"", "Reset");
  append_button(to, " data-act=\"scheme\"", "Light/dark");
  return to +
         "<a href=\"#events\">Table</a>\n</span>\n</div>\n<div id=\"tip\" role=\"tooltip\" "
         "hidden></div>\n</template>\n";
}

std::string make_body(const PageInput& input, const std::string& svg, const std::string& axis) {
  std::string body = "<body>\n<a class=\"skip\" href=\"#events\" lang=\"en\">Skip to the table of events</a>\n<main>\n";
  append_element(body, "<h1 class=\"aside\">", input.scene.title, "h1");
  body += "<div id=\"picture\">\n" + svg + "</div>\n<section id=\"events\" class=\"aside\" tabindex=\"-1\">\n" +
          make_event_table(input.timeline, describe_timeline(input.timeline, input.dates), input.dates) +
          "<p lang=\"en\"><a href=\"#picture\">Back to the picture</a></p>\n</section>\n</main>\n" +
          make_controls(input.timeline) + "<script type=\"application/json\" id=\"axis\">" + axis + "</script>\n";
  return body.append("<script>").append(viewer_script()).append("</script>\n</body>\n</html>\n");
}

}  // namespace

std::string encode_html(const PageInput& input) {
  TimeAxis axis = find_time_axis(input.plan);
  const std::string levels = format_time_axis(axis, input.timeline, input.dates);
  if (levels.find("\"levels\"") == std::string::npos) axis.knots.clear();
  const ItemNotes notes = note_items(input.scene, input.plan, input.timeline, axis);
  SvgOptions options = input.svg;
  options.notes = &notes;
  const std::string svg = encode_svg(input.scene, options);
  std::vector<std::string> styles = find_styles(svg);
  styles.insert(styles.begin(), std::string(viewer_style()));
  return make_head(input.scene, make_content_policy(viewer_script(), styles)) + make_body(input, svg, levels);
}

}  // namespace chronodraw
