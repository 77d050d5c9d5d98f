#!/bin/sh
# Starts ISS Historian; builds it first where that is needed. Works from any directory and through symbolic links.
# Everything on the way to a fresh build's `exec` is done by the shell itself but one `find`: a start is felt.
set -eu

say() { printf '%s\n' "$*" >&2; }

# The folder of this file, whatever links lead to it.
self=$0
while [ -L "$self" ]; do
  link=$(readlink "$self")
  case $link in
    /*) self=$link ;;
    *) self=$(dirname "$self")/$link ;;
  esac
done
self=${self#./}
case $self in
  /*) root=${self%/*} ;;
  */*) root=$PWD/${self%/*} ;;
  *) root=$PWD ;;
esac
target=$root/target
home=$target/iss
lock=$target/iss.lock

# ---- which Java ----

# Whether the JDK $1 is 25 or newer and has the tool $2; sets `version`. A JDK tells its version in its file "release";
# asking it would cost a start of it.
fits() {
  [ -x "$1/bin/$2" ] && [ -r "$1/release" ] || return 1
  version=0
  while IFS= read -r line; do
    case $line in
      JAVA_VERSION=*)
        version=${line#JAVA_VERSION=}
        version=${version#\"}
        version=${version%\"}
        break
        ;;
    esac
  done <"$1/release"
  major=${version%%[!0-9]*}
  [ "${major:-0}" -ge 25 ]
}

# The JDK of the last build, and its version then.
read_note() {
  noted=
  noted_version=
  [ ! -r "$home/jdk" ] || { IFS= read -r noted && IFS= read -r noted_version; } <"$home/jdk" || :
}

# Sets `jdk` and `version`: a Java 25 that has the tool $1. JAVA_HOME is the user's word; then the JDK of the last build, whose
# cache fits only itself; then the java of PATH; then the usual places.
find_jdk() {
  for jdk in "${JAVA_HOME:-}" "$noted"; do
    if [ -n "$jdk" ] && fits "$jdk" "$1"; then return; fi
  done
  jdk=$(command -v java) || jdk=
  while [ -L "$jdk" ]; do
    link=$(readlink "$jdk")
    case $link in
      /*) jdk=$link ;;
      *) jdk=$(dirname "$jdk")/$link ;;
    esac
  done
  jdk=${jdk%/bin/java}
  if [ -n "$jdk" ] && fits "$jdk" "$1"; then return; fi
  for jdk in \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* /usr/local/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    ~/.sdkman/candidates/java/* ~/.jdks/* ~/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if fits "$jdk" "$1"; then return; fi
  done
  case $1 in
    javac) say "Building needs a JDK 25 (with javac): install one, for example with 'apt install temurin-25-jdk' or from https://adoptium.net." ;;
    *) say "ISS Historian needs Java 25: install it, for example with 'apt install temurin-25-jdk' or from https://adoptium.net." ;;
  esac
  exit 2
}

# ---- building ----

# Where target/ cannot be written, what is there is run.
can_build() {
  [ -f "$root/pom.xml" ] || return 1
  if [ -d "$target" ]; then [ -w "$target" ]; else [ -w "$root" ]; fi
}

# Whether something is newer than the build, or the JDK was renewed in its place, which makes app.aot useless.
is_stale() {
  if [ -f "$home/app.aot" ]; then
    built=$home/app.aot
  elif [ -f "$home/jdk" ]; then
    built=$home/jdk
  else
    return 0
  fi
  if [ "$jdk" = "$noted" ] && [ "$version" != "$noted_version" ]; then return 0; fi
  [ -n "$(find "$root/pom.xml" "$root/src/main" "$root/corpus" -newer "$built" -print 2>/dev/null)" ]
}

# Whether the lock's process $1 still runs; one that has not yet written its id has five seconds of $2 for it.
lives() {
  if [ -z "$1" ]; then [ "$2" -lt 5 ]; else kill -0 "$1" 2>/dev/null || [ -d "/proc/$1" ]; fi
}

# Takes the lock; waits while another launcher builds, and clears away the lock of one that died (by one launcher at a time,
# and only while it still is the dead one's).
take_lock() {
  mkdir -p "$target"
  waited=0
  until mkdir "$lock" 2>/dev/null; do
    owner=
    IFS= read -r owner 2>/dev/null <"$lock/pid" || owner=
    if lives "$owner" "$waited"; then
      [ "$waited" -ne 0 ] || say "Waiting for another build of ISS Historian ..."
      if [ "$waited" -ge 900 ]; then
        say "Gave up waiting for a build (process ${owner:-unknown}); if there is none, remove $lock."
        exit 1
      fi
      sleep 1
      waited=$((waited + 1))
    elif mkdir "$lock.dead" 2>/dev/null; then
      again=
      IFS= read -r again 2>/dev/null <"$lock/pid" || again=
      [ "$again" != "$owner" ] || rm -rf "$lock"
      rmdir "$lock.dead"
    else
      sleep 1
    fi
  done
  trap 'rm -rf "$lock"' EXIT
  trap 'exit 130' HUP INT TERM
  echo $$ >"$lock/pid"
}

drop_lock() {
  rm -rf "$lock"
  trap - EXIT HUP INT TERM
}

build() {
  take_lock
  read_note
  if is_stale; then
    if ! command -v mvn >/dev/null 2>&1; then
      if [ -f "$home/archive.bin" ]; then
        say "There is no Maven (mvn) to build the changed sources with; this is the last build."
        drop_lock
        return
      fi
      say "Building ISS Historian needs Maven: install it, for example with 'apt install maven', then call this again."
      exit 2
    fi
    find_jdk javac
    log=$target/iss-build.log
    say "Building ISS Historian (once, about a minute) ..."
    if ! JAVA_HOME=$jdk mvn -B -ntp -q -Dquick -f "$root/pom.xml" package >"$log" 2>&1 </dev/null; then
      # The stack of Maven tells nobody anything.
      grep -v -e '^ *at ' -e 'WARNING: ' -e '^\[ERROR\] *$' -e 'Help 1' -e '[Rr]e-run Maven' -e 'For more information' \
        -e '\[0m$' "$log" | tail -n 20 >&2
      say "The build failed; all of it is in $log."
      exit 1
    fi
    printf '%s\n%s\n' "$jdk" "$version" >"$home/jdk"
    # As old as the start of the build: what was changed meanwhile is newer.
    touch -c -r "$lock/pid" "$home/jdk" "$home/app.aot"
  fi
  drop_lock
}

# ---- starting ----

read_note
find_jdk java
if can_build && { [ -d "$lock" ] || is_stale; }; then build; fi
if [ ! -f "$home/archive.bin" ]; then
  say "ISS Historian is not built, and $root cannot be written: run 'mvn -Dquick package' there first."
  exit 1
fi

# Questions and answers are UTF-8, where no locale is set too (cron, containers).
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
  C | POSIX) export LC_ALL=C.UTF-8 ;;
esac

# One answer is over before the optimizing compiler pays, and before most of what the quick one makes does; what runs long gets
# both as they are.
set -- -jar "$home/lib/iss-historian.jar" "$@"
case "${3:-} $*" in
  serve* | chat* | eval* | *--batch*) ;;
  *) set -- -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=8 "$@" ;;
esac
# A bot that serves for years keeps within bounds; ISS_JAVA_OPTIONS may set others.
case ${3:-} in
  # The heap is enough for a thousand Discord servers. The quick compiler works alone: the other one takes 20 MB for its work and
  # answers no question sooner (docs/performance.md).
  serve)
    bounds="-Xms16m -Xmx80m -Xmn12m -XX:+ExitOnOutOfMemoryError -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=32m"
    bounds="$bounds ${ISS_JAVA_OPTIONS:-}"
    ;;
  *) bounds=${ISS_JAVA_OPTIONS:-} ;;
esac
# One pool of the C library for all threads: several keep more than they use.
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-1}"
# shellcheck disable=SC2086 # Options are several words.
exec "$jdk/bin/java" $bounds -XX:AOTCache="$home/app.aot" -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable \
  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Diss.home="$home" "$@"
