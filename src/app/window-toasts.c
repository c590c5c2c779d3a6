/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "window-private.h"

/* What the window says of itself, for some seconds. */

/* Under this width, in pixels, a toast has little room beside its buttons. */
#define NARROW_WIDTH 600

/** gradual_window_is_narrow: Returns: whether a toast has room for few words only. */
gboolean
gradual_window_is_narrow (GradualWindow *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self)), height;

  /* What is told at the start is told before there is a size. */
  if (width == 0)
    gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);

  return width < NARROW_WIDTH;
}

/**
 * gradual_window_show_toast:
 * @title: what happened, as text without markup
 * @with_undo: whether it can be undone from there
 */
void
gradual_window_show_toast (GradualWindow *self, const char *title, gboolean with_undo)
{
  g_autofree char *markup = g_markup_escape_text (title, -1);
  AdwToast *toast = adw_toast_new (markup);

  if (with_undo) {
    adw_toast_set_button_label (toast, _ ("_Undo"));
    adw_toast_set_action_name (toast, "win.undo");
  }
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/**
 * gradual_window_edit_toast_new:
 * @text: what there is to say of an edit
 *
 * Returns: (transfer floating): a toast of as many lines as it takes, since a reason that ends in
 *   dots is none; for gradual_window_take_edit_toast().
 */
AdwToast *
gradual_window_edit_toast_new (GradualWindow *self, const char *text)
{
  GtkWidget *label = gtk_label_new (text);
  AdwToast *toast = adw_toast_new ("");

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), gradual_window_is_narrow (self) ? 26 : 60);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  adw_toast_set_custom_title (toast, label);

  return toast;
}

/** gradual_window_dismiss_edit_toast: what was told about the edit before is out of date. */
void
gradual_window_dismiss_edit_toast (GradualWindow *self)
{
  if (self->edit_toast != NULL)
    adw_toast_dismiss (self->edit_toast);
}

/**
 * gradual_window_take_edit_toast:
 * @toast: (transfer full): what is told about an edit
 *
 * Shows it in place of what was told about the edit before.
 */
void
gradual_window_take_edit_toast (GradualWindow *self, AdwToast *toast)
{
  gradual_window_dismiss_edit_toast (self);
  g_set_weak_pointer (&self->edit_toast, toast);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
add_undo (GradualWindow *self, AdwToast *toast, const char *name)
{
  /* TRANSLATORS: %s is the name of a step, as in "Undo Move Long Run". */
  g_autofree char *undo = gradual_window_name_step (_ ("Undo %s"), name);

  adw_toast_set_button_label (toast, gradual_window_is_narrow (self) ? _ ("_Undo") : undo);
  adw_toast_set_action_name (toast, "win.undo");
}

/**
 * gradual_window_tell_fitted:
 * @name: (nullable): what was done; %NULL where it was no step of the runner's
 * @text: (nullable): what became shorter by it; %NULL for nothing
 *
 * Tells what a step did beside what was asked for, with a way back. What was told of an earlier one
 * is out of date.
 */
void
gradual_window_tell_fitted (GradualWindow *self, const char *name, const char *text)
{
  AdwToast *toast;

  gradual_window_dismiss_edit_toast (self);
  if (text == NULL)
    return;
  toast = gradual_window_edit_toast_new (self, text);
  if (name != NULL)
    add_undo (self, toast, name);
  gradual_window_take_edit_toast (self, toast);
}
