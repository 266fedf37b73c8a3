"""Every algorithm of the provider, in the order of the stages."""

from .mismatch.supply_demand_balance import SupplyDemandBalance
from .mismatch.zonal_balance import ZonalBalance
from .supply.calibrate_z import CalibrateZ
from .supply.reference_evapotranspiration import ReferenceEvapotranspiration
from .supply.water_yield import WaterYield

ALGORITHMS = (
    ReferenceEvapotranspiration,
    WaterYield,
    CalibrateZ,
    SupplyDemandBalance,
    ZonalBalance,
)
