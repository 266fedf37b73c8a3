"""Every algorithm of the provider, in the order of the stages."""

from .demand.carbon_emissions import CarbonEmissions
from .demand.distribute_statistics import DistributeStatistics
from .demand.food_demand import FoodDemand
from .demand.water_demand import WaterDemand
from .drivers.driver_correlation import DriverCorrelation
from .drivers.geodetector import Geodetector
from .flow.atmospheric_flow import AtmosphericFlow
from .flow.flow_direction import FlowDirection
from .flow.local_flow import LocalFlow
from .flow.market_flow import MarketFlow
from .flow.prevailing_wind import PrevailingWind
from .flow.river_flow import RiverFlow
from .flow.subbasin_flow import SubbasinFlow
from .flow.wind_flow import WindFlow
from .footprint.carbon_footprint_3d import CarbonFootprint3D
from .footprint.centre_and_ellipse import CentreAndEllipse
from .footprint.distribution_curves import DistributionCurves
from .footprint.reduction_potential import ReductionPotential
from .footprint.spatial_autocorrelation import SpatialAutocorrelation
from .mismatch.bivariate_local_moran import BivariateLocalMoran
from .mismatch.comprehensive_ratio import ComprehensiveRatio
from .mismatch.coupling_coordination import CouplingCoordination
from .mismatch.spatial_inequality import SpatialInequality
from .mismatch.supply_demand_balance import SupplyDemandBalance
from .mismatch.zonal_balance import ZonalBalance
from .spillover.compensation import Compensation
from .spillover.spillover_contribution import SpilloverContribution
from .supply.calibrate_z import CalibrateZ
from .supply.carbon_storage import CarbonStorage
from .supply.food_production import FoodProduction
from .supply.net_ecosystem_production import NetEcosystemProduction
from .supply.reference_evapotranspiration import ReferenceEvapotranspiration
from .supply.water_yield import WaterYield
from .whole.framework_report import FrameworkReport
from .whole.framework_runs import FrameworkRuns
from .whole.open_sample import OpenSample
from .zoning.flow_zoning import FlowZoning

ALGORITHMS = (
    ReferenceEvapotranspiration,
    WaterYield,
    CalibrateZ,
    CarbonStorage,
    NetEcosystemProduction,
    FoodProduction,
    DistributeStatistics,
    WaterDemand,
    CarbonEmissions,
    FoodDemand,
    SupplyDemandBalance,
    ZonalBalance,
    BivariateLocalMoran,
    ComprehensiveRatio,
    CouplingCoordination,
    SpatialInequality,
    FlowDirection,
    RiverFlow,
    SubbasinFlow,
    PrevailingWind,
    LocalFlow,
    AtmosphericFlow,
    WindFlow,
    MarketFlow,
    Compensation,
    SpilloverContribution,
    FlowZoning,
    DriverCorrelation,
    Geodetector,
    CarbonFootprint3D,
    ReductionPotential,
    SpatialAutocorrelation,
    CentreAndEllipse,
    DistributionCurves,
    OpenSample,
    FrameworkReport,
    FrameworkRuns,
)
