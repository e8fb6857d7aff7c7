#!/bin/sh
# Names of files hold Vietnamese letters: without a UTF-8 locale Java could not open them.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8) ;;
    *) LC_ALL=C.UTF-8 && export LC_ALL ;;
esac
exec /opt/so-ntm/bin/so-ntm "$@"
