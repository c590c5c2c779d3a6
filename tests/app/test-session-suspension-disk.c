/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "store/backups.h"
#include "symptoms-case.h"

/* A red flag and what comes from disk; and what a runner may do in any order. */

/* Keeps what is on disk as a backup, with the name of an hour later than it is: they are not made
 * so often. */
static void
keep_backup (void)
{
  g_autofree char *home = folder_path_of ("home");
  g_autofree char *path = folder_path_of (CASE_LIBRARY);
  g_autofree char *text = folder_read (path);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GDateTime) later = g_date_time_add_hours (now, 1);

  ck_assert (gradual_backups_keep (home, text, strlen (text), later, NULL));
}

/* A plan without a red flag is in the oldest backup, and two with it in the newest. */
static void
make_backups (void)
{
  g_autoptr (GradualSession) session = session_open ();

  case_add (session, "a");
  case_flush (session);
  case_add (session, "b");
  case_flush (session);
  case_suspend (session, "r");
  case_flush (session);
  keep_backup ();
  case_add (session, "c");
  case_flush (session);
}

static char *
oldest_backup (GradualSession *session)
{
  g_autoptr (GPtrArray) backups = gradual_session_list_backups (session);

  ck_assert_uint_eq (backups->len, 2);

  return g_strdup (((const GradualBackup *)g_ptr_array_index (backups, 1))->path);
}

START_TEST (test_going_back_to_a_backup_does_not_end_it)
{
  g_autoptr (GradualSession) session = NULL;
  g_autofree char *backup = NULL;

  make_backups ();
  session = session_open ();
  backup = oldest_backup (session);
  ck_assert (gradual_session_restore_backup (session, backup, NULL));
  case_assert_told (session, "a > a");
  case_assert_suspended (session);
  ck_assert (gradual_session_undo (session));
  case_assert_suspended (session);
  ck_assert (gradual_session_redo (session));
  case_assert_suspended (session);
  case_flush (session);
  case_assert_on_disk ("a > a");
}
END_TEST

START_TEST (test_starting_anew_does_not_end_it)
{
  g_autoptr (GradualSession) session = NULL;
  g_autoptr (GradualSession) later = NULL;

  make_backups ();
  session = session_open ();
  ck_assert (gradual_session_start_anew (session, NULL));
  case_assert_told (session, "> -");
  case_flush (session);
  later = session_open ();
  case_add (later, "d");
  case_assert_suspended (later);
  case_flush (later);
}
END_TEST

START_TEST (test_a_damaged_file_does_not_end_it)
{
  for (guint i = 0; i < 2; i++) {
    g_autoptr (GradualSession) session = NULL;
    g_autofree char *backup = NULL;

    folder_tear_down ();
    folder_set_up ();
    make_backups ();
    folder_write (CASE_LIBRARY, "{");
    session = session_new (SAMPLE_START);
    ck_assert (!gradual_session_load (session, NULL));
    backup = oldest_backup (session);
    if (i == 0)
      ck_assert (gradual_session_restore_backup (session, backup, NULL));
    else
      ck_assert (gradual_session_start_anew (session, NULL));
    case_assert_told (session, i == 0 ? "a > a" : "> -");
    case_assert_suspended (session);
    ck_assert_ptr_null (gradual_session_get_undo_name (session));
    case_flush (session);
  }
}
END_TEST

START_TEST (test_what_another_program_wrote_does_not_end_it)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autoptr (GradualSession) other = NULL;

  case_add (session, "a");
  case_flush (session);
  other = session_open ();
  case_add (other, "b");
  case_flush (other);
  case_suspend (session, "r");
  wait_until (gradual_session_is_changed_outside (session));
  ck_assert (gradual_session_take_outside (session, NULL));
  case_assert_told (session, "a b > b");
  case_assert_suspended (session);
  ck_assert (gradual_session_undo (session));
  case_assert_suspended (session);
  case_flush (session);
}
END_TEST

START_TEST (test_a_clearance_that_another_program_wrote_does)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autoptr (GradualSession) other = NULL;

  case_add (session, "a");
  case_suspend (session, "r");
  case_flush (session);
  other = session_open ();
  ck_assert (case_relieve (other, "r", GRADUAL_RELIEF_CLEAR));
  case_flush (other);
  case_assert_suspended (session);
  wait_until (gradual_session_is_changed_outside (session));
  ck_assert (gradual_session_take_outside (session, NULL));
  case_assert_free (session);
}
END_TEST

