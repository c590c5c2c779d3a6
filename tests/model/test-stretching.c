/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/stretching.h"

#include <string.h>

#include "suite.h"

#define DAY ((GradualDay)739943)

static void
replace (GradualStretching **stretching, GradualStretching *other)
{
  gradual_stretching_unref (*stretching);
  *stretching = other;
}

/* One with everything that is not standard, and unknown members at every place. */
static GradualStretching *
full_stretching (void)
{
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (GradualStretchDay));
  g_autoptr (GHashTable) day_extras = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  GradualStretchDay first = {.day = DAY, .done = 0x11}, second = {.day = DAY + 2, .done = 0x80};
  GradualStretching values = {
      .days = days,
      .selected = 0x7f,
      .areas = {GRADUAL_AREA_CALVES, GRADUAL_AREA_HIPS, GRADUAL_AREA_PLANTAR_FASCIA,
                GRADUAL_AREA_HAMSTRINGS},
      .extra = "{\"a\":1}",
      .doses_extra = "{\"b\":2}",
      .day_extras = day_extras,
  };

  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++)
    values.doses[i] = (GradualStretchDose){20 + (int)i, 3};
  values.dose_extras[GRADUAL_STRETCH_WALL_TOES] = "{\"c\":3}";
  g_array_append_val (days, first);
  g_array_append_val (days, second);
  g_hash_table_insert (day_extras, GINT_TO_POINTER (DAY), g_strdup ("{\"d\":4}"));
  g_hash_table_insert (day_extras, GINT_TO_POINTER (DAY + 2), g_strdup ("{\"e\":5}"));

  return gradual_stretching_new (&values);
}

static void
assert_has_all_extras (const GradualStretching *stretching)
{
  ck_assert_str_eq (stretching->extra, "{\"a\":1}");
  ck_assert_str_eq (stretching->doses_extra, "{\"b\":2}");
  ck_assert_str_eq (stretching->dose_extras[GRADUAL_STRETCH_WALL_TOES], "{\"c\":3}");
  ck_assert_str_eq (gradual_stretching_day_extra (stretching, DAY), "{\"d\":4}");
  ck_assert_str_eq (gradual_stretching_day_extra (stretching, DAY + 2), "{\"e\":5}");
}

static void
assert_areas (const GradualStretching *stretching, const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < GRADUAL_N_AREAS; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                            gradual_stretch_area_to_nick (stretching->areas[i]));
  ck_assert_str_eq (text->str, expected);
}

START_TEST (test_a_new_runner_has_all_stretches_and_no_history)
{
  g_autoptr (GradualStretching) stretching = gradual_stretching_new_empty ();

  ck_assert (gradual_stretching_is_standard (stretching));
  ck_assert_uint_eq (stretching->days->len, 0);
  ck_assert_uint_eq (stretching->selected, GRADUAL_ALL_STRETCHES);
  assert_areas (stretching, "hips hamstrings calves plantar-fascia");
  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++) {
    GradualStretchDose dose = gradual_stretch_standard_dose ((GradualStretch)i);

    ck_assert_mem_eq (&stretching->doses[i], &dose, sizeof dose);
  }
  ck_assert_uint_eq (gradual_stretching_done_on (stretching, DAY), 0);
  ck_assert_ptr_null (gradual_stretching_day_extra (stretching, DAY));
}
END_TEST

START_TEST (test_values_are_copied_and_kept)
{
  g_autoptr (GradualStretching) stretching = full_stretching ();
  g_autoptr (GradualStretching) again = gradual_stretching_ref (stretching);

  ck_assert_ptr_eq (stretching, again);
  ck_assert_uint_eq (stretching->selected, 0x7f);
  assert_areas (stretching, "calves hips plantar-fascia hamstrings");
  ck_assert_int_eq (stretching->doses[GRADUAL_STRETCH_WALL_TOES].seconds, 27);
  ck_assert_uint_eq (gradual_stretching_done_on (stretching, DAY), 0x11);
  ck_assert_uint_eq (gradual_stretching_done_on (stretching, DAY + 1), 0);
  ck_assert_uint_eq (gradual_stretching_done_on (stretching, DAY + 2), 0x80);
  assert_has_all_extras (stretching);
}
END_TEST

