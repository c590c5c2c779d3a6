/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "count-panel.h"

#include <glib/gi18n-lib.h>

#include "guide/cadence-counter.h"
#include "guide/cadence.h"

/* Steps are counted: tapped for thirty seconds, three times, or typed. Both fill the same fields,
 * from which the cadence is made. */
struct _GradualCountPanel {
  AdwBin parent_instance;

  GradualCadenceCounter counter;
  guint tick; /* while a count, or the rest after one, is under way; else 0 */

  /* Template. */
  GtkLabel *how;
  GtkWidget *tap;
  GtkLabel *tap_large;
  GtkLabel *tap_small;
  GtkProgressBar *left;
  GtkLabel *status;
  GtkSpinButton *first;
  GtkSpinButton *second;
  GtkSpinButton *third;
  GtkLabel *result;
  GtkWidget *again;
  GtkButton *save;
};

G_DEFINE_FINAL_TYPE (GradualCountPanel, gradual_count_panel, ADW_TYPE_BIN)

static GtkSpinButton *
field (GradualCountPanel *self, guint i)
{
  GtkSpinButton *const fields[GRADUAL_CADENCE_TIMES] = {self->first, self->second, self->third};

  return fields[i];
}

/* Returns: which field the next count goes to; %GRADUAL_CADENCE_TIMES where all are full. */
static guint
next_field (GradualCountPanel *self)
{
  guint i = 0;

  while (i < GRADUAL_CADENCE_TIMES && gtk_spin_button_get_value_as_int (field (self, i)) > 0)
    i++;

  return i;
}

static gboolean
read_count (GradualCountPanel *self, GradualCadenceCount *count)
{
  for (guint i = 0; i < GRADUAL_CADENCE_TIMES; i++)
    count->steps[i] = gtk_spin_button_get_value_as_int (field (self, i));

  return gradual_cadence_steps_are_valid (count->steps);
}

/* A button with an action is as sensitive as the action: there is none for what can not be kept. */
static void
aim_save (GradualCountPanel *self, const GradualCadenceCount *count, gboolean is_valid)
{
  GtkActionable *save = GTK_ACTIONABLE (self->save);

  gtk_actionable_set_action_target (save, "(iii)", count->steps[0], count->steps[1],
                                    count->steps[2]);
  gtk_actionable_set_action_name (save, is_valid ? "win.add-cadence-count" : NULL);
  if (!is_valid)
    gtk_widget_set_sensitive (GTK_WIDGET (self->save), FALSE);
}

static void
show_result (GradualCountPanel *self)
{
  GradualCadenceCount count = {.day = GRADUAL_DAY_NONE};
  gboolean is_valid = read_count (self, &count), is_empty = TRUE;
  int rate = is_valid ? gradual_cadence_count_rate (&count) : 0;
  /* TRANSLATORS: the number is steps a minute. */
  g_autofree char *text = g_strdup_printf (_ ("%d steps a minute"), rate);

  for (guint i = 0; i < GRADUAL_CADENCE_TIMES; i++)
    is_empty = is_empty && count.steps[i] == 0;
  gtk_label_set_label (self->result, is_valid ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->result), is_valid);
  gtk_widget_set_sensitive (self->again,
                            !is_empty || self->counter.phase == GRADUAL_COUNTER_COUNTING);
  aim_save (self, &count, is_valid);
}

/* What the button says: large, what is most needed now. */
static void
show_tap (GradualCountPanel *self)
{
  const GradualCadenceCounter *counter = &self->counter;
  g_autofree char *taps = g_strdup_printf ("%d", counter->taps);
  g_autofree char *left =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d second left", "%d seconds left",
                                    (gulong)gradual_cadence_counter_left (counter)),
                       gradual_cadence_counter_left (counter));
  gboolean is_counting = counter->phase == GRADUAL_COUNTER_COUNTING;
  gboolean is_full = next_field (self) == GRADUAL_CADENCE_TIMES && !is_counting;

  if (is_counting) {
    gtk_label_set_label (self->tap_large, taps);
    gtk_label_set_label (self->tap_small, left);
  } else if (counter->phase == GRADUAL_COUNTER_RESTING) {
    gtk_label_set_label (self->tap_large, _ ("Stop Tapping"));
    gtk_label_set_label (self->tap_small, _ ("Thirty seconds are over"));
  } else {
    gtk_label_set_label (self->tap_large, is_full ? _ ("All Three Counted") : _ ("Tap Each Step"));
    gtk_label_set_label (self->tap_small,
                         is_full ? "" : _ ("Click or press Space. The first tap begins the time"));
  }
  gtk_widget_set_visible (GTK_WIDGET (self->tap_small), !is_full);
  gtk_widget_set_sensitive (self->tap, !is_full);
  gtk_progress_bar_set_fraction (
      self->left,
      is_counting ? (double)gradual_cadence_counter_left (counter) / GRADUAL_CADENCE_SECONDS : 0);
}

/* Spoken, therefore changed at the ends of counts only. */
static void
show_status (GradualCountPanel *self)
{
  g_autofree char *text = NULL;
  guint next = next_field (self);

  if (self->counter.odd != 0)
    text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                         "%d step in 30 seconds can not be right. Count it again.",
                                         "%d steps in 30 seconds can not be right. Count it again.",
                                         (gulong)self->counter.odd),
                            self->counter.odd);
  else if (next == GRADUAL_CADENCE_TIMES)
    text = g_strdup (_ ("All three counts are there."));
  else
    /* TRANSLATORS: the first number is 1 to 3, the second one 3. */
    text = g_strdup_printf (_ ("Count %u of %d"), next + 1, GRADUAL_CADENCE_TIMES);
  if (!g_str_equal (gtk_label_get_label (self->status), text))
    gtk_label_set_label (self->status, text);
}

