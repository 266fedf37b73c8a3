"""Work in threads: results in order, progress in the caller's thread, and an end when the caller goes."""

import threading
import time

import pytest
from esflow.esflow_plugin.core.flow import threads


def test_results_come_in_the_order_of_the_items():
    def work(item, tick):
        tick()
        time.sleep(0.002 * (7 - item % 7))
        return item * item

    seen = []
    assert list(threads.in_threads(work, range(30), seen.append)) == [item * item for item in range(30)]
    assert seen == sorted(seen) and seen[-1] == 1
    assert list(threads.in_threads(work, [])) == []


def test_progress_is_called_by_the_caller_while_work_goes_on(monkeypatch):
    monkeypatch.setattr(threads, "REPORT_SECONDS", 0.01)
    here, callers = threading.get_ident(), []
    list(
        threads.in_threads(
            lambda item, tick: time.sleep(0.1), [1], lambda fraction: callers.append(threading.get_ident())
        )
    )
    assert len(callers) > 3 and set(callers) == {here}


@pytest.mark.parametrize("by", ["progress", "work"])
def test_an_error_ends_what_is_under_way_and_spares_what_waits(by, monkeypatch):
    monkeypatch.setattr(threads, "REPORT_SECONDS", 0.01)
    begun = []

    def work(item, tick):
        begun.append(item)
        if by == "work":
            raise ValueError("broken")
        while True:
            tick()
            time.sleep(0.005)

    def progress(fraction):
        raise InterruptedError

    start = time.perf_counter()
    with pytest.raises(InterruptedError if by == "progress" else ValueError):
        list(threads.in_threads(work, range(1000), progress if by == "progress" else None))
    assert time.perf_counter() - start < 5 and len(begun) < 1000
