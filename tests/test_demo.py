"""The demo as `make demo` runs it: what it leaves, that it can be repeated, and that it fails loudly."""

import csv
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from numpy import nanmedian
from osgeo import gdal, ogr
from qgis.PyQt.QtGui import QImage

CHECKOUT = Path(__file__).resolve().parent.parent
RASTERS = (
    "water_yield",
    "water_demand",
    "balance",
    "matching_type",
    "received",
    "sent",
    "unmet",
    "deficit",
    "outflow",
    "flow_direction",
    "upstream_area",
)
CARBON_RASTERS = (
    "net_ecosystem_production",
    "carbon_emissions",
    "carbon_balance",
    "carbon_capacity",
    "carbon_received_by_distance",
    "carbon_sent_by_distance",
    "carbon_unmet_by_distance",
    "carbon_received_on_wind",
    "carbon_sent_on_wind",
    "carbon_unmet_on_wind",
    "carbon_stock",
    "local_flow_bai_2022",
)
FOOD_RASTERS = ("food_production", "food_demand", "food_balance")
MAPS = ("1_water_yield", "2_water_demand", "3_balance", "4_rivers", "5_shortage", "6_provinces")
CARBON_MAPS = ("7_carbon_balance", "8_carbon_by_distance", "9_carbon_on_the_wind")
FOOD_MAPS = ("10_food_balance", "11_food_market", "12_food_markets_compared")

pytestmark = pytest.mark.skipif(
    not (shutil.which("qgis_process.bin") or shutil.which("qgis_process")), reason="needs qgis_process"
)


def run_demo(*arguments):
    """Run the demo in a process of its own, as make does."""
    command = ["bash", "scripts/qgis_env.sh", sys.executable, "scripts/demo.py", *map(str, arguments)]
    return subprocess.run(command, cwd=CHECKOUT, capture_output=True, encoding="utf-8", check=False)


def sample_state():
    """Size and time of every file of the sample; the demo must not touch them, nor leave one beside them."""
    files = (CHECKOUT / "resources" / "sample" / "yangtze_10km").rglob("*")
    return {path: (path.stat().st_size, path.stat().st_mtime_ns) for path in files}


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """The folder that one run leaves, and what it printed."""
    folder = tmp_path_factory.mktemp("demo with space 长江")
    before = sample_state()
    done = run_demo("--output", folder)
    assert done.returncode == 0, done.stdout + done.stderr
    assert sample_state() == before
    return folder, done.stdout


