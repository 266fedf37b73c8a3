#!/usr/bin/env bash
# Make, or bring up to date, a virtual environment on the system's Python that sees its QGIS, GDAL and NumPy.
# Usage: venv.sh FOLDER REQUIREMENT...
set -euo pipefail

folder=$1
shift
system_python=${PYTHON:-/usr/bin/python3}
# A new Python or other requirements make the environment stale.
state=$("$system_python" -VV; printf '%s\n' "$@")
if [ -f "$folder/.state" ] && [ "$(cat "$folder/.state")" = "$state" ]; then
    exit 0
fi

unset PYTHONHOME PYTHONPATH
export PYTHONNOUSERSITE=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore
echo "Preparing $folder"
"$system_python" -m venv --clear --system-site-packages "$folder"
echo '*' >"$folder/.gitignore"
# QGIS, GDAL and SciPy were compiled for the distribution's NumPy. A newer one from PyPI would break them: keep pip from pulling it.
"$folder/bin/python" - >"$folder/constraints.txt" <<'PY'
from importlib import metadata

for name in ("numpy", "scipy", "GDAL"):
    try:
        print(f"{name}=={metadata.version(name)}")
    except metadata.PackageNotFoundError:
        continue
PY
# python -m pip, not the pip script: its first line breaks where the path has spaces.
"$folder/bin/python" -m pip install -qq --constraint "$folder/constraints.txt" "$@"
if compgen -G "$folder/lib*/python*/site-packages/numpy" >/dev/null; then
    echo "pip put a NumPy of its own into $folder. Remove $folder and keep NumPy out of the requirements." >&2
    exit 1
fi
printf '%s\n' "$state" >"$folder/.state"
