/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-summary.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "app/duration.h"
#include "rules/advice.h"
#include "rules/fit.h"
#include "rules/rule.h"

static void
entry_free (gpointer data)
{
  GradualReportEntry *entry = data;

  g_free (entry->place);
  g_free (entry->word);
  g_free (entry->detail);
  g_free (entry->spoken);
  g_free (entry);
}

/**
 * gradual_report_as_of:
 * @today: the day it is
 *
 * Returns: the day before which the plan's days are over. A plan without a log is looked at as it
 *   was made, however late: that nothing was logged does not say that nothing was run.
 */
GradualDay
gradual_report_as_of (const GradualPlan *plan, GradualDay today)
{
  g_return_val_if_fail (plan != NULL, today);

  return plan->log->len > 0 ? today : MIN (today, gradual_plan_start (plan));
}

static const char *
title_of (const char *id)
{
  for (guint i = 0; i < GRADUAL_N_RULES; i++)
    if (g_str_equal (gradual_rules[i]->id, id))
      return _ (gradual_rules[i]->title);
  for (guint i = 0; i < GRADUAL_N_ADVICE; i++)
    if (g_str_equal (gradual_advice[i]->id, id))
      return _ (gradual_advice[i]->title);

  return id;
}

/* A finding about a whole week has the week's first day as its date, and the week's minutes. */
static gboolean
is_about_run (const GradualPlan *plan, const GradualFinding *finding)
{
  const GradualRun *run = finding->week > 0 ? gradual_plan_run_on (plan, finding->date) : NULL;

  return run != NULL && run->minutes == finding->asked;
}

static char *
finding_label (const GradualPlan *plan, const GradualFinding *finding)
{
  const char *title = title_of (finding->rule);
  g_autofree char *day = NULL, *asked = NULL;

  /* An advice tells its numbers itself. */
  if (finding->severity != GRADUAL_SEVERITY_HARD)
    /* TRANSLATORS: the name of an advice, and what it says. */
    return g_strdup_printf (_ ("%s: %s"), title, finding->because);

  if (is_about_run (plan, finding))
    day = gradual_date_label (finding->date, GRADUAL_DATE_WEEKDAY);
  /* In minutes, however many: so is what the rule says of them. */
  asked = finding->asked != GRADUAL_ABSENT ? g_strdup_printf (_ ("%d min"), finding->asked)
                                           : g_strdup (gradual_run_kind_label (GRADUAL_RUN_RACE));
  if (day == NULL)
    /* TRANSLATORS: the name of a rule, how long a week is, why it may not be. */
    return g_strdup_printf (_ ("%s: %s. %s"), title, asked, finding->because);

  /* TRANSLATORS: the name of a rule, a day, how long its run is, why it may not be. */
  return g_strdup_printf (_ ("%s, %s: %s. %s"), title, day, asked, finding->because);
}

static char *
place_of (const GradualPlan *plan, int number)
{
  const GradualWeek *week;
  g_autofree char *dates = NULL;

  if (number == 0)
    return g_strdup (_ ("The whole plan"));
  week = gradual_plan_week (plan, (guint)number - 1);
  dates = gradual_date_range_label (week->start, week->start + GRADUAL_DAYS_PER_WEEK - 1);

  /* TRANSLATORS: the number of a week and its dates, as in "Week 7, 12–18 May". */
  return g_strdup_printf (_ ("Week %d, %s"), number, dates);
}

static gboolean
is_of_same_entry (const GradualFinding *a, const GradualFinding *b)
{
  return a->week == b->week && a->severity == b->severity;
}

/* Whether no earlier finding is of the same entry, and of the same rule where that is asked. */
static gboolean
is_first (const GPtrArray *findings, guint index, gboolean of_rule)
{
  const GradualFinding *finding = g_ptr_array_index (findings, index);

  for (guint i = 0; i < index; i++) {
    const GradualFinding *earlier = g_ptr_array_index (findings, i);

    if (is_of_same_entry (earlier, finding) &&
        (!of_rule || g_str_equal (earlier->rule, finding->rule)))
      return FALSE;
  }

  return TRUE;
}

/* Of all that a rule finds in a week the worst is told, and how much more there is: seven lines
 * that differ by a date tell less than one. */
