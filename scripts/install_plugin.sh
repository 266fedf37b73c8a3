#!/usr/bin/env bash
# Link this checkout as the plugin `esflow` into the profiles of the user's QGIS.
set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
case "$(uname -s)" in
    Darwin) data="$HOME/Library/Application Support/QGIS" ;;
    *) data="${XDG_DATA_HOME:-$HOME/.local/share}/QGIS" ;;
esac

profiles=()
for profile in "$data"/QGIS[34]/profiles/*/; do
    [ -d "$profile" ] && profiles+=("${profile%/}")
done
# QGIS has not run yet: it will find the plugin in the profile that it makes on its first start.
[ "${#profiles[@]}" -gt 0 ] || profiles=("$data/QGIS3/profiles/default")

# The Help buttons open pages that are built from docs/.
"${PYTHON:-/usr/bin/python3}" "$checkout/scripts/make_help.py"

refused=0
for profile in "${profiles[@]}"; do
    link="$profile/python/plugins/esflow"
    if [ -e "$link" ] && [ ! -L "$link" ]; then
        echo "Left alone: $link is a real folder, not a link. Uninstall or move it, then run this again." >&2
        refused=1
        continue
    fi
    mkdir -p "$profile/python/plugins"
    ln -sfn "$checkout" "$link"
    echo "Linked $link -> $checkout"
done
[ "$refused" -eq 0 ] || exit 1

cat <<'TEXT'
Now restart QGIS, open Plugins > Manage and Install Plugins > Installed and tick ESFlow. Its algorithms appear in the Processing Toolbox.
(First tick "Show also Experimental Plugins" in the Settings tab if ESFlow is not listed.)
On the command line: qgis_process plugins enable esflow
TEXT
