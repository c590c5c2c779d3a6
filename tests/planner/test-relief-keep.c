/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "relief-case.h"

/* What a session does: after every step gradual_relief_keep() sees the library before and after it.
 * To undo is a step to an earlier library. */

#define WEEKS "- 30 - 30 - 30 60L *3"
#define EMPTY "- 30 - 30 - 30 60L / - 30 /"

#define OTHER_PLAN "00000000-0000-8000-8000-000000000002"

static const Sample runner = {
    .weeks = WEEKS,
    .log = "- 30 - 30 - 30 60 / - 30",
    .weekly = 150,
    .longest = 60,
};

static GradualLibrary *
relieve (const GradualLibrary *library, GradualRelief relief, GradualDay today)
{
  return relief_case_apply (library, RELIEF_CASE_REPORT, relief, today, NULL);
}

static GradualLibrary *
keep (const GradualLibrary *before, const GradualLibrary *after, GradualDay today)
{
  GradualLibrary *kept = gradual_relief_keep (before, after, today);
  g_autoptr (GradualLibrary) again = gradual_relief_keep (kept, kept, today);

  ck_assert_ptr_eq (again, kept);
  for (guint i = 0; i < kept->items->len; i++)
    relief_case_assert_sound (((GradualLibraryItem *)g_ptr_array_index (kept->items, i))->plan,
                              today);

  return kept;
}

static const GradualLibraryItem *
find_item (const GradualLibrary *library, const char *id)
{
  const GradualLibraryItem *item = gradual_library_find (library, id);

  ck_assert_ptr_nonnull (item);

  return item;
}

static GradualLibrary *
without_report (const GradualLibrary *library)
{
  g_autoptr (GradualSymptoms) symptoms =
      gradual_symptoms_without_report (library->symptoms, RELIEF_CASE_REPORT);

  return gradual_library_with_symptoms (library, symptoms);
}

static GradualLibrary *
with_other_plan (const GradualLibrary *library)
{
  g_autoptr (GradualPlan) other = relief_case_plan (OTHER_PLAN, &runner);

  return gradual_library_with_plan (library, other);
}

START_TEST (test_a_step_that_loses_nothing_is_left_as_it_is)
{
  g_autoptr (GradualLibrary) library = relief_case_library (&runner);
  g_autoptr (GradualLibrary) suspended =
      relieve (library, GRADUAL_RELIEF_SUSPEND, sample_day (2, 4));
  g_autoptr (GradualLibrary) cleared = relieve (suspended, GRADUAL_RELIEF_CLEAR, sample_day (2, 6));
  g_autoptr (GradualLibrary) begun = keep (library, suspended, sample_day (2, 4));
  g_autoptr (GradualLibrary) ended = keep (suspended, cleared, sample_day (2, 6));

  ck_assert_ptr_eq (begun, suspended);
  ck_assert_ptr_eq (ended, cleared);
}
END_TEST

START_TEST (test_undo_does_not_end_a_red_flag)
{
  g_autoptr (GradualLibrary) library = relief_case_library (&runner);
  g_autoptr (GradualLibrary) suspended =
      relieve (library, GRADUAL_RELIEF_SUSPEND, sample_day (2, 4));
  g_autoptr (GradualLibrary) kept = keep (suspended, library, sample_day (2, 5));

  sample_assert_text (relief_case_reliefs (kept, RELIEF_CASE_REPORT), "suspend 2.4");
  sample_assert_text (relief_case_active_restrictions (kept), "red-flag 2.4-\n");
  sample_assert_text (relief_case_grid (kept), "- 30 - 30 - 30 60L / - 30 - 30 /");
  ck_assert_ptr_nonnull (gradual_library_get_active_plan (kept));
  ck_assert_ptr_nonnull (find_item (kept, kept->active_id)->held);
}
END_TEST

START_TEST (test_undo_of_a_clearance_suspends_again_and_once_more_does_not_end_it)
{
  g_autoptr (GradualLibrary) library = relief_case_library (&runner);
  g_autoptr (GradualLibrary) suspended =
      relieve (library, GRADUAL_RELIEF_SUSPEND, sample_day (2, 4));
  g_autoptr (GradualLibrary) cleared = relieve (suspended, GRADUAL_RELIEF_CLEAR, sample_day (2, 6));
  g_autoptr (GradualLibrary) undone = keep (cleared, suspended, sample_day (2, 6));
  g_autoptr (GradualLibrary) twice = keep (undone, library, sample_day (2, 6));
  g_autoptr (GradualLibrary) redone = keep (twice, cleared, sample_day (2, 6));

  ck_assert_ptr_eq (undone, suspended);
  sample_assert_text (relief_case_active_restrictions (twice), "red-flag 2.4-\n");
  ck_assert_ptr_eq (redone, cleared);
}
END_TEST

