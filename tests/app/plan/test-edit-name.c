/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/edit-name.h"
#include "sample.h"
#include "suite.h"

START_TEST (test_names)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  const struct {
    GradualEdit edit;
    const char *name;
  } cases[] = {
      {{.action = GRADUAL_EDIT_MOVE, .day = SAMPLE_START + 5}, "Move Long Run"},
      {{.action = GRADUAL_EDIT_MOVE, .day = SAMPLE_START + 1}, "Move Easy Run"},
      {{.action = GRADUAL_EDIT_SWAP, .day = SAMPLE_START + 1}, "Swap Runs"},
      {{.action = GRADUAL_EDIT_REMOVE, .day = SAMPLE_START + 20}, "Remove Race"},
      {{.action = GRADUAL_EDIT_MINUTES, .day = SAMPLE_START + 1, .minutes = 20}, "Change Minutes"},
      {{.action = GRADUAL_EDIT_MINUTES, .day = SAMPLE_START + 5}, "Remove Long Run"},
      {{.action = GRADUAL_EDIT_ADD, .day = SAMPLE_START, .kind = GRADUAL_RUN_STEADY},
       "Add Steady Run"},
      {{.action = GRADUAL_EDIT_KIND, .day = SAMPLE_START + 1}, "Change Kind of Run"},
      {{.action = GRADUAL_EDIT_NOTE, .day = SAMPLE_START + 1}, "Change Note"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    ck_assert_str_eq (gradual_edit_name (plan, &cases[i].edit), cases[i].name);
}
END_TEST

static Suite *
edit_name_suite (void)
{
  Suite *suite = suite_create ("edit-name");
  TCase *tcase = tcase_create ("edit-name");

  tcase_add_test (tcase, test_names);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (edit_name_suite ());
}
