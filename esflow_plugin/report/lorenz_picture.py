"""Lorenz curves as a picture: cumulated shares, the line of equality, the Gini coefficient of every curve."""

import math

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from ..i18n import translate
from .drawing import CENTRE, LEFT, RIGHT, draw_text, font, text_width
from .maps import FAINT, INK

# Okabe and Ito 2008, told apart by readers who do not see red and green alike; then the same dashed.
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#5f5f5f")
GRID = QColor("#dfe4e7")
SIDE, MARGIN, GAP = 520.0, 28.0, 10.0
LEFT_AXIS, BOTTOM_AXIS, TITLE_HEIGHT, FOOT_HEIGHT, LINE = 92.0, 66.0, 46.0, 30.0, 26.0
LONGEST_NAME = 320.0
LINE_WIDTH = 2.6
STEPS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)


def lorenz_image(title, note, x_title, y_title, curves):
    """The picture as QImage.

    curves: (name, x, y, gini) with x and y sequences of cumulated shares 0 .. 1; the name may be empty. note: a line
    below the picture; x_title, y_title: what is cumulated.
    """
    measure = QFontMetricsF(font(15))
    labels = [_label(name, gini, measure) for name, _, _, gini in curves]
    equality = translate("ESFlow", "Everyone has the same")
    legend = 44.0 + max(text_width(measure, label) for label in (*labels, equality))
    left, top = MARGIN + LEFT_AXIS, MARGIN + TITLE_HEIGHT
    titles = max(text_width(QFontMetricsF(font(22, True)), title), text_width(QFontMetricsF(font(13)), note))
    width = max(left + SIDE + 3 * GAP + legend, MARGIN + titles) + MARGIN
    height = max(top + SIDE + BOTTOM_AXIS, top + LINE * (len(curves) + 2)) + FOOT_HEIGHT + MARGIN
    image = QImage(math.ceil(width), math.ceil(height), QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_text(painter, QRectF(MARGIN, MARGIN - GAP, width, TITLE_HEIGHT), title, font(22, True), INK, LEFT)
        frame = QRectF(left, top, SIDE, SIDE)
        _axes(painter, frame, x_title, y_title)
        _line(painter, frame, (0.0, 1.0), (0.0, 1.0), QPen(FAINT, 1.4, Qt.PenStyle.DashLine))
        for place, (_, x, y, _) in enumerate(curves):
            _line(painter, frame, x, y, _pen(place))
        pens = [_pen(place) for place in range(len(curves))]
        _legend(painter, frame, [*labels, equality], [*pens, QPen(FAINT, 1.4, Qt.PenStyle.DashLine)])
        foot = QRectF(MARGIN, height - MARGIN - FOOT_HEIGHT + GAP, width, FOOT_HEIGHT)
        draw_text(painter, foot, note, font(13), FAINT, LEFT)
    finally:
        painter.end()
    return image


def _label(name, gini, measure):
    name = measure.elidedText(name, Qt.TextElideMode.ElideMiddle, LONGEST_NAME)
    figure = translate("ESFlow", "Gini {value:.3f}").format(value=gini)
    return f"{name}: {figure}" if name else figure


def _pen(place):
    style = Qt.PenStyle.SolidLine if place < len(COLOURS) else Qt.PenStyle.DashDotLine
    pen = QPen(QColor(COLOURS[place % len(COLOURS)]), LINE_WIDTH, style)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _axes(painter, frame, x_title, y_title):
    for step in STEPS:
        x, y = frame.left() + step * frame.width(), frame.bottom() - step * frame.height()
        painter.setPen(QPen(GRID, 1.0))
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
        text = f"{100 * step:.0f} %"
        draw_text(painter, QRectF(x - 40, frame.bottom() + 4, 80, 22), text, font(13), INK, CENTRE)
        draw_text(painter, QRectF(frame.left() - 68, y - 11, 60, 22), text, font(13), INK, RIGHT)
    draw_text(
        painter, QRectF(frame.left(), frame.bottom() + 30, frame.width(), 24), x_title, font(15), INK, CENTRE
    )
    painter.save()
    painter.translate(frame.left() - LEFT_AXIS + 6, frame.bottom())
    painter.rotate(-90.0)
    draw_text(painter, QRectF(0.0, 0.0, frame.height(), 24), y_title, font(15), INK, CENTRE)
    painter.restore()


def _line(painter, frame, x, y, pen):
    painter.setPen(pen)
    points = [
        QPointF(frame.left() + float(a) * frame.width(), frame.bottom() - float(b) * frame.height())
        for a, b in zip(x, y)
    ]
    painter.drawPolyline(QPolygonF(points))


def _legend(painter, frame, labels, pens):
    left = frame.right() + 3 * GAP
    for place, (label, pen) in enumerate(zip(labels, pens)):
        middle = frame.top() + (place + 0.5) * LINE
        painter.setPen(pen)
        painter.drawLine(QPointF(left, middle), QPointF(left + 34, middle))
        draw_text(painter, QRectF(left + 44, middle - 13, 1000.0, 26), label, font(15), INK, LEFT)
