/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pain-began-group.h"

#include <glib/gi18n-lib.h>

#include "app/welcome/date-row.h"
#include "app/welcome/problem.h"

/* How long a date that is typed has to rest before it is taken, in milliseconds. */
#define REST_DELAY 1000

/* The first day of pain, which is typed or picked, and why it is asked for. */
struct _GradualPainBeganGroup {
  AdwBin parent_instance;

  GradualDay day; /* what the draft says */
  GradualDay today;
  gboolean is_loading; /* the text changes because the draft did */
  guint rest_source;   /* a text that has not been told yet */

  /* Template. */
  GradualDateRow *row;
  GtkLabel *problem;
};

G_DEFINE_FINAL_TYPE (GradualPainBeganGroup, gradual_pain_began_group, ADW_TYPE_BIN)

static const char *
problem_of (GradualPainBeganGroup *self, GradualDay day)
{
  gboolean is_empty = *gtk_editable_get_text (GTK_EDITABLE (self->row)) == '\0';

  if (day == GRADUAL_DAY_NONE && !is_empty)
    return _ ("That is no date. Choose one from the calendar, or leave it empty.");
  if (day > self->today)
    return _ ("That day has not come yet.");

  return NULL;
}

/** gradual_pain_began_group_flush: takes over what is typed and was not told yet. */
void
gradual_pain_began_group_flush (GradualPainBeganGroup *self)
{
  GradualDay day;
  const char *problem;

  g_return_if_fail (GRADUAL_IS_PAIN_BEGAN_GROUP (self));

  if (self->rest_source == 0)
    return;
  g_clear_handle_id (&self->rest_source, g_source_remove);
  day = gradual_date_row_get_day (self->row);
  problem = problem_of (self, day);
  gradual_problem_show (self->problem, GTK_WIDGET (self->row), problem);
  if (problem == NULL && day != self->day)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.set-pain-began", "i", (int)day);
}

static gboolean
rested (gpointer group)
{
  gradual_pain_began_group_flush (group);

  return G_SOURCE_REMOVE;
}

static void
text_changed (GradualPainBeganGroup *self)
{
  if (self->is_loading)
    return;
  g_clear_handle_id (&self->rest_source, g_source_remove);
  self->rest_source = g_timeout_add (REST_DELAY, rested, self);
}

/**
 * gradual_pain_began_group_set_day:
 * @day: the first day of pain, or %GRADUAL_DAY_NONE
 * @today: the last day that can be given
 *
 * Shows the day. A text that is being typed is the runner's, and stays.
 */
void
gradual_pain_began_group_set_day (GradualPainBeganGroup *self, GradualDay day, GradualDay today)
{
  g_return_if_fail (GRADUAL_IS_PAIN_BEGAN_GROUP (self));

  self->today = today;
  if (day == self->day)
    return;
  self->day = day;
  if (self->rest_source != 0 || gradual_date_row_get_day (self->row) == day)
    return;
  self->is_loading = TRUE;
  gradual_date_row_set_day (self->row, day);
  gradual_problem_show (self->problem, GTK_WIDGET (self->row), NULL);
  self->is_loading = FALSE;
}

/** gradual_pain_began_group_new: Returns: (transfer floating): asks for a day, empty. */
GtkWidget *
gradual_pain_began_group_new (void)
{
  return g_object_new (GRADUAL_TYPE_PAIN_BEGAN_GROUP, NULL);
}

static void
dispose (GObject *object)
{
  g_clear_handle_id (&GRADUAL_PAIN_BEGAN_GROUP (object)->rest_source, g_source_remove);

  G_OBJECT_CLASS (gradual_pain_began_group_parent_class)->dispose (object);
}

static void
gradual_pain_began_group_class_init (GradualPainBeganGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;

  g_type_ensure (GRADUAL_TYPE_DATE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, GRADUAL_RESOURCES
                                               "/symptoms/form/pain-began-group.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualPainBeganGroup, row);
  gtk_widget_class_bind_template_child (widget_class, GradualPainBeganGroup, problem);
  gtk_widget_class_bind_template_callback (widget_class, text_changed);
  gtk_widget_class_bind_template_callback (widget_class, gradual_pain_began_group_flush);
}

static void
gradual_pain_began_group_init (GradualPainBeganGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
