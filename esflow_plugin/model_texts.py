"""What the ready-made models tell the user: titles, help, search words, and labels that no step of theirs has."""

from .core.errors import QT_TRANSLATE_NOOP
from .i18n import translate


def titles():
    """Title of every model by its name, in the user's language."""
    return {
        "carbonflowchain": translate("ESFlow", "Carbon: from production and emission to flows (whole chain)"),
        "carbonfootprintchain": translate(
            "ESFlow", "Carbon footprint: breadth and depth, clusters, migration and reduction potential"
        ),
        "esflowframework": translate(
            "ESFlow", "The whole framework: water, food and carbon, from inputs to the report"
        ),
        "foodflowchain": translate("ESFlow", "Food: from harvest and need to the market (whole chain)"),
        "waterflowchain": translate("ESFlow", "Water: from rain to relieved shortage (whole chain)"),
    }


def short_descriptions():
    """One sentence on every model."""
    return {
        "carbonflowchain": translate(
            "ESFlow",
            "Net ecosystem production, emissions, their balance, flows by distance and on the wind, and rates.",
        ),
        "carbonfootprintchain": translate(
            "ESFlow",
            "Three-dimensional carbon footprint of regions and years, its clusters, the way of its centre, its "
            "distribution and the reduction potential.",
        ),
        "esflowframework": translate(
            "ESFlow", "Three services from inputs to flows, rates, contributions, planning zones and the report."
        ),
        "foodflowchain": translate(
            "ESFlow", "Food production, need, their balance, the market between zones, and rates."
        ),
        "waterflowchain": translate(
            "ESFlow", "Water yield, demand, their balance, the flow down the rivers, and rates."
        ),
    }


def tags():
    """Words by which every model is found."""
    return {
        "carbonflowchain": translate(
            "ESFlow", "model,ecosystem service flow,carbon,NEP,emission,kernel,wind,compensation rate"
        ),
        "carbonfootprintchain": translate(
            "ESFlow",
            "model,carbon footprint,three-dimensional ecological footprint,breadth,depth,Moran,gravity centre,"
            "standard deviational ellipse,kernel density,reduction potential",
        ),
        "esflowframework": translate(
            "ESFlow",
            "model,framework,ecosystem service flow,water,food,carbon,spillover,compensation rate,zoning,report",
        ),
        "foodflowchain": translate(
            "ESFlow", "model,ecosystem service flow,food,grain,market,population,compensation rate"
        ),
        "waterflowchain": translate(
            "ESFlow", "model,ecosystem service flow,water,river,runoff,deficit,compensation rate"
        ),
    }


