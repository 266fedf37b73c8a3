"""The sample areas of the demo, and how its scripts name files."""

from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
SAMPLES = CHECKOUT / "resources" / "sample"


class StepError(Exception):
    """A step of the chain did not do what it should; the message says which and why."""


def shown(path):
    """A path as commands have it: relative inside the checkout, so that records name no machine."""
    path = Path(path)
    return str(path.relative_to(CHECKOUT)) if path.is_relative_to(CHECKOUT) else str(path)


@dataclass(frozen=True)
class Sample:
    """A study area. published_yield_*: long-term mean, None where nothing is published."""

    name: str
    title: str
    cell_km: int
    published_yield_mm: float = None
    published_yield_km3: float = None
    remark: str = ""
    carbon_remark: str = ""
    food_remark: str = ""
    bai_2022: bool = False

    @property
    def folder(self):
        return SAMPLES / self.name

    def raster(self, name):
        return shown(self.folder / f"{name}.tif")

    def layer(self, name):
        return f"{shown(self.folder / self.name)}.gpkg|layername={name}"


YANGTZE = Sample("yangtze_10km", "the Yangtze basin", 10, 552.9, 985.7, bai_2022=True)
MIDDLE_REACHES = Sample(
    "mryr_5km",
    "Hubei, Hunan and Jiangxi, the middle reaches of the Yangtze",
    5,
    remark="The area is cut out of its basin: the Yangtze and the Han enter without their water from upstream.",
    carbon_remark="The area is cut out: emission and capacity beyond its border do not count.",
    food_remark="The area is cut out: what it buys from and sells to provinces beyond its border does not count.",
)
CHOICES = {sample.name: sample for sample in (YANGTZE, MIDDLE_REACHES)}
