"""Pictures in 256 colours: a map has few, and a page that holds many maps is a third of the size."""

import numpy as np
from qgis.PyQt.QtGui import QImage

COLOURS = 256
#: So many of them at most are chosen for being unlike the others, the rest for being frequent.
UNLIKE = 128
_COARSE = 0xE0E0E0
_CHUNK = 4096


def with_palette(image):
    """A QImage with 256 colours, the frequent and the extreme ones; every other colour becomes the nearest of them."""
    red_green_blue = _pixels(image)
    shape = red_green_blue.shape[:2]
    parts = red_green_blue.astype(np.uint32)
    codes = parts[..., 0] << 16 | parts[..., 1] << 8 | parts[..., 2]
    colours, place, counts = np.unique(codes, return_inverse=True, return_counts=True)
    chosen = colours[_chosen(colours, counts)]
    indices = _nearest(colours, chosen)[place.reshape(shape)]
    # Qt wants rows of whole 32-bit words.
    rows = np.zeros((shape[0], -(-shape[1] // 4) * 4), dtype=np.uint8)
    rows[:, : shape[1]] = indices
    data = rows.tobytes()
    small = QImage(data, shape[1], shape[0], rows.shape[1], QImage.Format.Format_Indexed8).copy()
    small.setColorTable([0xFF000000 | int(colour) for colour in chosen])
    return small


def _pixels(image):
    """uint8, shape (rows, columns, 3)."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    data = np.frombuffer(image.constBits().asstring(image.bytesPerLine() * image.height()), dtype=np.uint8)
    rows = data.reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)


def _chosen(colours, counts):
    """Positions of the colours to keep: of every coarse shade the most frequent one, then the most frequent of all."""
    order = np.argsort(-counts.astype(np.int64), kind="stable")
    _, first = np.unique(colours[order] & np.uint32(_COARSE), return_index=True)
    unlike = order[np.sort(first)[:UNLIKE]]
    others = order[~np.isin(order, unlike)]
    return np.concatenate([unlike, others])[:COLOURS]


def _nearest(colours, chosen):
    """For each colour the position of the nearest chosen one, uint8."""
    nearest = np.empty(colours.size, dtype=np.uint8)
    table = _apart(chosen)
    for start in range(0, colours.size, _CHUNK):
        part = _apart(colours[start : start + _CHUNK])
        nearest[start : start + _CHUNK] = ((part[:, None] - table) ** 2).sum(axis=2).argmin(axis=1)
    return nearest


def _apart(codes):
    """Red, green and blue of colour codes: int32, shape (n, 3)."""
    return np.stack([codes >> 16 & 255, codes >> 8 & 255, codes & 255], axis=1).astype(np.int32)
