/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-list.h"

#include <glib/gi18n-lib.h>

#include "plan-row.h"
#include "rename-row.h"

/* How many rows come at the first frame, and at each one after it: hundreds of them at once would
 * stop the window for seconds. */
#define ROWS_A_FRAME 8

#define KEY_ID "plan-id"

/* The plans of a library, those at work or those in its archive, in its order. A row stays the same
 * widget as long as its plan is in the list, and so does what the keyboard is on. */
struct _GradualPlanList {
  AdwBin parent_instance;

  GtkListBox *box;

  /* Owned. */
  GPtrArray *items;    /* (element-type GradualLibraryItem): in order */
  GHashTable *indices; /* (element-type utf8 guint): where each plan is among them, by its id */
  char *active_id;     /* (nullable): the plan that is shown */
  char *renaming_id;   /* (nullable): the one whose title is being written */
  char *awaited_id;    /* (nullable): the one whose row gets the keyboard when it is there */
  guint n_wanted;      /* how many of them are to have a row by now */
  guint build_callback;

  /* Borrowed: what had the keyboard when a row was first awaited. Only compared. */
  gconstpointer awaiting_focus;
};

G_DEFINE_FINAL_TYPE (GradualPlanList, gradual_plan_list, ADW_TYPE_BIN)

static GtkWidget *
row_at (GradualPlanList *self, guint index)
{
  return (GtkWidget *)gtk_list_box_get_row_at_index (self->box, (int)index);
}

static const char *
id_of (GtkWidget *row)
{
  return g_object_get_data (G_OBJECT (row), KEY_ID);
}

static gboolean
find_index (GradualPlanList *self, const char *id, guint *index)
{
  gpointer found;

  if (!g_hash_table_lookup_extended (self->indices, id, NULL, &found))
    return FALSE;
  *index = GPOINTER_TO_UINT (found);

  return TRUE;
}

static gboolean
is_renaming (GradualPlanList *self, const GradualLibraryItem *item)
{
  return g_strcmp0 (item->plan->head.id, self->renaming_id) == 0;
}

/* Has the row show its plan as it is now. Returns FALSE where that takes another kind of row. */
static gboolean
update_row (GradualPlanList *self, GtkWidget *row, const GradualLibraryItem *item)
{
  if (is_renaming (self, item) != GRADUAL_IS_RENAME_ROW (row))
    return FALSE;
  if (GRADUAL_IS_RENAME_ROW (row))
    gradual_rename_row_set_old_title (GRADUAL_RENAME_ROW (row), item->plan->head.title);
  else
    gradual_plan_row_set_plan (GRADUAL_PLAN_ROW (row), item->plan,
                               g_strcmp0 (item->plan->head.id, self->active_id) == 0);

  return TRUE;
}

static void
insert_row (GradualPlanList *self, guint index)
{
  const GradualLibraryItem *item = g_ptr_array_index (self->items, index);
  GtkWidget *row = is_renaming (self, item) ? gradual_rename_row_new (item->plan->head.title)
                                            : gradual_plan_row_new (item);

  g_object_set_data_full (G_OBJECT (row), KEY_ID, g_strdup (item->plan->head.id), g_free);
  update_row (self, row, item);
  gtk_list_box_insert (self->box, row, (int)index);
  if (is_renaming (self, item))
    gtk_widget_grab_focus (row);
}

/* Sees to it that the row at @index is that of its plan, where those before it are. */
static void
settle_row (GradualPlanList *self, guint index)
{
  const GradualLibraryItem *item = g_ptr_array_index (self->items, index);
  GtkWidget *row;
  guint at;

  /* What stands here and has no place from here on has gone, or has its row before. */
  while ((row = row_at (self, index)) != NULL &&
         (!find_index (self, id_of (row), &at) || at < index ||
          (at == index && !update_row (self, row, item))))
    gtk_list_box_remove (self->box, row);
  if (row == NULL || at != index)
    insert_row (self, index);
}

/* Who has gone elsewhere while the rows came is left there. */
static void
focus_awaited (GradualPlanList *self)
{
  guint index;

  if (self->awaited_id == NULL)
    return;
  if (gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self))) != self->awaiting_focus ||
      !find_index (self, self->awaited_id, &index)) {
    g_clear_pointer (&self->awaited_id, g_free);
  } else if (index < self->n_wanted) {
    g_clear_pointer (&self->awaited_id, g_free);
    gtk_widget_grab_focus (row_at (self, index));
  }
}

static void
settle_rows (GradualPlanList *self)
{
  guint n_rows = MIN (self->n_wanted, self->items->len);
  GtkWidget *row;

  for (guint i = 0; i < n_rows; i++)
    settle_row (self, i);
  while ((row = row_at (self, n_rows)) != NULL)
    gtk_list_box_remove (self->box, row);
  self->n_wanted = MAX (n_rows, ROWS_A_FRAME);
  gtk_widget_set_visible (GTK_WIDGET (self->box), n_rows > 0);
}

