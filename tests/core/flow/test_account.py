"""The flow account: its identities, its ledger, and that it notices when something is missing."""

import math
from dataclasses import replace

import numpy as np
import pytest
from esflow.esflow_plugin.core.errors import ClosureError
from esflow.esflow_plugin.core.flow.account import AMOUNTS, FlowAccount, LedgerTotals, RunTotals
from hypothesis import given
from hypothesis import strategies as st


def fixture_f2(**run):
    """Fixture F2 of the method notes, with what it leaves."""
    return FlowAccount(
        supply=np.array([10.0, 6, 2, 4, 1, 3, 0]),
        demand=np.array([4.0, 8, 5, 3, 6, 9, 2]),
        local=np.array([4.0, 6, 2, 3, 1, 3, 0]),
        sent=np.array([6.0, 0, 0, 1, 0, 0, 0]),
        received=np.array([0.0, 0, 3, 0, 4, 0, 0]),
        run=RunTotals(**run),
    )


def random_account(seed, count):
    """An account that closes: whatever is sent is received, the rest stays or leaves."""
    rng = np.random.default_rng(seed)
    supply, demand = rng.gamma(0.5, 1e3, count), rng.gamma(0.5, 1e3, count)
    local = np.minimum(supply, demand)
    surplus, deficit = supply - local, demand - local
    moved = rng.random() * min(surplus.sum(), deficit.sum())
    sent = surplus * (moved / surplus.sum()) if surplus.any() else surplus
    received = deficit * (moved / deficit.sum()) if deficit.any() else deficit
    half = (surplus.sum() - sent.sum()) / 2
    return FlowAccount(supply, demand, local, sent, received, RunTotals(boundary_export=half, retained=half))


def test_derived_amounts():
    account = fixture_f2()
    assert account.surplus.tolist() == [6, 0, 0, 1, 0, 0, 0]
    assert account.deficit.tolist() == [0, 2, 3, 0, 5, 6, 2]
    assert account.unmet.tolist() == [0, 2, 0, 0, 1, 6, 2]
    assert account.unused.tolist() == [0] * 7
    assert account.balance.tolist() == [6, -2, -3, 1, -5, -6, -2]
    assert account.balance_after.tolist() == [0, -2, 0, 0, -1, -6, -2]


def test_ledger_of_fixture_f2():
    row = fixture_f2().ledger_row("water_yield", "sub-basin", "m3/yr")
    assert list(row) == [
        *("service", "level", "unit", "units"),
        *("supply", "demand", "local", "surplus", "deficit", "sent", "received", "unmet", "unused"),
        *("external_inflow", "consumed", "boundary_export", "losses", "retained", "imported", "reused"),
        *("closure_error", "cr_volume", "cr_count", "cr_mean", "cr_area", "sr_dyn", "no_deficit"),
    ]
    assert [row[name] for name in ("service", "level", "unit", "units")] == ["water_yield", "sub-basin", "m3/yr", 7]
    assert [row[name] for name in AMOUNTS] == [26, 37, 19, 7, 18, 7, 7, 11, 0]
    assert row["consumed"] == 26 and row["closure_error"] == 0
    assert row["cr_volume"] == pytest.approx(7 / 18) and row["no_deficit"] is False


@given(st.integers(0, 10**6), st.integers(1, 50))
def test_a_complete_account_closes(seed, count):
    account = random_account(seed, count)
    assert account.closure_error() <= 1e-12
    account.check_closure()
    assert account.balance_after.sum() == pytest.approx(account.balance.sum(), abs=1e-9 * account.supply.sum())


@pytest.mark.parametrize(
    "missing",
    [
        {"external_inflow": 1.0},
        {"boundary_export": 1.0},
        {"losses": 1.0},
        {"retained": 1.0},
        {"imported": 1.0},
        {"reused": 1.0},
        {"consumptive_fraction": 0.9},
    ],
)
def test_a_booking_too_many_is_noticed(missing):
    with pytest.raises(ClosureError, match="relative error"):
        fixture_f2(**missing).check_closure()


def test_bookings_that_belong_together_close():
    fixture_f2(consumptive_fraction=0.5, boundary_export=13.0).check_closure()
    account = replace(fixture_f2(external_inflow=2.0, boundary_export=2.0, imported=1.0), sent=np.full(7, 6 / 7))
    account.check_closure()
    account = replace(fixture_f2(reused=1.0), sent=np.full(7, 6 / 7))
    account.check_closure()


def test_closure_error_is_the_larger_relative_gap():
    assert fixture_f2(losses=1.0).closure_error() == pytest.approx(1 / 27)
    assert fixture_f2(imported=1.0).closure_error() == pytest.approx(1 / 8)
    assert fixture_f2(losses=1.0, imported=1.0).closure_error() == pytest.approx(1 / 8)
    fixture_f2(losses=1.0).check_closure(tolerance=0.04)


@pytest.mark.parametrize("name", ["supply", "received", "sent"])
def test_an_account_with_gaps_does_not_close(name):
    account = fixture_f2()
    values = getattr(account, name).copy()
    values[3] = np.nan
    with pytest.raises(ClosureError):
        replace(account, **{name: values}).check_closure()


def test_nothing_at_all_closes_and_has_no_rates():
    row = FlowAccount(*[np.zeros(3)] * 5).ledger_row("water_yield", "cell", "m3/yr")
    assert row["closure_error"] == 0 and row["no_deficit"] is True
    assert all(math.isnan(row[name]) for name in ("cr_volume", "cr_count", "cr_mean", "cr_area", "sr_dyn"))


@given(st.integers(0, 10**6), st.lists(st.integers(0, 40), max_size=4), st.booleans())
def test_blocks_in_any_order_give_the_whole(seed, cuts, reverse):
    account, area = random_account(seed, 40), np.random.default_rng(seed).random(40)
    whole = account.totals(area).ledger_row("water_yield", "cell", "m3/yr")
    edges = sorted([0, *cuts, 40])
    blocks = [slice(*pair) for pair in zip(edges[:-1], edges[1:])]
    first, second = LedgerTotals(account.run), LedgerTotals(account.run)
    for number, block in enumerate(reversed(blocks) if reverse else blocks):
        names = ("supply", "demand", "local", "sent", "received")
        part = FlowAccount(*(getattr(account, name)[block] for name in names))
        (first, second)[number % 2].add(part, area[block])
    first.merge(second)
    first.check_closure()
    row = first.ledger_row("water_yield", "cell", "m3/yr")
    assert list(row) == list(whole)
    for name, value in whole.items():
        if name == "closure_error":
            assert row[name] <= 1e-12
        else:
            assert row[name] == (value if isinstance(value, str) else pytest.approx(value, rel=1e-12, nan_ok=True))


def test_the_order_of_blocks_does_not_change_a_digit():
    parts = [random_account(seed, 7) for seed in range(30)]
    rows = []
    for order in (parts, parts[::-1]):
        totals = LedgerTotals()
        for part in order:
            totals.add(part)
        rows.append([totals[name] for name in AMOUNTS])
    assert rows[0] == rows[1]
    assert rows[0][0] == math.fsum(float(part.supply.sum()) for part in parts)


def test_tolerance_of_relief_reaches_the_ledger():
    assert fixture_f2().totals(tolerance=0.05).rates().cr_count == pytest.approx(1 / 5)
    assert fixture_f2().totals(tolerance=0.2).rates().cr_count == pytest.approx(2 / 5)
