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
    <rasterrenderer alphaBand="-1" band="1" classificationMax="1000000" classificationMin="0" nodataColor="" opacity="1" type="singlebandpseudocolor">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader classificationMode="1" clip="0" colorRampType="DISCRETE" labelPrecision="6" maximumValue="1000000" minimumValue="0">
          <colorramp name="[source]" type="gradient">
            <Option type="Map">
              <Option name="color1" type="QString" value="240,243,243,255" />
              <Option name="color2" type="QString" value="7,58,107,255" />
              <Option name="discrete" type="QString" value="0" />
              <Option name="rampType" type="QString" value="gradient" />
              <Option name="stops" type="QString" value="0.142857;224,233,236,255:0.285714;202,221,230,255:0.428571;163,200,220,255:0.571429;111,173,208,255:0.714286;58,138,189,255:0.857143;21,100,156,255" />
            </Option>
            <prop k="color1" v="240,243,243,255" />
            <prop k="color2" v="7,58,107,255" />
            <prop k="discrete" v="0" />
            <prop k="rampType" v="gradient" />
            <prop k="stops" v="0.142857;224,233,236,255:0.285714;202,221,230,255:0.428571;163,200,220,255:0.571429;111,173,208,255:0.714286;58,138,189,255:0.857143;21,100,156,255" />
          </colorramp>
          <item alpha="255" color="#f0f3f3" label="≤ 1" value="1" />
          <item alpha="255" color="#e0e9ec" label="≤ 10" value="10" />
          <item alpha="255" color="#cadde6" label="≤ 100" value="100" />
          <item alpha="255" color="#a3c8dc" label="≤ 1000" value="1000" />
          <item alpha="255" color="#6fadd0" label="≤ 10000" value="10000" />
          <item alpha="255" color="#3a8abd" label="≤ 100000" value="100000" />
          <item alpha="255" color="#15649c" label="≤ 1e+06" value="1000000" />
          <item alpha="255" color="#073a6b" label="≤ inf" value="inf" />
          <rampLegendSettings direction="0" maximumLabel="" minimumLabel="" orientation="2" prefix="" suffix="" useContinuousLegend="1">
            <numericFormat id="basic">
              <Option type="Map">
                <Option name="decimal_separator" type="QChar" value="" />
                <Option name="decimals" type="int" value="6" />
                <Option name="rounding_type" type="int" value="0" />
                <Option name="show_plus" type="bool" value="false" />
                <Option name="show_thousand_separator" type="bool" value="true" />
                <Option name="show_trailing_zeros" type="bool" value="false" />
                <Option name="thousand_separator" type="QChar" value="" />
              </Option>
            </numericFormat>
          </rampLegendSettings>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1" />
    <huesaturation colorizeBlue="128" colorizeGreen="128" colorizeOn="0" colorizeRed="255" colorizeStrength="100" grayscaleMode="0" invertColors="0" saturation="0" />
    <rasterresampler maxOversampling="2" />
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
