// SPDX-License-Identifier: MIT
// The pixels of one text painted on its own, and where they lie on the page.
#pragma once

#include <functional>
#include <vector>

#include <chronodraw/scene.hpp>

namespace chronodraw::surfaces {

/// All texts of the items, those of groups too, in the order they are painted in.
[[nodiscard]] std::vector<Text> collect_texts(const std::vector<SceneItem>& items);

/// Calls `visit` with every pixel of the page that is at least half covered by ink of `text`. `scale`: pixels a px.
void visit_ink(const Text& text, const FontTable& fonts, int scale, const std::function<void(int x, int y)>& visit);

}  // namespace chronodraw::surfaces
