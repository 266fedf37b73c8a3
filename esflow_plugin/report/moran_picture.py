"""The Moran scatter plot as a picture: z-scores against their neighbours', quadrants, the slope, clusters in colour."""

import math
from typing import NamedTuple

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen

from ..core.autocorrelation import HIGH_HIGH, HIGH_LOW, LOW_HIGH, LOW_LOW
from .classes import number_text
from .drawing import CENTRE, LEFT, RIGHT, draw_text, font, text_width
from .maps import FAINT, INK
from .styling import cluster_names

# As in the style of the map, but for what is not significant: dots need more contrast with paper than areas do.
COLOURS = {HIGH_HIGH: "#b2182b", LOW_HIGH: "#5aa5d0", LOW_LOW: "#2166ac", HIGH_LOW: "#ec8a5e", 0: "#a9b0b4"}
GRID = QColor("#dfe4e7")
SIDE, MARGIN, GAP, LINE = 560.0, 28.0, 10.0, 26.0
LEFT_AXIS, BOTTOM_AXIS, TITLE_HEIGHT, FOOT_HEIGHT = 76.0, 66.0, 46.0, 30.0
MOST_NAMED = 40
LONGEST_NAME = 130.0
_CORNERS = {HIGH_HIGH: (1, 1), LOW_HIGH: (-1, 1), LOW_LOW: (-1, -1), HIGH_LOW: (1, -1)}


class Shown(NamedTuple):
    """The units of a plot: arrays (n,) of z-scores, their neighbours' (lag), codes of cluster and quadrant; names."""

    z: np.ndarray
    lag: np.ndarray
    cluster: np.ndarray
    quadrant: np.ndarray
    names: tuple


