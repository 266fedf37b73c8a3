"""A square matrix as a picture: colours, the value in every cell, names along both sides; correlations by default."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QImage, QLinearGradient, QPainter

from ..i18n import translate
from .drawing import LEFT, RIGHT, draw_text, font, save_image, text_width
from .maps import FAINT, INK

# From −1 to 1, told apart by readers who do not see red and green alike.
STOPS = ((-1.0, "#2166ac"), (-0.5, "#92c5de"), (0.0, "#f7f7f7"), (0.5, "#f4a582"), (1.0, "#b2182b"))
UNKNOWN = QColor("#d5dade")
CELL, MARGIN, GAP = 84.0, 28.0, 10.0
LONGEST_NAME = 300.0
SLANT_DEGREES = -40.0
TITLE_HEIGHT, FOOT_HEIGHT, LEGEND_WIDTH, BAR_WIDTH = 44.0, 34.0, 110.0, 22.0


@dataclass(frozen=True)
class Scale:
    """How a matrix is shown. stops: (value, colour) pairs of rising values; ticks: (value, text) beside the legend;
    text: function from a finite value to what its cell says; caption: returns the words below the legend."""

    stops: tuple
    ticks: tuple
    text: Callable
    caption: Callable


def _coefficient(value):
    return f"{value:.2f}".replace("-", "−")


CORRELATION = Scale(
    STOPS,
    tuple((value, f"{value:g}".replace("-", "−")) for value in (-1.0, -0.5, 0.0, 0.5, 1.0)),
    _coefficient,
    lambda: translate("ESFlow", "correlation"),
)


def colour_of(value, stops=STOPS):
    """Colour of a value, by default a coefficient −1..1; grey where it is undefined."""
    if not math.isfinite(value):
        return UNKNOWN
    value = min(max(value, stops[0][0]), stops[-1][0])
    for (low, first), (high, second) in zip(stops[:-1], stops[1:]):
        if value <= high:
            return _between(QColor(first), QColor(second), (value - low) / (high - low))
    return QColor(stops[-1][1])


def _between(first, second, share):
    parts = zip((first.red(), first.green(), first.blue()), (second.red(), second.green(), second.blue()))
    return QColor(*(round(a + share * (b - a)) for a, b in parts))


def save_matrix_picture(path, title, note, names, values):
    """Draw a square matrix of coefficients and save it as PNG; InputError when the file cannot be written.

    names: one for every row and column; values: rows of floats −1..1, NaN where undefined; note: a line below.
    """
    save_image(path, matrix_image(title, note, names, values))


def matrix_image(title, note, names, values, scale=CORRELATION):
    """The picture as QImage; its size follows the number and the length of the names."""
    measure = QFontMetricsF(font(15))
    shown = [measure.elidedText(name, Qt.TextElideMode.ElideMiddle, LONGEST_NAME) for name in names]
    longest = max(text_width(measure, name) for name in shown)
    slant = math.radians(-SLANT_DEGREES)
    left = MARGIN + longest + GAP
    top = MARGIN + TITLE_HEIGHT + longest * math.sin(slant) + 2 * measure.height()
    side = CELL * len(names)
    overhang = max(LEGEND_WIDTH, longest * math.cos(slant) - CELL / 2)
    titles = max(text_width(QFontMetricsF(font(22, True)), title), text_width(QFontMetricsF(font(13)), note))
    width = max(left + side + overhang, MARGIN + titles) + MARGIN
    height = top + max(side, 2 * CELL) + FOOT_HEIGHT + MARGIN
    image = QImage(math.ceil(width), math.ceil(height), QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_text(painter, QRectF(MARGIN, MARGIN, width, TITLE_HEIGHT), title, font(22, True), INK, LEFT)
        _names(painter, shown, left, top)
        for row, line in enumerate(values):
            for column, value in enumerate(line):
                _cell(painter, QRectF(left + column * CELL, top + row * CELL, CELL, CELL), float(value), scale)
        _legend(painter, left + side + 2 * GAP, top, max(side, 2 * CELL), scale)
        foot = QRectF(MARGIN, height - MARGIN - FOOT_HEIGHT, width, FOOT_HEIGHT + GAP)
        draw_text(painter, foot, note, font(13), FAINT, LEFT)
    finally:
        painter.end()
    return image


def _names(painter, names, left, top):
    for index, name in enumerate(names):
        place = QRectF(MARGIN, top + index * CELL, left - GAP - MARGIN, CELL)
        draw_text(painter, place, name, font(15), INK, RIGHT)
        painter.save()
        painter.translate(left + (index + 0.5) * CELL, top - GAP)
        painter.rotate(SLANT_DEGREES)
        painter.drawText(QPointF(0.0, 0.0), name)
        painter.restore()


def _cell(painter, place, value, scale):
    colour = colour_of(value, scale.stops)
    painter.fillRect(place.adjusted(1, 1, -1, -1), colour)
    dark = 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue() < 140
    text = scale.text(value) if math.isfinite(value) else "–"
    draw_text(painter, place, text, font(18), QColor("#ffffff") if dark else INK, Qt.AlignmentFlag.AlignCenter)


def _legend(painter, left, top, height, scale):
    bar = QRectF(left, top, BAR_WIDTH, height)
    ramp = QLinearGradient(bar.bottomLeft(), bar.topLeft())
    low, high = scale.stops[0][0], scale.stops[-1][0]
    for value, colour in scale.stops:
        ramp.setColorAt((value - low) / (high - low), QColor(colour))
    painter.fillRect(bar, ramp)
    for value, text in scale.ticks:
        middle = top + height * (high - value) / (high - low)
        place = QRectF(left + BAR_WIDTH + GAP, min(max(middle - 10, top), top + height - 20), LEGEND_WIDTH, 20)
        draw_text(painter, place, text, font(13), INK, LEFT)
    below = QRectF(left - GAP, top + height + 2, LEGEND_WIDTH, FOOT_HEIGHT / 2)
    draw_text(painter, below, scale.caption(), font(13), FAINT, LEFT)
