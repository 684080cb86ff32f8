// SPDX-License-Identifier: MIT
#include "verify/hung_labels.hpp"

#include <algorithm>
#include <map>

#include "verify/crossings.hpp"
#include "verify/pieces.hpp"

namespace chronodraw {
namespace {

constexpr Px near_text = px(6);  // a leader that belongs to a text comes so near to it at least

/// The texts about one subject, and its leaders.
struct Seen {
  Rect box;
  std::size_t lines{0};
  std::vector<Line> leaders;
};

class BandReader {
 public:
  explicit BandReader(const Plan& plan) : plan_(plan) {
    for (const Part& part : plan.parts) {
      const auto* bar = std::get_if<Bar>(&part.shape);
      if (bar != nullptr && part.role == Role::axis && bar->flow == Flow::right) add_band(bar->rect);
    }
    std::sort(bands_.begin(), bands_.end(), [](const LabelBand& a, const LabelBand& b) { return a.top < b.top; });
  }

  std::vector<LabelBand> run() {
    if (bands_.empty()) return {};
    for (const Part& part : plan_.parts) see(part);
    for (const auto& [subject, seen] : seen_) hang(seen);
    for (const Part& part : plan_.parts) stand(part);
    for (LabelBand& band : bands_) finish(band);
    return std::move(bands_);
  }

 private:
  void add_band(const Rect& rect) {
    for (const LabelBand& band : bands_)
      if (rect.y < band.bottom && band.top < rect.bottom()) return;
    LabelBand band;
    band.top = band.marks_top = rect.y;
    band.bottom = band.marks_bottom = band.spans_bottom = rect.bottom();
    bands_.push_back(band);
  }

  [[nodiscard]] Rect mirror(Rect rect) const {
    if (plan_.direction == Direction::rtl) rect.x = plan_.size.width - rect.right();
    return rect;
  }
  [[nodiscard]] Px mirror(Px x) const { return plan_.direction == Direction::rtl ? plan_.size.width - x : x; }

  void see(const Part& part) {
    if (const auto* line = std::get_if<Line>(&part.shape)) {
      if (part.role == Role::leader || part.role == Role::marker) seen_[part.subject].leaders.push_back(*line);
    } else if (const auto* text = std::get_if<PlacedText>(&part.shape); text && part.role == Role::event_label) {
      Seen& seen = seen_[part.subject];
      seen.box = make_hull(seen.box, find_bounds(part.shape));
      seen.lines = std::max(seen.lines, text->block.lines.size());
    }
  }

  /// The first at or below `y`; the last without one.
  LabelBand& find_band_after(Px y) {
    const auto band = std::find_if(bands_.begin(), bands_.end(), [&](const LabelBand& one) { return one.top >= y; });
    return band == bands_.end() ? bands_.back() : *band;
  }
  LabelBand& find_band_before(Px y) {
    LabelBand* found = &bands_.front();
    for (LabelBand& band : bands_)
      if (band.bottom <= y) found = &band;
    return *found;
  }

  static bool is_at(const Line& line, const Rect& box) {
    const Px end = line.points.back().y;
    return line.points.size() > 1 && end >= box.y - near_text && end <= box.bottom() + near_text;
  }

  void hang(const Seen& seen) {
    for (const Line& line : seen.leaders) {
      if (!is_at(line, seen.box)) continue;
      HungLabel label{mirror(line.points.back().x), mirror(seen.box), false, is_bent(line), seen.lines == 1};
      const Px from = line.points.front().y;
      label.below = line.points.back().y > from;
      (label.below ? find_band_before(from) : find_band_after(from)).labels.push_back(label);
      return;
    }
  }

  static Rect find_ink(const PlacedText& text) {
    Rect ink;
    for (const Rect& line : find_line_boxes(text)) ink = make_hull(ink, line);
    return ink;
  }

  [[nodiscard]] bool is_hung(const Part& part) const {
    const auto seen = seen_.find(part.subject);
    return part.role == Role::event_label && seen != seen_.end() && !seen->second.leaders.empty();
  }

  /// What is no label on a leader.
  void stand(const Part& part) {
    const auto* text = std::get_if<PlacedText>(&part.shape);
    const bool is_text = text != nullptr;
    Rect box = find_bounds(part.shape);
    if (text != nullptr && (part.role == Role::badge || part.role == Role::event_label)) box = find_ink(*text);
    box = mirror(box);
    switch (part.role) {
      case Role::title:
      case Role::caption:
      case Role::legend_entry:
        if (!is_text || box.bottom() > bands_.front().top) return;
        bands_.front().has_header = true;
        bands_.front().obstacles.push_back(box);
        return;
      case Role::era:
        if (!is_text || box.y >= bands_.back().top) return;
        find_band_after(box.y).names = make_hull(find_band_after(box.y).names, box);
        return;
      case Role::point_mark:
        add_ink(box);
        return;
      case Role::span_bar:
      case Role::doubt:
      case Role::badge:
      case Role::event_label:
        if (is_hung(part)) return;
        add_ink(box);
        if (is_text && box.y >= bands_.front().bottom) find_band_before(box.y).span_texts.push_back(box);
        return;
      default:
        return;
    }
  }

  /// A mark may stand over the edge of its band; all else stands under its band.
  void add_ink(const Rect& box) {
    for (LabelBand& band : bands_) {
      if (box.y < band.top && box.bottom() > band.top) band.marks_top = std::min(band.marks_top, box.y);
      if (box.y < band.bottom && box.bottom() > band.bottom)
        band.marks_bottom = std::max(band.marks_bottom, box.bottom());
    }
    if (box.y < bands_.front().bottom) return;
    LabelBand& band = find_band_before(box.y);
    band.spans_bottom = std::max(band.spans_bottom, box.bottom());
  }

  void finish(LabelBand& band) const {
    std::stable_sort(band.labels.begin(), band.labels.end(),
                     [](const HungLabel& a, const HungLabel& b) { return a.x < b.x; });
    band.ceiling = band.marks_top;
    band.floor = std::max(band.marks_bottom, band.spans_bottom);
    if (band.names.height > Px{}) band.ceiling = std::min(band.ceiling, band.names.y);
    for (const Rect& box : band.obstacles) band.ceiling = std::min(band.ceiling, box.y);
    for (const HungLabel& label : band.labels) {
      band.ceiling = std::min(band.ceiling, label.box.y);
      band.floor = std::max(band.floor, label.box.bottom());
    }
    if (band.has_header) band.ceiling = std::min(band.ceiling, plan_.content.y);
  }

  const Plan& plan_;
  std::vector<LabelBand> bands_;
  std::map<Subject, Seen> seen_;
};

}  // namespace

std::vector<LabelBand> find_label_bands(const Plan& plan) { return BandReader(plan).run(); }

}  // namespace chronodraw
