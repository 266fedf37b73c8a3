"""`carbonfootprint3d`: breadth and depth of the carbon footprint of regions, year by year."""

from qgis.core import QgsProcessingOutputNumber

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from .. import parameters as p
from ..base import ESFlowAlgorithm
from . import footprint_parameters as f
from .footprint_account import FootprintAccount
from .footprint_input import read_footprint
from .footprint_tables import change_table, long_table, region_features, total_table


class CarbonFootprint3D(ESFlowAlgorithm):
    """Three-dimensional carbon footprint of regions from emissions and sinks, with classes, changes and totals."""

    NAME = "carbonfootprint3d"
    GROUP = "footprint"

    def displayName(self):  # noqa: N802
        return self.tr("Three-dimensional carbon footprint")

    def shortDescription(self):  # noqa: N802
        return self.tr("Breadth and depth of the carbon footprint of regions: flow and stock of carbon sinks in use.")

    def tags(self):
        return self.tr(
            "ecological footprint,carbon,footprint depth,footprint size,breadth,biocapacity,carbon sink,industry,"
            "province,natural capital,Niccolucci,Fang"
        ).split(",")

    def description_html(self):
        return self.tr(
            "<p>How much of what its sinks take up in a year a region's emissions use, and how far they go beyond it. "
            "Uptake CC = Σ<sub>j</sub> area<sub>j</sub> × a<sub>j</sub> over types of sinks j (a: tC/ha/yr). The "
            "emission CE is shared between the sinks, CE<sub>j</sub>, and is a footprint EF<sub>j</sub> = "
            "CE<sub>j</sub>/a<sub>j</sub> in hectares beside the biocapacity BC<sub>j</sub> = area<sub>j</sub>; or "
            "both stay in tonnes of carbon.</p>"
            "<ul><li><b>By capacity</b> (default): CE<sub>j</sub> = CE × CC<sub>j</sub>/CC, so EF = CE/ā with the "
            "region's own mean uptake ā, and EF/BC = CE/CC. All sinks are then in deficit together, and Fang's form "
            "equals the naive one.</li>"
            "<li><b>Fixed shares</b>: CE<sub>j</sub> = CE × p<sub>j</sub>, forest 0.8272, grass 0.1728.</li></ul>"
            "<p><b>By sink:</b> breadth (size) = min(EF, BC); deficit = max(EF − BC, 0); depth = 1 + deficit/BC; "
            "breadth × depth = EF. Flow occupancy = breadth/BC tells where there is no deficit, stock-flow "
            "utilisation = deficit/breadth where there is one. <b>Region</b> (Fang): breadth = Σ min(EF<sub>j</sub>, "
            "BC<sub>j</sub>), depth = 1 + Σ deficit<sub>j</sub>/Σ BC<sub>j</sub>; a sink's surplus does not pay for "
            "another's deficit, and breadth × depth ≤ Σ EF<sub>j</sub>. depth_naive takes all sinks as one "
            "(Niccolucci) and is never deeper.</p>"
            "<p><b>Classes:</b> breadth and depth above or not above their means (what equals the mean is low). They "
            "are relative to the regions and years given; one very deep region, with hardly any sink, lifts the mean "
            "above most others.</p>"
            "<p><b>Units:</b> emissions tC or tCO2 (× 12/44), chosen and never assumed; hectares of sink, not global "
            "hectares. <b>Defaults:</b> forest 3.8096, grass 0.9482 tC/ha/yr and the shares as quoted in Chinese "
            "studies (Xie Hongyu et al. 2008; Zhao Rongqin et al. 2010), <b>source to confirm</b>; fuels and cement "
            "as in “Carbon emissions”. They stand with source and certainty in <code>resources/tables</code> "
            "(<code>carbon_sinks.csv</code>, <code>fuel_carbon.csv</code>).</p>"
            "<p><b>Source:</b> Niccolucci et al. 2009, Ecol. Model. 220:2819; Fang and Li 2012, J. Nat. Resour. "
            "27(12):1995; Fang 2015. The aim is that of Zuo and Zhao 2025 (Arid Zone Research 42(9)), whose data and "
            "equations are not public: their numbers are not reproduced.</p>"
            "<p><b>What to mind:</b> “industry” differs between energy balances; electricity counted where it is used "
            "and where it is made counts twice; regions that statistics lack stay empty. Missing years are never "
            "filled in unless asked. A region without sinks has no depth (null). <b>Limits:</b> an account of "
            "responsibility: carbon dioxide mixes in the whole air, and uptake per hectare is a mean. <b>Run "
            "next:</b> Spatial autocorrelation, Reduction potential.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            *f.statistics_parameters(),
            *f.emission_parameters(),
            *f.sink_parameters(),
            *f.rule_parameters(),
            *f.output_parameters(),
        ):
            self.addParameter(parameter)
        for name, label in (
            ("REGIONS", self.tr("Regions with complete data in the last year")),
            ("YEARS_COMPUTED", self.tr("Number of years")),
            ("IN_DEFICIT", self.tr("Regions in deficit in the last year")),
            ("FOOTPRINT", self.tr("Footprint of all regions in the last year (ha or tC/yr)")),
            ("BIOCAPACITY", self.tr("Biocapacity of all regions in the last year (ha or tC/yr)")),
            ("DEPTH", self.tr("Depth of all regions together in the last year")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def read(self, inputs):
        return read_footprint(inputs)

    def compute(self, run, data):
        with run.step(0.0, 0.1):
            account = FootprintAccount(data)
            totals = [account.totals(year) for year in range(len(data.grid.years))]
            self._tell(run, account, totals)
        with run.step(0.1, 0.5):
            fields, features = region_features(account, run.progress)
        run.table(p.OUTPUT_ZONES, fields, features, data.regions.wkb_type, data.regions.crs, style=data.style)
        with run.step(0.5, 0.9):
            self._write(run, p.OUTPUT, long_table, account)
        with run.step(0.9, 1.0):
            self._write(run, f.CHANGES, change_table, account)
            run.table(f.TOTALS, *total_table(account, totals))

    def _write(self, run, name, make_table, account):
        """A table that takes its time: made only where it is wanted."""
        if not self.is_skipped(name, run.parameters):
            run.table(name, *make_table(account, run.progress))

    def _tell(self, run, account, totals):
        years, last = account.data.grid.years, totals[-1]
        run.fact("totals", [{"year": year, **total} for year, total in zip(years, totals)])
        for name, value in (
            ("REGIONS", last["regions"]),
            ("YEARS_COMPUTED", len(years) if years != [None] else 0),
            ("IN_DEFICIT", last["in_deficit"]),
            ("FOOTPRINT", last["footprint"]),
            ("BIOCAPACITY", last["biocapacity"]),
            ("DEPTH", last["depth"]),
        ):
            run.result(name, value if value == value else None)
        for year, total in zip(years, totals):
            run.inform(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{year}: {regions} regions, {in_deficit} in deficit; emission {emission:.4g} tC, uptake "
                    "{capacity:.4g} tC, footprint {footprint:.4g} {unit}, biocapacity {biocapacity:.4g} {unit}, depth "
                    "{depth:.3f}.",
                ),
                year=self.tr("All") if year is None else year,
                unit=account.unit,
                **{name: total[name] for name in _TOLD},
            )
        if not (account.classes > 0).any():
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "All breadths or all depths are equal, so no region has a class of breadth and depth."
                )
            )


_TOLD = ("regions", "in_deficit", "emission", "capacity", "footprint", "biocapacity", "depth")
