// SPDX-License-Identifier: MIT
// The words that dates need and no library has: circa, since, early, centuries, decades, quarters. One table a
// language; what a table leaves out is a neutral sign (`~1450`, `1450 –`). In a phrase, `{}` is what it speaks about,
// `{g}` the same in the genitive, `{n}` a number, `{th}` an English ordinal, `{roman}` a Roman numeral.
#pragma once

#include <array>
#include <string_view>

namespace chronodraw {

/// A phrase and what it becomes where its `{}` is a day or a month, its `{n}` is 1, or another phrase wants it in the
/// genitive; empty: as `text`.
struct PhraseForms {
  std::string_view text{};
  std::string_view day{};
  std::string_view month{};
  std::string_view one{};
  std::string_view genitive{};
};

/// How a language counts things.
enum class PluralRule { one_form, one_and_more, up_to_one, polish, russian, arabic, hebrew };

/// `{n}` events, by the plural category of the number; empty: as `other`.
struct Plurals {
  std::string_view one{};
  std::string_view two{};
  std::string_view few{};
  std::string_view many{};
  std::string_view other{"{n}"};
};

/// What a picture says of a scale that is not plainly chronological; `{}` is a date, or several.
struct AxisNotes {
  std::string_view relative{"Time counts from the start of each group"};
  std::string_view logarithmic{"Logarithmic scale: time before {}"};
  std::string_view sequential{"Events in order, not to scale"};
  std::string_view interim{"Events in order, not to scale; bars show the time between them"};
  std::string_view breaks{"The axis leaves out {}"};
};

struct Words {
  bool is_capital{false};        ///< a phrase that opens a label has a capital
  std::string_view first_day{};  ///< the first of a month, where it is an ordinal
  std::string_view bce{};        ///< empty: the short era names of the library
  std::string_view ce{};

  PhraseForms circa{"~{}"};
  PhraseForms about{"~{}"};  ///< the same in full words
  PhraseForms uncertain{"{}?"};
  PhraseForms possibly{"{}?"};  ///< in full words

  PhraseForms early{"{} (1/3)"};
  PhraseForms mid{"{} (2/3)"};
  PhraseForms late{"{} (3/3)"};
  PhraseForms start{"{} (1/3)"};
  PhraseForms end{"{} (3/3)"};

  PhraseForms spring{"{}-21"};
  PhraseForms summer{"{}-22"};
  PhraseForms autumn{"{}-23"};
  PhraseForms winter{"{}-24"};
  PhraseForms week{"{}-W{n}"};
  PhraseForms quarter{"Q{n} {}"};
  PhraseForms half{"H{n} {}"};
  PhraseForms decade{};  ///< empty: its first and last year
  PhraseForms century{};
  PhraseForms millennium{};

  PhraseForms before{"< {}"};
  PhraseForms after{"> {}"};
  PhraseForms by{};  ///< empty: before the day, month or year after it
  PhraseForms from{"{} –"};
  PhraseForms until{"– {}"};
  PhraseForms since{"{} –"};
  PhraseForms from_ongoing{"{} –"};  ///< since, in full words
  PhraseForms ongoing{"…"};
  PhraseForms unknown{"?"};
  PhraseForms between{"{} – {}"};
  PhraseForms from_to{"{} – {}"};
  std::string_view comma{", "};
  std::string_view or_word{" / "};
  std::string_view and_word{", "};

  std::string_view billions_ago{"{} Ga"};
  std::string_view millions_ago{"{} Ma"};
  std::string_view thousands_ago{"{} ka"};
  std::string_view before_present{"{} BP"};

  std::string_view axis{"Time axis"};
  std::string_view legend{"Legend"};
  /// In the legend: approximate, uncertain, one of several dates, all of them, a date that nobody knows.
  std::array<std::string_view, 5> kinds_of_doubt{"~", "?", "1/n", "n/n", "…?"};
  std::string_view source{};         ///< before the source line; empty: none
  std::string_view continued{" …"};  ///< after the name of what began on an earlier row or page
  PluralRule plural_rule{PluralRule::one_form};
  Plurals timeline{};                ///< what a picture shows
  std::string_view reach_gap{", "};  ///< between that and from when to when

  /// Lengths of time: seconds, minutes, hours, days, months, years.
  std::array<Plurals, 6> elapsed{{{.other = "{n} s"},
                                  {.other = "{n} min"},
                                  {.other = "{n} h"},
                                  {.other = "{n} d"},
                                  {.other = "{n} mo"},
                                  {.other = "{n} y"}}};
  /// The third of a unit since a zero: second, minute, hour, day, month, year, week.
  std::array<std::string_view, 7> nth{"s {n}", "min {n}", "h {n}", "D{n}", "M{n}", "Y{n}", "W{n}"};
  AxisNotes axis_notes{};
  Plurals more{{}, {}, {}, {}, "+{n}"};  ///< events that have no label of their own
};

/// The table of a language as BCP 47 names it (`de`, `zh`); neutral signs where there is none.
[[nodiscard]] const Words& find_words(std::string_view language);

extern const Words words_ar;
extern const Words words_de;
extern const Words words_en;
extern const Words words_es;
extern const Words words_fr;
extern const Words words_he;
extern const Words words_it;
extern const Words words_ja;
extern const Words words_ko;
extern const Words words_nl;
extern const Words words_pl;
extern const Words words_pt;
extern const Words words_ru;
extern const Words words_zh;

}  // namespace chronodraw
