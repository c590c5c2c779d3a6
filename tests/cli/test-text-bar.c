/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/text-bar.h"
#include "cli/text-width.h"
#include "suite.h"

static char *
draw (gboolean unicode, int width, int scale, int minutes, int cap)
{
  GradualBar bar = {gradual_glyphs (unicode), FALSE, width, scale};
  g_autoptr (GString) text = g_string_new (NULL);

  gradual_text_append_bar (text, &bar, minutes, cap, GRADUAL_TEXT_GOOD);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
assert_bar (gboolean unicode, int scale, int minutes, int cap, const char *expected)
{
  g_autofree char *bar = draw (unicode, 11, scale, minutes, cap);

  ck_assert_str_eq (bar, expected);
}

START_TEST (test_a_week_within_its_cap)
{
  assert_bar (TRUE, 100, 45, 80, "████▌   │  ");
  assert_bar (FALSE, 100, 45, 80, "====    |  ");
  assert_bar (TRUE, 100, 0, 80, "        │  ");
  assert_bar (TRUE, 100, 45, 1000, "████▌      ");
}
END_TEST

START_TEST (test_the_mark_is_touched_only_by_a_full_week)
{
  assert_bar (TRUE, 100, 80, 80, "████████│  ");
  assert_bar (TRUE, 100, 79, 80, "███████▉│  ");
  assert_bar (TRUE, 1000, 799, 800, "███████▉│  ");
  assert_bar (TRUE, 100, 0, 0, "│          ");
}
END_TEST

START_TEST (test_what_is_over_is_behind_the_mark)
{
  assert_bar (TRUE, 100, 100, 80, "████████│▒▒");
  assert_bar (FALSE, 100, 100, 80, "========|!!");
  assert_bar (TRUE, 100, 81, 80, "████████│▒ ");
  assert_bar (TRUE, 1000, 1000, 999, "█████████│▒");
  assert_bar (TRUE, 100, 1, 0, "│▒         ");
}
END_TEST

START_TEST (test_every_bar_is_as_wide_as_asked)
{
  for (int width = 2; width < 14; width++)
    for (int minutes = 0; minutes <= 60; minutes += 3)
      for (int cap = 0; cap <= 90; cap += 2)
        for (int unicode = 0; unicode <= 1; unicode++) {
          g_autofree char *bar = draw (unicode, width, 60, minutes, cap);

          ck_assert_msg (gradual_text_width (bar) == width, "%d of %d: “%s” at %d", minutes, cap,
                         bar, width);
        }
}
END_TEST

START_TEST (test_huge_numbers)
{
  g_autofree char *bar = draw (TRUE, 11, G_MAXINT, G_MAXINT, G_MAXINT);
  g_autofree char *over = draw (TRUE, 11, G_MAXINT, G_MAXINT, 0);

  ck_assert_str_eq (bar, "██████████│");
  ck_assert_str_eq (over, "│▒▒▒▒▒▒▒▒▒▒");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("text-bar");
  TCase *tests = tcase_create ("text-bar");

  tcase_add_test (tests, test_a_week_within_its_cap);
  tcase_add_test (tests, test_the_mark_is_touched_only_by_a_full_week);
  tcase_add_test (tests, test_what_is_over_is_behind_the_mark);
  tcase_add_test (tests, test_every_bar_is_as_wide_as_asked);
  tcase_add_test (tests, test_huge_numbers);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
