"""Work on several pieces at once: NumPy lets other threads run while it computes."""

import os
import threading
from concurrent.futures import ThreadPoolExecutor, wait

#: More threads would wait for memory rather than compute.
MOST_THREADS = 4
REPORT_SECONDS = 0.2


class StoppedError(Exception):
    """The caller wants no more results; never seen outside the threads."""


def in_threads(work, items, progress=None):
    """Yield work(item, tick) for each item, in their order and so with the same results whatever the number of threads.

    work: must call tick() at least every second or so, which ends it when the caller has gone; progress: optional
    callback(fraction), called in the caller's thread only; it may raise to cancel.
    """
    gone = threading.Event()

    def tick():
        if gone.is_set():
            raise StoppedError

    with ThreadPoolExecutor(thread_count()) as pool:
        futures = [pool.submit(work, item, tick) for item in items]
        try:
            for done, future in enumerate(futures):
                while progress is not None and not wait([future], REPORT_SECONDS).done:
                    progress(done / len(futures))
                yield future.result()
                if progress is not None:
                    progress((done + 1) / len(futures))
        finally:
            gone.set()
            for future in futures:
                future.cancel()


def thread_count():
    """Processors that this process may use, at most MOST_THREADS."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(allowed, MOST_THREADS)
