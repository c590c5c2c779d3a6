/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Runs the main context until a condition holds, or fails the test after some seconds. For tests
 * without a display. */
#define wait_until(condition)                                                            \
  G_STMT_START                                                                           \
  {                                                                                      \
    gint64 wait_end = g_get_monotonic_time () + 20 * G_TIME_SPAN_SECOND;                 \
                                                                                         \
    while (!(condition)) {                                                               \
      ck_assert_msg (g_get_monotonic_time () < wait_end, "%s did not come", #condition); \
      if (!g_main_context_iteration (NULL, FALSE))                                       \
        g_usleep (1000);                                                                 \
    }                                                                                    \
  }                                                                                      \
  G_STMT_END
