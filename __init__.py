"""ESFlow: ecosystem service supply, demand and flow for QGIS Processing."""


def classFactory(iface):  # noqa: N802 - the name QGIS looks for
    """Return the plugin object; `iface` is None in qgis_process."""
    from .esflow_plugin.plugin import ESFlowPlugin

    return ESFlowPlugin(iface)
