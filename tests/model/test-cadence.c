/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/cadence.h"

#include <string.h>

#include "suite.h"

#define DAY ((GradualDay)740000)

static void
replace (GradualCadence **cadence, GradualCadence *other)
{
  gradual_cadence_unref (*cadence);
  *cadence = other;
}

/* A count with three times the same, by which tests know it. */
static void
put (GradualCadence **cadence, GradualDay day, int steps)
{
  replace (cadence, gradual_cadence_with_count (*cadence, day, (const int[]){steps, steps, steps}));
}

static void
assert_holds (const GradualCadence *cadence, const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < cadence->counts->len; i++) {
    const GradualCadenceCount *count = &g_array_index (cadence->counts, GradualCadenceCount, i);

    g_string_append_printf (text, "%d:%d ", count->day - DAY, count->steps[0]);
  }
  ck_assert_str_eq (text->str, expected);
}

START_TEST (test_begins_empty)
{
  g_autoptr (GradualCadence) cadence = gradual_cadence_new_empty ();

  assert_holds (cadence, "");
  ck_assert (gradual_cadence_is_empty (cadence));
  ck_assert_int_eq (cadence->target.since, GRADUAL_DAY_NONE);
  ck_assert_ptr_null (gradual_cadence_newest (cadence, GRADUAL_DAY_MIN, GRADUAL_DAY_MAX));
}
END_TEST

/* What is not known has to be kept, so that it is something; a target is too. */
START_TEST (test_what_is_not_nothing)
{
  g_autoptr (GradualCadence) empty = gradual_cadence_new_empty ();
  GradualCadence values = {.counts = empty->counts, .extra = "{\"x\":1}"};
  g_autoptr (GradualCadence) unknown = gradual_cadence_new (&values);
  g_autoptr (GradualCadence) aiming = gradual_cadence_with_target (
      empty, &(GradualCadenceTarget){.since = DAY, .from = 160, .percent = 5});
  g_autoptr (GradualCadence) without = gradual_cadence_with_target (aiming, NULL);

  ck_assert (!gradual_cadence_is_empty (unknown));
  ck_assert (!gradual_cadence_is_empty (aiming));
  ck_assert (gradual_cadence_is_empty (without));
  ck_assert_int_eq (aiming->target.from, 160);
}
END_TEST

START_TEST (test_counts_are_in_the_order_of_their_days)
{
  g_autoptr (GradualCadence) cadence = gradual_cadence_new_empty ();
  g_autoptr (GradualCadence) before = NULL;

  put (&cadence, DAY + 5, 81);
  put (&cadence, DAY, 82);
  before = gradual_cadence_ref (cadence);
  put (&cadence, DAY + 5, 83);
  put (&cadence, DAY + 3, 84);
  assert_holds (cadence, "0:82 3:84 5:81 5:83 ");
  assert_holds (before, "0:82 5:81 ");

  replace (&cadence, gradual_cadence_without_count (cadence, 2));
  assert_holds (cadence, "0:82 3:84 5:83 ");
  replace (&cadence, gradual_cadence_without_count (cadence, 2));
  replace (&cadence, gradual_cadence_without_count (cadence, 0));
  assert_holds (cadence, "3:84 ");
}
END_TEST

START_TEST (test_the_newest_of_some_days)
{
  g_autoptr (GradualCadence) cadence = gradual_cadence_new_empty ();

  put (&cadence, DAY, 80);
  put (&cadence, DAY + 5, 81);
  put (&cadence, DAY + 5, 82);
  put (&cadence, DAY + 9, 83);
  ck_assert_int_eq (gradual_cadence_newest (cadence, DAY, DAY + 9)->steps[0], 83);
  ck_assert_int_eq (gradual_cadence_newest (cadence, DAY, DAY + 8)->steps[0], 82);
  ck_assert_int_eq (gradual_cadence_newest (cadence, DAY + 5, DAY + 5)->steps[0], 82);
  ck_assert_int_eq (gradual_cadence_newest (cadence, DAY, DAY + 4)->steps[0], 80);
  ck_assert_ptr_null (gradual_cadence_newest (cadence, DAY + 6, DAY + 8));
  ck_assert_ptr_null (gradual_cadence_newest (cadence, DAY - 9, DAY - 1));
}
END_TEST

