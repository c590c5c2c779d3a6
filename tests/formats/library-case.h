/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"

/* What tests of the parts of a library share: each part is read and written within one. */

/** CaseFault: what makes a document be refused, and what is said of it. */
typedef struct {
  const char *from; /* what is replaced, once */
  const char *to;
  const char *message; /* how the message begins */
} CaseFault;

GradualLibrary *case_read_library (const char *text);
void case_assert_faults (const char *text, const CaseFault *faults, guint n_faults);
void case_assert_no_part_is_read (const char *text);
