/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/away.h"
#include "suite.h"

static GradualAway *
away_from (GradualDay from, GradualDay until, GradualAwayReason reason)
{
  return gradual_away_new (&(GradualAway){.from = from, .until = until, .reason = reason});
}

/* What the array has, as "from-until reason" in days since 740000. */
static char *
describe (const GPtrArray *array)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < array->len; i++) {
    const GradualAway *away = g_ptr_array_index (array, i);

    g_string_append_printf (text, "%s%d-%d %s", i > 0 ? ", " : "", away->from - 740000,
                            away->until - 740000, gradual_away_reason_to_nick (away->reason));
  }

  return g_string_free (text, FALSE);
}

/* Ten days of holiday from the tenth on, and five of illness from the thirtieth on. */
static GPtrArray *
example (void)
{
  GPtrArray *array = gradual_away_array_new ();

  g_ptr_array_add (array, away_from (740010, 740019, GRADUAL_AWAY_HOLIDAY));
  g_ptr_array_add (array, away_from (740030, 740034, GRADUAL_AWAY_ILLNESS));

  return array;
}

START_TEST (test_values_are_copied)
{
  char note[] = "Crete", extra[] = "{\"flight\":\"late\"}";
  g_autoptr (GradualAway) away = gradual_away_new (&(GradualAway){
      .from = 740000,
      .until = 740006,
      .reason = GRADUAL_AWAY_HOLIDAY,
      .note = note,
      .extra = extra,
  });
  g_autoptr (GradualAway) same = gradual_away_ref (away);

  note[0] = extra[0] = '#';
  ck_assert_ptr_eq (same, away);
  ck_assert_int_eq (away->from, 740000);
  ck_assert_int_eq (away->until, 740006);
  ck_assert_int_eq (away->reason, GRADUAL_AWAY_HOLIDAY);
  ck_assert_str_eq (away->note, "Crete");
  ck_assert_str_eq (away->extra, "{\"flight\":\"late\"}");
  ck_assert_int_eq (gradual_away_days (away), 7);
}
END_TEST

START_TEST (test_both_ends_are_away)
{
  g_autoptr (GradualAway) away = away_from (740010, 740019, GRADUAL_AWAY_UNSAID);

  ck_assert_str_eq (away->note, "");
  ck_assert_ptr_null (away->extra);
  ck_assert (!gradual_away_overlaps (away, 740000, 740009));
  ck_assert (gradual_away_overlaps (away, 740000, 740010));
  ck_assert (gradual_away_overlaps (away, 740019, 740019));
  ck_assert (!gradual_away_overlaps (away, 740020, 740030));
}
END_TEST

START_TEST (test_a_day_is_found)
{
  g_autoptr (GPtrArray) array = example ();

  ck_assert_ptr_null (gradual_away_array_find (array, 740009));
  ck_assert_ptr_eq (gradual_away_array_find (array, 740010), g_ptr_array_index (array, 0));
  ck_assert_ptr_eq (gradual_away_array_find (array, 740034), g_ptr_array_index (array, 1));
  ck_assert_ptr_null (gradual_away_array_find (array, 740035));
}
END_TEST

static const struct {
  int from;
  int until;
  const char *with;
  const char *without;
} changes[] = {
    {5, 6, "5-6 injury, 10-19 holiday, 30-34 illness", "10-19 holiday, 30-34 illness"},
    {25, 26, "10-19 holiday, 25-26 injury, 30-34 illness", "10-19 holiday, 30-34 illness"},
    {40, 41, "10-19 holiday, 30-34 illness, 40-41 injury", "10-19 holiday, 30-34 illness"},
    {10, 19, "10-19 injury, 30-34 illness", "30-34 illness"},
    {10, 10, "10-10 injury, 11-19 holiday, 30-34 illness", "11-19 holiday, 30-34 illness"},
    {19, 19, "10-18 holiday, 19-19 injury, 30-34 illness", "10-18 holiday, 30-34 illness"},
    {13, 15, "10-12 holiday, 13-15 injury, 16-19 holiday, 30-34 illness",
     "10-12 holiday, 16-19 holiday, 30-34 illness"},
    {18, 31, "10-17 holiday, 18-31 injury, 32-34 illness", "10-17 holiday, 32-34 illness"},
    {0, 50, "0-50 injury", ""},
};

START_TEST (test_later_days_take_the_place_of_earlier_ones)
{
  g_autoptr (GPtrArray) array = example ();
  g_autoptr (GradualAway) away =
      away_from (740000 + changes[_i].from, 740000 + changes[_i].until, GRADUAL_AWAY_INJURY);
  g_autoptr (GPtrArray) with = gradual_away_array_with (array, away);
  g_autoptr (GPtrArray) without = gradual_away_array_without (array, away->from, away->until);
  g_autofree char *text_with = describe (with);
  g_autofree char *text_without = describe (without);
  g_autofree char *untouched = describe (array);

  ck_assert_str_eq (text_with, changes[_i].with);
  ck_assert_str_eq (text_without, changes[_i].without);
  ck_assert_str_eq (untouched, "10-19 holiday, 30-34 illness");
}
END_TEST

START_TEST (test_what_is_left_keeps_its_words)
{
  g_autoptr (GPtrArray) array = gradual_away_array_new ();
  g_autoptr (GPtrArray) rest = NULL;

  g_ptr_array_add (array, gradual_away_new (&(GradualAway){
                              .from = 740010,
                              .until = 740019,
                              .note = "Crete",
                              .extra = "{\"flight\":\"late\"}",
                          }));
  rest = gradual_away_array_without (array, 740012, 740013);
  ck_assert_uint_eq (rest->len, 2);
  for (guint i = 0; i < rest->len; i++) {
    const GradualAway *part = g_ptr_array_index (rest, i);

    ck_assert_str_eq (part->note, "Crete");
    ck_assert_str_eq (part->extra, "{\"flight\":\"late\"}");
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("away");
  TCase *tests = tcase_create ("away");

  tcase_add_test (tests, test_values_are_copied);
  tcase_add_test (tests, test_both_ends_are_away);
  tcase_add_test (tests, test_a_day_is_found);
  tcase_add_loop_test (tests, test_later_days_take_the_place_of_earlier_ones, 0,
                       G_N_ELEMENTS (changes));
  tcase_add_test (tests, test_what_is_left_keeps_its_words);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
