"""What test_window_chinese.py lets a real QGIS do in its window, in Chinese: QGIS runs this file with --code."""

import re

from qgis.core import QgsSettings
from qgis.utils import iface
from window_actions import algorithms, dialog_of, layers, legends, picture, run_in, start, toolbox, wait_for

CHINESE = re.compile("[\u4e00-\u9fff]")


def synonym(algorithm):
    """The first Chinese search word that the title does not hold, or None."""
    words = [word for word in algorithm.tags() if CHINESE.search(word) and word not in algorithm.displayName()]
    return words[0] if words else None


def searches():
    """{id: [title, synonym, titles that the toolbox shows when the synonym is searched]}."""
    found = {}
    for name, algorithm in algorithms().items():
        word = synonym(algorithm)
        shown = [title for _, title, _ in toolbox(word)] if word else []
        found[name] = [algorithm.displayName(), word, shown]
    toolbox()
    return found


def dialog_texts():
    """{id: [title of the dialog, labels of all parameters]}."""
    found = {}
    for name, algorithm in algorithms().items():
        dialog = dialog_of(name, {})
        found[name] = [dialog.windowTitle(), [each.description() for each in algorithm.parameterDefinitions()]]
        picture(dialog, "zh_" + name.replace(":", "_"))
        dialog.close()
    return found


def water_yield(parameters):
    dialog = dialog_of("esflow:wateryield", parameters)
    run_in(dialog)
    wait_for(lambda: len(layers()) == 2, "the layers of the water yield")
    dialog.close()
    picture(iface.mainWindow(), "zh_window")
    return legends()


def session(inputs):
    return {
        "language": QgsSettings().value("locale/userLocale"),
        "toolbox": toolbox(),
        "searches": searches(),
        "dialogs": dialog_texts(),
        "water yield": water_yield(inputs["water yield"]),
    }


start(session)
