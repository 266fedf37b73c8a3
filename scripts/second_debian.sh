#!/usr/bin/env bash
# A Debian 13 beside this Debian: QGIS 3.40, Python 3.13 and NumPy 2, in a folder of its own (3 GB).
# Usage (as root): second_debian.sh build ROOT             make the root with debootstrap, once
#                  second_debian.sh run ROOT TARGET...     run make TARGET... there on a copy of this checkout
set -euo pipefail

suite=trixie
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
checkout=$(dirname "$here")

usage() {
    sed -n '2,4p' "${BASH_SOURCE[0]}" >&2
    exit 2
}

mirror() {
    # The archive that apt already uses here, so that a machine behind a mirror of its own needs no setting.
    apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | grep -v security | sort -u | head -n 1
}

build() {
    local root=$1 archive
    [ ! -f "$root/.complete" ] || return 0
    bash "$here/install_packages.sh" root
    archive=$(mirror)
    [ -n "$archive" ] || { echo "apt knows no archive here to install $suite from." >&2; exit 1; }
    echo "Building $suite in $root"
    if [ -f "$root/.unfinished" ]; then
        # Nothing is mounted below it: mounts live in a namespace that ends with the run.
        rm -rf "$root"
    elif [ -n "$(ls -A "$root" 2>/dev/null)" ]; then
        echo "$root holds something else. Name an empty or a new folder." >&2
        exit 1
    fi
    mkdir -p "$root"
    touch "$root/.unfinished"
    # minbase leaves out certificates, without which neither an https archive nor PyPI can be reached.
    debootstrap --variant=minbase --include=ca-certificates,make "$suite" "$root" "$archive" >"$root.log" 2>&1 \
        || { tail -n 20 "$root.log" >&2; exit 1; }
    mv "$root/.unfinished" "$root/.complete"
}

copy_checkout() {
    local target=$1
    mkdir -p "$target"
    find "$target" -mindepth 1 -maxdepth 1 ! -name .venv -exec rm -rf {} +
    (cd "$checkout" && git ls-files -z --cached --others --exclude-standard \
        | while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done \
        | tar --null --files-from=- --create --file=-) | tar --extract --file=- --directory="$target"
}

run() {
    local root=$1
    shift
    [ -f "$root/.complete" ] || { echo "Build $root first: $0 build $root" >&2; exit 1; }
    copy_checkout "$root/src/esflow"
    # How this machine reaches the network is true for the root as well.
    cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
    cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
    apt-config dump | grep -E '^Acquire::(http|https)::Proxy ' >"$root/etc/apt/apt.conf.d/99proxy" || true
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    env -u TMPDIR -u VIRTUAL_ENV -u PYTHON -u MAKEFLAGS -u MFLAGS -u MAKELEVEL HOME=/root LC_ALL=C.UTF-8 \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        chroot "$root" make -C /src/esflow "$@" </dev/null
}

[ $# -ge 2 ] || usage
command=$1
root=$2
shift 2
[ "$(id -u)" -eq 0 ] || { echo "A second Debian can be built and entered by root only." >&2; exit 1; }
[ "$root" != / ] || usage
case "$command" in
    build) build "$root" ;;
    run) exec unshare --mount --propagation private bash "$here/second_debian.sh" mounted "$root" "$@" ;;
    mounted) run "$root" "$@" ;;
    *) usage ;;
esac