static void
append_rule (GString *detail, const GradualPlan *plan, const GPtrArray *findings, guint first)
{
  const GradualFinding *worst = g_ptr_array_index (findings, first);
  g_autofree char *label = NULL;
  guint n_more = 0;

  for (guint i = first + 1; i < findings->len; i++) {
    const GradualFinding *finding = g_ptr_array_index (findings, i);

    if (!is_of_same_entry (finding, worst) || !g_str_equal (finding->rule, worst->rule))
      continue;
    n_more++;
    if (finding->asked - finding->allowed > worst->asked - worst->allowed)
      worst = finding;
  }

  label = finding_label (plan, worst);
  g_string_append_printf (detail, "%s%s", detail->len > 0 ? "\n" : "", label);
  if (n_more > 0)
    g_string_append_printf (detail,
                            /* TRANSLATORS: follows a sentence about the worst run of a week. */
                            g_dngettext (GETTEXT_PACKAGE, " So with %u more run of the week.",
                                         " So with %u more runs of the week.", n_more),
                            n_more);
}

/* Tells all that one severity has to say about the week of findings[@first]. */
static GradualReportEntry *
entry_new (const GradualPlan *plan, const GPtrArray *findings, guint first)
{
  const GradualFinding *head = g_ptr_array_index (findings, first);
  g_autoptr (GString) detail = g_string_new (NULL);
  GradualReportEntry *entry = g_new (GradualReportEntry, 1);

  for (guint i = first; i < findings->len; i++)
    if (is_of_same_entry (g_ptr_array_index (findings, i), head) && is_first (findings, i, TRUE))
      append_rule (detail, plan, findings, i);

  entry->severity = head->severity;
  entry->place = place_of (plan, head->week);
  entry->word = g_strdup (head->severity == GRADUAL_SEVERITY_HARD ? _ ("Too much") : _ ("Advice"));
  entry->detail = g_string_free (g_steal_pointer (&detail), FALSE);
  /* TRANSLATORS: for a screen reader: a week, "Too much" or "Advice", and the reasons. */
  entry->spoken = g_strdup_printf (_ ("%s, %s. %s"), entry->place, entry->word, entry->detail);

  return entry;
}

static int
compare_entries (gconstpointer a, gconstpointer b, gpointer findings)
{
  const GradualFinding *first = g_ptr_array_index ((GPtrArray *)findings, *(const guint *)a);
  const GradualFinding *second = g_ptr_array_index ((GPtrArray *)findings, *(const guint *)b);

  if (first->severity != second->severity)
    return (int)first->severity - (int)second->severity;

  return first->week - second->week;
}

/* What is broken comes before what is advised, each week after week. Returns how many weeks ask too
 * much. */
static guint
add_entries (GradualReportSummary *summary, const GradualPlan *plan, const GradualReport *report)
{
  g_autoptr (GArray) firsts = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n_hard = 0;

  for (guint i = 0; i < report->findings->len; i++)
    if (is_first (report->findings, i, FALSE))
      g_array_append_val (firsts, i);
  g_array_sort_with_data (firsts, compare_entries, report->findings);

  for (guint i = 0; i < firsts->len; i++) {
    GradualReportEntry *entry =
        entry_new (plan, report->findings, g_array_index (firsts, guint, i));

    n_hard += entry->severity == GRADUAL_SEVERITY_HARD;
    g_ptr_array_add (summary->entries, entry);
  }

  return n_hard;
}

