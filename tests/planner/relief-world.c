/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "relief-world.h"

#include "generate.h"
#include "planner/away.h"
#include "relief-judge.h"
#include "suite.h"

/** relief_world_fail: ends the test and says all that is needed to try the case again. */
void
relief_world_fail (const ReliefWorld *world, const char *format, ...)
{
  GradualPlan *plan = gradual_library_get_active_plan (relief_world_library (world));
  g_autofree char *text =
      plan != NULL ? generate_describe_plan (plan, world->today) : g_strdup ("no plan");
  g_autofree char *what = NULL;
  va_list arguments;

  va_start (arguments, format);
  what = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_printerr ("%s\nbefore it:%s\n%s", what, world->story->str, text);
  ck_abort_msg ("GRADUAL_TEST_SEED=%" G_GUINT64_FORMAT ", case %u: %.500s", suite_seed (),
                world->number, what);
  abort ();
}

/** relief_world_library: Returns: (transfer none): the library that is shown. */
GradualLibrary *
relief_world_library (const ReliefWorld *world)
{
  return g_ptr_array_index (world->states, world->at);
}

static char *
make_id (ReliefWorld *world)
{
  return g_strdup_printf ("00000000-0000-4000-8000-%012u", ++world->n_made);
}

static GradualPlan *
make_plan (ReliefWorld *world)
{
  g_autofree char *id = make_id (world);
  g_autoptr (GradualOutcome) outcome = NULL;
  g_autoptr (GradualPlan) plan = NULL;
  g_autoptr (GradualPlan) used = NULL;
  GradualPlanHead head;
  GradualRequest request;

  generate_request (world->random, &request);
  if (generate_chance (world->random, 60))
    outcome = gradual_plan_make (&request, NULL);
  plan = outcome != NULL && outcome->plan != NULL ? gradual_plan_ref (outcome->plan)
                                                  : generate_rough_plan (world->random);
  used = generate_chance (world->random, 70) ? generate_history (world->random, plan, world->today)
                                             : gradual_plan_ref (plan);
  head = used->head;
  head.id = id;

  return gradual_plan_with_head (used, &head);
}

/* The active plan as the rules allow it today, as a session fits it. */
static GradualLibrary *
fit_active (const GradualLibrary *library, GradualDay today)
{
  GradualPlan *plan = gradual_library_get_active_plan (library);
  g_autoptr (GradualPlan) fitted = plan != NULL ? gradual_fit (plan, today, NULL) : NULL;

  return fitted == plan ? gradual_library_ref (library)
                        : gradual_library_with_plan_changed (library, fitted);
}

/* Amends the state that is shown, as a session does, by what the one before it forbids. */
static void
present (ReliefWorld *world, GradualLibrary *before)
{
  GradualLibrary *after = relief_world_library (world);
  g_autoptr (GradualLibrary) kept = gradual_relief_keep (before, after, world->today);
  g_autoptr (GradualLibrary) again = gradual_relief_keep (kept, kept, world->today);

  world->n_kept += kept != after;
  if (again != kept)
    relief_world_fail (world, "what is kept is kept once more");
  gradual_library_unref (g_ptr_array_index (world->states, world->at));
  g_ptr_array_index (world->states, world->at) = fit_active (kept, world->today);
  relief_judge_library (world);
}

static void
push (ReliefWorld *world, GradualLibrary *library, GHashTable *cleared)
{
  g_autoptr (GradualLibrary) before = gradual_library_ref (relief_world_library (world));

  g_ptr_array_set_size (world->states, (int)++world->at);
  g_ptr_array_set_size (world->steps, (int)world->at);
  g_ptr_array_add (world->states, library);
  g_ptr_array_add (world->steps, cleared);
  present (world, before);
}

static void
undo (ReliefWorld *world)
{
  g_autoptr (GradualLibrary) before = gradual_library_ref (relief_world_library (world));
  GHashTableIter suspended;
  gpointer id;

  if (world->at == 0)
    return;
  /* What is suspended at an undo is so in the state that it leads to as well: no clearance that is
   * redone from an earlier state on can be meant for it. */
  g_hash_table_iter_init (&suspended, world->suspended);
  world->at--;
  while (g_hash_table_iter_next (&suspended, &id, NULL))
    g_hash_table_remove (g_ptr_array_index (world->steps, world->at), id);
  g_string_append (world->story, " undo");
  present (world, before);
}