def descriptions():
    """Help of every model as HTML."""
    return {
        "carbonflowchain": translate(
            "ESFlow",
            "<p>The whole chain for carbon in one run: net ecosystem production (supply), carbon emissions (demand), "
            "their balance in every cell, and then two ways to match what is left over with what is not fixed, "
            "beside each other: by distance (atmospheric flow) and along the wind (wind flow). The rates of the "
            "zones are those of the flow by distance. The two flows use the same surplus: never add them.</p>"
            "<p>Sectors of emission that you leave out do not count. Soil respiration is not offered here: net "
            "ecosystem production is net of it already. There is no published value for the distance: it is your "
            "assumption, so try several. Give wind components or one direction. All rasters share one projected "
            "grid, or are aligned when you allow it. Each step is an algorithm of its own with a help page that has "
            "formulas, units, sources and limits.</p>"
            "<p>Carbon dioxide mixes in the whole air: the flows are an account of responsibility in space, not a "
            "path of molecules. Cell maps are steps on the way: read sums over zones, not single cells.</p>",
        ),
        "carbonfootprintchain": translate(
            "ESFlow",
            "<p>From a table of regions and years (emissions, sinks, people, GDP) in one run: the three-dimensional "
            "carbon footprint (breadth and depth of the carbon sinks that are used), the clusters of its depth by year "
            "(Moran's I, Gi*), the way and the spread of its gravity centre (standard deviational ellipses), the "
            "distribution of the depth over the regions as a curve for each year, and the reduction potential by "
            "equity and efficiency.</p>"
            "<p>Regions are matched by name; table and layer must name the same ones, or you allow rows to be left "
            "out. A year that is missing is never made up unless you choose so. Islands without a neighbour are left "
            "out of the clusters, or linked as you say. Layers with a date can be animated with QGIS' temporal "
            "controller.</p>"
            "<p>No equation of the publication that this follows is public: forms and conventions are named in the "
            "help of each step, and its figures are not reproduced.</p>",
        ),
        "esflowframework": translate(
            "ESFlow",
            "<p>The whole framework in one run: supply and demand of water yield, food production and carbon "
            "sequestration, their mismatch in every cell, their flows down the rivers, over the market and through "
            "the atmosphere, the compensation rates, who contributes to whom, planning zones, and a report that "
            "anybody can read without QGIS.</p>"
            "<p>One layer of zones (counties, cities, sub-basins) for all results; another one for the statistics "
            "(provinces). Water and carbon flow from cell to cell and are summed over the zones; food is traded "
            "among the zones: the levels are named wherever a rate stands, and rates of different levels must not be "
            "compared.</p>"
            "<p>All rasters share one projected grid, or are aligned to the land cover when you allow it. Choose the "
            "need per head that fits the food statistics. The distances of market and carbon are assumptions: no "
            "value is published, so try several. Sectors that you leave out do not count. Each step is an algorithm "
            "of its own with a help page that has formulas, units, defaults with source, and limits; open this model "
            "in the modeler to change the chain. For several years or scenarios run “Several years or "
            "scenarios”.</p>"
            "<p>The zones' rules and the definition of the rates are conventions of ESFlow: the published framework "
            "gives no formulas, and its rates cannot be reproduced from public information.</p>",
        ),
        "foodflowchain": translate(
            "ESFlow",
            "<p>The whole chain for food in one run: a yearbook's production spread over cropland (supply), what "
            "people need (demand), their balance in every cell, and a market on which zones with a surplus serve "
            "zones with a deficit, each shortage by several sources; at the end the compensation rates of the "
            "zones.</p>"
            "<p>Two layers of zones: those of the statistics (provinces, counties) and those that trade. Choose the "
            "need that fits the statistics: total grain output counts feed, seed and industry, and so does the "
            "security line of 400 kg; grain eaten by households is a third of it. There is no published value for "
            "the distance: it is your assumption, so try several. A barrier field makes markets of provinces or "
            "cities. Each step is an algorithm of its own with a help page that has formulas, units, sources and "
            "limits.</p>"
            "<p>Flows are what the method shares out, not recorded trade. Shortages inside a zone are netted, so the "
            "size of the zones is part of the result.</p>",
        ),
        "waterflowchain": translate(
            "ESFlow",
            "<p>The whole chain for water in one run: water yield (supply), water demand, their balance in every "
            "cell, the flow down the rivers, which relieves shortages downstream, and the compensation rates of the "
            "zones.</p>"
            "<p>Give flow directions, or a DEM to derive them from. Sectors of demand that you leave out do not "
            "count. All rasters share one projected grid, or are aligned to the land cover when you allow it. Each "
            "step is an algorithm of its own with a help page that has formulas, units, sources and limits; open "
            "this model in the modeler to change the chain.</p>"
            "<p>Cell maps are steps on the way: read sums over zones, not single cells.</p>",
        ),
    }


