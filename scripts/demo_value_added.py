"""Industrial value added of the demo, which water demand and carbon emissions are spread by."""

from demo_sample import SAMPLES, shown


def distribute_value_added(chain, sample, files):
    """Industrial value added, which water demand and carbon emissions are spread by."""
    chain.run(
        "Industrial value added, from provinces to cells by population",
        "esflow:distributestatistics",
        STATISTICS=shown(SAMPLES / "industrial_value_added_2020.csv"),
        STATISTICS_ZONE_FIELD="province",
        STATISTICS_FIELD=f"value_added_{sample.name}_1e4_cny",
        UNIT="1e4 CNY",
        ZONES=sample.layer("provinces"),
        ZONE_FIELD="name",
        WEIGHT=sample.raster("population"),
        IGNORE_UNMATCHED="true",
        OUTPUT=files.raster("industrial_value_added_per_ha"),
        OUTPUT_AMOUNT=files.raster("industrial_value_added"),
    )
