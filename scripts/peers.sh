#!/usr/bin/env bash
# Install the programs that the benchmarks compare with into the environment FOLDER. A peer that cannot be had is no error:
# the benchmark then says that its recorded ratio stands in.
# Usage: peers.sh FOLDER
set -euo pipefail

folder=$1
# One try is enough, a build takes minutes; remove the folder to try again.
[ ! -f "$folder/.peers" ] || exit 0
bash "$(dirname "${BASH_SOURCE[0]}")/install_packages.sh" bench || echo "Compilers are missing; peers that need them are left out."

python="$folder/bin/python"
# PIP_CONSTRAINT also binds what pip fetches to build with. Both peers come as sources; they do not compile with Cython 3.1 or later.
export PIP_CONSTRAINT="$folder/constraints.txt" PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore PYTHONNOUSERSITE=1
"$python" -m pip install --quiet 'cython<3.1' setuptools setuptools_scm wheel >"$folder/peers.log" 2>&1 || true
for peer in pygeoprocessing natcap.invest; do
    echo "Building the peer $peer (minutes, once)"
    # Against the distribution's NumPy, not one that pip would fetch for the build.
    if ! "$python" -m pip install --quiet --no-build-isolation "$peer" >>"$folder/peers.log" 2>&1; then
        echo "  not to be had here: $(grep -E '^ *(ERROR|error)' "$folder/peers.log" | tail -n 1)"
    fi
done
touch "$folder/.peers"
