/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/library.h"
#include "suite.h"

static GradualPlan *
plan_new (const char *id, const char *title)
{
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();
  GradualPlanHead head = {.id = id, .title = title, .created = "", .week_starts_on = G_DATE_MONDAY};

  g_ptr_array_add (weeks, gradual_week_new (1, 740000, GRADUAL_PHASE_BUILD, 0, NULL));

  return gradual_plan_new (&head, weeks, NULL, NULL);
}

static void
replace (GradualLibrary **library, GradualLibrary *other)
{
  gradual_library_unref (*library);
  *library = other;
}

/* The plans a, b and c, of which b is active. */
static GradualLibrary *
three_plans (void)
{
  static const char *const ids[] = {"a", "b", "c"};
  GradualLibrary *library = gradual_library_new_empty ();

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++) {
    g_autoptr (GradualPlan) plan = plan_new (ids[i], "plan");

    replace (&library, gradual_library_with_plan (library, plan));
  }
  replace (&library, gradual_library_with_active (library, "b"));

  return library;
}

/* The plans' ids in order, archived ones in brackets, then the active one's after an arrow. */
static void
assert_holds (const GradualLibrary *library, const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < library->items->len; i++) {
    const GradualLibraryItem *item = g_ptr_array_index (library->items, i);

    g_string_append_printf (text, item->is_archived ? "(%s)" : "%s", item->plan->head.id);
  }
  g_string_append_printf (text, " > %s", library->active_id != NULL ? library->active_id : "-");
  ck_assert_str_eq (text->str, expected);
}

START_TEST (test_units_have_names)
{
  for (GradualUnits units = GRADUAL_UNITS_MINUTES; units <= GRADUAL_UNITS_MILES; units++) {
    GradualUnits found = (GradualUnits)-1;

    ck_assert (gradual_units_from_nick (gradual_units_to_nick (units), &found));
    ck_assert_int_eq (found, units);
  }
  ck_assert (!gradual_units_from_nick ("furlongs", &(GradualUnits){GRADUAL_UNITS_MINUTES}));
}
END_TEST

START_TEST (test_begins_empty)
{
  g_autoptr (GradualLibrary) library = gradual_library_new_empty ();

  assert_holds (library, " > -");
  ck_assert_ptr_null (gradual_library_get_active_plan (library));
  ck_assert_int_eq (library->units, GRADUAL_UNITS_MINUTES);
}
END_TEST

START_TEST (test_a_plan_is_added_or_changed_and_is_active)
{
  g_autoptr (GradualLibrary) library = three_plans ();
  g_autoptr (GradualPlan) changed = plan_new ("a", "changed");
  g_autoptr (GradualLibrary) after = gradual_library_with_plan (library, changed);

  assert_holds (library, "abc > b");
  assert_holds (after, "abc > a");
  ck_assert_ptr_eq (gradual_library_get_active_plan (after), changed);
  ck_assert_ptr_eq (gradual_library_find (after, "c"), gradual_library_find (library, "c"));
}
END_TEST

START_TEST (test_a_plan_that_is_not_active_can_be_changed)
{
  g_autoptr (GradualLibrary) library = three_plans ();
  g_autoptr (GradualPlan) changed = plan_new ("c", "changed");
  g_autoptr (GradualLibrary) archived = gradual_library_with_archived (library, "c", TRUE);
  g_autoptr (GradualLibrary) after = gradual_library_with_plan_changed (archived, changed);

  assert_holds (after, "ab(c) > b");
  ck_assert_str_eq (gradual_library_find (after, "c")->plan->head.title, "changed");
}
END_TEST

START_TEST (test_where_the_active_plan_goes_one_beside_it_is_active)
{
  g_autoptr (GradualLibrary) library = three_plans ();

  replace (&library, gradual_library_without_plan (library, "b"));
  assert_holds (library, "ac > c");
  replace (&library, gradual_library_without_plan (library, "c"));
  assert_holds (library, "a > a");
  replace (&library, gradual_library_without_plan (library, "a"));
  assert_holds (library, " > -");
}
END_TEST

