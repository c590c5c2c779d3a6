/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session-private.h"

#include "planner/relief.h"
#include "rules/fit.h"

enum {
  CHANGED,
  FITTED,
  SAVED,
  SAVE_FAILED,
  CHANGED_OUTSIDE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GradualSession, gradual_session, G_TYPE_OBJECT)

/**
 * gradual_session_new:
 * @shelf: (transfer full): where the library is kept
 * @today: the day it is
 *
 * Returns: (transfer full): a session with an empty library; gradual_session_load() gets the one of
 *   the shelf.
 */
GradualSession *
gradual_session_new (GradualShelf *shelf, GradualDay today)
{
  GradualSession *self;

  g_return_val_if_fail (shelf != NULL, NULL);

  self = g_object_new (GRADUAL_TYPE_SESSION, NULL);
  self->today = today;
  self->path = g_strdup (gradual_shelf_get_path (shelf));
  self->saver = gradual_saver_new (shelf, gradual_session_take_news, self);

  return self;
}

/** gradual_session_get_library: Returns: (transfer none): the library as it is now. */
GradualLibrary *
gradual_session_get_library (GradualSession *self)
{
  g_return_val_if_fail (GRADUAL_IS_SESSION (self), NULL);

  return gradual_history_get_library (self->history);
}

/** gradual_session_get_plan: Returns: (transfer none) (nullable): the active plan. */
GradualPlan *
gradual_session_get_plan (GradualSession *self)
{
  g_return_val_if_fail (GRADUAL_IS_SESSION (self), NULL);

  return gradual_library_get_active_plan (gradual_history_get_library (self->history));
}

/** gradual_session_get_today: Returns: the day it is. */
GradualDay
gradual_session_get_today (GradualSession *self)
{
  g_return_val_if_fail (GRADUAL_IS_SESSION (self), GRADUAL_DAY_NONE);

  return self->today;
}

/** gradual_session_get_path: Returns: (transfer none): the file that the library is kept in. */
const char *
gradual_session_get_path (GradualSession *self)
{
  g_return_val_if_fail (GRADUAL_IS_SESSION (self), NULL);

  return self->path;
}

/* The library with its active plan as the rules allow it today. */
static GradualLibrary *
fit_active_plan (GradualLibrary *library, GradualDay today, GArray *changes)
{
  GradualPlan *plan = gradual_library_get_active_plan (library);
  g_autoptr (GradualPlan) fitted = plan != NULL ? gradual_fit (plan, today, changes) : NULL;

  return fitted == plan ? gradual_library_ref (library)
                        : gradual_library_with_plan_changed (library, fitted);
}

static void
keep_reference (GradualLibrary **place, GradualLibrary *library)
{
  if (library != NULL)
    gradual_library_ref (library);
  g_clear_pointer (place, gradual_library_unref);
  *place = library;
}

/* What the history has come to, as it may be shown today. A library that is read, or gone back to,
 * may not suspend what the one that was shown before it does: only what is recorded in it can end
 * that. Where none was, it is held to what it says itself. */
static GradualLibrary *
make_presentable (GradualSession *self, GArray *changes)
{
  GradualLibrary *library = gradual_history_get_library (self->history);
  g_autoptr (GradualLibrary) kept =
      gradual_relief_keep (self->known != NULL ? self->known : library, library, self->today);

  return fit_active_plan (kept, self->today, changes);
}

/**
 * gradual_session_present:
 * @changes: (nullable) (transfer none) (element-type GradualChange): what became shorter of the
 *   active plan with the step, to be told with what becomes shorter now
 *
 * Takes what the history has come to: keeps up what forbids running, and fits it, which is a part
 * of the step that led there since nothing could undo it alone, has it saved, and tells.
 */
void
gradual_session_present (GradualSession *self, GArray *changes)
{
  g_autoptr (GArray) all =
      changes != NULL ? g_array_copy (changes) : g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autoptr (GradualLibrary) library = make_presentable (self, all);

  gradual_history_amend (self->history, library);
  keep_reference (&self->known, library);
  if (library != self->handed) {
    gradual_saver_save (self->saver, library);
    keep_reference (&self->handed, library);
  }
  g_signal_emit (self, signals[CHANGED], 0);
  if (all->len > 0)
    g_signal_emit (self, signals[FITTED], 0, all);
}

/**
 * gradual_session_heed:
 * @path: the path of another library of the runner, that is not taken
 *
 * Lets what it suspends be so in ours too, unless that was cleared in ours. One that can not be
 * read suspends nothing.
 */
void
gradual_session_heed (GradualSession *self, const char *path)
{
  g_autoptr (GradualLibrary) other = gradual_shelf_load_backup (path, NULL);

  if (other == NULL)
    return;
  keep_reference (&self->known, other);
  gradual_session_present (self, NULL);
}

/**
 * gradual_session_begin:
 * @library: what is on disk
 * @known: (nullable): an earlier library of the runner; what it suspends stays so
 *
 * Starts the history anew.
 */
void
gradual_session_begin (GradualSession *self, GradualLibrary *library, GradualLibrary *known)
{
  g_clear_pointer (&self->history, gradual_history_free);
  self->history = gradual_history_new (library);
  keep_reference (&self->known, known);
}

/**
 * gradual_session_set_today:
 * @today: the day it is; at midnight, or for tests
 *
 * What was not run lowers what is allowed from now on. The active plan is fitted at once; where
 * that shortens something, #GradualSession::fitted tells what.
 */
void
gradual_session_set_today (GradualSession *self, GradualDay today)
{
  g_return_if_fail (GRADUAL_IS_SESSION (self));

  if (today == self->today)
    return;
  self->today = today;
  gradual_session_present (self, NULL);
}

