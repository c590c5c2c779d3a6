/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"

G_BEGIN_DECLS

/** GradualReminderWords: what a reminder says. */
typedef struct {
  char *title; /* %NULL where there is nothing to remind of */
  char *body;  /* (nullable) */
} GradualReminderWords;

void gradual_reminder_words_init (GradualReminderWords *words, const GradualLibrary *library,
                                  GradualDay day);
void gradual_reminder_words_clear (GradualReminderWords *words);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GradualReminderWords, gradual_reminder_words_clear)

G_END_DECLS
