"""The filled DEM against pygeoprocessing's, which floods with a priority queue. See tests/data/pygeoprocessing_fill."""

from pathlib import Path

import numpy as np
import pytest
from esflow.esflow_plugin.core.flow import drainage

REFERENCE = Path(__file__).resolve().parents[2] / "data" / "pygeoprocessing_fill" / "fill.npz"


@pytest.fixture(scope="module")
def reference():
    """(elevation, filled by pygeoprocessing, valid): float32 metres."""
    with np.load(REFERENCE) as kept:
        step = kept["step_m"]
        elevation, filled = kept["elevation"] * step, (kept["elevation"] + kept["depth"]) * step
        return elevation, filled, kept["valid"]


def condition(elevation, valid, **options):
    return drainage.condition(elevation, valid, cell_width=30.0, cell_height=30.0, **options)


def test_reference_has_depressions_and_holes(reference):
    elevation, filled, valid = reference
    assert elevation.dtype == filled.dtype == np.float32
    assert np.count_nonzero(filled > elevation) > 5000
    assert not valid[60:240, 60:240].all()


def test_fill_equals_pygeoprocessing_bit_for_bit(reference):
    elevation, filled, valid = reference
    np.testing.assert_array_equal(condition(elevation, valid).filled[valid], filled[valid])


def test_fill_equals_pygeoprocessing_in_double_precision(reference):
    elevation, filled, valid = reference
    ours = condition(elevation.astype(np.float64), valid).filled
    np.testing.assert_array_equal(ours[valid], filled[valid].astype(np.float64))


def test_holes_as_walls_fill_at_least_as_high(reference):
    elevation, filled, valid = reference
    walled = condition(elevation, valid, enclosed_nodata="wall").filled
    assert (walled[valid] >= filled[valid]).all()
    assert (walled[valid] > filled[valid]).any()
