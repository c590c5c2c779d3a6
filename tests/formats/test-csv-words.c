/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/csv-words.h"

#include "suite.h"

START_TEST (test_kinds)
{
  static const struct {
    const char *cell;
    gboolean is_run;
    GradualRunKind kind;
  } cases[] = {
      {"", TRUE, GRADUAL_RUN_EASY},
      {"easy", TRUE, GRADUAL_RUN_EASY},
      {"long", TRUE, GRADUAL_RUN_LONG},
      {"Long Run", TRUE, GRADUAL_RUN_LONG},
      {"steady", TRUE, GRADUAL_RUN_STEADY},
      {"TEMPO", TRUE, GRADUAL_RUN_STEADY},
      {"race pace", TRUE, GRADUAL_RUN_STEADY},
      {"walk-run", TRUE, GRADUAL_RUN_WALK_RUN},
      {"Run/Walk", TRUE, GRADUAL_RUN_WALK_RUN},
      {"cadence-drill", TRUE, GRADUAL_RUN_CADENCE_DRILL},
      {"race", TRUE, GRADUAL_RUN_RACE},
      {"Race_Day", TRUE, GRADUAL_RUN_RACE},
      {"something else", TRUE, GRADUAL_RUN_EASY},
      {"rest", FALSE, GRADUAL_RUN_EASY},
      {"Rest Day", FALSE, GRADUAL_RUN_EASY},
      {"cross-training", FALSE, GRADUAL_RUN_EASY},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GradualCsvKind kind = gradual_csv_kind (cases[i].cell);

    ck_assert_msg (kind.is_run == cases[i].is_run, "%s", cases[i].cell);
    ck_assert_msg (kind.kind == cases[i].kind, "%s", cases[i].cell);
  }
}
END_TEST

START_TEST (test_every_kind_is_known_by_its_own_name)
{
  for (int kind = GRADUAL_RUN_EASY; kind <= GRADUAL_RUN_RACE; kind++) {
    GradualCsvKind found = gradual_csv_kind (gradual_run_kind_to_nick ((GradualRunKind)kind));

    ck_assert (found.is_run);
    ck_assert_int_eq (found.kind, kind);
  }
}
END_TEST

START_TEST (test_names_are_normalised)
{
  g_autofree char *underscored = gradual_csv_normalise ("Distance KM", '_');
  g_autofree char *dashed = gradual_csv_normalise ("walk_RUN", '-');

  ck_assert_str_eq (underscored, "distance_km");
  ck_assert_str_eq (dashed, "walk-run");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("csv-words");
  TCase *tests = tcase_create ("csv-words");

  tcase_add_test (tests, test_kinds);
  tcase_add_test (tests, test_every_kind_is_known_by_its_own_name);
  tcase_add_test (tests, test_names_are_normalised);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
