// SPDX-License-Identifier: MIT
#include <algorithm>
#include <new>
#include <optional>

#include "base/file_failure.hpp"
#include "base/memory_watch.hpp"
#include "base/numbers.hpp"
#include "base/print_diagnostics.hpp"
#include "base/write_file.hpp"
#include "cli/console.hpp"
#include "cli/outputs.hpp"
#include "cli/run.hpp"
#include "pipeline/formats.hpp"
#include "pipeline/out_of_memory.hpp"
#include "pipeline/stages.hpp"
#include "verify/verify.hpp"

namespace chronodraw {

namespace {

/// The work of one run: jobs share settings and timings.
class Renderer {
 public:
  explicit Renderer(const CommandSettings& settings) : settings_(settings) {
    settings_.encode.fonts = make_font_store();
  }

  /// An input that needs more memory than there is costs the others nothing.
  ExitCode render(const Job& job) {
    forget_refused_memory();
    try {
      return render_input(job);
    } catch (const std::bad_alloc&) {
      print_messages(make_out_of_memory(find_name(job.input)), settings_.messages);
      return ExitCode::limit;
    }
  }

  [[nodiscard]] bool has_warned() const { return has_warned_; }

  /// Nothing, or why the trace could not be written.
  ExitCode write_timings() {
    if (settings_.timings.empty()) return ExitCode::success;
    const auto written = write_file(settings_.timings, timings_.format_trace(), settings_.write);
    print_messages(written.diagnostics(), settings_.messages);
    return find_exit_code(written.diagnostics());
  }

 private:
  ExitCode render_input(const Job& job) {
    timings_.set_subject(job.input);
    Diagnostics diagnostics;
    const std::optional<Picture> picture = draw_input(job, diagnostics);
    const bool written = picture && encode_and_write(job, *picture, diagnostics);
    print_messages(diagnostics, settings_.messages);
    if (written) note_outputs(job, *picture);
    has_warned_ = has_warned_ || !diagnostics.empty();
    const bool told =
        !written || !settings_.messages.explain || print_message(format_explanation(job.input, picture->report));
    return told ? find_exit_code(diagnostics) : ExitCode::io;
  }

  static bool has_pdf(const Job& job) {
    return std::any_of(job.targets.begin(), job.targets.end(),
                       [](const Target& target) { return target.format == Format::pdf; });
  }

  std::optional<Picture> draw_input(const Job& job, Diagnostics& diagnostics) {
    const Result<Timeline> timeline = load(job.input, settings_.load, timings_);
    diagnostics.append(timeline.diagnostics());
    if (!timeline) return std::nullopt;
    DrawOptions options = settings_.draw;
    options.pages = options.pages && has_pdf(job);
    Result<Picture> picture = draw(timeline.value(), options, timings_);
    append_named(diagnostics, picture.diagnostics(), job.input);
    if (!picture) return std::nullopt;
    return std::move(picture).value();
  }

  /// What the document itself names is known only now.
  static void check_targets(const Job& job, const Picture& picture, Diagnostics& diagnostics) {
    for (const std::filesystem::path& target : list_targets(job)) {
      const bool is_read = std::any_of(picture.files.begin(), picture.files.end(),
                                       [&](const auto& file) { return is_same_file(target, file); });
      if (is_read)
        diagnostics.append(make_file_failure(target == "-" ? "<stdout>" : target, "cannot-write",
                                             "cannot write: the picture's theme was read from it",
                                             "write to another file"));
    }
  }

  /// Everything is encoded before anything is written.
  bool encode_and_write(const Job& job, const Picture& picture, Diagnostics& diagnostics) {
    std::vector<Artifact> artifacts;
    for (const Target& target : job.targets) {
      Result<Artifact> artifact = encode(picture, target.format, settings_.encode, timings_);
      append_named(diagnostics, artifact.diagnostics(), job.input);
      if (!artifact) return false;
      artifacts.push_back(std::move(artifact).value());
    }
    check_targets(job, picture, diagnostics);
    if (diagnostics.has_errors()) return false;
    for (std::size_t i = 0; i < artifacts.size(); ++i)
      diagnostics.append(write(artifacts[i], job.targets[i].path, settings_.write, timings_).diagnostics());
    if (!job.alt.empty()) diagnostics.append(write_file(job.alt, describe(picture), settings_.write).diagnostics());
    if (!job.report.empty())
      diagnostics.append(write_file(job.report, format_report(picture.report), settings_.write).diagnostics());
    return !diagnostics.has_errors();
  }

