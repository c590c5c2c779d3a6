/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "relief-forbid.h"
#include "relief.h"

static guint
count_reliefs (const GradualSymptomReport *report, GradualRelief relief)
{
  guint n = 0;

  for (guint i = 0; i < report->reliefs->len; i++)
    n += g_array_index (report->reliefs, GradualReliefEntry, i).relief == relief;

  return n;
}

/* Whether the suspension of @before was lost, and not cleared, on the way to @after. Undoing leads
 * to an earlier state of a report: a clearance in it does not count for a later suspension. */
static gboolean
is_suspension_lost (const GradualSymptomReport *before, const GradualSymptomReport *after)
{
  if (!gradual_symptom_report_is_suspended (before))
    return FALSE;
  if (after == NULL)
    return TRUE;

  return !gradual_symptom_report_is_suspended (after) &&
         count_reliefs (after, GRADUAL_RELIEF_SUSPEND) <
             count_reliefs (before, GRADUAL_RELIEF_SUSPEND);
}

/* There is one draft at most: what suspends running is finished where another is being filled in.
 */
static GradualSymptomReport *
find_a_place (const GradualSymptoms *symptoms, const GradualSymptomReport *report)
{
  const GradualSymptomReport *draft = gradual_symptoms_get_draft (symptoms);
  GradualSymptomReport values = *report;

  if (draft != NULL && !g_str_equal (draft->id, report->id))
    values.is_finished = TRUE;

  return gradual_symptom_report_new (&values);
}

static GradualSymptoms *
keep_reports (const GradualSymptoms *before, const GradualSymptoms *after)
{
  GradualSymptoms *kept = gradual_symptoms_ref (after);

  for (guint i = 0; i < before->reports->len; i++) {
    const GradualSymptomReport *report = g_ptr_array_index (before->reports, i);

    if (is_suspension_lost (report, gradual_symptoms_find (kept, report->id))) {
      g_autoptr (GradualSymptomReport) placed = find_a_place (kept, report);
      GradualSymptoms *changed = gradual_symptoms_with_report (kept, placed);

      gradual_symptoms_unref (kept);
      kept = changed;
    }
  }

  return kept;
}

/* Since when reports forbid running by @relief; GRADUAL_DAY_NONE where none does. */
static GradualDay
find_first_day (const GradualSymptoms *symptoms, GradualRelief relief)
{
  GradualDay first = GRADUAL_DAY_NONE;

  for (guint i = 0; i < symptoms->reports->len; i++) {
    const GradualSymptomReport *report = g_ptr_array_index (symptoms->reports, i);
    gboolean is_open = relief == GRADUAL_RELIEF_SUSPEND
                           ? gradual_symptom_report_is_suspended (report)
                           : gradual_symptom_report_is_stopped (report);
    GradualDay day = gradual_symptom_report_relief_day (report, relief);

    if (is_open && (first == GRADUAL_DAY_NONE || day < first))
      first = day;
  }

  return first;
}

/* Whether a restriction that was open before is still there, be it open or ended by a clearance. */
static gboolean
is_known (const GradualPlan *plan, const GradualRestriction *open)
{
  for (guint i = 0; i < plan->restrictions->len; i++) {
    const GradualRestriction *restriction = g_ptr_array_index (plan->restrictions, i);

    if (restriction->kind == open->kind && restriction->from == open->from)
      return TRUE;
  }

  return FALSE;
}

/* Forbids running in the plan of *@item as @open does. */
static void
forbid (GradualLibraryItem **item, const GradualRestriction *open, GradualDay today)
{
  GradualLibraryItem *changed = gradual_relief_forbid (*item, open, today);

  gradual_library_item_unref (*item);
  *item = changed;
}

/* What forbids running in other plans: any will do, for its words. */
static const char *
find_words (const GradualLibrary *library, GradualRestrictionKind kind)
{
  for (guint i = 0; i < library->items->len; i++) {
    const GradualLibraryItem *item = g_ptr_array_index (library->items, i);
    const GradualRestriction *open = gradual_relief_find_open_kind (item->plan, kind);

    if (open != NULL)
      return open->because;
  }

  return NULL;
}

