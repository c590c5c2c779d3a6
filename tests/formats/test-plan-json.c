/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/plan-json.h"

#include <string.h>

#include "samples.h"
#include "suite.h"

static GradualPlan *
read_back (const char *text, gsize length)
{
  g_autoptr (GError) error = NULL;
  GradualPlan *plan = gradual_plan_from_json (text, length, &error);

  ck_assert_msg (plan != NULL, "%s in %.600s", error != NULL ? error->message : "?", text);

  return plan;
}

static void
assert_same (const GradualPlan *a, const GradualPlan *b, const char *text)
{
  const char *what = sample_difference (a, b);

  ck_assert_msg (what == NULL, "%s differs in %.600s", what, text);
}

START_TEST (test_every_sample_comes_back)
{
  for (int flags = SAMPLE_PLAIN; flags <= SAMPLE_ALL; flags++) {
    g_autoptr (GradualPlan) plan = sample_plan ((SampleFlags)flags, 3, 5);
    gsize length;
    g_autofree char *text = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, &length);
    g_autoptr (GradualPlan) again = read_back (text, length);
    g_autofree char *text_again = gradual_plan_to_json (again, GRADUAL_JSON_WHOLE, NULL);

    ck_assert_uint_eq (length, strlen (text));
    assert_same (plan, again, text);
    ck_assert_str_eq (text, text_again);
  }
}
END_TEST

START_TEST (test_random_plans_come_back)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32)suite_seed ());

  for (guint round = suite_rounds (300); round > 0; round--) {
    g_autoptr (GradualPlan) plan = sample_random_plan (random);
    gsize length;
    g_autofree char *text = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, &length);
    g_autoptr (GradualPlan) again = read_back (text, length);

    assert_same (plan, again, text);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("plan-json");
  TCase *tests = tcase_create ("plan-json");

  tcase_add_test (tests, test_every_sample_comes_back);
  tcase_add_test (tests, test_random_plans_come_back);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
