// SPDX-License-Identifier: MIT
// Documents to plans with the real fonts, stage by stage, for properties that must hold for every picture.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <chronodraw/scene.hpp>
#include <chronodraw/timeline.hpp>
#include "plan/plan.hpp"
#include "text/shaper.hpp"

namespace chronodraw {

class Studio {
 public:
  Studio();  ///< throws Error where the fonts are missing

  /// `layout`: one of layout_names(); empty: as the timeline says, else the first.
  [[nodiscard]] Plan arrange(const Timeline& timeline, Px width, std::string_view layout = {},
                             std::optional<Px> height = {}) const;
  [[nodiscard]] Scene paint(const Plan& plan, const Timeline& timeline) const;
  [[nodiscard]] const FontTable& fonts() const { return shaper_->fonts(); }

 private:
  std::shared_ptr<Shaper> shaper_;
};

/// Throws Error with the first diagnostic when the document is bad.
[[nodiscard]] Timeline load_yaml(const std::string& yaml, const std::string& name);

/// The texts of one role and subject in the order of the plan, without printed dates and without any space.
[[nodiscard]] std::string find_text(const Plan& plan, Role role, Subject subject);

/// `text` without its spaces and line ends.
[[nodiscard]] std::string drop_spaces(const std::string& text);

}  // namespace chronodraw
