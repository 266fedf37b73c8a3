"""The study areas of the sample and how they are copied."""

import os
import shutil
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
    return titles()[AREAS.index(area)]


def files_of(area):
    """What is copied for an area: tables of all areas beside its folder, and the files in it; paths below SAMPLES.

    Projects are made anew in the user's language.
    """
    found = [*SAMPLES.glob("*.*"), *(SAMPLES / area.name).glob("*.*")]
    return sorted(path.relative_to(SAMPLES) for path in found if path.suffix not in LEFT_OUT)


def copy_area(area, folder, progress):
    """Copy an area below a folder; it appears there when it is complete. progress: function of a fraction 0..1.

    Tables that are there already are left as they are. Returns the area's folder.
    """
    target = Path(folder) / area.name
    part = target.with_name(f"{area.name}.part")
    files = files_of(area)
    try:
        for number, name in enumerate(files):
            progress(number / len(files))
            inside = len(name.parts) > 1
            copy = part / name.name if inside else Path(folder) / name
            copy.parent.mkdir(parents=True, exist_ok=True)
            if inside or not copy.exists():
                # Permissions are not copied: those of an installed plugin may forbid writing.
                shutil.copyfile(SAMPLES / name, copy)
        os.replace(part, target)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return target