/* Each thing by itself makes it one that is kept. */
START_TEST (test_whatever_differs_is_not_standard)
{
  g_autoptr (GradualStretching) standard = gradual_stretching_new_empty ();
  GradualStretching changed[9];

  for (guint i = 0; i < G_N_ELEMENTS (changed); i++)
    changed[i] = *standard;
  changed[0].extra = "{\"x\":1}";
  changed[1].doses_extra = "{\"x\":1}";
  changed[2].dose_extras[GRADUAL_STRETCH_WALL_TOES] = "{\"x\":1}";
  changed[3].selected = 1;
  changed[4].doses[GRADUAL_STRETCH_TOE_PULL].seconds++;
  changed[5].doses[GRADUAL_STRETCH_WALL_TOES].times--;
  changed[6].areas[2] = GRADUAL_AREA_PLANTAR_FASCIA;
  changed[6].areas[3] = GRADUAL_AREA_CALVES;
  changed[7].focus = 1u << GRADUAL_AREA_HIPS;
  changed[7].focus_until = DAY;
  for (guint i = 0; i < 8; i++) {
    g_autoptr (GradualStretching) other = gradual_stretching_new (&changed[i]);

    ck_assert_msg (!gradual_stretching_is_standard (other), "%u", i);
  }
  changed[8].days = g_array_new (FALSE, FALSE, sizeof (GradualStretchDay));
  g_array_append_vals (changed[8].days, &(GradualStretchDay){.day = DAY, .done = 1}, 1);
  ck_assert (!gradual_stretching_is_standard (&changed[8]));
  g_array_unref (changed[8].days);
}
END_TEST

START_TEST (test_ticks_come_and_go)
{
  g_autoptr (GradualStretching) stretching = gradual_stretching_new_empty ();
  g_autoptr (GradualStretching) before = NULL;

  replace (&stretching, gradual_stretching_with_done (stretching, DAY, 0x03));
  ck_assert_uint_eq (gradual_stretching_done_on (stretching, DAY), 0x03);
  before = gradual_stretching_ref (stretching);
  replace (&stretching, gradual_stretching_with_done (stretching, DAY, 0x01));
  ck_assert_uint_eq (gradual_stretching_done_on (stretching, DAY), 0x01);
  ck_assert_uint_eq (gradual_stretching_done_on (before, DAY), 0x03);
  replace (&stretching, gradual_stretching_with_done (stretching, DAY, 0));
  ck_assert (gradual_stretching_is_standard (stretching));
  /* What is not there can be taken away. */
  replace (&stretching, gradual_stretching_with_done (stretching, DAY, 0));
  ck_assert (gradual_stretching_is_standard (stretching));
}
END_TEST

#define N_DAYS 40

/* Compares with an array that has a place for every day. */
static void
assert_same_days (const GradualStretching *stretching, const GradualStretchSet expected[N_DAYS])
{
  guint count = 0;

  for (gint32 i = 0; i < N_DAYS; i++) {
    ck_assert_msg (gradual_stretching_done_on (stretching, DAY + i) == expected[i],
                   "seed %" G_GUINT64_FORMAT ": day %d", suite_seed (), i);
    count += expected[i] != 0;
  }
  ck_assert_uint_eq (stretching->days->len, count);
  for (guint i = 0; i < stretching->days->len; i++) {
    const GradualStretchDay *day = &g_array_index (stretching->days, GradualStretchDay, i);

    ck_assert_uint_ne (day->done, 0);
    ck_assert (i == 0 || day[-1].day < day->day);
  }
}

