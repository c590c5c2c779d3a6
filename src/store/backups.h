/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "shelf.h"

G_BEGIN_DECLS

/** GRADUAL_BACKUP: what the names of backups begin with. */
#define GRADUAL_BACKUP "backup"

/** GRADUAL_BACKUP_MINUTES_APART: the undo history is for ways back that are shorter. */
#define GRADUAL_BACKUP_MINUTES_APART 10

/** GRADUAL_BACKUPS_RECENT: the newest backups are kept one by one: two hours of work at least. */
#define GRADUAL_BACKUPS_RECENT 12

/** GRADUAL_BACKUPS_DAYS: before them, the last backup of each of so many days with one is kept. */
#define GRADUAL_BACKUPS_DAYS 14

/** GRADUAL_SET_ASIDE: what the names of files begin with that were moved out of the way. They are
 * no backups: nobody but the user deletes them. */
#define GRADUAL_SET_ASIDE "set-aside"

/** GRADUAL_UNSAVED: what the names of files begin with that hold what could not be saved, since
 * another program had changed the library. */
#define GRADUAL_UNSAVED "unsaved"

gboolean gradual_backups_keep (const char *folder, const char *bytes, gsize length, GDateTime *now,
                               GError **error);
GPtrArray *gradual_backups_list (const char *folder, const char *prefix);
char *gradual_backups_new_path (const char *folder, const char *prefix, GDateTime *now);

G_END_DECLS
