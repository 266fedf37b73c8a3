#!/usr/bin/env bash
# Build dist/esflow-VERSION.zip, which QGIS' plugin manager installs, from the last commit. .gitattributes says what stays out.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
version=$(sed -n 's/^version=//p' metadata.txt)
[ -n "$version" ] || { echo "metadata.txt has no version." >&2; exit 1; }
if ! git rev-parse --verify --quiet HEAD >/dev/null; then
    echo "The package is made from a commit, and this folder is not a git checkout." >&2
    exit 1
fi
[ -z "$(git status --porcelain)" ] || echo "Note: changes that are not committed are not in the package." >&2

mkdir -p dist
archive="dist/esflow-$version.zip"
python=${PYTHON:-/usr/bin/python3}
git archive --format=zip --prefix=esflow/ --output="$archive.part" HEAD
"$python" scripts/package_manual.py "$archive.part"
"$python" scripts/check_package.py "$archive.part"
mv "$archive.part" "$archive"
echo "$archive"
