// SPDX-License-Identifier: MIT
// The verbs of render.hpp with their time taken: the same work, each stage a scope of `timings`. The public verbs are
// these with timings that nobody reads.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include <chronodraw/render.hpp>
#include "calendar/format_date.hpp"
#include "pipeline/timings.hpp"
#include "plan/plan.hpp"

namespace chronodraw {

/// What a Picture keeps beside its Scene.
struct Geometry {
  Plan plan;
  Timeline timeline;
  DateStyle dates{};                       ///< points to the two below
  std::shared_ptr<const Locale> locale{};  ///< null: English
  std::shared_ptr<const Zone> zone{};      ///< null: UTC
};

[[nodiscard]] Result<Timeline> load(const std::filesystem::path& file, const LoadOptions& options, Timings& timings);
[[nodiscard]] Result<Timeline> load_text(std::string text, const std::string& name, const LoadOptions& options,
                                         Timings& timings);
[[nodiscard]] Result<Picture> draw(const Timeline& timeline, const DrawOptions& options, Timings& timings);
[[nodiscard]] Result<Artifact> encode(const Picture& picture, Format format, const EncodeOptions& options,
                                      Timings& timings);
[[nodiscard]] Result<std::filesystem::path> write(const Artifact& artifact, const std::filesystem::path& target,
                                                  const WriteOptions& options, Timings& timings);

}  // namespace chronodraw
