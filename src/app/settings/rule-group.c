/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rule-group.h"

#include <glib/gi18n-lib.h>

#include "parameter-row.h"

/** gradual_rule_has_parameters: Returns: whether there is something to set of the rule. */
gboolean
gradual_rule_has_parameters (const GradualRule *rule)
{
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);

  for (guint i = 0; i < n_parameters; i++)
    if (g_str_equal (parameters[i].rule, rule->id))
      return TRUE;

  return FALSE;
}

static AdwPreferencesGroup *
group_new (const char *title, const char *sentence)
{
  GtkWidget *group = adw_preferences_group_new ();
  g_autofree char *heading = g_markup_escape_text (_ (title), -1);
  g_autofree char *description = g_markup_escape_text (_ (sentence), -1);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), heading);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), description);

  return ADW_PREFERENCES_GROUP (group);
}

/* The keyboard stops at a row within an AdwExpanderRow, which has no name but its title: a screen
 * reader would say the same of each rule. */
static void
add_evidence (AdwPreferencesGroup *group, const char *title, const char *evidence)
{
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *expander = gtk_expander_new (_ ("How sure are we?"));
  GtkWidget *label = gtk_label_new (_ (evidence));
  /* TRANSLATORS: the name, for a screen reader, of what unfolds; first the rule's title. */
  g_autofree char *name = g_strdup_printf (_ ("%s: how sure are we?"), _ (title));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (expander), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  gtk_widget_add_css_class (expander, "evidence");
  gtk_expander_set_child (GTK_EXPANDER (expander), label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), expander);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  adw_preferences_group_add (group, row);
}

/**
 * gradual_rule_group_new:
 * @rule: (transfer none): a rule of the table
 * @settings: (nullable): what its parameters are now; %NULL to tell of them only
 * @rows: (element-type GradualParameterRow): the rows of its parameters are added to it
 *
 * Returns: (transfer floating): what there is to know of a rule, and to set of it.
 */
GtkWidget *
gradual_rule_group_new (const GradualRule *rule, const GradualSettings *settings, GPtrArray *rows)
{
  AdwPreferencesGroup *group = group_new (rule->title, rule->sentence);
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);

  for (guint i = 0; i < n_parameters; i++) {
    GtkWidget *row;

    if (!g_str_equal (parameters[i].rule, rule->id))
      continue;
    row = gradual_parameter_row_new (
        &parameters[i], settings != NULL ? gradual_settings_get (settings, &parameters[i])
                                         : parameters[i].standard);
    if (settings == NULL)
      gradual_parameter_row_lock (GRADUAL_PARAMETER_ROW (row));
    adw_preferences_group_add (group, row);
    g_ptr_array_add (rows, row);
  }
  add_evidence (group, rule->title, rule->evidence);

  return GTK_WIDGET (group);
}

/** gradual_rule_group_new_for_advice: Returns: (transfer floating): what there is to know of it. */
GtkWidget *
gradual_rule_group_new_for_advice (const GradualAdvice *advice)
{
  AdwPreferencesGroup *group = group_new (advice->title, advice->sentence);

  add_evidence (group, advice->title, advice->evidence);

  return GTK_WIDGET (group);
}
