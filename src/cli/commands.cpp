// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"

#include <algorithm>
#include <array>

namespace chronodraw {

namespace {

constexpr std::array<CommandRow, 6> commands{{
    {Command::render, "render", "FILE...", "draw timelines: the main job",
     "  chronodraw render trip.yaml                          trip.svg beside it\n"
     "  chronodraw render trip.yaml -o trip.png -s 2         twice the pixels\n"
     "  chronodraw render *.yaml -f svg,pdf -o 'out/{stem}.{ext}'\n"
     "  chronodraw render - -o - -f svg < trip.yaml > trip.svg\n",
     1, -1},
    {Command::check, "check", "FILE...", "find every mistake and weakness, draw nothing",
     "  chronodraw check trip.yaml\n"
     "  chronodraw check *.yaml --strict --diagnostics short\n",
     1, -1},
    {Command::date, "date", "TEXT...|-", "show how a date is read",
     "  chronodraw date 'late 2011' 2014/.. -0043\n"
     "  chronodraw date - < dates.txt                        one a line\n",
     1, -1},
    {Command::themes, "themes", "", "list the themes", "  chronodraw themes\n", 0, 0},
    {Command::fonts, "fonts", "", "show which font file each face comes from", "  chronodraw fonts --font-dir fonts\n",
     0, 0},
    {Command::limits, "limits", "", "list every limit, and how far `--limit` can move it", "  chronodraw limits\n", 0,
     0},
}};

/// What is drawn, and where to.
std::vector<OptionRow> list_output_options() {
  using enum Command;
  using enum OptionKind;
  return {
      {"--output",
       "-o",
       "PATH",
       single,
       {render},
       "where to, by its extension; with {stem} {ext} {dir}; `-` is stdout"},
      {"--format", "-f", "LIST", repeated, {render}, "svg, png, pdf, html, json; several at once: svg,png"},
      {"--width", "-w", "LEN", single, {render, check}, "px, pt, mm, cm or in; 200 to 32000 px, default 1200"},
      {"--height", "-H", "LEN", single, {render, check}, "exactly, if all has room; default: as tall as needed"},
      {"--page", "", "NAME", single, {render, check}, "a4, a3, letter, each also as a4-landscape, or slide"},
      {"--scale", "-s", "F", single, {render}, "PNG density: pixels a px, default 1"},
      {"--dpi", "", "N", single, {render}, "PNG density: 96 is scale 1; the layout stays"},
      {"--theme", "-t", "NAME|FILE", single, {render, check}, "a theme (see `chronodraw themes`) or a theme file"},
      {"--dark-theme", "", "NAME", single, {render}, "or a file: SVG and HTML where the reader prefers dark pages"},
      {"--layout", "", "NAME", single, {render, check}, "horizontal (default), vertical, ... or auto: the best of all"},
      {"--explain", "", "", flag, {render}, "say which layout was taken, and why no other"},
      {"--quality", "", "NAME", single, {render, check}, "fast (default), balanced or best places for labels"},
      {"--background", "", "COLOUR", single, {render}, "#RRGGBB or none"},
  };
}

/// How the document is read.
std::vector<OptionRow> list_document_options() {
  using enum Command;
  using enum OptionKind;
  return {
      {"--set", "", "PATH=VALUE", repeated, {render, check}, "override any key: --set axis.from=2003"},
      {"--from", "", "DATE", single, {render, check}, "the first date to draw"},
      {"--to", "", "DATE", single, {render, check}, "the last date to draw"},
      {"--today", "", "DATE", single, {render, check}, "where open ends stop; the clock is never read"},
      {"--locale", "", "TAG", single, {render, check, date}, "how dates are written: de, pt-BR, ja; default en"},
      {"--tz", "", "ZONE", single, {render, check, date}, "time zone of the dates, as in Europe/Berlin; default: UTC"},
      {"--date-order", "", "ORDER", single, {render, check, date}, "dmy, mdy or ymd: how 03/01/2020 is read"},
      {"--week-start", "", "DAY", single, {render, check, date}, "monday (default) to sunday"},
      {"--undated", "", "error|skip", single, {render, check}, "skip: events without a date are left out"},
      {"--calendar", "", "NAME", single, {date}, "gregorian (default) or julian"},
      {"--hemisphere", "", "NAME", single, {date}, "north (default) or south, for the seasons"},
      {"--edtf", "", "", flag, {date}, "strict EDTF only"},
  };
}

/// What stands round the picture.
std::vector<OptionRow> list_run_options() {
  using enum Command;
  using enum OptionKind;
  return {
      {"--text", "", "MODE", single, {render}, "SVG text: embed (default) its fonts, live without, outline: shapes"},
      {"--id-prefix", "", "TEXT", single, {render}, "begins every id, events' own too; default: from the content"},
      {"--font-dir", "", "DIR", repeated, {render, check, fonts}, "look for fonts here first"},
      {"--root",
       "",
       "DIR",
       single,
       {render, check},
       "files that a document names lie under DIR; default: its own folder"},
      {"--limit",
       "",
       "NAME=N",
       repeated,
       {render, check},
       "change a limit (see `chronodraw limits`): --limit events=200000"},
      {"--alt", "", "FILE", single, {render}, "what the picture shows, in plain words"},
      {"--report", "", "FILE", single, {render}, "how clean the picture is, as JSON"},
      {"--timings", "", "FILE", single, {render}, "how long each stage took, as a JSON trace"},
      {"--fsync", "", "", flag, {render}, "flush every file to the disk; one input's are, several inputs' only so"},
      {"--diagnostics", "", "STYLE", single, {render, check}, "human (default), short or json"},
      {"--strict", "", "", flag, {render, check}, "warnings end with exit code 3"},
      {"--quiet", "-q", "", flag, {render, check}, "errors only"},
      {"--verbose", "-v", "", flag, {render}, "say what was written and how clean it is"},
      {"--color", "", "WHEN", single, {render, check}, "auto (default), always or never"},
      {"--json", "", "", flag, {date}, "one JSON object a line"},
      {"--help", "-h", "", flag, {render, check, date, themes, fonts, limits}, "this text"},
  };
}

}  // namespace

std::span<const CommandRow> all_commands() { return commands; }

const CommandRow& find_command(Command command) { return commands[static_cast<std::size_t>(command)]; }

const CommandRow* find_command(std::string_view name) {
  const auto found = std::find_if(commands.begin(), commands.end(), [&](const auto& row) { return row.name == name; });
  return found == commands.end() ? nullptr : &*found;
}

const std::vector<OptionRow>& all_options() {
  static const std::vector<OptionRow> options = [] {
    std::vector<OptionRow> all = list_output_options();
    for (std::vector<OptionRow> rows : {list_document_options(), list_run_options()})
      all.insert(all.end(), rows.begin(), rows.end());
    return all;
  }();
  return options;
}

bool has_option(Command command, const OptionRow& option) {
  return std::find(option.commands.begin(), option.commands.end(), command) != option.commands.end();
}

}  // namespace chronodraw
