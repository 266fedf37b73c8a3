"""`reductionpotential` through Processing: the reference's check, plain loops, gaps, the sweep, bad input."""

import csv
import json

import numpy as np
import pytest
from qgis.core import QgsProcessingFeedback, QgsVectorLayer

TC = 1
RNG = np.random.default_rng(3)
ROWS = [
    {
        "name": name,
        "year": year,
        "ce": float(round(ce, 3)),
        "people": float(round(people, 3)),
        "gdp": float(round(gdp, 3)),
        "iva": float(round(0.4 * gdp, 3)),
        "cost": float(round(cost, 3)),
        "cc": float(round(cc, 3)),
        "group": "east" if name in "ab" else "west",
    }
    for year in (2000, 2005, 2010)
    for name, (ce, people, gdp, cost, cc) in zip("abcde", RNG.uniform(1, 100, (5, 5)))
]
SUFFIXES = {"OUTPUT": "gpkg", "SENSITIVITY": "csv", "SUMMARY": "csv"}


@pytest.fixture
def given(save_units, lattice, tmp_path):
    return {
        "INPUT": save_units("panel", ROWS, lattice(3, 5)),
        "NAME_FIELD": "name",
        "YEAR_FIELD": "year",
        "EMISSION_FIELD": "ce",
        "EMISSION_UNIT": TC,
        "POPULATION_FIELD": "people",
        "GDP_FIELD": "gdp",
        **{name: str(tmp_path / f"{name.lower()}.{suffix}") for name, suffix in SUFFIXES.items()},
    }


