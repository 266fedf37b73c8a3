"""`zonalbalance`: supply and demand summed by zone, with ratios, ESDR and quadrants, in one year or several."""

import numpy as np

from ...esflow_plugin.core import mismatch
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.zonal import ZonalSums
from ...esflow_plugin.raster.units import AMOUNT_OF_DENSITY, SERVICE_OF_UNIT
from ...esflow_plugin.vector.zone_table import zone_features
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..demand.zone_allocation import valid_share
from ..layer_lists import explained
from .cell_summary import SQUARE_METRES_PER_HECTARE, TYPE_SHARES
from .references import LARGEST_TOLERANCE, TOLERANCE, read_references, reference_parameters, tolerance_parameter
from .years_input import read_years, series_parameters
from .zone_years import change_features, relative_columns, title_of, zone_levels

CHANGES = "CHANGES"
FEW_CELLS = 10


class ZonalBalance(ESFlowAlgorithm):
    """Sums by zone of supply, demand, surplus, deficit; ratio of sums and mean of cell ratios; ESDR and quadrant."""

    NAME = "zonalbalance"
    GROUP = "mismatch"

    def displayName(self):  # noqa: N802
        return self.tr("Balance supply and demand by zone")

    def shortDescription(self):  # noqa: N802
        return self.tr(
            "Sums supply and demand over zones and gives each zone's surplus, deficit, ratios, ESDR and quadrant."
        )

    def tags(self):
        return self.tr(
            "ecosystem services,supply,demand,zonal statistics,balance,deficit,ratio,ESDR,quadrant,z-score"
        ).split(",")

    def description_html(self):
        return self.tr(
            "<p>Sums a service's supply S and demand D over zones. Surplus max(S−D, 0), deficit max(D−S, 0) and "
            "local use "
            "min(S, D) are taken from the zone's sums, so shortages inside a zone are netted: the sum of zone "
            "deficits is "
            "never larger than the sum of cell deficits. The field <code>level</code> says so.</p>"
            "<p><code>ratio_sum</code> is ΣS/ΣD. <code>ratio_cellmean</code> is the mean of the cells' S/D; it "
            "weighs a "
            "desert cell like a city cell and can differ widely. Cells without demand have no ratio.</p>"
            "<p>What compares zones uses their densities (amount per hectare with data), so that a large zone is not "
            "“high” for its size: <code>esdr</code> = (S − D)/((S<sub>max</sub> + D<sub>max</sub>)/2) with the highest "
            "densities of all zones and years or fixed references; <code>z_supply</code>, <code>z_demand</code> = "
            "(x − mean)/sd over zones and years; <code>quadrant</code>, supply first: H-H, L-H (low supply, high "
            "demand), L-L, H-L; z = 0 counts as low, equal values everywhere give “undefined”. Quadrants speak of "
            "relative levels: a zone in deficit can be H-L. <code>type</code> is deficit, balanced (|S − D| ≤ "
            "tolerance × max(S, D)) or surplus, of the zone's sums; the shares of area count its cells.</p>"
            "<p><b>Several years:</b> give the further years' rasters. The table then has one row for each zone and "
            "year with the field <code>year</code> (filter by it to draw a map of one year), references, means and sd "
            "are pooled over all years, and only cells with data in all years count. The table of changes "
            "compares each year with the next and the first with the last.</p>"
            "<p><b>Negative carbon supply</b> (an ecosystem that releases carbon) is moved to the demand cell by cell: "
            "D + |S| and S = 0, so that S − D stays the same; what was moved is printed. Other negative values are "
            "refused.</p>"
            "<p><b>Units:</b> densities per hectare and year in, amounts per year out. <b>Cells</b> belong to the "
            "zone in "
            "which their centre lies; zones of fewer than 10 cells are told. <b>Run next:</b> river flow, market flow, "
            "Inequality of supply.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            p.supply(),
            p.demand(),
            p.zones(optional=False),
            p.zone_field(optional=False),
            *series_parameters(),
            tolerance_parameter(),
            *reference_parameters(),
            p.align(),
            p.vector_output(
                p.OUTPUT_ZONES,
                self.tr("Zone table"),
                self.tr("The zones with sums, balance, ratios, ESDR and quadrant; with several years a row for each."),
                optional=False,
            ),
            p.vector_output(
                CHANGES,
                self.tr("Changes between years"),
                self.tr("One row for each zone and pair of years; no rows with one year."),
                by_default=False,
            ),
        ):
            self.addParameter(parameter)

    def checkParameterValues(self, parameters, context):  # noqa: N802
        ok, text = super().checkParameterValues(parameters, context)
        return ok, text if ok else explained(self, parameters, context, text)

    def read(self, inputs):
        tolerance = inputs.number(TOLERANCE, 0.0, LARGEST_TOLERANCE)
        references = read_references(inputs)
        years = read_years(inputs)
        return _Data(years, inputs.zones(p.ZONES, p.ZONE_FIELD), tolerance, references)

    def compute(self, run, data):
        years, zones = data.years, data.zones
        sums = _sums_by_year(run, data)
        if not sums[0].cell_count.any():
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "No zone holds a valid cell of supply and demand. Choose zones and rasters of one region."
                )
            )
        years.tell(run)
        _warn_of_few_cells(run, zones, sums[0].cell_count)
        columns = [zone_columns(year) for year in sums]
        levels = zone_levels(columns, data.references)
        levels.tell(run, years.unit)
        share = valid_share(years.grid, zones, sums[0].cell_count)
        columns = [
            {**year, "valid_share": share, **relative, **_type_shares(year_sums)}
            for year, relative, year_sums in zip(columns, relative_columns(columns, levels, data.tolerance), sums)
        ]
        self._write(run, data, columns)

    def _write(self, run, data, columns):
        years, zones = data.years, data.zones
        texts = {
            "service": SERVICE_OF_UNIT.get(years.unit, ""),
            "level": "zone",
            "unit": AMOUNT_OF_DENSITY.get(years.unit, ""),
        }
        features = []
        for name, values in zip(years.names, columns):
            own = {**texts, "year": name} if years.are_several else texts
            fields, of_year = zone_features(zones, values, own, title_of)
            features += of_year
        run.table(p.OUTPUT_ZONES, fields, features, zones.wkb_type, years.grid.crs, style="zone_balance")
        if not self.is_skipped(CHANGES, run.parameters):
            fields, changes = change_features(zones, years.names, columns, texts)
            run.table(CHANGES, fields, changes, zones.wkb_type, years.grid.crs, style="zone_change")


