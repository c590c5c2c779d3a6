/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/form/pain-began-group.h"
#include "app/welcome/date-row.h"
#include "gui.h"
#include "recorder.h"

static GtkWindow *window;
static GradualPainBeganGroup *group;
static GtkEditable *row;
static GString *asked;

static void
set_up (void)
{
  gui_application ();
  group = GRADUAL_PAIN_BEGAN_GROUP (gradual_pain_began_group_new ());
  row = GTK_EDITABLE (gui_find_type (GTK_WIDGET (group), GRADUAL_TYPE_DATE_ROW));
  recorder_add (GTK_WIDGET (group));
  asked = g_string_new (NULL);
  window = gui_show (GTK_WIDGET (group), 400, 300);
  gradual_pain_began_group_set_day (group, GRADUAL_DAY_NONE, SAMPLE_START);
}

static void
tear_down (void)
{
  g_string_free (asked, TRUE);
  gtk_window_destroy (window);
  gui_settle ();
}

static const char *
take (void)
{
  g_autofree char *more = recorder_take ();

  return g_string_assign (asked, more)->str;
}

static void
type (const char *text)
{
  gtk_editable_set_text (row, text);
  gradual_pain_began_group_flush (group);
}

static gboolean
is_asked (gpointer data G_GNUC_UNUSED)
{
  if (asked->len == 0)
    take ();

  return asked->len > 0;
}

static gboolean
shows (const char *text)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (group), text);

  return label != NULL && gtk_widget_get_mapped (label);
}

START_TEST (test_it_says_why_it_asks)
{
  ck_assert (shows ("When did the pain begin?"));
  ck_assert (shows ("The three weeks before that day are looked at in your log, and fill in what "
                    "it knows of your training."));
  ck_assert_str_eq (gtk_editable_get_text (row), "");
}
END_TEST

START_TEST (test_a_day_is_taken_when_it_rests)
{
  g_autofree char *expected = g_strdup_printf ("set-pain-began%d", (int)SAMPLE_START - 5);

  gtk_editable_set_text (row, "2026-11-18");
  ck_assert_str_eq (take (), "");
  gui_wait (is_asked, NULL);
  ck_assert_str_eq (asked->str, expected);
}
END_TEST

START_TEST (test_today_is_the_last_day)
{
  g_autofree char *expected = g_strdup_printf ("set-pain-began%d", (int)SAMPLE_START);

  type ("2026-11-24");
  ck_assert_str_eq (take (), "");
  ck_assert (shows ("That day has not come yet."));
  ck_assert (gtk_widget_has_css_class (GTK_WIDGET (row), "error"));
  type ("2026-11-23");
  ck_assert_str_eq (take (), expected);
  ck_assert (!shows ("That day has not come yet."));
}
END_TEST

START_TEST (test_what_is_no_date_is_told)
{
  type ("lately");
  ck_assert_str_eq (take (), "");
  ck_assert (shows ("That is no date. Choose one from the calendar, or leave it empty."));
}
END_TEST

START_TEST (test_a_day_is_taken_back)
{
  gradual_pain_began_group_set_day (group, SAMPLE_START - 3, SAMPLE_START);
  ck_assert_str_eq (gtk_editable_get_text (row), "20 November 2026");
  type ("");
  ck_assert_str_eq (take (), "set-pain-began0");
}
END_TEST

START_TEST (test_what_is_set_is_not_asked_for)
{
  gradual_pain_began_group_set_day (group, SAMPLE_START - 3, SAMPLE_START);
  gradual_pain_began_group_flush (group);
  ck_assert_str_eq (take (), "");
  /* What is being typed stays. */
  gtk_editable_set_text (row, "18 Nov");
  gradual_pain_began_group_set_day (group, SAMPLE_START - 4, SAMPLE_START);
  ck_assert_str_eq (gtk_editable_get_text (row), "18 Nov");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("pain-began-group");
  TCase *tests = tcase_create ("pain-began-group");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_it_says_why_it_asks);
  tcase_add_test (tests, test_a_day_is_taken_when_it_rests);
  tcase_add_test (tests, test_today_is_the_last_day);
  tcase_add_test (tests, test_what_is_no_date_is_told);
  tcase_add_test (tests, test_a_day_is_taken_back);
  tcase_add_test (tests, test_what_is_set_is_not_asked_for);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
