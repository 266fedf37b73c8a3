"""The science: pure functions on NumPy arrays, free of QGIS, GDAL and files."""
