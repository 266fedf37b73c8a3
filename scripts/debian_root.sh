#!/usr/bin/env bash
# Another Debian, with its own QGIS, Python and NumPy, in a folder of its own (3 GB), which is kept and used again.
# Usage (as root): debian_root.sh build SUITE ROOT         make the root with debootstrap, once; SUITE as Debian names it
#                  debian_root.sh run ROOT TARGET...       run make TARGET... there on a copy of this checkout
# A root of a suite that moves (sid) stays as it was when it was built: remove the folder to have a newer one.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
checkout=$(dirname "$here")

usage() {
    sed -n '2,5p' "${BASH_SOURCE[0]}" >&2
    exit 2
}

refuse() {
    echo "$1" >&2
    exit 1
}

mirror() {
    # The archive that apt already uses here, so that a machine behind a mirror of its own needs no setting.
    apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' 2>/dev/null | sort -u | head -n 1
}

build() {
    local suite=$1 root=$2 archive release
    [ ! -f "$root/.complete" ] || return 0
    if [ ! -f "$root/.unfinished" ] && [ -n "$(ls -A "$root" 2>/dev/null)" ]; then
        refuse "$root holds something else. Name an empty or a new folder."
    fi
    command -v apt-get >/dev/null || refuse "No apt-get here: another Debian can be built on a Debian only."
    bash "$here/install_packages.sh" root
    archive=$(mirror)
    [ -n "$archive" ] || refuse "apt knows no archive of Debian here to install $suite from."
    release=$(mktemp -d)
    if ! /usr/lib/apt/apt-helper -qq -o APT::Sandbox::User=root download-file "$archive/dists/$suite/InRelease" "$release/InRelease" \
        >/dev/null 2>&1; then
        rm -rf "$release"
        refuse "$archive cannot be reached, or has no $suite. Building $suite needs the network."
    fi
    rm -rf "$release"
    echo "Building $suite in $root"
    # An unfinished one has nothing mounted below it: mounts live in a namespace that ends with the run.
    [ ! -f "$root/.unfinished" ] || rm -rf "$root"
    mkdir -p "$root"
    touch "$root/.unfinished"
    # minbase leaves out certificates, without which neither an https archive nor PyPI can be reached.
    debootstrap --variant=minbase --include=ca-certificates,make "$suite" "$root" "$archive" >"$root.log" 2>&1 \
        || { tail -n 20 "$root.log" >&2; exit 1; }
    # A mirror may hold a frozen copy of a suite that moves; the tests do not mind that it is out of date.
    echo 'Acquire::Check-Valid-Until "false";' >"$root/etc/apt/apt.conf.d/99frozen"
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

[ $# -ge 3 ] || usage
command=$1
shift
[ "$(id -u)" -eq 0 ] || refuse "Another Debian can be built and entered by root only."
case "$command" in
    build)
        [ $# -eq 2 ] && [ "$2" != / ] || usage
        build "$@"
        ;;
    run)
        [ "$1" != / ] || usage
        [ -f "$1/.complete" ] || refuse "There is no Debian in $1 yet. Build it: $0 build SUITE $1"
        # One run at a time: each brings its own copy of the checkout.
        exec flock "$1/.complete" unshare --mount --propagation private bash "$here/debian_root.sh" mounted "$@"
        ;;
    mounted) run "$@" ;;
    *) usage ;;
esac
