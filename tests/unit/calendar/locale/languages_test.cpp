// SPDX-License-Identifier: MIT
// What fourteen languages print, written by hand from how each of them writes dates.
#include "calendar/format_date.hpp"

#include <array>

#include "calendar/locale/load_locale.hpp"
#include "unit/calendar/date_texts.hpp"

using namespace chronodraw;

namespace {

std::shared_ptr<const Locale> load(const std::string& tag) {
  LocaleReading reading = load_locale(tag);
  REQUIRE(std::holds_alternative<std::shared_ptr<const Locale>>(reading));
  return std::get<std::shared_ptr<const Locale>>(reading);
}

constexpr std::array inputs{"2024-01-28T09:30:15Z",
                            "2024-01-28T09:30",
                            "2024-01-28",
                            "2020-01",
                            "Q3 2021",
                            "2003",
                            "44 BC",
                            "1990s",
                            "19th century",
                            "c. 1450",
                            "1450?",
                            "2019/..",
                            "../1985",
                            "before 1450",
                            "2024-01-04/2024-01-09",
                            "2024-01-04/2024-02-09",
                            "2023-12-30/2024-01-02",
                            "1939/1945",
                            "end of 2011",
                            "1969-22",
                            "2021-W05"};

struct Language {
  std::string tag;
  std::string full_day;  ///< 28 January 2024 in full words
  std::array<std::string, inputs.size()> printed;
};

const Language languages[] = {
    {"en",
     "28 January 2024",
     {"09:30:15, 28 Jan 2024",
      "09:30, 28 Jan 2024",
      "28 Jan 2024",
      "January 2020",
      "Q3 2021",
      "2003",
      "44 BCE",
      "1990s",
      "19th century",
      "c. 1450",
      "1450?",
      "since 2019",
      "until 1985",
      "before 1450",
      "4–9 Jan 2024",
      "4 Jan – 9 Feb 2024",
      "30 Dec 2023 – 2 Jan 2024",
      "1939–1945",
      "End of 2011",
      "Summer 1969",
      "Week 5, 2021"}},
    {"de",
     "28. Januar 2024",
     {"28. Jan. 2024, 09:30:15",
      "28. Jan. 2024, 09:30",
      "28. Jan. 2024",
      "Januar 2020",
      "3. Quartal 2021",
      "2003",
      "44 v. Chr.",
      "1990er",
      "19. Jh.",
      "um 1450",
      "1450?",
      "seit 2019",
      "bis 1985",
      "vor 1450",
      "4.–9. Jan. 2024",
      "4. Jan. – 9. Feb. 2024",
      "30. Dez. 2023 – 2. Jan. 2024",
      "1939–1945",
      "Ende 2011",
      "Sommer 1969",
      "KW 5/2021"}},
    {"fr",
     "28 janvier 2024",
     {"28 janv. 2024, 09:30:15",
      "28 janv. 2024, 09:30",
      "28 janv. 2024",
      "janvier 2020",
      "3e trimestre 2021",
      "2003",
      "44 av. J.-C.",
      "années 1990",
      "XIXe siècle",
      "vers 1450",
      "1450 ?",
      "depuis 2019",
      "jusqu’en 1985",
      "avant 1450",
      "4–9 janv. 2024",
      "4 janv. – 9 févr. 2024",
      "30 déc. 2023 – 2 janv. 2024",
      "1939–1945",
      "fin 2011",
      "été 1969",
      "semaine 5, 2021"}},
    {"es",
     "28 de enero de 2024",
     {"28 ene 2024, 9:30:15",
      "28 ene 2024, 9:30",
      "28 ene 2024",
      "enero de 2020",
      "T3 2021",
      "2003",
      "44 a. C.",
      "años 1990",
      "siglo XIX",
      "c. 1450",
      "¿1450?",
      "desde 2019",
      "hasta 1985",
      "antes de 1450",
      "4–9 ene 2024",
      "4 ene – 9 feb 2024",
      "30 dic 2023 – 2 ene 2024",
      "1939–1945",
      "finales de 2011",
      "verano de 1969",
      "semana 5 de 2021"}},
    {"it",
     "28 gennaio 2024",
     {"28 gen 2024, 09:30:15",
      "28 gen 2024, 09:30",
      "28 gen 2024",
      "gennaio 2020",
      "3º trimestre 2021",
      "2003",
      "44 a.C.",
      "anni 1990",
      "XIX secolo",
      "1450 ca.",
      "1450?",
      "dal 2019",
      "fino al 1985",
      "prima del 1450",
      "4–9 gen 2024",
      "4 gen – 9 feb 2024",
      "30 dic 2023 – 2 gen 2024",
      "1939–1945",
      "fine 2011",
      "estate 1969",
      "settimana 5 del 2021"}},
    {"pt",
     "28 de janeiro de 2024",
     {"28 de jan. de 2024, 09:30:15",
      "28 de jan. de 2024, 09:30",
      "28 de jan. de 2024",
      "janeiro de 2020",
      "3.º trimestre de 2021",
      "2003",
      "44 a.C.",
      "década de 1990",
      "século XIX",
      "c. 1450",
      "1450?",
      "desde 2019",
      "até 1985",
      "antes de 1450",
      "4–9 de jan. de 2024",
      "4 de jan. – 9 de fev. de 2024",
      "30 de dez. de 2023 – 2 de jan. de 2024",
      "1939–1945",
      "fim de 2011",
      "verão de 1969",
      "semana 5 de 2021"}},
    {"nl",
     "28 januari 2024",
     {"28 jan 2024 09:30:15",
      "28 jan 2024 09:30",
      "28 jan 2024",
      "januari 2020",
      "3e kwartaal 2021",
      "2003",
      "44 v.Chr.",
      "jaren 1990",
      "19e eeuw",
      "ca. 1450",
      "1450?",
      "sinds 2019",
      "tot 1985",
      "vóór 1450",
      "4–9 jan 2024",
      "4 jan – 9 feb 2024",
      "30 dec 2023 – 2 jan 2024",
      "1939–1945",
      "eind 2011",
      "zomer 1969",
      "week 5, 2021"}},
    {"pl",
     "28 stycznia 2024",
     {"28 sty 2024, 09:30:15",
      "28 sty 2024, 09:30",
      "28 sty 2024",
      "styczeń 2020",
      "III kwartał 2021",
      "2003",
      "44 p.n.e.",
      "lata 1990.",
      "XIX w.",
      "ok. 1450",
      "1450?",
      "od 2019",
      "do 1985",
      "przed 1450",
      "4–9 sty 2024",
      "4 sty – 9 lut 2024",
      "30 gru 2023 – 2 sty 2024",
      "1939–1945",
      "koniec 2011",
      "lato 1969",
      "5. tydzień 2021"}},
    {"ru",
     "28 января 2024 г.",
     {"28 янв. 2024 г., 09:30:15",
      "28 янв. 2024 г., 09:30",
      "28 янв. 2024 г.",
      "январь 2020 г.",
      "III квартал 2021",
      "2003",
      "44 г. до н. э.",
      "1990-е",
      "XIX в.",
      "ок. 1450",
      "1450?",
      "с 2019",
      "до 1985",
      "ранее 1450",
      "4–9 янв. 2024 г.",
      "4 янв. – 9 февр. 2024 г.",
      "30 дек. 2023 – 2 янв. 2024 г.",
      "1939–1945",
      "конец 2011",
      "лето 1969",
      "5-я неделя 2021"}},
    {"ar",
     "٢٨ يناير ٢٠٢٤",
     {"٢٨ يناير ٢٠٢٤، ٩:٣٠:١٥ ص",
      "٢٨ يناير ٢٠٢٤، ٩:٣٠ ص",
      "٢٨ يناير ٢٠٢٤",
      "يناير ٢٠٢٠",
      "الربع ٣ من ٢٠٢١",
      "٢٠٠٣",
      "٤٤ ق.م",
      "عقد ١٩٩٠",
      "القرن ١٩",
      "نحو ١٤٥٠",
      "١٤٥٠؟",
      "منذ ٢٠١٩",
      "حتى ١٩٨٥",
      "قبل ١٤٥٠",
      "٤–٩ يناير ٢٠٢٤",
      "٤ يناير – ٩ فبراير ٢٠٢٤",
      "٣٠ ديسمبر ٢٠٢٣ – ٢ يناير ٢٠٢٤",
      "١٩٣٩–١٩٤٥",
      "نهاية ٢٠١١",
      "صيف ١٩٦٩",
      "الأسبوع ٥ من ٢٠٢١"}},
    {"he",
     "28 בינואר 2024",
     {"28 בינו׳ 2024, 9:30:15",
      "28 בינו׳ 2024, 9:30",
      "28 בינו׳ 2024",
      "ינואר 2020",
      "רבעון 3, 2021",
      "2003",
      "44 לפנה״ס",
      "שנות ה־1990",
      "המאה ה־19",
      "בערך 1450",
      "1450?",
      "מאז 2019",
      "עד 1985",
      "לפני 1450",
      "4–9 בינו׳ 2024",
      "4 בינו׳ – 9 בפבר׳ 2024",
      "30 בדצמ׳ 2023 – 2 בינו׳ 2024",
      "1939–1945",
      "סוף 2011",
      "קיץ 1969",
      "שבוע 5, 2021"}},
    {"zh",
     "2024年1月28日",
     {"2024年1月28日 09:30:15",
      "2024年1月28日 09:30",
      "2024年1月28日",
      "2020年1月",
      "2021年第3季度",
      "2003年",
      "公元前44年",
      "1990年代",
      "19世纪",
      "约1450年",
      "1450年？",
      "2019年起",
      "至1985年",
      "1450年之前",
      "2024年1月4日–9日",
      "2024年1月4日–2月9日",
      "2023年12月30日–2024年1月2日",
      "1939年–1945年",
      "2011年末",
      "1969年夏季",
      "2021年第5周"}},
    {"ja",
     "2024年1月28日",
     {"2024年1月28日 9:30:15",
      "2024年1月28日 9:30",
      "2024年1月28日",
      "2020年1月",
      "2021年第3四半期",
      "2003年",
      "紀元前44年",
      "1990年代",
      "19世紀",
      "1450年頃",
      "1450年？",
      "2019年以降",
      "1985年まで",
      "1450年より前",
      "2024年1月4日–9日",
      "2024年1月4日–2月9日",
      "2023年12月30日–2024年1月2日",
      "1939年–1945年",
      "2011年末",
      "1969年夏",
      "2021年第5週"}},
    {"ko",
     "2024년 1월 28일",
     {"2024년 1월 28일 오전 9:30:15",
      "2024년 1월 28일 오전 9:30",
      "2024년 1월 28일",
      "2020년 1월",
      "2021년 3분기",
      "2003년",
      "기원전 44년",
      "1990년대",
      "19세기",
      "1450년경",
      "1450년?",
      "2019년부터",
      "1985년까지",
      "1450년 이전",
      "2024년 1월 4일–9일",
      "2024년 1월 4일 – 2월 9일",
      "2023년 12월 30일 – 2024년 1월 2일",
      "1939년–1945년",
      "2011년 말",
      "1969년 여름",
      "2021년 5주차"}},
};

/// No-break spaces count as spaces: who reads the text sees no difference.
std::string make_plain_spaces(std::string text) {
  for (const std::string_view space : {"\u00A0", "\u202F"}) {
    for (std::size_t at = text.find(space); at != std::string::npos; at = text.find(space)) {
      text.replace(at, space.size(), " ");
    }
  }
  return text;
}

std::string print(const std::string& text, const Locale& locale) {
  return make_plain_spaces(format_date(read_value(text), {false, &locale}));
}

std::string print_in_words(const std::string& text, const Locale& locale) {
  return make_plain_spaces(format_date_in_words(read_value(text), {false, &locale}));
}

}  // namespace