START_TEST (test_another_plan_goes_and_the_active_one_stays)
{
  g_autoptr (GradualLibrary) library = three_plans ();

  replace (&library, gradual_library_without_plan (library, "a"));
  assert_holds (library, "bc > b");
}
END_TEST

START_TEST (test_what_is_archived_is_not_active)
{
  g_autoptr (GradualLibrary) library = three_plans ();

  replace (&library, gradual_library_with_archived (library, "a", TRUE));
  assert_holds (library, "(a)bc > b");
  replace (&library, gradual_library_with_archived (library, "b", TRUE));
  assert_holds (library, "(a)(b)c > c");
  replace (&library, gradual_library_with_archived (library, "c", TRUE));
  assert_holds (library, "(a)(b)(c) > -");
  replace (&library, gradual_library_with_archived (library, "b", FALSE));
  assert_holds (library, "(a)b(c) > -");
  replace (&library, gradual_library_with_active (library, "c"));
  assert_holds (library, "(a)bc > c");
  replace (&library,
           gradual_library_with_plan (library, gradual_library_find (library, "a")->plan));
  assert_holds (library, "abc > a");
}
END_TEST

START_TEST (test_an_active_plan_that_is_none_is_taken_as_none)
{
  g_autoptr (GradualLibrary) library = three_plans ();
  g_autoptr (GradualLibrary) archived = gradual_library_with_archived (library, "a", TRUE);
  static const char *const ids[] = {"", "d", "a"};

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++) {
    g_autoptr (GradualLibrary) other =
        gradual_library_new (archived->items, ids[i], GRADUAL_UNITS_MILES, NULL);

    assert_holds (other, "(a)bc > -");
  }
}
END_TEST

START_TEST (test_what_is_not_known_stays_through_every_change)
{
  g_autoptr (GPtrArray) items = gradual_library_item_array_new ();
  g_autoptr (GradualPlan) plan = plan_new ("a", "plan");
  g_autoptr (GradualLibrary) library = NULL;

  g_ptr_array_add (items, gradual_library_item_new (plan, FALSE, "{\"x\":1}"));
  library = gradual_library_new (items, "a", GRADUAL_UNITS_MILES, "{\"y\":2}");
  replace (&library, gradual_library_with_archived (library, "a", TRUE));
  replace (&library, gradual_library_with_active (library, "a"));
  replace (&library, gradual_library_with_plan (library, plan));
  replace (&library, gradual_library_with_plan_changed (library, plan));
  ck_assert_int_eq (library->units, GRADUAL_UNITS_MILES);
  replace (&library, gradual_library_with_units (library, GRADUAL_UNITS_KILOMETRES));
  replace (&library, gradual_library_with_stretching (library, library->stretching));

  ck_assert_int_eq (library->units, GRADUAL_UNITS_KILOMETRES);
  ck_assert_str_eq (gradual_library_find (library, "a")->extra, "{\"x\":1}");
  ck_assert_str_eq (library->extra, "{\"y\":2}");
  replace (&library, gradual_library_without_plan (library, "a"));
  ck_assert_str_eq (library->extra, "{\"y\":2}");
}
END_TEST

START_TEST (test_stretching_is_the_runners_and_not_a_plans)
{
  g_autoptr (GradualLibrary) library = three_plans ();
  g_autoptr (GradualLibrary) before = gradual_library_ref (library);
  g_autoptr (GradualStretching) ticked =
      gradual_stretching_with_done (library->stretching, 740000, 0x05);
  g_autoptr (GradualPlan) plan = plan_new ("a", "changed");

  ck_assert (gradual_stretching_is_standard (library->stretching));
  replace (&library, gradual_library_with_stretching (library, ticked));
  ck_assert_ptr_eq (library->stretching, ticked);
  assert_holds (library, "abc > b");

  replace (&library, gradual_library_with_plan (library, plan));
  replace (&library, gradual_library_with_archived (library, "a", TRUE));
  replace (&library, gradual_library_with_active (library, "c"));
  replace (&library, gradual_library_with_plan_changed (library, plan));
  replace (&library, gradual_library_with_units (library, GRADUAL_UNITS_MILES));
  replace (&library, gradual_library_without_plan (library, "a"));
  replace (&library, gradual_library_without_plan (library, "b"));
  replace (&library, gradual_library_without_plan (library, "c"));
  ck_assert_uint_eq (gradual_stretching_done_on (library->stretching, 740000), 0x05);
  ck_assert (gradual_stretching_is_standard (before->stretching));
}
END_TEST

