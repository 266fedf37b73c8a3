"""Whether a computation that holds whole rasters fits into this machine's memory."""

from osgeo import gdal

from ..core.errors import QT_TRANSLATE_NOOP, InputError

USABLE_SHARE = 0.7


def check_memory(grid, bytes_per_cell, inform):
    """Say how much memory a run needs before it starts; InputError with advice when the machine has too little.

    bytes_per_cell: what the kernels hold at their peak. inform: called with a template and values.
    """
    needed = grid.size * bytes_per_cell
    present = gdal.GetUsablePhysicalRAM()
    if needed > 1 << 30:
        inform(
            QT_TRANSLATE_NOOP("ESFlow", "The raster has {cells} cells; about {needed:.1f} GB of memory are needed."),
            cells=f"{grid.size:,}",
            needed=needed / 1e9,
        )
    if present and needed > USABLE_SHARE * present:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "The raster has {cells} cells and needs about {needed:.1f} GB of memory; this machine has "
                "{present:.1f} "
                "GB. Use a coarser grid, or run one river basin at a time (clip all rasters to it).",
            ),
            cells=f"{grid.size:,}",
            needed=needed / 1e9,
            present=present / 1e9,
        )
