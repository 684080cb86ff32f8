// SPDX-License-Identifier: MIT
#include "calendar/locale/words.hpp"

namespace chronodraw {

constinit const Words words_pt{
    .circa = {"c. {}"},
    .about = {"por volta de {}"},
    .uncertain = {"{}?"},
    .possibly = {"possivelmente {}"},
    .early = {"início de {}"},
    .mid = {"meados de {}"},
    .late = {"fins de {}"},
    .start = {"início de {}"},
    .end = {"fim de {}"},
    .spring = {"primavera de {}"},
    .summer = {"verão de {}"},
    .autumn = {"outono de {}"},
    .winter = {"inverno de {}"},
    .week = {"semana {n} de {}"},
    .quarter = {"{n}.º trimestre de {}"},
    .half = {"{n}.º semestre de {}"},
    .decade = {"década de {n}"},
    .century = {"século {roman}"},
    .millennium = {"{roman} milénio"},
    .before = {"antes de {}"},
    .after = {"depois de {}"},
    .from = {"a partir de {}"},
    .until = {"até {}"},
    .since = {"desde {}"},
    .from_ongoing = {"desde {}, ainda em curso"},
    .ongoing = {"ainda em curso"},
    .unknown = {"data desconhecida"},
    .between = {"entre {} e {}"},
    .from_to = {"de {} a {}"},
    .or_word = " ou ",
    .and_word = " e ",
    .billions_ago = "há {} Ga",
    .millions_ago = "há {} Ma",
    .thousands_ago = "há {} ka",
    .before_present = "{} anos antes de 1950",
    .axis = "Eixo do tempo",
    .legend = "Legenda",
    .kinds_of_doubt = {"aproximado", "incerto", "uma destas", "todas estas", "desconhecido"},
    .source = "Fonte: ",
    .plural_rule = PluralRule::up_to_one,
    .timeline = {.one = "Cronologia de {n} acontecimento", .other = "Cronologia de {n} acontecimentos"}};

}  // namespace chronodraw