/* Ours is kept, but for what the other program has suspended. */
START_TEST (test_ours_does_not_end_what_another_program_suspended)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autoptr (GradualSession) other = NULL;

  case_add (session, "a");
  case_flush (session);
  other = session_open ();
  case_suspend (other, "r");
  case_add (other, "b");
  case_flush (other);
  wait_until (gradual_session_is_changed_outside (session));
  ck_assert (gradual_session_keep_ours (session, NULL));
  case_assert_told (session, "a > a");
  case_assert_suspended (session);
  case_flush (session);
  case_assert_on_disk ("a > a");

  /* A clearance that is ours stays one, whatever theirs says. */
  g_clear_object (&other);
  other = session_open ();
  case_assert_suspended (other);
  ck_assert (case_relieve (session, "r", GRADUAL_RELIEF_CLEAR));
  case_flush (session);
  wait_until (gradual_session_is_changed_outside (other));
  gradual_session_rename_plan (other, "a", "theirs");
  ck_assert (gradual_session_keep_ours (other, NULL));
  case_assert_told (other, "theirs > theirs");
  case_assert_suspended (other);
  wait_until (gradual_session_is_changed_outside (session));
  ck_assert (gradual_session_keep_ours (session, NULL));
  case_assert_free (session);
}
END_TEST

/* A session that could not save what it suspended, since another program had changed the file. */
START_TEST (test_what_could_not_be_saved_does_not_end_it)
{
  for (gboolean is_taken = FALSE; is_taken <= TRUE; is_taken++) {
    g_autoptr (GradualSession) session = NULL;
    g_autoptr (GradualSession) other = NULL;
    g_autoptr (GradualSession) later = NULL;
    g_autofree char *kept = NULL, *found = NULL;

    folder_tear_down ();
    folder_set_up ();
    session = session_open ();
    other = session_open ();
    case_add (other, "a");
    case_flush (other);
    case_suspend (session, "r");
    ck_assert (!gradual_session_end (session, 20, &kept, NULL));
    later = session_open ();
    case_assert_free (later);
    found = gradual_session_find_unsaved (later);
    ck_assert_str_eq (found, kept);
    ck_assert (gradual_session_settle_unsaved (later, found, is_taken, NULL));
    case_assert_told (later, is_taken ? "> -" : "a > a");
    case_assert_suspended (later);
    case_flush (later);
  }
}
END_TEST

/* As after an edit by hand: the plans in the file say nothing of it, the report does. */
START_TEST (test_a_file_is_held_to_its_own_reports)
{
  g_autoptr (GradualSession) session = NULL;

  {
    g_autoptr (GradualSession) writer = session_open ();
    g_autoptr (GradualLibrary) plans = NULL;
    g_autoptr (GradualLibrary) library = NULL;
    g_autofree char *home = folder_path_of ("home");
    g_autoptr (GradualShelf) shelf = gradual_shelf_new (home);

    case_add (writer, "a");
    plans = gradual_library_ref (gradual_session_get_library (writer));
    case_suspend (writer, "r");
    library = gradual_library_with_symptoms (plans, gradual_session_get_symptoms (writer));
    case_flush (writer);
    gradual_library_unref (gradual_shelf_load (shelf, NULL));
    ck_assert (gradual_shelf_save (shelf, library, NULL));
  }
  session = session_open ();
  case_assert_suspended (session);
  case_flush (session);
}
END_TEST

/** Random: a runner who does anything. */
typedef struct {
  GRand *random;
  GradualSession *session;
  GradualDay today;
  guint n_made; /* plans and reports, for their ids */
} Random;

/* The id of some plan; NULL where there is none. */
static const char *
random_plan (Random *runner)
{
  const GPtrArray *items = gradual_session_get_library (runner->session)->items;

  if (items->len == 0)
    return NULL;

  return ((const GradualLibraryItem *)
              items->pdata[g_rand_int_range (runner->random, 0, (gint32)items->len)])
      ->plan->head.id;
}

static const char *
random_report (Random *runner)
{
  const GPtrArray *reports = gradual_session_get_symptoms (runner->session)->reports;

  if (reports->len == 0)
    return NULL;

  return ((const GradualSymptomReport *)
              reports->pdata[g_rand_int_range (runner->random, 0, (gint32)reports->len)])
      ->id;
}

