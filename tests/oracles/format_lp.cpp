// SPDX-License-Identifier: MIT
#include <set>
#include <sstream>

#include "oracles/instances.hpp"

namespace chronodraw {

namespace {

/// One binary: a label at a place.
struct Binary {
  int site;
  FlagPlace place;
  FlagX begin;
  FlagX end;
  Cost cost;
};

class LpWriter {
 public:
  explicit LpWriter(const FlagProblem& problem) : problem_(problem) { list_binaries(); }

  std::string run() {
    text_ << "Minimize\n cost:";
    for (std::size_t b = 0; b < binaries_.size(); ++b) text_ << " + " << binaries_[b].cost << " z" << b << "\n";
    for (int i = 0; i < problem_.size(); ++i) text_ << " + " << problem_.site(i).drop << " d" << i << "\n";
    text_ << "Subject To\n";
    write_sites();
    for (int side = 0; side < 2; ++side) {
      write_leader_gaps(side);
      for (int tier = 0; tier < problem_.tier_count(); ++tier) {
        write_text_gaps(side, tier);
        for (int i = 0; i < problem_.size(); ++i) write_passing(side, tier, i);
      }
    }
    text_ << "Binary\n";
    for (std::size_t b = 0; b < binaries_.size(); ++b) text_ << " z" << b << "\n";
    for (int i = 0; i < problem_.size(); ++i) text_ << " d" << i << "\n";
    text_ << "End\n";
    return text_.str();
  }

 private:
  void list_binaries() {
    for (int i = 0; i < problem_.size(); ++i) {
      for (int side = 0; side < 2; ++side) {
        for (int tier = 0; tier < problem_.tier_count(); ++tier) list_spots(i, side, tier);
      }
    }
  }

  void list_spots(int i, int side, int tier) {
    const FlagSite& site = problem_.site(i);
    for (std::size_t s = 0; s < site.spots.size(); ++s) {
      const FlagSpot& spot = site.spots[s];
      if (spot.begin < problem_.left || spot.end > problem_.right) continue;
      binaries_.push_back({i,
                           {side, tier, static_cast<int>(s)},
                           spot.begin,
                           spot.end,
                           problem_.tiers[static_cast<std::size_t>(tier)] + spot.cost});
    }
  }

  template <class IsMember>
  void write_at_most_one(IsMember is_member) {
    std::set<std::size_t> members;
    for (std::size_t b = 0; b < binaries_.size(); ++b) {
      if (is_member(binaries_[b])) members.insert(b);
    }
    if (members.size() < 2 || !written_.insert(members).second) return;
    for (const std::size_t b : members) text_ << " + z" << b;
    text_ << " <= 1\n";
  }

  void write_sites() {
    for (int i = 0; i < problem_.size(); ++i) {
      text_ << " + d" << i;
      for (std::size_t b = 0; b < binaries_.size(); ++b) {
        if (binaries_[b].site == i) text_ << " + z" << b;
      }
      text_ << " = 1\n";
    }
  }

  void write_leader_gaps(int side) {
    for (int i = 0; i < problem_.size(); ++i) {
      const FlagX x = problem_.site(i).x;
      write_at_most_one([&](const Binary& binary) {
        const FlagX other = problem_.site(binary.site).x;
        return binary.place.side == side && other >= x && other < x + problem_.leader_gap;
      });
    }
  }

  /// Texts that, each with the gap after it, lie over one place.
  void write_text_gaps(int side, int tier) {
    for (const Binary& at : binaries_) {
      if (at.place.side == side && at.place.tier == tier) {
        write_at_most_one([&](const Binary& b) { return is_over(b, side, tier, at.begin); });
      }
    }
  }

  [[nodiscard]] bool is_over(const Binary& b, int side, int tier, FlagX x) const {
    return b.place.side == side && b.place.tier == tier && b.begin <= x && x < b.end + problem_.label_gap;
  }

  /// How near a text may come to a leader that ends at most `above` tiers over it.
  struct Clearance {
    FlagX left;
    FlagX right;
    int above;
  };

  /// A leader of a higher tier excludes the texts of the tier whose clearance it stands in; one of the tier itself
  /// keeps label_gap.
  void write_passing(int side, int tier, int i) {
    write_passing_within(side, tier, i, {problem_.clear_left, problem_.clear_right, problem_.tier_count()});
    write_passing_within(side, tier, i, {problem_.label_gap, problem_.label_gap, 0});
  }

  /// Texts exclude each other only where they lie over one place, so there are two sets, from either end.
  void write_passing_within(int side, int tier, int i, const Clearance& clearance) {
    const FlagX x = problem_.site(i).x;
    const FlagX from = x - clearance.left + problem_.label_gap;
    const FlagX to = x + clearance.right - 1;
    for (const FlagX over : {from, std::min(from, to), std::max(from, to)}) {
      if (from >= to && over != from) continue;
      write_at_most_one([&](const Binary& b) {
        if (b.site == i) {
          return b.place.side == side && b.place.tier >= tier && b.place.tier <= tier + clearance.above;
        }
        const bool passed = b.begin - clearance.right < x && x < b.end + clearance.left;
        return passed && is_over(b, side, tier, over);
      });
    }
  }

  const FlagProblem& problem_;
  std::vector<Binary> binaries_;
  std::set<std::set<std::size_t>> written_;
  std::ostringstream text_;
};

}  // namespace

std::string format_lp(const FlagProblem& problem) { return LpWriter(problem).run(); }

}  // namespace chronodraw