static char *
headline (guint n_hard, guint n_weeks)
{
  if (n_hard == 0)
    return g_strdup (_ ("All is well: no week asks too much"));

  /* TRANSLATORS: how many weeks break a rule, and how many there are. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u weeks asks too much",
                                       "%u of %u weeks ask too much", n_hard),
                          n_hard, n_weeks);
}

static void
append_sentence (GString *text, char *sentence)
{
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
  g_free (sentence);
}

static char *
baseline_label (const GradualBaseline *baseline)
{
  g_autofree char *week = gradual_duration_label (baseline->weekly_minutes);
  g_autofree char *longest = gradual_duration_label (baseline->longest_run_minutes);

  return g_strdup_printf (_ ("Week 1, with %s and a longest run of %s, counts as what you are "
                             "used to."),
                          week, longest);
}

static char *
basis (const GradualPlan *plan, int first_week, gboolean is_foreign, GradualDay today)
{
  GString *text = g_string_new (NULL);
  int pace = plan->head.runner.easy_pace_s_per_km;

  if (first_week > 1)
    append_sentence (text, baseline_label (&plan->head.runner.baseline));
  if (is_foreign && pace != GRADUAL_ABSENT)
    append_sentence (text, g_strdup_printf (_ ("Distances count at %d:%02d a kilometre."),
                                            pace / 60, pace % 60));
  if (gradual_plan_start (plan) < today && plan->log->len == 0)
    append_sentence (text, g_strdup (_ ("The plan has begun, and no run of it is logged: it is "
                                        "looked at as it was made.")));

  return g_string_free (text, FALSE);
}

/**
 * gradual_report_tell_changes:
 * @changes: (element-type GradualChange): what fitting did
 *
 * Returns: (transfer full): how many runs are shorter, and how many are gone.
 */
char *
gradual_report_tell_changes (const GArray *changes)
{
  GString *text = g_string_new (NULL);
  guint n_gone = 0, n_shorter;

  g_return_val_if_fail (changes != NULL, g_strdup (""));

  for (guint i = 0; i < changes->len; i++)
    n_gone += g_array_index (changes, GradualChange, i).after == 0;
  n_shorter = changes->len - n_gone;

  if (n_shorter > 0)
    append_sentence (text, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u run made shorter.",
                                                         "%u runs made shorter.", n_shorter),
                                            n_shorter));
  if (n_gone > 0)
    append_sentence (text, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u run taken out.",
                                                         "%u runs taken out.", n_gone),
                                            n_gone));

  return g_string_free (text, FALSE);
}

static char *
change_label (const GradualChange *change)
{
  g_autofree char *day = gradual_date_label (change->day, GRADUAL_DATE_EVERYTHING);
  g_autofree char *before = change->before != GRADUAL_MINUTES_UNKNOWN
                                ? gradual_duration_label (change->before)
                                : g_strdup (gradual_run_kind_label (GRADUAL_RUN_RACE));
  g_autofree char *after = NULL;

  if (change->after == 0)
    /* TRANSLATORS: a day, and how long its run was. */
    return g_strdup_printf (_ ("%s: %s, taken out"), day, before);

  after = gradual_duration_label (change->after);
  /* TRANSLATORS: a day, and how long its run is before and after. */
  return g_strdup_printf (_ ("%s: %s instead of %s"), day, after, before);
}

static char *
remedy (const GradualPlan *plan, GradualDay as_of)
{
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autoptr (GradualPlan) fitted = gradual_fit (plan, as_of, changes);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++) {
    g_autofree char *label = change_label (&g_array_index (changes, GradualChange, i));

    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", label);
  }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * gradual_report_summary_init:
 * @summary: (out): what is to be shown; clear it after use
 * @plan: a plan that was opened
 * @first_week: the number of the first week that the rules are asked about
 * @is_foreign: whether it was made elsewhere
 * @today: the day it is
 *
 * Puts what the rules and the advice find in a plan into words.
 */
void
gradual_report_summary_init (GradualReportSummary *summary, const GradualPlan *plan, int first_week,
                             gboolean is_foreign, GradualDay today)
{
  g_autoptr (GradualReport) report = NULL;
  GradualDay as_of;
  guint n_hard;

  g_return_if_fail (summary != NULL);
  g_return_if_fail (plan != NULL);

  as_of = gradual_report_as_of (plan, today);
  report = gradual_check (plan, as_of, first_week);
  summary->entries = g_ptr_array_new_with_free_func (entry_free);
  n_hard = add_entries (summary, plan, report);
  summary->headline = headline (n_hard, gradual_plan_n_weeks (plan));
  summary->basis = basis (plan, first_week, is_foreign, today);
  summary->remedy = remedy (plan, as_of);
  summary->is_sound = n_hard == 0 && *summary->remedy == '\0';
}

/** gradual_report_summary_clear: frees what the summary holds. */
void
gradual_report_summary_clear (GradualReportSummary *summary)
{
  g_clear_pointer (&summary->headline, g_free);
  g_clear_pointer (&summary->basis, g_free);
  g_clear_pointer (&summary->remedy, g_free);
  g_clear_pointer (&summary->entries, g_ptr_array_unref);
}
