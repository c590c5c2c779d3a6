/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/text-stretches.h"

#include <string.h>

#include "cli/text-width.h"
#include "guide/stretch-guide.h"
#include "suite.h"

/* A Tuesday. */
#define TODAY (gradual_day_from_ymd (2026, 11, 24))

static GradualStretchesStyle
plain_style (void)
{
  return (GradualStretchesStyle){
      .unicode = TRUE,
      .columns = GRADUAL_STRETCHES_COLUMNS,
      .today = TODAY,
      .week_starts_on = G_DATE_MONDAY,
  };
}

static void
replace (GradualStretching **stretching, GradualStretching *other)
{
  gradual_stretching_unref (*stretching);
  *stretching = other;
}

static GradualStretching *
sample (void)
{
  GradualStretching *stretching = gradual_stretching_new_empty ();

  for (GradualDay day = TODAY - 8; day < TODAY - 3; day++)
    replace (&stretching, gradual_stretching_with_done (stretching, day, 0x10));
  replace (&stretching, gradual_stretching_with_done (stretching, TODAY - 400, 0x80));
  replace (&stretching, gradual_stretching_with_done (stretching, TODAY, 0xff));
  replace (&stretching, gradual_stretching_with_area_first (stretching, GRADUAL_AREA_CALVES));

  return stretching;
}

START_TEST (test_the_weeks_by_area_in_the_order_of_the_checklist)
{
  static const char expected[] =
      "Days of stretching in the last four weeks\n"
      "                  2 Nov    9 Nov   16 Nov  ▸23 Nov\n"
      "Calves                0        0        5        1\n"
      "Hips                  0        0        0        1\n"
      "Hamstrings            0        0        0        1\n"
      "Plantar fascia        0        0        0        1\n"
      "Any area              0        0        5        1\n"
      "The aim is 5 days a week, 3 at least; the plantar fascia every day.\n"
      "\n"
      "What was done\n";
  g_autoptr (GradualStretching) stretching = sample ();
  GradualStretchesStyle style = plain_style ();
  g_autofree char *text = gradual_text_stretches (stretching, &style);

  ck_assert_msg (g_str_has_prefix (text, expected), "%s", text);
}
END_TEST

/* Each day begins a line with its date, the newest one last, and no line is too wide. */
START_TEST (test_every_day_with_what_was_done)
{
  static const char *const dates[] = {"Mon 20 Oct 2025  ", "Mon 16 Nov 2026  ", "Tue 17 Nov 2026  ",
                                      "Wed 18 Nov 2026  ", "Thu 19 Nov 2026  ", "Fri 20 Nov 2026  ",
                                      "Tue 24 Nov 2026  "};
  g_autoptr (GradualStretching) stretching = sample ();
  GradualStretchesStyle style = plain_style ();
  g_autofree char *text = NULL;
  const char *at;

  style.columns = 60;
  text = gradual_text_stretches (stretching, &style);
  at = strstr (text, "What was done\n");
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++) {
    g_autofree char *line = g_strconcat ("\n", dates[i], NULL);

    at = strstr (at, line);
    ck_assert_msg (at != NULL, "%s in %s", dates[i], text);
  }
  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++) {
    g_auto (GStrv) words = g_strsplit (gradual_stretch_guide ((GradualStretch)i)->name, " ", -1);

    /* The last day has them all; a name may be broken between its words. */
    for (guint j = 0; words[j] != NULL; j++)
      ck_assert_msg (strstr (at, words[j]) != NULL, "%s in %s", words[j], at);
  }
}
END_TEST

START_TEST (test_lines_are_no_wider_than_asked_for)
{
  g_autoptr (GradualStretching) stretching = sample ();
  GradualStretchesStyle style = plain_style ();

  for (style.columns = 60; style.columns <= 120; style.columns += 20) {
    g_autofree char *text = gradual_text_stretches (stretching, &style);
    g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

    for (guint i = 0; lines[i] != NULL; i++) {
      ck_assert_int_le (gradual_text_width (lines[i]), style.columns);
      ck_assert_msg (!g_str_has_suffix (lines[i], " "), "%s", lines[i]);
    }
  }
}
END_TEST

START_TEST (test_ascii_is_enough)
{
  g_autoptr (GradualStretching) stretching = sample ();
  GradualStretchesStyle style = plain_style ();
  g_autofree char *text = NULL;

  style.unicode = FALSE;
  text = gradual_text_stretches (stretching, &style);
  ck_assert (g_str_is_ascii (text));
  ck_assert_ptr_nonnull (strstr (text, ">23 Nov\n"));
}
END_TEST

START_TEST (test_colour_says_nothing_by_itself)
{
  g_autoptr (GradualStretching) stretching = sample ();
  GradualStretchesStyle style = plain_style ();
  g_autofree char *plain = gradual_text_stretches (stretching, &style);
  g_autofree char *coloured = NULL;
  g_autoptr (GRegex) escapes = g_regex_new ("\x1b\\[[0-9;]*m", G_REGEX_DEFAULT, 0, NULL);
  g_autofree char *bare = NULL;

  style.colour = TRUE;
  coloured = gradual_text_stretches (stretching, &style);
  bare = g_regex_replace_literal (escapes, coloured, -1, 0, "", 0, NULL);
  ck_assert_str_ne (coloured, plain);
  ck_assert_str_eq (bare, plain);
}
END_TEST

START_TEST (test_nothing_done_says_so)
{
  g_autoptr (GradualStretching) stretching = gradual_stretching_new_empty ();
  GradualStretchesStyle style = plain_style ();
  g_autofree char *text = gradual_text_stretches (stretching, &style);

  ck_assert_ptr_nonnull (strstr (text, "\nNo stretch has been ticked yet."));
  ck_assert_ptr_null (strstr (text, "What was done"));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("text-stretches");
  TCase *tests = tcase_create ("text-stretches");

  tcase_add_test (tests, test_the_weeks_by_area_in_the_order_of_the_checklist);
  tcase_add_test (tests, test_every_day_with_what_was_done);
  tcase_add_test (tests, test_lines_are_no_wider_than_asked_for);
  tcase_add_test (tests, test_ascii_is_enough);
  tcase_add_test (tests, test_colour_says_nothing_by_itself);
  tcase_add_test (tests, test_nothing_done_says_so);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
