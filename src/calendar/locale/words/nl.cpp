// SPDX-License-Identifier: MIT
#include "calendar/locale/words.hpp"

namespace chronodraw {

constinit const Words words_nl{
    .circa = {"ca. {}"},
    .about = {"rond {}"},
    .uncertain = {"{}?"},
    .possibly = {"mogelijk {}"},
    .early = {"begin {}"},
    .mid = {"medio {}"},
    .late = {"eind {}"},
    .start = {"begin {}"},
    .end = {"eind {}"},
    .spring = {"voorjaar {}"},
    .summer = {"zomer {}"},
    .autumn = {"najaar {}"},
    .winter = {"winter {}"},
    .week = {"week {n}, {}"},
    .quarter = {"{n}e kwartaal {}"},
    .half = {"{n}e halfjaar {}"},
    .decade = {"jaren {n}"},
    .century = {"{n}e eeuw"},
    .millennium = {"{n}e millennium"},
    .before = {"vóór {}"},
    .after = {"na {}"},
    .from = {"vanaf {}"},
    .until = {"tot {}"},
    .since = {"sinds {}"},
    .from_ongoing = {"sinds {}, duurt nog voort"},
    .ongoing = {"duurt nog voort"},
    .unknown = {"onbekende datum"},
    .between = {"tussen {} en {}"},
    .from_to = {"van {} tot {}"},
    .or_word = " of ",
    .and_word = " en ",
    .billions_ago = "{} miljard jaar geleden",
    .millions_ago = "{} miljoen jaar geleden",
    .thousands_ago = "{} duizend jaar geleden",
    .before_present = "{} jaar vóór 1950",
    .axis = "Tijdas",
    .legend = "Legenda",
    .kinds_of_doubt = {"bij benadering", "onzeker", "een van deze", "al deze", "onbekend"},
    .source = "Bron: ",
    .plural_rule = PluralRule::one_and_more,
    .timeline = {.one = "Tijdlijn met {n} gebeurtenis", .other = "Tijdlijn met {n} gebeurtenissen"}};

}  // namespace chronodraw