def moran_image(title, note, x_title, y_title, shown):
    """The picture as QImage.

    shown: a Shown; names are written beside significant units where these are few; note: a line below.
    """
    z, lag, cluster, quadrant, names = shown
    counts = {code: int((quadrant == code).sum()) for code in _CORNERS}
    labels = {code: f"{name} ({int((cluster == code).sum())})" for code, name in cluster_names().items()}
    legend = 34.0 + max(text_width(QFontMetricsF(font(15)), label) for label in labels.values())
    titles = max(text_width(QFontMetricsF(font(22, True)), title), text_width(QFontMetricsF(font(13)), note))
    width = max(MARGIN + LEFT_AXIS + SIDE + 3 * GAP + legend, MARGIN + titles) + MARGIN
    height = MARGIN + TITLE_HEIGHT + SIDE + BOTTOM_AXIS + FOOT_HEIGHT + MARGIN
    image = QImage(math.ceil(width), math.ceil(height), QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_text(painter, QRectF(MARGIN, MARGIN - GAP, width, TITLE_HEIGHT), title, font(22, True), INK, LEFT)
        plot = _Plot(painter, QRectF(MARGIN + LEFT_AXIS, MARGIN + TITLE_HEIGHT, SIDE, SIDE), z, lag)
        plot.axes(x_title, y_title)
        plot.corners(counts)
        plot.slope(z, lag)
        plot.dots(z, lag, cluster)
        plot.names(z, lag, cluster, names)
        plot.legend(labels)
        foot = QRectF(MARGIN, height - MARGIN - FOOT_HEIGHT + GAP, width, FOOT_HEIGHT)
        draw_text(painter, foot, note, font(13), FAINT, LEFT)
    finally:
        painter.end()
    return image


class _Plot:
    """A square frame with its own ranges of both axes, both around 0."""

    def __init__(self, painter, frame, z, lag):
        self.painter = painter
        self.frame = frame
        self.reach = [max(1.08 * float(np.abs(values).max(initial=0.0)), 1e-6) for values in (z, lag)]

    def place(self, x, y):
        """Where a pair of values lies in the picture."""
        across, up = (float(value) / reach / 2 + 0.5 for value, reach in zip((x, y), self.reach))
        return QPointF(self.frame.left() + across * self.frame.width(), self.frame.bottom() - up * self.frame.height())

    def axes(self, x_title, y_title):
        """Grid, numbers and titles; the lines through 0 part the quadrants."""
        frame, painter = self.frame, self.painter
        for value in _ticks(self.reach[0]):
            x = self.place(value, 0.0).x()
            painter.setPen(QPen(GRID, 1.0))
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
            text = number_text(value)
            draw_text(painter, QRectF(x - 40, frame.bottom() + 4, 80, 22), text, font(13), INK, CENTRE)
        for value in _ticks(self.reach[1]):
            y = self.place(0.0, value).y()
            painter.setPen(QPen(GRID, 1.0))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            text = number_text(value)
            draw_text(painter, QRectF(frame.left() - 68, y - 11, 60, 22), text, font(13), INK, RIGHT)
        middle = self.place(0.0, 0.0)
        painter.setPen(QPen(FAINT, 1.4))
        painter.drawLine(QPointF(middle.x(), frame.top()), QPointF(middle.x(), frame.bottom()))
        painter.drawLine(QPointF(frame.left(), middle.y()), QPointF(frame.right(), middle.y()))
        below = QRectF(frame.left(), frame.bottom() + 30, frame.width(), 24)
        draw_text(painter, below, x_title, font(15), INK, CENTRE)
        painter.save()
        painter.translate(frame.left() - LEFT_AXIS, frame.bottom())
        painter.rotate(-90.0)
        draw_text(painter, QRectF(0.0, 0.0, frame.height(), 24), y_title, font(15), INK, CENTRE)
        painter.restore()

    def corners(self, counts):
        """Name of each quadrant and number of its units."""
        names = cluster_names()
        for code, (right, up) in _CORNERS.items():
            left = self.frame.right() - 230 if right > 0 else self.frame.left() + 10
            top = self.frame.top() + 6 if up > 0 else self.frame.bottom() - 30
            text = f"{names[code]}: {counts[code]}"
            place = QRectF(left, top, 220, 24)
            draw_text(self.painter, place, text, font(14), FAINT, RIGHT if right > 0 else LEFT)

    def slope(self, z, lag):
        """The line through the origin whose slope is sum z lag / sum z^2: the global I for rows that sum to 1."""
        total = float(z @ z)
        if not total > 0:
            return
        slope = float(z @ lag) / total
        end = min(self.reach[0], self.reach[1] / max(abs(slope), 1e-9))
        self.painter.setPen(QPen(INK, 1.8, Qt.PenStyle.DashLine))
        self.painter.drawLine(self.place(-end, -slope * end), self.place(end, slope * end))

    def dots(self, z, lag, cluster):
        """One dot a unit, those in clusters on top; smaller and clearer the more there are."""
        size = 4.6 if z.size <= 300 else max(1.4, 4.6 * (300 / z.size) ** 0.3)
        for code in (0, LOW_HIGH, HIGH_LOW, LOW_LOW, HIGH_HIGH):
            colour = QColor(COLOURS[code])
            colour.setAlphaF(0.85 if z.size <= 1000 else 0.5)
            self.painter.setPen(QPen(QColor("#ffffff"), 0.6) if z.size <= 1000 else QPen(Qt.PenStyle.NoPen))
            self.painter.setBrush(colour)
            for unit in np.flatnonzero(cluster == code):
                self.painter.drawEllipse(self.place(z[unit], lag[unit]), size, size)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def names(self, z, lag, cluster, names):
        """Names of the units in clusters, when there are few of them."""
        chosen = np.flatnonzero(cluster)
        if not len(names) or chosen.size > MOST_NAMED:
            return
        measure = QFontMetricsF(font(12))
        for unit in chosen:
            place = self.place(z[unit], lag[unit])
            text = measure.elidedText(str(names[unit]), Qt.TextElideMode.ElideMiddle, LONGEST_NAME)
            left = place.x() + 7
            # Beyond the frame there is the legend.
            if left + text_width(measure, text) > self.frame.right():
                left = place.x() - 7 - text_width(measure, text)
            draw_text(self.painter, QRectF(left, place.y() - 10, LONGEST_NAME + 20, 20), text, font(12), INK, LEFT)

    def legend(self, labels):
        """Colours of the clusters with the number of units in each."""
        left = self.frame.right() + 3 * GAP
        for row, code in enumerate((HIGH_HIGH, LOW_LOW, LOW_HIGH, HIGH_LOW, 0)):
            middle = self.frame.top() + (row + 0.5) * LINE
            self.painter.setPen(QPen(Qt.PenStyle.NoPen))
            self.painter.setBrush(QColor(COLOURS[code]))
            self.painter.drawEllipse(QPointF(left + 8, middle), 6.0, 6.0)
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            draw_text(self.painter, QRectF(left + 24, middle - 13, 1000.0, 26), labels[code], font(15), INK, LEFT)


def _ticks(reach):
    """Handy numbers on both sides of 0, at most four on each."""
    step = next(
        size for power in range(-7, 8) for size in (10.0**power, 2 * 10.0**power, 5 * 10.0**power) if reach / size < 5
    )
    count = int(reach / step)
    return [step * number for number in range(-count, count + 1)]
