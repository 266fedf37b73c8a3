"""`carbonfootprint3d` through Processing: the fixture F4, plain loops, years and gaps, energy by fuel, bad input."""

import csv
import json
from pathlib import Path

import pytest
from qgis.core import QgsProcessingFeedback, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "yangtze_10km"
TC, HECTARES, KM2, UPTAKE_TC = 1, 1, 4, 5
FOREST, GRASS = 3.8096, 0.9482
ROWS = [
    {"region": "a", "year": 2000, "ce": 100.0, "forest_ha": 50.0, "grass_ha": 60.0, "people": 10, "gdp": 4.0},
    {"region": "b", "year": 2000, "ce": 400.0, "forest_ha": 20.0, "grass_ha": 10.0, "people": 20, "gdp": 8.0},
    {"region": "a", "year": 2010, "ce": 300.0, "forest_ha": 55.0, "grass_ha": 60.0, "people": 12, "gdp": 9.0},
    {"region": "b", "year": 2010, "ce": 500.0, "forest_ha": 20.0, "grass_ha": 0.0, "people": 25, "gdp": 9.0},
]
TITLES = {"all sinks", "forest", "grass"}


def without(rows, *names):
    return [{key: value for key, value in row.items() if key not in names} for row in rows]


@pytest.fixture
def regions(save_units, square):
    rows = [{"name": name} for name in ("a", "b")]
    return save_units("regions", rows, [square(column, 0, 5000.0) for column in (0, 1)])


@pytest.fixture
def given(regions, save_table, tmp_path):
    return {
        "ZONES": regions,
        "ZONE_FIELD": "name",
        "STATISTICS": save_table("statistics", ROWS),
        "STATISTICS_ZONE_FIELD": "region",
        "YEAR_FIELD": "year",
        "EMISSION_FIELD": "ce",
        "EMISSION_UNIT": TC,
        "SINK_FIELDS": ["forest_ha", "grass_ha"],
        "SINK_UNIT": HECTARES,
        "POPULATION_FIELD": "people",
        "GDP_FIELD": "gdp",
        "OUTPUT_ZONES": str(tmp_path / "zones.gpkg"),
        "OUTPUT": str(tmp_path / "long.csv"),
        "CHANGES": str(tmp_path / "changes.csv"),
        "TOTALS": str(tmp_path / "totals.csv"),
    }