START_TEST (test_symptoms_are_the_runners_and_not_a_plans)
{
  g_autoptr (GradualLibrary) library = three_plans ();
  g_autoptr (GradualLibrary) before = gradual_library_ref (library);
  GradualSymptomReport values = {.id = "r", .day = 740000};
  g_autoptr (GradualSymptomReport) report = NULL;
  g_autoptr (GradualSymptoms) symptoms = NULL;
  g_autoptr (GradualPlan) plan = plan_new ("a", "changed");

  gradual_symptom_answers_init (&values.answers);
  report = gradual_symptom_report_new (&values);
  symptoms = gradual_symptoms_with_report (library->symptoms, report);
  ck_assert (gradual_symptoms_is_empty (library->symptoms));
  replace (&library, gradual_library_with_symptoms (library, symptoms));
  assert_holds (library, "abc > b");

  replace (&library, gradual_library_with_plan (library, plan));
  replace (&library, gradual_library_with_archived (library, "a", TRUE));
  replace (&library, gradual_library_with_active (library, "c"));
  replace (&library, gradual_library_with_plan_changed (library, plan));
  replace (&library, gradual_library_with_units (library, GRADUAL_UNITS_MILES));
  replace (&library, gradual_library_with_stretching (library, library->stretching));
  replace (&library, gradual_library_with_items (library, before->items));
  replace (&library, gradual_library_without_plan (library, "a"));
  replace (&library, gradual_library_without_plan (library, "b"));
  replace (&library, gradual_library_without_plan (library, "c"));
  ck_assert_ptr_eq (library->symptoms, symptoms);
  ck_assert (gradual_symptoms_is_empty (before->symptoms));
}
END_TEST

START_TEST (test_cadence_is_the_runners_and_not_a_plans)
{
  g_autoptr (GradualLibrary) library = three_plans ();
  g_autoptr (GradualLibrary) before = gradual_library_ref (library);
  g_autoptr (GradualCadence) cadence =
      gradual_cadence_with_count (library->cadence, 740000, (const int[]){80, 81, 82});
  g_autoptr (GradualPlan) plan = plan_new ("a", "changed");

  ck_assert (gradual_cadence_is_empty (library->cadence));
  replace (&library, gradual_library_with_cadence (library, cadence));
  assert_holds (library, "abc > b");

  replace (&library, gradual_library_with_plan (library, plan));
  replace (&library, gradual_library_with_archived (library, "a", TRUE));
  replace (&library, gradual_library_with_active (library, "c"));
  replace (&library, gradual_library_with_plan_changed (library, plan));
  replace (&library, gradual_library_with_units (library, GRADUAL_UNITS_MILES));
  replace (&library, gradual_library_with_stretching (library, library->stretching));
  replace (&library, gradual_library_with_symptoms (library, library->symptoms));
  replace (&library, gradual_library_with_items (library, before->items));
  replace (&library, gradual_library_without_plan (library, "a"));
  replace (&library, gradual_library_without_plan (library, "b"));
  replace (&library, gradual_library_without_plan (library, "c"));
  ck_assert_ptr_eq (library->cadence, cadence);
  ck_assert (gradual_cadence_is_empty (before->cadence));
}
END_TEST

