"""Origin-destination lines: who relieved whom, by how much, how far."""

from qgis.core import QgsDistanceArea, QgsFeature, QgsFields, QgsGeometry, QgsUnitTypes

from ..compat import real_field, text_field
from ..i18n import translate
from .topology import id_text


def link_fields():
    """Fields of every LINKS layer (design: origin-destination lines)."""
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
    return fields


def link_features(
    service, unit, origins, destinations, amounts, names, points, sent, deficits, crs, transform_context, reverse=False
):
    """Features of a LINKS layer, largest amount first.

    origins, destinations: indices into `names` and `points` (a point inside each unit), -1 for “outside all zones”;
    amounts: per year in `unit`; sent, deficits: totals by unit, for the shares. Rows without two different points, such
    as a zone that serves itself, have no geometry and stay in the table so that totals close. reverse: draw lines from
    destination to origin.
    """
    fields = link_fields()
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, transform_context)
    measure.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
    outside = translate("ESFlow", "outside all zones")
    features = []
    for origin, destination, amount in sorted(
        zip(origins, destinations, amounts), key=lambda row: (-row[2], row[0], row[1])
    ):
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
                id_text(names[origin]) if origin >= 0 else outside,
                id_text(names[destination]) if destination >= 0 else outside,
                float(amount),
                unit,
                distance,
                _share(amount, sent, origin),
                _share(amount, deficits, destination),
            ]
        )
        features.append(feature)
    return features


def _share(amount, totals, index):
    if index < 0 or not totals[index] > 0:
        return None
    return float(amount / totals[index])
