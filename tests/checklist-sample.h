/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <string.h>

/* A small good checklist for tests to spoil; the numbers are its lines. */
static const char sample[] =
/*  1 */ "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
/*  2 */ "<checklist format=\"1\" id=\"house\" edition=\"1.0\"\n"
/*  3 */ "           languages=\"ja en\" licence=\"CC-BY-4.0\">\n"
/*  4 */ "  <title xml:lang=\"ja\">家の点検</title><title xml:lang=\"en\">House check</title>\n"
/*  5 */ "  <description xml:lang=\"ja\">説明</description><description xml:lang=\"en\">About</description>\n"
/*  6 */ "  <source-name xml:lang=\"ja\">家の規則</source-name><source-name xml:lang=\"en\">House rules</source-name>\n"
/*  7 */ "  <scale>\n"
/*  8 */ "    <choice id=\"yes\" kind=\"done\" points=\"4\"><label xml:lang=\"ja\">はい</label><label xml:lang=\"en\">Yes</label></choice>\n"
/*  9 */ "    <choice id=\"partly\" kind=\"partly\" points=\"2\"><label xml:lang=\"ja\">一部</label><label xml:lang=\"en\">Partly</label></choice>\n"
/* 10 */ "    <choice id=\"no\" kind=\"not-done\" points=\"0\"><label xml:lang=\"ja\">いいえ</label><label xml:lang=\"en\">No</label></choice>\n"
/* 11 */ "    <choice id=\"na\" kind=\"not-applicable\"><label xml:lang=\"ja\">なし</label><label xml:lang=\"en\">None</label></choice>\n"
/* 12 */ "  </scale>\n"
/* 13 */ "  <bands>\n"
/* 14 */ "    <band id=\"low\" from=\"0\" to=\"49\"><title xml:lang=\"ja\">低</title><title xml:lang=\"en\">Low</title><meaning xml:lang=\"ja\">低い</meaning><meaning xml:lang=\"en\">It is low</meaning></band>\n"
/* 15 */ "    <band id=\"high\" from=\"50\" to=\"100\"><title xml:lang=\"ja\">高</title><title xml:lang=\"en\">High</title><meaning xml:lang=\"ja\">高い</meaning><meaning xml:lang=\"en\">It is high</meaning></band>\n"
/* 16 */ "  </bands>\n"
/* 17 */ "  <part id=\"door\">\n"
/* 18 */ "    <title xml:lang=\"ja\">戸</title><title xml:lang=\"en\">Doors</title>\n"
/* 19 */ "    <question number=\"1\" weight=\"5\">\n"
/* 20 */ "      <topic xml:lang=\"ja\">鍵</topic><topic xml:lang=\"en\">Keys</topic>\n"
/* 21 */ "      <ask xml:lang=\"ja\">鍵をかけて\n"
/* 22 */ "        いますか。</ask>\n"
/* 23 */ "      <ask xml:lang=\"en\">Do you lock\n"
/* 24 */ "        the  door?</ask>\n"
/* 25 */ "      <hint xml:lang=\"ja\">助け</hint><hint xml:lang=\"en\">Any door &amp; gate</hint>\n"
/* 26 */ "      <why xml:lang=\"ja\">理由</why><why xml:lang=\"en\">Thieves</why>\n"
/* 27 */ "      <counts as=\"done\" xml:lang=\"ja\">毎晩</counts>\n"
/* 28 */ "      <counts as=\"done\" xml:lang=\"en\">Every night</counts>\n"
/* 29 */ "      <find-out xml:lang=\"ja\">見る</find-out><find-out xml:lang=\"en\">Look</find-out>\n"
/* 30 */ "      <step effort=\"1\" cost=\"low\">\n"
/* 31 */ "        <do xml:lang=\"ja\">かける</do><do xml:lang=\"en\">Lock it</do>\n"
/* 32 */ "        <who xml:lang=\"ja\">全員</who><who xml:lang=\"en\">Everyone</who>\n"
/* 33 */ "      </step>\n"
/* 34 */ "      <source item=\"7\" edition=\"2\"/>\n"
/* 35 */ "    </question>\n"
/* 36 */ "    <question number=\"2\" weight=\"3\" after=\"1\">\n"
/* 37 */ "      <topic xml:lang=\"ja\">窓</topic><topic xml:lang=\"en\">Windows</topic>\n"
/* 38 */ "      <ask xml:lang=\"ja\">窓は</ask><ask xml:lang=\"en\">Windows?</ask>\n"
/* 39 */ "      <hint xml:lang=\"ja\">助け</hint><hint xml:lang=\"en\">All of them</hint>\n"
/* 40 */ "      <why xml:lang=\"ja\">理由</why><why xml:lang=\"en\">Rain</why>\n"
/* 41 */ "      <find-out xml:lang=\"ja\">見る</find-out><find-out xml:lang=\"en\">Look</find-out>\n"
/* 42 */ "      <step effort=\"2\">\n"
/* 43 */ "        <do xml:lang=\"ja\">しめる</do><do xml:lang=\"en\">Shut them</do>\n"
/* 44 */ "        <how xml:lang=\"ja\">手で</how><how xml:lang=\"en\">By hand</how>\n"
/* 45 */ "        <who xml:lang=\"ja\">全員</who><who xml:lang=\"en\">Everyone</who>\n"
/* 46 */ "      </step>\n"
/* 47 */ "      <source item=\"8\" edition=\"2\"/>\n"
/* 48 */ "    </question>\n"
/* 49 */ "  </part>\n"
/* 50 */ "</checklist>\n";

/* The sample with the first @find in it replaced; @find must be there. */
static inline GBytes *
spoil (const char *find,
       const char *replace)
{
  const char *at = strstr (sample, find);
  GString *result = g_string_new (sample);

  g_assert_nonnull (at);
  g_string_erase (result, at - sample, (gssize) strlen (find));
  g_string_insert (result, at - sample, replace);

  return g_string_free_to_bytes (result);
}
