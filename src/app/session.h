/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/library.h"
#include "planner/replan.h"
#include "store/shelf.h"

G_BEGIN_DECLS

/* What the program works on: the library, its undo history, the day it is, and the saving of it all
 * by itself. It knows of no window and needs no display; it needs a main context that is run.
 *
 *   session = gradual_session_new (gradual_shelf_new_for_user (), gradual_day_today ());
 *   … connect to its signals …
 *   if (!gradual_session_load (session, &error))
 *     … show why; offer gradual_session_list_backups () and gradual_session_start_anew () …
 *
 * The active plan of the library keeps every hard rule on the day it is: whatever comes in, by a
 * step, undo, the passing of days or from disk, is fitted at once. And as long as a report of
 * symptoms suspends running no plan has a run to come: neither undo, nor a new plan, nor deleting
 * the report, nor another library ends that, but only a clearance that is recorded. */

#define GRADUAL_TYPE_SESSION (gradual_session_get_type ())
G_DECLARE_FINAL_TYPE (GradualSession, gradual_session, GRADUAL, SESSION, GObject)

GradualSession *gradual_session_new (GradualShelf *shelf, GradualDay today);

GradualLibrary *gradual_session_get_library (GradualSession *self);
GradualPlan *gradual_session_get_plan (GradualSession *self);
GradualDay gradual_session_get_today (GradualSession *self);
const char *gradual_session_get_path (GradualSession *self);
void gradual_session_set_today (GradualSession *self, GradualDay today);

/* Steps. */
void gradual_session_commit (GradualSession *self, GradualLibrary *library, const char *name);
void gradual_session_commit_plan (GradualSession *self, GradualPlan *plan, const char *name);
gboolean gradual_session_undo (GradualSession *self);
gboolean gradual_session_redo (GradualSession *self);
const char *gradual_session_get_undo_name (GradualSession *self);
const char *gradual_session_get_redo_name (GradualSession *self);

/* Plans, in session-plans.c; each is one step. */
gboolean gradual_session_add_plan (GradualSession *self, GradualPlan *plan, const char *name);
void gradual_session_activate_plan (GradualSession *self, const char *id);
void gradual_session_rename_plan (GradualSession *self, const char *id, const char *title);
gboolean gradual_session_duplicate_plan (GradualSession *self, const char *id);
void gradual_session_set_plan_archived (GradualSession *self, const char *id, gboolean is_archived);
void gradual_session_delete_plan (GradualSession *self, const char *id);
void gradual_session_set_units (GradualSession *self, GradualUnits units);

/* Stretching, in session-stretching.c. */
GradualStretching *gradual_session_get_stretching (GradualSession *self);
void gradual_session_set_stretching (GradualSession *self, GradualStretching *stretching,
                                     const char *name);

/* Cadence, in session-cadence.c. */
GradualCadence *gradual_session_get_cadence (GradualSession *self);
void gradual_session_set_cadence (GradualSession *self, GradualCadence *cadence, const char *name);

/* Symptoms, in session-symptoms.c. */
GradualSymptoms *gradual_session_get_symptoms (GradualSession *self);
gboolean
gradual_session_set_symptoms (GradualSession *self, GradualSymptoms *symptoms, const char *name);
gboolean gradual_session_apply_relief (GradualSession *self, const char *report_id,
                                       GradualRelief relief, const char *because, const char *name);

/* Proposals after what was run, in session-replan.c. */
gboolean gradual_session_apply_replan (GradualSession *self, const GradualReplanOption *option,
                                       const char *name);

/* Days without running, in session-away.c. */
void gradual_session_mark_away (GradualSession *self, const GradualAway *replaced,
                                const GradualAway *away, const char *name, GArray *moves,
                                GArray *changes);
void gradual_session_end_away (GradualSession *self, GradualDay from, GradualDay until,
                               const char *name);

/* The disk, in session-disk.c. */
void gradual_session_start_loading (GradualSession *self);
void gradual_session_finish_loading (GradualSession *self);
gboolean gradual_session_load (GradualSession *self, GError **error);
const GError *gradual_session_get_load_error (GradualSession *self);
GPtrArray *gradual_session_list_backups (GradualSession *self);
gboolean gradual_session_restore_backup (GradualSession *self, const char *path, GError **error);
gboolean gradual_session_start_anew (GradualSession *self, GError **error);

const GError *gradual_session_get_save_error (GradualSession *self);
void gradual_session_save_again (GradualSession *self);
gboolean gradual_session_flush (GradualSession *self, guint seconds, GError **error);
gboolean gradual_session_end (GradualSession *self, guint seconds, char **kept, GError **error);
char *gradual_session_find_unsaved (GradualSession *self);
gboolean gradual_session_settle_unsaved (GradualSession *self, const char *path, gboolean is_taken,
                                         GError **error);

void gradual_session_look (GradualSession *self);
gboolean gradual_session_is_changed_outside (GradualSession *self);
gboolean gradual_session_take_outside (GradualSession *self, GError **error);
gboolean gradual_session_keep_ours (GradualSession *self, GError **error);

G_END_DECLS
