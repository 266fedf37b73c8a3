"""In which blocks a run reads and writes, so that no block of any input is decoded twice and memory stays bounded."""

import math
from dataclasses import dataclass

CACHE_BYTES = 16 << 20
"""GDAL's block cache when every window is made of whole blocks; its own default is a share of the machine's memory."""


@dataclass(frozen=True)
class Layout:
    """Blocks that windows are made of, and the cache that reading and writing in them takes.

    block_width, block_height in cells; tiled: whether outputs should have tiles (or strips).
    """

    block_width: int
    block_height: int
    tiled: bool
    cache_bytes: int


def layout_for(grid, sources):
    """The Layout for reading all `sources` (RasterSource) together on `grid`.

    Strips are read in windows of full width, tiles in windows of whole tiles. Where both occur, one of them is met in
    parts; the cache must then hold a row of it, and the way that takes less is chosen.
    """
    strips, tiles = [], []
    for source in sources:
        width, height = source.block_size
        (strips if width >= source.stored_width else tiles).append((width, height, source.cell_bytes))
    strip_height = max((height for _, height, _ in strips), default=1)
    if not tiles:
        return Layout(grid.width, strip_height, False, CACHE_BYTES)
    tile_width, tile_height = (max(tile[axis] for tile in tiles) for axis in (0, 1))
    if not strips:
        return Layout(tile_width, tile_height, True, CACHE_BYTES)
    # Twice, because a window may begin in one row of blocks and end in the next.
    rows_of_tiles = math.ceil(2 * grid.width * sum(height * cell_bytes for _, height, cell_bytes in tiles))
    rows_of_strips = math.ceil(
        2 * grid.width * sum(max(height, tile_height) * cell_bytes for _, height, cell_bytes in strips)
    )
    if rows_of_tiles <= rows_of_strips:
        return Layout(grid.width, strip_height, False, CACHE_BYTES + rows_of_tiles)
    return Layout(tile_width, tile_height, True, CACHE_BYTES + rows_of_strips)
