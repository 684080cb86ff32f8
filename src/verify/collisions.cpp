// SPDX-License-Identifier: MIT
#include "verify/collisions.hpp"

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <vector>

#include "verify/crossings.hpp"
#include "verify/pieces.hpp"

namespace chronodraw {
namespace {

constexpr Px clearance = px(1);

/// One collision, by what it is called and the two parts (or the part and the subject) it is between.
struct Meeting {
  enum class Kind { texts, mark, bar, axis, crossing, through };
  Kind kind{Kind::texts};
  int first{0};
  int second{0};
  auto operator<=>(const Meeting&) const = default;
};

bool is_line(const Piece& piece) {
  return piece.kind == Piece::Kind::leader || piece.kind == Piece::Kind::marker || piece.kind == Piece::Kind::tick;
}

/// What a line must stay out of. Short ticks may stand below a text's baseline, where only descenders reach.
Rect find_guarded(const Piece& text, const Piece& line) {
  if (line.kind == Piece::Kind::tick) return {text.box.x, text.box.y, text.box.width, text.box.height * 95 / 120};
  return line.subject == text.subject ? text.box : make_inflated(text.box, clearance);
}

/// Sweeps along the axis on which the pieces are the more spread out.
class Sweep {
 public:
  explicit Sweep(const Plan& plan) : plan_(plan), pieces_(make_pieces(plan)) { sort(); }

  std::vector<Meeting> find_meetings() {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      const Px reach = end(pieces_[i]) + 2 * clearance;
      for (std::size_t j = i + 1; j < pieces_.size() && begin(pieces_[j]) <= reach; ++j) judge(pieces_[i], pieces_[j]);
    }
    std::sort(meetings_.begin(), meetings_.end());
    meetings_.erase(std::unique(meetings_.begin(), meetings_.end()), meetings_.end());
    return std::move(meetings_);
  }

 private:
  void sort() {
    double widths = 0;
    double heights = 0;
    for (const Piece& piece : pieces_) widths += piece.box.width.value(), heights += piece.box.height.value();
    down_ = widths * plan_.size.height.value() > heights * plan_.size.width.value();
    std::stable_sort(pieces_.begin(), pieces_.end(),
                     [this](const Piece& a, const Piece& b) { return begin(a) < begin(b); });
  }

  [[nodiscard]] Px begin(const Piece& piece) const { return down_ ? piece.box.y : piece.box.x; }
  [[nodiscard]] Px end(const Piece& piece) const { return down_ ? piece.box.bottom() : piece.box.right(); }

  void judge(const Piece& a, const Piece& b) {
    if (a.part == b.part || !has_overlap(make_inflated(a.box, clearance), make_inflated(b.box, clearance))) return;
    const bool a_text = a.kind == Piece::Kind::text;
    const bool b_text = b.kind == Piece::Kind::text;
    if (a_text && b_text) {
      if (has_overlap(a.box, b.box)) add(Meeting::Kind::texts, std::min(a.part, b.part), std::max(a.part, b.part));
    } else if (a_text) {
      judge_text(a, b);
    } else if (b_text) {
      judge_text(b, a);
    } else if (a.kind == Piece::Kind::leader && b.kind == Piece::Kind::leader) {
      judge_leaders(a, b);
    }
  }

  void judge_text(const Piece& text, const Piece& other) {
    if (is_line(other)) {
      if (is_inside(other.segment, find_guarded(text, other))) add(Meeting::Kind::through, other.part, text.part);
      return;
    }
    if (!has_overlap(text.box, other.box)) return;
    if (other.kind == Piece::Kind::mark) add(Meeting::Kind::mark, text.part, other.part);
    if (other.kind == Piece::Kind::bar && other.subject != text.subject)
      add(Meeting::Kind::bar, text.part, other.subject.index);
    if (other.kind == Piece::Kind::axis && role(text) != Role::tick_label)
      add(Meeting::Kind::axis, text.part, other.part);
  }

  void judge_leaders(const Piece& a, const Piece& b) {
    if (a.subject == b.subject) return;
    if (is_crossing(line(a), line(b))) add(Meeting::Kind::crossing, std::min(a.part, b.part), std::max(a.part, b.part));
  }

  void add(Meeting::Kind kind, int first, int second) { meetings_.push_back({kind, first, second}); }
  [[nodiscard]] const Part& part(const Piece& piece) const { return plan_.parts[static_cast<std::size_t>(piece.part)]; }
  [[nodiscard]] Role role(const Piece& piece) const { return part(piece).role; }
  [[nodiscard]] const Line& line(const Piece& piece) const { return std::get<Line>(part(piece).shape); }

  const Plan& plan_;
  std::vector<Piece> pieces_;
  bool down_{false};
  std::vector<Meeting> meetings_;
};

}  // namespace

Collisions find_collisions(const Plan& plan) {
  Collisions collisions;
  for (const Meeting& meeting : Sweep(plan).find_meetings()) {
    switch (meeting.kind) {
      case Meeting::Kind::crossing:
        ++collisions.crossings;
        break;
      case Meeting::Kind::through:
        ++collisions.through_label;
        break;
      default:
        ++collisions.overlaps;
    }
  }
  return collisions;
}

}  // namespace chronodraw
