/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "picture-timer.h"

#include "app/stretching/timer-window.h"

#define HOLD 43000
#define END  3600000

static gint64 now = 0;

static gint64
read_clock (gpointer data G_GNUC_UNUSED)
{
  return now;
}

/* The guided stretching, some seconds into a hold of the second of three stretches, or at its end.
 */
GtkWindow *
picture_timer_open (GtkWindow *parent, gboolean is_done, int width, int height)
{
  static const GradualStretchItem items[] = {
      {GRADUAL_STRETCH_FIGURE_FOUR, {10, 1}},
      {GRADUAL_STRETCH_HIP_FLEXOR, {30, 2}},
      {GRADUAL_STRETCH_TOE_PULL, {10, 10}},
  };
  GtkWindow *timer = gradual_timer_window_new (parent);
  GradualTimerPage *page = gradual_timer_window_get_page (GRADUAL_TIMER_WINDOW (timer));

  gradual_timer_page_set_clock (page, read_clock, NULL);
  g_object_set (page, "sound", FALSE, NULL);
  gradual_timer_page_start (page, items, G_N_ELEMENTS (items));
  for (; now < (is_done ? END : HOLD); now += 1000)
    gradual_timer_page_look (page);
  gtk_window_set_default_size (timer, width, height);
  gtk_window_present (timer);

  return timer;
}
