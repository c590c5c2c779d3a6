/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/progress/progress-figures.h"
#include "sample.h"
#include "suite.h"

static GArray *
weeks_new (gboolean is_known)
{
  GArray *weeks = g_array_new (FALSE, FALSE, sizeof (GradualProgressWeek));
  const int none = GRADUAL_ABSENT;
  GradualProgressWeek week = {
      .start = SAMPLE_START,
      .n_weeks = 1,
      .planned = is_known ? 96 : none,
      .done = is_known ? 100 : 0,
      .cap = is_known ? 110 : none,
      .longest_planned = is_known ? 66 : none,
      .longest = is_known ? 50 : 0,
      .longest_cap = is_known ? 72 : none,
      .race = none,
      .run_pain = is_known ? 3 : none,
      .report_pain = is_known ? 5 : none,
      .cadence = is_known ? 165 : none,
      .n_cadences = is_known ? 2 : 0,
      .stretched = {is_known ? 1 : 0, 0, is_known ? 5 : 0, 0},
  };

  g_array_append_val (weeks, week);

  return weeks;
}

static void
assert_says (GradualProgressKind kind, GradualUnits units, const char *title, const char *words)
{
  g_autoptr (GArray) weeks = weeks_new (TRUE);
  g_autoptr (GradualFigure) figure = gradual_progress_figure_new (kind, weeks, units, 360);
  g_autofree char *said = gradual_figure_describe_slot (figure, 0);

  ck_assert_str_eq (figure->title, title);
  ck_assert_str_eq (said, words);
}

START_TEST (test_what_they_say)
{
  assert_says (GRADUAL_PROGRESS_TOTAL, GRADUAL_UNITS_MINUTES, "Minutes a Week",
               "Week of 23 November 2026. Planned: 1 hour 36 minutes, Done: 1 hour 40 minutes, At "
               "most: 1 hour 50 minutes");
  assert_says (GRADUAL_PROGRESS_LONGEST, GRADUAL_UNITS_MINUTES, "Longest Run of the Week",
               "Week of 23 November 2026. Planned: 1 hour 6 minutes, Done: 50 minutes, At most: 1 "
               "hour 12 minutes");
  assert_says (GRADUAL_PROGRESS_PAIN, GRADUAL_UNITS_MINUTES, "Worst Pain of the Week",
               "Week of 23 November 2026. Runs: 3 of 10, Symptom reports: 5 of 10");
  assert_says (GRADUAL_PROGRESS_CADENCE, GRADUAL_UNITS_MINUTES, "Cadence",
               "Week of 23 November 2026. Average of the week’s runs: 165 steps a minute");
  assert_says (GRADUAL_PROGRESS_STRETCHING, GRADUAL_UNITS_MINUTES, "Days of Stretching by Area",
               "Week of 23 November 2026. Hips: 1 day, Hamstrings: 0 days, Calves: 5 days, Plantar "
               "fascia: 0 days");
}
END_TEST

/* Beside the others, where there was one. */
START_TEST (test_a_race)
{
  g_autoptr (GArray) weeks = weeks_new (TRUE);
  g_autoptr (GradualFigure) figure = NULL;
  g_autofree char *said = NULL;

  g_array_index (weeks, GradualProgressWeek, 0).race = 130;
  figure = gradual_progress_figure_new (GRADUAL_PROGRESS_TOTAL, weeks, GRADUAL_UNITS_MINUTES, 360);
  said = gradual_figure_describe_slot (figure, 0);
  ck_assert_msg (g_str_has_suffix (said, "At most: 1 hour 50 minutes, Race: 2 hours 10 minutes"),
                 "%s", said);
}
END_TEST

START_TEST (test_lengths_in_the_units_of_the_library)
{
  assert_says (
      GRADUAL_PROGRESS_TOTAL, GRADUAL_UNITS_KILOMETRES, "Kilometres a Week",
      "Week of 23 November 2026. Planned: 16.0 kilometres, Done: 16.7 kilometres, At most: "
      "18.3 kilometres");
  assert_says (GRADUAL_PROGRESS_LONGEST, GRADUAL_UNITS_MILES, "Longest Run of the Week",
               "Week of 23 November 2026. Planned: 6.8 miles, Done: 5.2 miles, At most: 7.5 miles");
}
END_TEST

START_TEST (test_nothing_says_what_to_do)
{
  g_autoptr (GArray) weeks = weeks_new (FALSE);

  for (int i = 0; i < GRADUAL_N_PROGRESS_KINDS; i++) {
    g_autoptr (GradualFigure) figure = gradual_progress_figure_new (
        (GradualProgressKind)i, weeks, GRADUAL_UNITS_MINUTES, GRADUAL_ABSENT);

    ck_assert (gradual_figure_is_empty (figure));
    ck_assert_ptr_nonnull (strstr (figure->nothing, "in these weeks."));
  }
}
END_TEST

/* Kinds of values differ by more than their colour. */
START_TEST (test_never_colour_alone)
{
  g_autoptr (GArray) weeks = weeks_new (TRUE);

  for (int i = 0; i < GRADUAL_N_PROGRESS_KINDS; i++) {
    g_autoptr (GradualFigure) figure = gradual_progress_figure_new (
        (GradualProgressKind)i, weeks, GRADUAL_UNITS_MINUTES, GRADUAL_ABSENT);

    for (guint a = 0; a < figure->layers->len; a++)
      for (guint b = a + 1; b < figure->layers->len; b++) {
        const GradualFigureLayer *first = gradual_figure_layer (figure, a);
        const GradualFigureLayer *second = gradual_figure_layer (figure, b);

        ck_assert (first->sign.shape != second->sign.shape ||
                   first->sign.mark != second->sign.mark || first->sign.fill != second->sign.fill ||
                   first->band != second->band);
      }
  }
}
END_TEST

static Suite *
progress_figures_suite (void)
{
  Suite *suite = suite_create ("progress-figures");
  TCase *tcase = tcase_create ("progress-figures");

  tcase_add_test (tcase, test_what_they_say);
  tcase_add_test (tcase, test_a_race);
  tcase_add_test (tcase, test_lengths_in_the_units_of_the_library);
  tcase_add_test (tcase, test_nothing_says_what_to_do);
  tcase_add_test (tcase, test_never_colour_alone);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (progress_figures_suite ());
}
