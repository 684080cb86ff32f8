// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "export/encoders.hpp"
#include "support/hand_plan.hpp"

using namespace chronodraw;

namespace {

Timeline make_timeline() {
  Timeline timeline;
  timeline.events.resize(2);
  timeline.events[0].id = "first";
  timeline.events[1].id = "say \"when\"";
  return timeline;
}

}  // namespace

TEST_CASE("the geometry states page, parts and claims, one part a line", "[json]") {
  Plan plan = hand::plan({hand::bar(Role::axis, hand::nothing(), {20, 150}, 360),
                          hand::leader(0, {{60, 90}, {60, 120}, {80.5, 120}}), hand::dot(1, {60, 150})});
  plan.claims = {"horizontal/flags", 3, 2};
  CHECK(encode_geometry(plan, make_timeline()) ==
        R"({"version":1,
"canvas":{"width":400,"height":300,"content":[20,20,360,260],"direction":"ltr"},
"parts":[
{"id":"axis-1","role":"axis","bbox":[20,150,360,20],"shape":"bar","start":"round","end":"round"},
{"id":"leader-1","role":"leader","subject":"event","index":0,"event":"first","bbox":[60,90,20.5,30],"shape":"line","points":[[60,90],[60,120],[80.5,120]],"radius":0},
{"id":"point_mark-1","role":"point_mark","subject":"event","index":1,"event":"say \"when\"","bbox":[56,146,8,8],"shape":"dot","center":[60,150],"radius":4}
],
"claims":{"layout":"horizontal/flags","span_rows":3,"span_depth":2}}
)");
}

TEST_CASE("a text states its lines, size and weight", "[json]") {
  const std::string json = encode_geometry(hand::plan({hand::label(0, {40, 60}, {60, 30})}), make_timeline());
  CHECK(json.find(R"("shape":"text","text_role":"note","size":10,"weight":400,"lines":[)"
                  R"({"text":"text","x":40,"baseline":69.5,"advance":60,"direction":"ltr"},)"
                  R"({"text":"text","x":40,"baseline":81.5,"advance":30,"direction":"ltr"}]})") != std::string::npos);
}

TEST_CASE("parts of one role are numbered", "[json]") {
  const std::string json =
      encode_geometry(hand::plan({hand::dot(0, {60, 150}), hand::dot(1, {90, 150})}), make_timeline());
  CHECK(json.find("\"id\":\"point_mark-1\"") != std::string::npos);
  CHECK(json.find("\"id\":\"point_mark-2\"") != std::string::npos);
}

TEST_CASE("an empty plan is valid too", "[json]") {
  CHECK(encode_geometry(hand::plan({}), {}).find("\"parts\":[\n],\n") != std::string::npos);
}
