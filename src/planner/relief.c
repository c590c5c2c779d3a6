/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "relief.h"

#include "cadence-drill.h"
#include "relief-forbid.h"
#include "relief-restrict.h"
#include "relief-span.h"

/** Relief: what is to be done, and to which library. All borrowed. */
typedef struct {
  const GradualLibrary *library; /* as it was given */
  const char *report_id;         /* (nullable) */
  GradualRelief relief;
  const char *because; /* (nullable) */
  GradualDay today;
  GArray *changes; /* (nullable) */
} Relief;

/* Whether @report still forbids running by what @relief begins or ends. */
static gboolean
is_open (const GradualSymptomReport *report, GradualRelief relief)
{
  if (relief == GRADUAL_RELIEF_SUSPEND || relief == GRADUAL_RELIEF_CLEAR)
    return gradual_symptom_report_is_suspended (report);

  return gradual_symptom_report_is_stopped (report);
}

/* Whether there is anything to note in a report: to begin what has begun, to end what has not, or
 * to do the same twice a day is nothing. */
static gboolean
is_news (const Relief *it, const GradualSymptomReport *report)
{
  switch (it->relief) {
  case GRADUAL_RELIEF_SUSPEND:
  case GRADUAL_RELIEF_STOP:
    return !is_open (report, it->relief);
  case GRADUAL_RELIEF_CLEAR:
  case GRADUAL_RELIEF_RETURN:
    return is_open (report, it->relief);
  default:
    return gradual_symptom_report_relief_day (report, it->relief) != it->today;
  }
}

static gboolean
ends_something (const Relief *it)
{
  return it->relief == GRADUAL_RELIEF_CLEAR || it->relief == GRADUAL_RELIEF_RETURN;
}

/* Whether the relief is about @report: the one that was given, or where none was, any that it can
 * end. */
static gboolean
is_about (const Relief *it, const GradualSymptomReport *report)
{
  return it->report_id != NULL ? g_str_equal (report->id, it->report_id) : ends_something (it);
}

static GradualSymptoms *
note (const Relief *it)
{
  GradualSymptoms *symptoms = gradual_symptoms_ref (it->library->symptoms);

  for (guint i = 0; i < it->library->symptoms->reports->len; i++) {
    const GradualSymptomReport *report = g_ptr_array_index (it->library->symptoms->reports, i);
    GradualSymptoms *noted;

    if (!is_about (it, report) || !is_news (it, report))
      continue;
    noted = gradual_symptoms_with_relief (symptoms, report->id, it->relief, it->today);
    gradual_symptoms_unref (symptoms);
    symptoms = noted;
  }

  return symptoms;
}

static gboolean
has_open_report (const GradualSymptoms *symptoms, GradualRelief relief)
{
  for (guint i = 0; i < symptoms->reports->len; i++)
    if (is_open (g_ptr_array_index (symptoms->reports, i), relief))
      return TRUE;

  return FALSE;
}

/* Whether the plans are to be released: nothing is open any more, and what was closed is what
 * forbade running. Without a report all is closed, also what came from a file and has none. */
static gboolean
releases_plans (const Relief *it, const GradualSymptoms *noted)
{
  return !has_open_report (noted, it->relief) &&
         (it->report_id == NULL || noted != it->library->symptoms);
}

static GradualRestrictionKind
restriction_kind (GradualRelief relief)
{
  return relief == GRADUAL_RELIEF_SUSPEND || relief == GRADUAL_RELIEF_CLEAR
             ? GRADUAL_RESTRICTION_RED_FLAG
             : GRADUAL_RESTRICTION_STOP;
}

/* Whether an easing was noted in the week under way of @plan. */
static gboolean
was_eased (const Relief *it, const GradualPlan *plan)
{
  for (guint i = 0; i < it->library->symptoms->reports->len; i++) {
    GradualDay day = gradual_symptom_report_relief_day (
        g_ptr_array_index (it->library->symptoms->reports, i), GRADUAL_RELIEF_EASE);

    if (day != GRADUAL_DAY_NONE && day <= it->today &&
        day >= gradual_relief_week_start (plan, it->today))
      return TRUE;
  }

  return FALSE;
}

static GradualPlan *
relieve_plan (const Relief *it, const GradualPlan *plan)
{
  GradualReliefCase plan_case = {.plan = plan, .today = it->today, .because = it->because};
  g_autoptr (GradualPlan) relieved = NULL;

  switch (it->relief) {
  case GRADUAL_RELIEF_SKIP:
    relieved = gradual_relief_skip (&plan_case);
    break;
  case GRADUAL_RELIEF_HOLD:
    relieved = gradual_relief_hold (&plan_case);
    break;
  case GRADUAL_RELIEF_EASE:
    relieved = gradual_relief_ease (&plan_case, was_eased (it, plan));
    break;
  case GRADUAL_RELIEF_DRILL:
    relieved = gradual_cadence_drill_plan (plan, it->today);
    break;
  default:
    g_assert_not_reached ();
  }

  return gradual_fit (relieved, it->today, NULL);
}

