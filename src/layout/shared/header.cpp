// SPDX-License-Identifier: MIT
#include "layout/shared/header.hpp"

#include <algorithm>
#include <map>

#include "layout/shared/doubt_legend.hpp"
#include "text/set_lines.hpp"

namespace chronodraw {

namespace {

constexpr Px subtitle_gap = px(4);
constexpr Px legend_gap = px(14);  // from the text above
constexpr Px entry_gap = px(20);   // between legend entries
constexpr Px sample_gap = px(8);
constexpr Px entry_dot_radius = px(4.2);
constexpr Px entry_bar_height = px(11);
constexpr Px beside_gap = px(40);  // between headline and a legend beside it

/// A sample of what is explained, and its words.
struct Entry {
  Subject subject;
  Sample sample;
  TextBlock text;
  [[nodiscard]] Px width() const { return sample.width + sample_gap + text.width; }
};

/// The group whose colour a group has: of groups within one another all have the outermost's.
int find_color_source(const Timeline& timeline, int index) {
  const auto group = [&]() -> const Group& { return timeline.groups[static_cast<std::size_t>(index)]; };
  while (!group().color && group().parent) index = *group().parent;
  return index;
}

/// What the picture has of a group.
struct Kinds {
  bool points{false};
  bool spans{false};
};

/// Groups that have events; none when there is only one, which needs no telling apart.
std::map<int, Kinds> find_groups(const Timeline& timeline) {
  std::map<int, Kinds> used;
  for (const Event& event : timeline.events) {
    if (!event.group) continue;
    Kinds& kinds = used[find_color_source(timeline, *event.group)];
    (event.kind == EventKind::span ? kinds.spans : kinds.points) = true;
  }
  return used.size() > 1 ? used : std::map<int, Kinds>{};
}

/// The group's mark; beside it, or alone where the group has no marks, a piece of its bars if the theme wants one.
Sample make_group_sample(Subject group, const Kinds& kinds, Px bar_width) {
  Sample sample;
  const bool has_bar = kinds.spans && bar_width > Px{};
  if (kinds.points || !has_bar) {
    sample.parts.push_back({Role::legend_entry, group, Dot{{entry_dot_radius, {}}, entry_dot_radius}});
    sample.width = 2 * entry_dot_radius;
  }
  if (!has_bar) return sample;
  const Px x = sample.parts.empty() ? Px{} : sample.width + sample_gap * 3 / 4;
  sample.parts.push_back({Role::legend_entry, group, Bar{{x, -entry_bar_height / 2, bar_width, entry_bar_height}}});
  sample.width = x + bar_width;
  return sample;
}

std::vector<Entry> make_entries(const Timeline& timeline, const Theme& theme, Shaper& shaper,
                                const HeaderOptions& options) {
  std::vector<Entry> entries;
  const auto add = [&](Subject subject, Sample sample, std::string_view words) {
    const Paragraph text = shaper.shape(words, theme.look(TextRole::legend).style);
    const Px room = options.content.width - sample.width - sample_gap;
    entries.push_back({subject, std::move(sample), set_lines(text, {room})});
  };
  for (const auto& [index, kinds] : options.groups ? find_groups(timeline) : std::map<int, Kinds>{}) {
    const Subject group{Subject::Kind::group, index};
    add(group, make_group_sample(group, kinds, theme.legend_bar),
        timeline.groups[static_cast<std::size_t>(index)].title);
  }
  for (const DoubtKind kind : find_doubt_kinds(timeline))
    add({}, make_sample(kind, theme), find_word(kind, options.words));
  return entries;
}

/// Headline and subtitle at the top left; returns their common width.
Px append_headline(Header& header, const Timeline& timeline, const Theme& theme, Shaper& shaper, const Rect& content) {
  Px widest;
  for (const auto& [text, role] :
       {std::pair{&timeline.title, TextRole::title}, {&timeline.subtitle, TextRole::subtitle}}) {
    if (text->empty()) continue;
    TextBlock block = set_lines(shaper.shape(*text, theme.look(role).style), {content.width, Align::start, true});
    const Px y = header.parts.empty() ? content.y : header.bottom + subtitle_gap;
    header.bottom = y + block.height;
    header.obstacles.push_back({content.x, y, block.width, block.height});
    widest = std::max(widest, block.width);
    header.parts.push_back({Role::title, {}, PlacedText{role, {content.x, y}, std::move(block)}});
  }
  return widest;
}

void append_entry(Header& header, Entry entry, Point at) {
  const Px middle = at.y + entry.text.style.leading / 2;
  for (Part& part : entry.sample.parts) {
    move_shape(part.shape, {at.x, middle});
    header.parts.push_back(std::move(part));
  }
  const Rect box{at.x, at.y, entry.width(), entry.text.height};
  header.obstacles.push_back(box);
  header.bottom = std::max(header.bottom, box.bottom());
  const Point origin{at.x + entry.sample.width + sample_gap, at.y};
  header.parts.push_back(
      {Role::legend_entry, entry.subject, PlacedText{TextRole::legend, origin, std::move(entry.text)}});
}

/// Entries from left to right, wrapped at the content's right edge.
void append_legend(Header& header, std::vector<Entry> entries, Point at, const Rect& content) {
  Px x = at.x;
  Px y = at.y;
  Px row_height;
  for (Entry& entry : entries) {
    const Px width = entry.width();
    const Px height = entry.text.height;
    if (x > at.x && x + width > content.right()) {
      x = at.x;
      y += row_height + px(4);
      row_height = {};
    }
    row_height = std::max(row_height, height);
    append_entry(header, std::move(entry), {x, y});
    x += width + entry_gap;
  }
}

}  // namespace

bool has_legend(const Timeline& timeline, const Theme& theme) {
  if (theme.legend == LegendPlace::none) return false;
  return !find_groups(timeline).empty() || !find_doubt_kinds(timeline).empty();
}

Header make_header(const Timeline& timeline, const Theme& theme, Shaper& shaper, const HeaderOptions& options) {
  const Rect& content = options.content;
  Header header{{}, {}, content.y};
  const Px headline = append_headline(header, timeline, theme, shaper, content);
  if (!has_legend(timeline, theme)) return header;
  std::vector<Entry> entries = make_entries(timeline, theme, shaper, options);
  if (entries.empty()) return header;
  Px width = -entry_gap;
  for (const Entry& entry : entries) width += entry.width() + entry_gap;
  const bool fits = headline + beside_gap + width <= content.width;
  if (options.legend_beside && fits && !header.parts.empty()) {
    const auto& first = std::get<PlacedText>(header.parts.front().shape);
    const Px middle = content.y + first.block.style.leading / 2;
    const Px top = middle - theme.look(TextRole::legend).style.leading / 2;
    append_legend(header, std::move(entries), {content.right() - width, top}, content);
  } else {
    const Px top = header.parts.empty() ? content.y : header.bottom + legend_gap;
    append_legend(header, std::move(entries), {content.x, top}, content);
  }
  return header;
}

Px find_ceiling(const Header& header, const Theme& theme, const Rect& content, Px left, Px right) {
  Px ceiling = content.y;
  for (const Rect& box : header.obstacles) {
    const bool beside = right + theme.header_clear <= box.x || box.right() + theme.header_clear <= left;
    if (!beside) ceiling = std::max(ceiling, box.bottom() + theme.header_gap);
  }
  return ceiling;
}

Px find_full_ceiling(const Header& header, const Theme& theme, const Rect& content) {
  return find_ceiling(header, theme, content, content.x, content.right());
}

std::string make_source_line(const std::string& source, const Words& words) {
  const std::string_view name = words.source.substr(0, words.source.find_last_not_of(" :") + 1);
  return source.empty() || source.starts_with(name) ? source : std::string(words.source) + source;
}

}  // namespace chronodraw