TEST_CASE("fourteen languages print dates as they are written there", "[locale]") {
  for (const Language& language : languages) {
    const auto locale = load(language.tag);
    CAPTURE(language.tag);
    CHECK(print_in_words("2024-01-28", *locale) == language.full_day);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      CAPTURE(inputs[i]);
      CHECK(print(inputs[i], *locale) == language.printed[i]);
    }
  }
}

TEST_CASE("languages with cases, articles and ordinals use them", "[locale]") {
  struct Case {
    std::string tag;
    std::string text;
    std::string printed;
  };
  const Case cases[] = {{"ru", "2014-01/..", "с января 2014 г."},
                        {"ru", "end of january 2020", "конец января 2020 г."},
                        {"ru", "late 1990s", "конец 1990-х"},
                        {"ru", "2020-01/2020-03", "янв.–март 2020 г."},
                        {"pl", "2014-01/..", "od stycznia 2014"},
                        {"pl", "before January 2020", "wcześniej niż styczeń 2020"},
                        {"pl", "early 19th century", "początek XIX w."},
                        {"de", "early 19th century", "Anfang des 19. Jh."},
                        {"de", "late 1990s", "Ende der 1990er"},
                        {"de", "c. 11 June 2004", "um den 11. Juni 2004"},
                        {"de", "5th century BC", "5. Jh. v. Chr."},
                        {"de", "12,000 BC", "12.000 v. Chr."},
                        {"de", "13.8 Ga", "13,8 Ga"},
                        {"de", "2020-01/2020-03", "Jan.–März 2020"},
                        {"de", "[1667,1668]", "1667 oder 1668"},
                        {"fr", "2024-01-01", "1er janv. 2024"},
                        {"fr", "2014-06-29/..", "depuis le 29 juin 2014"},
                        {"fr", "1st century", "Ier siècle"},
                        {"it", "2014-01/..", "da gennaio 2014"},
                        {"zh", "5th century BC", "公元前5世纪"},
                        {"zh", "15 March 44 BC", "公元前44年3月15日"},
                        {"ko", "15 March 44 BC", "기원전 44년 3월 15일"},
                        {"ja", "79 CE", "西暦79年"},
                        {"en-US", "2024-01-04/2024-01-09", "Jan 4–9, 2024"},
                        {"en-US", "2024-01-04/2024-02-09", "Jan 4 – Feb 9, 2024"},
                        {"en-US", "2024-01-28T09:30", "Jan 28, 2024, 9:30 AM"},
                        {"en-US", "2024-01-28T09:30/2024-01-28T10:45", "Jan 28, 2024, 9:30–10:45 AM"},
                        {"en-US", "2024-01-28T11:30/2024-01-28T12:45", "Jan 28, 2024, 11:30 AM – 12:45 PM"},
                        {"en-US", "15 March 44 BC", "Mar 15, 44 BCE"},
                        {"ar-u-nu-latn", "2003", "2003"},
                        {"sv", "c. 1450", "~1450"},
                        {"sv", "2019/..", "2019 –"},
                        {"sv", "19th century", "1801–1900"}};
  for (const Case& one : cases) {
    CAPTURE(one.tag, one.text);
    CHECK(print(one.text, *load(one.tag)) == one.printed);
  }
}

