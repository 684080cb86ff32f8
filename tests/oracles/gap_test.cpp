// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>
#include <iostream>
#include <map>
#include "oracles/instances.hpp"
#include "layout/horizontal/flag_solver.hpp"
using namespace chronodraw;
