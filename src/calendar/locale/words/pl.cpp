// SPDX-License-Identifier: MIT
#include "calendar/locale/words.hpp"

namespace chronodraw {

constinit const Words words_pl{
    .circa = {"ok. {g}"},
    .about = {"około {g}"},
    .uncertain = {"{}?"},
    .possibly = {"być może {}"},
    .early = {.text = "początek {g}", .genitive = "początku {g}"},
    .mid = {.text = "połowa {g}", .genitive = "połowy {g}"},
    .late = {.text = "koniec {g}", .genitive = "końca {g}"},
    .start = {.text = "początek {g}", .genitive = "początku {g}"},
    .end = {.text = "koniec {g}", .genitive = "końca {g}"},
    .spring = {.text = "wiosna {}", .genitive = "wiosny {}"},
    .summer = {.text = "lato {}", .genitive = "lata {}"},
    .autumn = {.text = "jesień {}", .genitive = "jesieni {}"},
    .winter = {.text = "zima {}", .genitive = "zimy {}"},
    .week = {.text = "{n}. tydzień {}", .genitive = "{n}. tygodnia {}"},
    .quarter = {.text = "{roman} kwartał {}", .genitive = "{roman} kwartału {}"},
    .half = {.text = "{roman} półrocze {}", .genitive = "{roman} półrocza {}"},
    .decade = {.text = "lata {n}.", .genitive = "lat {n}."},
    .century = {"{roman} w."},
    .millennium = {.text = "{roman} tysiąclecie", .genitive = "{roman} tysiąclecia"},
    .before = {.text = "przed {}", .month = "wcześniej niż {}"},
    .after = {.text = "po {}", .month = "później niż {}"},
    .by = {"nie później niż {}"},
    .from = {"od {g}"},
    .until = {"do {g}"},
    .since = {"od {g}"},
    .from_ongoing = {"od {g}, nadal trwa"},
    .ongoing = {"nadal trwa"},
    .unknown = {"data nieznana"},
    .between = {"od {g} do {g}"},
    .from_to = {"od {g} do {g}"},
    .or_word = " lub ",
    .and_word = " i ",
    .billions_ago = "{} mld lat temu",
    .millions_ago = "{} mln lat temu",
    .thousands_ago = "{} tys. lat temu",
    .before_present = "{} lat przed 1950",
    .axis = "Oś czasu",
    .legend = "Legenda",
    .kinds_of_doubt = {"w przybliżeniu", "niepewne", "jedna z tych dat", "wszystkie te daty", "nieznane"},
    .source = "Źródło: ",
    .plural_rule = PluralRule::polish,
    .timeline = {
        .one = "Oś czasu: {n} wydarzenie", .few = "Oś czasu: {n} wydarzenia", .other = "Oś czasu: {n} wydarzeń"}};

}  // namespace chronodraw
