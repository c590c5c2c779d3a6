/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"

G_BEGIN_DECLS

/** GradualShelf: the folder on disk that a library is kept in. */
typedef struct _GradualShelf GradualShelf;

/** GradualShelfError: why the library could not be saved, beside faults of the disk. */
typedef enum {
  GRADUAL_SHELF_ERROR_CHANGED, /* the file was changed by someone else since it was last seen */
  GRADUAL_SHELF_ERROR_UNREAD,  /* the file there was never read, and is not overwritten */
} GradualShelfError;

#define GRADUAL_SHELF_ERROR (gradual_shelf_error_quark ())
GQuark gradual_shelf_error_quark (void);

/** GradualShelfState: what has become of a library on disk since it was last seen. */
typedef enum {
  GRADUAL_SHELF_SAME,
  GRADUAL_SHELF_CHANGED, /* someone else wrote it, or it can not be read any more */
  GRADUAL_SHELF_MISSING, /* it was there, and is not any more */
} GradualShelfState;

/** GradualBackup: an earlier state of the library that was kept. */
typedef struct {
  char *path;
  char *when; /* the instant it was kept, ISO 8601, UTC: "2026-11-22T10:00:00Z" */
} GradualBackup;

GradualShelf *gradual_shelf_new (const char *folder);
GradualShelf *gradual_shelf_new_for_user (void);
void gradual_shelf_free (GradualShelf *shelf);

const char *gradual_shelf_get_path (const GradualShelf *shelf);

GradualLibrary *gradual_shelf_load (GradualShelf *shelf, GError **error);
gboolean gradual_shelf_save (GradualShelf *shelf, const GradualLibrary *library, GError **error);
gboolean gradual_shelf_replace (GradualShelf *shelf, const GradualLibrary *library, char **aside,
                                GError **error);
GradualShelfState gradual_shelf_look (GradualShelf *shelf);

GPtrArray *gradual_shelf_list_backups (const GradualShelf *shelf);
GradualLibrary *gradual_shelf_load_backup (const char *path, GError **error);
void gradual_backup_free (GradualBackup *backup);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualShelf, gradual_shelf_free)

G_END_DECLS
