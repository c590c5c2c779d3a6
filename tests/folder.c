/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "folder.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "suite.h"

/* The user and group that nobody is, by convention. */
#define NOBODY 65534

char *folder_path = NULL;

/* What this process has made and not removed yet. A test that fails in a process of its own ends
 * there, before its fixture is torn down. */
static GPtrArray *folders = NULL;
static pid_t maker = 0;

static gboolean
remove_all (const char *path)
{
  g_autoptr (GDir) dir = NULL;
  gboolean is_empty = TRUE;
  const char *name;

  if (g_file_test (path, G_FILE_TEST_IS_SYMLINK) || !g_file_test (path, G_FILE_TEST_IS_DIR))
    return g_unlink (path) == 0;
  if (g_chmod (path, 0700) != 0 || (dir = g_dir_open (path, 0, NULL)) == NULL)
    return FALSE;
  while ((name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *inner = g_build_filename (path, name, NULL);

    is_empty &= remove_all (inner);
  }

  return is_empty && g_rmdir (path) == 0;
}

static void
become_oneself (void)
{
  if (geteuid () != getuid () && seteuid (getuid ()) != 0)
    g_error ("the user that the test began as is lost");
}

static void
remove_what_is_left (void)
{
  if (maker != getpid ())
    return;
  become_oneself ();
  for (guint i = 0; i < folders->len; i++)
    remove_all (g_ptr_array_index (folders, i));
}

/* Returns the path of a further folder, which is gone when the program ends; it need be no test. */
const char *
folder_new (void)
{
  g_autoptr (GError) error = NULL;
  char *path = g_dir_make_tmp ("gradual-XXXXXX", &error);

  if (path == NULL)
    g_error ("%s", error->message);
  if (maker != getpid ()) {
    /* What was made before a fork is the parent's. */
    folders = g_ptr_array_new_with_free_func (g_free);
    maker = getpid ();
    atexit (remove_what_is_left);
  }
  g_ptr_array_add (folders, path);

  return path;
}

void
folder_set_up (void)
{
  folder_path = g_strdup (folder_new ());
}

void
folder_tear_down (void)
{
  guint index;

  become_oneself ();
  ck_assert (remove_all (folder_path));
  ck_assert (g_ptr_array_find_with_equal_func (folders, folder_path, g_str_equal, &index));
  g_ptr_array_remove_index_fast (folders, index);
  g_clear_pointer (&folder_path, g_free);
}

/* Returns the path of @name in the folder. */
char *
folder_path_of (const char *name)
{
  return g_build_filename (folder_path, name, NULL);
}

char *
folder_read (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  ck_assert_msg (g_file_get_contents (path, &text, NULL, &error), "%s",
                 error != NULL ? error->message : "?");

  return text;
}

/* Writes a file as another program would. */
void
folder_write (const char *name, const char *text)
{
  g_autofree char *path = folder_path_of (name);
  g_autoptr (GError) error = NULL;

  ck_assert_msg (g_file_set_contents (path, text, -1, &error), "%s",
                 error != NULL ? error->message : "?");
}

/* Returns how many files and folders there are in the folder @name; none where it is not there. */
guint
folder_count (const char *name)
{
  g_autofree char *path = folder_path_of (name);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  guint count = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    count++;

  return count;
}

/* Lets modes of files mean something where the tests run as root, who may do anything: from here on
 * the test is somebody else, and the folder theirs. */
void
folder_become_mortal (void)
{
  if (geteuid () != 0)
    return;
  ck_assert_int_eq (chown (folder_path, NOBODY, NOBODY), 0);
  ck_assert_int_eq (seteuid (NOBODY), 0);
}

/* Fills the disk, as far as one process can see, or makes room again. */
gboolean
folder_fill_disk (gboolean is_full)
{
  struct sigaction ignore = {.sa_handler = SIG_IGN};

  return sigaction (SIGXFSZ, &ignore, NULL) == 0 &&
         setrlimit (RLIMIT_FSIZE,
                    &(struct rlimit){is_full ? 4096 : RLIM_INFINITY, RLIM_INFINITY}) == 0;
}
