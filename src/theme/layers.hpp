// SPDX-License-Identifier: MIT
// Layers of written settings to Settings: each entry is checked against the key table; a later layer wins over an
// earlier one, a later entry over an earlier one of its layer. Knows nothing of the timeline.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include <chronodraw/diagnostic.hpp>
#include "theme/settings.hpp"

namespace chronodraw {

/// One entry of a layer; the texts belong to the caller.
struct Setting {
  std::string_view key;
  std::string_view value;
  const Place* place{nullptr};      ///< of the value; null: built in
  const Place* key_place{nullptr};  ///< likewise
};

struct Layer {
  std::string_view name;  ///< for messages: `theme`, `style`
  std::vector<Setting> settings;
  bool step_down{false};  ///< after this layer, every text size goes down one step (narrow pictures)
};

/// Errors: `unknown-theme-key`, `bad-theme-value`, each with its place. All come in one run.
[[nodiscard]] Settings apply_layers(std::span<const Layer> layers, Diagnostics& diagnostics);

}  // namespace chronodraw
