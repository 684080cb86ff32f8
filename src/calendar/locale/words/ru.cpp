// SPDX-License-Identifier: MIT
#include "calendar/locale/words.hpp"

namespace chronodraw {

constinit const Words words_ru{
    .circa = {"ок. {g}"},
    .about = {"около {g}"},
    .uncertain = {"{}?"},
    .possibly = {"возможно, {}"},
    .early = {.text = "начало {g}", .genitive = "начала {g}"},
    .mid = {.text = "середина {g}", .genitive = "середины {g}"},
    .late = {.text = "конец {g}", .genitive = "конца {g}"},
    .start = {.text = "начало {g}", .genitive = "начала {g}"},
    .end = {.text = "конец {g}", .genitive = "конца {g}"},
    .spring = {.text = "весна {}", .genitive = "весны {}"},
    .summer = {.text = "лето {}", .genitive = "лета {}"},
    .autumn = {.text = "осень {}", .genitive = "осени {}"},
    .winter = {.text = "зима {}", .genitive = "зимы {}"},
    .week = {.text = "{n}-я неделя {}", .genitive = "{n}-й недели {}"},
    .quarter = {.text = "{roman} квартал {}", .genitive = "{roman} квартала {}"},
    .half = {.text = "{roman} полугодие {}", .genitive = "{roman} полугодия {}"},
    .decade = {.text = "{n}-е", .genitive = "{n}-х"},
    .century = {"{roman} в."},
    .millennium = {"{roman} тыс."},
    .before = {"ранее {g}"},
    .after = {"после {g}"},
    .by = {"не позднее {g}"},
    .from = {"с {g}"},
    .until = {"до {g}"},
    .since = {"с {g}"},
    .from_ongoing = {"с {g}, продолжается"},
    .ongoing = {"продолжается"},
    .unknown = {"дата неизвестна"},
    .between = {"от {g} до {g}"},
    .from_to = {"с {g} по {}"},
    .or_word = " или ",
    .and_word = " и ",
    .billions_ago = "{} млрд лет назад",
    .millions_ago = "{} млн лет назад",
    .thousands_ago = "{} тыс. лет назад",
    .before_present = "{} лет до 1950",
    .axis = "Ось времени",
    .legend = "Условные обозначения",
    .kinds_of_doubt = {"приблизительно", "под вопросом", "одна из этих дат", "все эти даты", "неизвестно"},
    .source = "Источник: ",
    .plural_rule = PluralRule::russian,
    .timeline = {
        .one = "Хронология: {n} событие", .few = "Хронология: {n} события", .other = "Хронология: {n} событий"}};

}  // namespace chronodraw