static gboolean
add_rows (GtkWidget *widget, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  GradualPlanList *self = GRADUAL_PLAN_LIST (widget);

  /* A row can be scrolled to when it has its place, which is a frame after it came. */
  focus_awaited (self);
  if (self->n_wanted < self->items->len) {
    self->n_wanted += ROWS_A_FRAME;
    settle_rows (self);

    return G_SOURCE_CONTINUE;
  }
  self->build_callback = 0;

  return G_SOURCE_REMOVE;
}

static void
take_items (GradualPlanList *self, GradualLibrary *library, gboolean is_archive)
{
  g_hash_table_remove_all (self->indices);
  g_ptr_array_set_size (self->items, 0);
  for (guint i = 0; i < library->items->len; i++) {
    GradualLibraryItem *item = g_ptr_array_index (library->items, i);

    if (item->is_archived != is_archive)
      continue;
    g_hash_table_insert (self->indices, g_strdup (item->plan->head.id),
                         GUINT_TO_POINTER (self->items->len));
    g_ptr_array_add (self->items, gradual_library_item_ref (item));
  }
}

/**
 * gradual_plan_list_set_library:
 * @is_archive: whether the archived plans are listed, or the others
 * @renaming_id: (nullable): the id of the plan whose title is being written
 *
 * Lists the plans as they are now. The first rows are there at once, others come frame by frame.
 */
void
gradual_plan_list_set_library (GradualPlanList *self, GradualLibrary *library, gboolean is_archive,
                               const char *renaming_id)
{
  g_return_if_fail (GRADUAL_IS_PLAN_LIST (self));
  g_return_if_fail (library != NULL);

  take_items (self, library, is_archive);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->box), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  is_archive ? _ ("Archive") : _ ("Plans"), -1);
  g_free (self->active_id);
  self->active_id = g_strdup (library->active_id);
  g_free (self->renaming_id);
  self->renaming_id = g_strdup (renaming_id);
  settle_rows (self);
  if (self->build_callback == 0 && self->n_wanted < self->items->len)
    self->build_callback = gtk_widget_add_tick_callback (GTK_WIDGET (self), add_rows, NULL, NULL);
}

/** gradual_plan_list_is_empty: Returns: whether there is no plan to list. */
gboolean
gradual_plan_list_is_empty (GradualPlanList *self)
{
  g_return_val_if_fail (GRADUAL_IS_PLAN_LIST (self), TRUE);

  return self->items->len == 0;
}

/* The keyboard is on the first row meanwhile: a window that is shown without it would choose. */
static void
await_row (GradualPlanList *self, const char *id)
{
  g_free (self->awaited_id);
  self->awaited_id = g_strdup (id);
  gtk_widget_grab_focus (row_at (self, 0));
  self->awaiting_focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
}

/**
 * gradual_plan_list_focus:
 * @id: the id of a plan
 *
 * Gives the keyboard to the row of a plan: when it comes, where it is not there yet, if the
 * keyboard has not gone elsewhere until then.
 *
 * Returns: whether the plan is in this list.
 */
gboolean
gradual_plan_list_focus (GradualPlanList *self, const char *id)
{
  guint index;

  g_return_val_if_fail (GRADUAL_IS_PLAN_LIST (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  if (!find_index (self, id, &index))
    return FALSE;
  if (index < self->n_wanted)
    gtk_widget_grab_focus (row_at (self, index));
  else
    await_row (self, id);

  return TRUE;
}

/* From one list to the next with the arrow keys, as with those that libadwaita makes. */
static gboolean
keynav_failed (GradualPlanList *self, GtkDirectionType direction)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));

  if (direction != GTK_DIR_UP && direction != GTK_DIR_DOWN)
    return FALSE;

  return gtk_widget_child_focus (root, direction == GTK_DIR_UP ? GTK_DIR_TAB_BACKWARD
                                                               : GTK_DIR_TAB_FORWARD);
}

static void
finalize (GObject *object)
{
  GradualPlanList *self = GRADUAL_PLAN_LIST (object);

  g_ptr_array_unref (self->items);
  g_hash_table_unref (self->indices);
  g_free (self->active_id);
  g_free (self->renaming_id);
  g_free (self->awaited_id);

  G_OBJECT_CLASS (gradual_plan_list_parent_class)->finalize (object);
}

static void
gradual_plan_list_class_init (GradualPlanListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = finalize;
}

static void
gradual_plan_list_init (GradualPlanList *self)
{
  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify)gradual_library_item_unref);
  self->indices = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->n_wanted = ROWS_A_FRAME;
  self->box = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->box, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->box), "boxed-list");
  g_signal_connect_object (self->box, "keynav-failed", G_CALLBACK (keynav_failed), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}
