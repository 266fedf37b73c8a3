<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.16-Białowieża">
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option type="QString" value="" name="name"/>
      <Option name="properties"/>
      <Option type="QString" value="collection" name="type"/>
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling enabled="false" maxOversampling="2" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour"/>
    </provider>
    <rasterrenderer alphaBand="-1" type="paletted" nodataColor="" opacity="1" band="1">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <colorPalette>
        <paletteEntry label="Outlet" value="0" alpha="255" color="#111111"/>
        <paletteEntry label="East" value="1" alpha="255" color="#d9a13a"/>
        <paletteEntry label="South-east" value="2" alpha="255" color="#c2643c"/>
        <paletteEntry label="South" value="4" alpha="255" color="#a63a5f"/>
        <paletteEntry label="South-west" value="8" alpha="255" color="#7a4d9e"/>
        <paletteEntry label="West" value="16" alpha="255" color="#4a6fb5"/>
        <paletteEntry label="North-west" value="32" alpha="255" color="#3b9ab2"/>
        <paletteEntry label="North" value="64" alpha="255" color="#5fae7e"/>
        <paletteEntry label="North-east" value="128" alpha="255" color="#a8bb4d"/>
      </colorPalette>
    </rasterrenderer>
    <brightnesscontrast brightness="0" gamma="1" contrast="0"/>
    <huesaturation colorizeGreen="128" colorizeRed="255" saturation="0" colorizeStrength="100" grayscaleMode="0" colorizeOn="0" invertColors="0" colorizeBlue="128"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
