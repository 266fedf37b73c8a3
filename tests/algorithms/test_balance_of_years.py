"""`supplydemandbalance` over several years: ESDR, quadrants, pooled normalisers, the common mask, changes."""

import json
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingFeedback, QgsRasterLayer

NAN = np.nan
# Cells of 1 ha. The last cell lacks data in one year only.
SUPPLY = {"2010": np.array([[8.0, 0.0, 3.0, 9.0]]), "2020": np.array([[4.0, 2.0, 5.0, 50.0]])}
DEMAND = {"2010": np.array([[0.0, 6.0, 3.0, NAN]]), "2020": np.array([[7.0, 6.0, 1.0, 40.0]])}
RASTERS = ("OUTPUT", "NORMALISED", "LOG_RATIO", "TYPE", "ESDR", "QUADRANT", "CHANGE")


@pytest.fixture
def outputs(tmp_path):
    """Function: paths of all outputs in a folder of their own."""

    def paths(folder="out"):
        (tmp_path / folder).mkdir(exist_ok=True)
        rasters = {name: str(tmp_path / folder / f"{name.lower()}.tif") for name in RASTERS}
        return {**rasters, **{name: str(tmp_path / folder / f"{name.lower()}.gpkg") for name in ("LEDGER", "SUMMARY")}}

    return paths


@pytest.fixture
def given(save_grid, outputs):
    rasters = {
        (name, year): save_grid(f"{name}_{year}", values[year], "t/ha/yr")
        for name, values in (("supply", SUPPLY), ("demand", DEMAND))
        for year in values
    }
    return {
        "SUPPLY": rasters["supply", "2010"],
        "DEMAND": rasters["demand", "2010"],
        "SUPPLY_SERIES": [rasters["supply", "2020"]],
        "DEMAND_SERIES": [rasters["demand", "2020"]],
        **outputs(),
    }


def test_normalisers_are_pooled_over_years_and_common_cells(run, given, read_grid):
    outcome = run("supplydemandbalance", given)
    # The highest common supply is 8 (2010), the highest demand 7 (2020); 50 and 40 lie where 2010 has no data.
    for band, year in enumerate(SUPPLY, start=1):
        difference = SUPPLY[year] - DEMAND[year]
        difference[0, 3] = NAN
        np.testing.assert_array_equal(read_grid(outcome["OUTPUT"], band), difference)
        np.testing.assert_allclose(read_grid(outcome["ESDR"], band), difference / 7.5, rtol=1e-6)
    # Mean supply 22/6, mean demand 23/6.
    np.testing.assert_array_equal(read_grid(outcome["QUADRANT"], 1), [[4, 2, 3, NAN]])
    np.testing.assert_array_equal(read_grid(outcome["QUADRANT"], 2), [[1, 2, 4, NAN]])
    np.testing.assert_array_equal(read_grid(outcome["CHANGE"]), [[-11, 2, 4, NAN]])
    assert "1 cells have data in some years only" in outcome.log
    assert "references from the data, supply 8, demand 7 t/ha/yr" in outcome.log


def test_years_name_bands_ledger_and_summary(run, given, band_facts, rows_of):
    outcome = run("supplydemandbalance", given)
    assert [facts[1] for facts in band_facts(outcome["ESDR"])] == ["2010: ESDR", "2020: ESDR"]
    assert [facts[1] for facts in band_facts(outcome["CHANGE"])] == ["Change of the balance: 2010 → 2020"]
    rows = [(row["flag"], row["level"], row["supply"], row["deficit"]) for row in rows_of(outcome["LEDGER"])]
    assert rows == [
        ("2010", "cell", 11, 6),
        ("2010", "region", 11, 0),
        ("2020", "cell", 11, 7),
        ("2020", "region", 11, 3),
    ]
    first, last = rows_of(outcome["SUMMARY"])
    assert (first["year"], first["cells"], first["area_ha"], first["balance"]) == ("2010", 3, 3, 2)
    assert (last["year"], last["balance"], last["balance_change"], last["demand_change"]) == ("2020", -3, -5, 5)
    shares = ("deficit_share", "balanced_share", "surplus_share", "hh_share", "lh_share", "ll_share", "hl_share")
    assert [first[name] for name in shares] == pytest.approx([1 / 3, 1 / 3, 1 / 3, 0, 1 / 3, 1 / 3, 1 / 3])
    assert [last[name] for name in shares] == pytest.approx([2 / 3, 0, 1 / 3, 1 / 3, 1 / 3, 0, 1 / 3])
    assert last["esdr_mean"] == pytest.approx(-3 / 3 / 7.5)


def test_one_year_equals_its_band_when_references_are_fixed(run, given, outputs, read_grid):
    fixed = {"SUPPLY_REFERENCE": 20.0, "DEMAND_REFERENCE": 0.0}
    both = run("supplydemandbalance", {**given, **fixed})
    alone = {key: value for key, value in given.items() if not key.endswith("_SERIES")}
    one = run("supplydemandbalance", {**alone, **fixed, **outputs("one")})
    for name in ("OUTPUT", "NORMALISED", "LOG_RATIO", "TYPE", "ESDR"):
        np.testing.assert_array_equal(read_grid(one[name]), read_grid(both[name]))
    assert read_grid(one["ESDR"])[0, 0] == pytest.approx(0.8)
    assert "references fixed by the user, supply 20, demand 0 t/ha/yr" in one.log
    assert (read_grid(one["CHANGE"])[0, :3] == 0).all()


