/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "relief-world.h"
#include "suite.h"

#define STEPS_A_CASE 30

/* Reliefs, edits, logs, days that pass, undoing and redoing, reports and plans that come and go, in
 * any order: after each of them the naive checker has nothing to say about what is to come, days
 * that are over are as they were, and what was suspended and not cleared is suspended. */
START_TEST (test_no_sequence_breaks_a_rule_or_loses_a_suspension)
{
  guint rounds = suite_rounds (20000);
  ReliefWorld world = {0};

  for (guint i = 0; i < rounds / STEPS_A_CASE; i++) {
    relief_world_init (&world, i);
    for (guint j = 0; j < STEPS_A_CASE; j++)
      relief_world_step (&world);
    relief_world_clear (&world);
  }
  ck_assert_msg (world.n_relieved > rounds / 5 && world.n_restricted > rounds / 40 &&
                     world.n_released > rounds / 200 && world.n_kept > rounds / 100,
                 "%u reliefs, %u that changed a plan, %u plans came back, %u steps were held up",
                 world.n_relieved, world.n_restricted, world.n_released, world.n_kept);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("relief properties");
  TCase *tests = tcase_create ("relief properties");

  tcase_set_timeout (tests, 0);
  tcase_add_test (tests, test_no_sequence_breaks_a_rule_or_loses_a_suspension);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
