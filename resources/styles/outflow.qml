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
    <rasterrenderer classificationMax="1000000" alphaBand="-1" type="singlebandpseudocolor" nodataColor="" opacity="1" band="1" classificationMin="0">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader minimumValue="0" labelPrecision="6" classificationMode="1" maximumValue="1000000" clip="0" colorRampType="DISCRETE">
          <colorramp type="gradient" name="[source]">
            <Option type="Map">
              <Option type="QString" value="240,243,243,255" name="color1"/>
              <Option type="QString" value="7,58,107,255" name="color2"/>
              <Option type="QString" value="0" name="discrete"/>
              <Option type="QString" value="gradient" name="rampType"/>
              <Option type="QString" value="0.142857;224,233,236,255:0.285714;202,221,230,255:0.428571;163,200,220,255:0.571429;111,173,208,255:0.714286;58,138,189,255:0.857143;21,100,156,255" name="stops"/>
            </Option>
            <prop k="color1" v="240,243,243,255"/>
            <prop k="color2" v="7,58,107,255"/>
            <prop k="discrete" v="0"/>
            <prop k="rampType" v="gradient"/>
            <prop k="stops" v="0.142857;224,233,236,255:0.285714;202,221,230,255:0.428571;163,200,220,255:0.571429;111,173,208,255:0.714286;58,138,189,255:0.857143;21,100,156,255"/>
          </colorramp>
          <item label="≤ 1" value="1" alpha="255" color="#f0f3f3"/>
          <item label="≤ 10" value="10" alpha="255" color="#e0e9ec"/>
          <item label="≤ 100" value="100" alpha="255" color="#cadde6"/>
          <item label="≤ 1000" value="1000" alpha="255" color="#a3c8dc"/>
          <item label="≤ 10000" value="10000" alpha="255" color="#6fadd0"/>
          <item label="≤ 100000" value="100000" alpha="255" color="#3a8abd"/>
          <item label="≤ 1e+06" value="1000000" alpha="255" color="#15649c"/>
          <item label="≤ inf" value="inf" alpha="255" color="#073a6b"/>
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
