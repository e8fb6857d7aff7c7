# Set-up shared by the scripts of this folder: find the JDK, install system packages, build when the sources changed.
# Sourced, not run. Expects $root, the top of the checkout.

case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *UTF-8 | *utf8) ;;
    *) export LC_ALL=C.UTF-8 ;; # file names and output hold Vietnamese letters
esac

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Installs the Debian packages that are missing from "PROBE=PACKAGE ..." where PROBE is a command or a library file name.
need() {
    local missing=() pair probe
    for pair in "$@"; do
        probe=${pair%%=*}
        case "$probe" in
            *.so*) ldconfig -p 2>/dev/null | grep -qF "$probe" || missing+=("${pair#*=}") ;;
            /*) [ -e "$probe" ] || missing+=("${pair#*=}") ;;
            *) command -v "$probe" >/dev/null 2>&1 || missing+=("${pair#*=}") ;;
        esac
    done
    [ ${#missing[@]} -eq 0 ] && return
    local apt=(apt-get)
    if [ "$(id -u)" -ne 0 ]; then
        apt=(sudo -n apt-get)
    fi
    if command -v apt-get >/dev/null 2>&1 && "${apt[@]}" update -qq >/dev/null 2>&1 \
        && DEBIAN_FRONTEND=noninteractive "${apt[@]}" install -y -qq --no-install-recommends "${missing[@]}" >/dev/null 2>&1; then
        return
    fi
    fail "Thiếu gói hệ thống, hãy cài rồi chạy lại / please install, then run again: ${missing[*]}"
}

# Reads what the JDK says of itself: asking javac would start a virtual machine each time.
is_jdk_25() {
    [ -x "$1/bin/javac" ] && [ "$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)" -ge 25 ] 2>/dev/null
}

# Exports JAVA_HOME of a JDK 25 or later.
find_jdk() {
    local home
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /none/bin/javac)")")")"; do
        if [ -n "$home" ] && is_jdk_25 "$home"; then
            export JAVA_HOME=$home
            return
        fi
    done
    fail "Cần JDK 25 trở lên (ví dụ Eclipse Temurin 25) / JDK 25 or later is needed; set JAVA_HOME to it."
}

# Packages the program when something that goes into it is newer than the last build.
build() {
    local jar=$root/target/so-ntm.jar
    if [ -f "$jar" ] && [ -z "$(find "$root/pom.xml" "$root/src/main" -newer "$jar" -print -quit)" ]; then
        return
    fi
    need mvn=maven
    (cd "$root" && mvn -q -B -DskipTests -Djacoco.skip package >&2) || fail "Không biên dịch được / the build failed."
    touch "$jar"
}
