#!/bin/sh
# Names of files hold Vietnamese letters: without a UTF-8 locale, one that is installed and not just named, Java could
# not open them.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
# The window is drawn by the processor, as on every PC: GTK need not load drivers for the graphics card.
export GDK_GL=disable
# One place for native memory instead of one for each thread: less of it stays with the program, at the same speed.
export MALLOC_ARENA_MAX=1
exec /opt/so-ntm/bin/so-ntm "$@"
