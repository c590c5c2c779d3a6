/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/replan/replan-window.h"

#include "gui.h"

#define TYPE_PARENT (parent_get_type ())
G_DECLARE_FINAL_TYPE (Parent, parent, TEST, PARENT, GtkWindow)

/* A window that only keeps what it is told. */
struct _Parent {
  GtkWindow parent_instance;
  guint n_kept;
  guint n_forms;
  char *way;
};

G_DEFINE_FINAL_TYPE (Parent, parent, GTK_TYPE_WINDOW)

static void
take_way (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  g_free (TEST_PARENT (widget)->way);
  TEST_PARENT (widget)->way = g_variant_dup_string (parameter, NULL);
}

static void
take_keep (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  TEST_PARENT (widget)->n_kept++;
}

static void
take_form (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  TEST_PARENT (widget)->n_forms++;
}

static void
finalize (GObject *object)
{
  g_free (TEST_PARENT (object)->way);
  G_OBJECT_CLASS (parent_parent_class)->finalize (object);
}

static void
parent_class_init (ParentClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = finalize;
  gtk_widget_class_install_action (widget_class, "win.apply-replan", "s", take_way);
  gtk_widget_class_install_action (widget_class, "win.keep-replan", NULL, take_keep);
  gtk_widget_class_install_action (widget_class, "win.new-report", NULL, take_form);
}

static void
parent_init (Parent *self G_GNUC_UNUSED)
{
}

static Parent *parent;
static GtkWindow *dialog;
static GradualPlan *plan;
static GradualReplan *replan;

/* Shows what is proposed on the Monday after a week of the sample in which nothing was run. */
static void
set_up (void)
{
  GradualReplanView view;

  gui_application ();
  plan = sample_plan_new ();
  replan = gradual_replan (plan, SAMPLE_START + GRADUAL_DAYS_PER_WEEK);
  view = (GradualReplanView){.replan = replan, .plan = plan, .units = GRADUAL_UNITS_MINUTES};
  parent = g_object_new (TYPE_PARENT, NULL);
  gtk_window_present (GTK_WINDOW (parent));
  dialog = gradual_replan_window_new (GTK_WINDOW (parent), &view);
  gtk_window_present (dialog);
  gui_settle ();
}

static void
tear_down (void)
{
  gtk_window_destroy (GTK_WINDOW (parent));
  gui_settle ();
  gradual_replan_free (replan);
  gradual_plan_unref (plan);
}

static const GradualReplanOption *
last_option (void)
{
  return g_ptr_array_index (replan->options, replan->options->len - 1);
}

START_TEST (test_what_has_happened_is_said)
{
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (dialog), replan->title));
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (dialog), replan->reason));
  ck_assert (
      !gtk_widget_get_mapped (gui_find_button (GTK_WIDGET (dialog), "Open the Symptom Form")));
}
END_TEST

/* Each way has its own words and its own weeks. */
START_TEST (test_another_way)
{
  GtkWidget *button;

  for (button = gui_find_type (GTK_WIDGET (dialog), GTK_TYPE_CHECK_BUTTON);
       gtk_widget_get_next_sibling (button) != NULL;)
    button = gtk_widget_get_next_sibling (button);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), TRUE);
  gui_settle ();
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (dialog), last_option ()->because));
  g_signal_emit_by_name (gui_find_button (GTK_WIDGET (dialog), "Apply"), "clicked");
  ck_assert_str_eq (parent->way, gradual_replan_way_to_nick (last_option ()->way));
}
END_TEST

START_TEST (test_keep)
{
  g_signal_emit_by_name (gui_find_button (GTK_WIDGET (dialog), "Keep as It Is"), "clicked");
  ck_assert_uint_eq (parent->n_kept, 1);
  ck_assert_ptr_null (parent->way);
}
END_TEST

START_TEST (test_form)
{
  gtk_widget_activate_action (GTK_WIDGET (dialog), "replan.form", NULL);
  ck_assert_uint_eq (parent->n_forms, 1);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("replan-window");
  TCase *tests = tcase_create ("replan-window");

  tcase_set_timeout (tests, 0);
  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_what_has_happened_is_said);
  tcase_add_test (tests, test_another_way);
  tcase_add_test (tests, test_keep);
  tcase_add_test (tests, test_form);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
