/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "picture-away.h"

#include "app/away/away-window.h"
#include "app/welcome/date-row.h"
#include "picture-find.h"

/* Days on which the runner is away: "away", the window in which it is said, for three days of the
 * next week; "away-problem", the same with a last day that is before the first; "away-days", weeks
 * with such days; "away-day", the panel of one that is today. */

gboolean
picture_away_has (const char *view)
{
  return g_str_has_prefix (view, "away");
}

static void
mark (GradualWindow *window, GradualDay from, GradualDay until, GradualAwayReason reason,
      const char *note)
{
  g_autoptr (GradualAway) away = gradual_away_new (
      &(GradualAway){.from = from, .until = until, .reason = reason, .note = note});

  gradual_session_mark_away (gradual_window_get_session (window), NULL, away, "Away", NULL, NULL);
}

static GtkWindow *
open_dialog (GradualWindow *window, GradualDay from, GradualDay until, int width, int height)
{
  GradualSession *session = gradual_window_get_session (window);
  g_autoptr (GradualAway) replaced = gradual_away_new (&(GradualAway){
      .from = MIN (from, until),
      .until = until,
      .reason = GRADUAL_AWAY_INJURY,
      .note = "The left ankle",
  });
  const GradualAwayView view = {
      .plan = gradual_session_get_plan (session),
      .replaced = replaced,
      .today = gradual_session_get_today (session),
  };
  GtkWindow *dialog = gradual_away_window_new (GTK_WINDOW (window), &view);
  GtkWidget *first = picture_find_type (GTK_WIDGET (dialog), GRADUAL_TYPE_DATE_ROW);

  gradual_date_row_set_day (GRADUAL_DATE_ROW (first), from);
  gtk_window_set_default_size (dialog, MIN (width, 520), MIN (height, 760));
  gtk_window_present (dialog);

  return dialog;
}

/* Returns the window to draw. */
GtkWindow *
picture_away_open (GradualWindow *window, const char *view, int width, int height)
{
  GradualDay today = gradual_session_get_today (gradual_window_get_session (window));

  if (g_str_equal (view, "away"))
    return open_dialog (window, today + 5, today + 7, width, height);
  if (g_str_equal (view, "away-problem"))
    return open_dialog (window, today + 7, today + 5, width, height);

  mark (window, today - 9, today - 8, GRADUAL_AWAY_ILLNESS, "");
  mark (window, today - 1, today + 6, GRADUAL_AWAY_HOLIDAY, "By the sea, with Ana.");
  mark (window, today + 13, today + 14, GRADUAL_AWAY_UNSAID, "");
  gradual_plan_view_show_day (gradual_window_get_plan_view (window), today);
  if (g_str_equal (view, "away-day"))
    gradual_plan_view_open_day (gradual_window_get_plan_view (window), today);

  return GTK_WINDOW (window);
}
