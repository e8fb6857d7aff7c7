#!/bin/sh
# Names of files hold Vietnamese letters: without a UTF-8 locale, one that is installed and not just named, Java could
# not open them.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
exec /opt/so-ntm/bin/so-ntm "$@"
