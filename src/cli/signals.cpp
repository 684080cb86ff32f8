// SPDX-License-Identifier: MIT
#include "cli/signals.hpp"

#include <unistd.h>

#include <csignal>

#include "base/pending_output.hpp"

namespace chronodraw {

namespace {

void end_after_signal(int number) {
  remove_pending_output();
  ::_exit(128 + number);
}

}  // namespace

void install_signal_actions() {
  struct sigaction action {};
  action.sa_handler = end_after_signal;
  ::sigfillset(&action.sa_mask);
  for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction before {};
    ::sigaction(number, nullptr, &before);
    if (before.sa_handler != SIG_IGN) ::sigaction(number, &action, nullptr);
  }
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
}

}  // namespace chronodraw
