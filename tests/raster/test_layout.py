"""In which blocks a run reads: whole ones, each once, within a bounded cache."""

from types import SimpleNamespace

import numpy as np
import pytest


@pytest.fixture
def plan(make_grid):
    """Function: the layout for sources given as (block width, block height, bytes) on a grid of `width` columns."""
    from esflow.esflow_plugin.raster.layout import layout_for

    def planned(width, *blocks):
        sources = [
            SimpleNamespace(block_size=block[:2], stored_width=width, cell_bytes=block[2] if len(block) > 2 else 4)
            for block in blocks
        ]
        return layout_for(make_grid(width, 3000), sources)

    return planned


def test_strips_stay_strips(plan):
    layout = plan(5000, (5000, 1), (5000, 8))
    assert (layout.block_width, layout.block_height, layout.tiled) == (5000, 8, False)


def test_tiles_stay_tiles(plan):
    layout = plan(5000, (256, 256), (512, 128))
    assert (layout.block_width, layout.block_height, layout.tiled) == (512, 256, True)


def test_no_raster_at_all(plan):
    layout = plan(5000)
    assert (layout.block_width, layout.block_height, layout.tiled) == (5000, 1, False)


def test_a_raster_of_one_tile_is_a_strip(plan):
    assert not plan(200, (256, 256)).tiled


def test_where_tiles_meet_strips_the_cache_holds_a_row_of_one_of_them(plan):
    from esflow.esflow_plugin.raster.layout import CACHE_BYTES

    few_tiles = plan(40_000, (256, 256, 1), (40_000, 1), (40_000, 1), (40_000, 1))
    assert not few_tiles.tiled and few_tiles.cache_bytes == CACHE_BYTES + 2 * 256 * 40_000
    few_strips = plan(40_000, (256, 256), (256, 256), (40_000, 1, 1))
    assert few_strips.tiled and few_strips.cache_bytes == CACHE_BYTES + 2 * 256 * 40_000


def test_pure_layouts_need_little_cache_however_wide(plan):
    from esflow.esflow_plugin.raster.layout import CACHE_BYTES

    assert plan(400_000, (256, 256)).cache_bytes == plan(400_000, (400_000, 1)).cache_bytes == CACHE_BYTES


@pytest.mark.parametrize("mixture", ["TT", "SS", "TS", "ST", "SST", "TTS"])
def test_no_block_is_decoded_twice(make_raster, make_grid, mixture):
    """Counted on real files by the bytes that GDAL fetches: in windows of a wrong shape it fetches them many times."""
    from esflow.esflow_plugin.raster.gdal_calls import BoundedCache
    from esflow.esflow_plugin.raster.layout import layout_for
    from esflow.esflow_plugin.raster.source import RasterSource

    width, height = 6000, 1100
    values = np.random.default_rng(1).random((height, width), dtype=np.float32)
    sources = []
    for index, shape in enumerate(mixture):
        options = ["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512"] if shape == "T" else ["BLOCKYSIZE=4"]
        path = make_raster(f"r{index}", values, options=[*options, "COMPRESS=DEFLATE", "ZLEVEL=1"])
        sources.append(RasterSource(path, path))
    grid = make_grid(width, height)
    layout = layout_for(grid, sources)
    cache = BoundedCache()
    cache.limit(layout.cache_bytes)
    before = read_characters()
    for window in grid.windows(layout.block_width, layout.block_height):
        for source in sources:
            source.read(window)
    cache.release()
    stored = len(mixture) * values.nbytes
    assert read_characters() - before <= 1.3 * stored


def read_characters():
    """Bytes that this process has asked the system to read so far."""
    with open("/proc/self/io", encoding="ascii") as stream:
        return int(stream.readline().split()[1])