class _Data:
    """What `compute` needs."""

    def __init__(self, years, zones, tolerance, references):
        self.years = years
        self.zones = zones
        self.tolerance = tolerance
        self.references = references


def _sums_by_year(run, data):
    years = data.years
    sums = [ZonalSums(len(data.zones), ("supply", "demand", *TYPE_SHARES)) for _ in years.names]
    for window in run.blocks(years.grid):
        pairs, valid = years.read(window)
        zone = data.zones.index_of_cells(years.grid, window)
        hectares = years.grid.cell_area_m2(window) / SQUARE_METRES_PER_HECTARE
        for year, (supply, demand) in zip(sums, pairs):
            types = mismatch.matching_type(supply, demand, data.tolerance)
            areas = {name: (types == code) * hectares for name, code in TYPE_SHARES.items()}
            year.add(zone, valid, {"supply": supply * hectares, "demand": demand * hectares, **areas}, hectares)
            year.add_cell_ratio("ratio", zone, valid, supply, demand)
    return sums


def _type_shares(sums):
    """Shares of each zone's area by the matching type of its cells; NaN without cells."""
    return {name: sums.density(name) for name in TYPE_SHARES}


def _warn_of_few_cells(run, zones, cells):
    few = [str(zones.names[place]) for place in np.flatnonzero((cells > 0) & (cells < FEW_CELLS))]
    if few:
        run.inform(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{count} zones hold fewer than {fewest} cells with data, so their sums depend much on where the cells "
                "lie: {zones}.",
            ),
            count=len(few),
            fewest=FEW_CELLS,
            zones=", ".join(few[:20]) + (" …" if len(few) > 20 else ""),
        )


def zone_columns(sums):
    """Columns of the zone table from sums of `supply` and `demand` and the cell ratio `ratio`."""
    supply, demand = sums.sums["supply"], sums.sums["demand"]
    empty = sums.cell_count == 0
    amounts = {
        "supply": supply,
        "demand": demand,
        "local": mismatch.local_use(supply, demand),
        "surplus": mismatch.surplus(supply, demand),
        "deficit": mismatch.deficit(supply, demand),
        "balance": mismatch.balance(supply, demand),
        "ratio_sum": sums.ratio_of_sums("supply", "demand"),
        "ratio_cellmean": sums.mean_of_cell_ratios("ratio"),
    }
    columns = {"cells": sums.cell_count, "area_ha": sums.area}
    columns.update({name: np.where(empty, np.nan, values) for name, values in amounts.items()})
    columns["ratio_cells"] = sums.ratio_counts["ratio"]
    return columns
