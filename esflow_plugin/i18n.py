"""Translation outside algorithm classes, and the translator that QGIS' language calls for."""

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

CONTEXT = "ESFlow"
# QGIS' options name simplified Chinese by its script, systems by country.
SAME_LANGUAGE = {"zh-Hans": "zh_CN", "zh_Hans": "zh_CN", "zh_SG": "zh_CN"}
FOLDER = Path(__file__).resolve().parent.parent / "i18n"


def translate(context, text):
    """`text` in the user's language; the same function name that Qt's tools collect."""
    return QCoreApplication.translate(context, text)


def message(error):
    """An InputError in the user's language."""
    parts = getattr(error, "errors", None)
    if parts:
        return "\n".join(message(part) for part in parts)
    return format_message(error.template, error.values)


def format_message(template, values):
    """A marked template in the user's language, its text values translated too where they are marked themselves."""
    shown = {key: translate(CONTEXT, value) if isinstance(value, str) else value for key, value in values.items()}
    return translate(CONTEXT, template).format(**shown)


def locale_name():
    """The locale that QGIS uses, e.g. zh_CN: the user's override or the system's."""
    settings = QgsSettings()
    if settings.value("locale/overrideFlag", False, type=bool):
        return settings.value("locale/userLocale", "") or QLocale.system().name()
    return QLocale.system().name()


def install_translator():
    """Load ESFlow's translation for QGIS' language and return it, or None where there is none (English)."""
    name = SAME_LANGUAGE.get(locale_name(), locale_name())
    for candidate in (name, name.split("_")[0]):
        path = FOLDER / f"esflow_{candidate}.qm"
        if path.exists():
            translator = QTranslator()
            if translator.load(str(path)):
                QCoreApplication.installTranslator(translator)
                return translator
    return None
