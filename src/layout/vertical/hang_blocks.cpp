// SPDX-License-Identifier: MIT
#include "layout/vertical/hang_blocks.hpp"

#include <algorithm>

#include "layout/shared/doubt.hpp"
#include "layout/shared/marks.hpp"
#include "layout/vertical/downward.hpp"

namespace chronodraw {

namespace {

constexpr Px corner_radius = px(5);
constexpr Px piece_reach = px(3);    // of a rule beyond its entry, towards a neighbour in its block
constexpr Px slant_stub = px(8);     // level pieces at both ends of a slanted leader
constexpr Px start_length = px(12);  // of the mark where a span begins
constexpr Px start_height = px(3);

class BlockHanger {
 public:
  BlockHanger(const Page& page, const ListComposition& list, const ListSide& side, Px edge)
      : page_(page), list_(list), side_(side), edge_(edge), rule_(edge + list.sheet.gutter) {}

  std::vector<Part> run() {
    for (std::size_t i = 0; i < side_.blocks.size(); ++i) hang(i);
    return std::move(parts_);
  }

 private:
  /// The rule along one entry.
  struct Piece {
    const Item* item{nullptr};
    Px top;
    Px bottom;
  };

  [[nodiscard]] const Item& find_item(const ListEntry& entry) const {
    return list_.collection.items[static_cast<std::size_t>(entry.item)];
  }

  void hang(std::size_t i) {
    const EntryStack& block = list_.blocks[static_cast<std::size_t>(side_.blocks[i])];
    const Px top = side_.tops[i];
    std::vector<Piece> pieces;
    for (const ListEntry& entry : block.entries) {
      pieces.push_back({&find_item(entry), top + entry.top, top + entry.bottom});
      append_texts(entry, top);
    }
    append_lines(join(std::move(pieces), side_.routing.ways[i]), side_.sizes[i].anchor, side_.routing.ways[i]);
  }

  [[nodiscard]] static std::size_t find_met(const std::vector<Piece>& pieces, const LeaderWay& way) {
    std::size_t met = 0;
    while (met + 1 < pieces.size() && way.port >= pieces[met + 1].top) ++met;
    return met;
  }

  /// The rule has no gaps: away from the leader each piece ends just beyond its own entry.
  [[nodiscard]] static std::vector<Piece> join(std::vector<Piece> pieces, const LeaderWay& way) {
    const std::size_t met = find_met(pieces, way);
    for (std::size_t k = 0; k + 1 < pieces.size(); ++k) {
      const Px seam = k < met ? pieces[k + 1].top - piece_reach : pieces[k].bottom + piece_reach;
      pieces[k].bottom = pieces[k + 1].top = seam;
    }
    return pieces;
  }

  void append_texts(const ListEntry& entry, Px top) {
    const Subject& subject = find_item(entry).content.subject;
    const Role role = subject.kind == Subject::Kind::era ? Role::era : Role::event_label;
    const Px x = rule_ + page_.theme.leader_text_gap;
    for (PlacedText text : entry.texts) {
      text.origin = {x + text.origin.x, top + text.origin.y};
      parts_.push_back({role, subject, std::move(text)});
    }
  }

  /// The leader goes to the piece it meets; the others run on from there, up and down.
  void append_lines(const std::vector<Piece>& pieces, Px foot, const LeaderWay& way) {
    const std::size_t met = find_met(pieces, way);
    append_leader(pieces[met], foot, way, {met == 0, met + 1 == pieces.size()});
    for (std::size_t k = met; k-- > 0;)
      append_line(*pieces[k].item, {{rule_, pieces[k].bottom}, {rule_, pieces[k].top}});
    for (std::size_t k = met + 1; k < pieces.size(); ++k) {
      append_line(*pieces[k].item, {{rule_, pieces[k].top}, {rule_, pieces[k].bottom}});
    }
  }

  /// Whether a piece is the first or the last of its block.
  struct Ends {
    bool first{false};
    bool last{false};
  };

  void append_leader(const Piece& piece, Px foot, const LeaderWay& way, const Ends& ends) {
    const Item& item = *piece.item;
    const Px track = edge_ + first_track + track_pitch * way.track;
    if (way.kind == LeaderWay::Kind::elbow) {
      append_line(item, {{edge_, foot}, {track, foot}, {track, way.port}, {rule_, way.port}});
    } else if (way.kind == LeaderWay::Kind::slant) {
      append_line(item, {{edge_, foot}, {edge_ + slant_stub, foot}, {rule_ - slant_stub, way.port}, {rule_, way.port}},
                  Px{});
    } else {
      // Near an end of the rule the leader turns into it.
      if (ends.first && foot < piece.top + corner_radius) {
        return append_line(item, {{edge_, foot}, {rule_, foot}, {rule_, piece.bottom}});
      }
      if (ends.last && foot > piece.bottom - corner_radius) {
        return append_line(item, {{edge_, foot}, {rule_, foot}, {rule_, piece.top}});
      }
      append_line(item, {{edge_, foot}, {rule_, foot}});
    }
    append_line(item, {{rule_, piece.top}, {rule_, piece.bottom}});
  }

  void append_line(const Item& item, std::vector<Point> points, Px radius = corner_radius) {
    const Subject& subject = item.content.subject;
    const bool marker = subject.kind == Subject::Kind::marker;
    const bool dashed = marker && has_dashes(page_.timeline, item.date);
    parts_.push_back({marker ? Role::marker : Role::leader, subject, Line{std::move(points), radius}, false,
                      dashed ? Finish::dashed : Finish::solid});
  }

  const Page& page_;
  const ListComposition& list_;
  const ListSide& side_;
  Px edge_;
  Px rule_;
  std::vector<Part> parts_;
};

/// Where a span or an era of the list begins: a piece like the edge of its bar.
Part make_start(const Item& item, Px edge, Px y) {
  const Rect rect{edge - start_length / 2, y - start_height / 2, start_length, start_height};
  return {Role::point_mark, item.content.subject, Bar{rect, BarEnd::round, BarEnd::round, Flow::down}};
}

bool has_own_mark(const Page& page, const Subject& subject) {
  if (subject.kind == Subject::Kind::era) return false;
  if (subject.kind == Subject::Kind::marker) return true;
  return page.timeline.events[static_cast<std::size_t>(subject.index)].kind != EventKind::span;
}

}  // namespace

std::vector<Part> hang_blocks(const Page& page, const ListComposition& list, const ListSide& side, Px edge) {
  return BlockHanger(page, list, side, edge).run();
}

std::vector<Part> make_list_marks(const Page& page, const ListComposition& list) {
  std::vector<Part> starts;
  std::vector<MarkRequest> requests;
  for (std::size_t s = 0; s < list.sides.size(); ++s) {
    const Px edge = s == 0 ? list.sheet.band_right() : list.sheet.band_left;
    for (const int block : list.sides[s].blocks) {
      for (const ListEntry& entry : list.blocks[static_cast<std::size_t>(block)].entries) {
        const Item& item = list.collection.items[static_cast<std::size_t>(entry.item)];
        const Subject& subject = item.content.subject;
        if (has_own_mark(page, subject)) {
          requests.push_back({subject, item.date, item.milestone ? page.theme.mark_diamond : Px{}, edge});
        } else if (subject.kind == Subject::Kind::event) {
          starts.push_back(make_start(item, edge, list.scale.at(item.anchor)));
        }
      }
    }
  }
  std::vector<Part> marks = make_marks(make_lying_page(page, list.scale, air), requests, list.scale);
  turn_down(marks);
  append_parts(starts, std::move(marks));
  return starts;
}

}  // namespace chronodraw
