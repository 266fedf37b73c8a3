"""A correlation matrix as a picture: diverging colours, the coefficient in every cell, names along both sides."""

import math

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QLinearGradient, QPainter, QPen

from ..core.errors import QT_TRANSLATE_NOOP, InputError
from ..i18n import translate
from .maps import FAINT, FONT, INK

# From −1 to 1, told apart by readers who do not see red and green alike.
STOPS = ((-1.0, "#2166ac"), (-0.5, "#92c5de"), (0.0, "#f7f7f7"), (0.5, "#f4a582"), (1.0, "#b2182b"))
UNKNOWN = QColor("#d5dade")
CELL, MARGIN, GAP = 84.0, 28.0, 10.0
LONGEST_NAME = 300.0
SLANT_DEGREES = -40.0
TITLE_HEIGHT, FOOT_HEIGHT, LEGEND_WIDTH, BAR_WIDTH = 44.0, 34.0, 110.0, 22.0


def colour_of(value):
    """Colour of a coefficient −1..1; grey where it is undefined."""
    if not math.isfinite(value):
        return UNKNOWN
    value = min(max(value, -1.0), 1.0)
    for (low, first), (high, second) in zip(STOPS[:-1], STOPS[1:]):
        if value <= high:
            return _between(QColor(first), QColor(second), (value - low) / (high - low))
    return QColor(STOPS[-1][1])


def _between(first, second, share):
    parts = zip((first.red(), first.green(), first.blue()), (second.red(), second.green(), second.blue()))
    return QColor(*(round(a + share * (b - a)) for a, b in parts))


def save_matrix_picture(path, title, note, names, values):
    """Draw a square matrix of coefficients and save it as PNG; InputError when the file cannot be written.

    names: one for every row and column; values: rows of floats −1..1, NaN where undefined; note: a line below.
    """
    image = matrix_image(title, note, names, values)
    if not image.save(path, "PNG"):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow", "Cannot write the picture “{path}”. Choose a PNG file in a folder you may write to."
            ),
            path=path,
        )


def matrix_image(title, note, names, values):
    """The picture as QImage; its size follows the number and the length of the names."""
    measure = QFontMetricsF(_font(15))
    shown = [measure.elidedText(name, Qt.TextElideMode.ElideMiddle, LONGEST_NAME) for name in names]
    longest = max(_width(measure, name) for name in shown)
    slant = math.radians(-SLANT_DEGREES)
    left = MARGIN + longest + GAP
    top = MARGIN + TITLE_HEIGHT + longest * math.sin(slant) + 2 * measure.height()
    side = CELL * len(names)
    overhang = max(LEGEND_WIDTH, longest * math.cos(slant) - CELL / 2)
    titles = max(_width(QFontMetricsF(_font(22, True)), title), _width(QFontMetricsF(_font(13)), note))
    width = max(left + side + overhang, MARGIN + titles) + MARGIN
    height = top + max(side, 2 * CELL) + FOOT_HEIGHT + MARGIN
    image = QImage(math.ceil(width), math.ceil(height), QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _text(painter, QRectF(MARGIN, MARGIN, width, TITLE_HEIGHT), title, _font(22, True), INK, _LEFT)
        _names(painter, shown, left, top)
        for row, line in enumerate(values):
            for column, value in enumerate(line):
                _cell(painter, QRectF(left + column * CELL, top + row * CELL, CELL, CELL), float(value))
        _legend(painter, left + side + 2 * GAP, top, max(side, 2 * CELL))
        foot = QRectF(MARGIN, height - MARGIN - FOOT_HEIGHT, width, FOOT_HEIGHT + GAP)
        _text(painter, foot, note, _font(13), FAINT, _LEFT)
    finally:
        painter.end()
    return image


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _font(pixels, bold=False):
    font = QFont(FONT)
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font


def _width(measure, text):
    return measure.boundingRect(text).width() + 4.0


def _text(painter, place, text, font, colour, alignment):
    painter.setFont(font)
    painter.setPen(QPen(colour))
    painter.drawText(place, int(alignment), text)


def _names(painter, names, left, top):
    for index, name in enumerate(names):
        place = QRectF(MARGIN, top + index * CELL, left - GAP - MARGIN, CELL)
        _text(painter, place, name, _font(15), INK, _RIGHT)
        painter.save()
        painter.translate(left + (index + 0.5) * CELL, top - GAP)
        painter.rotate(SLANT_DEGREES)
        painter.drawText(QPointF(0.0, 0.0), name)
        painter.restore()


def _cell(painter, place, value):
    colour = colour_of(value)
    painter.fillRect(place.adjusted(1, 1, -1, -1), colour)
    dark = 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue() < 140
    text = f"{value:.2f}".replace("-", "−") if math.isfinite(value) else "–"
    _text(painter, place, text, _font(18), QColor("#ffffff") if dark else INK, Qt.AlignmentFlag.AlignCenter)


def _legend(painter, left, top, height):
    bar = QRectF(left, top, BAR_WIDTH, height)
    ramp = QLinearGradient(bar.bottomLeft(), bar.topLeft())
    for value, colour in STOPS:
        ramp.setColorAt((value + 1.0) / 2.0, QColor(colour))
    painter.fillRect(bar, ramp)
    for value in (-1.0, -0.5, 0.0, 0.5, 1.0):
        middle = top + height * (1.0 - value) / 2.0
        place = QRectF(left + BAR_WIDTH + GAP, min(max(middle - 10, top), top + height - 20), LEGEND_WIDTH, 20)
        _text(painter, place, f"{value:g}".replace("-", "−"), _font(13), INK, _LEFT)
    below = QRectF(left - GAP, top + height + 2, LEGEND_WIDTH, FOOT_HEIGHT / 2)
    _text(painter, below, translate("ESFlow", "correlation"), _font(13), FAINT, _LEFT)
