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
    <rasterrenderer classificationMax="1000" alphaBand="-1" type="singlebandpseudocolor" nodataColor="" opacity="1" band="1" classificationMin="0">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader minimumValue="0" labelPrecision="6" classificationMode="1" maximumValue="1000" clip="0" colorRampType="INTERPOLATED">
          <colorramp type="gradient" name="[source]">
            <Option type="Map">
              <Option type="QString" value="243,241,234,255" name="color1"/>
              <Option type="QString" value="90,26,5,255" name="color2"/>
              <Option type="QString" value="0" name="discrete"/>
              <Option type="QString" value="gradient" name="rampType"/>
              <Option type="QString" value="0.166667;251,220,174,255:0.333333;243,174,104,255:0.5;224,119,47,255:0.666667;185,74,19,255:0.833333;138,44,8,255" name="stops"/>
            </Option>
            <prop k="color1" v="243,241,234,255"/>
            <prop k="color2" v="90,26,5,255"/>
            <prop k="discrete" v="0"/>
            <prop k="rampType" v="gradient"/>
            <prop k="stops" v="0.166667;251,220,174,255:0.333333;243,174,104,255:0.5;224,119,47,255:0.666667;185,74,19,255:0.833333;138,44,8,255"/>
          </colorramp>
          <item label="0" value="0" alpha="255" color="#f3f1ea"/>
          <item label="166.667" value="166.66666666666666" alpha="255" color="#fbdcae"/>
          <item label="333.333" value="333.3333333333333" alpha="255" color="#f3ae68"/>
          <item label="500" value="500" alpha="255" color="#e0772f"/>
          <item label="666.667" value="666.6666666666666" alpha="255" color="#b94a13"/>
          <item label="833.333" value="833.3333333333333" alpha="255" color="#8a2c08"/>
          <item label="1000" value="1000" alpha="255" color="#5a1a05"/>
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