START_TEST (test_random_ticks_are_where_they_were_put)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32)suite_seed ());

  for (guint round = suite_rounds (20); round > 0; round--) {
    g_autoptr (GradualStretching) stretching = gradual_stretching_new_empty ();
    GradualStretchSet expected[N_DAYS] = {0};

    for (guint step = 0; step < 100; step++) {
      gint32 place = g_rand_int_range (random, 0, N_DAYS);
      GradualStretchSet earlier[N_DAYS];
      g_autoptr (GradualStretching) before = gradual_stretching_ref (stretching);

      memcpy (earlier, expected, sizeof earlier);
      expected[place] = (GradualStretchSet)(g_rand_int_range (random, 0, 3) == 0
                                                ? 0
                                                : g_rand_int_range (random, 0, 256));
      replace (&stretching,
               gradual_stretching_with_done (stretching, DAY + place, expected[place]));
      assert_same_days (stretching, expected);
      assert_same_days (before, earlier);
    }
  }
}
END_TEST

START_TEST (test_an_area_can_be_put_first)
{
  g_autoptr (GradualStretching) stretching = gradual_stretching_new_empty ();

  replace (&stretching, gradual_stretching_with_area_first (stretching, GRADUAL_AREA_CALVES));
  assert_areas (stretching, "calves hips hamstrings plantar-fascia");
  replace (&stretching,
           gradual_stretching_with_area_first (stretching, GRADUAL_AREA_PLANTAR_FASCIA));
  assert_areas (stretching, "plantar-fascia calves hips hamstrings");
  replace (&stretching,
           gradual_stretching_with_area_first (stretching, GRADUAL_AREA_PLANTAR_FASCIA));
  assert_areas (stretching, "plantar-fascia calves hips hamstrings");
  ck_assert (!gradual_stretching_is_standard (stretching));
}
END_TEST

START_TEST (test_a_change_leaves_all_else_as_it_was)
{
  g_autoptr (GradualStretching) stretching = full_stretching ();

  replace (&stretching, gradual_stretching_with_dose (stretching, GRADUAL_STRETCH_WALL_TOES,
                                                      (GradualStretchDose){60, 1}));
  replace (&stretching, gradual_stretching_with_selected (stretching, 0x01));
  replace (&stretching, gradual_stretching_with_area_first (stretching, GRADUAL_AREA_HIPS));
  replace (&stretching, gradual_stretching_with_done (stretching, DAY + 1, 0x02));

  ck_assert_int_eq (stretching->doses[GRADUAL_STRETCH_WALL_TOES].seconds, 60);
  ck_assert_int_eq (stretching->doses[GRADUAL_STRETCH_WALL_TOES].times, 1);
  ck_assert_int_eq (stretching->doses[GRADUAL_STRETCH_HIP_FLEXOR].seconds, 20);
  ck_assert_uint_eq (stretching->selected, 0x01);
  assert_areas (stretching, "hips calves plantar-fascia hamstrings");
  /* What is not selected any more stays done. */
  ck_assert_uint_eq (gradual_stretching_done_on (stretching, DAY), 0x11);
  ck_assert_uint_eq (gradual_stretching_done_on (stretching, DAY + 1), 0x02);
  ck_assert_uint_eq (gradual_stretching_done_on (stretching, DAY + 2), 0x80);
  assert_has_all_extras (stretching);
}
END_TEST

START_TEST (test_unknown_members_of_a_day_stay_as_long_as_it)
{
  g_autoptr (GradualStretching) stretching = full_stretching ();
  g_autoptr (GradualStretching) before = gradual_stretching_ref (stretching);

  replace (&stretching, gradual_stretching_with_done (stretching, DAY, 0x01));
  assert_has_all_extras (stretching);
  replace (&stretching, gradual_stretching_with_done (stretching, DAY, 0));
  ck_assert_ptr_null (gradual_stretching_day_extra (stretching, DAY));
  ck_assert_str_eq (gradual_stretching_day_extra (stretching, DAY + 2), "{\"e\":5}");
  /* A new tick of that day is another one. */
  replace (&stretching, gradual_stretching_with_done (stretching, DAY, 0x01));
  ck_assert_ptr_null (gradual_stretching_day_extra (stretching, DAY));
  assert_has_all_extras (before);
}
END_TEST

