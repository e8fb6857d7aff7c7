# Puts together what every package holds: the program's jars, SQLite's native library, a Java runtime with JavaFX inside.
# Sourced after setup.sh, by the scripts of linux/ and windows/; runs on Linux and in Git Bash on Windows.
#
#   app/so-ntm.jar  app/lib/*.jar      the program and its libraries, without JavaFX
#   app/native/                        SQLite's native library, unpacked: nothing is extracted to TEMP at run time
#   runtime/                           Java and JavaFX

# What the program and its libraries use of Java (jdeps), locale data for Vietnamese order and dates, and JavaFX.
java_modules=java.base,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml,jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.unsupported
javafx_modules=javafx.base,javafx.graphics,javafx.controls

# Files of a fixed age make packages that can be compared, and the AOT cache is bound to the age of the jars.
epoch=@1767225600

program_version() {
    sed -n 's:^    <version>\(.*\)</version>$:\1:p' "$root/pom.xml" | head -n 1
}

# build_program PUBLIC_KEY: like build, with the key that signs updates among the facts of the jar; empty: no updates.
build_program() {
    local key=$1
    if [ "$(manifest_value "$root/target/so-ntm.jar" Update-Public-Key)" != "$key" ]; then
        rm -f "$root/target/so-ntm.jar"
    fi
    UPDATE_PUBLIC_KEY=$key build
}

# manifest_value JAR NAME: a main attribute; empty when jar or attribute is missing.
manifest_value() {
    [ -f "$1" ] || return 0
    unzip -p "$1" META-INF/MANIFEST.MF | tr -d '\r' | sed -n "s/^$2: //p"
}

# stage_jars APP PLATFORM: the jars and SQLite's library (linux or win) in the folder APP.
stage_jars() {
    local app=$1 platform=$2 sqlite library
    mkdir -p "$app/lib" "$app/native"
    cp "$root/target/so-ntm.jar" "$app/"
    binary_sheets "$app/so-ntm.jar"
    find "$root/target/lib" -name '*.jar' ! -name 'javafx-*' -exec cp {} "$app/lib/" \;
    sqlite=$(find "$app/lib" -name 'sqlite-jdbc-*.jar')
    case $platform in
        linux) library=org/sqlite/native/Linux/x86_64/libsqlitejdbc.so ;;
        win) library=org/sqlite/native/Windows/x86_64/sqlitejdbc.dll ;;
    esac
    unzip -qjo "$sqlite" "$library" -d "$app/native"
    without_entries "$sqlite" 'org/sqlite/native/*'
    find "$app" -exec touch -d "$epoch" {} +
}

# binary_sheets JAR: adds the style sheets in the form that JavaFX reads without parsing, and looks for first.
binary_sheets() {
    local jar=$1 scratch
    scratch=$(mktemp -d)
    unzip -qo "$jar" 'vn/sontm/ui/*.css' -d "$scratch"
    "$JAVA_HOME/bin/java" -cp "$root/target/lib/*" "$root/packaging/lib/BinarySheets.java" "$scratch/vn/sontm/ui"
    find "$scratch" -name '*.css' -delete
    "$JAVA_HOME/bin/jar" --update --file "$jar" --date=2026-01-01T00:00:00Z -C "$scratch" vn
    rm -r "$scratch"
}

# without_entries JAR PATTERN: writes the jar anew without these entries, at a fixed time.
without_entries() {
    local jar=$1 pattern=$2 scratch
    scratch=$(mktemp -d)
    unzip -qo "$jar" -x "$pattern" -d "$scratch"
    rm "$jar"
    "$JAVA_HOME/bin/jar" --create --file "$jar" --manifest "$scratch/META-INF/MANIFEST.MF" --date=2026-01-01T00:00:00Z \
        -C "$scratch" .
    rm -r "$scratch"
}

