// SPDX-License-Identifier: MIT
// Whoever starts the process may have closed its standard input, output or messages. Their numbers are taken then, so
// that no file is opened under one of them and fills with messages; using the stream stays an error.
#pragma once

namespace chronodraw {

void reserve_standard_streams();

}  // namespace chronodraw
