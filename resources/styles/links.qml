<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22">
  <renderer-v2 attr="amount" enableorderby="1" forceraster="0" graduatedMethod="GraduatedColor" referencescale="-1" symbollevels="0" type="graduatedSymbol">
    <ranges>
      <range label="0 – 1" lower="0.000000000000000" render="true" symbol="0" upper="1.000000000000000" />
      <range label="1 – 2" lower="1.000000000000000" render="true" symbol="1" upper="2.000000000000000" />
      <range label="2 – 3" lower="2.000000000000000" render="true" symbol="2" upper="3.000000000000000" />
      <range label="3 – 4" lower="3.000000000000000" render="true" symbol="3" upper="4.000000000000000" />
      <range label="4 – 5" lower="4.000000000000000" render="true" symbol="4" upper="5.000000000000000" />
    </ranges>
    <symbols>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="0" type="line">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value="" />
            <Option name="properties" />
            <Option name="type" type="QString" value="collection" />
          </Option>
        </data_defined_properties>
        <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Line" />
            <Option name="geometryModifier" type="QString" value="make_line(start_point($geometry), project(centroid($geometry), 0.1 * length($geometry), azimuth(start_point($geometry), end_point($geometry)) - pi() / 2), end_point($geometry))" />
            <Option name="units" type="QString" value="MapUnit" />
          </Option>
          <prop k="SymbolType" v="Line" />
          <prop k="geometryModifier" v="make_line(start_point($geometry), project(centroid($geometry), 0.1 * length($geometry), azimuth(start_point($geometry), end_point($geometry)) - pi() / 2), end_point($geometry))" />
          <prop k="units" v="MapUnit" />
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value="" />
              <Option name="properties" />
              <Option name="type" type="QString" value="collection" />
            </Option>
          </data_defined_properties>
          <symbol alpha="0.3" clip_to_extent="1" force_rhr="0" name="@0@0" type="line">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value="" />
                <Option name="properties" />
                <Option name="type" type="QString" value="collection" />
              </Option>
            </data_defined_properties>
            <layer class="ArrowLine" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="arrow_start_width" type="QString" value="0.042" />
                <Option name="arrow_start_width_unit" type="QString" value="MM" />
                <Option name="arrow_start_width_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="arrow_type" type="QString" value="0" />
                <Option name="arrow_width" type="QString" value="0.12" />
                <Option name="arrow_width_unit" type="QString" value="MM" />
                <Option name="arrow_width_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="head_length" type="QString" value="1.132" />
                <Option name="head_length_unit" type="QString" value="MM" />
                <Option name="head_length_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="head_thickness" type="QString" value="0.684" />
                <Option name="head_thickness_unit" type="QString" value="MM" />
                <Option name="head_thickness_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="head_type" type="QString" value="0" />
                <Option name="is_curved" type="QString" value="1" />
                <Option name="is_repeated" type="QString" value="0" />
                <Option name="offset" type="QString" value="0" />
                <Option name="offset_unit" type="QString" value="MM" />
                <Option name="offset_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="ring_filter" type="QString" value="0" />
              </Option>
              <prop k="arrow_start_width" v="0.042" />
              <prop k="arrow_start_width_unit" v="MM" />
              <prop k="arrow_start_width_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="arrow_type" v="0" />
              <prop k="arrow_width" v="0.12" />
              <prop k="arrow_width_unit" v="MM" />
              <prop k="arrow_width_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="head_length" v="1.132" />
              <prop k="head_length_unit" v="MM" />
              <prop k="head_length_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="head_thickness" v="0.684" />
              <prop k="head_thickness_unit" v="MM" />
              <prop k="head_thickness_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="head_type" v="0" />
              <prop k="is_curved" v="1" />
              <prop k="is_repeated" v="0" />
              <prop k="offset" v="0" />
              <prop k="offset_unit" v="MM" />
              <prop k="offset_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="ring_filter" v="0" />
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value="" />
                  <Option name="properties" type="Map">
                    <Option name="arrowHeadLength" type="Map">
                      <Option name="active" type="bool" value="true" />
                      <Option name="expression" type="QString" value="1 + 1.1 * 3 * (&quot;amount&quot; / maximum(&quot;amount&quot;, filter:=&quot;distance&quot; IS NOT NULL)) ^ 0.6" />
                      <Option name="type" type="int" value="3" />
                    </Option>
                    <Option name="arrowHeadThickness" type="Map">
                      <Option name="active" type="bool" value="true" />
                      <Option name="expression" type="QString" value="0.6 + 0.7 * 3 * (&quot;amount&quot; / maximum(&quot;amount&quot;, filter:=&quot;distance&quot; IS NOT NULL)) ^ 0.6" />
                      <Option name="type" type="int" value="3" />
                    </Option>
                    <Option name="arrowStartWidth" type="Map">
                      <Option name="active" type="bool" value="true" />
                      <Option name="expression" type="QString" value="0 + 0.35 * 3 * (&quot;amount&quot; / maximum(&quot;amount&quot;, filter:=&quot;distance&quot; IS NOT NULL)) ^ 0.6" />
                      <Option name="type" type="int" value="3" />
                    </Option>
                    <Option name="arrowWidth" type="Map">
                      <Option name="active" type="bool" value="true" />
                      <Option name="expression" type="QString" value="0 + 1 * 3 * (&quot;amount&quot; / maximum(&quot;amount&quot;, filter:=&quot;distance&quot; IS NOT NULL)) ^ 0.6" />
                      <Option name="type" type="int" value="3" />
                    </Option>
                  </Option>
                  <Option name="type" type="QString" value="collection" />
                </Option>
              </data_defined_properties>
              <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@0@0@0" type="fill">
                <data_defined_properties>
                  <Option type="Map">
                    <Option name="name" type="QString" value="" />
                    <Option name="properties" />
                    <Option name="type" type="QString" value="collection" />
                  </Option>
                </data_defined_properties>
                <layer class="SimpleFill" enabled="1" locked="0" pass="0">
                  <Option type="Map">
                    <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                    <Option name="color" type="QString" value="20,32,43,255" />
                    <Option name="joinstyle" type="QString" value="bevel" />
                    <Option name="offset" type="QString" value="0,0" />
                    <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                    <Option name="offset_unit" type="QString" value="MM" />
                    <Option name="outline_color" type="QString" value="35,35,35,255" />
                    <Option name="outline_style" type="QString" value="no" />
                    <Option name="outline_width" type="QString" value="0.26" />
                    <Option name="outline_width_unit" type="QString" value="MM" />
                    <Option name="style" type="QString" value="solid" />
                  </Option>
                  <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
                  <prop k="color" v="20,32,43,255" />
                  <prop k="joinstyle" v="bevel" />
                  <prop k="offset" v="0,0" />
                  <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
                  <prop k="offset_unit" v="MM" />
                  <prop k="outline_color" v="35,35,35,255" />
                  <prop k="outline_style" v="no" />
                  <prop k="outline_width" v="0.26" />
                  <prop k="outline_width_unit" v="MM" />
                  <prop k="style" v="solid" />
                  <data_defined_properties>
                    <Option type="Map">
                      <Option name="name" type="QString" value="" />
                      <Option name="properties" />
                      <Option name="type" type="QString" value="collection" />
                    </Option>
                  </data_defined_properties>
                </layer>
              </symbol>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="1" type="line">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value="" />
            <Option name="properties" />
            <Option name="type" type="QString" value="collection" />
          </Option>
        </data_defined_properties>
        <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Line" />
            <Option name="geometryModifier" type="QString" value="make_line(start_point($geometry), project(centroid($geometry), 0.1 * length($geometry), azimuth(start_point($geometry), end_point($geometry)) - pi() / 2), end_point($geometry))" />
            <Option name="units" type="QString" value="MapUnit" />
          </Option>
          <prop k="SymbolType" v="Line" />
          <prop k="geometryModifier" v="make_line(start_point($geometry), project(centroid($geometry), 0.1 * length($geometry), azimuth(start_point($geometry), end_point($geometry)) - pi() / 2), end_point($geometry))" />
          <prop k="units" v="MapUnit" />
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value="" />
              <Option name="properties" />
              <Option name="type" type="QString" value="collection" />
            </Option>
          </data_defined_properties>
          <symbol alpha="0.5" clip_to_extent="1" force_rhr="0" name="@1@0" type="line">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value="" />
                <Option name="properties" />
                <Option name="type" type="QString" value="collection" />
              </Option>
            </data_defined_properties>
            <layer class="ArrowLine" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="arrow_start_width" type="QString" value="0.1225" />
                <Option name="arrow_start_width_unit" type="QString" value="MM" />
                <Option name="arrow_start_width_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="arrow_type" type="QString" value="0" />
                <Option name="arrow_width" type="QString" value="0.35" />
                <Option name="arrow_width_unit" type="QString" value="MM" />
                <Option name="arrow_width_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="head_length" type="QString" value="1.385" />
                <Option name="head_length_unit" type="QString" value="MM" />
                <Option name="head_length_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="head_thickness" type="QString" value="0.845" />
                <Option name="head_thickness_unit" type="QString" value="MM" />
                <Option name="head_thickness_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="head_type" type="QString" value="0" />
                <Option name="is_curved" type="QString" value="1" />
                <Option name="is_repeated" type="QString" value="0" />
                <Option name="offset" type="QString" value="0" />
                <Option name="offset_unit" type="QString" value="MM" />
                <Option name="offset_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="ring_filter" type="QString" value="0" />
              </Option>
              <prop k="arrow_start_width" v="0.1225" />
              <prop k="arrow_start_width_unit" v="MM" />
              <prop k="arrow_start_width_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="arrow_type" v="0" />
              <prop k="arrow_width" v="0.35" />
              <prop k="arrow_width_unit" v="MM" />
              <prop k="arrow_width_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="head_length" v="1.385" />
              <prop k="head_length_unit" v="MM" />
              <prop k="head_length_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="head_thickness" v="0.845" />
              <prop k="head_thickness_unit" v="MM" />
              <prop k="head_thickness_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="head_type" v="0" />
              <prop k="is_curved" v="1" />
              <prop k="is_repeated" v="0" />
              <prop k="offset" v="0" />
              <prop k="offset_unit" v="MM" />
              <prop k="offset_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="ring_filter" v="0" />
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value="" />
                  <Option name="properties" type="Map">
                    <Option name="arrowHeadLength" type="Map">
                      <Option name="active" type="bool" value="true" />
                      <Option name="expression" type="QString" value="1 + 1.1 * 3 * (&quot;amount&quot; / maximum(&quot;amount&quot;, filter:=&quot;distance&quot; IS NOT NULL)) ^ 0.6" />
                      <Option name="type" type="int" value="3" />
                    </Option>
                    <Option name="arrowHeadThickness" type="Map">
                      <Option name="active" type="bool" value="true" />
                      <Option name="expression" type="QString" value="0.6 + 0.7 * 3 * (&quot;amount&quot; / maximum(&quot;amount&quot;, filter:=&quot;distance&quot; IS NOT NULL)) ^ 0.6" />
                      <Option name="type" type="int" value="3" />
                    </Option>
                    <Option name="arrowStartWidth" type="Map">
                      <Option name="active" type="bool" value="true" />
                      <Option name="expression" type="QString" value="0 + 0.35 * 3 * (&quot;amount&quot; / maximum(&quot;amount&quot;, filter:=&quot;distance&quot; IS NOT NULL)) ^ 0.6" />
                      <Option name="type" type="int" value="3" />
                    </Option>
                    <Option name="arrowWidth" type="Map">
                      <Option name="active" type="bool" value="true" />
                      <Option name="expression" type="QString" value="0 + 1 * 3 * (&quot;amount&quot; / maximum(&quot;amount&quot;, filter:=&quot;distance&quot; IS NOT NULL)) ^ 0.6" />
                      <Option name="type" type="int" value="3" />
                    </Option>
                  </Option>
                  <Option name="type" type="QString" value="collection" />
                </Option>
              </data_defined_properties>
              <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@1@0@0" type="fill">
                <data_defined_properties>
                  <Option type="Map">
                    <Option name="name" type="QString" value="" />
                    <Option name="properties" />
                    <Option name="type" type="QString" value="collection" />
                  </Option>
                </data_defined_properties>
                <layer class="SimpleFill" enabled="1" locked="0" pass="0">
                  <Option type="Map">
                    <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                    <Option name="color" type="QString" value="20,32,43,255" />
                    <Option name="joinstyle" type="QString" value="bevel" />
                    <Option name="offset" type="QString" value="0,0" />
                    <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                    <Option name="offset_unit" type="QString" value="MM" />
                    <Option name="outline_color" type="QString" value="35,35,35,255" />
                    <Option name="outline_style" type="QString" value="no" />
                    <Option name="outline_width" type="QString" value="0.26" />
                    <Option name="outline_width_unit" type="QString" value="MM" />
                    <Option name="style" type="QString" value="solid" />
                  </Option>
                  <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
                  <prop k="color" v="20,32,43,255" />
                  <prop k="joinstyle" v="bevel" />
                  <prop k="offset" v="0,0" />
                  <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
                  <prop k="offset_unit" v="MM" />
                  <prop k="outline_color" v="35,35,35,255" />
                  <prop k="outline_style" v="no" />
                  <prop k="outline_width" v="0.26" />
                  <prop k="outline_width_unit" v="MM" />
                  <prop k="style" v="solid" />
                  <data_defined_properties>
                    <Option type="Map">
                      <Option name="name" type="QString" value="" />
                      <Option name="properties" />
                      <Option name="type" type="QString" value="collection" />
                    </Option>
                  </data_defined_properties>
                </layer>
              </symbol>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="2" type="line">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value="" />
            <Option name="properties" />
            <Option name="type" type="QString" value="collection" />
          </Option>
        </data_defined_properties>
        <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Line" />
            <Option name="geometryModifier" type="QString" value="make_line(start_point($geometry), project(centroid($geometry), 0.1 * length($geometry), azimuth(start_point($geometry), end_point($geometry)) - pi() / 2), end_point($geometry))" />
            <Option name="units" type="QString" value="MapUnit" />
          </Option>
          <prop k="SymbolType" v="Line" />
          <prop k="geometryModifier" v="make_line(start_point($geometry), project(centroid($geometry), 0.1 * length($geometry), azimuth(start_point($geometry), end_point($geometry)) - pi() / 2), end_point($geometry))" />
          <prop k="units" v="MapUnit" />
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value="" />
              <Option name="properties" />
              <Option name="type" type="QString" value="collection" />
            </Option>
          </data_defined_properties>
          <symbol alpha="0.7" clip_to_extent="1" force_rhr="0" name="@2@0" type="line">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value="" />
                <Option name="properties" />
                <Option name="type" type="QString" value="collection" />
              </Option>
            </data_defined_properties>
            <layer class="ArrowLine" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="arrow_start_width" type="QString" value="0.2975" />
                <Option name="arrow_start_width_unit" type="QString" value="MM" />
                <Option name="arrow_start_width_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="arrow_type" type="QString" value="0" />
                <Option name="arrow_width" type="QString" value="0.85" />
                <Option name="arrow_width_unit" type="QString" value="MM" />
                <Option name="arrow_width_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="head_length" type="QString" value="1.935" />
                <Option name="head_length_unit" type="QString" value="MM" />
                <Option name="head_length_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="head_thickness" type="QString" value="1.195" />
                <Option name="head_thickness_unit" type="QString" value="MM" />
                <Option name="head_thickness_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="head_type" type="QString" value="0" />
                <Option name="is_curved" type="QString" value="1" />
                <Option name="is_repeated" type="QString" value="0" />
                <Option name="offset" type="QString" value="0" />
                <Option name="offset_unit" type="QString" value="MM" />
                <Option name="offset_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="ring_filter" type="QString" value="0" />
              </Option>
              <prop k="arrow_start_width" v="0.2975" />
              <prop k="arrow_start_width_unit" v="MM" />
              <prop k="arrow_start_width_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="arrow_type" v="0" />
              <prop k="arrow_width" v="0.85" />
              <prop k="arrow_width_unit" v="MM" />
              <prop k="arrow_width_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="head_length" v="1.935" />
              <prop k="head_length_unit" v="MM" />
              <prop k="head_length_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="head_thickness" v="1.195" />
              <prop k="head_thickness_unit" v="MM" />
              <prop k="head_thickness_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="head_type" v="0" />
              <prop k="is_curved" v="1" />
              <prop k="is_repeated" v="0" />
              <prop k="offset" v="0" />
              <prop k="offset_unit" v="MM" />
              <prop k="offset_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="ring_filter" v="0" />
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value="" />
                  <Option name="properties" type="Map">
                    <Option name="arrowHeadLength" type="Map">
                      <Option name="active" type="bool" value="true" />
                      <Option name="expression" type="QString" value="1 + 1.1 * 3 * (&quot;amount&quot; / maximum(&quot;amount&quot;, filter:=&quot;distance&quot; IS NOT NULL)) ^ 0.6" />
                      <Option name="type" type="int" value="3" />
                    </Option>
                    <Option name="arrowHeadThickness" type="Map">
                      <Option name="active" type="bool" value="true" />
                      <Option name="expression" type="QString" value="0.6 + 0.7 * 3 * (&quot;amount&quot; / maximum(&quot;amount&quot;, filter:=&quot;distance&quot; IS NOT NULL)) ^ 0.6" />
                      <Option name="type" type="int" value="3" />
                    </Option>
                    <Option name="arrowStartWidth" type="Map">
                      <Option name="active" type="bool" value="true" />
                      <Option name="expression" type="QString" value="0 + 0.35 * 3 * (&quot;amount&quot; / maximum(&quot;amount&quot;, filter:=&quot;distance&quot; IS NOT NULL)) ^ 0.6" />
                      <Option name="type" type="int" value="3" />
                    </Option>
                    <Option name="arrowWidth" type="Map">
                      <Option name="active" type="bool" value="true" />
                      <Option name="expression" type="QString" value="0 + 1 * 3 * (&quot;amount&quot; / maximum(&quot;amount&quot;, filter:=&quot;distance&quot; IS NOT NULL)) ^ 0.6" />
                      <Option name="type" type="int" value="3" />
                    </Option>
                  </Option>
                  <Option name="type" type="QString" value="collection" />
                </Option>
              </data_defined_properties>
              <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@2@0@0" type="fill">
                <data_defined_properties>
                  <Option type="Map">
                    <Option name="name" type="QString" value="" />
                    <Option name="properties" />
                    <Option name="type" type="QString" value="collection" />
                  </Option>
                </data_defined_properties>
                <layer class="SimpleFill" enabled="1" locked="0" pass="0">
                  <Option type="Map">
                    <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                    <Option name="color" type="QString" value="20,32,43,255" />
                    <Option name="joinstyle" type="QString" value="bevel" />
                    <Option name="offset" type="QString" value="0,0" />
                    <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                    <Option name="offset_unit" type="QString" value="MM" />
                    <Option name="outline_color" type="QString" value="255,255,255,200" />
                    <Option name="outline_style" type="QString" value="solid" />
                    <Option name="outline_width" type="QString" value="0.18" />
                    <Option name="outline_width_unit" type="QString" value="MM" />
                    <Option name="style" type="QString" value="solid" />
                  </Option>
                  <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
                  <prop k="color" v="20,32,43,255" />
                  <prop k="joinstyle" v="bevel" />
                  <prop k="offset" v="0,0" />
                  <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
                  <prop k="offset_unit" v="MM" />
                  <prop k="outline_color" v="255,255,255,200" />
                  <prop k="outline_style" v="solid" />
                  <prop k="outline_width" v="0.18" />
                  <prop k="outline_width_unit" v="MM" />
                  <prop k="style" v="solid" />
                  <data_defined_properties>
                    <Option type="Map">
                      <Option name="name" type="QString" value="" />
                      <Option name="properties" />
                      <Option name="type" type="QString" value="collection" />
                    </Option>
                  </data_defined_properties>
                </layer>
              </symbol>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="3" type="line">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value="" />
            <Option name="properties" />
            <Option name="type" type="QString" value="collection" />
          </Option>
        </data_defined_properties>
        <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Line" />
            <Option name="geometryModifier" type="QString" value="make_line(start_point($geometry), project(centroid($geometry), 0.1 * length($geometry), azimuth(start_point($geometry), end_point($geometry)) - pi() / 2), end_point($geometry))" />
            <Option name="units" type="QString" value="MapUnit" />
          </Option>
          <prop k="SymbolType" v="Line" />
          <prop k="geometryModifier" v="make_line(start_point($geometry), project(centroid($geometry), 0.1 * length($geometry), azimuth(start_point($geometry), end_point($geometry)) - pi() / 2), end_point($geometry))" />
          <prop k="units" v="MapUnit" />
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value="" />
              <Option name="properties" />
              <Option name="type" type="QString" value="collection" />
            </Option>
          </data_defined_properties>
          <symbol alpha="0.85" clip_to_extent="1" force_rhr="0" name="@3@0" type="line">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value="" />
                <Option name="properties" />
                <Option name="type" type="QString" value="collection" />
              </Option>
            </data_defined_properties>
            <layer class="ArrowLine" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="arrow_start_width" type="QString" value="0.56" />
                <Option name="arrow_start_width_unit" type="QString" value="MM" />
                <Option name="arrow_start_width_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="arrow_type" type="QString" value="0" />
                <Option name="arrow_width" type="QString" value="1.6" />
                <Option name="arrow_width_unit" type="QString" value="MM" />
                <Option name="arrow_width_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="head_length" type="QString" value="2.76" />
                <Option name="head_length_unit" type="QString" value="MM" />
                <Option name="head_length_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="head_thickness" type="QString" value="1.72" />
                <Option name="head_thickness_unit" type="QString" value="MM" />
                <Option name="head_thickness_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="head_type" type="QString" value="0" />
                <Option name="is_curved" type="QString" value="1" />
                <Option name="is_repeated" type="QString" value="0" />
                <Option name="offset" type="QString" value="0" />
                <Option name="offset_unit" type="QString" value="MM" />
                <Option name="offset_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="ring_filter" type="QString" value="0" />
              </Option>
              <prop k="arrow_start_width" v="0.56" />
              <prop k="arrow_start_width_unit" v="MM" />
              <prop k="arrow_start_width_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="arrow_type" v="0" />
              <prop k="arrow_width" v="1.6" />
              <prop k="arrow_width_unit" v="MM" />
              <prop k="arrow_width_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="head_length" v="2.76" />
              <prop k="head_length_unit" v="MM" />
              <prop k="head_length_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="head_thickness" v="1.72" />
              <prop k="head_thickness_unit" v="MM" />
              <prop k="head_thickness_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="head_type" v="0" />
              <prop k="is_curved" v="1" />
              <prop k="is_repeated" v="0" />
              <prop k="offset" v="0" />
              <prop k="offset_unit" v="MM" />
              <prop k="offset_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="ring_filter" v="0" />
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value="" />
                  <Option name="properties" type="Map">
                    <Option name="arrowHeadLength" type="Map">
                      <Option name="active" type="bool" value="true" />
                      <Option name="expression" type="QString" value="1 + 1.1 * 3 * (&quot;amount&quot; / maximum(&quot;amount&quot;, filter:=&quot;distance&quot; IS NOT NULL)) ^ 0.6" />
                      <Option name="type" type="int" value="3" />
                    </Option>
                    <Option name="arrowHeadThickness" type="Map">
                      <Option name="active" type="bool" value="true" />
                      <Option name="expression" type="QString" value="0.6 + 0.7 * 3 * (&quot;amount&quot; / maximum(&quot;amount&quot;, filter:=&quot;distance&quot; IS NOT NULL)) ^ 0.6" />
                      <Option name="type" type="int" value="3" />
                    </Option>
                    <Option name="arrowStartWidth" type="Map">
                      <Option name="active" type="bool" value="true" />
                      <Option name="expression" type="QString" value="0 + 0.35 * 3 * (&quot;amount&quot; / maximum(&quot;amount&quot;, filter:=&quot;distance&quot; IS NOT NULL)) ^ 0.6" />
                      <Option name="type" type="int" value="3" />
                    </Option>
                    <Option name="arrowWidth" type="Map">
                      <Option name="active" type="bool" value="true" />
                      <Option name="expression" type="QString" value="0 + 1 * 3 * (&quot;amount&quot; / maximum(&quot;amount&quot;, filter:=&quot;distance&quot; IS NOT NULL)) ^ 0.6" />
                      <Option name="type" type="int" value="3" />
                    </Option>
                  </Option>
                  <Option name="type" type="QString" value="collection" />
                </Option>
              </data_defined_properties>
              <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@3@0@0" type="fill">
                <data_defined_properties>
                  <Option type="Map">
                    <Option name="name" type="QString" value="" />
                    <Option name="properties" />
                    <Option name="type" type="QString" value="collection" />
                  </Option>
                </data_defined_properties>
                <layer class="SimpleFill" enabled="1" locked="0" pass="0">
                  <Option type="Map">
                    <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                    <Option name="color" type="QString" value="20,32,43,255" />
                    <Option name="joinstyle" type="QString" value="bevel" />
                    <Option name="offset" type="QString" value="0,0" />
                    <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                    <Option name="offset_unit" type="QString" value="MM" />
                    <Option name="outline_color" type="QString" value="255,255,255,200" />
                    <Option name="outline_style" type="QString" value="solid" />
                    <Option name="outline_width" type="QString" value="0.18" />
                    <Option name="outline_width_unit" type="QString" value="MM" />
                    <Option name="style" type="QString" value="solid" />
                  </Option>
                  <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
                  <prop k="color" v="20,32,43,255" />
                  <prop k="joinstyle" v="bevel" />
                  <prop k="offset" v="0,0" />
                  <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
                  <prop k="offset_unit" v="MM" />
                  <prop k="outline_color" v="255,255,255,200" />
                  <prop k="outline_style" v="solid" />
                  <prop k="outline_width" v="0.18" />
                  <prop k="outline_width_unit" v="MM" />
                  <prop k="style" v="solid" />
                  <data_defined_properties>
                    <Option type="Map">
                      <Option name="name" type="QString" value="" />
                      <Option name="properties" />
                      <Option name="type" type="QString" value="collection" />
                    </Option>
                  </data_defined_properties>
                </layer>
              </symbol>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="4" type="line">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value="" />
            <Option name="properties" />
            <Option name="type" type="QString" value="collection" />
          </Option>
        </data_defined_properties>
        <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Line" />
            <Option name="geometryModifier" type="QString" value="make_line(start_point($geometry), project(centroid($geometry), 0.1 * length($geometry), azimuth(start_point($geometry), end_point($geometry)) - pi() / 2), end_point($geometry))" />
            <Option name="units" type="QString" value="MapUnit" />
          </Option>
          <prop k="SymbolType" v="Line" />
          <prop k="geometryModifier" v="make_line(start_point($geometry), project(centroid($geometry), 0.1 * length($geometry), azimuth(start_point($geometry), end_point($geometry)) - pi() / 2), end_point($geometry))" />
          <prop k="units" v="MapUnit" />
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value="" />
              <Option name="properties" />
              <Option name="type" type="QString" value="collection" />
            </Option>
          </data_defined_properties>
          <symbol alpha="0.95" clip_to_extent="1" force_rhr="0" name="@4@0" type="line">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value="" />
                <Option name="properties" />
                <Option name="type" type="QString" value="collection" />
              </Option>
            </data_defined_properties>
            <layer class="ArrowLine" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="arrow_start_width" type="QString" value="0.875" />
                <Option name="arrow_start_width_unit" type="QString" value="MM" />
                <Option name="arrow_start_width_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="arrow_type" type="QString" value="0" />
                <Option name="arrow_width" type="QString" value="2.5" />
                <Option name="arrow_width_unit" type="QString" value="MM" />
                <Option name="arrow_width_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="head_length" type="QString" value="3.75" />
                <Option name="head_length_unit" type="QString" value="MM" />
                <Option name="head_length_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="head_thickness" type="QString" value="2.35" />
                <Option name="head_thickness_unit" type="QString" value="MM" />
                <Option name="head_thickness_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="head_type" type="QString" value="0" />
                <Option name="is_curved" type="QString" value="1" />
                <Option name="is_repeated" type="QString" value="0" />
                <Option name="offset" type="QString" value="0" />
                <Option name="offset_unit" type="QString" value="MM" />
                <Option name="offset_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                <Option name="ring_filter" type="QString" value="0" />
              </Option>
              <prop k="arrow_start_width" v="0.875" />
              <prop k="arrow_start_width_unit" v="MM" />
              <prop k="arrow_start_width_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="arrow_type" v="0" />
              <prop k="arrow_width" v="2.5" />
              <prop k="arrow_width_unit" v="MM" />
              <prop k="arrow_width_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="head_length" v="3.75" />
              <prop k="head_length_unit" v="MM" />
              <prop k="head_length_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="head_thickness" v="2.35" />
              <prop k="head_thickness_unit" v="MM" />
              <prop k="head_thickness_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="head_type" v="0" />
              <prop k="is_curved" v="1" />
              <prop k="is_repeated" v="0" />
              <prop k="offset" v="0" />
              <prop k="offset_unit" v="MM" />
              <prop k="offset_unit_scale" v="3x:0,0,0,0,0,0" />
              <prop k="ring_filter" v="0" />
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value="" />
                  <Option name="properties" type="Map">
                    <Option name="arrowHeadLength" type="Map">
                      <Option name="active" type="bool" value="true" />
                      <Option name="expression" type="QString" value="1 + 1.1 * 3 * (&quot;amount&quot; / maximum(&quot;amount&quot;, filter:=&quot;distance&quot; IS NOT NULL)) ^ 0.6" />
                      <Option name="type" type="int" value="3" />
                    </Option>
                    <Option name="arrowHeadThickness" type="Map">
                      <Option name="active" type="bool" value="true" />
                      <Option name="expression" type="QString" value="0.6 + 0.7 * 3 * (&quot;amount&quot; / maximum(&quot;amount&quot;, filter:=&quot;distance&quot; IS NOT NULL)) ^ 0.6" />
                      <Option name="type" type="int" value="3" />
                    </Option>
                    <Option name="arrowStartWidth" type="Map">
                      <Option name="active" type="bool" value="true" />
                      <Option name="expression" type="QString" value="0 + 0.35 * 3 * (&quot;amount&quot; / maximum(&quot;amount&quot;, filter:=&quot;distance&quot; IS NOT NULL)) ^ 0.6" />
                      <Option name="type" type="int" value="3" />
                    </Option>
                    <Option name="arrowWidth" type="Map">
                      <Option name="active" type="bool" value="true" />
                      <Option name="expression" type="QString" value="0 + 1 * 3 * (&quot;amount&quot; / maximum(&quot;amount&quot;, filter:=&quot;distance&quot; IS NOT NULL)) ^ 0.6" />
                      <Option name="type" type="int" value="3" />
                    </Option>
                  </Option>
                  <Option name="type" type="QString" value="collection" />
                </Option>
              </data_defined_properties>
              <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@4@0@0" type="fill">
                <data_defined_properties>
                  <Option type="Map">
                    <Option name="name" type="QString" value="" />
                    <Option name="properties" />
                    <Option name="type" type="QString" value="collection" />
                  </Option>
                </data_defined_properties>
                <layer class="SimpleFill" enabled="1" locked="0" pass="0">
                  <Option type="Map">
                    <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                    <Option name="color" type="QString" value="20,32,43,255" />
                    <Option name="joinstyle" type="QString" value="bevel" />
                    <Option name="offset" type="QString" value="0,0" />
                    <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
                    <Option name="offset_unit" type="QString" value="MM" />
                    <Option name="outline_color" type="QString" value="255,255,255,200" />
                    <Option name="outline_style" type="QString" value="solid" />
                    <Option name="outline_width" type="QString" value="0.18" />
                    <Option name="outline_width_unit" type="QString" value="MM" />
                    <Option name="style" type="QString" value="solid" />
                  </Option>
                  <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
                  <prop k="color" v="20,32,43,255" />
                  <prop k="joinstyle" v="bevel" />
                  <prop k="offset" v="0,0" />
                  <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
                  <prop k="offset_unit" v="MM" />
                  <prop k="outline_color" v="255,255,255,200" />
                  <prop k="outline_style" v="solid" />
                  <prop k="outline_width" v="0.18" />
                  <prop k="outline_width_unit" v="MM" />
                  <prop k="style" v="solid" />
                  <data_defined_properties>
                    <Option type="Map">
                      <Option name="name" type="QString" value="" />
                      <Option name="properties" />
                      <Option name="type" type="QString" value="collection" />
                    </Option>
                  </data_defined_properties>
                </layer>
              </symbol>
            </layer>
          </symbol>
        </layer>
      </symbol>
    </symbols>
    <classificationMethod id="Custom">
      <symmetricMode astride="0" enabled="0" symmetrypoint="0" />
      <labelFormat format="%1 - %2" labelprecision="4" trimtrailingzeroes="1" />
      <parameters>
        <Option />
      </parameters>
      <extraInformation />
    </classificationMethod>
    <rotation />
    <sizescale />
    <orderby>
      <orderByClause asc="1" nullsFirst="0">"amount"</orderByClause>
    </orderby>
  </renderer-v2>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerGeometryType>1</layerGeometryType>
</qgis>
