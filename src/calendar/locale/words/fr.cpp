// SPDX-License-Identifier: MIT
#include "calendar/locale/words.hpp"

namespace chronodraw {

constinit const Words words_fr{
    .first_day = "1er",
    .circa = {.text = "vers {}", .day = "vers le {}"},
    .about = {.text = "vers {}", .day = "vers le {}"},
    .uncertain = {"{} ?"},
    .possibly = {.text = "peut-être {}", .day = "peut-être le {}"},
    .early = {"début {}"},
    .mid = {"mi-{}"},
    .late = {"fin {}"},
    .start = {"début {}"},
    .end = {"fin {}"},
    .spring = {"printemps {}"},
    .summer = {"été {}"},
    .autumn = {"automne {}"},
    .winter = {"hiver {}"},
    .week = {"semaine {n}, {}"},
    .quarter = {.text = "{n}e trimestre {}", .one = "1er trimestre {}"},
    .half = {.text = "{n}e semestre {}", .one = "1er semestre {}"},
    .decade = {"années {n}"},
    .century = {.text = "{roman}e siècle", .one = "Ier siècle"},
    .millennium = {.text = "{roman}e millénaire", .one = "Ier millénaire"},
    .before = {.text = "avant {}", .day = "avant le {}"},
    .after = {.text = "après {}", .day = "après le {}"},
    .from = {.text = "à partir de {}", .day = "à partir du {}"},
    .until = {.text = "jusqu’en {}", .day = "jusqu’au {}"},
    .since = {.text = "depuis {}", .day = "depuis le {}"},
    .from_ongoing = {.text = "depuis {}, toujours en cours", .day = "depuis le {}, toujours en cours"},
    .ongoing = {"toujours en cours"},
    .unknown = {"date inconnue"},
    .between = {.text = "entre {} et {}", .day = "entre le {} et le {}"},
    .from_to = {.text = "de {} à {}", .day = "du {} au {}"},
    .or_word = " ou ",
    .and_word = " et ",
    .billions_ago = "il y a {} Ga",
    .millions_ago = "il y a {} Ma",
    .thousands_ago = "il y a {} ka",
    .before_present = "{} ans avant 1950",
    .axis = "Axe du temps",
    .legend = "Légende",
    .plural_rule = PluralRule::up_to_one,
    .timeline = {.one = "Frise chronologique de {n} événement", .other = "Frise chronologique de {n} événements"}};

}  // namespace chronodraw