START_TEST (test_an_earlier_clearance_does_not_end_a_later_suspension)
{
  g_autoptr (GradualLibrary) library = relief_case_library (&runner);
  g_autoptr (GradualLibrary) first = relieve (library, GRADUAL_RELIEF_SUSPEND, sample_day (2, 3));
  g_autoptr (GradualLibrary) cleared = relieve (first, GRADUAL_RELIEF_CLEAR, sample_day (2, 4));
  g_autoptr (GradualLibrary) again = relieve (cleared, GRADUAL_RELIEF_SUSPEND, sample_day (2, 5));
  g_autoptr (GradualLibrary) kept = keep (again, cleared, sample_day (2, 6));

  sample_assert_text (relief_case_reliefs (kept, RELIEF_CASE_REPORT),
                      "suspend 2.3, clear 2.4, suspend 2.5");
  sample_assert_text (relief_case_active_restrictions (kept), "red-flag 2.3-2.3\nred-flag 2.5-\n");
}
END_TEST

START_TEST (test_a_report_that_suspends_can_not_be_deleted)
{
  g_autoptr (GradualLibrary) library = relief_case_library (&runner);
  g_autoptr (GradualLibrary) suspended =
      relieve (library, GRADUAL_RELIEF_SUSPEND, sample_day (2, 4));
  g_autoptr (GradualLibrary) deleted = without_report (suspended);
  g_autoptr (GradualLibrary) kept = keep (suspended, deleted, sample_day (2, 4));

  sample_assert_text (relief_case_reliefs (kept, RELIEF_CASE_REPORT), "suspend 2.4");
}
END_TEST

START_TEST (test_a_report_that_was_cleared_can)
{
  g_autoptr (GradualLibrary) library = relief_case_library (&runner);
  g_autoptr (GradualLibrary) suspended =
      relieve (library, GRADUAL_RELIEF_SUSPEND, sample_day (2, 4));
  g_autoptr (GradualLibrary) cleared = relieve (suspended, GRADUAL_RELIEF_CLEAR, sample_day (2, 6));
  g_autoptr (GradualLibrary) deleted = without_report (cleared);
  g_autoptr (GradualLibrary) kept = keep (cleared, deleted, sample_day (2, 6));

  ck_assert_ptr_eq (kept, deleted);
}
END_TEST

START_TEST (test_a_new_plan_is_suspended_from_the_same_day_on_and_held)
{
  g_autoptr (GradualLibrary) library = relief_case_library (&runner);
  g_autoptr (GradualLibrary) suspended =
      relieve (library, GRADUAL_RELIEF_SUSPEND, sample_day (2, 4));
  g_autoptr (GradualLibrary) added = with_other_plan (suspended), kept = NULL, cleared = NULL;

  kept = keep (suspended, added, sample_day (2, 6));
  sample_assert_text (relief_case_active_restrictions (kept), "red-flag 2.4-\n");
  ck_assert_ptr_eq (find_item (kept, OTHER_PLAN)->held, find_item (added, OTHER_PLAN)->plan);
  ck_assert_str_eq (gradual_relief_find_open (find_item (kept, OTHER_PLAN)->plan)->because,
                    "Pain of 4 of 10");
  cleared = relieve (kept, GRADUAL_RELIEF_CLEAR, sample_day (2, 6));
  ck_assert_int_eq (
      gradual_plan_run_on (find_item (cleared, OTHER_PLAN)->plan, sample_day (3, 7))->minutes, 60);
}
END_TEST

START_TEST (test_a_plan_is_suspended_where_there_was_none)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualLibrary) library = relief_case_with_report (empty, RELIEF_CASE_REPORT);
  g_autoptr (GradualLibrary) suspended =
      relieve (library, GRADUAL_RELIEF_SUSPEND, sample_day (1, 1));
  g_autoptr (GradualLibrary) added = with_other_plan (suspended);
  g_autoptr (GradualLibrary) kept = keep (suspended, added, sample_day (2, 6));

  sample_assert_text (relief_case_active_restrictions (kept), "red-flag 1.1-\n");
}
END_TEST

START_TEST (test_a_stop_can_be_undone)
{
  g_autoptr (GradualLibrary) library = relief_case_library (&runner);
  g_autoptr (GradualLibrary) stopped = relieve (library, GRADUAL_RELIEF_STOP, sample_day (2, 4));
  g_autoptr (GradualLibrary) kept = keep (stopped, library, sample_day (2, 4));

  ck_assert_ptr_eq (kept, library);
}
END_TEST

START_TEST (test_a_new_plan_is_stopped_too)
{
  g_autoptr (GradualLibrary) library = relief_case_library (&runner);
  g_autoptr (GradualLibrary) stopped = relieve (library, GRADUAL_RELIEF_STOP, sample_day (2, 4));
  g_autoptr (GradualLibrary) added = with_other_plan (stopped);
  g_autoptr (GradualLibrary) kept = keep (stopped, added, sample_day (2, 6));

  sample_assert_text (relief_case_active_restrictions (kept), "stop 2.4-\n");
}
END_TEST

