/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session-case.h"

#include <string.h>

#include "rules/check.h"

/* What the session has told. */
Told told;

static void
count_fitted (GradualSession *session G_GNUC_UNUSED, GArray *changes)
{
  told.fitted++;
  told.shortened += changes->len;
}

static void
count_failed (GradualSession *session G_GNUC_UNUSED, const GError *error)
{
  ck_assert_ptr_nonnull (strstr (error->message, folder_path));
  told.failed++;
}

static void
count (guint *number)
{
  (*number)++;
}

GradualSession *
session_new (GradualDay today)
{
  g_autofree char *home = folder_path_of ("home");
  GradualSession *session = gradual_session_new (gradual_shelf_new (home), today);

  g_signal_connect_swapped (session, "changed", G_CALLBACK (count), &told.changed);
  g_signal_connect (session, "fitted", G_CALLBACK (count_fitted), NULL);
  g_signal_connect_swapped (session, "saved", G_CALLBACK (count), &told.saved);
  g_signal_connect (session, "save-failed", G_CALLBACK (count_failed), NULL);
  g_signal_connect_swapped (session, "changed-outside", G_CALLBACK (count), &told.changed_outside);

  return session;
}

/* A session as after a start of the program. */
GradualSession *
session_open_on (GradualDay today)
{
  GradualSession *session = session_new (today);
  g_autoptr (GError) error = NULL;

  ck_assert_msg (gradual_session_load (session, &error), "%s",
                 error != NULL ? error->message : "?");

  return session;
}

GradualSession *
session_open (void)
{
  return session_open_on (SAMPLE_START);
}

void
case_flush (GradualSession *session)
{
  g_autoptr (GError) error = NULL;

  ck_assert_msg (gradual_session_flush (session, 20, &error), "%s",
                 error != NULL ? error->message : "?");
}

GradualPlan *
case_plan_with (const char *id, const char *title)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  GradualPlanHead head = plan->head;

  head.id = id;
  head.title = title;

  return gradual_plan_with_head (plan, &head);
}

void
case_add (GradualSession *session, const char *id)
{
  g_autoptr (GradualPlan) plan = case_plan_with (id, id);

  gradual_session_add_plan (session, plan, "New Plan");
}

/* As many plans as can be kept, with "0" as the active one. */
GradualLibrary *
case_full_library (void)
{
  g_autoptr (GPtrArray) items = gradual_library_item_array_new ();

  for (guint i = 0; i < GRADUAL_LIBRARY_PLANS_MAX; i++) {
    g_autofree char *id = g_strdup_printf ("%u", i);
    g_autoptr (GradualPlan) plan = case_plan_with (id, id);

    g_ptr_array_add (items, gradual_library_item_new (plan, FALSE, NULL));
  }

  return gradual_library_new (items, "0", GRADUAL_UNITS_MINUTES, NULL);
}

/* The plans' titles in order, archived ones in brackets, then the active one's. */
static char *
tell (GradualSession *session)
{
  GradualLibrary *library = gradual_session_get_library (session);
  GradualPlan *plan = gradual_session_get_plan (session);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < library->items->len; i++) {
    const GradualLibraryItem *item = g_ptr_array_index (library->items, i);

    g_string_append_printf (text, item->is_archived ? "(%s) " : "%s ", item->plan->head.title);
  }
  g_string_append_printf (text, "> %s", plan != NULL ? plan->head.title : "-");

  return g_string_free (text, FALSE);
}

void
case_assert_told (GradualSession *session, const char *expected)
{
  g_autofree char *text = tell (session);

  ck_assert_str_eq (text, expected);
}

/* What a new start finds. */
void
case_assert_on_disk (const char *expected)
{
  g_autoptr (GradualSession) session = session_open ();

  case_assert_told (session, expected);
}

void
case_assert_keeps_the_rules (GradualSession *session)
{
  g_autoptr (GradualReport) report = NULL;

  report =
      gradual_check (gradual_session_get_plan (session), gradual_session_get_today (session), 1);
  ck_assert (gradual_report_is_sound (report));
}
