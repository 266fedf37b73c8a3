"""Speed and memory of ESFlow side by side with published tools, in one run on generated inputs.

    python run.py [--size small|full] [--only NAME …] [--repeats N] [--json FILE]

Run it with the Python that can import QGIS. The peers' Python is named by ESFLOW_PEERS; without it their recorded
figures stand in and are marked so. Ours and theirs take turns, each on one core. Wall times on a busy machine are
noisy: look at the CPU rows too. Ratios are asked for at the full size and judged only there.
"""

import argparse
import importlib
import json
import sys
import tempfile
from pathlib import Path

import checkout
import measure
import peers
from setting import SIDES, Setting
from table import formatted

CASES = {
    "drainage": "case_drainage",
    "kernels": "case_kernels",
    "atmosphere": "case_atmosphere",
    "wateryield": "case_water_yield",
    "carbonstorage": "case_carbon_storage",
    "drivers": "case_drivers",
    "autocorrelation": "case_autocorrelation",
    "roads": "case_roads",
    "market": "case_market",
    "framework": "case_framework",
    "shell": "case_shell",
}
REPEATS = {"small": 3, "full": 1}


def arguments_of(given):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--size", choices=sorted(SIDES), default="small", help="small: 1 M cells; full: 36, 25 and 16 M cells"
    )
    parser.add_argument("--only", nargs="+", choices=list(CASES), default=list(CASES), help="the cases to run")
    parser.add_argument("--repeats", type=int, help="how often each is measured; 3 for small, 1 for full")
    parser.add_argument("--json", type=Path, help="also write the figures there")
    return parser.parse_args(given)


def main(given=None):
    arguments = arguments_of(given)
    python = peers.python_of_peers()
    print(f"peers: {python or 'not at hand, recorded figures stand in (set ' + peers.VARIABLE + ')'}")
    print(f"load before: {measure.load_average():.2f}")
    records = {}
    with tempfile.TemporaryDirectory(prefix="esflow-benchmark-") as folder:
        folder = Path(folder)
        environment = checkout.link_plugin(folder)
        setting = Setting(
            arguments.size,
            arguments.repeats or REPEATS[arguments.size],
            folder,
            environment,
            checkout.without_plugin(environment, folder),
            python,
            lambda text: print(f"  … {text}", file=sys.stderr, flush=True),
        )
        for name in arguments.only:
            case = importlib.import_module(CASES[name])
            rows = case.rows(setting)
            records[name] = [row.as_record() for row in rows]
            print(f"\n{formatted(case.TITLE, rows)}", flush=True)
    print(f"\nload after: {measure.load_average():.2f}")
    if arguments.json:
        arguments.json.write_text(json.dumps(records, indent=1), encoding="utf-8")
    missed = [record["what"] for rows in records.values() for record in rows if record["met"] is False]
    print("all judged targets met" if not missed else f"targets missed: {'; '.join(missed)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
