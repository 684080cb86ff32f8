// SPDX-License-Identifier: MIT
// Dated events become timeline graphics. The whole job:
//
//   auto timeline = chronodraw::load("us-iraq.yaml").value_or_throw();
//   auto picture = chronodraw::draw(timeline, {.theme = "night"}).value_or_throw();
//   chronodraw::write(picture, "us-iraq.svg").value_or_throw();
//
// A Timeline can also be filled in by hand; it is plain data (timeline.hpp). `draw` gives a Picture: a Scene that any
// backend could paint (scene.hpp) and a Report of how clean it is (report.hpp). Failures come as Result (result.hpp).
#pragma once

#include <chronodraw/color.hpp>
#include <chronodraw/diagnostic.hpp>
#include <chronodraw/geometry.hpp>
#include <chronodraw/options.hpp>
#include <chronodraw/render.hpp>
#include <chronodraw/report.hpp>
#include <chronodraw/result.hpp>
#include <chronodraw/scene.hpp>
#include <chronodraw/text.hpp>
#include <chronodraw/theme.hpp>
#include <chronodraw/time.hpp>
#include <chronodraw/timeline.hpp>
