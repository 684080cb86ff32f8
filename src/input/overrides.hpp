// SPDX-License-Identifier: MIT
// `--set PATH=VALUE`: values put into the tree before it is decoded, so that they are read and checked like any other.
#pragma once

#include <vector>

#include <chronodraw/options.hpp>
#include "document/document.hpp"

namespace chronodraw {

/// A document with the overrides in it; paths that lead nowhere are told. Shares what it does not change. A value for
/// one name of a key takes the place of any that would win over it.
[[nodiscard]] Document apply_overrides(const Document& document, const std::vector<Override>& overrides,
                                       Diagnostics& diagnostics);

}  // namespace chronodraw
