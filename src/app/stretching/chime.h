/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/** GradualChimeTone: what is heard at the changes of the guided stretching. */
typedef enum {
  GRADUAL_CHIME_HOLD,     /* a hold begins: up */
  GRADUAL_CHIME_RELEASE,  /* a hold ends: down */
  GRADUAL_CHIME_FINISHED, /* all is done */
} GradualChimeTone;

/** GradualChime: plays the tones in a thread of its own, one after the other. */
typedef struct _GradualChime GradualChime;

/** GradualChimePlayed: told in the thread of the chime: whether a tone went to a device. */
typedef void (*GradualChimePlayed) (GradualChimeTone tone, gboolean is_heard, gpointer data);

GradualChime *gradual_chime_new (const char *folder);
void gradual_chime_free (GradualChime *self);
void gradual_chime_play (GradualChime *self, GradualChimeTone tone);
void gradual_chime_watch (GradualChime *self, GradualChimePlayed played, gpointer data);

char *gradual_chime_find_folder (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualChime, gradual_chime_free)

G_END_DECLS
