#!/usr/bin/env bash
# Run a command with ESFLOW_PEERS naming a Python that has the programs the benchmarks compare with; the first time it is
# built in FOLDER.
# Where they cannot be had the command runs without the variable, and the benchmark says that its recorded figures stand in.
# Usage: with_peers.sh FOLDER COMMAND ARGUMENT...
set -euo pipefail

folder=$1
shift
here=$(dirname "${BASH_SOURCE[0]}")
log=$(mktemp)
trap 'rm -f "$log"' EXIT

build() {
    # The peers come as sources, which do not compile with Cython 3.1 or later, and InVEST compiles only where pygeoprocessing
    # and pybabel are installed.
    # Both are built with the distribution's NumPy and GDAL, so that both sides of the comparison run on the same.
    bash "$here/install_packages.sh" bench \
        && bash "$here/venv.sh" "$folder" 'cython<3.1' 'setuptools>=77' setuptools_scm wheel babel \
        && from_source pygeoprocessing \
        && from_source natcap.invest
}

from_source() {
    local distutils=local
    # Up to Python 3.11 NumPy 1 extends the standard library's distutils, and fails on the one that setuptools brings.
    "$folder/bin/python" -W ignore -c "import numpy.distutils" 2>/dev/null && distutils=stdlib
    PATH="$PWD/$folder/bin:$PATH" SETUPTOOLS_USE_DISTUTILS=$distutils PIP_CONSTRAINT="$folder/constraints.txt" \
        PIP_ROOT_USER_ACTION=ignore PYTHONNOUSERSITE=1 "$folder/bin/python" -m pip install -qq --no-build-isolation "$1"
}

have_peers() {
    PYTHONNOUSERSITE=1 "$folder/bin/python" -c "import pygeoprocessing, natcap.invest" 2>/dev/null
}

if ! have_peers; then
    echo "Building the programs to compare with (some minutes, once)"
    build >"$log" 2>&1 || true
fi
if have_peers; then
    export ESFLOW_PEERS="$PWD/$folder/bin/python"
else
    echo "They cannot be had here: $(grep -iE 'error|missing' "$log" | tail -n 1)"
    unset ESFLOW_PEERS
fi
"$@"
