// SPDX-License-Identifier: MIT
#include "calendar/locale/words.hpp"

namespace chronodraw {

constinit const Words words_es{
    .circa = {"c. {}"},
    .about = {.text = "hacia {}", .day = "hacia el {}"},
    .uncertain = {"¿{}?"},
    .possibly = {.text = "posiblemente {}", .day = "posiblemente el {}"},
    .early = {"principios de {}"},
    .mid = {"mediados de {}"},
    .late = {"finales de {}"},
    .start = {"principios de {}"},
    .end = {"finales de {}"},
    .spring = {"primavera de {}"},
    .summer = {"verano de {}"},
    .autumn = {"otoño de {}"},
    .winter = {"invierno de {}"},
    .week = {"semana {n} de {}"},
    .quarter = {"T{n} {}"},
    .half = {.text = "{n}.º semestre de {}", .one = "1.er semestre de {}"},
    .decade = {"años {n}"},
    .century = {"siglo {roman}"},
    .millennium = {"{roman} milenio"},
    .before = {.text = "antes de {}", .day = "antes del {}"},
    .after = {.text = "después de {}", .day = "después del {}"},
    .from = {.text = "a partir de {}", .day = "a partir del {}"},
    .until = {.text = "hasta {}", .day = "hasta el {}"},
    .since = {.text = "desde {}", .day = "desde el {}"},
    .from_ongoing = {.text = "desde {}, aún en curso", .day = "desde el {}, aún en curso"},
    .ongoing = {"aún en curso"},
    .unknown = {"fecha desconocida"},
    .between = {.text = "entre {} y {}", .day = "entre el {} y el {}"},
    .from_to = {.text = "de {} a {}", .day = "del {} al {}"},
    .or_word = " o ",
    .and_word = " y ",
    .billions_ago = "hace {} Ga",
    .millions_ago = "hace {} Ma",
    .thousands_ago = "hace {} ka",
    .before_present = "{} años antes de 1950",
    .axis = "Eje temporal",
    .legend = "Leyenda",
    .kinds_of_doubt = {"aproximado", "incierto", "una de estas", "todas estas", "desconocido"},
    .source = "Fuente: ",
    .plural_rule = PluralRule::one_and_more,
    .timeline = {.one = "Cronología de {n} acontecimiento", .other = "Cronología de {n} acontecimientos"}};

}  // namespace chronodraw
