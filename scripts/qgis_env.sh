#!/usr/bin/env bash
# Run a command where QGIS finds this checkout as the enabled plugin `esflow`, with a profile of its own and no display.
# What the user has in HOME is neither read nor written.
# Usage: qgis_env.sh COMMAND ARGUMENT...
set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
scratch=$(mktemp -d "${TMPDIR:-/tmp}/esflow.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

mkdir -p "$scratch/tmp" "$scratch/plugins" "$scratch/config/profiles/default/QGIS"
mkdir -m 700 "$scratch/runtime"
# The package takes the folder's name, and a checkout may be called anything.
ln -s "$checkout" "$scratch/plugins/esflow"
printf '[PythonPlugins]\nesflow=true\n' >"$scratch/config/profiles/default/QGIS/QGIS3.ini"

export QGIS_CUSTOM_CONFIG_PATH="$scratch/config" QGIS_PLUGINPATH="$scratch/plugins" XDG_RUNTIME_DIR="$scratch/runtime"
export XDG_CONFIG_HOME="$scratch/config" XDG_CACHE_HOME="$scratch/cache" XDG_DATA_HOME="$scratch/data"
export TMPDIR="$scratch/tmp" QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 PYTHONNOUSERSITE=1
# What conda, pyenv and other installations of GDAL and PROJ leave in the environment misleads the system's QGIS.
unset PYTHONHOME PYTHONPATH GDAL_DATA GDAL_DRIVER_PATH PROJ_DATA PROJ_LIB LANGUAGE
# QGIS switches Python off where HOME cannot be written.
if [ -z "${HOME:-}" ] || [ ! -w "$HOME" ]; then
    mkdir "$scratch/home"
    export HOME="$scratch/home"
fi

"$@"
