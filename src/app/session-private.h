/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "saver.h"
#include "session.h"
#include "store/history.h"

G_BEGIN_DECLS

struct _GradualSession {
  GObject parent_instance;

  GradualDay today;
  GradualHistory *history;
  GradualSaver *saver;
  char *path;
  GradualLibrary *handed; /* (nullable): what the saver was given last, or was read */
  GradualLibrary *known;  /* (nullable): what was shown last; what it suspends stays so */
  GThread *loader;        /* (nullable): reads the library, and returns a Loaded */
  GFileMonitor *monitor;  /* (nullable) */
  GError *load_error;     /* (nullable): why there is no library from disk */
  GError *save_error;     /* (nullable): why what is shown is not on disk */
  gboolean is_changed_outside;
};

void gradual_session_end_loading (GradualSession *self);
void gradual_session_present (GradualSession *self, GArray *changes);
void gradual_session_heed (GradualSession *self, const char *path);
void gradual_session_begin (GradualSession *self, GradualLibrary *library, GradualLibrary *known);

void gradual_session_emit_saved (GradualSession *self, GradualLibrary *library);
void gradual_session_emit_save_failed (GradualSession *self, const GError *error);
void gradual_session_emit_changed_outside (GradualSession *self);

void gradual_session_take_news (GradualSaverNews news, GradualLibrary *library, const GError *error,
                                gpointer session);

G_END_DECLS
