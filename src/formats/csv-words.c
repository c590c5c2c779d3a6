/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "csv-words.h"

/* Words that plans on the web use. What is not here is an easy run: a run counts towards the load
 * whatever it is called. */
static const struct {
  const char *word;
  GradualRunKind kind;
} run_words[] = {
    {"long", GRADUAL_RUN_LONG},
    {"long-run", GRADUAL_RUN_LONG},
    {"lr", GRADUAL_RUN_LONG},
    {"lsd", GRADUAL_RUN_LONG},
    {"steady", GRADUAL_RUN_STEADY},
    {"steady-run", GRADUAL_RUN_STEADY},
    {"tempo", GRADUAL_RUN_STEADY},
    {"tempo-run", GRADUAL_RUN_STEADY},
    {"threshold", GRADUAL_RUN_STEADY},
    {"pace", GRADUAL_RUN_STEADY},
    {"race-pace", GRADUAL_RUN_STEADY},
    {"marathon-pace", GRADUAL_RUN_STEADY},
    {"mp", GRADUAL_RUN_STEADY},
    {"progression", GRADUAL_RUN_STEADY},
    {"fartlek", GRADUAL_RUN_STEADY},
    {"interval", GRADUAL_RUN_STEADY},
    {"intervals", GRADUAL_RUN_STEADY},
    {"speed", GRADUAL_RUN_STEADY},
    {"hills", GRADUAL_RUN_STEADY},
    {"walk-run", GRADUAL_RUN_WALK_RUN},
    {"run-walk", GRADUAL_RUN_WALK_RUN},
    {"walk/run", GRADUAL_RUN_WALK_RUN},
    {"run/walk", GRADUAL_RUN_WALK_RUN},
    {"cadence-drill", GRADUAL_RUN_CADENCE_DRILL},
    {"cadence", GRADUAL_RUN_CADENCE_DRILL},
    {"drill", GRADUAL_RUN_CADENCE_DRILL},
    {"drills", GRADUAL_RUN_CADENCE_DRILL},
    {"race", GRADUAL_RUN_RACE},
    {"race-day", GRADUAL_RUN_RACE},
    {"raceday", GRADUAL_RUN_RACE},
};

/* Days without running. */
static const char *const rest_words[] = {
    "rest",        "rest-day", "off",  "day-off",  "-",       "cross",      "cross-training",
    "cross-train", "xt",       "ct",   "strength", "bike",    "cycling",    "swim",
    "swimming",    "yoga",     "walk", "walking",  "stretch", "stretching",
};

/**
 * gradual_csv_normalise:
 * @joint: what is to stand between words
 *
 * Returns: (transfer full): the words of a cell in small letters, however they were joined.
 */
char *
gradual_csv_normalise (const char *cell, char joint)
{
  char *words = g_ascii_strdown (cell, -1);

  return g_strdelimit (words, "-_ ", joint);
}

/** gradual_csv_kind: Returns: what a word for a kind of run means; nothing is an easy run. */
GradualCsvKind
gradual_csv_kind (const char *cell)
{
  g_autofree char *word = gradual_csv_normalise (cell, '-');

  for (guint i = 0; i < G_N_ELEMENTS (rest_words); i++)
    if (g_str_equal (word, rest_words[i]))
      return (GradualCsvKind){FALSE, GRADUAL_RUN_EASY};
  for (guint i = 0; i < G_N_ELEMENTS (run_words); i++)
    if (g_str_equal (word, run_words[i].word))
      return (GradualCsvKind){TRUE, run_words[i].kind};

  return (GradualCsvKind){TRUE, GRADUAL_RUN_EASY};
}
