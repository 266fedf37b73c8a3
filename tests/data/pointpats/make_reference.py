"""Write reference.json: ellipses by pointpats, densities by SciPy and scikit-learn, of data given by formulas.

Run in an environment of its own: pip install pointpats; python make_reference.py. The tests need none of these.
"""

import json
from importlib.metadata import version
from pathlib import Path

import numpy as np
from pointpats.centrography import ellipse
from scipy.stats import gaussian_kde
from sklearn.neighbors import KernelDensity

BANDWIDTH = 4.5


def points_and_weights():
    """40 points along a slanted band and their weights; tests/core/test_dispersion.py has the same formulas."""
    k = np.arange(40.0)
    x = 100 + 50 * np.sin(1.3 * k) + 0.9 * k
    y = -20 + 30 * np.cos(0.7 * k) + 0.6 * k + 8 * np.sin(1.3 * k)
    return np.column_stack([x, y]), 1 + ((7 * k + k * k) % 11) / 3


def ellipses():
    """Semi-axes and the angle of the major one, counterclockwise from the x-axis in radians."""
    points, weights = points_and_weights()
    yuill = {"method": "yuill", "crimestatCorr": False, "degfreedCorr": False}
    return {
        f"{name} {kind}": [float(value) for value in ellipse(points, given, **options)]
        for name, options in (("yuill", yuill), ("crimestat", {"method": "crimestat"}))
        for kind, given in (("equal", None), ("weighted", weights))
    }


def densities():
    """Densities of the points' x at 25 places, by kernels whose standard deviation is BANDWIDTH."""
    points, weights = points_and_weights()
    values, places = points[:, 0], np.linspace(20.0, 220.0, 25)
    found = {"places": places.tolist()}
    for kind, given in (("equal", None), ("weighted", weights)):
        kernel = gaussian_kde(values, weights=given)
        kernel.set_bandwidth(BANDWIDTH / np.sqrt(kernel.covariance[0, 0]) * kernel.factor)
        found[f"gaussian {kind}"] = kernel(places).tolist()
        # scikit-learn's kernel ends at the bandwidth, that of standard deviation 1 at sqrt(5).
        other = KernelDensity(kernel="epanechnikov", bandwidth=BANDWIDTH * np.sqrt(5.0), rtol=1e-12)
        other.fit(values[:, None], sample_weight=given)
        found[f"epanechnikov {kind}"] = np.exp(other.score_samples(places[:, None])).tolist()
    return found


if __name__ == "__main__":
    tools = ("pointpats", "scipy", "scikit-learn", "numpy")
    reference = {
        "made_with": {name: version(name) for name in tools},
        "bandwidth": BANDWIDTH,
        "ellipses": ellipses(),
        "densities": densities(),
    }
    target = Path(__file__).resolve().parent / "reference.json"
    target.write_text(json.dumps(reference, indent=1) + "\n", encoding="utf-8")
