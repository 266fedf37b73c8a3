"""Styles of zoning and contribution: four colours that stay apart, names and percent in the legend."""

import numpy as np
import pytest
from esflow.esflow_plugin.report.styling import STYLES, apply_style
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

# Machado, Oliveira and Fernandes 2009, IEEE TVCG 15(6): severity 1, on linear RGB.
VISION = {
    "normal": np.eye(3),
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}


def squares(field, values):
    """Unit squares in a row with one number each."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:6933&field={field}:double", "layer", "memory")
    features = []
    for index, value in enumerate(values):
        feature = QgsFeature(layer.fields())
        square = f"POLYGON(({index} 0,{index + 1} 0,{index + 1} 1,{index} 1,{index} 0))"
        feature.setGeometry(QgsGeometry.fromWkt(square))
        feature.setAttributes([value])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def categories(layer):
    shown = layer.renderer().categories()
    return {int(category.value()): (category.label(), category.symbol().color()) for category in shown}


def test_the_four_zones_have_names_and_a_zone_without_class_is_not_drawn(qgis_app):
    layer = squares("class_code", [1, 2, 3, 4, 0])
    assert apply_style(layer, "flow_zones")
    assert {code: label for code, (label, _) in categories(layer).items()} == {
        1: "Key Functional Zone",
        2: "Scale Advantage Zone",
        3: "Efficiency Focal Zone",
        4: "Potential Cultivation Zone",
    }


@pytest.mark.parametrize("vision", sorted(VISION))
def test_the_four_colours_stay_apart(qgis_app, vision):
    layer = squares("class_code", [1])
    apply_style(layer, "flow_zones")
    seen = []
    for _, colour in categories(layer).values():
        channels = np.array(QColor(colour).getRgbF()[:3])
        linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
        seen.append(np.clip(np.array(VISION[vision]) @ linear, 0, 1) ** (1 / 2.2))
    apart = [np.abs(one - other).max() for place, one in enumerate(seen) for other in seen[:place]]
    assert min(apart) > 0.2


def test_contributions_are_percent_and_none_at_all_stands_apart(qgis_app):
    layer = squares("contribution", [0.0, 0.0, 0.012, 0.05, 0.09, 0.13, 0.4])
    assert apply_style(layer, "zone_contribution")
    ranges = layer.renderer().ranges()
    assert (ranges[0].lowerValue(), ranges[0].upperValue(), ranges[0].label()) == (0, 0, "0 %")
    assert ranges[-1].label().endswith("– 40 %") and all(item.label().endswith(" %") for item in ranges)


def test_both_styles_are_shipped():
    assert all((STYLES / f"{name}.qml").exists() for name in ("flow_zones", "zone_contribution"))