static GradualLibraryItem *
relieve_item (const Relief *it, const GradualLibraryItem *item)
{
  g_autoptr (GradualPlan) relieved = relieve_plan (it, item->plan);

  return relieved == item->plan ? gradual_library_item_ref (item)
                                : gradual_library_item_with_plan (item, relieved);
}

static GradualLibraryItem *
forbid_item (const Relief *it, const GradualLibraryItem *item)
{
  const GradualRestriction restriction = {
      .kind = restriction_kind (it->relief),
      .from = it->today,
      .factor_percent = GRADUAL_ABSENT,
      .because = it->because,
  };

  return gradual_relief_forbid (item, &restriction, it->today);
}

/* The item as the relief leaves it. Where running is forbidden, it is in all plans; the rest is
 * about the one that is followed. */
static GradualLibraryItem *
change_item (const Relief *it, const GradualLibraryItem *item, gboolean is_active,
             gboolean is_released, GArray *changes)
{
  const GradualReliefRelease release = {
      .kind = restriction_kind (it->relief),
      .today = it->today,
      .because = it->because,
  };

  switch (it->relief) {
  case GRADUAL_RELIEF_SUSPEND:
  case GRADUAL_RELIEF_STOP:
    return forbid_item (it, item);
  case GRADUAL_RELIEF_CLEAR:
  case GRADUAL_RELIEF_RETURN:
    return is_released ? gradual_relief_release (item, &release, changes)
                       : gradual_library_item_ref (item);
  case GRADUAL_RELIEF_STRETCH:
  case GRADUAL_RELIEF_SETTLED:
    return gradual_library_item_ref (item);
  default:
    return is_active ? relieve_item (it, item) : gradual_library_item_ref (item);
  }
}

static GPtrArray *
change_items (const Relief *it, const GradualSymptoms *noted, gboolean *is_same)
{
  GPtrArray *items = gradual_library_item_array_new ();
  gboolean is_released = ends_something (it) && releases_plans (it, noted);

  *is_same = TRUE;
  for (guint i = 0; i < it->library->items->len; i++) {
    const GradualLibraryItem *item = g_ptr_array_index (it->library->items, i);
    gboolean is_active = g_strcmp0 (item->plan->head.id, it->library->active_id) == 0;
    GradualLibraryItem *changed =
        change_item (it, item, is_active, is_released, is_active ? it->changes : NULL);

    if (is_active && it->changes != NULL && !ends_something (it))
      gradual_changes_between (item->plan, changed->plan, it->changes);
    *is_same = *is_same && changed == item;
    g_ptr_array_add (items, changed);
  }

  return items;
}

/**
 * gradual_relief_apply:
 * @library: the library as it is
 * @report_id: (nullable): the report that it is about, one of the library. With none,
 * %GRADUAL_RELIEF_CLEAR and %GRADUAL_RELIEF_RETURN end what all reports have begun, and what came
 * with plans from a file
 * @relief: what to do
 * @because: (nullable): why, in words for people; kept in the plan beside what restricts it. Health
 *   data
 * @today: the day it is; what lies before it stays as it is
 * @changes: (nullable) (element-type GradualChange): the runs of the active plan that are shorter
 *   are added to it; where running is allowed again, those that are shorter than they were held
 *
 * Does what a symptom report leads to, and notes it in the report. Running is forbidden and allowed
 * again in every plan of the library; what is milder is about the active plan. What is done already
 * is not done once more.
 *
 * Returns: (transfer full): the library with that; the plans that are changed keep every hard rule
 *   from @today on.
 */
GradualLibrary *
gradual_relief_apply (const GradualLibrary *library, const char *report_id, GradualRelief relief,
                      const char *because, GradualDay today, GArray *changes)
{
  g_autoptr (GradualSymptoms) noted = NULL;
  g_autoptr (GPtrArray) items = NULL;
  g_autoptr (GradualLibrary) changed = NULL;
  Relief it = {library, report_id, relief, because, today, changes};
  gboolean is_same;

  g_return_val_if_fail (library != NULL, NULL);
  g_return_val_if_fail ((guint)relief < GRADUAL_N_RELIEFS, NULL);
  g_return_val_if_fail (
      report_id == NULL || gradual_symptoms_find (library->symptoms, report_id) != NULL, NULL);

  noted = note (&it);
  items = change_items (&it, noted, &is_same);
  changed = is_same ? gradual_library_ref (library) : gradual_library_with_items (library, items);

  return noted == library->symptoms ? g_steal_pointer (&changed)
                                    : gradual_library_with_symptoms (changed, noted);
}