def table(path):
    with open(path, encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def find(rows, **keys):
    (row,) = [row for row in rows if all(str(row[name]) == str(value) for name, value in keys.items())]
    return row


def by_hand(row, shares=None, carbon=False):
    """Plain arithmetic of methods 8.1 and 8.2 for one region and year: {index: value} of the whole region."""
    areas, rates = (row["forest_ha"], row["grass_ha"]), (FOREST, GRASS)
    uptake = [area * rate for area, rate in zip(areas, rates)]
    emissions = [row["ce"] * share for share in (shares or [one / sum(uptake) for one in uptake])]
    ef = emissions if carbon else [one / rate for one, rate in zip(emissions, rates)]
    bc = uptake if carbon else list(areas)
    size, deficit = sum(map(min, ef, bc)), sum(max(e - b, 0) for e, b in zip(ef, bc))
    return {
        "footprint": sum(ef),
        "biocapacity": sum(bc),
        "size": size,
        "deficit": deficit,
        "surplus": sum(max(b - e, 0) for e, b in zip(ef, bc)),
        "depth": 1 + deficit / sum(bc),
        "footprint_3d": size * (1 + deficit / sum(bc)),
        "flow_occupancy": size / sum(bc),
        "stock_flow": deficit / size,
        "depth_naive": 1 + max(sum(ef) - sum(bc), 0) / sum(bc),
        "footprint_pp": sum(ef) / row["people"],
        "size_pp": size / row["people"],
        "capacity": sum(uptake),
        "emission": row["ce"],
    }


@pytest.mark.parametrize("carbon", [False, True])
@pytest.mark.parametrize("shares", [None, (0.8272, 0.1728)])
def test_indices_by_hand(run, given, rows_of, shares, carbon):
    outcome = run("carbonfootprint3d", {**given, "SHARING": int(shares is not None), "ACCOUNT_UNIT": int(carbon)})
    zones, long = rows_of(outcome["OUTPUT_ZONES"]), table(outcome["OUTPUT"])
    assert len(zones) == 4 and {row["footprint_unit"] for row in zones} == {"tC/yr" if carbon else "ha"}
    for row in ROWS:
        expected = by_hand(row, shares, carbon)
        zone = find(zones, name=row["region"], year=row["year"])
        assert {name: zone[name] for name in expected} == pytest.approx(expected, rel=1e-12)
        assert zone["intensity"] == pytest.approx(row["ce"] / row["gdp"])
        whole = find(long, region=row["region"], year=row["year"], sink="all sinks")
        assert {name: float(whole[name]) for name in expected} == pytest.approx(expected, rel=1e-12)
        sinks = [find(long, region=row["region"], year=row["year"], sink=sink) for sink in ("forest", "grass")]
        for name in ("footprint", "biocapacity", "size", "deficit", "surplus", "emission", "capacity"):
            assert sum(float(sink[name]) for sink in sinks) == pytest.approx(expected[name], rel=1e-12)


def test_fixture_f4_in_carbon(run, given, rows_of, save_table):
    """EF = [30, 120], BC = [50, 60]: 1.545455, 139.0909 and 1.363636, with shares .2 and .8 and uptake as it is."""
    rows = [{"region": name, "ce": 150.0, "forest": 50.0, "grass": 60.0} for name in ("a", "b")]
    given["STATISTICS"] = save_table("f4", rows)
    sinks = [{"sink": "forest", "absorption": 2, "share": 0.2}, {"sink": "grass", "absorption": 3, "share": 0.8}]
    changes = {"SINKS": save_table("sinks", sinks), "SHARING": 1, "ACCOUNT_UNIT": 1, "SINK_UNIT": UPTAKE_TC}
    for name in ("YEAR_FIELD", "POPULATION_FIELD", "GDP_FIELD"):
        del given[name]
    outcome = run("carbonfootprint3d", {**given, **changes, "SINK_FIELDS": ["forest", "grass"]})
    zone = rows_of(outcome["OUTPUT_ZONES"])[0]
    found = [zone[name] for name in ("size", "depth", "footprint_3d", "depth_naive")]
    assert found == pytest.approx([90, 1.545455, 139.0909, 1.363636], rel=1e-6)
    assert "year" not in zone and "date" not in zone and "size_pp" not in zone
    assert zone["class_code"] == 0 and "no region has a class" in outcome.log
    forest = find(table(outcome["OUTPUT"]), region="a", sink="forest")
    assert (float(forest["depth"]), float(forest["stock_flow"]), float(forest["flow_occupancy"])) == (1, 0, 0.6)
    # In hectares each sink is divided by its own uptake, which here differs.
    outcome = run("carbonfootprint3d", {**given, **changes, "SINK_FIELDS": ["forest", "grass"], "ACCOUNT_UNIT": 0})
    assert rows_of(outcome["OUTPUT_ZONES"])[0]["footprint"] == pytest.approx(30 / 2 + 120 / 3)


def test_units_of_yearbooks(run, given, rows_of, save_table):
    plain = rows_of(run("carbonfootprint3d", given)["OUTPUT_ZONES"])
    rows = [
        {**row, "ce": row["ce"] * 44 / 12 / 1e4, "forest_ha": row["forest_ha"] / 100, "grass_ha": row["grass_ha"] / 100}
        for row in ROWS
    ]
    for row in rows:
        row["people"] = row["people"] / 1e4
    changes = {"STATISTICS": save_table("units", rows), "EMISSION_UNIT": 5, "SINK_UNIT": KM2, "POPULATION_UNIT": 1}
    other = rows_of(run("carbonfootprint3d", {**given, **changes})["OUTPUT_ZONES"])
    for one, two in zip(plain, other):
        for name in ("emission", "capacity", "footprint", "biocapacity", "depth", "footprint_pp", "population"):
            assert two[name] == pytest.approx(one[name], rel=1e-12)


def test_dates_for_the_temporal_controller(run, given):
    layer = QgsVectorLayer(run("carbonfootprint3d", given)["OUTPUT_ZONES"], "zones", "ogr")
    assert {feature["date"] for feature in layer.getFeatures()} == {QDate(2000, 1, 1), QDate(2010, 1, 1)}
    assert layer.crs().authid() == "EPSG:6933" and not any(f.geometry().isEmpty() for f in layer.getFeatures())
    from esflow.esflow_plugin.report.temporal import make_temporal

    assert make_temporal(layer) and layer.temporalProperties().isActive()
    assert layer.temporalProperties().startField() == "date"
    plain = QgsVectorLayer("Polygon?crs=EPSG:6933&field=date:string", "plain", "memory")
    assert not make_temporal(plain) and not plain.temporalProperties().isActive()


def test_chosen_years_changes_and_totals(run, given, rows_of):
    outcome = run("carbonfootprint3d", {**given, "YEARS": "2010"})
    assert [(row["name"], row["year"]) for row in rows_of(outcome["OUTPUT_ZONES"])] == [("a", 2010), ("b", 2010)]
    assert len(table(outcome["OUTPUT"])) == 12
    changes = table(outcome["CHANGES"])
    assert [(row["region"], row["from_year"], row["to_year"]) for row in changes] == [
        ("a", "2000", "2010"),
        ("b", "2000", "2010"),
    ]
    before, after = by_hand(ROWS[0]), by_hand(ROWS[2])
    for name in ("footprint", "depth", "deficit", "emission", "capacity", "footprint_3d"):
        assert float(changes[0][f"{name}_change"]) == pytest.approx(after[name] - before[name], rel=1e-9)
    hands = [by_hand(row) for row in ROWS[2:]]
    total = table(outcome["TOTALS"])[1]
    for name in ("footprint", "biocapacity", "size", "deficit", "surplus", "emission", "capacity"):
        assert float(total[name]) == pytest.approx(sum(hand[name] for hand in hands))
    assert float(total["depth"]) == pytest.approx(1 + float(total["deficit"]) / float(total["biocapacity"]))
    assert (total["regions"], total["in_deficit"], total["missing"]) == ("2", "2", "0")
    assert outcome["REGIONS"] == 2 and outcome["YEARS_COMPUTED"] == 2 and outcome["IN_DEFICIT"] == 2
    assert outcome["DEPTH"] == pytest.approx(float(total["depth"]))


def test_classes_by_the_means(run, given, rows_of):
    zones = rows_of(run("carbonfootprint3d", given)["OUTPUT_ZONES"])
    hands = [by_hand(row) for row in ROWS]
    means = [sum(hand[name] for hand in hands) / 4 for name in ("size", "depth")]
    for zone, hand in zip(zones, hands):
        high = hand["size"] > means[0], hand["depth"] > means[1]
        assert zone["class_code"] == {(1, 1): 1, (0, 1): 2, (0, 0): 3, (1, 0): 4}[high]
    assert {zone["class_name"] for zone in zones} <= {
        "High breadth, high depth",
        "Low breadth, high depth",
        "Low breadth, low depth",
        "High breadth, low depth",
    }
    apart = rows_of(run("carbonfootprint3d", {**given, "CLASS_MEAN": 1})["OUTPUT_ZONES"])
    assert [zone["class_code"] for zone in apart] == [4, 2, 4, 2]
    person = rows_of(run("carbonfootprint3d", {**given, "CLASS_SIZE": 1, "CLASS_MEAN": 1})["OUTPUT_ZONES"])
    assert [zone["class_code"] for zone in person] == [4, 2, 4, 2]


def test_energy_by_fuel_and_cement(run, given, rows_of, save_table):
    energy = [
        {"zone": "a", "year": 2000, "fuel": "raw coal", "amount": 100, "unit": "t"},
        {"zone": "a", "year": 2000, "fuel": "天然气", "amount": 2, "unit": "万立方米"},
        {"zone": "b", "year": 2000, "fuel": "diesel", "amount": 10, "unit": "tce"},
        {"zone": "a", "year": 2010, "fuel": "primary electricity", "amount": 10, "unit": "tce"},
    ]
    rows = [{**row, "cement": 50} for row in ROWS]
    changes = {"STATISTICS": save_table("cement", rows), "ENERGY": save_table("energy", energy), "EMISSION_FIELD": ""}
    outcome = run("carbonfootprint3d", {**given, **changes, "CEMENT_FIELD": "cement"})
    zones = rows_of(outcome["OUTPUT_ZONES"])
    cement = 50 * 0.136
    assert zones[0]["emission"] == pytest.approx(100 * 0.518263 + 20 * 0.589688 + cement)
    assert zones[1]["emission"] == pytest.approx(10 * 0.5921 + cement)
    assert zones[2]["emission"] == pytest.approx(cement)
    # No energy use is known of b in 2010: cement alone is no total.
    assert zones[3]["emission"] is None and zones[3]["depth"] is None and zones[3]["biocapacity"] == 20
    assert "missing in b 2010" in outcome.log and "Cement: 0.136 tC/t (Bai et al. 2022" in outcome.log
    assert outcome["REGIONS"] == 1


def gaps(save_table, name="gaps"):
    rows = [row for row in ROWS if (row["region"], row["year"]) != ("a", 2010)]
    rows += [{**ROWS[0], "year": 2020, "ce": 500.0}, {**ROWS[1], "year": 2005}, {**ROWS[1], "year": 2020}]
    return save_table(name, rows)


def test_missing_years_stay_empty_unless_asked(run, given, rows_of, save_table):
    given["STATISTICS"] = gaps(save_table)
    outcome = run("carbonfootprint3d", given)
    zones = rows_of(outcome["OUTPUT_ZONES"])
    assert [row["year"] for row in zones if row["name"] == "a" and row["depth"] is None] == [2005, 2010]
    assert all(row["filled"] == 0 for row in zones) and "missing in a 2005, a 2010" in outcome.log
    assert [row["missing"] for row in table(outcome["TOTALS"])] == ["0", "1", "1", "0"]


@pytest.mark.parametrize(("choice", "years"), [(1, [2000, 2005, 2010, 2020]), (2, list(range(2000, 2021)))])
def test_missing_years_filled_between(run, given, rows_of, save_table, choice, years):
    given["STATISTICS"] = gaps(save_table)
    outcome = run("carbonfootprint3d", {**given, "GAPS": choice})
    zones = [row for row in rows_of(outcome["OUTPUT_ZONES"]) if row["name"] == "a"]
    assert [row["year"] for row in zones] == years
    assert [row["emission"] for row in zones] == pytest.approx([100 + 20 * (year - 2000) for year in years])
    assert [row["filled"] for row in zones] == [int(year not in (2000, 2020)) for year in years]
    assert "These are no statistics" in outcome.log


def test_ends_are_never_drawn_out(run, given, rows_of, save_table):
    given["STATISTICS"] = save_table("ends", [row for row in ROWS if (row["region"], row["year"]) != ("a", 2000)])
    zones = rows_of(run("carbonfootprint3d", {**given, "GAPS": 2})["OUTPUT_ZONES"])
    assert [row["emission"] for row in zones if row["name"] == "a"] == [None] * 10 + [300.0]


def test_no_sink_at_all(run, given, rows_of, save_table):
    rows = [{**row, "forest_ha": 0.0, "grass_ha": 0.0} if row["region"] == "b" else row for row in ROWS]
    given["STATISTICS"] = save_table("bare", rows)
    outcome = run("carbonfootprint3d", given)
    zone = rows_of(outcome["OUTPUT_ZONES"])[1]
    assert (zone["capacity"], zone["biocapacity"], zone["footprint"], zone["depth"]) == (0, 0, None, None)
    assert zone["class_code"] == 0 and "No sink takes up anything in b 2000, b 2010" in outcome.log
    carbon = rows_of(run("carbonfootprint3d", {**given, "ACCOUNT_UNIT": 1})["OUTPUT_ZONES"])[1]
    assert (carbon["footprint"], carbon["deficit"], carbon["size"], carbon["depth"]) == (400, 400, 0, None)
    fixed = rows_of(run("carbonfootprint3d", {**given, "SHARING": 1})["OUTPUT_ZONES"])[1]
    assert fixed["footprint"] == pytest.approx(400 * (0.8272 / FOREST + 0.1728 / GRASS)) and fixed["depth"] is None


def test_no_emission_at_all(run, given, rows_of, save_table):
    given["STATISTICS"] = save_table("clean", [{**row, "ce": 0.0} for row in ROWS])
    outcome = run("carbonfootprint3d", given)
    zones = rows_of(outcome["OUTPUT_ZONES"])
    assert {(row["depth"], row["size"], row["flow_occupancy"], row["stock_flow"]) for row in zones} == {(1, 0, 0, 0)}
    assert {row["class_code"] for row in zones} == {0} and "no region has a class" in outcome.log


def test_parts_of_a_region_and_odd_shapes(run, given, rows_of, save_units, square):
    bow = "POLYGON ((20000 0, 25000 5000, 25000 0, 20000 5000, 20000 0))"
    rows = [{"name": name} for name in ("a", "a", "b", "c")]
    given["ZONES"] = save_units("parts", rows, [square(0, 0, 5000.0), square(3, 0, 5000.0), bow, None])
    outcome = run("carbonfootprint3d", given)
    zones = rows_of(outcome["OUTPUT_ZONES"])
    assert [row["name"] for row in zones] == ["a", "b", "c"] * 2
    assert zones[2]["emission"] is None and "no row for these regions, which stay empty: c" in outcome.log
    assert "invalid geometry: b" in outcome.log and "no geometry: c" in outcome.log
    layer = QgsVectorLayer(outcome["OUTPUT_ZONES"], "zones", "ogr")
    assert next(layer.getFeatures()).geometry().area() == pytest.approx(2 * 25e6)


def test_sinks_larger_than_the_region_are_told(run, given):
    """Each region has 25 km2; b has 20 km2 of sinks in 2010."""
    assert "larger than the region" not in run("carbonfootprint3d", given).log
    outcome = run("carbonfootprint3d", {**given, "SINK_UNIT": KM2})
    assert "the sinks are larger than the region itself in a 2000, b 2000, a 2010. Check their unit" in outcome.log


def test_the_same_bytes_and_the_record(run, given, tmp_path):
    run("carbonfootprint3d", given)
    names = ("long.csv", "changes.csv", "totals.csv")
    first = [(tmp_path / name).read_bytes() for name in names]
    run("carbonfootprint3d", given)
    assert [(tmp_path / name).read_bytes() for name in names] == first
    record = json.loads((tmp_path / "zones.esflow.json").read_text(encoding="utf-8"))
    assert [total["year"] for total in record["facts"]["totals"]] == [2000, 2010]
    assert record["parameters"]["EMISSION_UNIT"] == 1 and any(
        "source to confirm" in n or "Xie" in n for n in record["notes"]
    )


def test_regions_left_out_on_request(run, given, rows_of, save_table):
    given["STATISTICS"] = save_table("more", [*ROWS, {**ROWS[0], "region": "Atlantis"}])
    outcome = run("carbonfootprint3d", {**given, "IGNORE_UNMATCHED": True})
    assert len(rows_of(outcome["OUTPUT_ZONES"])) == 4 and "the layer lacks them: Atlantis" in outcome.log


# ---------------------------------------------------------------------- bad input

LOST = [{**ROWS[0], "region": "Atlantis"}, ROWS[1]]
BAD = {
    "region that the layer lacks": ({}, LOST, ["layer lacks: Atlantis", "without a row: a", "Leave out statistics"]),
    "no region in common": ({}, [{**row, "region": "x"} for row in ROWS[:1]], ["none of its regions (x)", "(a, b)"]),
    "region without name": ({}, [{**ROWS[0], "region": ""}, ROWS[1]], ["no region in row 1"]),
    "twice": ({}, [*ROWS, ROWS[0]], ["[STATISTICS]", "more than one row for a 2000"]),
    "years untold": ({"YEAR_FIELD": ""}, ROWS, ["more than one row for a, b", "field of years"]),
    "no year": ({}, [{**ROWS[0], "year": "long ago"}], ["[YEAR_FIELD]", "1: long ago"]),
    "year that is not there": ({"YEARS": "2000, 1999"}, None, ["[YEARS]", "no year 1999", "2000, 2010"]),
    "negative emission": ({}, [{**ROWS[0], "ce": -5}, ROWS[1]], ["[EMISSION_FIELD]", "below 0 in a 2000 (-5)"]),
    "negative sink": ({}, [{**ROWS[0], "forest_ha": -1}, ROWS[1]], ["“forest_ha”", "below 0 in a 2000 (-1)"]),
    "negative people": ({}, [{**ROWS[0], "people": -1}, ROWS[1]], ["[POPULATION_FIELD]", "a 2000"]),
    "text": ({}, [{**ROWS[0], "ce": "much"}, ROWS[1]], ["[EMISSION_FIELD]", "no number in row 1: much"]),
    "no unit of emissions": ({"EMISSION_UNIT": 0}, None, ["[EMISSION_UNIT]", "choose the unit", "4 tCO2"]),
    "no unit of sinks": ({"SINK_UNIT": 0}, None, ["[SINK_UNIT]", "choose the unit", "1 ha"]),
    "no emission": ({"EMISSION_FIELD": ""}, None, ["Give either", "[EMISSION_FIELD]", "[ENERGY]"]),
    "cement twice": ({"CEMENT_FIELD": "gdp"}, None, ["[CEMENT_FIELD]", "added to the energy use only"]),
    "no sink": ({"SINK_FIELDS": []}, None, ["SINK_FIELDS|sinks"]),
    "unknown sink": ({"SINK_FIELDS": ["gdp"]}, None, ["no uptake is known of gdp", "forest, grass", "[SINKS]"]),
    "sink twice": ({"SINK_FIELDS": ["forest_ha", "forest_ha"]}, None, ["more than one field for forest"]),
    "half of the shares": ({"SINK_FIELDS": ["forest_ha"], "SHARING": 1}, None, ["together 1", "forest 0.8272"]),
    "nobody": ({"POPULATION_FIELD": "", "CLASS_SIZE": 1}, None, ["[CLASS_SIZE]", "Give Field of the population"]),
    "no such column": ({"EMISSION_FIELD": "co2"}, None, ["“co2” is missing", "forest_ha"]),
    "no such name": ({"ZONE_FIELD": "nam"}, None, ["no field “nam”"]),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input(refused, given, save_table, case):
    changes, rows, words = BAD[case]
    if rows:
        given["STATISTICS"] = save_table("bad", rows)
    message = refused("carbonfootprint3d", {**given, **changes})
    assert [word for word in words if not any(part in message for part in word.split("|"))] == [], message


def test_bad_tables(refused, given, save_table):
    sinks = save_table("sinks", [{"sink": "forest", "absorption": 0}])
    message = refused("carbonfootprint3d", {**given, "SINKS": sinks, "EMISSION_UNIT": 0})
    assert "[SINKS]" in message and "above 0" in message and "[EMISSION_UNIT]" in message
    energy = save_table("energy", [{"zone": "a", "fuel": "peat", "amount": 1, "unit": "t"}])
    changes = {"ENERGY": energy, "EMISSION_FIELD": ""}
    assert "unknown fuel “peat”" in refused("carbonfootprint3d", {**given, **changes})
    energy = save_table("energy2", [{"zone": "a", "fuel": "coke", "amount": 1, "unit": "t"}])
    message = refused("carbonfootprint3d", {**given, **changes, "ENERGY": energy})
    assert "[ENERGY]" in message and "“year” is missing" in message


def test_regions_without_name(refused, given, save_units, square):
    rows = [{"name": "a"}, {"name": None}]
    given["ZONES"] = save_units("nameless", rows, [square(0, 0), square(1, 0)])
    assert "null in 1 features" in refused("carbonfootprint3d", given)


# ---------------------------------------------------------------------- Cancel, the sample


class Stop(QgsProcessingFeedback):
    """Cancels from the `at`-th look on."""

    def __init__(self, at):
        super().__init__(False)
        self.at, self.looks = at, 0

    def isCanceled(self):  # noqa: N802
        self.looks += 1
        return self.looks > self.at


@pytest.mark.parametrize("at", [0, 1, 2, 3])
def test_cancel_leaves_nothing(run, given, tmp_path, at):
    folder = tmp_path / "out"
    folder.mkdir()
    given.update({name: str(folder / f"{name}.gpkg") for name in ("OUTPUT_ZONES", "OUTPUT", "CHANGES", "TOTALS")})
    outcome = run("carbonfootprint3d", given, Stop(at))
    assert list(folder.iterdir()) == [] and "Cancelled: nothing was written." in outcome.log


def test_the_sample_of_2020(run, sample, tmp_path, rows_of):
    outcome = run(
        "carbonfootprint3d",
        {
            "ZONES": f"{sample / 'yangtze_10km.gpkg'}|layername=provinces",
            "ZONE_FIELD": "name",
            "STATISTICS": str(sample / "carbon_sinks_2020.csv"),
            "STATISTICS_ZONE_FIELD": "province",
            "ENERGY": str(sample / "energy_use_2020.csv"),
            "SINK_FIELDS": ["forest_ha", "grass_ha"],
            "SINK_UNIT": HECTARES,
            "POPULATION_FIELD": "population_inside",
            "SHARING": 1,
            "OUTPUT_ZONES": str(tmp_path / "zones.gpkg"),
        },
    )
    assert "larger than the region" not in outcome.log and outcome["REGIONS"] == 18
    zones = {row["name"]: row for row in rows_of(outcome["OUTPUT_ZONES"])}
    # All energy of the sample is coal, oil and gas in the same shares: tC per tce by hand.
    energy = [row for row in table(sample / "energy_use_2020.csv") if row["zone"] == "Hubei"]
    carbon = {"raw coal": 0.7559, "crude oil": 0.5857, "natural gas": 0.4483}
    assert zones["Hubei"]["emission"] == pytest.approx(sum(float(r["amount"]) * carbon[r["fuel"]] for r in energy))
    assert zones["Qinghai"]["depth"] < 1.1 < zones["Zhejiang"]["depth"] and zones["Jiangsu"]["depth"] > 50
    assert all(row["depth_naive"] <= row["depth"] * (1 + 1e-12) for row in zones.values())