def test_record_tells_the_normalisers(run, given):
    outcome = run("supplydemandbalance", given)
    facts = json.loads(Path(outcome["OUTPUT"]).with_suffix(".esflow.json").read_text(encoding="utf-8"))["facts"]
    assert facts["years"] == ["2010", "2020"] and facts["cells_of_some_years_only"] == 1
    assert facts["esdr_references"] == {"supply": 8, "demand": 7} and not facts["esdr_references_fixed"]
    assert facts["mean_supply"] == pytest.approx(22 / 6)


@pytest.mark.parametrize(
    ("given_names", "names"), [("before; after", ["before", "after"]), ("甲，乙", ["甲", "乙"]), ("", ["2010", "2020"])]
)
def test_names_of_years(run, given, band_facts, given_names, names):
    outcome = run("supplydemandbalance", {**given, "YEARS": given_names})
    assert [facts[1].split(":")[0] for facts in band_facts(outcome["OUTPUT"])] == names


def test_layers_without_years_in_their_names_keep_their_names(run, given, band_facts):
    titles = ("dry", "wet")
    layers = [QgsRasterLayer(path, title) for path, title in zip((given["SUPPLY"], *given["SUPPLY_SERIES"]), titles)]
    outcome = run("supplydemandbalance", {**given, "SUPPLY": layers[0], "SUPPLY_SERIES": layers[1:]})
    assert [facts[1].split(":")[0] for facts in band_facts(outcome["OUTPUT"])] == list(titles)
    layers.clear()


def test_negative_carbon_is_moved_to_the_demand_of_its_year(run, given, save_grid, read_grid, rows_of):
    rasters = {
        name: save_grid(f"c_{name}", np.array([values]), "tC/ha/yr")
        for name, values in {"s1": [4.0, -1.0], "d1": [1.0, 2.0], "s2": [-2.0, 3.0], "d2": [1.0, 1.0]}.items()
    }
    outcome = run(
        "supplydemandbalance",
        {
            **given,
            "SUPPLY": rasters["s1"],
            "DEMAND": rasters["d1"],
            "SUPPLY_SERIES": [rasters["s2"]],
            "DEMAND_SERIES": [rasters["d2"]],
        },
    )
    np.testing.assert_array_equal(read_grid(outcome["OUTPUT"], 1), [[3, -3]])
    np.testing.assert_array_equal(read_grid(outcome["OUTPUT"], 2), [[-3, 2]])
    assert [(row["supply"], row["demand"]) for row in rows_of(outcome["SUMMARY"])] == [(4, 4), (3, 4)]
    assert outcome.log.count("cells have a negative supply") == 2


def test_equal_supplies_have_no_quadrant(run, given, save_grid, read_grid):
    flat = save_grid("flat", np.full((1, 4), 2.0), "t/ha/yr")
    outcome = run("supplydemandbalance", {**given, "SUPPLY": flat, "SUPPLY_SERIES": [flat]})
    np.testing.assert_array_equal(read_grid(outcome["QUADRANT"], 1), [[0, 0, 0, NAN]])
    assert "quadrants are undefined" in outcome.log


def test_a_region_without_supply_and_demand_has_ratio_0(run, given, save_grid, read_grid):
    nothing = save_grid("nothing", np.zeros((1, 4)), "t/ha/yr")
    alone = {key: value for key, value in given.items() if not key.endswith("_SERIES")}
    outcome = run("supplydemandbalance", {**alone, "SUPPLY": nothing, "DEMAND": nothing})
    np.testing.assert_array_equal(read_grid(outcome["ESDR"]), [[0, 0, 0, 0]])
    assert "ESDR is 0 everywhere" in outcome.log


def test_blocks_do_not_matter(run, save_grid, outputs, read_grid, monkeypatch):
    from esflow.esflow_plugin.raster import grid

    random = np.random.default_rng(3)
    values = random.gamma(2.0, 3.0, (4, 90, 70))
    values[0, 5:9, 6:8] = NAN
    paths = [save_grid(f"layer_{place}", layer, "m3/ha/yr") for place, layer in enumerate(values)]
    given = {"SUPPLY": paths[0], "DEMAND": paths[1], "SUPPLY_SERIES": [paths[2]], "DEMAND_SERIES": [paths[3]]}
    whole = run("supplydemandbalance", {**given, **outputs("whole")})
    monkeypatch.setattr(grid, "WINDOW_CELLS", 100)
    cut = run("supplydemandbalance", {**given, **outputs("cut")})
    for name in RASTERS:
        np.testing.assert_array_equal(read_grid(cut[name]), read_grid(whole[name]))
    # An independent computation of everything at once.
    supply, demand = values[[0, 2]], values[[1, 3]]
    common = np.isfinite(values).all(axis=0)
    half = (supply[:, common].max() + demand[:, common].max()) / 2
    np.testing.assert_allclose(
        read_grid(whole["ESDR"], 2)[common], ((supply[1] - demand[1]) / half)[common], rtol=1e-5, atol=1e-6
    )
    high_supply, high_demand = supply[1] > supply[:, common].mean(), demand[1] > demand[:, common].mean()
    expected = np.select([high_supply & high_demand, high_demand, ~high_supply], [1, 2, 3], 4)
    np.testing.assert_array_equal(read_grid(whole["QUADRANT"], 2)[common], expected[common])
    assert not np.isfinite(read_grid(whole["QUADRANT"], 2)[~common]).any()