static void
redo (ReliefWorld *world)
{
  g_autoptr (GradualLibrary) before = gradual_library_ref (relief_world_library (world));
  GHashTableIter cleared;
  gpointer id;

  if (world->at + 1 == world->states->len)
    return;
  world->at++;
  g_hash_table_iter_init (&cleared, g_ptr_array_index (world->steps, world->at));
  while (g_hash_table_iter_next (&cleared, &id, NULL))
    g_hash_table_remove (world->suspended, id);
  g_string_append (world->story, " redo");
  present (world, before);
}

static GHashTable *
new_set (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static const char *
choose_report (ReliefWorld *world)
{
  const GPtrArray *reports = relief_world_library (world)->symptoms->reports;

  if (reports->len == 0)
    return NULL;

  return ((GradualSymptomReport *)g_ptr_array_index (
              reports, generate_between (world->random, 0, (int)reports->len - 1)))
      ->id;
}

/* What was asked for, as the test remembers it. */
static GHashTable *
remember (ReliefWorld *world, const char *report_id, GradualRelief relief)
{
  GHashTable *cleared = new_set ();

  if (relief == GRADUAL_RELIEF_SUSPEND)
    g_hash_table_add (world->suspended, g_strdup (report_id));
  if (relief == GRADUAL_RELIEF_CLEAR) {
    GHashTableIter suspended;
    gpointer id;

    g_hash_table_iter_init (&suspended, world->suspended);
    while (g_hash_table_iter_next (&suspended, &id, NULL))
      if (report_id == NULL || g_str_equal (id, report_id)) {
        g_hash_table_add (cleared, g_strdup (id));
        g_hash_table_iter_remove (&suspended);
      }
  }

  return cleared;
}

static void
relieve (ReliefWorld *world)
{
  GradualRelief relief = generate_between (world->random, 0, GRADUAL_N_RELIEFS - 1);
  gboolean ends = relief == GRADUAL_RELIEF_CLEAR || relief == GRADUAL_RELIEF_RETURN;
  const char *chosen = ends && generate_chance (world->random, 50) ? NULL : choose_report (world);
  g_autofree char *report_id = g_strdup (chosen);
  GradualLibrary *relieved;

  if (report_id == NULL && !ends)
    return;
  g_string_append_printf (world->story, " %s(%s)@%d", gradual_relief_to_nick (relief),
                          report_id != NULL ? report_id + 33 : "", world->today);
  relieved = relief_judge_relief (world, report_id, relief);
  push (world, relieved, remember (world, report_id, relief));
}

static void
change_reports (ReliefWorld *world)
{
  GradualLibrary *library = relief_world_library (world);
  g_autoptr (GradualSymptoms) changed = NULL;
  const char *id = choose_report (world);

  if (id != NULL && generate_chance (world->random, 50)) {
    changed = gradual_symptoms_without_report (library->symptoms, id);
    g_string_append (world->story, " delete-report");
  } else {
    g_autofree char *new_id = make_id (world);
    GradualSymptomReport template = {.id = new_id, .day = world->today, .is_finished = TRUE};
    g_autoptr (GradualSymptomReport) report = NULL;

    gradual_symptom_answers_init (&template.answers);
    report = gradual_symptom_report_new (&template);
    changed = gradual_symptoms_with_report (library->symptoms, report);
    g_string_append (world->story, " new-report");
  }
  push (world, gradual_library_with_symptoms (library, changed), new_set ());
}

static void
change_plans (ReliefWorld *world)
{
  GradualLibrary *library = relief_world_library (world);
  const GPtrArray *items = library->items;
  const GradualLibraryItem *item =
      items->len > 0
          ? g_ptr_array_index (items, generate_between (world->random, 0, (int)items->len - 1))
          : NULL;
  int what = items->len >= 4 ? generate_between (world->random, 1, 3)
                             : generate_between (world->random, 0, 3);

  if (item == NULL || what == 0) {
    g_autoptr (GradualPlan) plan = make_plan (world);

    g_string_append (world->story, " new-plan");
    push (world, gradual_library_with_plan (library, plan), new_set ());
  } else if (what == 1) {
    g_string_append (world->story, " delete-plan");
    push (world, gradual_library_without_plan (library, item->plan->head.id), new_set ());
  } else {
    g_string_append (world->story, what == 2 ? " archive" : " activate");
    push (world,
          what == 2
              ? gradual_library_with_archived (library, item->plan->head.id, !item->is_archived)
              : gradual_library_with_active (library, item->plan->head.id),
          new_set ());
  }
}

static void
edit (ReliefWorld *world)
{
  GradualLibrary *library = relief_world_library (world);
  GradualPlan *plan = gradual_library_get_active_plan (library);
  g_auto (GradualVerdict) verdict = {0};
  g_autoptr (GradualPlan) edited = NULL;
  GradualEdit change;

  if (plan == NULL || world->today > gradual_plan_end (plan))
    return;
  generate_edit (world->random, plan, world->today, &change);
  edited = gradual_edit_apply (plan, &change, world->today, &verdict, NULL, NULL);
  if (edited == NULL)
    return;
  g_string_append (world->story, " edit");
  push (world, gradual_library_with_plan (library, edited), new_set ());
}

static void
go_away (ReliefWorld *world)
{
  GradualLibrary *library = relief_world_library (world);
  GradualPlan *plan = gradual_library_get_active_plan (library);
  g_autoptr (GradualAway) away = NULL;
  g_autoptr (GradualPlan) changed = NULL;

  if (plan == NULL)
    return;
  away = generate_away (world->random, plan, world->today);
  changed = generate_chance (world->random, 80)
                ? gradual_away_mark (plan, away, world->today, NULL, NULL)
                : gradual_away_unmark (plan, away->from, away->until, world->today, NULL);
  g_string_append (world->story, " away");
  push (world, gradual_library_with_plan (library, changed), new_set ());
}

static void
log_run (ReliefWorld *world)
{
  GradualLibrary *library = relief_world_library (world);
  GradualPlan *plan = gradual_library_get_active_plan (library);
  g_autoptr (GradualLogEntry) entry = NULL;
  g_autoptr (GradualPlan) logged = NULL;

  if (plan == NULL)
    return;
  entry = gradual_log_entry_new (&(GradualLogEntry){
      .id = "00000000-0000-4000-8000-000000000010",
      .day = world->today - (generate_chance (world->random, 20) ? 1 : 0),
      .seconds = 60 * generate_between (world->random, 5, 90),
      .distance_m = GRADUAL_ABSENT,
      .cadence = GRADUAL_ABSENT,
      .effort = GRADUAL_ABSENT,
      .pain = GRADUAL_ABSENT,
  });
  logged = gradual_plan_with_log_entry (plan, entry);
  g_string_append (world->story, " log");
  push (world, gradual_library_with_plan (library, logged), new_set ());
}

static void
pass_days (ReliefWorld *world)
{
  g_autoptr (GradualLibrary) before = gradual_library_ref (relief_world_library (world));

  world->today += generate_between (world->random, 1, generate_chance (world->random, 80) ? 4 : 20);
  g_string_append (world->story, " days");
  present (world, before);
}

/** relief_world_step: Something happens, and all that has to hold after it is judged. */
void
relief_world_step (ReliefWorld *world)
{
  static void (*const steps[]) (ReliefWorld * world) = {
      relieve,      relieve, relieve, undo,    redo,      change_reports,
      change_plans, edit,    go_away, log_run, pass_days,
  };

  steps[generate_between (world->random, 0, G_N_ELEMENTS (steps) - 1)](world);
}

/** relief_world_init: Begins a case, with a plan mostly. The counts stay. */
void
relief_world_init (ReliefWorld *world, guint number)
{
  const guint32 seed[] = {(guint32)suite_seed (), number, 6};
  g_autoptr (GradualPlan) plan = NULL;

  world->number = number;
  world->random = g_rand_new_with_seed_array (seed, G_N_ELEMENTS (seed));
  world->today = GENERATE_EPOCH + generate_between (world->random, -10, 80);
  world->states = g_ptr_array_new_with_free_func ((GDestroyNotify)gradual_library_unref);
  world->steps = g_ptr_array_new_with_free_func ((GDestroyNotify)g_hash_table_unref);
  world->at = 0;
  world->suspended = new_set ();
  world->story = g_string_new (NULL);
  g_ptr_array_add (world->states, gradual_library_new_empty ());
  g_ptr_array_add (world->steps, new_set ());
  if (generate_chance (world->random, 90)) {
    plan = make_plan (world);
    push (world, gradual_library_with_plan (relief_world_library (world), plan), new_set ());
  }
  change_reports (world);
}

/** relief_world_clear: Frees what the case has. The counts stay. */
void
relief_world_clear (ReliefWorld *world)
{
  g_clear_pointer (&world->random, g_rand_free);
  g_clear_pointer (&world->states, g_ptr_array_unref);
  g_clear_pointer (&world->steps, g_ptr_array_unref);
  g_clear_pointer (&world->suspended, g_hash_table_unref);
  g_string_free (g_steal_pointer (&world->story), TRUE);
}
