// SPDX-License-Identifier: MIT
#include "pipeline/warnings.hpp"

#include <string>
#include <utility>

#include "base/limits.hpp"
#include "base/numbers.hpp"
#include "base/utf8.hpp"

namespace chronodraw {

namespace {

void add_warning(Diagnostics& to, std::string code, std::string message, std::string hint) {
  to.add({Severity::warning, Fault::document, std::move(code), std::move(message), {}, {std::move(hint)}});
}

/// `漢 (U+6F22)`
std::string format_character(char32_t value) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string text = "`";
  append_utf8(text, value);
  text += "` (U+";
  for (int shift = value > 0xFFFFF ? 20 : value > 0xFFFF ? 16 : 12; shift >= 0; shift -= 4)
    text += digits[(value >> shift) & 0xF];
  return text + ")";
}

}  // namespace

std::string format_counts(std::initializer_list<Count> counts) {
  std::vector<std::string> texts;
  for (const Count& count : counts) {
    if (count.number == 0) continue;
    texts.push_back(format_number(count.number) + " " + std::string(count.number == 1 ? count.one : count.many));
  }
  std::string all;
  for (const std::string& text : texts) {
    if (!all.empty()) all += &text == &texts.back() ? " and " : ", ";
    all += text;
  }
  return all;
}

void warn_of_uncleanness(Diagnostics& to, const Report& report) {
  if (report.is_clean()) return;
  add_warning(
      to, "unclean-picture",
      "expected a clean picture, found " +
          format_counts({{report.overlaps, "overlap", "overlaps"},
                         {report.crossings, "crossing", "crossings"},
                         {report.through_label, "leader through a label", "leaders through labels"},
                         {report.cuts, "shortened text", "shortened texts"},
                         {report.outside, "part outside", "parts outside"},
                         {report.dropped, "incomplete event", "incomplete events"},
                         {report.misordered, "label out of order", "labels out of order"},
                         {report.misassociated, "label beside a foreign leader", "labels beside foreign leaders"}}),
      "make the picture wider, its texts smaller or shorter, or its margin narrower");
}

void warn_of_claims(Diagnostics& to, const Claims& claims) {
  if (claims.ticks_thinned > 1)
    add_warning(
        to, "ticks-thinned",
        "no room for a label at every tick of the axis: one of " + format_number(claims.ticks_thinned) + " is kept",
        "make the picture wider, choose larger `axis.ticks` or a shorter `axis.format`");
}

void warn_of_badges(Diagnostics& to, const Report& report) {
  if (report.counted == 0) return;
  add_warning(to, "labels-counted",
              "no room for every label: badges count " + format_number(std::int64_t{report.counted}) + " of " +
                  format_number(std::int64_t{report.events}) + " events",
              "give the events that matter an `importance`, make the picture wider or higher, or take "
              "`layout: vertical`, which labels all");
}

void warn_of_height(Diagnostics& to, const std::optional<Px>& asked_for, Px height, const Report& report) {
  if (!asked_for || height <= *asked_for) return;
  const std::string whole = format_number((height.raw + Px::per_px - 1) / Px::per_px) + " px";
  const std::string asked = format_number(*asked_for) + " px";
  if (report.counted > 0)
    add_warning(to, "too-tall",
                "no room in a height of " + asked + " even without labels: the picture is " + whole + " high",
                "give a height of " + whole + ", and more for labels");
  else
    add_warning(to, "too-tall",
                "no room for everything in a height of " + asked + ": the picture is " + whole + " high",
                "give a height of " + whole + ", or a wider picture, or fewer events");
}

void warn_of_lost_marks(Diagnostics& to, const Shaper& shaper) {
  if (!shaper.has_lost_marks()) return;
  const Limit& limit = limits::combining_run;
  add_warning(to, "marks-left-out",
              "a text has more than " + format_number(limit.value) + " combining marks on one letter, the limit `" +
                  std::string(limit.name) + "`: the rest are left out",
              "take marks out of the text");
}

void warn_of_substitutions(Diagnostics& to, const std::vector<Substitution>& substitutions, const FontTable& fonts) {
  const std::string family = fonts.empty() ? "the theme's font" : "`" + fonts.front().family + "`";
  for (const Substitution& substitution : substitutions) {
    const std::string character = format_character(substitution.example);
    if (substitution.family.empty())
      add_warning(to, "missing-glyph", "no font has " + character + "; a box is drawn in its place",
                  "install a font that has it, or name its folder with `--font-dir`");
    else
      add_warning(to, "substituted-font", family + " lacks " + character + "; `" + substitution.family + "` stands in",
                  "name a folder with the font you want with `--font-dir`");
  }
}

}  // namespace chronodraw
