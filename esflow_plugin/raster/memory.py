"""Whether a computation that holds whole rasters fits into this machine's memory."""

from osgeo import gdal

from ..core.errors import QT_TRANSLATE_NOOP, InputError

USABLE_SHARE = 0.7
TOLD_FROM_BYTES = 1 << 30


def present_memory():
    """Bytes of memory that this process may use, 0 when the system does not say."""
    return gdal.GetUsablePhysicalRAM()


def check_memory(grid, bytes_per_cell, inform):
    """Say how much memory a run needs before it starts; InputError with advice when the machine has too little.

    bytes_per_cell: what the run holds at its peak. inform: called with a template and values.
    """
    needed = grid.size * bytes_per_cell
    present = present_memory()
    if needed > TOLD_FROM_BYTES:
        inform(
            QT_TRANSLATE_NOOP("ESFlow", "The raster has {cells} cells; about {needed:.1f} GB of memory are needed."),
            cells=f"{grid.size:,}",
            needed=needed / 1e9,
        )
    if present and needed > USABLE_SHARE * present:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "The raster has {cells} cells and needs about {needed:.3g} GB of memory; this machine has "
                "{present:.3g} GB. Use a coarser grid, or run one river basin at a time (clip all rasters to it).",
            ),
            cells=f"{grid.size:,}",
            needed=needed / 1e9,
            present=present / 1e9,
        )
