"""Take the manual's screenshots from the real program, docs/images/*_LANGUAGE.png, on a screen of its own.

It does what the tutorial says: opens the sample, shows the framework's dialog, runs it and opens the report. Needs
qgis, xvfb, xauth, chromium (for the report) and a font with Chinese characters (Debian: fonts-wqy-microhei).

Run: bash scripts/qgis_env.sh /usr/bin/python3 scripts/make_screenshots.py [en|zh]...
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
LOCALES = {"en": "en_US", "zh": "zh-Hans"}
LIMIT_S = 240
SCREEN = "1280x800x24"
REPORT_SIZE = "1000,900"
SHOTS = ("toolbox", "project", "framework", "report")


def settings(locale):
    """QGIS' settings for one language, with a window as it is after the first start."""
    return (
        f"[PythonPlugins]\nesflow=true\nprocessing=true\n[qgis]\ncheckVersion=false\nshowTips=false\n"
        f"[locale]\noverrideFlag=true\nuserLocale={locale}\nglobalLocale={locale}\n"
    )


def environment(folder, language):
    """What the session finds around it: nothing of the user's."""
    return {
        "PATH": os.environ["PATH"],
        "LC_ALL": "C.UTF-8",
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder / "runtime"),
        # QGIS marks layers below it as temporary.
        "TMPDIR": str(folder / "tmp"),
        "PYTHONNOUSERSITE": "1",
        "QGIS_PLUGINPATH": os.environ["QGIS_PLUGINPATH"],
        "ESFLOW_SHOTS": str(folder),
        "ESFLOW_LANGUAGE": language,
    }


def take(language):
    """All screenshots in one language, into docs/images."""
    with tempfile.TemporaryDirectory(prefix="esflow-shots-") as name:
        folder = Path(name)
        profile = folder / "profiles" / "default" / "QGIS"
        profile.mkdir(parents=True)
        (profile / "QGIS3.ini").write_text(settings(LOCALES[language]), encoding="utf-8")
        (folder / "runtime").mkdir(mode=0o700)
        (folder / "tmp").mkdir()
        qgis = shutil.which("qgis.bin") or shutil.which("qgis")
        command = ["xvfb-run", "-a", "-s", f"-screen 0 {SCREEN}", qgis, "--nologo", "--noversioncheck"]
        command += ["--profiles-path", str(folder), "--code", str(Path(__file__).with_name("screenshot_session.py"))]
        run_to_the_end(command, environment(folder, language))
        fault = folder / "error.txt"
        if fault.exists():
            sys.exit(fault.read_text(encoding="utf-8"))
        shoot_report(folder)
        for shot in SHOTS:
            shrink(folder / f"{shot}.png", IMAGES / f"{shot}_{language}.png")


def run_to_the_end(command, surroundings):
    """Run a command and all that it starts, for LIMIT_S at most."""
    process = subprocess.Popen(
        command, env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        process.wait(timeout=LIMIT_S)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        sys.exit("QGIS did not come to an end.")


def shoot_report(folder):
    """The beginning of the report as a browser shows it."""
    report = next(folder.rglob("report.html"))
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    command += [f"--window-size={REPORT_SIZE}", f"--screenshot={folder / 'report.png'}", f"file://{report}"]
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, "HOME": str(folder)}, timeout=LIMIT_S)


def shrink(source, target):
    """Save a picture with the 256 colours that suit it best, which makes it a third as large."""
    from osgeo import gdal, gdal_array
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtGui import QImage, qRgb

    cells = gdal_array.LoadFile(str(source))[:3]
    picture = gdal_array.OpenArray(cells)
    palette = gdal.ColorTable()
    gdal.ComputeMedianCutPCT(*(picture.GetRasterBand(band) for band in (1, 2, 3)), 256, palette)
    colours = [qRgb(*palette.GetColorEntry(index)[:3]) for index in range(palette.GetCount())]
    reduced = QImage(str(source)).convertToFormat(
        QImage.Format.Format_Indexed8, colours, Qt.ImageConversionFlag.ThresholdDither
    )
    if not reduced.save(str(target), "PNG", 0):
        sys.exit(f"{target} could not be written")
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    for chosen in sys.argv[1:] or LOCALES:
        take(chosen)
