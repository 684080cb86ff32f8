// SPDX-License-Identifier: MIT
#include "pipeline/timings.hpp"

#include <catch2/catch.hpp>

#include <regex>

using namespace chronodraw;

TEST_CASE("scopes stand in the trace in the order they begin, inner ones inside outer ones", "[timings]") {
  Timings timings;
  timings.set_subject("a \"b\".yaml");
  {
    const auto outer = timings.measure("draw");
    const auto inner = timings.measure("paint");
  }
  const std::string trace = timings.format_trace();
  const std::regex shape(R"re(\{"displayTimeUnit":"ms","traceEvents":\[
\{"name":"draw","ph":"X","pid":1,"tid":1,"ts":([0-9.]+),"dur":([0-9.]+),"args":\{"subject":"a \\"b\\".yaml"\}\},
\{"name":"paint","ph":"X","pid":1,"tid":1,"ts":([0-9.]+),"dur":([0-9.]+),"args":\{"subject":"a \\"b\\".yaml"\}\}
\]\}
)re");
  std::smatch match;
  REQUIRE(std::regex_match(trace, match, shape));
  CHECK(std::stod(match[1]) <= std::stod(match[3]));
  CHECK(std::stod(match[1]) + std::stod(match[2]) >= std::stod(match[3]) + std::stod(match[4]) - 0.01);
}

TEST_CASE("a trace without scopes is still JSON", "[timings]") {
  CHECK(Timings().format_trace() == "{\"displayTimeUnit\":\"ms\",\"traceEvents\":[\n]}\n");
}
