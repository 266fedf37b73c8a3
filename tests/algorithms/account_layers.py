"""Layers in memory as the flows leave them: accounts of zones, links, ledgers and planning zones."""

import math

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

ACCOUNT = "supply demand local surplus deficit sent received unmet unused balance balance_after ratio rate".split()
# Supply, demand, sent, received of three zones, t/yr: the first gives 30 to the second and 20 to the third.
FOOD = {"North <1>": (100e6, 40e6, 50e6, 0.0), "Mid": (20e6, 50e6, 0.0, 30e6), "South & sea": (10e6, 60e6, 0.0, 20e6)}


def memory(kind, fields, rows, name):
    """A memory layer: rows are (WKT or "", values)."""
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:6933", name, "memory")
    layer.dataProvider().addAttributes(fields_of(fields))
    layer.updateFields()
    for wkt, values in rows:
        feature = QgsFeature(layer.fields())
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(list(values))
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def fields_of(spec):
    from esflow.esflow_plugin.compat import real_field, text_field, whole_field

    makers = {"t": text_field, "r": real_field, "w": whole_field}
    return [makers[kind](name) for kind, name in (item.split(":") for item in spec.split())]


def square(number):
    left = 100000.0 * number
    return f"MULTIPOLYGON((({left} 0,{left + 100000} 0,{left + 100000} 100000,{left} 100000,{left} 0)))"


def account_layer(zones=FOOD, service="food_production", unit="t/yr", kind="MultiPolygon", rated=False, name="account"):
    """A zone table as the flows write it."""
    spec = "t:zone " + " ".join(f"r:{field}" for field in ACCOUNT) + " t:unit t:level t:service"
    rows = []
    for number, (zone, (supply, demand, sent, received)) in enumerate(zones.items()):
        local = min(supply, demand)
        surplus, deficit = supply - local, demand - local
        values = [supply, demand, local, surplus, deficit, sent, received, deficit - received, surplus - sent]
        values += [supply - demand, supply - demand + received - sent, supply / demand, None]
        extra = ["deficit"] if rated else []
        rows.append((square(number) if kind != "None" else "", [zone, *values, unit, "zone", service, *extra]))
    return memory(kind, spec + (" t:class_after" if rated else ""), rows, name)


def links_layer(service="food_production", unit="t/yr", name="links"):
    rows = [
        ("LINESTRING(50000 50000,150000 50000)", [service, "North <1>", "Mid", 30e6, unit, 1e5, 0.6, 1.0]),
        ("LINESTRING(50000 50000,250000 50000)", [service, "North <1>", "South & sea", 20e6, unit, 2e5, 0.4, 0.4]),
    ]
    spec = "t:service t:origin t:destination r:amount t:unit r:distance r:share_of_origin r:share_of_destination"
    return memory("LineString", spec, rows, name)


def ledger_layer(zones=FOOD, service="food_production", unit="t/yr", level="zone", name="ledger"):
    from esflow.esflow_plugin.report.ledger import COLUMNS

    supply, demand, sent, received = (math.fsum(values[i] for values in zones.values()) for i in range(4))
    local = math.fsum(min(values[0], values[1]) for values in zones.values())
    row = dict.fromkeys(COLUMNS)
    row.update(service=service, level=level, unit=unit, units=len(zones), supply=supply, demand=demand, local=local)
    row.update(surplus=supply - local, deficit=demand - local, sent=sent, received=received)
    row.update(unmet=demand - local - received, unused=supply - local - sent, closure_error=0.0)
    rate = received / (demand - local) if demand > local else None
    row.update(cr_volume=rate, cr_count=0.5, cr_mean=0.7, cr_area=0.5, sr_dyn=(local + received) / demand)
    texts = ("service", "level", "unit", "flag")
    spec = " ".join(("t:" if column in texts else "w:" if column == "units" else "r:") + column for column in COLUMNS)
    return memory("None", spec, [("", [row[column] for column in COLUMNS])], name)


def zoning_layer(kind="MultiPolygon"):
    spec = "t:zone r:area_ha r:volume r:intensity w:class_code t:class_name t:sub_type t:pattern r:conflict r:stability"
    rows = []
    for number, (zone, code) in enumerate(zip(FOOD, (1, 4, 4))):
        values = [zone, 1e6, 0.5, 0.5, code, "", "conflict", "FP+", 0.25, 0.875]
        rows.append((square(number) if kind != "None" else "", values))
    return memory(kind, spec, rows, "zoning")
