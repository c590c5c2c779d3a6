/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** GradualCompatAnswerFunc: called with the id of the answer, "cancel" where it was closed. */
typedef void (*GradualCompatAnswerFunc) (GtkWindow *parent, const char *answer);

/** GradualCompatQuestion: something that is answered with yes or no. */
typedef struct {
  const char *heading;
  const char *body;
  const char *no; /* the labels of the answers, with mnemonics */
  const char *yes;
  const char *action; /* of the parent: what is done after a yes */
  GVariant *target;   /* (nullable): its parameter; a floating reference is taken */
} GradualCompatQuestion;

GtkWindow *gradual_compat_show_message (GtkWindow *parent, const char *heading, const char *body);
GtkWindow *gradual_compat_ask_which_library (GtkWindow *parent, GradualCompatAnswerFunc func);
GtkWindow *gradual_compat_ask_about_unsaved (GtkWindow *parent, GradualCompatAnswerFunc func);
GtkWindow *
gradual_compat_ask_to_close (GtkWindow *parent, const char *reason, GradualCompatAnswerFunc func);
GtkWindow *gradual_compat_ask (GtkWindow *parent, const GradualCompatQuestion *question);

G_END_DECLS