START_TEST (test_a_red_flag_without_a_report_is_kept_too)
{
  Sample sample = runner;
  g_autoptr (GradualLibrary) bare = relief_case_library (&runner), flagged = NULL, kept = NULL;
  g_autoptr (GradualLibrary) cleared = NULL, still_cleared = NULL;

  sample.restrictions[0] = (SampleRestriction){GRADUAL_RESTRICTION_RED_FLAG, sample_day (2, 4),
                                               SAMPLE_OPEN, GRADUAL_ABSENT};
  flagged = relief_case_library (&sample);
  kept = keep (flagged, bare, sample_day (2, 4));
  sample_assert_text (relief_case_active_restrictions (kept), "red-flag 2.4-\n");
  sample_assert_text (relief_case_grid (kept), EMPTY);

  cleared = relief_case_apply (kept, NULL, GRADUAL_RELIEF_CLEAR, sample_day (2, 6), NULL);
  still_cleared = keep (kept, cleared, sample_day (2, 6));
  ck_assert_ptr_eq (still_cleared, cleared);
}
END_TEST

START_TEST (test_what_a_suspended_plan_brings_along_is_held)
{
  Sample sample = runner;
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty (), library = NULL, kept = NULL;

  sample.restrictions[0] =
      (SampleRestriction){GRADUAL_RESTRICTION_STOP, sample_day (2, 4), SAMPLE_OPEN, GRADUAL_ABSENT};
  library = relief_case_library (&sample);
  kept = keep (empty, library, sample_day (2, 4));
  sample_assert_text (relief_case_grid (kept), EMPTY);
  ck_assert_ptr_eq (find_item (kept, kept->active_id)->held,
                    gradual_library_get_active_plan (library));
}
END_TEST

START_TEST (test_there_is_still_one_draft_at_most)
{
  g_autoptr (GradualLibrary) library = relief_case_library (&runner), with_draft = NULL;
  g_autoptr (GradualLibrary) other_draft = NULL, suspended = NULL, kept = NULL;
  g_autoptr (GradualSymptomReport) draft = NULL, other = NULL;
  g_autoptr (GradualSymptoms) drafts = NULL, others = NULL;
  GradualSymptomReport values = *gradual_symptoms_find (library->symptoms, RELIEF_CASE_REPORT);

  values.is_finished = FALSE;
  draft = gradual_symptom_report_new (&values);
  values.id = RELIEF_CASE_OTHER;
  other = gradual_symptom_report_new (&values);
  drafts = gradual_symptoms_with_report (library->symptoms, draft);
  with_draft = gradual_library_with_symptoms (library, drafts);
  suspended = relieve (with_draft, GRADUAL_RELIEF_SUSPEND, sample_day (2, 4));
  others = gradual_symptoms_with_report (library->symptoms, other);
  other_draft = gradual_library_with_symptoms (library, others);

  kept = keep (suspended, other_draft, sample_day (2, 4));
  ck_assert (gradual_symptoms_find (kept->symptoms, RELIEF_CASE_REPORT)->is_finished);
  ck_assert (gradual_symptom_report_is_suspended (
      gradual_symptoms_find (kept->symptoms, RELIEF_CASE_REPORT)));
  ck_assert_str_eq (gradual_symptoms_get_draft (kept->symptoms)->id, RELIEF_CASE_OTHER);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("relief-keep");
  TCase *tests = tcase_create ("relief-keep");

  tcase_add_test (tests, test_a_step_that_loses_nothing_is_left_as_it_is);
  tcase_add_test (tests, test_undo_does_not_end_a_red_flag);
  tcase_add_test (tests, test_undo_of_a_clearance_suspends_again_and_once_more_does_not_end_it);
  tcase_add_test (tests, test_an_earlier_clearance_does_not_end_a_later_suspension);
  tcase_add_test (tests, test_a_report_that_suspends_can_not_be_deleted);
  tcase_add_test (tests, test_a_report_that_was_cleared_can);
  tcase_add_test (tests, test_a_new_plan_is_suspended_from_the_same_day_on_and_held);
  tcase_add_test (tests, test_a_plan_is_suspended_where_there_was_none);
  tcase_add_test (tests, test_a_stop_can_be_undone);
  tcase_add_test (tests, test_a_new_plan_is_stopped_too);
  tcase_add_test (tests, test_a_red_flag_without_a_report_is_kept_too);
  tcase_add_test (tests, test_what_a_suspended_plan_brings_along_is_held);
  tcase_add_test (tests, test_there_is_still_one_draft_at_most);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
