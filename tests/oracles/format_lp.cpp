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

  /// A leader of this tier or a higher one excludes the texts of the tier whose clearance it stands in. Those exclude
  /// each other only where they lie over one place, so there are two sets, from either end of the clearance.
  void write_passing(int side, int tier, int i) {
    const FlagX x = problem_.site(i).x;
    const FlagX from = x - problem_.clear_left + problem_.label_gap;
    const FlagX to = x + problem_.clear_right - 1;
    for (const FlagX over : {std::max(from, to), std::min(from, to)}) {
      write_at_most_one([&](const Binary& b) {
        if (b.site == i) return b.place.side == side && b.place.tier >= tier;
        const bool passed = b.begin - problem_.clear_right < x && x < b.end + problem_.clear_left;
        const FlagX at = from >= to ? from : over;
        return passed && is_over(b, side, tier, at);
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
