/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "picture-history.h"

#include "picture-find.h"
#include "symptom-samples.h"

#define N_REPORTS 8

/* The symptom reports of a runner: none yet, or some with a draft, the pain also as a table, or two
 * of them side by side. */
void
picture_history_open (GradualWindow *window, const char *view)
{
  GradualSession *session = gradual_window_get_session (window);
  GradualDay today = gradual_session_get_today (session);
  g_autoptr (GradualLibrary) library = symptom_sample_library (N_REPORTS, TRUE, today);
  g_autofree char *before = symptom_sample_id (N_REPORTS - 4);
  g_autofree char *after = symptom_sample_id (N_REPORTS - 1);

  if (!g_str_has_prefix (view, "history") && !g_str_equal (view, "comparison"))
    return;
  if (!g_str_equal (view, "history-empty"))
    gradual_session_commit (session, library, "Reports");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-symptoms", NULL);
  if (g_str_equal (view, "comparison"))
    gtk_widget_activate_action (GTK_WIDGET (window), "win.compare-reports", "(ss)", before, after);
  if (g_str_equal (view, "history-table"))
    gtk_expander_set_expanded (
        GTK_EXPANDER (picture_find_type (GTK_WIDGET (window), GTK_TYPE_EXPANDER)), TRUE);
}