/**
 * gradual_session_commit:
 * @library: (transfer none): the library after the step
 * @name: what was done, in the runner's language, as in "Change Minutes"
 *
 * Takes a step, which can be undone and is saved by itself.
 */
void
gradual_session_commit (GradualSession *self, GradualLibrary *library, const char *name)
{
  g_return_if_fail (GRADUAL_IS_SESSION (self));
  g_return_if_fail (library != NULL && name != NULL);

  gradual_history_push (self->history, library, name);
  gradual_session_present (self, NULL);
}

/**
 * gradual_session_commit_plan:
 * @plan: (transfer none): takes the place of the plan with the same id, or is added, and is active
 * @name: what was done
 *
 * Like gradual_session_commit(), for a step that changes one plan.
 */
void
gradual_session_commit_plan (GradualSession *self, GradualPlan *plan, const char *name)
{
  g_autoptr (GradualLibrary) library = NULL;

  g_return_if_fail (GRADUAL_IS_SESSION (self));
  g_return_if_fail (plan != NULL && name != NULL);

  library = gradual_library_with_plan (gradual_history_get_library (self->history), plan);
  gradual_session_commit (self, library, name);
}

/** gradual_session_undo: Returns: whether there was a step to take back; it has been. */
gboolean
gradual_session_undo (GradualSession *self)
{
  g_return_val_if_fail (GRADUAL_IS_SESSION (self), FALSE);

  if (!gradual_history_undo (self->history))
    return FALSE;
  gradual_session_present (self, NULL);

  return TRUE;
}

/** gradual_session_redo: Returns: whether there was a step to take again; it has been. */
gboolean
gradual_session_redo (GradualSession *self)
{
  g_return_val_if_fail (GRADUAL_IS_SESSION (self), FALSE);

  if (!gradual_history_redo (self->history))
    return FALSE;
  gradual_session_present (self, NULL);

  return TRUE;
}

/** gradual_session_get_undo_name: Returns: (nullable): what undoing takes back; %NULL: nothing. */
const char *
gradual_session_get_undo_name (GradualSession *self)
{
  g_return_val_if_fail (GRADUAL_IS_SESSION (self), NULL);

  return gradual_history_get_undo_name (self->history);
}

/** gradual_session_get_redo_name: Returns: (nullable): what redoing does; %NULL: nothing. */
const char *
gradual_session_get_redo_name (GradualSession *self)
{
  g_return_val_if_fail (GRADUAL_IS_SESSION (self), NULL);

  return gradual_history_get_redo_name (self->history);
}

/** gradual_session_emit_saved: tells that @library is on disk. */
void
gradual_session_emit_saved (GradualSession *self, GradualLibrary *library)
{
  g_signal_emit (self, signals[SAVED], 0, library);
}

/** gradual_session_emit_save_failed: tells why it is not. */
void
gradual_session_emit_save_failed (GradualSession *self, const GError *error)
{
  g_signal_emit (self, signals[SAVE_FAILED], 0, error);
}

/** gradual_session_emit_changed_outside: tells that someone else wrote what is on disk. */
void
gradual_session_emit_changed_outside (GradualSession *self)
{
  g_signal_emit (self, signals[CHANGED_OUTSIDE], 0);
}

static void
dispose (GObject *object)
{
  GradualSession *self = GRADUAL_SESSION (object);

  gradual_session_end_loading (self);
  g_clear_object (&self->monitor);
  g_clear_pointer (&self->saver, gradual_saver_close);

  G_OBJECT_CLASS (gradual_session_parent_class)->dispose (object);
}

static void
finalize (GObject *object)
{
  GradualSession *self = GRADUAL_SESSION (object);

  g_clear_pointer (&self->history, gradual_history_free);
  g_clear_pointer (&self->handed, gradual_library_unref);
  g_clear_pointer (&self->known, gradual_library_unref);
  g_clear_pointer (&self->path, g_free);
  g_clear_error (&self->load_error);
  g_clear_error (&self->save_error);

  G_OBJECT_CLASS (gradual_session_parent_class)->finalize (object);
}

static void
install_signals (GType type)
{
  /**
   * GradualSession::changed:
   *
   * The library, the day it is, or what can be undone is another.
   */
  signals[CHANGED] =
      g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * GradualSession::fitted:
   * @changes: (element-type GradualChange): what was shortened
   *
   * The active plan had to become shorter by itself, because of days that passed or of what came
   * in. Comes after #GradualSession::changed.
   */
  signals[FITTED] = g_signal_new ("fitted", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_ARRAY);

  /**
   * GradualSession::saved:
   * @library: (type GradualLibrary): the library that is on disk now
   */
  signals[SAVED] = g_signal_new ("saved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                 1, G_TYPE_POINTER);

  /**
   * GradualSession::save-failed:
   * @error: why, with the place
   *
   * The library is not on disk. It is tried again with the next step.
   */
  signals[SAVE_FAILED] = g_signal_new ("save-failed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_ERROR);

  /**
   * GradualSession::changed-outside:
   *
   * Another program, or a synced folder, has changed the file. Nothing is saved over it until
   * gradual_session_take_outside() or gradual_session_keep_ours().
   */
  signals[CHANGED_OUTSIDE] = g_signal_new ("changed-outside", type, G_SIGNAL_RUN_LAST, 0, NULL,
                                           NULL, NULL, G_TYPE_NONE, 0);
}

static void
gradual_session_class_init (GradualSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = dispose;
  object_class->finalize = finalize;
  install_signals (G_TYPE_FROM_CLASS (klass));
}

static void
gradual_session_init (GradualSession *self)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();

  gradual_session_begin (self, empty, NULL);
}
