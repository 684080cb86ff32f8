// SPDX-License-Identifier: MIT
#include "calendar/locale/words.hpp"

namespace chronodraw {

constinit const Words words_it{
    .circa = {"{} ca."},
    .about = {"circa {}"},
    .uncertain = {"{}?"},
    .possibly = {"forse {}"},
    .early = {"inizio {}"},
    .mid = {"metà {}"},
    .late = {"fine {}"},
    .start = {"inizio {}"},
    .end = {"fine {}"},
    .spring = {"primavera {}"},
    .summer = {"estate {}"},
    .autumn = {"autunno {}"},
    .winter = {"inverno {}"},
    .week = {"settimana {n} del {}"},
    .quarter = {"{n}º trimestre {}"},
    .half = {"{n}º semestre {}"},
    .decade = {"anni {n}"},
    .century = {"{roman} secolo"},
    .millennium = {"{roman} millennio"},
    .before = {.text = "prima del {}", .month = "prima di {}"},
    .after = {.text = "dopo il {}", .month = "dopo {}"},
    .from = {.text = "a partire dal {}", .month = "a partire da {}"},
    .until = {.text = "fino al {}", .month = "fino a {}"},
    .since = {.text = "dal {}", .month = "da {}"},
    .from_ongoing = {.text = "dal {}, ancora in corso", .month = "da {}, ancora in corso"},
    .ongoing = {"ancora in corso"},
    .unknown = {"data ignota"},
    .between = {.text = "tra il {} e il {}", .month = "tra {} e {}"},
    .from_to = {.text = "dal {} al {}", .month = "da {} a {}"},
    .or_word = " o ",
    .and_word = " e ",
    .billions_ago = "{} miliardi di anni fa",
    .millions_ago = "{} milioni di anni fa",
    .thousands_ago = "{} migliaia di anni fa",
    .before_present = "{} anni prima del 1950",
    .axis = "Asse temporale",
    .legend = "Legenda",
    .kinds_of_doubt = {"approssimativo", "incerto", "una di queste", "tutte queste", "sconosciuto"},
    .source = "Fonte: ",
    .plural_rule = PluralRule::one_and_more,
    .timeline = {.one = "Cronologia di {n} evento", .other = "Cronologia di {n} eventi"}};

}  // namespace chronodraw
