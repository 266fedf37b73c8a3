"""Pictures in 256 colours: those of few colours stay as they are, others stay alike."""

import numpy as np
import pytest
from qgis.PyQt.QtGui import QColor, QImage


def picture(colours):
    """QImage of an array of colours, uint8 (rows, columns, 3)."""
    image = QImage(colours.shape[1], colours.shape[0], QImage.Format.Format_RGB888)
    for row, line in enumerate(colours.tolist()):
        for column, colour in enumerate(line):
            image.setPixelColor(column, row, QColor(*colour))
    return image


def colours_of(image):
    pixels = [
        [image.pixelColor(column, row).getRgb()[:3] for column in range(image.width())] for row in range(image.height())
    ]
    return np.array(pixels)


@pytest.mark.parametrize("width", [1, 6, 7, 8])
def test_few_colours_stay_as_they_are(width):
    from esflow.esflow_plugin.report.framework.palette import with_palette

    colours = np.random.default_rng(width).integers(0, 256, (9, width, 3)).astype(np.uint8)
    small = with_palette(picture(colours))
    assert small.format() == QImage.Format.Format_Indexed8
    np.testing.assert_array_equal(colours_of(small), colours)


def test_frequent_and_extreme_colours_stay_and_others_become_the_nearest():
    from esflow.esflow_plugin.report.framework.palette import with_palette

    colours = np.full((40, 60, 3), 255, dtype=np.uint8)
    colours[:20, :20] = (30, 96, 145)
    # A thousand shades of grey and blue, each once, and one red pixel among them.
    shade = np.arange(1000)
    colours[20:].reshape(-1, 3)[:1000] = np.stack([60 + shade % 10, 60 + shade // 10 % 10, 100 + shade // 100], axis=1)
    colours[39, 59] = (200, 0, 0)
    found = colours_of(with_palette(picture(colours)))
    assert len(np.unique(found.reshape(-1, 3), axis=0)) <= 256
    np.testing.assert_array_equal(found[:20], colours[:20])
    assert found[39, 59].tolist() == [200, 0, 0]
    assert np.abs(found.astype(int) - colours).max() <= 10
