"""A styled project of a study area, and how it comes into the window of QGIS."""

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsProject,
    QgsReferencedRectangle,
)

from ..core.errors import QT_TRANSLATE_NOOP, InputError
from .areas import title_of
from .layers import SHOWN, groups, study_area

GRID = "EPSG:6933"
MARGIN = 1.05


def project_path(area, folder):
    """The area's project in its folder."""
    return folder / f"{area.name}.qgz"


def write_project(area, folder, path):
    """Write a project of the area in a folder, with paths relative to it, in the user's language.

    Raises InputError when a layer cannot be read or the project cannot be written.
    """
    project = QgsProject()
    project.setFileName(str(path))
    project.writeEntryBool("Paths", "/Absolute", False)
    project.setTitle(title_of(area))
    project.setCrs(QgsCoordinateReferenceSystem(GRID))
    for title, layers in groups(area, folder):
        group = project.layerTreeRoot().addGroup(title)
        for layer in layers:
            if not layer.isValid():
                raise InputError(_UNREADABLE, source=layer.source())
            project.addMapLayer(layer, False)
            key = layer.customProperty("esflow/sample")
            node = group.addLayer(layer)
            node.setItemVisibilityChecked(key in SHOWN)
            node.setExpanded(key == "lulc6")
        group.setExpanded(any(node.itemVisibilityChecked() for node in group.findLayers()))
    extent = study_area(area, folder).extent()
    extent.scale(MARGIN)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, project.crs()))
    if not project.write(str(path)):
        raise InputError(_UNWRITABLE, path=str(path), reason=project.error())


def add_to(project, path):
    """Add the layers of a project file to another project, in a group with the file's title on top."""
    source = QgsProject()
    source.read(str(path))
    group = QgsLayerTreeGroup(source.title())
    _add_children(project, source.layerTreeRoot(), group)
    project.layerTreeRoot().insertChildNode(0, group)


def _add_children(project, source, target):
    """Copy a branch of the layer tree with its layers."""
    for node in source.children():
        if QgsLayerTree.isLayer(node):
            layer = project.addMapLayer(node.layer().clone(), False)
            copy = QgsLayerTreeLayer(layer)
        else:
            copy = QgsLayerTreeGroup(node.name())
            _add_children(project, node, copy)
        copy.setItemVisibilityChecked(node.itemVisibilityChecked())
        copy.setExpanded(node.isExpanded())
        target.addChildNode(copy)


_UNREADABLE = QT_TRANSLATE_NOOP("ESFlow", "The sample's layer “{source}” cannot be read. Install ESFlow again.")
_UNWRITABLE = QT_TRANSLATE_NOOP(
    "ESFlow", "The project {path} cannot be written ({reason}). Choose a folder in which you may write."
)
