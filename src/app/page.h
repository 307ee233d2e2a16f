/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_PAGE (tenken_page_get_type ())

/**
 * TenkenPage:
 *
 * What the window shows one of at a time. A page has the session (property `session`, construct only) and a title,
 * and shows again what the session holds whenever that changes. A page is made when it is shown and gone when it is
 * left, or when another language is chosen, so it needs to remember nothing; while it slides away it hears of no changes any more.
 */
G_DECLARE_DERIVABLE_TYPE (TenkenPage, tenken_page, TENKEN, PAGE, AdwBin)

struct _TenkenPageClass {
  AdwBinClass parent_class;

  /* Shows what the session holds now; also called once when the page is ready. */
  void (*refresh) (TenkenPage *self);

  /* (nullable) Puts the focus where one goes on; called when the page has come into view. */
  void (*enter) (TenkenPage *self);

  /* (nullable) Saves what is typed but not saved yet; called before the page is left. %FALSE where that failed. */
  gboolean (*leave) (TenkenPage *self);

  /* (nullable) Keeps the page for once where something on it would be lost without a word, and says what. */
  gboolean (*hold) (TenkenPage *self);

  /* How the page is being looked at, (transfer full), and the same on a page just made in its place. They care for all
   * that view.h can read off the widgets; a page that has more puts it around what the parent gives. */
  GVariant *(*save_view)    (TenkenPage *self);
  gboolean  (*restore_view) (TenkenPage *self,
                             GVariant   *view);
};

TenkenSession *tenken_page_get_session (TenkenPage *self);

/**
 * tenken_page_get_title:
 *
 * Returns: (transfer none) (nullable): the page's name for the window's title.
 */
const char *tenken_page_get_title (TenkenPage *self);

void tenken_page_set_title (TenkenPage *self,
                            const char *title);

/* Has the page take the focus. */
void tenken_page_enter (TenkenPage *self);

/**
 * tenken_page_leave:
 *
 * Has the page save what is typed but not saved yet.
 *
 * Returns: %FALSE where that failed, which was said; the page is then better not left, or what was typed is lost.
 */
gboolean tenken_page_leave (TenkenPage *self);

/**
 * tenken_page_hold:
 *
 * Asks before somebody leaves the page, when what is typed is saved; but not before it is made anew.
 *
 * Returns: whether the page says that something is missing; it does so once, and whoever then leaves means it.
 */
gboolean tenken_page_hold (TenkenPage *self);

/**
 * tenken_page_save_view:
 *
 * Returns: (transfer full): how the page is being looked at: what is unfolded, typed, scrolled to and in focus.
 */
GVariant *tenken_page_save_view (TenkenPage *self);

/**
 * tenken_page_restore_view:
 * @self: a page that has come into view
 * @view: what tenken_page_save_view() gave for one of the same kind about the same things
 *
 * Has the page looked at in the same way.
 *
 * Returns: whether the focus is where it was; where not, the page is better entered.
 */
gboolean tenken_page_restore_view (TenkenPage *self,
                                   GVariant   *view);

G_END_DECLS
