"""The market in memory: one method on generated zones; seconds and totals, one JSON object printed last."""

import json
import sys
import time

import checkout

checkout.import_from_plugin_folder()

import generated_market  # noqa: E402
from esflow.esflow_plugin.core.flow import market  # noqa: E402


def flow(zones, options):
    """Wall and CPU seconds of one flow between so many donors and as many receivers, and what came of it."""
    given = generated_market.generate(zones, zones)
    wall, cpu = time.perf_counter(), time.process_time()
    found = market.market_flow(*given, **options)
    return {
        "wall_s": time.perf_counter() - wall,
        "cpu_s": time.process_time() - cpu,
        "total": float(found.sent.sum()),
        "cost": found.cost,
        "not_shipped": found.not_shipped_for_nearest,
        "possible": float(min(given[0].sum(), given[1].sum())),
        "pairs": int(found.amount.size),
    }


if __name__ == "__main__":
    arguments = json.loads(sys.argv[1])
    sys.stdout.write(json.dumps(flow(arguments["zones"], arguments["options"])) + "\n")
