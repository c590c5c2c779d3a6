/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "relief-preview.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "guide/stretch-guide.h"
#include "guide/symptom-score.h"
#include "outcome-words.h"
#include "planner/relief.h"

/* For how long the areas that need it are stretched daily: six weeks, after the guide. */
#define FOCUS_DAYS 42

static GArray *
no_weeks (void)
{
  return g_array_new (FALSE, FALSE, sizeof (GradualWeekChange));
}

/* Whether the relief takes all runs, so that to list the weeks would say the same many times. */
static gboolean
forbids_running (GradualRelief relief)
{
  return relief == GRADUAL_RELIEF_SUSPEND || relief == GRADUAL_RELIEF_STOP;
}

static int
count_runs (const GradualPlan *plan, GradualDay today)
{
  int n = 0;

  for (GradualDay day = MAX (today, gradual_plan_start (plan)); day <= gradual_plan_end (plan);
       day++)
    n += gradual_plan_run_on (plan, day) != NULL;

  return n;
}

static char *
forbidden_words (const GradualPlan *plan, GradualDay today)
{
  int n = plan != NULL ? count_runs (plan, today) : 0;

  if (n == 0)
    return g_strdup (_ ("No run is planned now. What you plan meanwhile has no runs either, until "
                        "then."));

  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE,
                   "%d run to come is taken out of the calendar. It is kept, and comes back from "
                   "the day on which you can run again.",
                   "%d runs to come are taken out of the calendar. They are kept, and come back "
                   "from the day on which you can run again.",
                   (gulong)n),
      n);
}

static char *
area_names (GradualAreaSet areas)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < GRADUAL_N_AREAS; i++)
    if (areas & (1u << i))
      g_strv_builder_add (names, gradual_stretch_area_name ((GradualStretchArea)i));
  list = g_strv_builder_end (names);

  return g_strjoinv (C_ ("list", ", "), list);
}

static char *
stretch_words (const GradualSymptomReport *report, GradualDay today)
{
  g_autofree char *names = area_names (gradual_symptom_areas (&report->answers));
  g_autofree char *until = gradual_date_label (today + FOCUS_DAYS - 1, GRADUAL_DATE_FULL);

  /* TRANSLATORS: areas of the body, then a date: "On top of the checklist up to 3 January 2027:
   * Hips, Calves". */
  return g_strdup_printf (_ ("On top of the checklist up to %s: %s"), until, names);
}

static char *
weeks_words (const GradualPlan *plan, const GArray *weeks)
{
  if (plan == NULL)
    return g_strdup (_ ("There is no plan that could change."));

  return g_strdup (weeks->len == 0 ? _ ("In the plan as it is, nothing would change.") : "");
}

/**
 * gradual_relief_preview_init:
 * @preview: (out): what would follow; clear it after use
 * @library: what the runner has
 * @report: a finished report of it
 * @relief: what could be done about it
 * @today: the day it is
 *
 * Applies a relief for a look at what becomes of the active plan.
 */
void
gradual_relief_preview_init (GradualReliefPreview *preview, const GradualLibrary *library,
                             const GradualSymptomReport *report, GradualRelief relief,
                             GradualDay today)
{
  const GradualPlan *plan;

  g_return_if_fail (preview != NULL && library != NULL && report != NULL);

  plan = gradual_library_get_active_plan (library);
  if (forbids_running (relief)) {
    *preview = (GradualReliefPreview){forbidden_words (plan, today), no_weeks ()};
  } else if (relief == GRADUAL_RELIEF_STRETCH) {
    *preview = (GradualReliefPreview){stretch_words (report, today), no_weeks ()};
  } else {
    g_autoptr (GradualLibrary) after =
        gradual_relief_apply (library, report->id, relief, "", today, NULL);
    GArray *weeks =
        plan != NULL
            ? gradual_week_changes_new (plan, gradual_library_get_active_plan (after), today)
            : no_weeks ();

    *preview = (GradualReliefPreview){weeks_words (plan, weeks), weeks};
  }
}

/** gradual_relief_preview_clear: frees what it holds. */
void
gradual_relief_preview_clear (GradualReliefPreview *preview)
{
  g_clear_pointer (&preview->effect, g_free);
  g_clear_pointer (&preview->weeks, g_array_unref);
}