TEST_CASE("in full words the shared part of a range is said once", "[locale]") {
  struct Case {
    std::string tag;
    std::string text;
    std::string printed;
  };
  const Case cases[] = {{"de", "2024-01-04/2024-01-09", "4. bis 9. Januar 2024"},
                        {"fr", "2024-01-04/2024-01-09", "du 4 au 9 janvier 2024"},
                        {"fr", "1939/1945", "de 1939 à 1945"},
                        {"es", "2024-01-04/2024-01-09", "del 4 al 9 de enero de 2024"},
                        {"ru", "2024-01-04/2024-01-09", "с 4 по 9 января 2024 г."},
                        {"ru", "2020-01/2020-03", "с января по март 2020 г."},
                        {"pl", "2020-01/2020-03", "od stycznia do marca 2020"},
                        {"en-US", "2024-01-04/2024-01-09", "from January 4 to 9, 2024"},
                        {"ja", "2024-01-04/2024-01-09", "2024年1月4日から9日まで"},
                        {"de", "2014/..", "seit 2014, dauert an"},
                        {"de", "66 Ma", "vor 66 Mio. Jahren"}};
  for (const Case& one : cases) {
    CAPTURE(one.tag, one.text);
    CHECK(print_in_words(one.text, *load(one.tag)) == one.printed);
  }
}

