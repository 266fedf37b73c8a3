"""Files that are made in a hidden folder beside their target and take its name only when they are complete."""

import errno
import os
import shutil
import tempfile
from pathlib import Path

from qgis.PyQt.QtCore import QLockFile

from .core.errors import QT_TRANSLATE_NOOP, InputError

_LOCK = ".lock"
_FORMER = ".former"
# What other programs keep beside a file and what would no longer fit a new one: statistics, pyramids, masks, journals.
_COMPANIONS = (".aux.xml", ".ovr", ".msk", "-wal", "-shm", "-journal")
_COMPANIONS_OF_STEM = {".shp": (".qix", ".sbn", ".sbx", ".cpg", ".prj", ".dbf", ".shx")}


class PendingFile:
    """A target file and the hidden folder in which it, and all that belongs to it, is made.

    target: the file's final path; path: where to write it. Everything in the folder moves to the target's folder in
    `commit_all`. What a killed run has left behind is removed by the next run with the same target.
    """

    def __init__(self, target):
        self.target = os.path.abspath(target)
        parent, name = os.path.split(self.target)
        # GDAL takes a path with .xlsx or .zip in it for one inside an archive.
        prefix = f".{name.replace('.', '_')}."
        _remove_abandoned(parent, prefix)
        try:
            self.folder = tempfile.mkdtemp(prefix=prefix, suffix=".part", dir=parent)
        except OSError as error:
            raise _cannot_write(self.target, error) from error
        self._lock = QLockFile(os.path.join(self.folder, _LOCK))
        self._lock.setStaleLockTime(0)
        self._lock.tryLock(0)
        self.path = os.path.join(self.folder, name)
        self._moved = []

    def move_into_place(self):
        """Move all files to the target's folder; what was there before is kept until `discard`."""
        parent = os.path.dirname(self.target)
        if os.path.isdir(self.target):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), self.target)
        former = os.path.join(self.folder, _FORMER)
        os.mkdir(former)
        for path in _with_companions(self.target):
            self._move(path, os.path.join(former, os.path.basename(path)))
        for name in sorted(os.listdir(self.folder), key=lambda name: (name == os.path.basename(self.target), name)):
            if name in (_LOCK, _FORMER):
                continue
            target = os.path.join(parent, name)
            if os.path.lexists(target):
                self._move(target, os.path.join(former, name))
            self._move(os.path.join(self.folder, name), target)

    def move_back(self):
        """Undo `move_into_place`, as far as it went."""
        while self._moved:
            origin, destination = self._moved.pop()
            os.replace(destination, origin)

    def _move(self, origin, destination):
        os.replace(origin, destination)
        self._moved.append((origin, destination))

    def discard(self):
        """Remove the hidden folder with all that is still in it."""
        self._lock.unlock()
        shutil.rmtree(self.folder, ignore_errors=True)


def commit_all(pending):
    """Give all pending files their names, or none of them; InputError names the target that cannot be replaced."""
    moved = []
    for item in pending:
        moved.append(item)
        try:
            item.move_into_place()
        except OSError as error:
            for other in reversed(moved):
                other.move_back()
            raise _cannot_write(item.target, error) from error


def _with_companions(target):
    stem, extension = os.path.splitext(target)
    paths = [target, *(target + suffix for suffix in _COMPANIONS)]
    paths += [stem + suffix for suffix in companions_of_stem(extension)]
    return [path for path in paths if os.path.lexists(path)]


def companions_of_stem(extension):
    """Extensions of what belongs to a file with this one, in the place of it."""
    return _COMPANIONS_OF_STEM.get(extension.lower(), ())


def _remove_abandoned(parent, prefix):
    """Hidden folders of the same target whose run no longer lives."""
    try:
        found = [path for path in Path(parent).iterdir() if path.name.startswith(prefix)]
    except OSError:
        return
    for folder in found:
        if folder.suffix != ".part" or not (folder / _LOCK).exists():
            continue
        lock = QLockFile(str(folder / _LOCK))
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            lock.unlock()
            shutil.rmtree(folder, ignore_errors=True)


def _cannot_write(path, error):
    return InputError(
        QT_TRANSLATE_NOOP(
            "ESFlow",
            "Cannot write “{path}” ({reason}). Choose a folder you may write to, and close the file where it is open.",
        ),
        path=path,
        reason=error.strerror or str(error),
    )
