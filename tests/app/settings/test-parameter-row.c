/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/settings/parameter-row.h"
#include "gui.h"
#include "rules/parameter-words.h"

/* A row of each parameter, in a list as in the settings. */
static GtkWidget *
show_row (const GradualParameter *parameter, int value)
{
  GtkWidget *list, *row;

  gui_application ();
  list = gtk_list_box_new ();
  row = gradual_parameter_row_new (parameter, value);
  gtk_list_box_append (GTK_LIST_BOX (list), row);
  gui_show (list, 360, 200);

  return row;
}

static GtkSpinButton *
spin_of (GtkWidget *row)
{
  return GTK_SPIN_BUTTON (gui_find_type (row, GTK_TYPE_SPIN_BUTTON));
}

/* The spin button has buttons of its own, without a tooltip. */
static GtkWidget *
find_reset (GtkWidget *root)
{
  if (GTK_IS_BUTTON (root) && gtk_widget_get_tooltip_text (root) != NULL)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_reset (child);

    if (found != NULL)
      return found;
  }

  return NULL;
}

static void
destroy (GtkWidget *row)
{
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (row)));
  gui_settle ();
}

START_TEST (test_each_parameter_has_its_range_its_name_and_its_words)
{
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);

  for (guint i = 0; i < n_parameters; i++) {
    const GradualParameter *it = &parameters[i];
    const GradualParameterWords *words = gradual_parameter_words (it);
    GtkWidget *row = show_row (it, it->standard);
    g_autofree char *range = gradual_parameter_format_range (it);
    g_autofree char *described = NULL;
    double least, most;

    gtk_spin_button_get_range (spin_of (row), &least, &most);
    ck_assert_int_eq ((int)least, it->minimum);
    ck_assert_int_eq ((int)most, it->maximum);
    ck_assert_int_eq (gradual_parameter_row_get_value (GRADUAL_PARAMETER_ROW (row)), it->standard);
    gui_assert_name (spin_of (row), GTK_ACCESSIBLE_ROLE_SPIN_BUTTON, words->title);
    described = gtk_test_accessible_check_property (
        GTK_ACCESSIBLE (spin_of (row)), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
        adw_action_row_get_subtitle (ADW_ACTION_ROW (row)));
    ck_assert_msg (described == NULL, "is described as %s", described);
    ck_assert_ptr_nonnull (gui_find_label (row, words->title));
    ck_assert_ptr_nonnull (strstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), range));
    destroy (row);
  }
}
END_TEST

START_TEST (test_no_value_passes_the_range)
{
  const GradualParameter *parameter = gradual_parameter_find ("weekly_growth_percent");
  GtkWidget *row = show_row (parameter, 10);

  gtk_spin_button_set_value (spin_of (row), 1000);
  ck_assert_int_eq (gradual_parameter_row_get_value (GRADUAL_PARAMETER_ROW (row)), 15);
  gtk_editable_set_text (GTK_EDITABLE (spin_of (row)), "1");
  gradual_parameter_row_update (GRADUAL_PARAMETER_ROW (row));
  ck_assert_int_eq (gradual_parameter_row_get_value (GRADUAL_PARAMETER_ROW (row)), 5);
  destroy (row);
}
END_TEST

static void
count_notify (guint *count)
{
  (*count)++;
}

START_TEST (test_back_to_the_default)
{
  GtkWidget *row = show_row (gradual_parameter_find ("rest_days"), 2);
  GtkWidget *reset = find_reset (row);
  guint notified = 0;

  g_signal_connect_swapped (row, "notify::value", G_CALLBACK (count_notify), &notified);
  ck_assert (!gtk_widget_get_visible (reset));
  gtk_spin_button_set_value (spin_of (row), 4);
  ck_assert_uint_eq (notified, 1);
  ck_assert (gtk_widget_get_visible (reset));
  gui_assert_name (reset, GTK_ACCESSIBLE_ROLE_BUTTON, "Days without a run: back to 2 days");
  ck_assert_str_eq (gtk_widget_get_tooltip_text (reset), "Back to 2 days");

  gui_settle ();
  ck_assert (gtk_widget_grab_focus (reset));
  g_signal_emit_by_name (reset, "clicked");
  ck_assert_int_eq (gradual_parameter_row_get_value (GRADUAL_PARAMETER_ROW (row)), 2);
  ck_assert_uint_eq (notified, 2);
  ck_assert (!gtk_widget_get_visible (reset));
  /* The keyboard is where the value is. */
  ck_assert (gtk_widget_is_ancestor (gtk_root_get_focus (gtk_widget_get_root (row)),
                                     GTK_WIDGET (spin_of (row))));
  destroy (row);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("parameter-row");
  TCase *tests = tcase_create ("parameter-row");

  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_each_parameter_has_its_range_its_name_and_its_words);
  tcase_add_test (tests, test_no_value_passes_the_range);
  tcase_add_test (tests, test_back_to_the_default);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