@pytest.fixture(scope="module")
def demo_module():
    """scripts/demo.py as a module."""
    sys.path.append(str(CHECKOUT / "scripts"))
    spec = importlib.util.spec_from_file_location("demo", CHECKOUT / "scripts" / "demo.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    sys.path.remove(str(CHECKOUT / "scripts"))


def ledger_rows(folder):
    with open(folder / "ledger.csv", encoding="utf-8", newline="") as stream:
        return {(row["stage"], row["level"]): row for row in csv.DictReader(stream)}


def test_it_leaves_rasters_maps_layers_ledger_and_records(demo):
    folder, _ = demo
    for name in (*RASTERS, *CARBON_RASTERS, *FOOD_RASTERS):
        dataset = gdal.Open(str(folder / f"{name}.tif"))
        assert dataset.RasterXSize == 319 and dataset.RasterYSize == 140, name
        assert (folder / f"{name}.qml").exists()
    layers = ogr.Open(str(folder / "water_flow.gpkg"))
    counts = {layer.GetName(): layer.GetFeatureCount() for layer in layers}
    assert counts["provinces"] == 18 and counts["subbasins"] == 27
    assert counts["province_links"] > 20 and counts["rivers"] > 500 and counts["layer_styles"] == 5
    for name in (*MAPS, *CARBON_MAPS, *FOOD_MAPS):
        image = QImage(str(folder / "maps" / f"{name}.png"))
        assert image.width() == 1600 and image.height() > 700, name
    carbon = {layer.GetName(): layer.GetFeatureCount() for layer in ogr.Open(str(folder / "carbon_flow.gpkg"))}
    assert carbon["provinces"] == carbon["provinces_wind"] == 18 and carbon["layer_styles"] == 5
    assert carbon["province_links"] > 20 and carbon["province_links_wind"] > 20 and carbon["wind_arrows"] == 200
    food = {layer.GetName(): layer.GetFeatureCount() for layer in ogr.Open(str(folder / "food_flow.gpkg"))}
    assert food["market_regions_constructed"] == 287 and food["city_regions_constructed"] == 92
    assert food["market_links_constructed"] > 1000 and food["layer_styles"] == 5
    assert all("constructed" in name for name in food if name != "layer_styles")
    records = {path.name.split(".")[0] for path in folder.glob("*.esflow.json")}
    assert {"water_yield", "water_demand", "balance", "received", "provinces", "subbasins"} <= records
    assert {"net_ecosystem_production", "carbon_emissions", "carbon_received_on_wind"} <= records
    assert {"food_production", "food_demand", "food_free_network", "food_local_straight"} <= records
    assert not (folder / ".parts").exists()


def test_the_figures_are_those_of_the_basin(demo):
    """Published long-term mean of the basin: 552.9 mm and 985.7 km3 a year (China's water resources assessment)."""
    folder, printed = demo
    cells = ledger_rows(folder)["river flow by cell", "cell"]
    amounts = {name: float(cells[name]) for name in ("supply", "demand", "local", "deficit", "received", "unmet")}
    assert amounts["supply"] == pytest.approx(985.7e9, rel=0.01)
    assert 100e9 < amounts["demand"] < 300e9
    assert amounts["demand"] == pytest.approx(amounts["local"] + amounts["deficit"], rel=1e-9)
    assert amounts["deficit"] == pytest.approx(amounts["received"] + amounts["unmet"], rel=1e-9)
    assert abs(float(cells["closure_error"])) <= 1e-9
    assert "552.5 mm" in printed and f"{amounts['received'] / 1e9:.1f} km3/yr" in printed
    assert "relative error" in printed and "Time:" in printed


def test_carbon_is_emitted_in_the_east_and_fixed_in_the_mountains(demo):
    folder, printed = demo
    ledger = ledger_rows(folder)
    by_distance, on_wind = ledger["carbon by distance", "cell"], ledger["carbon on the wind", "cell"]
    for row in (by_distance, on_wind):
        assert abs(float(row["closure_error"])) <= 1e-9
        assert 0 < float(row["received"]) <= float(row["surplus"]) < float(row["deficit"])
        assert float(row["deficit"]) == pytest.approx(float(row["received"]) + float(row["unmet"]), rel=1e-9)
        assert f"{float(row['received']) / 1e6:.1f} MtC/yr" in printed
    # Emissions are 0.079 tC a person and the energy of the table; nobody can receive more than others have to spare.
    emitted = 0.079 * sum(people("yangtze_10km").values()) + energy_carbon("yangtze_10km")
    assert float(by_distance["demand"]) == pytest.approx(emitted, rel=0.06) and float(by_distance["demand"]) > emitted
    balance = gdal.Open(str(folder / "carbon_balance.tif")).ReadAsArray().astype(float)
    balance[balance < -1e30] = float("nan")
    lower_yangtze, sichuan_basin = balance[:, 280:], balance[55:80, 142:172]
    assert nanmedian(lower_yangtze) < -3 and nanmedian(sichuan_basin) < -3
    daba_mountains, hengduan_mountains = balance[36:46, 162:188], balance[85:105, 120:135]
    assert nanmedian(daba_mountains) > 0.5 and nanmedian(hengduan_mountains) > 0.5


def test_a_published_method_gives_what_is_published_nearly(demo):
    """Bai et al. 2022 print 249.1 tC/ha held and 22.6 tC/ha emitted in 2020, for land cover of another source."""
    folder, printed = demo
    with open(folder / "local_flow_bai_2022.esflow.json", encoding="utf-8") as stream:
        facts = json.load(stream)["facts"]
    assert facts["ratio_of_sums"] == pytest.approx(22.6 / 249.1, rel=0.15)
    stock = gdal.Open(str(folder / "carbon_stock.tif")).ReadAsArray().astype(float)
    assert stock[stock > -1e30].mean() == pytest.approx(249.1, rel=0.1)
    assert "they print 249.1" in printed


def food_table(sample):
    """What of grain and people lies inside the area, summed over its provinces: t/yr and persons."""
    with open(CHECKOUT / "resources" / "sample" / sample / "food_2020.csv", encoding="utf-8", newline="") as stream:
        table = list(csv.DictReader(stream))
    return sum(int(row["grain_inside_t"]) for row in table), sum(int(row["population_inside"]) for row in table)


def food_account(ledger, market, distance="straight"):
    """Ledger row of a market by name, as numbers."""
    row = ledger[f"food market, {market}, {distance}", "zone"]
    names = ("supply", "demand", "surplus", "deficit", "sent", "received", "unmet", "unused", "closure_error")
    return {name: float(row[name]) for name in names}


def test_grain_of_the_statistics_meets_the_need_of_the_census(demo):
    """Supply and demand are those of the table, to the last tonne, whatever the market."""
    folder, printed = demo
    grain, persons = food_table("yangtze_10km")
    ledger = ledger_rows(folder)
    for market in ("free", "provincial", "local"):
        for distance in ("straight", "network_synthetic"):
            account = food_account(ledger, market, distance)
            assert account["supply"] == pytest.approx(grain, rel=1e-9)
            assert account["demand"] == pytest.approx(0.4 * persons, rel=1e-9)
            assert account["sent"] == pytest.approx(account["received"], rel=1e-9)
            assert account["deficit"] == pytest.approx(account["received"] + account["unmet"], rel=1e-9)
            assert account["surplus"] == pytest.approx(account["sent"] + account["unused"], rel=1e-9)
            assert abs(account["closure_error"]) <= 1e-9
            share = 100 * account["received"] / account["deficit"]
            assert f"{share:.1f} %" in printed


def test_a_market_that_reaches_less_far_relieves_less(demo):
    """City regions lie inside provinces, and a way along lines is never shorter than the straight one."""
    ledger = ledger_rows(demo[0])
    for distance in ("straight", "network_synthetic"):
        received = [food_account(ledger, market, distance)["received"] for market in ("free", "provincial", "local")]
        assert received == sorted(received, reverse=True) and received[0] > 1.5 * received[2] > 0
    for market in ("free", "provincial", "local"):
        straight, network = (food_account(ledger, market, name) for name in ("straight", "network_synthetic"))
        assert network["received"] < straight["received"]
        assert network["deficit"] == pytest.approx(straight["deficit"], rel=1e-12)


def test_shortages_of_food_are_netted_in_larger_units(demo):
    ledger = ledger_rows(demo[0])
    keys = (
        ("food before flow", "cell"),
        ("food market, free, straight", "zone"),
        ("food market, free, straight, city regions", "zone"),
        ("food before flow", "region"),
    )
    deficits = [float(ledger[key]["deficit"]) for key in keys]
    assert deficits == sorted(deficits, reverse=True) and deficits[-1] == 0
    units = [int(ledger[key]["units"]) for key in keys]
    assert units == [17732, 287, 92, 1]


def test_a_lower_need_makes_the_region_look_rich(demo):
    folder, printed = demo
    ledger, (grain, persons) = ledger_rows(folder), food_table("yangtze_10km")
    for kilogrammes in (141, 135):
        row = ledger[f"food market, free, straight, {kilogrammes} kg", "zone"]
        assert float(row["demand"]) == pytest.approx(persons * kilogrammes / 1000, rel=1e-6)
        assert float(row["demand"]) < grain / 3 and f"{kilogrammes} kg" in printed
    assert "security line" in printed


def test_grain_flows_from_fields_to_cities(demo):
    """Links sum to what was received; Wuhan and Chengdu are short, Dongting and Poyang have to spare."""
    folder, _ = demo
    dataset = ogr.Open(str(folder / "food_flow.gpkg"))
    regions = {item.GetField("region"): item.items() for item in dataset.GetLayerByName("market_regions_constructed")}
    assert all(regions[name]["deficit"] > 1e6 for name in ("Wuhan", "Chengdu", "Nanjing"))
    assert all(regions[name]["surplus"] > 1e6 for name in ("Nanchang", "Yueyang", "Suining"))
    links = [item.items() for item in dataset.GetLayerByName("market_links_constructed")]
    between = sum(link["amount"] for link in links if link["origin"] != link["destination"])
    assert between == pytest.approx(food_account(ledger_rows(folder), "free")["received"], rel=1e-9)
    assert not any(regions[link["origin"]]["deficit"] > 0 for link in links)


def test_constructed_and_synthetic_things_are_called_so(demo):
    folder, printed = demo
    food = printed.split("Food for")[1]
    for word in ("market regions (constructed)", "it is synthetic, not roads", "an assumption", "they are no counties"):
        assert word in food, word
    assert printed.count("The accounts side by side") == 1
    for label in ("water, by rivers", "carbon, distance", "food, free", "food, provincial", "food, local"):
        assert label in printed.split("The accounts side by side")[1]
    assert printed.split("Time:")[0].rstrip().endswith((folder / "summary.txt").read_text("utf-8").rstrip())


def test_the_middle_reaches_are_whole_provinces(tmp_path):
    """Their harvest of 2020 is the published one: 2727.43 + 3015.12 + 2163.88 x 10^4 t (China Statistical Yearbook)."""
    done = run_demo("--service", "food", "--sample", "mryr_5km", "--output", tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Industrial value added" not in done.stdout and "side by side" not in done.stdout
    ledger = ledger_rows(tmp_path)
    free = food_account(ledger, "free")
    assert free["supply"] == pytest.approx((2727.43 + 3015.12 + 2163.88) * 1e4, rel=1e-9)
    assert free["demand"] == pytest.approx(0.4 * (57752557 + 66444864 + 45188635), rel=1e-9)
    rates = [food_account(ledger, market)["received"] / free["deficit"] for market in ("free", "provincial", "local")]
    assert rates == sorted(rates, reverse=True) and rates[0] > 0.8 and rates[2] < 0.2
    assert "The area is cut out" in done.stdout
    assert not QImage(str(tmp_path / "maps" / "11_food_market.png")).isNull()


def people(sample):
    """Persons by province inside the area."""
    with open(CHECKOUT / "resources" / "sample" / sample / "provinces.csv", encoding="utf-8", newline="") as stream:
        return {row["name"]: int(row["population_modelled"]) for row in csv.DictReader(stream)}


def energy_rows(sample):
    path = CHECKOUT / "resources" / "sample" / sample / "energy_use_2020.csv"
    with open(path, encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def energy_carbon(sample):
    """tC/yr by the coefficients for a tonne of standard coal of resources/tables/fuel_carbon.csv."""
    per_tce = {"raw coal": 0.7559, "crude oil": 0.5857, "natural gas": 0.4483}
    return sum(float(row["amount"]) * per_tce[row["fuel"]] for row in energy_rows(sample))


def test_levels_are_told_apart(demo):
    folder, _ = demo
    ledger = ledger_rows(folder)
    deficits = [
        float(ledger[key]["deficit"])
        for key in (("river flow by cell", "cell"), ("river flow by sub-basin", "sub-basin"), ("before flow", "region"))
    ]
    assert deficits == sorted(deficits, reverse=True)


def test_shortages_shrink_and_rivers_grow(demo):
    folder, _ = demo
    deficit, unmet, outflow, upstream = (
        gdal.Open(str(folder / f"{name}.tif")).ReadAsArray().astype(float)
        for name in ("deficit", "unmet", "outflow", "upstream_area")
    )
    valid = deficit > -1e30
    assert (unmet[valid] <= deficit[valid]).all() and (unmet[valid] < deficit[valid]).sum() > 500
    mouth, plateau = outflow.argmax(), 50
    row, column = divmod(int(mouth), outflow.shape[1])
    assert column > 280, "the mouth lies in the east"
    assert outflow[row, column] > 25 * outflow[:, :plateau].max()
    assert upstream[row, column] > 1.7e6


def test_a_second_run_leaves_the_same_bytes(demo):
    folder, printed = demo
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    (folder / "notes.txt").write_text("of the user", encoding="utf-8")
    done = run_demo("--output", folder)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (folder / "notes.txt").exists()
    after = {path: path.read_bytes() for path in before}
    changed = {path.name for path in before if after[path] != before[path] and not path.match("*.esflow.json")}
    assert not changed, "only records say when they were made"
    assert done.stdout.split("Time:")[0] == printed.split("Time:")[0]


def test_it_says_why_it_failed(tmp_path):
    target = tmp_path / "file"
    target.write_text("in the way", encoding="utf-8")
    done = run_demo("--service", "carbon", "--output", target)
    assert done.returncode == 1
    assert "The demo failed" in done.stderr and "file" in done.stderr
    assert target.read_text(encoding="utf-8") == "in the way"


def test_an_account_that_does_not_close_fails(demo_module):
    row = {"closure_error": "2e-9"}
    with pytest.raises(demo_module.StepError, match="does not close"):
        demo_module.check_closure({("river flow by cell", "cell"): row})
    with pytest.raises(demo_module.StepError, match="No ledger"):
        demo_module.check_closure({("before flow", "cell"): {"closure_error": ""}})
    assert demo_module.check_closure({("river flow by cell", "cell"): {"closure_error": "-3e-16"}}) == -3e-16


def test_a_step_that_fails_stops_the_chain(demo_module, monkeypatch):
    from demo_chain import Result

    chain = demo_module.Chain()
    monkeypatch.setattr(chain, "program", shutil.which("false"))
    with pytest.raises(demo_module.StepError, match="Rain .esflow:wateryield. failed with status 1"):
        chain.run("Rain", "esflow:wateryield")
    monkeypatch.setattr(chain, "program", shutil.which("true"))
    with pytest.raises(demo_module.StepError, match="did not write nowhere.tif"):
        chain.run("Rain", "esflow:wateryield", OUTPUT=Result("nowhere.tif"))


def test_constructed_value_added_follows_its_rule():
    """GDP x national share of industrial value added x part of the population inside, as SOURCES.md says."""
    folder = CHECKOUT / "resources" / "sample"
    with open(folder / "industrial_value_added_2020.csv", encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    with open(folder / "published_figures.csv", encoding="utf-8", newline="") as stream:
        census = {row["province"]: int(row["population_2020"]) for row in csv.DictReader(stream)}
    for sample in ("yangtze_10km", "mryr_5km"):
        with open(folder / sample / "provinces.csv", encoding="utf-8", newline="") as stream:
            inside = {row["name"]: int(row["population_modelled"]) for row in csv.DictReader(stream)}
        assert set(inside) <= {row["province"] for row in rows}
        for row in rows:
            part = min(1.0, inside.get(row["province"], 0) / census[row["province"]])
            expected = float(row["gdp_2020_1e8_cny"]) * 1e4 * 313071.1 / 1013567.0 * part
            assert float(row[f"value_added_{sample}_1e4_cny"]) == pytest.approx(expected, abs=0.51)
            assert "constructed for the demonstration" in row["how_made"]


@pytest.mark.parametrize("sample", ["yangtze_10km", "mryr_5km"])
def test_constructed_energy_use_follows_its_rule(sample):
    """National consumption x share of the fuel x share in national industrial value added, as SOURCES.md says."""
    folder = CHECKOUT / "resources" / "sample"
    with open(folder / "industrial_value_added_2020.csv", encoding="utf-8", newline="") as stream:
        added = {row["province"]: float(row[f"value_added_{sample}_1e4_cny"]) for row in csv.DictReader(stream)}
    rows = energy_rows(sample)
    assert {row["zone"] for row in rows} == set(people(sample)) and len(rows) == 3 * len(people(sample))
    shares = {"raw coal": 0.568, "crude oil": 1 - 0.568 - 0.243, "natural gas": 0.084}
    for row in rows:
        expected = 4.98e9 * shares[row["fuel"]] * added[row["zone"]] / 313071.1e4
        assert float(row["amount"]) == pytest.approx(expected, abs=0.51), row
        assert row["unit"] == "tce" and "constructed for the demonstration" in row["how_made"]


def test_the_environment_of_the_tests_is_left_alone(demo_module):
    assert "OGR_CURRENT_DATE" not in os.environ