static void
assert_focus (const GradualStretching *stretching, GradualAreaSet areas, GradualDay until)
{
  ck_assert_uint_eq (stretching->focus, areas);
  ck_assert_int_eq (stretching->focus_until, until);
}

START_TEST (test_a_focus_puts_its_areas_on_top)
{
  g_autoptr (GradualStretching) stretching = gradual_stretching_new_empty ();
  g_autoptr (GradualStretching) before = gradual_stretching_ref (stretching);

  assert_focus (stretching, 0, GRADUAL_DAY_NONE);
  replace (&stretching,
           gradual_stretching_with_focus (
               stretching, 1u << GRADUAL_AREA_CALVES | 1u << GRADUAL_AREA_HAMSTRINGS, DAY + 41));
  assert_areas (stretching, "hamstrings calves hips plantar-fascia");
  assert_focus (stretching, 0x06, DAY + 41);
  ck_assert (!gradual_stretching_is_standard (stretching));

  /* Another one takes its place. */
  replace (&stretching,
           gradual_stretching_with_focus (stretching, 1u << GRADUAL_AREA_PLANTAR_FASCIA, DAY + 50));
  assert_areas (stretching, "plantar-fascia hamstrings calves hips");
  assert_focus (stretching, 0x08, DAY + 50);
  /* All of them have no order of their own. */
  replace (&stretching, gradual_stretching_with_focus (stretching, 0x0f, DAY + 60));
  assert_areas (stretching, "plantar-fascia hamstrings calves hips");
  assert_focus (before, 0, GRADUAL_DAY_NONE);
}
END_TEST

START_TEST (test_a_focus_changes_nothing_else_and_stays)
{
  g_autoptr (GradualStretching) first = full_stretching ();
  g_autoptr (GradualStretching) stretching =
      gradual_stretching_with_focus (first, 1u << GRADUAL_AREA_HAMSTRINGS, DAY + 41);
  GradualStretching values = *stretching;

  assert_areas (stretching, "hamstrings calves hips plantar-fascia");
  assert_has_all_extras (stretching);
  ck_assert_uint_eq (stretching->selected, 0x7f);
  ck_assert_int_eq (stretching->doses[GRADUAL_STRETCH_WALL_TOES].seconds, 27);

  values.focus_extra = "{\"f\":6}";
  replace (&stretching, gradual_stretching_new (&values));
  replace (&stretching, gradual_stretching_with_done (stretching, DAY + 1, 0x02));
  replace (&stretching, gradual_stretching_with_selected (stretching, 0x01));
  replace (&stretching, gradual_stretching_with_area_first (stretching, GRADUAL_AREA_HIPS));
  assert_focus (stretching, 1u << GRADUAL_AREA_HAMSTRINGS, DAY + 41);
  ck_assert_str_eq (stretching->focus_extra, "{\"f\":6}");
  assert_has_all_extras (stretching);

  replace (&stretching, gradual_stretching_with_focus (stretching, 0x01, DAY + 50));
  ck_assert_ptr_null (stretching->focus_extra);
  assert_has_all_extras (stretching);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("stretching");
  TCase *tests = tcase_create ("stretching");

  tcase_add_test (tests, test_a_new_runner_has_all_stretches_and_no_history);
  tcase_add_test (tests, test_values_are_copied_and_kept);
  tcase_add_test (tests, test_whatever_differs_is_not_standard);
  tcase_add_test (tests, test_ticks_come_and_go);
  tcase_add_test (tests, test_random_ticks_are_where_they_were_put);
  tcase_add_test (tests, test_an_area_can_be_put_first);
  tcase_add_test (tests, test_a_change_leaves_all_else_as_it_was);
  tcase_add_test (tests, test_unknown_members_of_a_day_stay_as_long_as_it);
  tcase_add_test (tests, test_a_focus_puts_its_areas_on_top);
  tcase_add_test (tests, test_a_focus_changes_nothing_else_and_stays);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
