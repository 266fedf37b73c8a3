"""The zones of a market with their account, as a layer."""

import numpy as np
from qgis.core import QgsWkbTypes

from ...esflow_plugin.core.flow.market import UNCAPPED
from ...esflow_plugin.vector.zone_table import field_title
from .. import parameters as p
from .market_account import LEVEL
from .river_account import SUMMED, account_columns


def write_zones(run, market, account, method):
    """The zones with their account; null where a zone has no cell."""
    columns = account_columns({name: getattr(account, name) for name in SUMMED})
    if method == UNCAPPED:
        columns["oversupply"] = account.oversupply
    columns = {name: np.where(account.known, values, np.nan) for name, values in columns.items()}
    count = len(market.layer)
    columns["without_partner"] = account.without_partner.astype(int).tolist()
    texts = {"service": market.service, "level": LEVEL, "unit": market.amounts.unit}
    columns.update({name: [text] * count for name, text in texts.items()})
    fields, features = market.layer.features_with(columns, field_title, kept=market.kept_fields)
    run.table(p.OUTPUT_ZONES, fields, features, market.layer.wkb_type, market.layer.crs, style=_style_of(market.layer))


def _style_of(layer):
    polygons = QgsWkbTypes.geometryType(layer.wkb_type) == QgsWkbTypes.GeometryType.PolygonGeometry
    return "zone_account" if polygons else None
