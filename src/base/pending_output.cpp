// SPDX-License-Identifier: MIT
#include "base/pending_output.hpp"

#include <unistd.h>

#include <array>
#include <atomic>

namespace chronodraw {

namespace {

enum class SlotState { free, filling, full };

struct Slot {
  std::atomic<SlotState> state{SlotState::free};
  std::array<char, 4096> path{};
};
static_assert(std::atomic<SlotState>::is_always_lock_free);

constexpr int slot_count = 64;
std::array<Slot, slot_count> slots;

int find_free_slot() {
  for (int i = 0; i < slot_count; ++i) {
    SlotState expected = SlotState::free;
    if (slots[static_cast<std::size_t>(i)].state.compare_exchange_strong(expected, SlotState::filling)) return i;
  }
  return -1;
}

}  // namespace

PendingOutput::PendingOutput(const std::string& path) {
  if (path.size() >= Slot{}.path.size()) return;
  slot_ = find_free_slot();
  if (slot_ < 0) return;
  Slot& slot = slots[static_cast<std::size_t>(slot_)];
  slot.path[path.copy(slot.path.data(), path.size())] = '\0';
  slot.state = SlotState::full;
}

PendingOutput::~PendingOutput() {
  if (slot_ >= 0) slots[static_cast<std::size_t>(slot_)].state = SlotState::free;
}

void remove_pending_output() noexcept {
  for (Slot& slot : slots)
    if (slot.state == SlotState::full) ::unlink(slot.path.data());
}

}  // namespace chronodraw
