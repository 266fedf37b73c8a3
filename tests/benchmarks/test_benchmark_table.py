"""The verdicts of the benchmarks' table."""

import importlib.util
from pathlib import Path

import pytest

SPECIFICATION = importlib.util.spec_from_file_location("benchmark_table", Path(__file__).with_name("table.py"))
table = importlib.util.module_from_spec(SPECIFICATION)
SPECIFICATION.loader.exec_module(table)


@pytest.mark.parametrize(
    ("given", "met"),
    [
        ({"ours": 2.0, "peer": 16.0, "at_least_ratio": 8.0}, True),
        ({"ours": 2.0, "peer": 15.9, "at_least_ratio": 8.0}, False),
        ({"ours": 2.0, "peer": 99.0, "at_least_ratio": 8.0, "recorded": True}, None),
        ({"ours": 2.0, "at_least_ratio": 8.0}, None),
        ({"ours": 2.0, "at_most": 2.0}, True),
        ({"ours": 2.1, "at_most": 2.0}, False),
        ({"ours": 2.1, "at_most": 2.0, "peer": 9.0, "at_least_ratio": 3.0, "recorded": True}, False),
        ({"ours": 1.9, "at_most": 2.0, "peer": 9.0, "at_least_ratio": 5.0}, False),
        ({"ours": 2.0, "peer": 16.0}, None),
    ],
)
def test_verdict(given, met):
    assert table.Row("a job", unit="s", **given).met is met


def test_recorded_figures_are_marked_and_not_judged():
    row = table.Row("a job", 2.0, "s", peer=16.0, at_least_ratio=8.0, recorded=True)
    assert row.cells() == ("a job", "2 s", "16 s (recorded)", "8.00x", ">= 8x", "-")


def test_table_lines_are_of_one_width():
    rows = [table.Row("short", 0.123, "s"), table.Row("a much longer job", 1234.5, "MiB", peer=2.0)]
    lines = table.formatted("Title", rows).splitlines()
    assert lines[0] == "## Title"
    assert len({len(line) for line in lines[1:]}) == 1
