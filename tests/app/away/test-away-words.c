/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/away/away-words.h"
#include "sample.h"
#include "suite.h"

#define TUESDAY  (SAMPLE_START + 1)
#define SATURDAY (SAMPLE_START + 5)

static GArray *
moves_of (guint moved, guint left_out)
{
  GArray *moves = g_array_new (FALSE, FALSE, sizeof (GradualAwayMove));

  for (guint i = 0; i < moved + left_out; i++) {
    GradualAwayMove move = {
        .day = SAMPLE_START + (GradualDay)i,
        .to = i < moved ? SAMPLE_START + 10 : GRADUAL_DAY_NONE,
    };

    g_array_append_val (moves, move);
  }

  return moves;
}

static void
assert_done (guint moved, guint left_out, guint shortened, const char *expected)
{
  g_autoptr (GArray) moves = moves_of (moved, left_out);
  g_autoptr (GArray) changes = g_array_new (FALSE, TRUE, sizeof (GradualChange));
  g_autofree char *words = NULL;

  g_array_set_size (changes, shortened);
  words = gradual_away_done (moves, changes);
  ck_assert_str_eq (words, expected);
}

START_TEST (test_until_when)
{
  const GradualAway trip = {.from = TUESDAY, .until = SATURDAY, .note = ""};
  const GradualAway day = {.from = SATURDAY, .until = SATURDAY, .note = ""};
  g_autofree char *now = gradual_away_title (&trip, TUESDAY);
  g_autofree char *on_the_last_day = gradual_away_title (&trip, SATURDAY);
  g_autofree char *before = gradual_away_title (&trip, TUESDAY - 1);
  g_autofree char *after = gradual_away_title (&trip, SATURDAY + 1);
  g_autofree char *one = gradual_away_title (&day, SATURDAY);

  ck_assert_str_eq (now, "Away until Saturday 28 November");
  ck_assert_str_eq (on_the_last_day, now);
  ck_assert_str_eq (before, "Away from Tuesday 24 November to Saturday 28 November");
  ck_assert_str_eq (after, before);
  ck_assert_str_eq (one, "Away on Saturday 28 November");
}
END_TEST

START_TEST (test_why)
{
  static const struct {
    GradualAwayReason reason;
    const char *note, *expected;
  } cases[] = {
      {GRADUAL_AWAY_HOLIDAY, "By the sea", "Holiday · By the sea"},
      {GRADUAL_AWAY_INJURY, "", "Injury"},
      {GRADUAL_AWAY_UNSAID, "Work", "Work"},
      {GRADUAL_AWAY_UNSAID, "", ""},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const GradualAway away = {.reason = cases[i].reason, .note = cases[i].note};
    g_autofree char *detail = gradual_away_detail (&away);

    ck_assert_str_eq (detail, cases[i].expected);
  }
}
END_TEST

START_TEST (test_what_becomes_of_a_run)
{
  GradualAwayMove move = {SATURDAY, SATURDAY + 1, GRADUAL_RUN_LONG, 66, 66};
  g_autofree char *moved = gradual_away_move_words (&move);
  g_autofree char *shortened = NULL, *left_out = NULL;

  ck_assert_str_eq (moved, "Long run of Saturday 28 November: moves to Sunday 29 November");
  move.after = 50;
  shortened = gradual_away_move_words (&move);
  ck_assert_str_eq (shortened,
                    "Long run of Saturday 28 November: moves to Sunday 29 November, with "
                    "50 minutes instead of 66");
  move.to = GRADUAL_DAY_NONE;
  move.after = 0;
  left_out = gradual_away_move_words (&move);
  ck_assert_str_eq (left_out, "Long run of Saturday 28 November: left out");
}
END_TEST

START_TEST (test_what_was_done)
{
  assert_done (2, 1, 0, "2 runs moved, 1 left out");
  assert_done (1, 0, 0, "1 run moved");
  assert_done (0, 2, 1, "2 runs left out, 1 other run shortened");
  assert_done (0, 1, 0, "1 run left out");
  assert_done (0, 0, 3, "3 other runs shortened");
  assert_done (0, 0, 0, "No run has to change");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("away-words");
  TCase *tests = tcase_create ("away-words");

  tcase_add_test (tests, test_until_when);
  tcase_add_test (tests, test_why);
  tcase_add_test (tests, test_what_becomes_of_a_run);
  tcase_add_test (tests, test_what_was_done);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
