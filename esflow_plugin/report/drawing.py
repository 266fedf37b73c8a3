"""Text and files of pictures that are drawn with QPainter."""

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont, QPen

from ..core.errors import QT_TRANSLATE_NOOP, InputError
from .maps import FONT

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


def font(pixels, bold=False):
    """The font of all pictures in a size."""
    made = QFont(FONT)
    made.setPixelSize(pixels)
    made.setBold(bold)
    return made


def text_width(measure, text):
    """Width that a text takes, with a little air; measure: QFontMetricsF."""
    return measure.boundingRect(text).width() + 4.0


def draw_text(painter, place, text, text_font, colour, alignment):
    """Write a text into a rectangle (QRectF)."""
    painter.setFont(text_font)
    painter.setPen(QPen(colour))
    painter.drawText(place, int(alignment), text)


def save_image(path, image):
    """Save a QImage as PNG; InputError when the file cannot be written."""
    if not image.save(path, "PNG"):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow", "Cannot write the picture “{path}”. Choose a PNG file in a folder you may write to."
            ),
            path=path,
        )
