<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22">
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" />
      <Option name="type" type="QString" value="collection" />
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling enabled="false" maxOversampling="2" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour" />
    </provider>
    <rasterrenderer alphaBand="-1" band="1" nodataColor="" opacity="1" type="paletted">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <colorPalette>
        <paletteEntry alpha="255" color="#6b210a" label="Extreme imbalance" value="1" />
        <paletteEntry alpha="255" color="#96421c" label="Serious imbalance" value="2" />
        <paletteEntry alpha="255" color="#c0673a" label="Moderate imbalance" value="3" />
        <paletteEntry alpha="255" color="#dd9a6c" label="Mild imbalance" value="4" />
        <paletteEntry alpha="255" color="#f2d2b0" label="Near imbalance" value="5" />
        <paletteEntry alpha="255" color="#d6ebe5" label="Bare coordination" value="6" />
        <paletteEntry alpha="255" color="#9fd2c8" label="Primary coordination" value="7" />
        <paletteEntry alpha="255" color="#5cb0a5" label="Intermediate coordination" value="8" />
        <paletteEntry alpha="255" color="#2a857c" label="Good coordination" value="9" />
        <paletteEntry alpha="255" color="#084c47" label="High-quality coordination" value="10" />
      </colorPalette>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1" />
    <huesaturation colorizeBlue="128" colorizeGreen="128" colorizeOn="0" colorizeRed="255" colorizeStrength="100" grayscaleMode="0" invertColors="0" saturation="0" />
    <rasterresampler maxOversampling="2" />
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