static void
change_plans (Random *runner)
{
  g_autofree char *id = g_strdup_printf ("plan %u", runner->n_made++);
  const char *present = random_plan (runner);

  switch (present != NULL ? g_rand_int_range (runner->random, 0, 6) : 0) {
  case 0:
    case_add (runner->session, id);
    break;
  case 1:
    gradual_session_delete_plan (runner->session, present);
    break;
  case 2:
    gradual_session_duplicate_plan (runner->session, present);
    break;
  case 3:
    gradual_session_set_plan_archived (runner->session, present, g_rand_boolean (runner->random));
    break;
  case 4:
    gradual_session_activate_plan (runner->session, present);
    break;
  default:
    gradual_session_rename_plan (runner->session, present, id);
    break;
  }
}

static void
change_reports (Random *runner)
{
  const char *report = random_report (runner);

  if (report == NULL || g_rand_int_range (runner->random, 0, 3) == 0) {
    g_autofree char *id = g_strdup_printf ("report %u", runner->n_made++);

    case_add_report (runner->session, id, GRADUAL_QUESTION_POP);
  } else if (g_rand_boolean (runner->random)) {
    g_autoptr (GradualSymptoms) symptoms =
        gradual_symptoms_without_report (gradual_session_get_symptoms (runner->session), report);

    gradual_session_set_symptoms (runner->session, symptoms, "Delete Report");
  } else {
    case_relieve (runner->session, report, GRADUAL_RELIEF_SUSPEND);
  }
}

/* Saves, ends, and starts again on the same day. */
static void
start_again (Random *runner)
{
  case_flush (runner->session);
  g_object_unref (runner->session);
  runner->session = session_open_on (runner->today);
}

/* Does something. Returns: whether it may have ended a suspension. */
static gboolean
do_anything (Random *runner)
{
  const char *redo = gradual_session_get_redo_name (runner->session);
  gboolean is_clearance;

  switch (g_rand_int_range (runner->random, 0, 14)) {
  case 0:
  case 1:
  case 2:
  case 3:
    gradual_session_undo (runner->session);
    return FALSE;
  case 4:
  case 5:
    is_clearance = g_strcmp0 (redo, "clear") == 0;
    gradual_session_redo (runner->session);
    return is_clearance;
  case 6:
    return case_relieve (runner->session, NULL, GRADUAL_RELIEF_CLEAR);
  case 7:
    gradual_session_set_today (runner->session, ++runner->today);
    return FALSE;
  case 8:
    if (g_rand_int_range (runner->random, 0, 4) == 0)
      start_again (runner);
    return FALSE;
  case 9:
  case 10:
    change_plans (runner);
    return FALSE;
  default:
    change_reports (runner);
    return FALSE;
  }
}

START_TEST (test_no_sequence_of_steps_ends_it)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32)suite_seed ());
  guint n_kept = 0;

  for (guint round = suite_rounds (10); round > 0; round--) {
    Random runner = {random, NULL, SAMPLE_START, 0};

    folder_tear_down ();
    folder_set_up ();
    runner.session = session_open ();
    for (guint step = 0; step < 150; step++) {
      gboolean was_suspended = case_has_suspended_report (runner.session);
      gboolean may_end = do_anything (&runner);
      const char *breach = case_find_breach (runner.session);

      ck_assert_msg (breach == NULL, "seed %" G_GUINT64_FORMAT ", round %u, step %u: %s",
                     suite_seed (), round, step, breach);
      ck_assert_msg (!was_suspended || may_end || case_has_suspended_report (runner.session),
                     "seed %" G_GUINT64_FORMAT ", round %u, step %u: it ended", suite_seed (),
                     round, step);
      n_kept += was_suspended && !may_end;
    }
    case_flush (runner.session);
    g_object_unref (runner.session);
  }
  /* A runner who is never suspended would prove nothing. */
  ck_assert_uint_gt (n_kept, 100);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("session-suspension-disk");
  TCase *tests = tcase_create ("session-suspension-disk");

  tcase_add_checked_fixture (tests, folder_set_up, folder_tear_down);
  tcase_add_test (tests, test_going_back_to_a_backup_does_not_end_it);
  tcase_add_test (tests, test_starting_anew_does_not_end_it);
  tcase_add_test (tests, test_a_damaged_file_does_not_end_it);
  tcase_add_test (tests, test_what_another_program_wrote_does_not_end_it);
  tcase_add_test (tests, test_a_clearance_that_another_program_wrote_does);
  tcase_add_test (tests, test_ours_does_not_end_what_another_program_suspended);
  tcase_add_test (tests, test_what_could_not_be_saved_does_not_end_it);
  tcase_add_test (tests, test_a_file_is_held_to_its_own_reports);
  tcase_add_test (tests, test_no_sequence_of_steps_ends_it);
  tcase_set_timeout (tests, 100);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
