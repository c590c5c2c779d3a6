/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/stretch-list.h"
#include "guide/stretch-pause.h"
#include "stretching/stretch-words.h"
#include "stretching/timer-window.h"
#include "window-private.h"

/** Session: stretching that was begun. It may go on over midnight, and is of the day it began. */
typedef struct {
  GradualSession *session; /* owned */
  GradualDay day;
} Session;

static void
free_session (gpointer data, GClosure *closure G_GNUC_UNUSED)
{
  Session *session = data;

  g_object_unref (session->session);
  g_free (session);
}

/* What was ticked meanwhile is no step. */
static void
done (GradualTimerPage *page G_GNUC_UNUSED, guint stretch, gpointer user_data)
{
  Session *session = user_data;
  GradualStretching *stretching = gradual_session_get_stretching (session->session);
  GradualStretchSet before = gradual_stretching_done_on (stretching, session->day);
  GradualStretchSet after = before | gradual_stretch_set_of ((GradualStretch)stretch);
  g_autoptr (GradualStretching) ticked = NULL;

  if (after == before)
    return;
  ticked = gradual_stretching_with_done (stretching, session->day, after);
  gradual_session_set_stretching (session->session, ticked,
                                  gradual_stretch_tick_name ((GradualStretch)stretch, TRUE));
}

/* The stretches to do: one, or all of the day's that are not done. */
static guint
list_items (const GradualStretching *stretching, GradualDay day, const char *nick,
            GradualStretchItem items[GRADUAL_N_STRETCHES])
{
  GradualStretchSet before = gradual_stretching_done_on (stretching, day);
  GradualStretch list[GRADUAL_N_STRETCHES];
  guint n_listed = 1, n = 0;

  if (*nick == '\0') {
    n_listed = gradual_stretch_list (stretching, list);
  } else {
    if (!gradual_stretch_from_nick (nick, &list[0]))
      return 0;
    before = 0;
  }
  for (guint i = 0; i < n_listed; i++)
    if (!gradual_stretch_set_has (before, list[i]))
      items[n++] = (GradualStretchItem){list[i], stretching->doses[list[i]]};

  return n;
}

static GtkWindow *
find_timer (GradualWindow *self)
{
  GListModel *toplevels = gtk_window_get_toplevels ();
  GtkWindow *found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (toplevels) && found == NULL; i++) {
    g_autoptr (GtkWindow) window = g_list_model_get_item (toplevels, i);

    if (GRADUAL_IS_TIMER_WINDOW (window) &&
        gtk_window_get_transient_for (window) == GTK_WINDOW (self))
      found = window;
  }

  return found;
}

/**
 * gradual_window_start_stretching:
 * @nick: a stretch; "": all of today's checklist that are not done
 *
 * Opens the guided stretching. What is stretched now is ticked for today, whichever day is open.
 * Where it is open, it stays as it is: a body can not do two. In a pause nothing begins, and a
 * toast says until when that is.
 *
 * Returns: (transfer none) (nullable): its window; %NULL where there is nothing to stretch
 */
GtkWindow *
gradual_window_start_stretching (GradualWindow *self, const char *nick)
{
  GradualSession *session = self->session;
  GradualDay today = gradual_session_get_today (session);
  GradualStretchItem items[GRADUAL_N_STRETCHES];
  guint n = list_items (gradual_session_get_stretching (session), today, nick, items);
  GradualTimerPage *page;
  GtkWindow *window = find_timer (self);
  GradualStretchPause pause;
  Session *begun;

  if (window != NULL || n == 0)
    return window;
  if (gradual_stretch_pause (gradual_session_get_library (session)->symptoms, today, &pause)) {
    g_autofree char *end = gradual_stretch_pause_end (&pause);

    gradual_window_show_toast (self, end, FALSE);
    return NULL;
  }
  window = gradual_timer_window_new (GTK_WINDOW (self));
  page = gradual_timer_window_get_page (GRADUAL_TIMER_WINDOW (window));
  begun = g_new0 (Session, 1);
  begun->session = g_object_ref (session);
  begun->day = today;
  g_signal_connect_data (page, "done", G_CALLBACK (done), begun, free_session, 0);
  gradual_timer_page_start (page, items, n);
  gtk_window_present (window);

  return window;
}

static void
start_stretching_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  gradual_window_start_stretching (GRADUAL_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

/** gradual_window_install_timer_actions: gives the class the action of the guided stretching. */
void
gradual_window_install_timer_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.start-stretching", "s",
                                   start_stretching_action);
}
