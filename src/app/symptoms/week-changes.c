/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "week-changes.h"

#include <glib/gi18n-lib.h>

#include "app/plan/units.h"
#include "change-words.h"
#include "fraction-bars.h"

/* More weeks than these are counted: what matters is how it begins. */
#define ROWS_MAX 4

/* Weeks as they are and as they would be, in words and as bars that can be compared. */
struct _GradualWeekChanges {
  AdwBin parent_instance;

  GtkBox *list; /* borrowed */
};

G_DEFINE_FINAL_TYPE (GradualWeekChanges, gradual_week_changes, ADW_TYPE_BIN)

/** Look: how all weeks of a list are shown. */
typedef struct {
  GradualUnits units;
  int pace;
  int scale; /* the minutes of a whole bar */
} Look;

static GtkWidget *
text_new (const char *text, const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

static GtkWidget *
length_new (int minutes, const Look *look, const char *style)
{
  g_autofree char *text = gradual_units_label (look->units, minutes, look->pace);
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, style);

  return label;
}

/* An arrow in the text would point the wrong way where it runs from right to left. */
static GtkWidget *
lengths_new (const GradualWeekChange *change, const Look *look)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *arrow = g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic",
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_set_valign (box, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (box), length_new (change->minutes_before, look, "dim-label"));
  gtk_box_append (GTK_BOX (box), arrow);
  gtk_box_append (GTK_BOX (box), length_new (change->minutes_after, look, "strong"));

  return box;
}

static GtkWidget *
head_new (const GradualWeekChange *change, const Look *look)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  g_autofree char *title = gradual_week_change_title (change);
  GtkWidget *label = text_new (title, NULL);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), lengths_new (change, look));

  return box;
}

static GtkWidget *
row_new (const GradualWeekChange *change, const Look *look)
{
  GtkWidget *row = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                 "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 2, NULL);
  GtkWidget *bars = g_object_new (GRADUAL_TYPE_FRACTION_BARS, NULL);
  double fractions[] = {(double)change->minutes_before / look->scale,
                        (double)change->minutes_after / look->scale};
  g_autofree char *detail = gradual_week_change_detail (change);
  g_autofree char *spoken = gradual_week_change_spoken (change, look->units, look->pace);

  gradual_fraction_bars_set_bars (GRADUAL_FRACTION_BARS (bars), fractions,
                                  G_N_ELEMENTS (fractions));
  gtk_box_append (GTK_BOX (row), head_new (change, look));
  gtk_box_append (GTK_BOX (row), bars);
  if (*detail != '\0')
    gtk_box_append (GTK_BOX (row), text_new (detail, "caption"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);

  return row;
}

static int
scale_of (const GArray *changes)
{
  int scale = 1;

  for (guint i = 0; i < changes->len; i++) {
    const GradualWeekChange *change = &g_array_index (changes, GradualWeekChange, i);

    scale = MAX (scale, MAX (change->minutes_before, change->minutes_after));
  }

  return scale;
}

/**
 * gradual_week_changes_set_changes:
 * @changes: (element-type GradualWeekChange): what would be different, of
 * gradual_week_changes_new()
 * @units: what lengths are shown in
 * @pace: the runner's easy pace, or %GRADUAL_ABSENT
 *
 * Shows the first weeks that would change, and says how many more there are.
 */
void
gradual_week_changes_set_changes (GradualWeekChanges *self, const GArray *changes,
                                  GradualUnits units, int pace)
{
  Look look = {units, pace, 1};
  GtkWidget *child;

  g_return_if_fail (GRADUAL_IS_WEEK_CHANGES (self));
  g_return_if_fail (changes != NULL);

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_box_remove (self->list, child);
  gtk_box_append (self->list,
                  text_new (_ ("Each week as planned now, and as it would be"), "caption"));
  look.scale = scale_of (changes);
  for (guint i = 0; i < MIN (changes->len, ROWS_MAX); i++)
    gtk_box_append (self->list, row_new (&g_array_index (changes, GradualWeekChange, i), &look));
  if (changes->len > ROWS_MAX) {
    g_autofree char *more = gradual_week_changes_more (changes->len - ROWS_MAX);

    gtk_box_append (self->list, text_new (more, "dim-label"));
  }
}

static void
gradual_week_changes_class_init (GradualWeekChangesClass *klass G_GNUC_UNUSED)
{
}

static void
gradual_week_changes_init (GradualWeekChanges *self)
{
  self->list = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST,
                             "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 12, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Weeks that change"), -1);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->list));
}