/** Keeper: what is to be kept up in the plans of a library. */
typedef struct {
  const GradualLibrary *before;
  GradualDay today;
  GradualRestriction red_flag; /* its first day is none where no report forbids running by it */
  GradualRestriction stop;     /* likewise */
} Keeper;

static GradualRestriction
restriction_of (const GradualLibrary *before, const GradualSymptoms *symptoms, GradualRelief relief,
                GradualRestrictionKind kind, GradualDay today)
{
  return (GradualRestriction){
      .kind = kind,
      .from = MIN (find_first_day (symptoms, relief), today),
      .factor_percent = GRADUAL_ABSENT,
      .because = find_words (before, kind),
  };
}

/* The red flag of a plan is a matter of that plan too: one that came with it from a file has no
 * report. */
static GradualLibraryItem *
keep_item (const Keeper *keeper, const GradualLibraryItem *item)
{
  const GradualLibraryItem *old = gradual_library_find (keeper->before, item->plan->head.id);
  const GradualRestriction *open =
      old != NULL ? gradual_relief_find_open_kind (old->plan, GRADUAL_RESTRICTION_RED_FLAG) : NULL;
  GradualLibraryItem *kept = gradual_library_item_ref (item);

  if (open != NULL && !is_known (item->plan, open))
    forbid (&kept, open, keeper->today);
  if (keeper->red_flag.from != GRADUAL_DAY_NONE)
    forbid (&kept, &keeper->red_flag, keeper->today);
  if (keeper->stop.from != GRADUAL_DAY_NONE)
    forbid (&kept, &keeper->stop, keeper->today);
  open = gradual_relief_find_open (kept->plan);
  if (open != NULL && open->from <= keeper->today)
    forbid (&kept, open, keeper->today);

  return kept;
}

static GradualLibrary *
keep_items (const Keeper *keeper, const GradualLibrary *library)
{
  g_autoptr (GPtrArray) items = gradual_library_item_array_new ();
  gboolean is_same = TRUE;

  for (guint i = 0; i < library->items->len; i++) {
    const GradualLibraryItem *item = g_ptr_array_index (library->items, i);
    GradualLibraryItem *kept = keep_item (keeper, item);

    is_same = is_same && kept == item;
    g_ptr_array_add (items, kept);
  }

  return is_same ? gradual_library_ref (library) : gradual_library_with_items (library, items);
}

/**
 * gradual_relief_keep:
 * @before: the library before a step, which can be to undo another one
 * @after: the library after it
 * @today: the day it is
 *
 * Sees to it that no step loses what forbids running. A report of @before that suspends running is
 * put back where @after does not have it, or has it as it was before that; only a clearance ends a
 * suspension. A stop because of pain is the runner's own, and can be undone. As long as a report of
 * either kind is open no plan has a run to come, whether it is new, from a file, or put away: what
 * it had is held until running is allowed again.
 *
 * Returns: (transfer full): the library with that; @after itself where nothing is lost.
 */
GradualLibrary *
gradual_relief_keep (const GradualLibrary *before, const GradualLibrary *after, GradualDay today)
{
  g_autoptr (GradualSymptoms) symptoms = NULL;
  g_autoptr (GradualLibrary) library = NULL;
  Keeper keeper;

  g_return_val_if_fail (before != NULL && after != NULL, NULL);

  symptoms = keep_reports (before->symptoms, after->symptoms);
  library = symptoms == after->symptoms ? gradual_library_ref (after)
                                        : gradual_library_with_symptoms (after, symptoms);
  keeper = (Keeper){
      .before = before,
      .today = today,
      .red_flag = restriction_of (before, symptoms, GRADUAL_RELIEF_SUSPEND,
                                  GRADUAL_RESTRICTION_RED_FLAG, today),
      .stop =
          restriction_of (before, symptoms, GRADUAL_RELIEF_STOP, GRADUAL_RESTRICTION_STOP, today),
  };

  return keep_items (&keeper, library);
}