# Where steps use one word for different things, and results that several steps have.
LABELS = (
    QT_TRANSLATE_NOOP("ESFlow", "Balance before flow (tC/ha/yr)"),
    QT_TRANSLATE_NOOP("ESFlow", "Ledger before flow"),
    QT_TRANSLATE_NOOP("ESFlow", "Matching type before flow"),
    QT_TRANSLATE_NOOP("ESFlow", "Ledger of the flow by distance"),
    QT_TRANSLATE_NOOP("ESFlow", "Links by distance"),
    QT_TRANSLATE_NOOP("ESFlow", "Received by distance"),
    QT_TRANSLATE_NOOP("ESFlow", "Sent by distance"),
    QT_TRANSLATE_NOOP("ESFlow", "Unmet deficit after flow by distance"),
    QT_TRANSLATE_NOOP("ESFlow", "Ledger of the flow on the wind"),
    QT_TRANSLATE_NOOP("ESFlow", "Links on the wind"),
    QT_TRANSLATE_NOOP("ESFlow", "Received on the wind"),
    QT_TRANSLATE_NOOP("ESFlow", "Sent on the wind"),
    QT_TRANSLATE_NOOP("ESFlow", "Unmet deficit after flow on the wind"),
    QT_TRANSLATE_NOOP("ESFlow", "Zones with their account on the wind"),
    QT_TRANSLATE_NOOP("ESFlow", "Ledger of the zones by distance"),
    QT_TRANSLATE_NOOP("ESFlow", "Zones with their account by distance, rates and classes"),
    QT_TRANSLATE_NOOP("ESFlow", "Codes of cropland"),
    QT_TRANSLATE_NOOP("ESFlow", "Water quotas"),
    QT_TRANSLATE_NOOP("ESFlow", "Food statistics"),
    QT_TRANSLATE_NOOP("ESFlow", "Food statistics: field that names the zone"),
    QT_TRANSLATE_NOOP("ESFlow", "Food statistics: field with the production"),
    QT_TRANSLATE_NOOP("ESFlow", "Food statistics: unit"),
    QT_TRANSLATE_NOOP("ESFlow", "Food: weight on cropland, e.g. NDVI"),
    QT_TRANSLATE_NOOP("ESFlow", "Food: band of the weight"),
    QT_TRANSLATE_NOOP("ESFlow", "Zones of the statistics"),
    QT_TRANSLATE_NOOP("ESFlow", "Field of the zones of the statistics"),
    QT_TRANSLATE_NOOP("ESFlow", "Market: method"),
    QT_TRANSLATE_NOOP("ESFlow", "Market: distance limit (km)"),
    QT_TRANSLATE_NOOP("ESFlow", "Market: decay with distance"),
    QT_TRANSLATE_NOOP("ESFlow", "Market: decay length (km)"),
    QT_TRANSLATE_NOOP("ESFlow", "Market: field that no trade crosses"),
    QT_TRANSLATE_NOOP("ESFlow", "Market: field with the attraction of a zone"),
    QT_TRANSLATE_NOOP("ESFlow", "Market: nearest suppliers only"),
    QT_TRANSLATE_NOOP("ESFlow", "Carbon: precipitation by month (mm/month, 12 bands)"),
    QT_TRANSLATE_NOOP("ESFlow", "Carbon: statistics of people"),
    QT_TRANSLATE_NOOP("ESFlow", "Carbon: field that names the zone"),
    QT_TRANSLATE_NOOP("ESFlow", "Carbon: kernel"),
    QT_TRANSLATE_NOOP("ESFlow", "Carbon: distance (m)"),
    QT_TRANSLATE_NOOP("ESFlow", "Carbon: wind blows from (degrees)"),
    QT_TRANSLATE_NOOP("ESFlow", "Carbon: wind strength κ (0..5)"),
    QT_TRANSLATE_NOOP("ESFlow", "Zoning: what counts as transfer"),
    QT_TRANSLATE_NOOP("ESFlow", "Zoning: normalisation"),
    QT_TRANSLATE_NOOP("ESFlow", "Zoning: threshold between low and high"),
    QT_TRANSLATE_NOOP("ESFlow", "Zoning: quantile (0..1)"),
    QT_TRANSLATE_NOOP("ESFlow", "Zoning: weights of the services"),
    QT_TRANSLATE_NOOP("ESFlow", "Water: ledger of the flow"),
    QT_TRANSLATE_NOOP("ESFlow", "Water: from donor to receiver"),
    QT_TRANSLATE_NOOP("ESFlow", "Water: unmet deficit after flow (m3/ha/yr)"),
    QT_TRANSLATE_NOOP("ESFlow", "Water: zones with their account"),
    QT_TRANSLATE_NOOP("ESFlow", "Food: ledger of the flow"),
    QT_TRANSLATE_NOOP("ESFlow", "Food: from donor to receiver"),
    QT_TRANSLATE_NOOP("ESFlow", "Food: zones with their account"),
    QT_TRANSLATE_NOOP("ESFlow", "Carbon: ledger of the flow"),
    QT_TRANSLATE_NOOP("ESFlow", "Carbon: from donor to receiver"),
    QT_TRANSLATE_NOOP("ESFlow", "Carbon: unmet deficit after flow (tC/ha/yr)"),
    QT_TRANSLATE_NOOP("ESFlow", "Carbon: zones with their account"),
    QT_TRANSLATE_NOOP("ESFlow", "Zones with the comprehensive ratio of the services"),
    QT_TRANSLATE_NOOP("ESFlow", "Zones with rates and classes of all services"),
    QT_TRANSLATE_NOOP("ESFlow", "Balance before flow (t/ha/yr)"),
    QT_TRANSLATE_NOOP("ESFlow", "Ledger of the market"),
    QT_TRANSLATE_NOOP("ESFlow", "Links of the market"),
    QT_TRANSLATE_NOOP("ESFlow", "Ledger of the zones"),
    QT_TRANSLATE_NOOP("ESFlow", "Zones with their account, rates and classes"),
    QT_TRANSLATE_NOOP("ESFlow", "Water yield by zone"),
    QT_TRANSLATE_NOOP("ESFlow", "Balance before flow (m3/ha/yr)"),
    QT_TRANSLATE_NOOP("ESFlow", "Ledger of the river flow"),
    QT_TRANSLATE_NOOP("ESFlow", "Clusters of the footprint's depth"),
    QT_TRANSLATE_NOOP("ESFlow", "Global autocorrelation of the depth by year"),
    QT_TRANSLATE_NOOP("ESFlow", "Moran scatter plot of the depth"),
    QT_TRANSLATE_NOOP("ESFlow", "Gravity centres of the footprint"),
    QT_TRANSLATE_NOOP("ESFlow", "Deviational ellipses of the footprint"),
    QT_TRANSLATE_NOOP("ESFlow", "Way of the footprint's centre"),
    QT_TRANSLATE_NOOP("ESFlow", "Distribution curves of the depth"),
    QT_TRANSLATE_NOOP("ESFlow", "Picture of the depth's distribution"),
    QT_TRANSLATE_NOOP("ESFlow", "Reduction potential by year"),
)
