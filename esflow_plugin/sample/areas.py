"""The study areas of the sample and how they are copied."""

import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ..i18n import translate

SAMPLES = Path(__file__).resolve().parent.parent.parent / "resources" / "sample"
LEFT_OUT = (".xml", ".qgz")


@dataclass(frozen=True)
class Area:
    """A study area: the name of its folder and of its files, and its cells."""

    name: str
    cell_km: int


AREAS = (Area("mryr_5km", 5), Area("yangtze_10km", 10))


def titles():
    """Title of every area in the user's language, in the order of AREAS."""
    return [
        translate("ESFlow", "Middle reaches of the Yangtze: Hubei, Hunan and Jiangxi, 5 km"),
        translate("ESFlow", "Yangtze basin, 10 km"),
    ]


def title_of(area):
    """Title of one area in the user's language."""
    return titles()[AREAS.index(area)]


def files_of(area):
    """What is copied for an area: tables of all areas beside its folder, and the files in it; paths below SAMPLES.

    Projects are made anew in the user's language.
    """
    found = [*SAMPLES.glob("*.*"), *(SAMPLES / area.name).glob("*.*")]
    return sorted(path.relative_to(SAMPLES) for path in found if path.suffix not in LEFT_OUT)


@contextmanager
def copied(area, folder, progress):
    """Copy an area below a folder for a `with` block, which gets the area's folder.

    Tables beside it that are there already are left as they are. What was copied is taken away again when copying, or
    anything in the block, fails. progress: function of a fraction 0..1, which may raise to cancel.
    """
    folder, files, made = Path(folder), files_of(area), []
    new = not folder.exists()
    target = folder / area.name
    try:
        target.mkdir(parents=True)
        for number, name in enumerate(files):
            progress(number / len(files))
            if not (folder / name).exists():
                made.append(folder / name)
                # Permissions are not copied: those of an installed plugin may forbid writing.
                shutil.copyfile(SAMPLES / name, folder / name)
        yield target
    except BaseException:
        for path in made:
            path.unlink(missing_ok=True)
        shutil.rmtree(target, ignore_errors=True)
        if new:
            shutil.rmtree(folder, ignore_errors=True)
        raise
