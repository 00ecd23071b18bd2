#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Starts a throw-away Neo4j Community server for the tests: Bolt on a free localhost port, no authentication.
# Prints one line, BOLT_URI=bolt://localhost:PORT, on standard output; stops when standard input closes.
# The first run fetches Neo4j from Maven Central and builds; later runs only start the server.
#
# LEGALGRAPH_NEO4J_BUILD  where the build goes (default: ${XDG_CACHE_HOME:-$HOME/.cache}/legalgraph-tests/neo4j)
# JAVA_HOME               the Java to use instead of the one on PATH; Neo4j 5.26 runs on Java 17 or 21
# TMPDIR                  where the server keeps its files while it runs (default: /tmp)
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
build_root="${LEGALGRAPH_NEO4J_BUILD:-${XDG_CACHE_HOME:-$HOME/.cache}/legalgraph-tests/neo4j}"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"

fail() {
  echo "neo4j_server: $*" >&2
  exit 1
}

# Names the build after its sources, so that an edited pom.xml is never served by an old build.
source_key() {
  cat "$here/pom.xml" "$here"/src/main/java/*.java | sha256sum | cut -c 1-16
}

# A build counts only while every jar that it names is still in Maven's local repository.
is_built() {
  local jar jars
  [[ -s "$target/classpath" ]] || return 1
  IFS=: read -r -a jars <"$target/classpath" || true
  for jar in "${jars[@]}"; do
    [[ -f "$jar" ]] || return 1
  done
}

# Maven gets neither our standard input nor our standard output: both belong to the caller and the server.
# The class path is moved into place last, so that an interrupted build does not pass for a finished one.
build() {
  command -v mvn >/dev/null || fail "mvn not found; install Maven 3.8 or later (Debian: apt-get install maven)"
  rm -rf "$target"
  MAVEN_OPTS="${MAVEN_OPTS:-} -XX:-UsePerfData -Djava.io.tmpdir=${TMPDIR:-/tmp}" \
    mvn -q -B -f "$here/pom.xml" "-Dlegalgraph.build=$target" process-classes </dev/null >&2 ||
    fail "the Maven build failed (see the lines above); it needs Maven Central the first time"
  mv "$target/classpath.new" "$target/classpath"
}

command -v "$java" >/dev/null ||
  fail "$java not found; install a JDK 17 (Debian: apt-get install openjdk-17-jdk-headless)"

mkdir -p "$build_root"
target="$build_root/$(source_key)"
# Test runs that start together must not build into the same directory at once.
exec {lock}>"$build_root/lock"
flock "$lock"
is_built || build
exec {lock}>&-

# The class path goes by the environment to keep 20 kB of jar names out of the process list.
# --add-opens: the packages that Neo4j's own neo4j.conf opens. UsePerfData off: it leaves a directory in /tmp.
# DisplayVMOutputToStderr: Java's own complaints belong with the other errors, not on standard output.
# java.io.tmpdir: Neo4j drops a log4j file there and forgets it, so it goes where the launcher removes everything.
CLASSPATH="$target/classes:$(<"$target/classpath")"
export CLASSPATH
home="$(mktemp -d "${TMPDIR:-/tmp}/legalgraph-neo4j-XXXXXXXX")"
exec "$java" -Xmx768m -XX:+UseSerialGC -XX:-UsePerfData -XX:+DisplayVMOutputToStderr "-Djava.io.tmpdir=$home" \
  --add-opens=java.base/java.nio=ALL-UNNAMED \
  --add-opens=java.base/java.io=ALL-UNNAMED \
  --add-opens=java.base/sun.nio.ch=ALL-UNNAMED \
  Neo4jForTests "$home"
