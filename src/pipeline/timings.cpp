// SPDX-License-Identifier: MIT
#include "pipeline/timings.hpp"

#include "base/json_text.hpp"
#include "base/numbers.hpp"

namespace chronodraw {

namespace {

std::string format_microseconds(std::chrono::steady_clock::duration duration) {
  return format_number(std::chrono::duration<double, std::micro>(duration).count(), 3);
}

}  // namespace

Timings::Scope::~Scope() {
  Entry& entry = timings_.entries_[entry_];
  entry.length = Clock::now() - entry.begin;
}

Timings::Scope Timings::measure(std::string_view stage) {
  entries_.push_back({stage, subject_, Clock::now()});
  return {*this, entries_.size() - 1};
}

std::string Timings::format_trace() const {
  std::string json = "{\"displayTimeUnit\":\"ms\",\"traceEvents\":[";
  std::string_view separator = "\n";
  for (const Entry& entry : entries_) {
    json += separator;
    json += "{\"name\":\"" + std::string(entry.stage) + "\",\"ph\":\"X\",\"pid\":1,\"tid\":1,\"ts\":";
    json += format_microseconds(entry.begin - start_) + ",\"dur\":" + format_microseconds(entry.length);
    json += ",\"args\":{\"subject\":";
    append_json_text(json, entry.subject);
    json += "}}";
    separator = ",\n";
  }
  return json + "\n]}\n";
}

}  // namespace chronodraw
