/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stretch-list.h"

static GradualStretchSet
area_stretches (GradualStretchArea area)
{
  GradualStretchSet set = 0;

  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++)
    if (gradual_stretch_area ((GradualStretch)i) == area)
      set |= gradual_stretch_set_of ((GradualStretch)i);

  return set;
}

/**
 * gradual_stretch_list:
 * @list: (out caller-allocates): the checklist: the selected stretches, by the runner's order of
 *   areas, and in an area as they are declared
 *
 * Returns: how many they are.
 */
guint
gradual_stretch_list (const GradualStretching *stretching, GradualStretch list[GRADUAL_N_STRETCHES])
{
  guint n = 0;

  g_return_val_if_fail (stretching != NULL && list != NULL, 0);

  for (guint i = 0; i < GRADUAL_N_AREAS; i++) {
    GradualStretchSet set = area_stretches (stretching->areas[i]) & stretching->selected;

    for (guint stretch = 0; stretch < GRADUAL_N_STRETCHES; stretch++)
      if (gradual_stretch_set_has (set, (GradualStretch)stretch))
        list[n++] = (GradualStretch)stretch;
  }

  return n;
}

/**
 * gradual_stretch_progress:
 *
 * Returns: how much of the checklist is done on @day. What was done and is not on the list counts
 *   on neither side.
 */
GradualStretchProgress
gradual_stretch_progress (const GradualStretching *stretching, GradualDay day)
{
  g_return_val_if_fail (stretching != NULL, (GradualStretchProgress){0});

  return (GradualStretchProgress){
      .done = gradual_stretch_set_count (gradual_stretching_done_on (stretching, day) &
                                         stretching->selected),
      .total = gradual_stretch_set_count (stretching->selected),
  };
}

/**
 * gradual_stretch_area_done:
 *
 * Returns: how many stretches of @area were done on @day, on the list or not.
 */
guint
gradual_stretch_area_done (const GradualStretching *stretching, GradualStretchArea area,
                           GradualDay day)
{
  g_return_val_if_fail (stretching != NULL, 0);
  g_return_val_if_fail ((guint)area < GRADUAL_N_AREAS, 0);

  return gradual_stretch_set_count (gradual_stretching_done_on (stretching, day) &
                                    area_stretches (area));
}

static guint
days_with (const GradualStretching *stretching, GradualStretchSet set, GradualDay first,
           GradualDay last)
{
  guint days = 0;

  for (guint i = 0; i < stretching->days->len; i++) {
    const GradualStretchDay *entry = &g_array_index (stretching->days, GradualStretchDay, i);

    days += entry->day >= first && entry->day <= last && (entry->done & set) != 0;
  }

  return days;
}

/**
 * gradual_stretch_area_days:
 * @first: the first day that counts
 * @last: the last one
 *
 * Returns: on how many days at least one stretch of @area was done.
 */
guint
gradual_stretch_area_days (const GradualStretching *stretching, GradualStretchArea area,
                           GradualDay first, GradualDay last)
{
  g_return_val_if_fail (stretching != NULL, 0);
  g_return_val_if_fail ((guint)area < GRADUAL_N_AREAS, 0);

  return days_with (stretching, area_stretches (area), first, last);
}

/**
 * gradual_stretch_days:
 * @first: the first day that counts
 * @last: the last one
 *
 * Returns: on how many days anything was stretched.
 */
guint
gradual_stretch_days (const GradualStretching *stretching, GradualDay first, GradualDay last)
{
  g_return_val_if_fail (stretching != NULL, 0);

  return days_with (stretching, GRADUAL_ALL_STRETCHES, first, last);
}

/**
 * gradual_stretch_is_focus:
 *
 * Returns: whether @area is one to be stretched daily, since a report found it tight, and @today
 *   is still of the weeks for that.
 */
gboolean
gradual_stretch_is_focus (const GradualStretching *stretching, GradualStretchArea area,
                          GradualDay today)
{
  g_return_val_if_fail (stretching != NULL, FALSE);
  g_return_val_if_fail ((guint)area < GRADUAL_N_AREAS, FALSE);

  return (stretching->focus >> area & 1) != 0 && today <= stretching->focus_until;
}
