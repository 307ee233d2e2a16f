#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-display.sh COMMAND…: runs it on a screen and a session bus of its own, in folders of its own, so that a test of
# the window needs no desktop, sees nothing of the user's and leaves nothing behind. TENKEN_SCREEN is the screen's size.
set -euo pipefail

folder=$(mktemp -d "${TMPDIR:-/tmp}/tenken-display-XXXXXX")
server=
command=

clean_up ()
{
  trap '' INT TERM HUP
  [ -z "$command" ] || kill "$command" 2>/dev/null || true
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  wait
  # What a service of the bus still writes while it ends must not fail a test that passed.
  rm -rf "$folder" 2>/dev/null || { sleep 1; rm -rf "$folder"; } || true
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# The server says which display it took; it ends with this script even if that is killed.
mkfifo "$folder/display"
setpriv --pdeathsig KILL -- Xvfb -displayfd 3 -screen 0 "${TENKEN_SCREEN:-1280x960}x24" -nolisten tcp -noreset \
  3>"$folder/display" >"$folder/xvfb.log" 2>&1 &
server=$!
if ! read -r -t 60 number <"$folder/display"; then
  cat "$folder/xvfb.log" >&2
  echo "with-display.sh: Xvfb did not start." >&2
  exit 1
fi

mkdir -m 700 "$folder"/{home,data,config,cache,runtime}
export DISPLAY=:$number HOME=$folder/home
export XDG_DATA_HOME=$folder/data XDG_CONFIG_HOME=$folder/config XDG_CACHE_HOME=$folder/cache
export XDG_RUNTIME_DIR=$folder/runtime
export GDK_BACKEND=x11 GSK_RENDERER=cairo GSETTINGS_BACKEND=memory GTK_USE_PORTAL=0 ADW_DISABLE_PORTAL=1
export GTK_A11Y=${GTK_A11Y:-none} GTK_IM_MODULE=gtk-im-context-simple
unset WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS GTK_THEME GTK_DEBUG GDK_DEBUG AT_SPI_BUS_ADDRESS

setpriv --pdeathsig TERM -- dbus-run-session -- "$@" &
command=$!
status=0
wait "$command" || status=$?
command=
exit "$status"
