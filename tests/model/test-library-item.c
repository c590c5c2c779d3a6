/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/library-item.h"

#include "suite.h"

static GradualPlan *
plan_new (const char *title)
{
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();
  GradualPlanHead head = {
      .id = "a", .title = title, .created = "", .week_starts_on = G_DATE_MONDAY};

  g_ptr_array_add (weeks, gradual_week_new (1, 740000, GRADUAL_PHASE_BUILD, 0, NULL));

  return gradual_plan_new (&head, weeks, NULL, NULL);
}

static void
replace (GradualLibraryItem **item, GradualLibraryItem *other)
{
  gradual_library_item_unref (*item);
  *item = other;
}

START_TEST (test_the_values_are_shared_or_copied)
{
  g_autoptr (GradualPlan) plan = plan_new ("plan");
  char extra[] = "{\"x\":1}";
  g_autoptr (GradualLibraryItem) item = gradual_library_item_new (plan, TRUE, extra);
  g_autoptr (GradualLibraryItem) again = gradual_library_item_ref (item);

  extra[2] = '#';
  ck_assert_ptr_eq (item, again);
  ck_assert_ptr_eq (item->plan, plan);
  ck_assert (item->is_archived);
  ck_assert_ptr_null (item->held);
  ck_assert_str_eq (item->extra, "{\"x\":1}");
}
END_TEST

START_TEST (test_a_change_leaves_all_else_as_it_was)
{
  g_autoptr (GradualPlan) plan = plan_new ("plan"), other = plan_new ("other"),
                          held = plan_new ("held");
  g_autoptr (GradualLibraryItem) item = gradual_library_item_new (plan, FALSE, "{\"x\":1}");
  g_autoptr (GradualLibraryItem) before = gradual_library_item_ref (item);

  replace (&item, gradual_library_item_with_held (item, held));
  ck_assert_ptr_eq (item->held, held);
  ck_assert_ptr_eq (item->plan, plan);
  replace (&item, gradual_library_item_with_archived (item, TRUE));
  replace (&item, gradual_library_item_with_plan (item, other));
  ck_assert_ptr_eq (item->plan, other);
  ck_assert_ptr_eq (item->held, held);
  ck_assert (item->is_archived);
  ck_assert_str_eq (item->extra, "{\"x\":1}");
  replace (&item, gradual_library_item_with_archived (item, FALSE));
  ck_assert (!item->is_archived);
  ck_assert_ptr_eq (item->held, held);
  replace (&item, gradual_library_item_with_held (item, NULL));
  ck_assert_ptr_null (item->held);
  ck_assert_ptr_eq (item->plan, other);

  ck_assert_ptr_eq (before->plan, plan);
  ck_assert_ptr_null (before->held);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("library-item");
  TCase *tests = tcase_create ("library-item");

  tcase_add_test (tests, test_the_values_are_shared_or_copied);
  tcase_add_test (tests, test_a_change_leaves_all_else_as_it_was);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
