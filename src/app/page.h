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
 * left, so it needs to remember nothing; while it slides away it hears of no changes any more.
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

G_END_DECLS