/* Two times the mean, to the nearest whole number. */
START_TEST (test_the_rate_is_rounded_to_the_nearest)
{
  static const struct {
    int steps[GRADUAL_CADENCE_TIMES];
    int rate;
  } counts[] = {
      {{80, 80, 80}, 160}, {{80, 80, 81}, 161},                         /* 160.67 */
      {{80, 81, 81}, 161},                                              /* 161.33 */
      {{81, 81, 81}, 162}, {{79, 80, 80}, 159},                         /* 159.33 */
      {{30, 30, 30}, 60},  {{150, 150, 150}, 300}, {{70, 90, 84}, 163}, /* 162.67 */
  };

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++) {
    GradualCadenceCount count = {.day = DAY};

    memcpy (count.steps, counts[i].steps, sizeof count.steps);
    ck_assert_int_eq (gradual_cadence_count_rate (&count), counts[i].rate);
  }
}
END_TEST

START_TEST (test_unknown_members_stay)
{
  g_autoptr (GArray) counts = gradual_cadence_counts_new ();
  GradualCadenceCount count = {.day = DAY, .steps = {80, 80, 80}, .extra = g_strdup ("{\"x\":1}")};
  GradualCadence values = {.counts = counts, .extra = "{\"y\":1}"};
  g_autoptr (GradualCadence) cadence = NULL;

  values.target =
      (GradualCadenceTarget){.since = DAY, .from = 160, .percent = 5, .extra = "{\"z\":1}"};
  g_array_append_val (counts, count);
  cadence = gradual_cadence_new (&values);
  put (&cadence, DAY + 1, 81);
  replace (&cadence, gradual_cadence_without_count (cadence, 1));
  ck_assert_str_eq (g_array_index (cadence->counts, GradualCadenceCount, 0).extra, "{\"x\":1}");
  ck_assert_str_eq (cadence->extra, "{\"y\":1}");
  ck_assert_str_eq (cadence->target.extra, "{\"z\":1}");
}
END_TEST

START_TEST (test_what_can_be_kept)
{
  static const struct {
    GradualCadenceTarget target;
    gboolean is_valid;
  } targets[] = {
      {{.since = GRADUAL_DAY_NONE}, TRUE},
      {{.since = GRADUAL_DAY_NONE, .from = 160}, FALSE},
      {{.since = DAY, .from = 60, .percent = 1}, TRUE},
      {{.since = DAY, .from = 59, .percent = 1}, FALSE},
      {{.since = DAY, .from = 300, .percent = 10}, TRUE},
      {{.since = DAY, .from = 301, .percent = 10}, FALSE},
      {{.since = DAY, .from = 160, .percent = 0}, FALSE},
      {{.since = DAY, .from = 160, .percent = 11}, FALSE},
  };

  for (guint i = 0; i < G_N_ELEMENTS (targets); i++)
    ck_assert_int_eq (gradual_cadence_target_is_valid (&targets[i].target), targets[i].is_valid);
  ck_assert (gradual_cadence_steps_are_valid ((const int[]){30, 80, 150}));
  ck_assert (!gradual_cadence_steps_are_valid ((const int[]){29, 80, 150}));
  ck_assert (!gradual_cadence_steps_are_valid ((const int[]){30, 80, 151}));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("cadence");
  TCase *tests = tcase_create ("cadence");

  tcase_add_test (tests, test_begins_empty);
  tcase_add_test (tests, test_what_is_not_nothing);
  tcase_add_test (tests, test_counts_are_in_the_order_of_their_days);
  tcase_add_test (tests, test_the_newest_of_some_days);
  tcase_add_test (tests, test_the_rate_is_rounded_to_the_nearest);
  tcase_add_test (tests, test_unknown_members_stay);
  tcase_add_test (tests, test_what_can_be_kept);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