static void
show_all (GradualCountPanel *self)
{
  show_tap (self);
  show_status (self);
  show_result (self);
}

/* A count that was tapped goes into the next field. The counter keeps none. */
static void
take_count (GradualCountPanel *self)
{
  int steps;

  if (self->counter.n_counts == 0)
    return;
  steps = self->counter.steps[0];
  self->counter.n_counts = 0;
  gtk_spin_button_set_value (field (self, MIN (next_field (self), GRADUAL_CADENCE_TIMES - 1)),
                             steps);
}

/**
 * gradual_count_panel_tell_time:
 * @now: milliseconds, of a clock that does not go back
 *
 * Shows how far a count is. The panel does so by itself; for tests too.
 */
void
gradual_count_panel_tell_time (GradualCountPanel *self, gint64 now)
{
  g_return_if_fail (GRADUAL_IS_COUNT_PANEL (self));

  if (gradual_cadence_counter_advance (&self->counter, now)) {
    take_count (self);
    show_all (self);
  } else {
    show_tap (self);
  }
}

static gint64
read_clock (void)
{
  return g_get_monotonic_time () / G_TIME_SPAN_MILLISECOND;
}

static gboolean
ticked (GtkWidget *widget, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  GradualCountPanel *self = GRADUAL_COUNT_PANEL (widget);

  gradual_count_panel_tell_time (self, read_clock ());
  if (self->counter.phase == GRADUAL_COUNTER_COUNTING ||
      self->counter.phase == GRADUAL_COUNTER_RESTING)
    return G_SOURCE_CONTINUE;
  self->tick = 0;

  return G_SOURCE_REMOVE;
}

static void
tapped (GradualCountPanel *self)
{
  GradualCounterPhase before = self->counter.phase;

  gradual_cadence_counter_tap (&self->counter, read_clock ());
  if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), ticked, NULL, NULL);
  take_count (self);
  if (self->counter.phase != before)
    show_all (self);
  else
    show_tap (self);
}

static void
field_changed (GradualCountPanel *self)
{
  show_all (self);
}

/* Nothing is what is not counted yet. */
static gboolean
write_field (GtkSpinButton *spin)
{
  int value = gtk_spin_button_get_value_as_int (spin);
  g_autofree char *text = value > 0 ? g_strdup_printf ("%d", value) : g_strdup ("");

  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (spin)), text))
    gtk_editable_set_text (GTK_EDITABLE (spin), text);

  return TRUE;
}

static int
read_field (GtkSpinButton *spin, double *value)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (spin));
  guint64 steps = 0;

  if (*text != '\0' &&
      !g_ascii_string_to_unsigned (text, 10, 0, GRADUAL_CADENCE_STEPS_MAX, &steps, NULL))
    return GTK_INPUT_ERROR;
  *value = (double)steps;

  return TRUE;
}

/** gradual_count_panel_clear: begins from the first count. */
void
gradual_count_panel_clear (GradualCountPanel *self)
{
  g_return_if_fail (GRADUAL_IS_COUNT_PANEL (self));

  gradual_cadence_counter_init (&self->counter);
  for (guint i = 0; i < GRADUAL_CADENCE_TIMES; i++)
    gtk_spin_button_set_value (field (self, i), 0);
  show_all (self);
}

static gboolean
grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GRADUAL_COUNT_PANEL (widget)->tap);
}

static void
gradual_count_panel_class_init (GradualCountPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->grab_focus = grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/cadence/count-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualCountPanel, how);
  gtk_widget_class_bind_template_child (widget_class, GradualCountPanel, tap);
  gtk_widget_class_bind_template_child (widget_class, GradualCountPanel, tap_large);
  gtk_widget_class_bind_template_child (widget_class, GradualCountPanel, tap_small);
  gtk_widget_class_bind_template_child (widget_class, GradualCountPanel, left);
  gtk_widget_class_bind_template_child (widget_class, GradualCountPanel, status);
  gtk_widget_class_bind_template_child (widget_class, GradualCountPanel, first);
  gtk_widget_class_bind_template_child (widget_class, GradualCountPanel, second);
  gtk_widget_class_bind_template_child (widget_class, GradualCountPanel, third);
  gtk_widget_class_bind_template_child (widget_class, GradualCountPanel, result);
  gtk_widget_class_bind_template_child (widget_class, GradualCountPanel, again);
  gtk_widget_class_bind_template_child (widget_class, GradualCountPanel, save);
  gtk_widget_class_bind_template_callback (widget_class, tapped);
  gtk_widget_class_bind_template_callback (widget_class, field_changed);
  gtk_widget_class_bind_template_callback (widget_class, read_field);
  gtk_widget_class_bind_template_callback (widget_class, write_field);
  gtk_widget_class_bind_template_callback (widget_class, gradual_count_panel_clear);
}

static void
gradual_count_panel_init (GradualCountPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_label_set_label (self->how, gradual_cadence_how_to_count ());
  gradual_count_panel_clear (self);
}