def test_same_inputs_give_the_same_bytes(run, given, outputs):
    first, second = (run("supplydemandbalance", {**given, **outputs(folder)}) for folder in ("first", "second"))
    for name in RASTERS:
        assert Path(first[name]).read_bytes() == Path(second[name]).read_bytes()


def test_cancel_at_every_moment_leaves_nothing(run, given, tmp_path):
    class StopAt(QgsProcessingFeedback):
        def __init__(self, count):
            super().__init__(False)
            self.count, self.asked = count, 0

        def isCanceled(self):  # noqa: N802
            self.asked += 1
            return self.asked > self.count

    whole = StopAt(10**9)
    run("supplydemandbalance", given, whole)
    for path in (tmp_path / "out").iterdir():
        path.unlink()
    for moment in range(whole.asked - 1):
        outcome = run("supplydemandbalance", given, StopAt(moment))
        assert "TOTAL_SUPPLY" not in outcome or "OUTPUT" not in outcome
        assert list((tmp_path / "out").iterdir()) == [], moment
        assert "Cancelled: nothing was written." in outcome.log


BAD = {
    "one reference": ({"SUPPLY_REFERENCE": 3}, ["SUPPLY_REFERENCE", "DEMAND_REFERENCE", "Only one", "Give both"]),
    "negative reference": ({"SUPPLY_REFERENCE": -3, "DEMAND_REFERENCE": 1}, ["SUPPLY_REFERENCE is -3", "at least 0"]),
    "a decimal comma": (
        {"SUPPLY_REFERENCE": "1,5", "DEMAND_REFERENCE": "2.5"},
        ["[SUPPLY_REFERENCE]", "“1,5” is no number", "decimal point"],
    ),
    "both 0": ({"SUPPLY_REFERENCE": 0, "DEMAND_REFERENCE": 0}, ["both 0", "Give the highest"]),
    "a year without demand": ({"DEMAND_SERIES": []}, ["[SUPPLY_SERIES] holds 1", "[DEMAND_SERIES] holds 0", "one of"]),
    "too few names": ({"YEARS": "2010"}, ["[YEARS]", "2 different names"]),
    "the same name twice": ({"YEARS": "a, a"}, ["[YEARS]", "a, a", "2 different names"]),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_parameters(case, refused, given):
    changes, words = BAD[case]
    message = refused("supplydemandbalance", {**given, **changes})
    assert [word for word in words if word not in message] == [], message


BAD_RASTERS = {
    "other unit": ({"unit": "m3/ha/yr"}, ["[SUPPLY_SERIES] “bad”", "m3/ha/yr", "t/ha/yr"]),
    "half a cell beside": ({"origin": (1_000_050.0, 4_000_000.0)}, ["“bad”", "0.500 columns", "ALIGN"]),
    "elsewhere": ({"origin": (9e6, 4e6)}, ["“bad”", "does not overlap"]),
    "no reference system": ({"crs": ""}, ["“bad”", "no coordinate reference system"]),
}


@pytest.mark.parametrize("case", BAD_RASTERS)
def test_a_bad_raster_of_the_series_is_named(case, refused, given, save_grid):
    keywords, words = BAD_RASTERS[case]
    bad = save_grid("bad", SUPPLY["2020"], **{"unit": "t/ha/yr", **keywords})
    message = refused("supplydemandbalance", {**given, "SUPPLY_SERIES": [bad]})
    assert [word for word in words if word not in message] == [], message


def test_negative_values_of_the_series_are_refused(refused, given, save_grid):
    bad = save_grid("bad", -SUPPLY["2020"], "t/ha/yr")
    message = refused("supplydemandbalance", {**given, "SUPPLY_SERIES": [bad]})
    assert "[SUPPLY_SERIES] “bad”: holds negative values" in message


def test_no_cell_in_all_years(refused, given, save_grid):
    nothing = save_grid("nothing", np.array([[NAN, NAN, NAN, 3.0]]), "t/ha/yr")
    message = refused("supplydemandbalance", {**given, "SUPPLY_SERIES": [nothing]})
    assert "both supply and demand in all years" in message and "nodata values" in message


def test_a_series_that_does_not_exist_is_named(refused, given, tmp_path):
    message = refused("supplydemandbalance", {**given, "SUPPLY_SERIES": [str(tmp_path / "nowhere.tif")]})
    assert "[SUPPLY_SERIES]" in message and "nowhere.tif" in message
