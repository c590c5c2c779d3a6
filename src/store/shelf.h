/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"

G_BEGIN_DECLS

/** GradualShelf: the folder on disk that a library is kept in. */
typedef struct _GradualShelf GradualShelf;

/** GradualShelfError: why the library could not be loaded or saved, beside faults of the disk. */
typedef enum {
  GRADUAL_SHELF_ERROR_CHANGED, /* the file was changed by someone else since it was last seen */
  GRADUAL_SHELF_ERROR_UNREAD,  /* the file there can not be read, and is not overwritten */
} GradualShelfError;

#define GRADUAL_SHELF_ERROR (gradual_shelf_error_quark ())
GQuark gradual_shelf_error_quark (void);

/** GradualBackup: an earlier state of the library that was kept. */
typedef struct {
  char *path;
  char *when; /* the instant it was set aside, ISO 8601, UTC */
} GradualBackup;

GradualShelf *gradual_shelf_new (const char *folder);
GradualShelf *gradual_shelf_new_for_user (void);
void gradual_shelf_free (GradualShelf *shelf);

const char *gradual_shelf_get_path (const GradualShelf *shelf);

GradualLibrary *gradual_shelf_load (GradualShelf *shelf, GError **error);
gboolean gradual_shelf_save (GradualShelf *shelf, const GradualLibrary *library, GError **error);
gboolean gradual_shelf_was_changed_outside (GradualShelf *shelf);
gboolean gradual_shelf_set_aside (GradualShelf *shelf, char **path, GError **error);

GPtrArray *gradual_shelf_list_backups (const GradualShelf *shelf);
void gradual_backup_free (GradualBackup *backup);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualShelf, gradual_shelf_free)

G_END_DECLS
