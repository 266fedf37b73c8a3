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
    <rasterrenderer classificationMax="1000" alphaBand="-1" type="singlebandpseudocolor" nodataColor="" opacity="1" band="1" classificationMin="-1000">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader minimumValue="-1000" labelPrecision="6" classificationMode="1" maximumValue="1000" clip="0" colorRampType="INTERPOLATED">
          <colorramp type="gradient" name="[source]">
            <Option type="Map">
              <Option type="QString" value="127,42,14,255" name="color1"/>
              <Option type="QString" value="11,85,79,255" name="color2"/>
              <Option type="QString" value="0" name="discrete"/>
              <Option type="QString" value="gradient" name="rampType"/>
              <Option type="QString" value="0.166667;196,98,45,255:0.333333;236,185,140,255:0.5;255,255,255,255:0.666667;159,210,200,255:0.833333;58,154,143,255" name="stops"/>
            </Option>
            <prop k="color1" v="127,42,14,255"/>
            <prop k="color2" v="11,85,79,255"/>
            <prop k="discrete" v="0"/>
            <prop k="rampType" v="gradient"/>
            <prop k="stops" v="0.166667;196,98,45,255:0.333333;236,185,140,255:0.5;255,255,255,255:0.666667;159,210,200,255:0.833333;58,154,143,255"/>
          </colorramp>
          <item label="-1000" value="-1000" alpha="255" color="#7f2a0e"/>
          <item label="-666.667" value="-666.6666666666667" alpha="255" color="#c4622d"/>
          <item label="-333.333" value="-333.33333333333337" alpha="255" color="#ecb98c"/>
          <item label="0" value="0" alpha="255" color="#ffffff"/>
          <item label="333.333" value="333.33333333333326" alpha="255" color="#9fd2c8"/>
          <item label="666.667" value="666.6666666666665" alpha="255" color="#3a9a8f"/>
          <item label="1000" value="1000" alpha="255" color="#0b554f"/>
          <rampLegendSettings minimumLabel="" direction="0" orientation="2" suffix="" prefix="" useContinuousLegend="1" maximumLabel="">
            <numericFormat id="basic">
              <Option type="Map">
                <Option type="QChar" value="" name="decimal_separator"/>
                <Option type="int" value="6" name="decimals"/>
                <Option type="int" value="0" name="rounding_type"/>
                <Option type="bool" value="false" name="show_plus"/>
                <Option type="bool" value="true" name="show_thousand_separator"/>
                <Option type="bool" value="false" name="show_trailing_zeros"/>
                <Option type="QChar" value="" name="thousand_separator"/>
              </Option>
            </numericFormat>
          </rampLegendSettings>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast brightness="0" gamma="1" contrast="0"/>
    <huesaturation colorizeGreen="128" colorizeRed="255" saturation="0" colorizeStrength="100" grayscaleMode="0" colorizeOn="0" invertColors="0" colorizeBlue="128"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
