/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "date-row.h"

#include "app/dates.h"

/* A date that is typed, or picked from a calendar. */
struct _GradualDateRow {
  AdwEntryRow parent_instance;

  GtkPopover *popover;
  GtkCalendar *calendar;
};

G_DEFINE_FINAL_TYPE (GradualDateRow, gradual_date_row, ADW_TYPE_ENTRY_ROW)

/** gradual_date_row_get_day: Returns: the day; %GRADUAL_DAY_NONE where the text is no date. */
GradualDay
gradual_date_row_get_day (GradualDateRow *self)
{
  g_return_val_if_fail (GRADUAL_IS_DATE_ROW (self), GRADUAL_DAY_NONE);

  return gradual_date_parse (gtk_editable_get_text (GTK_EDITABLE (self)));
}

/** gradual_date_row_set_day: shows @day, or an empty entry for %GRADUAL_DAY_NONE. */
void
gradual_date_row_set_day (GradualDateRow *self, GradualDay day)
{
  g_autofree char *text = NULL;

  g_return_if_fail (GRADUAL_IS_DATE_ROW (self));

  text = day != GRADUAL_DAY_NONE ? gradual_date_label (day, GRADUAL_DATE_FULL) : g_strdup ("");
  /* A language whose months the parser does not know still gets a date that can be read back. */
  if (day != GRADUAL_DAY_NONE && gradual_date_parse (text) != day) {
    g_free (text);
    text = gradual_day_format (day);
  }
  gtk_editable_set_text (GTK_EDITABLE (self), text);
}

static void
calendar_shown (GradualDateRow *self)
{
  GradualDay day = gradual_date_row_get_day (self);
  g_autoptr (GDateTime) time = NULL;
  GDate date;

  if (day == GRADUAL_DAY_NONE)
    day = gradual_day_today ();
  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32)day);
  time = g_date_time_new_local (g_date_get_year (&date), g_date_get_month (&date),
                                g_date_get_day (&date), 12, 0, 0);
  gtk_calendar_select_day (self->calendar, time);
}

static void
day_selected (GradualDateRow *self)
{
  g_autoptr (GDateTime) time = gtk_calendar_get_date (self->calendar);
  GradualDay day = gradual_day_from_ymd (g_date_time_get_year (time), g_date_time_get_month (time),
                                         g_date_time_get_day_of_month (time));

  /* Showing the popover selects a day too. */
  if (gtk_widget_get_mapped (GTK_WIDGET (self->popover)) && day != GRADUAL_DAY_NONE &&
      day != gradual_date_row_get_day (self))
    gradual_date_row_set_day (self, day);
}

static void
gradual_date_row_class_init (GradualDateRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/welcome/date-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualDateRow, popover);
  gtk_widget_class_bind_template_child (widget_class, GradualDateRow, calendar);
  gtk_widget_class_bind_template_callback (widget_class, calendar_shown);
  gtk_widget_class_bind_template_callback (widget_class, day_selected);
}

static void
gradual_date_row_init (GradualDateRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
