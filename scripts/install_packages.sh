#!/usr/bin/env bash
# Install the Debian or Ubuntu packages that a target needs and that are missing. Prints nothing when there is nothing to do.
# Usage: install_packages.sh make|demo|test|bench|root
set -euo pipefail

case "${1:-}" in
    make) wanted=(make) ;;
    demo) wanted=(qgis python3-qgis qgis-providers python3-gdal gdal-bin python3-numpy fonts-dejavu-core) ;;
    # pyqt5-dev-tools and qttools5-dev-tools check the translations, xvfb shows the window of the tests that look at it.
    test) wanted=(qgis python3-qgis qgis-providers python3-gdal gdal-bin python3-numpy fonts-dejavu-core
                  python3-scipy python3-venv git xvfb xauth pyqt5-dev-tools qttools5-dev-tools) ;;
    bench) wanted=(libgdal-dev g++ python3-dev) ;;
    root) wanted=(debootstrap) ;;
    *) echo "usage: $0 make|demo|test|bench|root" >&2; exit 2 ;;
esac

if ! command -v apt-get >/dev/null; then
    echo "No apt-get here: install QGIS 3.22 or later with its Python, NumPy and GDAL yourself (Debian calls them: ${wanted[*]})." >&2
    /usr/bin/env "${PYTHON:-/usr/bin/python3}" -c "import numpy, osgeo.gdal, qgis.core" || exit 1
    exit 0
fi

missing=()
for package in "${wanted[@]}"; do
    status=$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true)
    [ "$status" = "install ok installed" ] || missing+=("$package")
done
[ "${#missing[@]}" -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Missing: ${missing[*]}. Install them as root (apt-get install ${missing[*]}), then run this again." >&2
        exit 1
    fi
    as_root=(sudo)
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=600 "$@" \
        >"$log" 2>&1 </dev/null && return
    echo "apt-get $1 failed:" >&2
    tail -n 30 "$log" >&2
    exit 1
}
echo "Installing with apt-get (a few minutes the first time): ${missing[*]}"
[ "${#as_root[@]}" -eq 0 ] || sudo -v
apt update
apt install -y --no-install-recommends "${missing[@]}"
