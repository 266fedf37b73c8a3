"""Density curves of several years as a picture: one curve a year, the later the darker."""

import math

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from .classes import number_text
from .drawing import CENTRE, LEFT, RIGHT, draw_text, font, text_width
from .maps import FAINT, INK

# Lightness falls steadily, so that the order of years is seen without colours as well.
COLOURS = ("#f0b429", "#e8793a", "#c8475e", "#8a2f7b", "#3d1e6d")
GRID = QColor("#dfe4e7")
WIDTH, HEIGHT, MARGIN, GAP, LINE = 720.0, 460.0, 28.0, 10.0, 24.0
LEFT_AXIS, BOTTOM_AXIS, TITLE_HEIGHT, FOOT_HEIGHT = 96.0, 66.0, 46.0, 30.0
LINE_WIDTH = 2.4
MOST_TICKS = 8
MOST_CURVES = 20


def density_image(title, note, x_title, y_title, x, curves):
    """The picture as QImage.

    x: places of the curves, float64; curves: (name, density) in order of time, names may be empty; note: a line below.
    """
    measure = QFontMetricsF(font(15))
    names = [name for name, _ in curves]
    legend = 44.0 + max(text_width(measure, name) for name in names) if any(names) else 0.0
    left, top = MARGIN + LEFT_AXIS, MARGIN + TITLE_HEIGHT
    titles = max(text_width(QFontMetricsF(font(22, True)), title), text_width(QFontMetricsF(font(13)), note))
    width = max(left + WIDTH + 3 * GAP + legend, MARGIN + titles) + MARGIN
    height = max(top + HEIGHT + BOTTOM_AXIS, top + LINE * len(curves)) + FOOT_HEIGHT + MARGIN
    image = QImage(math.ceil(width), math.ceil(height), QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_text(painter, QRectF(MARGIN, MARGIN - GAP, width, TITLE_HEIGHT), title, font(22, True), INK, LEFT)
        highest = max(float(density.max()) for _, density in curves)
        frame = _Frame(QRectF(left, top, WIDTH, HEIGHT), (float(x[0]), float(x[-1])), 1.06 * highest)
        frame.axes(painter, x_title, y_title)
        for place, (_, density) in enumerate(curves):
            frame.curve(painter, x, density, _pen(place, len(curves)))
        if any(names):
            _legend(painter, frame.place, names)
        foot = QRectF(MARGIN, height - MARGIN - FOOT_HEIGHT + GAP, width, FOOT_HEIGHT)
        draw_text(painter, foot, note, font(13), FAINT, LEFT)
    finally:
        painter.end()
    return image


def shown_years(count):
    """Places of the curves that a picture of `count` years shows: all, or evenly spread from first to last."""
    return np.unique(np.round(np.linspace(0, count - 1, min(count, MOST_CURVES))).astype(int)).tolist()


class _Frame:
    """A frame with its ranges: x from low to high, y from 0."""

    def __init__(self, place, x_range, y_top):
        self.place = place
        self.low, self.high = x_range
        self.top = y_top

    def point(self, x, y):
        """Where a pair of values lies in the picture."""
        across, up = (x - self.low) / (self.high - self.low), y / self.top
        return QPointF(self.place.left() + across * self.place.width(), self.place.bottom() - up * self.place.height())

    def axes(self, painter, x_title, y_title):
        """Grid, numbers and titles."""
        frame = self.place
        x_power, y_power = power_of_thousand(max(abs(self.low), abs(self.high))), power_of_thousand(self.top)
        for value in ticks(self.low, self.high):
            x = self.point(value, 0.0).x()
            painter.setPen(QPen(GRID, 1.0))
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
            place = QRectF(x - 50, frame.bottom() + 4, 100, 22)
            draw_text(painter, place, number_text(value / 10.0**x_power), font(13), INK, CENTRE)
        for value in ticks(0.0, self.top):
            y = self.point(self.low, value).y()
            painter.setPen(QPen(GRID, 1.0))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            place = QRectF(frame.left() - 88, y - 11, 80, 22)
            draw_text(painter, place, number_text(value / 10.0**y_power), font(13), INK, RIGHT)
        painter.setPen(QPen(FAINT, 1.4))
        painter.drawLine(frame.bottomLeft(), frame.bottomRight())
        below = QRectF(frame.left(), frame.bottom() + 30, frame.width(), 24)
        draw_text(painter, below, with_power(x_title, x_power), font(15), INK, CENTRE)
        painter.save()
        painter.translate(frame.left() - LEFT_AXIS, frame.bottom())
        painter.rotate(-90.0)
        draw_text(painter, QRectF(0.0, 0.0, frame.height(), 24), with_power(y_title, y_power), font(15), INK, CENTRE)
        painter.restore()

    def curve(self, painter, x, density, pen):
        """One curve."""
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([self.point(float(a), float(b)) for a, b in zip(x, density)]))


def _pen(place, count):
    pen = QPen(_colour(place / (count - 1) if count > 1 else 1.0), LINE_WIDTH)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _colour(share):
    """The colour at a share 0..1 of the ramp."""
    place = share * (len(COLOURS) - 1)
    first = min(int(place), len(COLOURS) - 2)
    one, other, part = QColor(COLOURS[first]), QColor(COLOURS[first + 1]), place - first
    pairs = zip((one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()))
    return QColor(*(round(a + (b - a) * part) for a, b in pairs))


def _legend(painter, frame, names):
    left = frame.right() + 3 * GAP
    for place, name in enumerate(names):
        middle = frame.top() + (place + 0.5) * LINE
        painter.setPen(_pen(place, len(names)))
        painter.drawLine(QPointF(left, middle), QPointF(left + 34, middle))
        draw_text(painter, QRectF(left + 44, middle - 12, 1000.0, 24), name, font(15), INK, LEFT)


def power_of_thousand(largest):
    """Power of ten, a multiple of 3, by which numbers up to `largest` are divided to be short; 0 where they are."""
    if 0.01 <= largest < 1e5:
        return 0
    return 3 * math.floor(math.log10(largest) / 3)


def with_power(title, power):
    """An axis' title that says by what its numbers have been divided."""
    digits = str(power).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
    return f"{title} (×10{digits})" if power else title


def ticks(low, high):
    """Handy numbers from low to high, at most MOST_TICKS of them."""
    rough = (high - low) / MOST_TICKS
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in (1, 2, 5, 10, 20) if power * factor >= rough)
    return [number * step for number in range(math.ceil(low / step), math.floor(high / step) + 1)]