# javafx_jars OUT PLATFORM: the JavaFX jars of a platform (linux or win) from Maven, without the empty ones.
javafx_jars() {
    local out=$1 platform=$2 fetched=$root/target/javafx-$2
    if [ ! -d "$fetched" ]; then
        (cd "$root" && mvn -q -B -Djavafx.platform="$platform" dependency:copy-dependencies -DincludeGroupIds=org.openjfx \
            -DincludeScope=runtime -DoutputDirectory="$fetched.new" >&2) || fail "Không tải được JavaFX / JavaFX could not be fetched."
        mv "$fetched.new" "$fetched"
    fi
    mkdir -p "$out"
    cp "$fetched"/javafx-*-"$platform.jar" "$out/"
}

# javafx_jmods OUT PLATFORM: a jmod each, so that jlink puts the native libraries where JavaFX looks first.
javafx_jmods() {
    local out=$1 platform=$2 scratch jar name
    scratch=$(mktemp -d)
    mkdir -p "$out"
    javafx_jars "$scratch/jars" "$platform"
    for jar in "$scratch"/jars/*.jar; do
        name=$(basename "$jar")
        name=${name%%-[0-9]*}
        mkdir -p "$scratch/$name/classes" "$scratch/$name/libs"
        unzip -qo "$jar" -d "$scratch/$name/classes"
        native_libraries "$scratch/$name/classes" "$scratch/$name/libs"
        rm -f "$scratch/$name/classes/javafx-swt.jar"
        "$JAVA_HOME/bin/jmod" create --class-path "$scratch/$name/classes" --libs "$scratch/$name/libs" \
            --date 2026-01-01T00:00:00Z "$out/${name/-/.}.jmod"
    done
    rm -r "$scratch"
}

# native_libraries FROM TO: moves JavaFX's own to where it looks in a runtime: lib on Linux, bin/javafx on Windows.
native_libraries() {
    find "$1" -maxdepth 1 -name '*.so' -exec mv {} "$2/" \;
    mkdir -p "$2/javafx"
    find "$1" -maxdepth 1 -name '*.dll' -exec mv {} "$2/javafx/" \;
    rmdir --ignore-fail-on-non-empty "$2/javafx"
}

# link_runtime OUT JMODS [OPTIONS]: a runtime with only the modules that are used, of the platform of JAVA_HOME.
link_runtime() {
    "$JAVA_HOME/bin/jlink" --module-path "$2" --add-modules "$java_modules,$javafx_modules" --output "$1" "${@:3}" \
        --strip-debug --no-header-files --no-man-pages --include-locales=en,vi --compress=zip-6 \
        || fail "jlink không tạo được bộ chạy Java / jlink failed."
}

# java_options: the options of every start, one a line; measured by packaging/bench-startup.
java_options() {
    cat <<OPTIONS
-XX:+UseSerialGC
-XX:TieredStopAtLevel=1
-XX:CompileThresholdScaling=3
-XX:-UsePerfData
-Xms64m
-Xmn16m
-Xmx256m
-XX:MinHeapFreeRatio=2
-XX:MaxHeapFreeRatio=5
-XX:-ShrinkHeapInSteps
-XX:MarkSweepDeadRatio=0
-XX:+UseCompactObjectHeaders
--enable-native-access=ALL-UNNAMED,javafx.graphics
-Djava.awt.headless=true
-Dprism.order=sw
-Dfile.encoding=UTF-8
-Dstdout.encoding=UTF-8
-Dstderr.encoding=UTF-8
OPTIONS
}

# sizes FOLDER: what a package is made of, in MB.
sizes() {
    (cd "$1" && find . -type f -printf '%s %P\n') | awk '
        { part = $2; sub(/^.*(app|runtime)\//, "&", part) }
        { n = split($2, p, "/"); key = "khác"
          if ($2 ~ /\.aot$/) key = "bộ nhớ đệm AOT"
          else if ($2 ~ /runtime\/.*\/modules$|runtime\/lib\/modules$/) key = "Java và JavaFX: lớp"
          else if ($2 ~ /runtime\//) key = "Java và JavaFX: thư viện máy"
          else if ($2 ~ /\.jar$/) key = "chương trình và thư viện"
          else if ($2 ~ /native\//) key = "SQLite"
          size[key] += $1; total += $1 }
        END { for (key in size) printf "%8.1f MB  %s\n", size[key] / 1e6, key; printf "%8.1f MB  tổng\n", total / 1e6 }' | sort -k3
}
