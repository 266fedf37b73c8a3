"""Origin-destination lines: who relieved whom, by how much, how far."""

from qgis.core import QgsDistanceArea, QgsFeature, QgsFields, QgsGeometry, QgsUnitTypes

from ..compat import real_field, text_field
from ..i18n import translate
from .topology import id_text

LINKS_PER_LOOK = 2000


def link_fields(extra=None):
    """Fields of every LINKS layer (design: origin-destination lines), followed by the real numbers of `extra`.

    extra: mapping of a field's name to (its title, values), see `link_features`.
    """
    fields = QgsFields()
    for field in (
        text_field("service", translate("ESFlow", "Service")),
        text_field("origin", translate("ESFlow", "Origin (donor)")),
        text_field("destination", translate("ESFlow", "Destination (receiver)")),
        real_field("amount", translate("ESFlow", "Amount per year")),
        text_field("unit", translate("ESFlow", "Unit of the amount")),
        real_field("distance", translate("ESFlow", "Distance (m)")),
        real_field("share_of_origin", translate("ESFlow", "Share of all that the origin sent (0..1)")),
        real_field("share_of_destination", translate("ESFlow", "Share of the destination's deficit (0..1)")),
    ):
        fields.append(field)
    for name, (title, _) in (extra or {}).items():
        fields.append(real_field(name, title))
    return fields


def link_features(
    service,
    unit,
    origins,
    destinations,
    amounts,
    names,
    points,
    sent,
    deficits,
    crs,
    transform_context,
    reverse=False,
    extra=None,
    progress=None,
):
    """Features of a LINKS layer, largest amount first.

    origins, destinations: indices into `names` and `points` (a point inside each unit), -1 for “outside all zones”;
    amounts: per year in `unit`; sent, deficits: totals by unit, for the shares. Rows without two different points, such
    as a zone that serves itself, have no geometry and stay in the table so that totals close. reverse: draw lines from
    destination to origin. extra: mapping of a further field's name to (its title, one number for each link).
    progress: optional callback(fraction).
    """
    extra = extra or {}
    fields = link_fields(extra)
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, transform_context)
    measure.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
    # Index -1 finds the last one.
    texts = [*(id_text(name) for name in names), translate("ESFlow", "outside all zones")]
    features = []
    rows = zip(origins, destinations, amounts, range(len(amounts)))
    for origin, destination, amount, index in sorted(rows, key=lambda row: (-row[2], *row[:2])):
        feature = QgsFeature(fields)
        start = points[origin] if origin >= 0 else None
        end = points[destination] if destination >= 0 else None
        distance = None
        if start is not None and end is not None and origin != destination:
            feature.setGeometry(QgsGeometry.fromPolylineXY([end, start] if reverse else [start, end]))
            distance = measure.convertLengthMeasurement(
                measure.measureLine(start, end), QgsUnitTypes.DistanceUnit.DistanceMeters
            )
        feature.setAttributes(
            [
                service,
                texts[origin],
                texts[destination],
                float(amount),
                unit,
                distance,
                _share(amount, sent, origin),
                _share(amount, deficits, destination),
                *(float(values[index]) for _, values in extra.values()),
            ]
        )
        features.append(feature)
        if progress is not None and len(features) % LINKS_PER_LOOK == 0:
            progress(len(features) / len(amounts))
    return features


def gathered_features(service, unit, origins, amounts, counts, names, sent, extra=None):
    """Features of a LINKS layer for flows too small to be drawn: one row without geometry for each origin.

    origins: indices into `names`; amounts: the sum of each origin's small flows; counts: their number. The rows keep
    the sums of the table and of every origin whole. extra: as in `link_features`; its fields are null here.
    """
    fields = link_fields(extra)
    text = translate("ESFlow", "{count} smaller flows")
    features = []
    for origin, amount, count in zip(origins, amounts, counts):
        feature = QgsFeature(fields)
        row = [service, id_text(names[origin]), text.format(count=count), float(amount), unit, None]
        feature.setAttributes([*row, _share(amount, sent, origin), None, *([None] * len(extra or {}))])
        features.append(feature)
    return features


def _share(amount, totals, index):
    if index < 0 or not totals[index] > 0:
        return None
    return float(amount / totals[index])