  void note_outputs(const Job& job, const Picture& picture) const {
    const MessageSettings& messages = settings_.messages;
    const bool wanted = messages.verbose || (!messages.quiet && is_terminal(Stream::messages));
    if (!wanted || messages.style == DiagnosticStyle::json) return;
    const Size& size = picture.scene.size;
    for (const Target& target : job.targets)
      if (target.path != "-")
        print_message("wrote " + make_harmless(target.path.string()) + ": " + format_number(size.width) + " x " +
                      format_number(size.height) + " px\n");
    if (messages.verbose) print_message(format_summary(picture.report));
  }

  static std::string format_summary(const Report& report) {
    const auto count = [](int value, std::string_view what) {
      return format_number(std::int64_t{value}) + " " + std::string(what);
    };
    return "  " + count(report.events, "events: ") + count(report.overlaps, "overlaps, ") +
           count(report.crossings, "crossings, ") + count(report.through_label, "leaders through labels, ") +
           count(report.cuts, "cuts, ") + count(report.outside, "outside, ") + count(report.dropped, "dropped\n");
  }

  static std::string format_explanation(const std::string& input, const Report& report) {
    std::string text = make_harmless(input) + ": " + report.layout + "\n";
    for (const Alternative& other : report.alternatives) text += "  not " + other.layout + ": " + other.reason + "\n";
    const bool only_own = std::all_of(report.alternatives.begin(), report.alternatives.end(), [&](const auto& other) {
      return find_family(other.layout) == find_family(report.layout);
    });
    if (only_own) text += "  no other layout was tried; `--layout auto` tries them all\n";
    return text;
  }

  /// `horizontal` of `horizontal/flags`.
  static std::string find_family(const std::string& layout) { return layout.substr(0, layout.find('/')); }

  static std::string find_name(const std::string& input) { return input == "-" ? "<stdin>" : input; }

  /// Diagnostics of the later stages name no file; with several inputs it must be told which one they speak of.
  static void append_named(Diagnostics& to, const Diagnostics& from, const std::string& input) {
    for (Diagnostic diagnostic : from.items()) {
      if (diagnostic.place.file.empty()) diagnostic.place.file = find_name(input);
      to.add(std::move(diagnostic));
    }
  }

  CommandSettings settings_;
  Timings timings_;
  bool has_warned_{false};
};

bool is_binary_on_terminal(const std::vector<Job>& jobs) {
  if (!is_terminal(Stream::output)) return false;
  for (const Job& job : jobs)
    for (const Target& target : job.targets)
      if (target.path == "-" && !find_format(target.format).text) return true;
  return false;
}

}  // namespace

ExitCode run_render(const Arguments& arguments) {
  const auto settings = read_settings(arguments);
  if (const auto* error = std::get_if<UsageError>(&settings)) return print_usage_error(*error);
  const auto& chosen = std::get<CommandSettings>(settings);
  const auto jobs = plan_outputs(arguments.positional, chosen);
  if (const auto* error = std::get_if<UsageError>(&jobs)) return print_usage_error(*error);
  const auto& planned = std::get<std::vector<Job>>(jobs);
  if (is_binary_on_terminal(planned))
    return print_usage_error({"standard output is a terminal, which cannot show this format",
                              "name a file with `--output`, or send the output to a pipe"});
  Renderer renderer(chosen);
  std::vector<ExitCode> codes;
  codes.reserve(planned.size());  // what is drawn needs no memory any more to be called so
  for (const Job& job : planned) codes.push_back(renderer.render(job));
  const ExitCode timings = renderer.write_timings();
  if (const ExitCode code = find_run_code(codes); code != ExitCode::success) return code;
  if (timings != ExitCode::success) return timings;
  return chosen.messages.strict && renderer.has_warned() ? ExitCode::warnings : ExitCode::success;
}

}  // namespace chronodraw