START_TEST (test_what_is_held_of_a_plan_stays_until_it_goes_with_it)
{
  g_autoptr (GradualLibrary) library = three_plans ();
  g_autoptr (GradualPlan) held = plan_new ("b", "held"), changed = plan_new ("b", "changed");
  g_autoptr (GradualLibraryItem) item =
      gradual_library_item_with_held (gradual_library_find (library, "b"), held);

  replace (&library, gradual_library_with_item (library, item));
  assert_holds (library, "abc > b");
  replace (&library, gradual_library_with_plan (library, changed));
  replace (&library, gradual_library_with_plan_changed (library, changed));
  replace (&library, gradual_library_with_archived (library, "b", TRUE));
  assert_holds (library, "a(b)c > c");
  replace (&library, gradual_library_with_active (library, "b"));
  replace (&library, gradual_library_without_plan (library, "a"));
  ck_assert_ptr_eq (gradual_library_find (library, "b")->held, held);
  ck_assert_ptr_null (gradual_library_find (library, "c")->held);

  replace (&library, gradual_library_without_plan (library, "b"));
  replace (&library, gradual_library_with_plan (library, changed));
  ck_assert_ptr_null (gradual_library_find (library, "b")->held);
}
END_TEST

START_TEST (test_an_item_is_added_or_replaced_and_is_active)
{
  g_autoptr (GradualLibrary) library = three_plans ();
  g_autoptr (GradualPlan) plan = plan_new ("d", "new"), changed = plan_new ("a", "changed");
  g_autoptr (GradualLibraryItem) added = gradual_library_item_new (plan, FALSE, "{\"x\":1}");
  g_autoptr (GradualLibraryItem) other = gradual_library_item_new (changed, FALSE, NULL);

  replace (&library, gradual_library_with_item (library, added));
  assert_holds (library, "abcd > d");
  ck_assert_str_eq (gradual_library_find (library, "d")->extra, "{\"x\":1}");
  replace (&library, gradual_library_with_item (library, other));
  assert_holds (library, "abcd > a");
  ck_assert_ptr_eq (gradual_library_get_active_plan (library), changed);
}
END_TEST

START_TEST (test_items_are_changed_together_and_the_active_plan_stays)
{
  g_autoptr (GradualLibrary) library = three_plans ();
  g_autoptr (GPtrArray) items = gradual_library_item_array_new ();

  for (guint i = 0; i < library->items->len; i++) {
    const GradualLibraryItem *item = g_ptr_array_index (library->items, i);
    g_autoptr (GradualPlan) changed = plan_new (item->plan->head.id, "changed");

    g_ptr_array_add (items, gradual_library_item_with_plan (item, changed));
  }
  replace (&library, gradual_library_with_items (library, items));
  assert_holds (library, "abc > b");
  ck_assert_str_eq (gradual_library_get_active_plan (library)->head.title, "changed");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("library");
  TCase *tests = tcase_create ("library");

  tcase_add_test (tests, test_units_have_names);
  tcase_add_test (tests, test_begins_empty);
  tcase_add_test (tests, test_a_plan_is_added_or_changed_and_is_active);
  tcase_add_test (tests, test_a_plan_that_is_not_active_can_be_changed);
  tcase_add_test (tests, test_where_the_active_plan_goes_one_beside_it_is_active);
  tcase_add_test (tests, test_another_plan_goes_and_the_active_one_stays);
  tcase_add_test (tests, test_what_is_archived_is_not_active);
  tcase_add_test (tests, test_an_active_plan_that_is_none_is_taken_as_none);
  tcase_add_test (tests, test_what_is_not_known_stays_through_every_change);
  tcase_add_test (tests, test_stretching_is_the_runners_and_not_a_plans);
  tcase_add_test (tests, test_symptoms_are_the_runners_and_not_a_plans);
  tcase_add_test (tests, test_cadence_is_the_runners_and_not_a_plans);
  tcase_add_test (tests, test_what_is_held_of_a_plan_stays_until_it_goes_with_it);
  tcase_add_test (tests, test_an_item_is_added_or_replaced_and_is_active);
  tcase_add_test (tests, test_items_are_changed_together_and_the_active_plan_stays);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
