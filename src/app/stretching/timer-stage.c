/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "timer-stage.h"

#include <glib/gi18n-lib.h>

#include "count-ring.h"
#include "guide/stretch-guide.h"
#include "icon-picture.h"
#include "large-text.h"
#include "timer-geometry.h"
#include "timer-words.h"

#define WIDTH_MIN      280
#define HEIGHT_MIN     120
#define WIDTH_NATURAL  480
#define HEIGHT_NATURAL 560

/* What is read from the mat: everything on it is as large as the window lets it be. It shows a
 * moment, and is a projection of it. */
struct _GradualTimerStage {
  GtkWidget parent_instance;

  const char *look; /* the class that says in colour what to do */

  /* Borrowed: children. */
  GtkWidget *title;
  GtkWidget *place;
  GtkWidget *picture;
  GtkWidget *phase;
  GtkWidget *ring;
};

G_DEFINE_FINAL_TYPE (GradualTimerStage, gradual_timer_stage, GTK_TYPE_WIDGET)

static const char *
look_of (const GradualStretchMoment *moment)
{
  if (moment->is_paused)
    return "paused";
  switch (moment->phase) {
  case GRADUAL_STRETCH_READY:
    return "ready";
  case GRADUAL_STRETCH_HOLD:
    return "hold";
  case GRADUAL_STRETCH_REST:
    return "rest";
  case GRADUAL_STRETCH_FINISHED:
  default:
    return "finished";
  }
}

static void
set_look (GradualTimerStage *self, const char *look)
{
  if (self->look == look)
    return;
  if (self->look != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self), self->look);
  gtk_widget_add_css_class (GTK_WIDGET (self), look);
  self->look = look;
}

static void
show_picture (GradualTimerStage *self, const GradualStretchMoment *moment)
{
  const GradualStretchGuide *guide = gradual_stretch_guide (moment->stretch);
  GradualIconPicture *picture = GRADUAL_ICON_PICTURE (self->picture);

  if (moment->phase == GRADUAL_STRETCH_HOLD)
    gradual_icon_picture_set_icon (picture, guide->hold_picture, _ (guide->hold_words));
  else
    gradual_icon_picture_set_icon (picture, guide->start_picture, _ (guide->start_words));
}

/* The part of the ring that is left: all of it at the end, as a ring around the tick. */
static double
part_left (const GradualStretchMoment *moment)
{
  if (moment->phase == GRADUAL_STRETCH_FINISHED)
    return 1;

  return (double)moment->milliseconds / moment->phase_milliseconds;
}

/** gradual_timer_stage_set_moment: shows where a timer is. */
void
gradual_timer_stage_set_moment (GradualTimerStage *self, const GradualStretchMoment *moment)
{
  gboolean is_finished;
  g_autofree char *place = NULL;
  g_autofree char *count = NULL;

  g_return_if_fail (GRADUAL_IS_TIMER_STAGE (self));
  g_return_if_fail (moment != NULL);

  is_finished = moment->phase == GRADUAL_STRETCH_FINISHED;
  place = is_finished ? g_strdup ("") : gradual_timer_place (moment);
  count = gradual_timer_count (moment);
  gradual_large_text_set_text (GRADUAL_LARGE_TEXT (self->title),
                               is_finished ? "" : gradual_timer_name (moment));
  gradual_large_text_set_text (GRADUAL_LARGE_TEXT (self->place), place);
  gradual_large_text_set_text (GRADUAL_LARGE_TEXT (self->phase), gradual_timer_phase (moment));
  gradual_count_ring_set_count (GRADUAL_COUNT_RING (self->ring), count, part_left (moment));
  show_picture (self, moment);
  set_look (self, look_of (moment));
}

/** gradual_timer_stage_set_words: what assistive technologies say of the count; at changes only. */
void
gradual_timer_stage_set_words (GradualTimerStage *self, const char *words)
{
  g_return_if_fail (GRADUAL_IS_TIMER_STAGE (self));

  gradual_count_ring_set_words (GRADUAL_COUNT_RING (self->ring), words);
}

static void
allocate (GtkWidget *child, const graphene_rect_t *place)
{
  int width, height;

  /* A place that is too small is better than none. */
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);
  gtk_widget_size_allocate (child,
                            &(GtkAllocation){(int)place->origin.x, (int)place->origin.y,
                                             MAX ((int)place->size.width, width),
                                             MAX ((int)place->size.height, height)},
                            -1);
}

static void
size_allocate (GtkWidget *widget, int width, int height, int baseline G_GNUC_UNUSED)
{
  GradualTimerStage *self = GRADUAL_TIMER_STAGE (widget);
  GradualTimerPlaces places;

  gradual_timer_places_init (&places, (float)width, (float)height,
                             gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL);
  allocate (self->title, &places.title);
  allocate (self->place, &places.place);
  allocate (self->picture, &places.picture);
  allocate (self->phase, &places.phase);
  allocate (self->ring, &places.ring);
}

static void
measure (GtkWidget *widget G_GNUC_UNUSED, GtkOrientation orientation, int for_size G_GNUC_UNUSED,
         int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  gboolean is_upright = orientation == GTK_ORIENTATION_VERTICAL;

  *minimum = is_upright ? HEIGHT_MIN : WIDTH_MIN;
  *natural = is_upright ? HEIGHT_NATURAL : WIDTH_NATURAL;
  *minimum_baseline = *natural_baseline = -1;
}

static void
dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (gradual_timer_stage_parent_class)->dispose (object);
}

static void
gradual_timer_stage_class_init (GradualTimerStageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  widget_class->size_allocate = size_allocate;
  widget_class->measure = measure;

  gtk_widget_class_set_css_name (widget_class, "timerstage");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
add (GradualTimerStage *self, GtkWidget *child, const char *css_class)
{
  gtk_widget_set_parent (child, GTK_WIDGET (self));
  gtk_widget_add_css_class (child, css_class);

  return child;
}

static void
gradual_timer_stage_init (GradualTimerStage *self)
{
  self->title = add (self, gradual_large_text_new (GTK_ACCESSIBLE_ROLE_HEADING, NULL), "title");
  self->place = add (self, gradual_large_text_new (GTK_ACCESSIBLE_ROLE_LABEL, NULL), "place");
  self->picture = add (self, gradual_icon_picture_new (), "picture");
  self->phase = add (self, gradual_large_text_new (GTK_ACCESSIBLE_ROLE_LABEL, NULL), "phase");
  self->ring = add (self, gradual_count_ring_new (), "ring");
}