TEST_CASE("`by` includes the date it names, in every language", "[locale]") {
  struct Case {
    std::string tag;
    std::string text;
    std::string printed;
  };
  const std::vector<Case> cases{{"en", "by 1450", "by 1450"},
                                {"de", "by 1450", "spätestens 1450"},
                                {"de", "by 2024-01-28", "spätestens am 28. Jan. 2024"},
                                {"fr", "by 1450", "au plus tard en 1450"},
                                {"fr", "by 2024-01-28", "au plus tard le 28 janv. 2024"},
                                {"es", "by 1450", "a más tardar en 1450"},
                                {"it", "by 1450", "entro il 1450"},
                                {"nl", "by 1450", "uiterlijk 1450"},
                                {"pt", "by 1450", "o mais tardar em 1450"},
                                {"pl", "by 1450", "nie później niż 1450"},
                                {"ru", "by 1450", "не позднее 1450"},
                                {"he", "by 1450", "לכל המאוחר 1450"},
                                {"zh", "by 1450", "不晚于1450年"},
                                {"ja", "by 1450", "1450年までに"},
                                {"ko", "by 1450", "늦어도 1450년"}};
  for (const Case& one : cases) {
    INFO(one.tag);
    const auto locale = load(one.tag);
    CHECK(print(one.text, *locale) == one.printed);
  }
}
