/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/symptoms-page.h"

#include "app/symptoms/history/symptom-comparison.h"
#include "app/symptoms/form/symptom-form.h"
#include "app/symptoms/history/symptom-history.h"
#include "app/symptoms/outcome/symptom-outcome.h"
#include "gui.h"

#define FIRST  "8d2c3a60-5b0b-4d6e-9c55-0d4ac9b0a4f1"
#define SECOND "8d2c3a60-5b0b-4d6e-9c55-0d4ac9b0a4f2"
#define DRAFT  "8d2c3a60-5b0b-4d6e-9c55-0d4ac9b0a4f3"

static GtkWindow *window;
static GradualSymptomsPage *page;

static GradualSymptoms *
with_report (GradualSymptoms *symptoms, const char *id, GradualDay day, gboolean is_finished)
{
  GradualSymptomReport values = {.id = id, .day = day, .is_finished = is_finished};
  g_autoptr (GradualSymptomReport) report = NULL;
  GradualSymptoms *more;

  gradual_symptom_answers_init (&values.answers);
  report = gradual_symptom_report_new (&values);
  more = gradual_symptoms_with_report (symptoms, report);
  gradual_symptoms_unref (symptoms);

  return more;
}

/* Two finished reports, and, where there is to be one, a draft. */
static void
set_library (gboolean has_draft)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualLibrary) library = NULL;
  g_autoptr (GradualSymptoms) symptoms = gradual_symptoms_new_empty ();

  symptoms = with_report (symptoms, FIRST, SAMPLE_START - 30, TRUE);
  symptoms = with_report (symptoms, SECOND, SAMPLE_START - 1, TRUE);
  if (has_draft)
    symptoms = with_report (symptoms, DRAFT, SAMPLE_START, FALSE);
  library = gradual_library_with_symptoms (empty, symptoms);
  gradual_symptoms_page_set_library (page, library, SAMPLE_START);
  gui_settle ();
}

static void
set_up (void)
{
  gui_application ();
  page = g_object_new (GRADUAL_TYPE_SYMPTOMS_PAGE, NULL);
  window = gui_show (GTK_WIDGET (page), 700, 600);
  set_library (TRUE);
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
  gui_settle ();
}

static void
assert_shows (GradualSymptomsPlace place, GType type, const char *title)
{
  GtkWidget *child = gtk_stack_get_visible_child (GTK_STACK (adw_bin_get_child (ADW_BIN (page))));
  g_autofree char *text = gradual_symptoms_page_dup_title (page);

  ck_assert_int_eq (gradual_symptoms_page_get_place (page), place);
  ck_assert_str_eq (G_OBJECT_TYPE_NAME (child), g_type_name (type));
  ck_assert_str_eq (text, title);
}

START_TEST (test_it_begins_with_the_history)
{
  assert_shows (GRADUAL_SYMPTOMS_HISTORY, GRADUAL_TYPE_SYMPTOM_HISTORY, "Symptoms");
  /* What was not asked for is not built. */
  ck_assert_ptr_null (gui_find_type (GTK_WIDGET (page), GRADUAL_TYPE_SYMPTOM_FORM));
  ck_assert_ptr_null (gui_find_type (GTK_WIDGET (page), GRADUAL_TYPE_SYMPTOM_OUTCOME));
}
END_TEST

START_TEST (test_a_report_is_shown_by_what_it_is)
{
  gradual_symptoms_page_show_report (page, DRAFT);
  assert_shows (GRADUAL_SYMPTOMS_FORM, GRADUAL_TYPE_SYMPTOM_FORM, "Report of Mon 23 November");
  gradual_symptoms_page_show_report (page, FIRST);
  assert_shows (GRADUAL_SYMPTOMS_OUTCOME, GRADUAL_TYPE_SYMPTOM_OUTCOME, "Report of Sat 24 October");
  gradual_symptoms_page_show_history (page);
  assert_shows (GRADUAL_SYMPTOMS_HISTORY, GRADUAL_TYPE_SYMPTOM_HISTORY, "Symptoms");
}
END_TEST

START_TEST (test_two_reports_are_compared)
{
  gradual_symptoms_page_show_comparison (page, FIRST, SECOND);
  assert_shows (GRADUAL_SYMPTOMS_COMPARISON, GRADUAL_TYPE_SYMPTOM_COMPARISON, "Two Reports");
  /* A change elsewhere leaves it. */
  set_library (FALSE);
  assert_shows (GRADUAL_SYMPTOMS_COMPARISON, GRADUAL_TYPE_SYMPTOM_COMPARISON, "Two Reports");
}
END_TEST

START_TEST (test_what_can_not_be_compared_is_shown_alone)
{
  gradual_symptoms_page_show_comparison (page, FIRST, DRAFT);
  assert_shows (GRADUAL_SYMPTOMS_OUTCOME, GRADUAL_TYPE_SYMPTOM_OUTCOME, "Report of Sat 24 October");
  gradual_symptoms_page_show_comparison (page, FIRST, "gone");
  assert_shows (GRADUAL_SYMPTOMS_OUTCOME, GRADUAL_TYPE_SYMPTOM_OUTCOME, "Report of Sat 24 October");
}
END_TEST

START_TEST (test_what_is_gone_gives_way_to_the_history)
{
  gradual_symptoms_page_show_report (page, DRAFT);
  set_library (FALSE);
  assert_shows (GRADUAL_SYMPTOMS_HISTORY, GRADUAL_TYPE_SYMPTOM_HISTORY, "Symptoms");
  gradual_symptoms_page_show_report (page, "never was");
  assert_shows (GRADUAL_SYMPTOMS_HISTORY, GRADUAL_TYPE_SYMPTOM_HISTORY, "Symptoms");
}
END_TEST

START_TEST (test_what_comes_back_is_shown_as_before)
{
  gradual_symptoms_page_show_report (page, DRAFT);
  set_library (FALSE);
  set_library (TRUE);
  assert_shows (GRADUAL_SYMPTOMS_FORM, GRADUAL_TYPE_SYMPTOM_FORM, "Report of Mon 23 November");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("symptoms-page");
  TCase *tests = tcase_create ("symptoms-page");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_it_begins_with_the_history);
  tcase_add_test (tests, test_a_report_is_shown_by_what_it_is);
  tcase_add_test (tests, test_two_reports_are_compared);
  tcase_add_test (tests, test_what_can_not_be_compared_is_shown_alone);
  tcase_add_test (tests, test_what_is_gone_gives_way_to_the_history);
  tcase_add_test (tests, test_what_comes_back_is_shown_as_before);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
