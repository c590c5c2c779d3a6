/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/fitted-words.h"

#include "suite.h"

static const GradualChange runs[] = {
    {.day = 0, .before = 66, .after = 36},
    {.day = 7, .before = 30, .after = 0},
    {.day = 14, .before = 66, .after = 43},
};

/* The words for the first @n runs from @first on; the first day is 5 December. */
static void
assert_words (guint first, guint n, gboolean is_narrow, const char *expected)
{
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autofree char *words = NULL;

  for (guint i = first; i < first + n; i++) {
    GradualChange change = runs[i];

    change.day += gradual_day_from_ymd (2026, 12, 5);
    g_array_append_val (changes, change);
  }
  words = gradual_fitted_words (changes, is_narrow);
  ck_assert_pstr_eq (words, expected);
}

START_TEST (test_how_many_why_and_which)
{
  assert_words (0, 0, FALSE, NULL);
  assert_words (0, 1, FALSE, "1 later run is shorter, to stay gradual:\n5 Dec, from 66 to 36 min");
  assert_words (1, 1, FALSE, "1 later run is left out, to stay gradual:\n12 Dec, left out");
  assert_words (0, 2, FALSE,
                "2 later runs are shorter or left out, to stay gradual:\n"
                "5 Dec, from 66 to 36 min; 12 Dec, left out");
  assert_words (0, 3, FALSE,
                "3 later runs are shorter or left out, to stay gradual:\n"
                "5 Dec, from 66 to 36 min; 12 Dec, left out…");
}
END_TEST

START_TEST (test_little_room)
{
  assert_words (2, 1, TRUE, "1 later run is shorter, to stay gradual:\n19 Dec, from 66 to 43 min");
  assert_words (1, 2, TRUE,
                "2 later runs are shorter or left out, to stay gradual:\n12 Dec, left out…");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("fitted-words");
  TCase *tests = tcase_create ("fitted-words");

  tcase_add_test (tests, test_how_many_why_and_which);
  tcase_add_test (tests, test_little_room);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
