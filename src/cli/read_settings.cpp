// SPDX-License-Identifier: MIT
#include "cli/read_settings.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/colors.hpp"
#include "base/edit_distance.hpp"
#include "base/limits.hpp"
#include "base/numbers.hpp"
#include "calendar/locale/load_locale.hpp"
#include "calendar/read_date.hpp"
#include "cli/console.hpp"
#include "cli/option_choices.hpp"
#include "pipeline/formats.hpp"
#include "scene/ids.hpp"

namespace chronodraw {

namespace {

MaybeError read_length_option(const Arguments& arguments, std::string_view option, std::optional<Px>& to) {
  if (!arguments.has(option)) return std::nullopt;
  const std::string text = arguments.find(option);
  to = read_length(text);
  if (to && to->raw > 0) return std::nullopt;
  return make_value_error(option, "a length", text, "write it as 1200, 210mm, 8.5in, 21cm or 600pt");
}

/// A sheet of paper or a slide gives both sides.
MaybeError read_page(const Arguments& arguments, DrawOptions& to) {
  static constexpr double mm = 96 / 25.4;
  static constexpr NamedValue<Size> pages[] = {
      {"a4", {px(210 * mm), px(297 * mm)}}, {"a4-landscape", {px(297 * mm), px(210 * mm)}},
      {"a3", {px(297 * mm), px(420 * mm)}}, {"a3-landscape", {px(420 * mm), px(297 * mm)}},
      {"letter", {px(816), px(1056)}},      {"letter-landscape", {px(1056), px(816)}},
      {"slide", {px(1280), px(720)}}};
  if (!arguments.has("--page")) return std::nullopt;
  for (const std::string_view option : {"--width", "--height"})
    if (arguments.has(option))
      return UsageError{"`--page` and `" + std::string(option) + "` both say how large the picture is",
                        "give one of them: `--page a4` is `--width 210mm --height 297mm`"};
  Size size;
  if (auto error = read_choice(arguments, "--page", pages, size)) return error;
  to.width = size.width;
  to.height = size.height;
  to.pages = true;
  return std::nullopt;
}

MaybeError read_size(const Arguments& arguments, DrawOptions& to) {
  if (arguments.has("--page")) return read_page(arguments, to);
  std::optional<Px> width;
  if (auto error = read_length_option(arguments, "--width", width)) return error;
  if (width) to.width = *width;
  return read_length_option(arguments, "--height", to.height);
}

MaybeError read_density(const Arguments& arguments, double& scale) {
  constexpr double dpi_of_scale_1 = 96;
  const bool dpi = arguments.has("--dpi");
  if (dpi && arguments.has("--scale"))
    return UsageError{"`--scale` and `--dpi` both say how dense a PNG is",
                      "give one of them: `--dpi 96` is `--scale 1`"};
  if (!dpi && !arguments.has("--scale")) return std::nullopt;
  const std::string_view option = dpi ? "--dpi" : "--scale";
  const std::string text = arguments.find(option);
  const auto number = read_number(text);
  if (!number || *number <= 0) return make_value_error(option, "a number above 0", text);
  scale = dpi ? *number / dpi_of_scale_1 : *number;
  return std::nullopt;
}

/// Builds that are to repeat themselves set it: https://reproducible-builds.org/specs/source-date-epoch/
MaybeError read_creation(std::optional<std::int64_t>& to) {
  constexpr std::int64_t end_of_9999 = 253'402'300'799;
  const std::string text = read_environment("SOURCE_DATE_EPOCH");
  if (text.empty()) return std::nullopt;
  to = read_integer(text);
  if (to && *to >= 0 && *to <= end_of_9999) return std::nullopt;
  return UsageError{"`SOURCE_DATE_EPOCH`: expected seconds since 1970, found `" + text + "`",
                    "unset it, or set it as in `SOURCE_DATE_EPOCH=$(date +%s)`"};
}

MaybeError read_background(const Arguments& arguments, BackgroundChoice& to) {
  if (!arguments.has("--background")) return std::nullopt;
  const std::string text = arguments.find("--background");
  if (text == "none") return to.kind = BackgroundChoice::Kind::none, std::nullopt;
  const auto color = read_color(text);
  if (!color) return make_value_error("--background", "`none` or a colour", text, "write a colour as #RRGGBB");
  to = {BackgroundChoice::Kind::color, *color};
  return std::nullopt;
}

/// Read again, with the document's habits, where they are known; here an order of day and month nobody gave may still
/// come from the document.
DateReading read_in_any_order(const std::string& text, const std::optional<DateOrder>& order) {
  DateHabits habits;
  habits.order = order.value_or(DateOrder::ymd);
  DateReading reading = read_date(text, habits);
  habits.order = DateOrder::dmy;
  if (!order && std::holds_alternative<DateError>(reading)) {
    if (DateReading other = read_date(text, habits); std::holds_alternative<DateValue>(other)) return other;
  }
  return reading;
}

MaybeError read_date_option(const Arguments& arguments, std::string_view option, const LoadOptions& load,
                            std::string& to) {
  if (!arguments.has(option)) return std::nullopt;
  to = arguments.find(option);
  const DateReading reading = read_in_any_order(to, load.date_order);
  const auto* error = std::get_if<DateError>(&reading);
  if (error == nullptr) return std::nullopt;
  return UsageError{"`" + std::string(option) + "`: " + error->message, error->hint};
}

MaybeError read_dates(const Arguments& arguments, const LoadOptions& load, DrawOptions& to) {
  if (auto error = read_date_option(arguments, "--from", load, to.from)) return error;
  if (auto error = read_date_option(arguments, "--to", load, to.to)) return error;
  return read_date_option(arguments, "--today", load, to.today);
}

MaybeError read_overrides(const Arguments& arguments, std::vector<Override>& to) {
  for (const std::string& text : arguments.find_all("--set")) {
    const auto equals = text.find('=');
    if (equals == std::string::npos || equals == 0)
      return make_value_error("--set", "PATH=VALUE", text, "write it as `--set axis.from=2003`");
    to.push_back({text.substr(0, equals), text.substr(equals + 1)});
  }
  return std::nullopt;
}

/// A whole number, of bytes also as `64MiB`.
std::optional<std::int64_t> read_amount(std::string_view text, const Limit& limit) {
  static constexpr NamedValue<std::int64_t> units[] = {{"KiB", 1LL << 10}, {"MiB", 1LL << 20}, {"GiB", 1LL << 30}};
  std::int64_t unit = 1;
  for (const auto& named : units)
    if (limit.unit == "bytes" && text.ends_with(named.name)) unit = named.value;
  if (unit > 1) text.remove_suffix(3);
  const auto number = read_integer(text);
  return number && *number <= limits::gibibyte ? std::optional(*number * unit) : number;
}

MaybeError read_limit(const std::string& text, Limits& to) {
  const std::size_t equals = std::min(text.find('='), text.size());
  const std::string name = text.substr(0, equals);
  if (equals == text.size()) return make_value_error("--limit", "NAME=N", text, "write it as `--limit events=200000`");
  const auto rows = all_limits();
  const auto row = std::find_if(rows.begin(), rows.end(), [&](const Limit& limit) { return limit.name == name; });
  if (row == rows.end()) {
    std::vector<std::string_view> names;
    for (const Limit& limit : rows) names.push_back(limit.name);
    const auto nearest = find_nearest(name, names);
    return make_value_error(
        "--limit", "the name of a limit", name,
        nearest ? "did you mean `" + std::string(*nearest) + "`?" : "`chronodraw limits` lists them");
  }
  if (row->choice == nullptr)
    return UsageError{"`--limit`: the limit `" + name + "` is fixed", "`chronodraw limits` says which can be changed"};
  const auto amount = read_amount(std::string_view(text).substr(equals + 1), *row);
  if (!amount || *amount < 1 || *amount > row->most)
    return make_value_error("--limit " + name, "a whole number from 1 to " + format_number(row->most),
                            text.substr(equals + 1));
  to.*row->choice = *amount;
  return std::nullopt;
}

MaybeError read_limits(const Arguments& arguments, CommandSettings& to) {
  Limits limits;
  for (const std::string& text : arguments.find_all("--limit"))
    if (auto error = read_limit(text, limits)) return error;
  to.load.limits = to.draw.limits = to.encode.limits = limits;
  to.messages.most_bytes = limits::message_bytes.in(limits).value;
  return std::nullopt;
}

MaybeError add_format(const std::string& name, std::vector<Format>& to) {
  const FormatRow* row = find_format(name);
  if (row == nullptr) {
    std::vector<std::string_view> names;
    for (const FormatRow& known : all_formats()) names.push_back(known.extension);
    const auto nearest = find_nearest(name, names);
    return make_value_error("--format", "svg, png, pdf, html or json", name,
                            nearest ? "did you mean `" + std::string(*nearest) + "`?" : "");
  }
  if (std::find(to.begin(), to.end(), row->format) == to.end()) to.push_back(row->format);
  return std::nullopt;
}

MaybeError read_formats(const Arguments& arguments, std::vector<Format>& to) {
  for (const std::string& list : arguments.find_all("--format")) {
    for (std::size_t begin = 0; begin <= list.size();) {
      const std::size_t end = std::min(list.find(',', begin), list.size());
      if (auto error = add_format(list.substr(begin, end - begin), to)) return error;
      begin = end + 1;
    }
  }
  return std::nullopt;
}

MaybeError read_messages(const Arguments& arguments, MessageSettings& to) {
  static constexpr NamedValue<DiagnosticStyle> styles[] = {
      {"human", DiagnosticStyle::human}, {"short", DiagnosticStyle::short_}, {"json", DiagnosticStyle::json}};
  static constexpr NamedValue<ColorMode> modes[] = {
      {"auto", ColorMode::automatic}, {"always", ColorMode::always}, {"never", ColorMode::never}};
  to.strict = arguments.has("--strict");
  to.quiet = arguments.has("--quiet");
  to.verbose = arguments.has("--verbose");
  to.explain = arguments.has("--explain");
  if (to.quiet && to.explain) return UsageError{"`--quiet` and `--explain` say opposite things", "give one of them"};
  if (to.quiet && to.verbose) return UsageError{"`--quiet` and `--verbose` say opposite things", "give one of them"};
  if (auto error = read_choice(arguments, "--diagnostics", styles, to.style)) return error;
  return read_choice(arguments, "--color", modes, to.color);
}

MaybeError read_text_mode(const Arguments& arguments, TextMode& to) {
  static constexpr NamedValue<TextMode> modes[] = {
      {"embed", TextMode::embed}, {"live", TextMode::live}, {"outline", TextMode::outline}};
  return read_choice(arguments, "--text", modes, to);
}

MaybeError read_id_prefix(const Arguments& arguments, std::string& to) {
  if (!arguments.has("--id-prefix")) return std::nullopt;
  to = arguments.find("--id-prefix");
  if (is_id_prefix(to)) return std::nullopt;
  return make_value_error("--id-prefix", "the beginning of an id", to,
                          "write a letter, then letters, digits, `-`, `_` or `.`: `--id-prefix fig1-`");
}

MaybeError read_quality(const Arguments& arguments, Quality& to) {
  static constexpr NamedValue<Quality> qualities[] = {
      {"fast", Quality::fast}, {"balanced", Quality::balanced}, {"best", Quality::best}};
  return read_choice(arguments, "--quality", qualities, to);
}

MaybeError read_locale(const Arguments& arguments, DrawOptions& to) {
  auto tag = read_locale_tag(arguments);
  if (auto* error = std::get_if<UsageError>(&tag)) return std::move(*error);
  to.locale = std::get<std::string>(std::move(tag));
  return std::nullopt;
}

/// An empty path would silently mean the default.
MaybeError read_paths(const Arguments& arguments, CommandSettings& to) {
  for (const std::string_view option :
       {"--output", "--alt", "--report", "--timings", "--theme", "--dark-theme", "--layout", "--locale", "--root"})
    if (arguments.has(option) && arguments.find(option).empty())
      return UsageError{"expected a value after `" + std::string(option) + "`, found an empty one", {}};
  to.output = arguments.find("--output");
  to.alt = arguments.find("--alt");
  to.report = arguments.find("--report");
  to.draw.certify = !to.report.empty();
  to.timings = arguments.find("--timings");
  to.write.sync = arguments.positional.size() == 1 || arguments.has("--fsync");
  to.draw.theme = arguments.find("--theme");
  to.draw.dark_theme = arguments.find("--dark-theme");
  to.draw.layout = arguments.find("--layout");
  to.draw.root = to.load.root = arguments.find("--root");
  to.draw.fonts.directories = arguments.find_all("--font-dir");
  return std::nullopt;
}

}  // namespace

std::variant<std::string, UsageError> read_locale_tag(const Arguments& arguments) {
  const std::string tag = arguments.find("--locale");
  const auto error = find_locale_error(tag);
  if (error) return UsageError{"`--locale`: " + error->message, error->hint};
  return tag;
}

std::variant<CommandSettings, UsageError> read_settings(const Arguments& arguments) {
  CommandSettings settings;
  if (auto error = read_messages(arguments, settings.messages)) return *error;
  if (auto error = read_paths(arguments, settings)) return *error;
  if (auto error = read_limits(arguments, settings)) return *error;
  if (auto error = read_formats(arguments, settings.formats)) return *error;
  if (auto error = read_size(arguments, settings.draw)) return *error;
  if (auto error = read_density(arguments, settings.encode.scale)) return *error;
  if (auto error = read_text_mode(arguments, settings.encode.text)) return *error;
  if (auto error = read_id_prefix(arguments, settings.encode.id_prefix)) return *error;
  if (auto error = read_creation(settings.encode.created)) return *error;
  if (auto error = read_quality(arguments, settings.draw.quality)) return *error;
  if (auto error = read_background(arguments, settings.draw.background)) return *error;
  if (auto error = read_habits(arguments, settings.load)) return *error;
  if (auto error = read_dates(arguments, settings.load, settings.draw)) return *error;
  if (auto error = read_locale(arguments, settings.draw)) return *error;
  if (auto error = read_overrides(arguments, settings.load.overrides)) return *error;
  return settings;
}

}  // namespace chronodraw
