// SPDX-License-Identifier: MIT
#include "calendar/locale/words.hpp"

namespace chronodraw {

constinit const Words words_he{
    .circa = {"בערך {}"},
    .about = {"בערך {}"},
    .uncertain = {"{}?"},
    .possibly = {"ייתכן {}"},
    .early = {"תחילת {}"},
    .mid = {"אמצע {}"},
    .late = {"סוף {}"},
    .start = {"תחילת {}"},
    .end = {"סוף {}"},
    .spring = {"אביב {}"},
    .summer = {"קיץ {}"},
    .autumn = {"סתיו {}"},
    .winter = {"חורף {}"},
    .week = {"שבוע {n}, {}"},
    .quarter = {"רבעון {n}, {}"},
    .half = {"מחצית {n}, {}"},
    .decade = {"שנות ה־{n}"},
    .century = {"המאה ה־{n}"},
    .millennium = {"האלף ה־{n}"},
    .before = {"לפני {}"},
    .after = {"אחרי {}"},
    .from = {"החל ב־{}"},
    .until = {"עד {}"},
    .since = {"מאז {}"},
    .from_ongoing = {"מאז {}, ועדיין נמשך"},
    .ongoing = {"עדיין נמשך"},
    .unknown = {"תאריך לא ידוע"},
    .between = {"בין {} ל־{}"},
    .from_to = {"מ־{} עד {}"},
    .or_word = " או ",
    .and_word = " וגם ",
    .billions_ago = "לפני {} מיליארד שנה",
    .millions_ago = "לפני {} מיליון שנה",
    .thousands_ago = "לפני {} אלף שנה",
    .before_present = "{} שנה לפני 1950",
    .axis = "ציר הזמן",
    .legend = "מקרא",
    .kinds_of_doubt = {"בקירוב", "לא ודאי", "אחד מאלה", "כל אלה", "לא ידוע"},
    .source = "מקור: ",
    .plural_rule = PluralRule::hebrew,
    .timeline = {.one = "ציר זמן עם אירוע אחד", .two = "ציר זמן עם שני אירועים", .other = "ציר זמן עם {n} אירועים"}};

}  // namespace chronodraw
