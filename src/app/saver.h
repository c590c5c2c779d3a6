/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/shelf.h"

G_BEGIN_DECLS

/** GradualSaver: a thread that writes a library to its shelf, so that the window never waits. */
typedef struct _GradualSaver GradualSaver;

/** GradualSaverNews: what a saver has to tell. */
typedef enum {
  GRADUAL_SAVER_SAVED,   /* a library is on disk */
  GRADUAL_SAVER_FAILED,  /* it could not be written */
  GRADUAL_SAVER_CHANGED, /* someone else changed what is on disk; nothing was written */
  GRADUAL_SAVER_MISSING, /* what was on disk is not there any more */
  GRADUAL_SAVER_SAME,    /* what is on disk is what was last read or written here */
} GradualSaverNews;

/**
 * GradualSaverFunc:
 * @library: (nullable): the library that was, or was to be, written
 * @error: (nullable): why it was not
 *
 * Called in the main context that the saver was made in.
 */
typedef void (*GradualSaverFunc) (GradualSaverNews news, GradualLibrary *library,
                                  const GError *error, gpointer user_data);

GradualSaver *gradual_saver_new (GradualShelf *shelf, GradualSaverFunc func, gpointer user_data);
void gradual_saver_close (GradualSaver *saver);

void gradual_saver_save (GradualSaver *saver, GradualLibrary *library);
void gradual_saver_look (GradualSaver *saver);
gboolean gradual_saver_flush (GradualSaver *saver, guint seconds, GError **error);
GradualShelf *gradual_saver_borrow_shelf (GradualSaver *saver);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualSaver, gradual_saver_close)

G_END_DECLS