def table(path):
    with open(path, encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def min_max(values):
    return [(value - min(values)) / (max(values) - min(values)) for value in values]


def index_by_hand(rows, weight=0.5, responsibility=0.5, intensity=1.0, output="gdp"):
    """Plain arithmetic of methods 8.4 over all rows together."""
    per_head, rich = (min_max([row[key] / row["people"] for row in rows]) for key in ("ce", "gdp"))
    dirty, cheap = min_max([row["ce"] / row[output] for row in rows]), min_max([-row["cost"] for row in rows])
    return [
        weight * (responsibility * p + (1 - responsibility) * r) + (1 - weight) * (intensity * d + (1 - intensity) * c)
        for p, r, d, c in zip(per_head, rich, dirty, cheap)
    ]


@pytest.mark.parametrize(
    ("choices", "hand"),
    [
        ({}, {}),
        ({"EQUITY_WEIGHT": 0.8, "RESPONSIBILITY_WEIGHT": 0.3}, {"weight": 0.8, "responsibility": 0.3}),
        ({"VALUE_ADDED_FIELD": "iva"}, {"output": "iva"}),
        ({"COST_FIELD": "cost"}, {"intensity": 0.5}),
        ({"COST_FIELD": "cost", "INTENSITY_WEIGHT": 0.2}, {"intensity": 0.2}),
        ({"EQUITY_WEIGHT": 0.0}, {"weight": 0.0}),
        ({"EQUITY_WEIGHT": 1.0}, {"weight": 1.0}),
    ],
)
def test_index_and_ranks_by_hand(run, given, rows_of, choices, hand):
    rows = rows_of(run("reductionpotential", {**given, **choices})["OUTPUT"])
    expected = index_by_hand(ROWS, **hand)
    assert [row["potential"] for row in rows] == pytest.approx(expected, abs=1e-12)
    for year in (2000, 2005, 2010):
        places = [place for place, row in enumerate(ROWS) if row["year"] == year]
        order = sorted(places, key=lambda place: -expected[place])
        assert [rows[place]["rank"] for place in order] == [1, 2, 3, 4, 5]
    assert [row["name"] for row in rows] == [row["name"] for row in ROWS] and rows[0]["gdp"] == ROWS[0]["gdp"]


def test_the_check_of_the_reference(run, given, rows_of, save_table):
    """Per head [2, 4, 6] and intensity [.5, 1, 3] with weight .5 on each: [0, .35, 1]."""
    rows = [{"name": n, "ce": ce, "people": 1, "gdp": ce / i} for n, ce, i in zip("abc", (2, 4, 6), (0.5, 1, 3))]
    changes = {"INPUT": save_table("check", rows), "YEAR_FIELD": "", "RESPONSIBILITY_WEIGHT": 1.0}
    rows = rows_of(run("reductionpotential", {**given, **changes, "OUTPUT": given["SUMMARY"] + ".gpkg"})["OUTPUT"])
    assert [row["potential"] for row in rows] == pytest.approx([0, 0.35, 1])
    assert "date" not in rows[0] and "excess_share" not in rows[0]


@pytest.mark.parametrize("groups", [False, True])
@pytest.mark.parametrize("all_years", [False, True])
@pytest.mark.parametrize("decile", [False, True])
def test_intensity_gap_by_hand(run, given, rows_of, groups, all_years, decile):
    choices = {"REFERENCE": int(decile), "REFERENCE_YEARS": int(all_years), "GROUP_FIELD": "group" if groups else ""}
    outcome = run("reductionpotential", {**given, **choices})
    found = rows_of(outcome["OUTPUT"])
    total = 0.0
    for row, other in zip(ROWS, found):
        peers = [
            one["ce"] / one["gdp"]
            for one in ROWS
            if (all_years or one["year"] == row["year"]) and (not groups or one["group"] == row["group"])
        ]
        ranked, place = sorted(peers), 0.1 * (len(peers) - 1)
        low = int(place)
        best = ranked[0] if not decile else ranked[low] + (place - low) * (ranked[low + 1] - ranked[low])
        share = max(0.0, 1 - best / (row["ce"] / row["gdp"]))
        assert (other["gap_share"], other["gap_tonnes"]) == pytest.approx((share, share * row["ce"]), abs=1e-9)
        total += share * row["ce"] if row["year"] == 2010 else 0
    assert outcome["GAP"] == pytest.approx(total) and outcome["EXCESS"] is None


def test_footprint_excess(run, given, rows_of):
    outcome = run("reductionpotential", {**given, "CAPACITY_FIELD": "cc", "EMISSION_UNIT": 4})
    found = rows_of(outcome["OUTPUT"])
    for row, other in zip(ROWS, found):
        assert other["excess_share"] == pytest.approx(max(0, 1 - row["cc"] / row["ce"]))
        assert other["excess_tonnes"] == pytest.approx(max(0, row["ce"] - row["cc"]) * 12 / 44)
    assert outcome["EXCESS"] == pytest.approx(sum(row["excess_tonnes"] for row in found[10:]))


def test_the_sweep_shows_how_ranks_change(run, given, rows_of):
    outcome = run("reductionpotential", {**given, "SWEEP": "0; 1"})
    sensitivity = table(outcome["SENSITIVITY"])
    assert len(sensitivity) == 45 and {row["weight"] for row in sensitivity} == {"0", "0.5", "1"}
    expected = {weight: index_by_hand(ROWS, weight) for weight in (0.0, 0.5, 1.0)}
    keys = [(row["name"], str(row["year"])) for row in ROWS]
    for row in sensitivity:
        place = keys.index((row["region"], row["year"]))
        assert float(row["potential"]) == pytest.approx(expected[float(row["weight"])][place], abs=1e-12)
    found = rows_of(outcome["OUTPUT"])
    for row, (name, year) in zip(found, keys):
        ranks = [float(one["rank"]) for one in sensitivity if (one["region"], one["year"]) == (name, year)]
        assert (row["rank_best"], row["rank_worst"]) == (min(ranks), max(ranks))
        own = [float(one["rank_change"]) for one in sensitivity if (one["region"], one["year"]) == (name, year)]
        assert own == [row["rank"] - rank for rank in ranks]
    summary = table(outcome["SUMMARY"])
    assert [row["year"] for row in summary] == ["2000", "2005", "2010"]
    # Spearman by the classic formula, for ranks without ties.
    for row, year in zip(summary, ("2000", "2005", "2010")):
        by_weight = {
            weight: [float(one["rank"]) for one in sensitivity if (one["year"], one["weight"]) == (year, weight)]
            for weight in ("0", "0.5", "1")
        }
        squares = [sum((a - b) ** 2 for a, b in zip(by_weight["0.5"], by_weight[w])) for w in ("0", "1")]
        assert float(row["rank_correlation"]) == pytest.approx(min(1 - 6 * square / (5 * 24) for square in squares))
    assert outcome["RANK_CORRELATION"] == pytest.approx(min(float(row["rank_correlation"]) for row in summary))


def test_equal_and_nearly_equal_indicators_are_told(run, given, rows_of, save_table):
    rows = [{"name": name, "ce": 2.0 * n, "people": n, "gdp": g * n} for n, name, g in ((1, "a", 3), (2, "b", 3.06))]
    changes = {"INPUT": save_table("equal", rows), "YEAR_FIELD": ""}
    outcome = run("reductionpotential", {**given, **changes})
    assert "Emission per person (tC/yr): 2 everywhere" in outcome.log
    assert "GDP per person: nearly the same everywhere (3 … 3.06)" in outcome.log
    # Of equity only the ability to pay is left, and it counts half.
    assert [row["potential"] for row in rows_of(outcome["OUTPUT"])] == pytest.approx([0.5, 0.25])
    record = json.loads(open(given["OUTPUT"].replace(".gpkg", ".esflow.json"), encoding="utf-8").read())
    assert record["facts"]["indicators"]["emission_pp"] == {"lowest": 2, "highest": 2}


def test_gaps_are_told_and_left_out(run, given, rows_of, save_units, lattice):
    rows = [dict(row) for row in ROWS[:-1]]
    rows[3]["people"] = None
    given["INPUT"] = save_units("holes", rows, lattice(2, 7))
    outcome = run("reductionpotential", given)
    found = rows_of(outcome["OUTPUT"])
    assert [place for place, row in enumerate(found) if row["potential"] is None] == [3]
    assert found[3]["gap_tonnes"] is not None and max(row["rank"] for row in found[:5] if row["rank"]) == 4
    assert "missing in d 2000" in outcome.log and "No row for e 2010; nothing is filled in" in outcome.log
    assert outcome["REGIONS"] == 4


def test_no_emission_makes_a_reference_of_nothing(run, given, rows_of, save_table):
    rows = [{**row, "ce": 0.0} if row["name"] == "a" else row for row in ROWS[:5]]
    outcome = run("reductionpotential", {**given, "INPUT": save_table("zero", rows), "CAPACITY_FIELD": "cc"})
    assert "The reference intensity is 0 in 2000" in outcome.log
    found = rows_of(outcome["OUTPUT"])
    assert [row["gap_share"] for row in found] == [0, 1, 1, 1, 1] and found[0]["excess_share"] == 0


def test_one_region_has_nothing_to_compare(run, given, rows_of, save_table):
    outcome = run("reductionpotential", {**given, "INPUT": save_table("one", ROWS[:1])})
    assert "2000: fewer than two regions" in outcome.log
    assert rows_of(outcome["OUTPUT"])[0]["potential"] == 0 and outcome["RANK_CORRELATION"] is None


def test_after_the_footprint(run, given, rows_of, save_units, save_table, square, tmp_path):
    """The regions of `carbonfootprint3d` are taken as they come, and stay animated; excess = 1 - 1 / depth."""
    rows = [
        {"n": n, "y": y, "ce": ce, "forest": 10.0, "p": 3, "g": 2 + ce}
        for n, y, ce in (("a", 2000, 20), ("b", 2000, 90), ("a", 2001, 30), ("b", 2001, 99))
    ]
    footprint = {
        "ZONES": save_units("regions", [{"name": "a"}, {"name": "b"}], [square(0, 0), square(1, 0)]),
        "ZONE_FIELD": "name",
        "STATISTICS": save_table("rows", rows),
        "STATISTICS_ZONE_FIELD": "n",
        "YEAR_FIELD": "y",
        "EMISSION_FIELD": "ce",
        "EMISSION_UNIT": TC,
        "SINK_FIELDS": ["forest"],
        "SINK_UNIT": 1,
        "POPULATION_FIELD": "p",
        "GDP_FIELD": "g",
        "OUTPUT_ZONES": str(tmp_path / "zones.gpkg"),
    }
    zones = run("carbonfootprint3d", footprint)["OUTPUT_ZONES"]
    changes = {
        "INPUT": zones,
        "EMISSION_FIELD": "emission",
        "POPULATION_FIELD": "population",
        "CAPACITY_FIELD": "capacity",
    }
    outcome = run("reductionpotential", {**given, **changes})
    found = rows_of(outcome["OUTPUT"])
    assert [row["excess_share"] for row in found] == pytest.approx([1 - 1 / max(row["depth"], 1) for row in found])
    assert [row["year"] for row in found] == [2000, 2000, 2001, 2001] and found[0]["class_name"]
    from esflow.esflow_plugin.report.temporal import make_temporal

    assert make_temporal(QgsVectorLayer(outcome["OUTPUT"], "out", "ogr"))


def test_the_same_bytes(run, given, tmp_path):
    run("reductionpotential", given)
    first = [(tmp_path / name).read_bytes() for name in ("sensitivity.csv", "summary.csv")]
    run("reductionpotential", given)
    assert [(tmp_path / name).read_bytes() for name in ("sensitivity.csv", "summary.csv")] == first


BAD = {
    "no unit": ({"EMISSION_UNIT": 0}, None, ["[EMISSION_UNIT]", "choose the unit"]),
    "twice": ({}, [*ROWS, ROWS[0]], ["[INPUT]", "more than one row for a 2000"]),
    "years untold": ({"YEAR_FIELD": ""}, None, ["more than one row for a, b", "field of years"]),
    "negative emission": ({}, [{**ROWS[0], "ce": -1.0}], ["[EMISSION_FIELD]", "below 0 in a 2000 (-1)"]),
    "negative uptake": ({"CAPACITY_FIELD": "cc"}, [{**ROWS[0], "cc": -1.0}], ["[CAPACITY_FIELD]", "below 0"]),
    "nobody": ({}, [{**ROWS[0], "people": 0.0}], ["[POPULATION_FIELD]", "0 in a 2000", "cannot be divided"]),
    "no output": ({}, [{**ROWS[0], "gdp": 0.0}], ["[GDP_FIELD]", "0 in a 2000"]),
    "no name": ({}, [{**ROWS[0], "name": ""}], ["[NAME_FIELD]", "no region in row 1"]),
    "no year": ({}, [{**ROWS[0], "year": "x"}], ["[YEAR_FIELD]", "1: x"]),
    "text": ({}, [{**ROWS[0], "gdp": "rich"}], ["[GDP_FIELD]", "no number in row 1: rich"]),
    "weight": ({"EQUITY_WEIGHT": 1.5}, None, ["[EQUITY_WEIGHT]", "1.5"]),
    "sweep": ({"SWEEP": "0.3, 2"}, None, ["[SWEEP]", "2 is no weight from 0 to 1"]),
    "words in the sweep": ({"SWEEP": "some"}, None, ["[SWEEP]", "“some” is no number"]),
    "changing group": (
        {"GROUP_FIELD": "group"},
        [ROWS[0], {**ROWS[5], "group": "north"}],
        ["[GROUP_FIELD]", "not so: a"],
    ),
    "no group": ({"GROUP_FIELD": "group"}, [{**ROWS[0], "group": ""}], ["[GROUP_FIELD]", "not so: a"]),
    "no such field": ({"EMISSION_FIELD": "co2"}, None, ["[EMISSION_FIELD]", "no field “co2”"]),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input(refused, given, save_table, case):
    changes, rows, words = BAD[case]
    if rows:
        given["INPUT"] = save_table("bad", rows)
    message = refused("reductionpotential", {**given, **changes})
    assert [word for word in words if word not in message] == [], message


class Stop(QgsProcessingFeedback):
    """Cancels from the `at`-th look on."""

    def __init__(self, at):
        super().__init__(False)
        self.at, self.looks = at, 0

    def isCanceled(self):  # noqa: N802
        self.looks += 1
        return self.looks > self.at


@pytest.mark.parametrize("at", [0, 1, 2])
def test_cancel_leaves_nothing(run, given, tmp_path, at):
    folder = tmp_path / "out"
    folder.mkdir()
    given.update({name: str(folder / f"{name}.gpkg") for name in SUFFIXES})
    outcome = run("reductionpotential", given, Stop(at))
    assert list(folder.iterdir()) == [] and "Cancelled: nothing was written." in outcome.log
