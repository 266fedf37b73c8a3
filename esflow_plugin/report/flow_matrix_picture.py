"""Who sends how much to whom, as a picture: donors by row, receivers by column, one matrix below the other."""

import math

import numpy as np
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ..i18n import translate
from .matrix_picture import Scale, matrix_image

COLOURS = ("#f7f5ef", "#ded3ea", "#bda6d6", "#9a78bd", "#774ea2", "#562d80", "#391659")
MOST_ZONES = 30
TICKS = 4


def flow_matrix_image(service, names, origin, destination, share):
    """One matrix as QImage.

    names: of the zones; origin, destination: zones of each pair, whole numbers, negative for what is no zone; share:
    float64, of all that is sent (0..1). Of more than MOST_ZONES zones those that send and receive most are shown, and
    the note says what part of the whole they are.
    """
    told = (origin >= 0) & (destination >= 0)
    origin, destination, share = origin[told], destination[told], share[told]
    traffic = sum(np.bincount(end, share, len(names)) for end in (origin, destination))
    shown = np.sort(np.argsort(-traffic, kind="stable")[:MOST_ZONES])
    place = np.full(len(names), -1)
    place[shown] = np.arange(shown.size)
    inside = (place[origin] >= 0) & (place[destination] >= 0)
    part = np.zeros((shown.size, shown.size))
    np.add.at(part, (place[origin[inside]], place[destination[inside]]), share[inside])
    note = translate("ESFlow", "Rows: donors. Columns: receivers. Percent of all that is sent.")
    if shown.size < len(names):
        note += " " + translate(
            "ESFlow", "The {shown} of {all} zones that send and receive most: {share:.0f} % of it."
        ).format(shown=shown.size, all=len(names), share=100.0 * part.sum())
    title = translate("ESFlow", "{service}: who sends to whom").format(service=service)
    # Few pairs have most of the flow; the square root lets the others be seen.
    return matrix_image(title, note, [names[zone] for zone in shown], np.sqrt(part), _scale(float(part.max(initial=0))))


def below_each_other(images):
    """QImages stacked into one."""
    width, height = max(image.width() for image in images), sum(image.height() for image in images)
    stacked = QImage(width, height, QImage.Format.Format_RGB32)
    stacked.fill(QColor("#ffffff"))
    painter = QPainter(stacked)
    try:
        top = 0
        for image in images:
            painter.drawImage(QPoint(0, top), image)
            top += image.height()
    finally:
        painter.end()
    return stacked


def _scale(highest):
    highest = highest or 1.0
    reach = math.sqrt(highest)
    stops = tuple((reach * step / (len(COLOURS) - 1), colour) for step, colour in enumerate(COLOURS))
    ticks = tuple((reach * step / TICKS, _percent(highest * (step / TICKS) ** 2)) for step in range(TICKS + 1))
    return Scale(stops, ticks, lambda root: _percent(root * root), lambda: translate("ESFlow", "% of all sent"))


def _percent(share):
    """A share as percent with as many digits as matter; nothing for nothing."""
    value = 100.0 * share
    if value <= 0:
        return ""
    if value < 0.05:
        return "<0.1"
    return f"{value:.1f}" if value < 10 else f"{value:.0f}"
