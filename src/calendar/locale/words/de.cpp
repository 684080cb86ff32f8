// SPDX-License-Identifier: MIT
#include "calendar/locale/words.hpp"

namespace chronodraw {

constinit const Words words_de{
    .circa = {.text = "um {}", .day = "um den {}"},
    .about = {"etwa {}"},
    .uncertain = {"{}?"},
    .possibly = {"möglicherweise {}"},
    .early = {"Anfang {g}"},
    .mid = {"Mitte {g}"},
    .late = {"Ende {g}"},
    .start = {"Anfang {g}"},
    .end = {"Ende {g}"},
    .spring = {"Frühjahr {}"},
    .summer = {"Sommer {}"},
    .autumn = {"Herbst {}"},
    .winter = {"Winter {}"},
    .week = {"KW {n}/{}"},
    .quarter = {"{n}. Quartal {}"},
    .half = {"{n}. Halbjahr {}"},
    .decade = {.text = "{n}er", .genitive = "der {n}er"},
    .century = {.text = "{n}. Jh.", .genitive = "des {n}. Jh."},
    .millennium = {.text = "{n}. Jt.", .genitive = "des {n}. Jt."},
    .before = {.text = "vor {}", .day = "vor dem {}"},
    .after = {.text = "nach {}", .day = "nach dem {}"},
    .from = {"ab {}"},
    .until = {"bis {}"},
    .since = {"seit {}"},
    .from_ongoing = {"seit {}, dauert an"},
    .ongoing = {"dauert an"},
    .unknown = {"unbekannt"},
    .between = {.text = "zwischen {} und {}", .day = "zwischen {} und {}"},
    .from_to = {"{} bis {}"},
    .or_word = " oder ",
    .and_word = " und ",
    .billions_ago = "vor {} Mrd. Jahren",
    .millions_ago = "vor {} Mio. Jahren",
    .thousands_ago = "vor {} Tsd. Jahren",
    .before_present = "{} Jahre vor 1950",
    .axis = "Zeitachse",
    .legend = "Legende",
    .kinds_of_doubt = {"ungefähr", "unsicher", "eines davon", "alle davon", "nicht bekannt"},
    .source = "Quelle: ",
    .plural_rule = PluralRule::one_and_more,
    .timeline = {.one = "Zeitleiste mit {n} Ereignis", .other = "Zeitleiste mit {n} Ereignissen"}};

}  // namespace chronodraw
