// SPDX-License-Identifier: MIT
// How long each stage took: scopes add themselves in the order they begin. Written as a trace in the Trace Event
// format, which trace viewers open. Times never reach a picture.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace chronodraw {

class Timings {
 public:
  /// Lasts from its making to its end.
  class Scope {
   public:
    Scope(Timings& timings, std::size_t entry) : timings_(timings), entry_(entry) {}
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;
    ~Scope();

   private:
    Timings& timings_;
    std::size_t entry_;
  };

  /// `stage` outlives the Timings: a literal.
  [[nodiscard]] Scope measure(std::string_view stage);
  /// What the next scopes work on, e.g. the input's name.
  void set_subject(std::string subject) { subject_ = std::move(subject); }
  [[nodiscard]] std::string format_trace() const;

 private:
  using Clock = std::chrono::steady_clock;

  struct Entry {
    std::string_view stage;
    std::string subject;
    Clock::time_point begin;
    Clock::duration length{};
  };

  Clock::time_point start_{Clock::now()};
  std::string subject_;
  std::vector<Entry> entries_;
};

}  // namespace chronodraw
