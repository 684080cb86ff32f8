// SPDX-License-Identifier: MIT
// Ctrl-C, TERM and HUP end the process with 128 and the signal's number and leave nothing half-written, unless
// whoever started it has them ignored (nohup). Writing to a closed pipe, or beyond the size that a file may have, is
// an error like any other.
#pragma once

namespace chronodraw {

void install_signal_actions();

}  // namespace chronodraw
