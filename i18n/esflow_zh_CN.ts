<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AtmosphericFlow</name>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="37"/>
        <source>Atmospheric flow (kernel)</source>
        <translation>大气服务流（核函数）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="40"/>
        <source>Shares each cell&apos;s surplus out to the deficits around it by distance, never beyond either.</source>
        <translation>按距离把每个像元的盈余分配给周围的赤字，双方均不超出自身的量。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="43"/>
        <source>ecosystem service flow,carbon,atmosphere,diffusion,kernel,gravity,breakpoint,2SFCA</source>
        <translation>生态系统服务流,碳,大气,扩散,核函数,引力模型,断裂点,两步移动搜索法,2SFCA,固碳,ecosystem service flow,carbon,kernel,gravity,breakpoint</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="46"/>
        <source>&lt;p&gt;Every cell uses its own supply first. Its surplus R is then shared out to the deficits Q around it in proportion to Q × K(d), and a cell that is offered more than it lacks takes only what it lacks; the rest is shared out again until no surplus reaches a deficit. Nothing is created or lost: ΣX = ΣK to 1e-9.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Kernel:&lt;/b&gt; Gaussian (exp(−½(d/d0)²) − e&lt;sup&gt;−½&lt;/sup&gt;)/(1 − e&lt;sup&gt;−½&lt;/sup&gt;), which ends at the distance d0 (Dai 2010); or exponential exp(−d/λ), cut at 5 λ unless a radius is given. With wind, K × exp(κ cos(θ − θ&lt;sub&gt;0&lt;/sub&gt;)). “Breakpoint” uses the field strength 1/d² of Converse's model instead, rescaled so that mass is conserved, with the distance as its radius.&lt;/p&gt;&lt;p&gt;There is no published value for the distance: it is your assumption. Run several (batch) and report how the rates change.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Direction:&lt;/b&gt; the service runs from the surplus sink to the emitter; carbon itself moves the other way. Wind (from which it blows) favours services towards where it comes from. ARROW draws the lines either way.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units:&lt;/b&gt; densities per hectare and year in and out, tables in amounts per year. Negative supply (an ecosystem that releases) counts as demand. &lt;b&gt;Source:&lt;/b&gt; kernel form of Su et al. 2023 (Applied Geography 155); capping is ESFlow's.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits:&lt;/b&gt; carbon dioxide is well mixed; this is an accounting metaphor for spatial responsibility, not a transport model. A yearly flux is needed; a carbon stock is refused. &lt;b&gt;Run next:&lt;/b&gt; Compensation.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每个像元先用自己的供给。其盈余 R 按 Q × K(d) 的比例分配给周围的赤字 Q；分得超过所缺的像元只取所缺的量，其余再次分配，直到没有盈余能到达赤字。不产生也不损失任何量：ΣX = ΣK，误差在 1e-9 以内。&lt;/p&gt;&lt;p&gt;&lt;b&gt;核函数：&lt;/b&gt;高斯 (exp(−½(d/d0)²) − e&lt;sup&gt;−½&lt;/sup&gt;)/(1 − e&lt;sup&gt;−½&lt;/sup&gt;)，止于距离 d0（Dai 2010）；或指数 exp(−d/λ)，未给出半径时截断于 5 λ。有风时为 K × exp(κ cos(θ − θ&lt;sub&gt;0&lt;/sub&gt;))。“断裂点”改用 Converse 模型的场强 1/d²，并重新缩放以保证质量守恒，以距离为其半径。&lt;/p&gt;&lt;p&gt;距离没有公开发表的取值，它是您的假设。请多次运行（批处理），并报告各比率如何变化。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方向：&lt;/b&gt;服务从有盈余的碳汇流向排放者；碳本身的移动方向相反。风（来向）使服务偏向其来的方向。ARROW 决定线的方向。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单位：&lt;/b&gt;输入输出为每公顷每年的密度，表格为每年的量。负供给（释放碳的生态系统）计为需求。&lt;b&gt;来源：&lt;/b&gt;核函数形式见 Su et al. 2023（Applied Geography 155）；限额分配为 ESFlow 所加。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限：&lt;/b&gt;二氧化碳混合均匀；这是空间责任的核算比喻，不是输送模型。需要年通量；碳存量会被拒绝。&lt;b&gt;后续：&lt;/b&gt;补偿率。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="78"/>
        <source>Kernel</source>
        <translation>核函数</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="78"/>
        <source>How the share falls with distance.</source>
        <translation>份额随距离衰减的方式。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="78"/>
        <source>Gaussian, ends at the distance</source>
        <translation>高斯，止于该距离</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="78"/>
        <source>Exponential, e-fold at the distance</source>
        <translation>指数，在该距离处衰减至 1/e</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="78"/>
        <source>Distance (m)</source>
        <translation>距离（m）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="78"/>
        <source>Where the Gaussian kernel ends, or the length λ of the exponential one. Several cells at least.</source>
        <translation>高斯核函数的终止距离，或指数核函数的长度 λ。至少数个像元。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="78"/>
        <source>Radius where the exponential kernel is cut (m)</source>
        <translation>指数核函数的截断半径（m）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="78"/>
        <source>Empty: 5 times the distance.</source>
        <translation>留空：距离的 5 倍。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="78"/>
        <source>Breakpoint model: field strength 1/d²</source>
        <translation>断裂点模型：场强 1/d²</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="78"/>
        <source>Use the breakpoint model&apos;s field strength in place of the kernel; the distance is its end.</source>
        <translation>以断裂点模型的场强代替核函数；距离即其终止处。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="78"/>
        <source>Wind blows from (degrees, 0 = north, clockwise)</source>
        <translation>风的来向（度，0 = 北，顺时针）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="78"/>
        <source>Prevailing wind in the meteorological sense. Only used with a wind strength above 0.</source>
        <translation>气象意义上的盛行风向。仅在风强度大于 0 时使用。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="78"/>
        <source>Wind strength κ (0..5)</source>
        <translation>风强度 κ（0..5）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="78"/>
        <source>0: all directions alike. 1: e² = 7.4 times as much with the wind as against it.</source>
        <translation>0：各方向相同。1：顺风为逆风的 e² = 7.4 倍。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="78"/>
        <source>Lines run</source>
        <translation>连线方向</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="78"/>
        <source>The way of the service (sink to emitter) or of the carbon (emitter to sink).</source>
        <translation>服务的方向（碳汇到排放者）或碳的方向（排放者到碳汇）。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="78"/>
        <source>from donor to receiver (service)</source>
        <translation>从供给方到接收方（服务）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="78"/>
        <source>from receiver to donor (carbon)</source>
        <translation>从接收方到供给方（碳）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="295"/>
        <source>Received</source>
        <translation>接收量</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="78"/>
        <source>Deficit that surplus from around relieves, per ha.</source>
        <translation>由周围盈余缓解的赤字，每公顷。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="298"/>
        <source>Sent</source>
        <translation>送出量</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="78"/>
        <source>Surplus that relieves a deficit elsewhere, per ha.</source>
        <translation>缓解别处赤字的盈余，每公顷。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="299"/>
        <source>Unmet deficit</source>
        <translation>未满足赤字</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="78"/>
        <source>What is still short after flow, per ha.</source>
        <translation>流动之后仍然短缺的量，每公顷。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="153"/>
        <source>Compensation rate by volume (0..1)</source>
        <translation>按总量计的补偿率（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="154"/>
        <source>Received in total (per year)</source>
        <translation>接收总量（每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="155"/>
        <source>Unmet in total (per year)</source>
        <translation>未满足总量（每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="156"/>
        <source>Closure error (relative)</source>
        <translation>闭合误差（相对值）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="71"/>
        <source>&lt;p&gt;θ is the direction from the sink to the emitter, θ&lt;sub&gt;0&lt;/sub&gt; the one that the wind comes from: emitters upwind of a sink are relieved first. The breakpoint itself, which divides the way between two places, is not used; only its field strength is.&lt;/p&gt;</source>
        <translation>&lt;p&gt;θ 为从碳汇指向排放者的方向，θ&lt;sub&gt;0&lt;/sub&gt; 为风的来向：位于碳汇上风向的排放者优先得到补偿。不使用断裂点本身（它划分两地之间的路程），只使用其场强。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>CalibrateZ</name>
    <message>
        <location filename="../algorithms/supply/calibrate_z.py" line="24"/>
        <source>Calibrate Z to measured runoff</source>
        <translation>按实测径流率定 Z</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/calibrate_z.py" line="27"/>
        <source>Finds the seasonality factor Z with which the water yield equals an observed annual volume.</source>
        <translation>求出使产水量等于实测年水量的季节性因子 Z。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/calibrate_z.py" line="30"/>
        <source>ecosystem services,water,yield,calibration,seasonality,Zhang,runoff,InVEST</source>
        <translation>生态系统服务,水资源,产水量,率定,校准,季节性因子,Zhang,径流,InVEST,calibration,seasonality,runoff</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/calibrate_z.py" line="33"/>
        <source>&lt;p&gt;Finds the seasonality factor Z, 1..30, with which “Water yield” gives the observed volume over the cells of the rasters. Yield never rises with Z, so the search brackets it; every Z that is tried takes one pass over the rasters, about eight in all.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Observed volume:&lt;/b&gt; natural annual runoff of the same area in m3/yr, mean of the same years as the climate rasters, for instance from a water resources bulletin (10&lt;sup&gt;8&lt;/sup&gt; m3 × 10&lt;sup&gt;8&lt;/sup&gt;) or a gauge, with withdrawals added back. Clip the rasters to the gauged catchment first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;When no Z fits:&lt;/b&gt; the message gives the volumes at Z = 1 and Z = 30. An observation outside this range means that precipitation, evapotranspiration, area or unit is wrong; no Z can mend that.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method:&lt;/b&gt; false position in ln Z (Anderson and Björck 1973), stopped at a relative error of 10&lt;sup&gt;-6&lt;/sup&gt;; the yield itself as in InVEST 3.20. &lt;b&gt;Limits:&lt;/b&gt; one Z for the whole region; a good match of the sum does not say that the pattern is right. &lt;b&gt;Run next:&lt;/b&gt; Water yield with this Z.&lt;/p&gt;</source>
        <translation>&lt;p&gt;求季节性因子 Z（1..30），使“产水量”在各栅格像元上的总量等于实测水量。产水量不随 Z 增大而增加，因此可用区间搜索；每试一个 Z 要遍历一次栅格，共约八次。&lt;/p&gt;&lt;p&gt;&lt;b&gt;实测水量：&lt;/b&gt;同一区域的天然年径流量（m3/yr），取与气候栅格相同年份的平均，例如来自水资源公报（亿立方米 × 10&lt;sup&gt;8&lt;/sup&gt;），或来自水文站并还原取水量。请先把栅格裁剪到站点控制流域。&lt;/p&gt;&lt;p&gt;&lt;b&gt;没有合适的 Z 时：&lt;/b&gt;消息给出 Z = 1 与 Z = 30 的水量。实测值超出该范围，说明降水、蒸散发、面积或单位有误，任何 Z 都无法弥补。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方法：&lt;/b&gt;在 ln Z 上用试位法（Anderson and Björck 1973），相对误差达到 10&lt;sup&gt;-6&lt;/sup&gt; 时停止；产水量算法与 InVEST 3.20 相同。&lt;b&gt;局限：&lt;/b&gt;整个区域一个 Z；总量吻合并不说明空间格局正确。&lt;b&gt;后续：&lt;/b&gt;以该 Z 运行产水量。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/calibrate_z.py" line="48"/>
        <source>Observed volume (m3/yr)</source>
        <translation>实测水量（m3/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/calibrate_z.py" line="48"/>
        <source>Natural annual runoff of the rasters&apos; area, above 0. 1 km3 = 1e9 m3.</source>
        <translation>栅格所在区域的天然年径流量，须大于 0。1 km3 = 1e9 m3。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/calibrate_z.py" line="58"/>
        <source>Seasonality factor Z</source>
        <translation>季节性因子 Z</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/calibrate_z.py" line="58"/>
        <source>Water yield at this Z (m3/yr)</source>
        <translation>该 Z 下的产水量（m3/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/calibrate_z.py" line="58"/>
        <source>Relative error of the water yield</source>
        <translation>产水量的相对误差</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/calibrate_z.py" line="58"/>
        <source>Number of Z that were tried</source>
        <translation>试算的 Z 个数</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/calibrate_z.py" line="58"/>
        <source>Water yield at Z = 30 (m3/yr)</source>
        <translation>Z = 30 时的产水量（m3/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/calibrate_z.py" line="58"/>
        <source>Water yield at Z = 1 (m3/yr)</source>
        <translation>Z = 1 时的产水量（m3/yr）</translation>
    </message>
</context>
<context>
    <name>CarbonEmissions</name>
    <message>
        <location filename="../algorithms/demand/carbon_emissions.py" line="31"/>
        <source>Carbon emissions</source>
        <translation>碳排放</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/carbon_emissions.py" line="34"/>
        <source>Annual carbon emissions (tC/ha/yr) from statistics, energy use and land cover, by sector.</source>
        <translation>由统计数据、能源消费和土地覆盖估算年碳排放（tC/ha/yr），按部门给出。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/carbon_emissions.py" line="37"/>
        <source>ecosystem services,carbon,emission,inventory,energy,cement,livestock,population,demand</source>
        <translation>生态系统服务,碳,碳排放,排放清单,能源消费,水泥,牲畜,人口,固碳需求,需求,carbon,emission,inventory,energy</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/carbon_emissions.py" line="42"/>
        <source>&lt;p&gt;Demand for carbon sequestration: what is emitted in a year. E = respiration of people, pigs and other large livestock (number × factor) + energy (Σ fuel × carbon content) + timber (t × 0.36) + cement (t × 0.136) + soil respiration (area × rate of the land cover). Any sector may be left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Where:&lt;/b&gt; each statistic is spread over the cells of its zone by a weight of its own, as in “Distribute statistics to cells”; the cells sum to the zone's total (10&lt;sup&gt;-9&lt;/sup&gt;), which is checked. Soil respiration comes from the land cover directly.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units:&lt;/b&gt; persons, head, t; energy in the unit told; out: tC/ha/yr with 8-byte cells, band 1 the total, then one band for each sector; totals and zone table in tC/yr. tC × 44/12 = tCO2.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Defaults:&lt;/b&gt; factors of Bai et al. 2022, doi 10.12677/ag.2022.125066, table 4 (equations 3 to 8); they print no energy factors, so these are net calorific value × carbon × share oxidised, in tC per tonne, or per tonne of standard coal (tce): never multiply one with the other's amount. Primary electricity is 0. All stand with source and certainty in &lt;code&gt;resources/tables&lt;/code&gt; (&lt;code&gt;emission_factors.csv&lt;/code&gt;, &lt;code&gt;fuel_carbon.csv&lt;/code&gt;, &lt;code&gt;carbon_bai_2022.csv&lt;/code&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;What to mind:&lt;/b&gt; Bai et al. call emission “carbon supply” and fixation “carbon demand”; here, as elsewhere, emission is the demand. Respiration of people and animals and burnt timber return carbon that plants took up; inventories of fossil carbon leave them out. Soil respiration as Bai et al. add it is probably tonnes of carbon dioxide added to tonnes of carbon. It must not be combined with net ecosystem production, which is net of it: flows stop (ESFLOW_CONTAINS in the file; other programs may drop it).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits:&lt;/b&gt; the pattern inside a zone is the weight's. Emission and uptake are matched as an account of responsibility, not as a path of molecules: carbon dioxide mixes in the whole air. &lt;b&gt;Run next:&lt;/b&gt; Balance supply and demand by cell, Local flow.&lt;/p&gt;</source>
        <translation>&lt;p&gt;固碳需求：一年的排放量。E = 人口、猪和其他大牲畜的呼吸（数量 × 系数）+ 能源（Σ 燃料 × 含碳量）+ 木材（t × 0.36）+ 水泥（t × 0.136）+ 土壤呼吸（面积 × 土地覆盖的速率）。任一部门均可省略。&lt;/p&gt;&lt;p&gt;&lt;b&gt;空间分配：&lt;/b&gt;每项统计值按各自的权重分配到其分区的像元，同“统计数据空间化”；像元之和等于分区总量（10&lt;sup&gt;-9&lt;/sup&gt;），并经校验。土壤呼吸直接由土地覆盖得出。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单位：&lt;/b&gt;人、头、t；能源用所说明的单位；输出：tC/ha/yr，8 字节像元，波段 1 为合计，其后每部门一个波段；总量和分区表为 tC/yr。tC × 44/12 = tCO2。&lt;/p&gt;&lt;p&gt;&lt;b&gt;默认值：&lt;/b&gt;系数取自 Bai et al. 2022, doi 10.12677/ag.2022.125066, 表 4（式 3 至 8）；该文未给出能源系数，因此能源采用低位发热量 × 含碳量 × 氧化率，以每吨实物或每吨标准煤（tce）的 tC 计：切勿用一种系数乘以另一种数量。一次电力为 0。所有系数连同来源和可靠程度列于 &lt;code&gt;resources/tables&lt;/code&gt;（&lt;code&gt;emission_factors.csv&lt;/code&gt;、&lt;code&gt;fuel_carbon.csv&lt;/code&gt;、&lt;code&gt;carbon_bai_2022.csv&lt;/code&gt;）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;注意：&lt;/b&gt;Bai et al. 把排放称为“碳供给”、固碳称为“碳需求”；这里与通行做法一致，排放即需求。人畜呼吸和木材燃烧返还的是植物吸收的碳；化石碳清单不计这些项目。Bai et al. 所加的土壤呼吸很可能是把二氧化碳的吨数加到了碳的吨数上。它不得与净生态系统生产力合用，因为后者已扣除土壤呼吸：服务流算法会停止（文件中的 ESFLOW_CONTAINS；其他程序可能会丢失该标记）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限：&lt;/b&gt;分区内部的格局来自权重。排放与吸收的匹配是责任的核算，不是分子的路径：二氧化碳在整个大气中混合。&lt;b&gt;后续：&lt;/b&gt;逐像元供需平衡、局地服务流。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/carbon_emissions.py" line="67"/>
        <source>Carbon emissions (tC/ha/yr)</source>
        <translation>碳排放（tC/ha/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/carbon_emissions.py" line="67"/>
        <source>Band 1: total, ready for the flow algorithms; further bands: the sectors that were given.</source>
        <translation>波段 1：合计，可直接用于服务流算法；其余波段：所给出的各部门。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/carbon_emissions.py" line="176"/>
        <source>Carbon emissions: {total:.6g} tC/yr, {mean:.3f} tC/ha/yr on average of {area:.6g} ha.</source>
        <translation>碳排放：{total:.6g} tC/yr，平均 {mean:.3f} tC/ha/yr，面积 {area:.6g} 公顷。</translation>
    </message>
</context>
<context>
    <name>CarbonStorage</name>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="28"/>
        <source>Carbon storage</source>
        <translation>碳储量</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="31"/>
        <source>Carbon stock (tC/ha) by land cover, and its change between two land covers.</source>
        <translation>按土地覆盖估算碳储量（tC/ha）及两期土地覆盖之间的变化。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="34"/>
        <source>ecosystem services,carbon,stock,storage,sequestration,pools,InVEST,supply</source>
        <translation>生态系统服务,碳储量,碳库,碳密度,固碳,碳汇,InVEST,供给,carbon,stock,storage,sequestration,pools</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="59"/>
        <source>Carbon of the region (tC)</source>
        <translation>区域碳储量（tC）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="60"/>
        <source>Carbon of the second land cover (tC)</source>
        <translation>第二期土地覆盖的碳储量（tC）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="61"/>
        <source>Change of the region&apos;s carbon (tC)</source>
        <translation>区域碳储量变化（tC）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="64"/>
        <source>Carbon pools</source>
        <translation>碳库表</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="64"/>
        <source>One row for every land-cover code, columns as in InVEST: lucode, c_above, c_below, c_soil, c_dead in tC/ha. An empty pool is 0.</source>
        <translation>每个土地覆盖代码一行，列与 InVEST 相同：lucode、c_above、c_below、c_soil、c_dead，单位 tC/ha。留空的碳库为 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="64"/>
        <source>Second land cover (class codes)</source>
        <translation>第二期土地覆盖（类型代码）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="64"/>
        <source>Land cover of a later year or a scenario, with the same codes, for the change.</source>
        <translation>后期年份或情景的土地覆盖，代码相同，用于计算变化。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="64"/>
        <source>Years between the two land covers</source>
        <translation>两期土地覆盖间隔年数</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="64"/>
        <source>For the annual change; more than 0.</source>
        <translation>用于计算年变化；须大于 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="93"/>
        <source>Carbon stock (tC/ha)</source>
        <translation>碳储量（tC/ha）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="93"/>
        <source>Sum of the four pools.</source>
        <translation>四个碳库之和。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="93"/>
        <source>Carbon stock of the second land cover (tC/ha)</source>
        <translation>第二期土地覆盖的碳储量（tC/ha）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="93"/>
        <source>The same of the second land cover.</source>
        <translation>第二期土地覆盖的同一指标。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="93"/>
        <source>Change of the stock (tC/ha)</source>
        <translation>碳储量变化（tC/ha）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="93"/>
        <source>Second less first land cover, over the whole period.</source>
        <translation>第二期减第一期土地覆盖，整个时段。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="93"/>
        <source>Annual change (tC/ha/yr)</source>
        <translation>年变化（tC/ha/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="93"/>
        <source>Change divided by the years: a flux, which flows and balances take as supply.</source>
        <translation>变化量除以年数：通量，可作为服务流与平衡的供给。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="182"/>
        <source>Change of the carbon stock</source>
        <translation>碳储量变化</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="185"/>
        <source>Carbon stock</source>
        <translation>碳储量</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="189"/>
        <source>Annual change</source>
        <translation>年变化</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="215"/>
        <source>Carbon stock: {total:.6g} tC, {mean:.2f} tC/ha on average of {area:.6g} ha.</source>
        <translation>碳储量：{total:.6g} tC，平均 {mean:.2f} tC/ha，面积 {area:.6g} 公顷。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="226"/>
        <source>Change of the carbon stock: {change:.6g} tC.</source>
        <translation>碳储量变化：{change:.6g} tC。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="37"/>
        <source>&lt;p&gt;Carbon that every cell holds: C = C&lt;sub&gt;above&lt;/sub&gt; + C&lt;sub&gt;below&lt;/sub&gt; + C&lt;sub&gt;soil&lt;/sub&gt; + C&lt;sub&gt;dead&lt;/sub&gt;, looked up by land cover, as in InVEST's carbon model (3.15 and later, tonnes per hectare). A pool that is left empty is 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A stock is no supply per year.&lt;/b&gt; tC/ha says what is there, not what is taken up. Flows and balances need tC/ha/yr: give the land cover of a second year and take the annual change, or run “Net ecosystem production”. Bai et al. 2022 divide emissions per year by this stock; only “Local flow” does so, on request, and says what is wrong with it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Change:&lt;/b&gt; future minus present, in tC/ha over the period, and divided by the years in tC/ha/yr (may be negative; a change of exactly −1 is data). With two land covers the changes, totals and zones are of the cells in which both have data, so that they can be compared; how many were left out is told.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units:&lt;/b&gt; table in tC/ha; totals in tC, summed from the cells' areas. &lt;b&gt;Source:&lt;/b&gt; Bai et al. 2022, doi 10.12677/ag.2022.125066, equations 1 and 2; InVEST carbon. The table &lt;code&gt;resources/tables/carbon_bai_2022.csv&lt;/code&gt; holds their pools (high beside Chinese inventories: an illustration).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits:&lt;/b&gt; one density for each class whatever age, climate or soil; a change of land cover is counted at once. &lt;b&gt;Run next:&lt;/b&gt; Carbon emissions, Local flow.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每个像元所含的碳：C = C&lt;sub&gt;above&lt;/sub&gt; + C&lt;sub&gt;below&lt;/sub&gt; + C&lt;sub&gt;soil&lt;/sub&gt; + C&lt;sub&gt;dead&lt;/sub&gt;，按土地覆盖查表，与 InVEST 碳模型相同（3.15 及以后版本，吨/公顷）。留空的碳库为 0。&lt;/p&gt;&lt;p&gt;&lt;b&gt;存量不是年供给。&lt;/b&gt;tC/ha 表示现有多少，而不是吸收多少。服务流和平衡需要 tC/ha/yr：请给出第二个年份的土地覆盖并取年变化，或运行“净生态系统生产力”。Bai et al. 2022 用年排放量除以该存量；只有“局地服务流”可按要求这样做，并会说明其问题所在。&lt;/p&gt;&lt;p&gt;&lt;b&gt;变化：&lt;/b&gt;后期减前期，为整个时段的 tC/ha，除以年数得 tC/ha/yr（可为负；恰为 −1 的变化是数据）。给出两期土地覆盖时，变化、总量和分区都只取二者均有数据的像元，以便比较；略去的像元数会告知。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单位：&lt;/b&gt;表格为 tC/ha；总量为 tC，按像元面积求和。&lt;b&gt;来源：&lt;/b&gt;Bai et al. 2022, doi 10.12677/ag.2022.125066, 式 1 和式 2；InVEST 碳模型。表格 &lt;code&gt;resources/tables/carbon_bai_2022.csv&lt;/code&gt; 为其碳库数值（较中国清查数据偏高，仅作示例）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限：&lt;/b&gt;每类一个密度，不论林龄、气候或土壤；土地覆盖变化一次性全部计入。&lt;b&gt;后续：&lt;/b&gt;碳排放、局地服务流。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Compensation</name>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="28"/>
        <source>Compensation rates</source>
        <translation>补偿率</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="31"/>
        <source>How much of the shortages a flow relieves: five rates, and classes before and after.</source>
        <translation>流动在多大程度上缓解赤字：五种比率，以及流动前后的类型。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="34"/>
        <source>ecosystem service flow,spillover,compensation rate,deficit,relief,before and after</source>
        <translation>生态系统服务流,溢出,溢出贡献,补偿率,赤字,缓解,流动前后,ecosystem service flow,spillover,compensation rate,deficit,relief</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="37"/>
        <source>&lt;p&gt;Takes the account of any flow (zone table of “River flow”, sub-basins of “Sub-basin flow”) and tells how far it relieves the shortages. The papers print a compensation rate without a formula, so five definitions stand side by side:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;code&gt;cr_volume&lt;/code&gt; = ΣK/ΣQ, received over deficit (the headline rate)&lt;/li&gt;&lt;li&gt;&lt;code&gt;cr_count&lt;/code&gt;: share of the units in deficit that end up balanced (unmet ≤ τ × deficit)&lt;/li&gt;&lt;li&gt;&lt;code&gt;cr_mean&lt;/code&gt;: mean of K/Q over the units in deficit&lt;/li&gt;&lt;li&gt;&lt;code&gt;cr_area&lt;/code&gt;: like cr_count, by area&lt;/li&gt;&lt;li&gt;&lt;code&gt;sr_dyn&lt;/code&gt; = (ΣL + ΣK)/ΣD, demand met after flow; not a compensation rate&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Without any deficit the rates are undefined: null with the flag &lt;code&gt;no_deficit&lt;/code&gt;, never 0 or 100 %. Classes: balanced when |S − D| ≤ τ × max(S, D), otherwise surplus or deficit; after flow with B′ = B + K − X in the place of S − D.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits:&lt;/b&gt; a rate depends on the level of its units (cells, sub-basins, zones); the ledger names level and number of units, and rates of different levels must not be compared. The rates of the published framework (79.68 %, 74.79 %, 61.94 %) cannot be reproduced from public information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;读取任一流动的收支账（“河网水流”的分区表、“子流域水流”的子流域），给出其对赤字的缓解程度。文献给出补偿率而未给公式，因此并列五种定义：&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;code&gt;cr_volume&lt;/code&gt; = ΣK/ΣQ，接收量与赤字之比（主要比率）&lt;/li&gt;&lt;li&gt;&lt;code&gt;cr_count&lt;/code&gt;：赤字单元中最终达到平衡者的比例（未满足 ≤ τ × 赤字）&lt;/li&gt;&lt;li&gt;&lt;code&gt;cr_mean&lt;/code&gt;：赤字单元 K/Q 的平均&lt;/li&gt;&lt;li&gt;&lt;code&gt;cr_area&lt;/code&gt;：同 cr_count，按面积计&lt;/li&gt;&lt;li&gt;&lt;code&gt;sr_dyn&lt;/code&gt; = (ΣL + ΣK)/ΣD，流动后的需求满足率；不是补偿率&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;没有任何赤字时各比率无定义：为空值并标记 &lt;code&gt;no_deficit&lt;/code&gt;，绝不记为 0 或 100 %。类型：|S − D| ≤ τ × max(S, D) 时为平衡，否则为盈余或赤字；流动后以 B′ = B + K − X 代替 S − D。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限：&lt;/b&gt;比率取决于其单元的层级（像元、子流域、分区）；台账注明层级和单元数，不同层级的比率不可比较。已发表框架的比率（79.68 %、74.79 %、61.94 %）无法由公开信息复现。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="60"/>
        <source>Account (zone table of a flow)</source>
        <translation>收支账（流动的分区表）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="60"/>
        <source>A layer with the fields supply, demand, sent and received, as the flow algorithms give it; local, deficit and area_ha are used where present.</source>
        <translation>含 supply、demand、sent 和 received 字段的图层，由各服务流算法给出；若有 local、deficit 和 area_ha 则一并使用。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="60"/>
        <source>Tolerance τ for “balanced” (0..1)</source>
        <translation>“平衡”的容差 τ（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="60"/>
        <source>Share of the larger of supply and demand by which a balanced unit may miss. ESFlow&apos;s convention.</source>
        <translation>平衡单元所允许的偏差，占供给与需求中较大者的比例。ESFlow 的约定。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="60"/>
        <source>Units with rates and classes</source>
        <translation>带比率和类型的单元</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="60"/>
        <source>The units with their rate, and their class before and after flow.</source>
        <translation>各单元及其比率、流动前后的类型。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="60"/>
        <source>Class transition</source>
        <translation>类型转移表</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="60"/>
        <source>How many units of each class before flow are in each class after it, with totals.</source>
        <translation>流动前各类型的单元在流动后分属各类型的数量，含合计。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="93"/>
        <source>Compensation rate by volume (0..1)</source>
        <translation>按总量计的补偿率（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="94"/>
        <source>Number of units</source>
        <translation>单元数</translation>
    </message>
</context>
<context>
    <name>DistributeStatistics</name>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="27"/>
        <source>Distribute statistics to cells</source>
        <translation>统计数据空间化</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="30"/>
        <source>Spreads a statistic of zones (a yearbook&apos;s table) over cells by a weight, keeping every total.</source>
        <translation>按权重把分区统计值（如年鉴表格）分配到像元，各分区总量保持不变。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="33"/>
        <source>dasymetric,disaggregation,downscaling,statistics,yearbook,population,GDP,demand</source>
        <translation>统计数据空间化,分区密度制图,降尺度,统计数据,年鉴,人口,GDP,需求,dasymetric,disaggregation,downscaling,statistics,population</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="36"/>
        <source>&lt;p&gt;Spreads the total of every zone (province, county) over its cells in proportion to a weight: population for domestic use, night lights or built-up area for industry, cropland area or NDVI for harvests.&lt;/p&gt;&lt;p&gt;Cell = total × weight / Σ weight over the zone. The cells' sum equals the total to 10&lt;sup&gt;-9&lt;/sup&gt;; it is checked before anything is written, and the rasters have 8-byte cells so that it holds for the files, too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rules:&lt;/b&gt; a cell belongs to the zone in which its centre lies. Cells without a weight are nodata and get nothing; weight 0 gets 0. A zone whose weights are all 0 is spread evenly by area, with a warning. A zone with a total but without any cell stops the run. Zones that the table lacks stay nodata, with a warning; rows of the table that the layer lacks stop the run unless they are to be left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Whole zones only:&lt;/b&gt; the whole total goes to the cells there are. Where the weight covers only part of a zone, its total would be squeezed into that part: a warning lists such zones. Distribute over whole zones first and clip the result.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units:&lt;/b&gt; the statistic in any unit per year or at one time, e.g. m3/yr, persons, 1e4 CNY; out: the same per hectare, as balances and flows take it, and, on request, per cell, as “Water demand” takes population and value added.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source:&lt;/b&gt; Mennis 2003, Professional Geographer 55; Eicher and Brewer 2001, Cartography and Geographic Information Science 28. &lt;b&gt;Limits:&lt;/b&gt; the pattern inside a zone is the weight's, not a measured one. &lt;b&gt;Run next:&lt;/b&gt; Water demand, Balance supply and demand by cell.&lt;/p&gt;</source>
        <translation>&lt;p&gt;把每个分区（省、县）的总量按权重比例分配到其像元：生活用水用人口，工业用夜间灯光或建成区面积，粮食产量用耕地面积或 NDVI。&lt;/p&gt;&lt;p&gt;像元值 = 总量 × 权重 / 分区内 Σ 权重。像元之和与总量相等，误差不超过 10&lt;sup&gt;-9&lt;/sup&gt;；写出前先行校验，栅格采用 8 字节像元，使文件同样满足这一精度。&lt;/p&gt;&lt;p&gt;&lt;b&gt;规则：&lt;/b&gt;像元归属于其中心所在的分区。没有权重的像元为无数据，不参与分配；权重为 0 的像元得 0。权重全为 0 的分区按面积均匀分配，并给出警告。有总量却没有任何像元的分区会使运行停止。表中缺少的分区保持无数据，并给出警告；图层中缺少的表格行会使运行停止，除非选择将其略去。&lt;/p&gt;&lt;p&gt;&lt;b&gt;只用完整分区：&lt;/b&gt;全部总量都分给现有像元。若权重只覆盖分区的一部分，其总量就会被压缩到该部分：警告会列出这类分区。请先对完整分区进行分配，再裁剪结果。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单位：&lt;/b&gt;统计值可为任意单位，按年或按某一时点，例如 m3/yr、人、万元；输出为每公顷的同一单位，供平衡与服务流算法使用；也可按需输出每像元的量，供“需水量”读取人口和增加值。&lt;/p&gt;&lt;p&gt;&lt;b&gt;来源：&lt;/b&gt;Mennis 2003, Professional Geographer 55；Eicher and Brewer 2001, Cartography and Geographic Information Science 28。&lt;b&gt;局限：&lt;/b&gt;分区内部的格局来自权重，而非实测。&lt;b&gt;后续：&lt;/b&gt;需水量、逐像元供需平衡。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="59"/>
        <source>Statistics</source>
        <translation>统计数据</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="59"/>
        <source>Table with one row for every zone.</source>
        <translation>每个分区一行的表格。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="59"/>
        <source>Field that names the zone</source>
        <translation>标识分区的字段</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="59"/>
        <source>Its values are compared with those of the zone layer&apos;s field, as text.</source>
        <translation>其值以文本形式与分区图层的字段值比对。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="59"/>
        <source>Field with the totals</source>
        <translation>总量字段</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="59"/>
        <source>One number for every zone, in the unit below.</source>
        <translation>每个分区一个数值，单位见下。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="59"/>
        <source>Unit of the statistic</source>
        <translation>统计值的单位</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="59"/>
        <source>As it will stand in the rasters: m3/yr, t/yr, persons, 1e4 CNY … Empty: no unit.</source>
        <translation>写入栅格的单位：m3/yr、t/yr、persons、1e4 CNY……留空：无单位。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="59"/>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="59"/>
        <source>Raster of numbers of at least 0 in any unit: more weight, more of the total. An amount per cell or, with cells of equal area, a density. Its grid is the run&apos;s grid.</source>
        <translation>数值不小于 0 的栅格，单位不限：权重越大，分得的总量越多。可为每像元的量；像元面积相等时也可为密度。运行以其网格为准。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="59"/>
        <source>Leave out statistics of zones that the layer lacks</source>
        <translation>略去分区图层中没有的分区统计值</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="59"/>
        <source>Off: such rows stop the run, because their totals would be lost unnoticed.</source>
        <translation>关闭：这类行会使运行停止，以免其总量在不知不觉中丢失。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="59"/>
        <source>Density (per hectare)</source>
        <translation>密度（每公顷）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="59"/>
        <source>The statistic per hectare, as balances and flows take supply and demand.</source>
        <translation>每公顷的统计值，即平衡与服务流算法所用的供给、需求形式。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="59"/>
        <source>Amount (per cell)</source>
        <translation>数量（每像元）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="59"/>
        <source>The statistic per cell; cells of a zone sum to its total.</source>
        <translation>每像元的统计值；同一分区的像元之和等于其总量。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="59"/>
        <source>Check table</source>
        <translation>校验表</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="59"/>
        <source>The zones with the total given, the sum of the cells, their number and how it was spread.</source>
        <translation>各分区的给定总量、像元之和、像元数及分配方式。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="120"/>
        <source>Total of the statistics that were used</source>
        <translation>所用统计值的总量</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="121"/>
        <source>Sum of the cells</source>
        <translation>像元之和</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/distribute_statistics.py" line="155"/>
        <source>Distributed statistic</source>
        <translation>空间化后的统计值</translation>
    </message>
</context>
<context>
    <name>DriverCorrelation</name>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="31"/>
        <source>Correlation of drivers</source>
        <translation>驱动因素相关分析</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="34"/>
        <source>Covariance and correlation matrix of any number of rasters, as tables and as a picture.</source>
        <translation>任意多个栅格的协方差矩阵和相关矩阵，以表格和图片给出。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="37"/>
        <source>correlation,covariance,Pearson,Spearman,drivers,band collection statistics,matrix</source>
        <translation>相关分析,相关系数,协方差,皮尔逊,斯皮尔曼,驱动因素,影响因素,波段集统计,相关矩阵,correlation,covariance,Pearson,Spearman,drivers,matrix</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="40"/>
        <source>&lt;p&gt;How a response (supply, demand, their difference) varies together with its possible drivers, cell by cell.&lt;/p&gt;&lt;p&gt;Cov&lt;sub&gt;ij&lt;/sub&gt; = Σ(Z&lt;sub&gt;ik&lt;/sub&gt; − μ&lt;sub&gt;i&lt;/sub&gt;)(Z&lt;sub&gt;jk&lt;/sub&gt; − μ&lt;sub&gt;j&lt;/sub&gt;)/(N − 1), Corr&lt;sub&gt;ij&lt;/sub&gt; = Cov&lt;sub&gt;ij&lt;/sub&gt;/(δ&lt;sub&gt;i&lt;/sub&gt; δ&lt;sub&gt;j&lt;/sub&gt;), with N − 1 in both, so that the diagonal is exactly 1. &lt;b&gt;Spearman&lt;/b&gt; is the same on ranks, equal values sharing their mean rank; covariances are then those of the ranks. Pearson reads the rasters once, block by block; Spearman holds them in memory.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Nodata:&lt;/b&gt; by default only cells with data in every layer count, N of them. “Mean of the layer” puts each layer's own mean in place of its missing cells, as ArcGIS' Band Collection Statistics does: covariances shrink by that. N is then the number of cells with data in at least one layer; the correlation does not depend on this choice, the covariance does.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Classes are refused:&lt;/b&gt; codes of land cover, soil or provinces are names, not quantities, and their correlation changes with the coding. Layers listed as categorical, and rasters of whole numbers with a colour or attribute table, belong into “Geodetector”. If such a raster does hold quantities (heights, counts), list it under quantities.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units:&lt;/b&gt; covariances carry the product of both layers' units; correlations have none and do not change with units. A constant layer has no correlation: its row is null. &lt;b&gt;Limits:&lt;/b&gt; correlation is not cause. No p-values are given: neighbouring cells resemble each other, so that with millions of them every coefficient looks significant. &lt;b&gt;Run next:&lt;/b&gt; Geodetector.&lt;/p&gt;</source>
        <translation>&lt;p&gt;逐像元考察响应量（供给、需求、供需差）与其可能的驱动因素如何共同变化。&lt;/p&gt;&lt;p&gt;Cov&lt;sub&gt;ij&lt;/sub&gt; = Σ(Z&lt;sub&gt;ik&lt;/sub&gt; − μ&lt;sub&gt;i&lt;/sub&gt;)(Z&lt;sub&gt;jk&lt;/sub&gt; − μ&lt;sub&gt;j&lt;/sub&gt;)/(N − 1)，Corr&lt;sub&gt;ij&lt;/sub&gt; = Cov&lt;sub&gt;ij&lt;/sub&gt;/(δ&lt;sub&gt;i&lt;/sub&gt; δ&lt;sub&gt;j&lt;/sub&gt;)，二者均用 N − 1，因此对角线恰为 1。&lt;b&gt;Spearman&lt;/b&gt; 对秩次作同样计算，相等的值取平均秩；此时协方差为秩次的协方差。Pearson 分块读取栅格一遍；Spearman 把栅格载入内存。&lt;/p&gt;&lt;p&gt;&lt;b&gt;无数据：&lt;/b&gt;默认只计所有图层都有数据的像元，共 N 个。“图层均值”以各图层自身的均值代替其缺失像元，与 ArcGIS 的“波段集统计”相同：协方差会因此变小。此时 N 为至少一个图层有数据的像元数；相关系数不受 N 的取法影响，协方差则受影响。&lt;/p&gt;&lt;p&gt;&lt;b&gt;分类栅格会被拒绝：&lt;/b&gt;土地覆盖、土壤或省份的代码是名称而不是数量，其相关系数随编码而变。列为分类的图层，以及带有颜色表或属性表的整数栅格，应交给“地理探测器”。若这样的栅格确为数量（高程、计数），请把它列入数量图层。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单位：&lt;/b&gt;协方差的单位为两图层单位之积；相关系数无单位，也不随单位变化。常数图层没有相关系数：其行为空值。&lt;b&gt;局限：&lt;/b&gt;相关不等于因果。不给出 p 值：相邻像元彼此相似，像元数以百万计时任何系数看起来都显著。&lt;b&gt;后续：&lt;/b&gt;地理探测器。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="63"/>
        <source>Rasters</source>
        <translation>栅格</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="63"/>
        <source>Two or more rasters of quantities; the first band of each. The first one&apos;s grid is the run&apos;s.</source>
        <translation>两个或更多的数量栅格，各取第一波段。运行以第一个栅格的网格为准。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="63"/>
        <source>Coefficient</source>
        <translation>系数</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="63"/>
        <source>Pearson for straight relations, Spearman for any that rise or fall steadily.</source>
        <translation>Pearson 用于线性关系，Spearman 用于任何单调关系。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="63"/>
        <source>Pearson</source>
        <translation>Pearson</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="63"/>
        <source>Spearman (ranks)</source>
        <translation>Spearman（秩相关）</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="63"/>
        <source>Missing cells</source>
        <translation>缺失像元</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="63"/>
        <source>Leave out cells that any layer lacks, or put the layer&apos;s mean there as ArcGIS does.</source>
        <translation>略去任一图层缺失的像元，或与 ArcGIS 一样以图层均值代替。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="63"/>
        <source>Only cells with data in all layers</source>
        <translation>仅用所有图层都有数据的像元</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="63"/>
        <source>Mean of the layer (as ArcGIS)</source>
        <translation>图层均值（同 ArcGIS）</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="63"/>
        <source>Layers that hold classes</source>
        <translation>分类图层</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="63"/>
        <source>Names, or numbers from 1, separated by commas. Such layers are refused here.</source>
        <translation>名称或从 1 起的序号，以逗号分隔。这些图层在此会被拒绝。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="63"/>
        <source>Layers that hold quantities in spite of a colour or attribute table</source>
        <translation>虽有颜色表或属性表但为数量的图层</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="63"/>
        <source>Names, or numbers from 1, separated by commas.</source>
        <translation>名称或从 1 起的序号，以逗号分隔。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="63"/>
        <source>Covariance and correlation by pair</source>
        <translation>逐对协方差与相关系数</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="63"/>
        <source>One row for every pair of layers, each layer with itself included.</source>
        <translation>每对图层一行，包括图层与其自身。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="63"/>
        <source>Correlation matrix</source>
        <translation>相关矩阵</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="63"/>
        <source>One row and one column for every layer.</source>
        <translation>每个图层一行一列。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="112"/>
        <source>Number of cells N</source>
        <translation>像元数 N</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="113"/>
        <source>Number of layers</source>
        <translation>图层数</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="116"/>
        <source>Picture of the matrix</source>
        <translation>矩阵图</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="116"/>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="119"/>
        <source>The correlation matrix in diverging colours.</source>
        <translation>以双色渐变表示的相关矩阵。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="186"/>
        <source>Pearson correlation</source>
        <translation>Pearson 相关系数</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="186"/>
        <source>Spearman rank correlation</source>
        <translation>Spearman 秩相关系数</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="187"/>
        <source>N = {cells} cells</source>
        <translation>N = {cells} 个像元</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="189"/>
        <source>, missing cells filled with the layer&apos;s mean</source>
        <translation>，缺失像元以图层均值填补</translation>
    </message>
</context>
<context>
    <name>ESFlow</name>
    <message>
        <location filename="../algorithms/base.py" line="26"/>
        <source>1 Supply</source>
        <translation>1 供给</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="27"/>
        <source>2 Demand</source>
        <translation>2 需求</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="28"/>
        <source>3 Mismatch</source>
        <translation>3 供需匹配</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="29"/>
        <source>4 Flow</source>
        <translation>4 服务流</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="30"/>
        <source>5 Spillover</source>
        <translation>5 溢出</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="31"/>
        <source>6 Zoning</source>
        <translation>6 分区</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="32"/>
        <source>7 Drivers</source>
        <translation>7 驱动因素</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="33"/>
        <source>8 Footprint</source>
        <translation>8 生态足迹</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/models.py" line="22"/>
        <source>9 Whole chains</source>
        <translation>9 完整流程</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="79"/>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="145"/>
        <source>GDAL could not read or write: {reason}</source>
        <translation>GDAL 无法读取或写入：{reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="147"/>
        <source>Stopped, nothing was written: {reason}. Please report this.</source>
        <translation>已停止，未写入任何内容：{reason}。请报告此问题。</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="149"/>
        <source>Not enough memory. Use a coarser grid or a smaller region.</source>
        <translation>内存不足。请使用更粗的网格或更小的区域。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/demand_sectors.py" line="62"/>
        <source>{label}: no cell of the land cover has the codes {codes}.</source>
        <translation>{label}：土地覆盖中没有任何像元的代码为 {codes}。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/demand_sectors.py" line="137"/>
        <source>{label}: no quota is given. Enter one in {unit}, or give it in the table of quotas.</source>
        <translation>{label}：未给出定额。请以 {unit} 为单位输入，或在定额表中给出。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/demand_sectors.py" line="200"/>
        <source>Sector {sector}: taken from {source}.</source>
        <translation>部门 {sector}：取自 {source}。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/demand_sectors.py" line="228"/>
        <source>{label}: codes need a land cover. Give {lulc}, or leave the codes empty.</source>
        <translation>{label}：代码需要配合土地覆盖使用。请给出 {lulc}，或将代码留空。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/demand_sectors.py" line="243"/>
        <source>{label}: “{text}” is no list of codes. Write whole numbers, e.g. 1,2.</source>
        <translation>{label}：“{text}”不是代码列表。请写整数，例如 1,2。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/demand_sectors.py" line="253"/>
        <source>{raster} and {codes} are both given. Give one of them.</source>
        <translation>{raster} 与 {codes} 同时给出。请只给其中一个。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/demand_sectors.py" line="275"/>
        <source>No sector of water demand is given. Give at least one of: {names}.</source>
        <translation>未给出任何用水部门。请至少给出下列之一：{names}。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/demand_sectors.py" line="276"/>
        <source>Sector {sector}: quota {value:.6g} {unit} ({source}).</source>
        <translation>部门 {sector}：定额 {value:.6g} {unit}（{source}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_quotas.py" line="80"/>
        <source>{label}: the quota of {sector} is {value:g}, but must be 0 or more. Correct the table.</source>
        <translation>{label}：{sector} 的定额为 {value:g}，但必须大于或等于 0。请更正表格。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_quotas.py" line="95"/>
        <source>{label}: unknown sectors {names}. Use these: {known}.</source>
        <translation>{label}：未知部门 {names}。请使用：{known}。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_quotas.py" line="117"/>
        <source>{label}: the unit of {sector} is “{unit}”, but must be one of {known}. Convert the quota.</source>
        <translation>{label}：{sector} 的单位为“{unit}”，但必须是 {known} 之一。请换算定额。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/zone_statistics.py" line="57"/>
        <source>{label}: no zone in row {rows}. Name the zone of every row.</source>
        <translation>{label}：第 {rows} 行没有分区。请为每一行填写分区名称。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/zone_statistics.py" line="64"/>
        <source>{label}: more than one row for {zones}. Keep one row for each zone, e.g. of one year.</source>
        <translation>{label}：{zones} 有多行。每个分区只保留一行，例如同一年份。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/zone_statistics.py" line="76"/>
        <source>{label}: zones whose names differ only by blanks: {zones}. Give one zone one spelling.</source>
        <translation>{label}：有的分区名称仅空格不同：{zones}。同一分区请统一写法。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/zone_statistics.py" line="112"/>
        <source>{label}: left out, because the zone layer lacks them: {zones}.</source>
        <translation>{label}：因分区图层中没有而略去：{zones}。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/zone_statistics.py" line="118"/>
        <source>{label}: no row for these zones, whose cells stay nodata: {zones}.</source>
        <translation>{label}：下列分区没有对应的行，其像元保持无数据：{zones}。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="232"/>
        <source>{label}: {value:g} m is larger than the region ({reach:g} m). Give a smaller distance.</source>
        <translation>{label}：{value:g} m 大于区域范围（{reach:g} m）。请给出更小的距离。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="241"/>
        <source>{supply}; {demand}: no cell has both. Check that the layers overlap.</source>
        <translation>{supply}；{demand}：没有任何像元两者皆有。请检查各图层是否重叠。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="272"/>
        <source>The flow took {count} passes.</source>
        <translation>流动共进行了 {count} 轮。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/directions_input.py" line="18"/>
        <source>Encoding of the flow directions</source>
        <translation>流向编码</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/directions_input.py" line="32"/>
        <source>Enclosed cells without data are</source>
        <translation>被包围的无数据像元视为</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/directions_input.py" line="32"/>
        <source>Outlets</source>
        <translation>出口</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/directions_input.py" line="32"/>
        <source>Walls</source>
        <translation>墙</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/directions_input.py" line="52"/>
        <source>{label}: {reason}</source>
        <translation>{label}：{reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/flow_direction.py" line="106"/>
        <source>{label}: must be greater than 0 to burn streams in; it is {value:g}.</source>
        <translation>{label}：烧入河网时必须大于 0；现为 {value:g}。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/flow_direction.py" line="129"/>
        <source>{count} depressions were given a way out.</source>
        <translation>已为 {count} 处洼地开出出路。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/flow_direction.py" line="142"/>
        <source>{label}: no stream touches a cell of the DEM. Choose streams of the same region.</source>
        <translation>{label}：没有河流经过 DEM 的任何像元。请选择同一区域的河网。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_cells.py" line="16"/>
        <source>{label}: holds negative values (lowest {value:g}). Inflow must be 0 or more; correct it.</source>
        <translation>{label}：含有负值（最低 {value:g}）。入流必须大于或等于 0，请更正。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_cells.py" line="26"/>
        <source>{amount:.6g} m3/yr of inflow lie on cells without a flow direction and are left out.</source>
        <translation>有 {amount:.6g} m3/yr 的入流位于没有流向的像元上，已略去。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_cells.py" line="66"/>
        <source>{count} cells have a flow direction but no supply or demand; water only passes them.</source>
        <translation>{count} 个像元有流向但没有供给或需求；水只从中经过。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="174"/>
        <source>{dem}: not used, because {direction} is given.</source>
        <translation>{dem}：已给出 {direction}，因此未使用。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="176"/>
        <source>{direction}: not used; multiple flow directions come from {dem}.</source>
        <translation>{direction}：未使用；多流向由 {dem} 得出。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="181"/>
        <source>{dem}: multiple flow directions need the DEM itself. Give it.</source>
        <translation>{dem}：多流向需要 DEM 本身。请给出。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="185"/>
        <source>{direction}: give flow directions, or a DEM to derive them from ({dem}).</source>
        <translation>{direction}：请给出流向，或给出用于推求流向的 DEM（{dem}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_parameters.py" line="12"/>
        <source>Reserve for the river (0..1)</source>
        <translation>河道预留比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_parameters.py" line="12"/>
        <source>Share of the water at hand that must stay in the river. Default 0.</source>
        <translation>现有水量中必须留在河道内的比例。默认 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_parameters.py" line="12"/>
        <source>Loss on every step (0..1)</source>
        <translation>每步损失比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_parameters.py" line="12"/>
        <source>Consumptive fraction of use (0..1)</source>
        <translation>用水消耗系数（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="194"/>
        <source>{label}: must be 0 or more; it is negative in {count} features (lowest {value:g}).</source>
        <translation>{label}：必须大于或等于 0；有 {count} 个要素为负（最低 {value:g}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs.py" line="97"/>
        <source>{label}: {value:g} is outside {minimum} … {maximum}. Give a value inside.</source>
        <translation>{label}：{value:g} 超出 {minimum} … {maximum}。请给出范围内的值。</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs.py" line="146"/>
        <source>{label}: cannot open “{path}” as a raster. Choose a raster file.</source>
        <translation>{label}：无法将“{path}”作为栅格打开。请选择栅格文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs.py" line="225"/>
        <source>{label}: cannot open “{path}”. Choose a vector layer or table.</source>
        <translation>{label}：无法打开“{path}”。请选择矢量图层或表格。</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs.py" line="263"/>
        <source>{label}: choose the field that names each zone.</source>
        <translation>{label}：请选择标识分区的字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs.py" line="299"/>
        <source>{label}: the layer has no geometry. Choose another layer.</source>
        <translation>{label}：图层没有几何。请选择其他图层。</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs.py" line="343"/>
        <source>{label}: “{path}” is also chosen for {other}. Choose two files.</source>
        <translation>{label}：“{path}”同时被 {other} 选用。请选择两个不同的文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs.py" line="363"/>
        <source>{label}: cannot write “{path}”. Choose a file in an existing folder you may write to.</source>
        <translation>{label}：无法写入“{path}”。请选择现有且有写权限的文件夹中的文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs.py" line="375"/>
        <source>{label}: “{path}” is read as {input} and cannot be written. Choose another file.</source>
        <translation>{label}：“{path}”正作为 {input} 读取，无法写入。请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="158"/>
        <source>{count} cells have no supply or no demand and therefore no log ratio.</source>
        <translation>{count} 个像元没有供给或没有需求，因此没有对数比。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zonal_balance.py" line="77"/>
        <source>No zone holds a valid cell of supply and demand. Choose zones and rasters of one region.</source>
        <translation>没有分区包含供给与需求的有效像元。请选择同一区域的分区和栅格。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="133"/>
        <source>Supply (per hectare and year)</source>
        <translation>供给（每公顷每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="146"/>
        <source>Demand (per hectare and year)</source>
        <translation>需求（每公顷每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="146"/>
        <source>Density of the demand in the same unit and on the same grid as the supply.</source>
        <translation>需求的密度，单位和网格与供给相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="155"/>
        <source>Land cover (class codes)</source>
        <translation>土地覆盖（类型代码）</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="155"/>
        <source>Categorical raster of land-cover codes. Its grid is the run&apos;s grid.</source>
        <translation>土地覆盖代码的分类栅格。运行以其网格为准。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="165"/>
        <source>Zones</source>
        <translation>分区</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="180"/>
        <source>Zone field</source>
        <translation>分区字段</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="180"/>
        <source>Field that names each zone; it must not be null.</source>
        <translation>标识各分区的字段；不得为空。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="191"/>
        <source>Align rasters to the run&apos;s grid</source>
        <translation>将栅格对齐到运行网格</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="207"/>
        <source>Raster creation options</source>
        <translation>栅格创建选项</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="213"/>
        <source>GDAL creation options joined by “|”. Empty: DEFLATE compression, level 1.</source>
        <translation>GDAL 创建选项，以“|”连接。留空：DEFLATE 压缩，级别 1。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="223"/>
        <source>Zone table</source>
        <translation>分区表</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="223"/>
        <source>The zones with their sums; written only when zones are given.</source>
        <translation>各分区及其总和；仅在给出分区时写出。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="232"/>
        <source>Origin-destination lines</source>
        <translation>起讫线（OD 线）</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="232"/>
        <source>Who relieved whom: one line for every pair of zones, with amount, distance and shares.</source>
        <translation>谁缓解了谁的赤字：每对分区一条线，含数量、距离和占比。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="242"/>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="242"/>
        <source>Totals of the account, its closure error and the five compensation rates, with their level.</source>
        <translation>收支账的总量、闭合误差和五种补偿率，并注明层级。</translation>
    </message>
    <message>
        <location filename="../algorithms/run.py" line="268"/>
        <source>Record of the run: {path}</source>
        <translation>运行记录：{path}</translation>
    </message>
    <message>
        <location filename="../algorithms/run.py" line="301"/>
        <source>Cancelled: nothing was written.</source>
        <translation>已取消：未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../algorithms/services.py" line="167"/>
        <source>Supply and demand have different units ({units}). Give both in the same unit.</source>
        <translation>供给与需求的单位不同（{units}）。请使二者单位一致。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="121"/>
        <source>{count} units have no account (no valid cell); they are left out of the rates.</source>
        <translation>{count} 个单元没有收支账（无有效像元）；它们不计入各比率。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="161"/>
        <source>{label}: no unit has supply, demand, sent and received. Nothing to rate.</source>
        <translation>{label}：没有任何单元同时具有供给、需求、送出和接收。无可评价。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="195"/>
        <source>{label}: field “{name}” holds negative values (lowest {value:g}). Correct them.</source>
        <translation>{label}：字段“{name}”含有负值（最低 {value:g}）。请更正。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="258"/>
        <source>zone (sums of cells)</source>
        <translation>分区（像元之和）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="261"/>
        <source>unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="284"/>
        <source>deficit</source>
        <translation>赤字</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="285"/>
        <source>balanced</source>
        <translation>平衡</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="286"/>
        <source>surplus</source>
        <translation>盈余</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="95"/>
        <source>Class before flow</source>
        <translation>流动前类型</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="296"/>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="298"/>
        <source>Units: {name} after flow</source>
        <translation>单元数：流动后{name}</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="300"/>
        <source>Area (ha): {name} after flow</source>
        <translation>面积（公顷）：流动后{name}</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/calibrate_z.py" line="72"/>
        <source>{label}: {value:g} is not above 0. Enter the gauged annual runoff volume in m3/yr.</source>
        <translation>{label}：{value:g} 不大于 0。请输入以 m3/yr 为单位的实测年径流量。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/calibrate_z.py" line="138"/>
        <source>Z = {seasonality:.6f}: {volume:.8g} m3/yr</source>
        <translation>Z = {seasonality:.6f}：{volume:.8g} m3/yr</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="136"/>
        <source>{names}: needs a second land cover. Give {future}, or leave it out.</source>
        <translation>{names}：需要第二期土地覆盖。请给出 {future}，或不输出此项。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="144"/>
        <source>{output}: give the years between the two land covers ({years}).</source>
        <translation>{output}：请给出两期土地覆盖间隔年数（{years}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="170"/>
        <source>{label}: no cell has data. Check the region, the nodata value and the second land cover.</source>
        <translation>{label}：没有任何像元有数据。请检查区域、无数据值和第二期土地覆盖。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/primary_production.py" line="24"/>
        <source>Net primary production (per year)</source>
        <translation>净初级生产力（每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/primary_production.py" line="24"/>
        <source>Annual sum in the unit chosen below. Its grid is the run&apos;s grid.</source>
        <translation>年总量，单位见下。运行以其网格为准。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/primary_production.py" line="24"/>
        <source>Unit of the net primary production</source>
        <translation>净初级生产力的单位</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/primary_production.py" line="24"/>
        <source>(choose)</source>
        <translation>（请选择）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/primary_production.py" line="24"/>
        <source>Carbon: gC/m2/yr</source>
        <translation>碳：gC/m2/yr</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/primary_production.py" line="24"/>
        <source>Dry matter: gDM/m2/yr</source>
        <translation>干物质：gDM/m2/yr</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/primary_production.py" line="24"/>
        <source>MOD17 whole numbers: 0.0001 kgC/m2/yr</source>
        <translation>MOD17 整数：0.0001 kgC/m2/yr</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="237"/>
        <source>Modified Hargreaves also needs: {missing}. Give them, or choose Oudin as {method}.</source>
        <translation>修正 Hargreaves 还需要：{missing}。请给出，或在 {method} 中选择 Oudin。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="250"/>
        <source>Not used by Oudin&apos;s formula: {unused}. Choose modified Hargreaves as {method} to use them.</source>
        <translation>Oudin 公式未使用：{unused}。要使用它们，请在 {method} 中选择修正 Hargreaves。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/yield_inputs.py" line="27"/>
        <source>Precipitation (mm/yr)</source>
        <translation>降水量（mm/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/yield_inputs.py" line="27"/>
        <source>Mean annual precipitation. Zero is data: such a cell yields nothing.</source>
        <translation>多年平均年降水量。零是数据：这样的像元不产水。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/yield_inputs.py" line="27"/>
        <source>Reference evapotranspiration (mm/yr)</source>
        <translation>参考蒸散发（mm/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/yield_inputs.py" line="27"/>
        <source>Annual reference evapotranspiration, e.g. from “Reference evapotranspiration”.</source>
        <translation>年参考蒸散发，例如来自“参考蒸散发”。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/yield_inputs.py" line="27"/>
        <source>Root restricting layer depth (mm)</source>
        <translation>根系限制层深度（mm）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/yield_inputs.py" line="27"/>
        <source>Soil depth at which roots stop for physical or chemical reasons.</source>
        <translation>因物理或化学原因根系无法再向下生长的土层深度。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/yield_inputs.py" line="27"/>
        <source>Plant available water content (0..1)</source>
        <translation>植物可利用水含量（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/yield_inputs.py" line="27"/>
        <source>Share of soil volume that plants can use as water. A fraction, not percent.</source>
        <translation>土壤体积中植物可利用水的比例。为小数，不是百分数。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/yield_inputs.py" line="27"/>
        <source>Biophysical table</source>
        <translation>生物物理表</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/calibration.py" line="44"/>
        <source>OBSERVED_VOLUME is {value}, but must be above 0 m3/yr. Enter the gauged annual runoff volume.</source>
        <translation>OBSERVED_VOLUME 为 {value}，但必须大于 0 m3/yr。请输入实测年径流量。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/carbon.py" line="85"/>
        <source>YEARS is {value:g}, but must be greater than 0: the years between the two land covers.</source>
        <translation>YEARS 为 {value:g}，但必须大于 0：两期土地覆盖间隔的年数。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/checks.py" line="28"/>
        <source>{label} holds values that are infinite or not a number. Set them to the nodata value.</source>
        <translation>{label} 含有无穷大或非数值。请设为无数据值。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/class_table.py" line="12"/>
        <source>{label}: the table has no rows. Add one row for each land-cover code.</source>
        <translation>{label}：表格没有行。请为每个土地覆盖代码添加一行。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/class_table.py" line="13"/>
        <source>{label}: column “{column}” is missing (the table has: {found}). Add or rename a column.</source>
        <translation>{label}：缺少列“{column}”（表中有：{found}）。请添加或重命名列。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/class_table.py" line="16"/>
        <source>{label}: column “{column}” must hold a number in every row; it does not in row {rows}.</source>
        <translation>{label}：列“{column}”的每一行都必须是数值；第 {rows} 行不是。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/class_table.py" line="19"/>
        <source>{label}: land-cover codes must be whole numbers, but there is {codes}.</source>
        <translation>{label}：土地覆盖代码必须是整数，但出现了 {codes}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/class_table.py" line="20"/>
        <source>{label}: more than one row for land-cover code {codes}. Keep one row for each code.</source>
        <translation>{label}：土地覆盖代码 {codes} 有多行。每个代码只保留一行。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/class_table.py" line="23"/>
        <source>{label}: {column} is negative for land-cover code {entries}. Enter 0 or more.</source>
        <translation>{label}：土地覆盖代码 {entries} 的 {column} 为负。请输入大于或等于 0 的值。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/class_table.py" line="66"/>
        <source>{raster_label} holds codes that {label} lacks: {codes}. Add one row for each to the table.</source>
        <translation>{raster_label} 含有 {label} 中没有的代码：{codes}。请在表中为每个代码添加一行。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/evapotranspiration.py" line="115"/>
        <source>Twelve months are needed, January to December, but there are {months}.</source>
        <translation>需要一月至十二月共十二个月，但有 {months} 个。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/directions.py" line="50"/>
        <source>The flow directions have no data cell. Check the raster, its nodata value and its extent.</source>
        <translation>流向没有任何数据像元。请检查栅格、其无数据值和范围。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/drainage.py" line="23"/>
        <source>The DEM has no data cell in the area. Check the DEM, its nodata value and the extent.</source>
        <translation>DEM 在该区域内没有数据像元。请检查 DEM、无数据值和范围。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/drainage.py" line="26"/>
        <source>Streams can be burned in only by a depth above 0 m, not by {depth}. Enter, for example, 20.</source>
        <translation>烧入河网的深度必须大于 0 m，而不是 {depth}。例如输入 20。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/drainage.py" line="29"/>
        <source>No stream crosses a data cell of the DEM. Check the streams&apos; layer, its CRS and the extent.</source>
        <translation>没有河流经过 DEM 的数据像元。请检查河网图层、其坐标系和范围。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/kernels.py" line="35"/>
        <source>The distance of the kernel must be a positive number of metres, not {value}.</source>
        <translation>核函数的距离必须是以米为单位的正数，而不是 {value}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/kernels.py" line="41"/>
        <source>The wind anisotropy must lie between 0 (all directions alike) and {largest}, not {value}.</source>
        <translation>风的各向异性必须在 0（各方向相同）与 {largest} 之间，而不是 {value}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/kernels.py" line="44"/>
        <source>A kernel with wind anisotropy needs the direction that it favours in degrees, not {value}.</source>
        <translation>带风向各向异性的核函数需要以度表示的优势方向，而不是 {value}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/river.py" line="28"/>
        <source>The reserve must be a share between 0 and 1, not {value}.</source>
        <translation>预留必须是 0 到 1 之间的比例，而不是 {value}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/river.py" line="29"/>
        <source>The loss must be a share between 0 and 1, not {value}.</source>
        <translation>损失必须是 0 到 1 之间的比例，而不是 {value}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/river.py" line="30"/>
        <source>The consumptive fraction must be a share between 0 and 1, not {value}.</source>
        <translation>消耗系数必须是 0 到 1 之间的比例，而不是 {value}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/geodetector.py" line="20"/>
        <source>weakened, nonlinear</source>
        <translation>非线性减弱</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/geodetector.py" line="21"/>
        <source>weakened, by one</source>
        <translation>单因子非线性减弱</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/geodetector.py" line="22"/>
        <source>enhanced, by both</source>
        <translation>双因子增强</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/geodetector.py" line="23"/>
        <source>independent</source>
        <translation>独立</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/geodetector.py" line="24"/>
        <source>enhanced, nonlinear</source>
        <translation>非线性增强</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/water_demand.py" line="72"/>
        <source>The unit of the irrigation quota is {unit}, but must be one of {known}.</source>
        <translation>灌溉定额的单位为 {unit}，但必须是 {known} 之一。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/water_yield.py" line="28"/>
        <source>{label}: {column} must be 1 (vegetation) or 0 (none); it is neither for land-cover code {entries}.</source>
        <translation>{label}：{column} 必须为 1（有植被）或 0（无植被）；土地覆盖代码 {entries} 两者都不是。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/models.py" line="11"/>
        <source>Water: from rain to relieved shortage (whole chain)</source>
        <translation>水：从降水到缺水缓解（完整流程）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/provider.py" line="28"/>
        <source>ESFlow: ecosystem service supply, demand and flow</source>
        <translation>ESFlow：生态系统服务供给、需求与流动</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/gdal_calls.py" line="62"/>
        <source>{label}: cannot open “{path}” as a raster ({reason}). Choose a raster file.</source>
        <translation>{label}：无法将“{path}”作为栅格打开（{reason}）。请选择栅格文件。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/gdal_calls.py" line="69"/>
        <source>{label}: “{path}” holds no raster band. Choose a raster file or a sublayer.</source>
        <translation>{label}：“{path}”没有栅格波段。请选择栅格文件或子图层。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/memory.py" line="24"/>
        <source>The raster has {cells} cells; about {needed:.1f} GB of memory are needed.</source>
        <translation>栅格有 {cells} 个像元；约需 {needed:.1f} GB 内存。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/output.py" line="66"/>
        <source>Cannot write “{path}” ({reason}). Choose another file or other creation options.</source>
        <translation>无法写入“{path}”（{reason}）。请选择其他文件或其他创建选项。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/source.py" line="15"/>
        <source>nearest neighbour</source>
        <translation>最邻近法</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/source.py" line="16"/>
        <source>bilinear</source>
        <translation>双线性</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/source.py" line="17"/>
        <source>area-weighted sum, totals kept</source>
        <translation>面积加权求和，总量不变</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/source.py" line="36"/>
        <source>{label}: band {band} was asked for, the raster has {count}. Choose another band.</source>
        <translation>{label}：要求波段 {band}，而栅格有 {count} 个。请选择其他波段。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/source.py" line="45"/>
        <source>{label}: the raster holds complex numbers. Choose one with real numbers.</source>
        <translation>{label}：栅格为复数。请选择实数栅格。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/source.py" line="237"/>
        <source>{label}: other extent, same cells; read in place, nothing resampled.</source>
        <translation>{label}：范围不同但像元一致；按原位读取，未重采样。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/source.py" line="252"/>
        <source>{label}: brought to the run&apos;s grid ({method}); it was {grid}.</source>
        <translation>{label}：已转换到运行网格（{method}）；原为 {grid}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/source.py" line="263"/>
        <source>{label}: does not overlap the run&apos;s grid ({grid}). Choose layers of the same region.</source>
        <translation>{label}：与运行网格（{grid}）不重叠。请选择同一区域的图层。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/units.py" line="128"/>
        <source>{label}: the unit “{unit}” is not known here; taken as {wanted}.</source>
        <translation>{label}：此处不认识单位“{unit}”；按 {wanted} 处理。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/units.py" line="135"/>
        <source>{label}: the layer does not say its unit; taken as {wanted}.</source>
        <translation>{label}：图层未注明单位；按 {wanted} 处理。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/links.py" line="13"/>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="68"/>
        <source>Level of the account (cell, sub-basin, zone, region)</source>
        <translation>收支账的层级（像元、子流域、分区、区域）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="126"/>
        <source>Unit of the amounts</source>
        <translation>数量的单位</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="70"/>
        <source>Number of units at this level</source>
        <translation>该层级的单元数</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="71"/>
        <source>Supply</source>
        <translation>供给</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="72"/>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="73"/>
        <source>Used where it is supplied</source>
        <translation>就地利用量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="196"/>
        <source>Surplus</source>
        <translation>盈余</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="75"/>
        <source>Deficit before flow</source>
        <translation>流动前赤字</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="76"/>
        <source>Sent and used elsewhere (spillover)</source>
        <translation>送出并在别处利用的量（溢出）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="77"/>
        <source>Received from elsewhere</source>
        <translation>从别处接收的量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="78"/>
        <source>Deficit after flow</source>
        <translation>流动后赤字</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="79"/>
        <source>Surplus not used inside the area</source>
        <translation>区域内未利用的盈余</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="80"/>
        <source>Inflow from outside</source>
        <translation>外部入流</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="81"/>
        <source>Use that does not return</source>
        <translation>用水中不回归的量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="82"/>
        <source>Surplus that stays where it arose</source>
        <translation>留在产生地的盈余</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="83"/>
        <source>Left the area</source>
        <translation>流出区域的量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="84"/>
        <source>Lost on the way</source>
        <translation>途中损失</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="85"/>
        <source>Received from outside inflow</source>
        <translation>接收的外部入流</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="86"/>
        <source>Received again from return flow</source>
        <translation>由回归水再次接收的量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="87"/>
        <source>Closure error (relative)</source>
        <translation>闭合误差（相对值）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="88"/>
        <source>Compensation rate by volume (0..1)</source>
        <translation>按总量计的补偿率（0..1）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="89"/>
        <source>Share of deficit units balanced after flow (0..1)</source>
        <translation>流动后达到平衡的赤字单元比例（0..1）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="90"/>
        <source>Mean compensation rate of deficit units (0..1)</source>
        <translation>赤字单元的平均补偿率（0..1）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="91"/>
        <source>Share of deficit area balanced after flow (0..1)</source>
        <translation>流动后达到平衡的赤字面积比例（0..1）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="92"/>
        <source>Demand met after flow (0..1)</source>
        <translation>流动后的需求满足率（0..1）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="93"/>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="120"/>
        <source>undefined</source>
        <translation>无定义</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/maps.py" line="76"/>
        <source>The map “{path}” could not be drawn.</source>
        <translation>无法绘制地图“{path}”。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/maps.py" line="300"/>
        <source>N</source>
        <translation>北</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/river_lines.py" line="20"/>
        <source>Rivers</source>
        <translation>河流</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="194"/>
        <source>Deficit</source>
        <translation>赤字</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="195"/>
        <source>Balanced</source>
        <translation>平衡</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="199"/>
        <source>Outlet</source>
        <translation>出口</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="200"/>
        <source>East</source>
        <translation>东</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="201"/>
        <source>South-east</source>
        <translation>东南</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="202"/>
        <source>South</source>
        <translation>南</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="203"/>
        <source>South-west</source>
        <translation>西南</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="204"/>
        <source>West</source>
        <translation>西</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="205"/>
        <source>North-west</source>
        <translation>西北</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="206"/>
        <source>North</source>
        <translation>北</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="207"/>
        <source>North-east</source>
        <translation>东北</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="278"/>
        <source>No deficit</source>
        <translation>无赤字</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/links.py" line="13"/>
        <source>Origin (donor)</source>
        <translation>起点（供给方）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/links.py" line="13"/>
        <source>Destination (receiver)</source>
        <translation>终点（接收方）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/links.py" line="13"/>
        <source>Amount per year</source>
        <translation>年数量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/links.py" line="13"/>
        <source>Unit of the amount</source>
        <translation>数量的单位</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/links.py" line="13"/>
        <source>Distance (m)</source>
        <translation>距离（m）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/links.py" line="13"/>
        <source>Share of all that the origin sent (0..1)</source>
        <translation>占起点送出总量的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/links.py" line="13"/>
        <source>Share of the destination&apos;s deficit (0..1)</source>
        <translation>占终点赤字的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/links.py" line="41"/>
        <source>outside all zones</source>
        <translation>所有分区之外</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/tables.py" line="27"/>
        <source>{label}: the table has more than one column “{name}”. Rename or remove one.</source>
        <translation>{label}：表中有多个名为“{name}”的列。请重命名或删除其一。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/tables.py" line="40"/>
        <source>{label}: the table is empty. Choose one with at least one row.</source>
        <translation>{label}：表格为空。请选择至少有一行的表格。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/tables.py" line="51"/>
        <source>{label}: column “{name}” is missing. The table has: {columns}.</source>
        <translation>{label}：缺少列“{name}”。表中有：{columns}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/tables.py" line="72"/>
        <source>{label}: column “{name}” must hold a number in every row; it does not in row {rows}.</source>
        <translation>{label}：列“{name}”的每一行都必须是数值；第 {rows} 行不是。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/topology.py" line="25"/>
        <source>{label}: is null in {count} features. Give every unit an id.</source>
        <translation>{label}：有 {count} 个要素为空值。请为每个单元设编号。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/topology.py" line="38"/>
        <source>{label}: ids must be unique; these appear more than once: {ids}.</source>
        <translation>{label}：编号必须唯一；下列编号重复出现：{ids}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/topology.py" line="70"/>
        <source>{label}: these units drain to themselves: {ids}. Leave the field empty at an outlet.</source>
        <translation>{label}：下列单元流向自身：{ids}。出口处请将该字段留空。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zones.py" line="69"/>
        <source>{label}: the layer is empty. Choose one with at least one feature.</source>
        <translation>{label}：图层为空。请选择至少有一个要素的图层。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zones.py" line="38"/>
        <source>{label}: the layer has no field “{name}”. It has: {columns}.</source>
        <translation>{label}：图层没有字段“{name}”。现有字段：{columns}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="76"/>
        <source>Number of valid cells</source>
        <translation>有效像元数</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="77"/>
        <source>Area of valid cells (ha)</source>
        <translation>有效像元面积（公顷）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="78"/>
        <source>Share of the zone&apos;s area that has data (0..1)</source>
        <translation>分区面积中有数据的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="79"/>
        <source>Supply per year</source>
        <translation>年供给</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="80"/>
        <source>Demand per year</source>
        <translation>年需求</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="81"/>
        <source>Used where it is supplied, per year</source>
        <translation>年就地利用量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="82"/>
        <source>Surplus per year</source>
        <translation>年盈余</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="83"/>
        <source>Deficit per year before flow</source>
        <translation>流动前年赤字</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="84"/>
        <source>Sent and used elsewhere, per year</source>
        <translation>年送出并在别处利用的量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="85"/>
        <source>Received from elsewhere, per year</source>
        <translation>年从别处接收的量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="86"/>
        <source>Deficit per year after flow</source>
        <translation>流动后年赤字</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="87"/>
        <source>Surplus not used inside the area, per year</source>
        <translation>年区域内未利用的盈余</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="88"/>
        <source>Supply minus demand, per year</source>
        <translation>年供给减需求</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="89"/>
        <source>Balance after flow, per year</source>
        <translation>流动后年供需差</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="90"/>
        <source>Supply divided by demand</source>
        <translation>供给与需求之比</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="91"/>
        <source>Supply divided by demand, ratio of sums</source>
        <translation>供给与需求之比，总和之比</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="92"/>
        <source>Supply divided by demand, mean of the cells&apos; ratios</source>
        <translation>供给与需求之比，各像元比值的平均</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="93"/>
        <source>Number of cells whose ratio is defined</source>
        <translation>比值有定义的像元数</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="94"/>
        <source>Compensation rate: received / deficit (0..1)</source>
        <translation>补偿率：接收量 / 赤字（0..1）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="96"/>
        <source>Class after flow</source>
        <translation>流动后类型</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="97"/>
        <source>Inflow from upstream and outside, per year</source>
        <translation>来自上游和外部的年入流</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="98"/>
        <source>Outflow, per year</source>
        <translation>年出流</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="99"/>
        <source>Total of the statistics</source>
        <translation>统计值总量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="100"/>
        <source>Sum of the cells</source>
        <translation>像元之和</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="101"/>
        <source>1: spread evenly, because every weight is 0</source>
        <translation>1：因权重全为 0 而均匀分配</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="115"/>
        <source>Net primary production per year</source>
        <translation>年净初级生产力</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="116"/>
        <source>Heterotrophic respiration per year</source>
        <translation>年异养呼吸</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="117"/>
        <source>Net ecosystem production per year</source>
        <translation>年净生态系统生产力</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="118"/>
        <source>Taken up per year, cells above 0</source>
        <translation>年吸收量，大于 0 的像元</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="119"/>
        <source>Released per year, cells below 0</source>
        <translation>年释放量，小于 0 的像元</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="120"/>
        <source>Net ecosystem production per hectare and year</source>
        <translation>每公顷每年的净生态系统生产力</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="121"/>
        <source>Carbon stock</source>
        <translation>碳储量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="122"/>
        <source>Carbon stock per hectare</source>
        <translation>每公顷碳储量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="123"/>
        <source>Carbon stock of the second land cover</source>
        <translation>第二期土地覆盖的碳储量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="124"/>
        <source>Change over the period</source>
        <translation>时段变化</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="125"/>
        <source>Change per year</source>
        <translation>年变化</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="127"/>
        <source>Level at which surplus and deficit were taken</source>
        <translation>计算盈余与赤字的层级</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="128"/>
        <source>Ecosystem service</source>
        <translation>生态系统服务</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zones.py" line="45"/>
        <source>{label}: the layer has no polygons. Choose a layer with zones.</source>
        <translation>{label}：图层没有多边形。请选择含分区的图层。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zones.py" line="60"/>
        <source>{label}: field “{name}” is null in {count} features. Give every zone a value.</source>
        <translation>{label}：字段“{name}”在 {count} 个要素中为空。请为每个分区赋值。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zones.py" line="77"/>
        <source>{label}: no zone overlaps the raster. Choose zones of the same region.</source>
        <translation>{label}：没有分区与栅格重叠。请选择同一区域的分区。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/carbon_emissions.py" line="101"/>
        <source>Sector {sector}: factor {value:.6g} {unit} ({source}).</source>
        <translation>部门 {sector}：系数 {value:.6g} {unit}（{source}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_factors.py" line="61"/>
        <source>{label}: more than one row for {names}. Keep one row for each sector.</source>
        <translation>{label}：{names} 有多行。每个部门只保留一行。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="32"/>
        <source>Respiration of people</source>
        <translation>人口呼吸</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="33"/>
        <source>Respiration of pigs</source>
        <translation>猪的呼吸</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="34"/>
        <source>Respiration of other large livestock</source>
        <translation>其他大牲畜的呼吸</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="35"/>
        <source>Energy</source>
        <translation>能源</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="36"/>
        <source>Timber</source>
        <translation>木材</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="37"/>
        <source>Cement</source>
        <translation>水泥</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="38"/>
        <source>Soil respiration</source>
        <translation>土壤呼吸</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="39"/>
        <source>Carbon emissions</source>
        <translation>碳排放</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="47"/>
        <source>Statistics</source>
        <translation>统计数据</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="47"/>
        <source>One row for every zone, one column for every item, as in yearbooks. Each item is optional.</source>
        <translation>与年鉴一样，每个分区一行，每个项目一列。各项目均可省略。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="55"/>
        <source>Field that names the zone</source>
        <translation>标识分区的字段</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="55"/>
        <source>Its values are compared with those of the zone layer&apos;s field, as text.</source>
        <translation>其值以文本形式与分区图层的字段值比对。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="63"/>
        <source>Field with the population (persons)</source>
        <translation>人口字段（人）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="63"/>
        <source>Weight of the population, e.g. a population raster</source>
        <translation>人口的权重，例如人口栅格</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="63"/>
        <source>Field with the pigs (head)</source>
        <translation>猪存栏字段（头）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="63"/>
        <source>Weight of the pigs, e.g. cropland area</source>
        <translation>猪的权重，例如耕地面积</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="63"/>
        <source>Field with other large livestock (head)</source>
        <translation>其他大牲畜字段（头）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="63"/>
        <source>Weight of other large livestock, e.g. grassland area</source>
        <translation>其他大牲畜的权重，例如草地面积</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="63"/>
        <source>Field with the net timber consumption (t)</source>
        <translation>木材净消费量字段（t）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="63"/>
        <source>Weight of the timber, e.g. a population raster</source>
        <translation>木材的权重，例如人口栅格</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="63"/>
        <source>Field with the cement production (t)</source>
        <translation>水泥产量字段（t）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="63"/>
        <source>Weight of the cement, e.g. industrial value added</source>
        <translation>水泥的权重，例如工业增加值</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="90"/>
        <source>Per year, in the unit told; 0 or more. Empty: the sector is left out.</source>
        <translation>每年的量，单位如所述；大于或等于 0。留空：不计该部门。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="106"/>
        <source>Energy use</source>
        <translation>能源消费</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="116"/>
        <source>Unit of the energy use</source>
        <translation>能源消费的单位</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="116"/>
        <source>For a table without the column unit: tonnes are not tonnes of standard coal.</source>
        <translation>用于没有 unit 列的表格：实物吨不是吨标准煤。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="116"/>
        <source>As the table's column “unit” says</source>
        <translation>以表中“unit”列为准</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="116"/>
        <source>Tonnes (natural gas: 1e3 m3, electricity: 1e4 kWh)</source>
        <translation>实物量：吨（天然气：1e3 m3，电力：1e4 kWh）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="116"/>
        <source>Tonnes of standard coal (tce)</source>
        <translation>吨标准煤（tce）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="127"/>
        <source>Weight of the energy use, e.g. night lights</source>
        <translation>能源消费的权重，例如夜间灯光</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="135"/>
        <source>Soil respiration by land cover</source>
        <translation>各土地覆盖的土壤呼吸</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="135"/>
        <source>One row for every code: lucode, soil_respiration in t/ha/yr.</source>
        <translation>每个代码一行：lucode、以 t/ha/yr 计的 soil_respiration。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="141"/>
        <source>What the soil&apos;s tonnes count</source>
        <translation>土壤呼吸的吨数所指</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="141"/>
        <source>Carbon: tC/ha/yr</source>
        <translation>碳：tC/ha/yr</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="141"/>
        <source>Carbon dioxide: tCO2/ha/yr</source>
        <translation>二氧化碳：tCO2/ha/yr</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="164"/>
        <source>Table of factors</source>
        <translation>排放系数表</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="173"/>
        <source>Table of fuels</source>
        <translation>燃料表</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="183"/>
        <source>Bai et al. 2022 to the letter</source>
        <translation>严格按照 Bai et al. 2022</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="192"/>
        <source>Cells that lack data in a sector</source>
        <translation>某部门缺数据的像元</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="192"/>
        <source>are nodata</source>
        <translation>为无数据</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="192"/>
        <source>count as 0 in that sector</source>
        <translation>在该部门计为 0</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="203"/>
        <source>Leave out statistics of zones that the layer lacks</source>
        <translation>略去分区图层中没有的分区统计值</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="203"/>
        <source>Off: such rows stop the run, because their totals would be lost unnoticed.</source>
        <translation>关闭：这类行会使运行停止，以免其总量在不知不觉中丢失。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="216"/>
        <source>Numbers of at least 0; a zone&apos;s total is spread in proportion. Needed with the sector.</source>
        <translation>不小于 0 的数值；分区总量按比例分配。给出该部门时必需。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="94"/>
        <source>{label}: no column is chosen. Choose at least one of: {fields}.</source>
        <translation>{label}：未选择任何列。请至少选择下列之一：{fields}。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="102"/>
        <source>No sector of carbon emissions is given. Give {statistics}, {energy} or {lulc}.</source>
        <translation>未给出任何碳排放部门。请给出 {statistics}、{energy} 或 {lulc}。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="119"/>
        <source>{unit}: Bai et al. add soil respiration as carbon. Choose carbon, or switch off {switch}.</source>
        <translation>{unit}：Bai et al. 把土壤呼吸按碳相加。请选择碳，或关闭 {switch}。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="128"/>
        <source>{table}: needs a land cover. Give {lulc}, or leave the table out.</source>
        <translation>{table}：需要土地覆盖。请给出 {lulc}，或不给该表格。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="143"/>
        <source>{table}: a land cover needs it for soil respiration. Give it, or leave {lulc} out.</source>
        <translation>{table}：土地覆盖需要它来计算土壤呼吸。请给出，或不给 {lulc}。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="172"/>
        <source>{label}: columns are chosen, but the table is missing. Give it.</source>
        <translation>{label}：已选择列，但缺少表格。请给出。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="178"/>
        <source>{label}: choose the column that names the zone of each row.</source>
        <translation>{label}：请选择标识每行所属分区的列。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="284"/>
        <source>{weight}: give the raster by which {statistic} is spread over cells.</source>
        <translation>{weight}：请给出把 {statistic} 分配到像元所用的栅格。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="290"/>
        <source>{weight}: {statistic} is missing. Give it, or leave the weight out.</source>
        <translation>{weight}：缺少 {statistic}。请给出，或不给该权重。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="299"/>
        <source>{label}: statistics need the polygons of their zones. Give them.</source>
        <translation>{label}：统计数据需要其分区的多边形。请给出。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="132"/>
        <source>{label}: {count} layer was given. Choose at least two rasters.</source>
        <translation>{label}：只给出了 {count} 个图层。请至少选择两个栅格。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="339"/>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="310"/>
        <source>Other layer</source>
        <translation>另一图层</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="310"/>
        <source>Covariance (N − 1)</source>
        <translation>协方差（N − 1）</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="310"/>
        <source>Correlation (−1..1)</source>
        <translation>相关系数（−1..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="310"/>
        <source>Number of cells N</source>
        <translation>像元数 N</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="338"/>
        <source>Correlation with {name}</source>
        <translation>与 {name} 的相关系数</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/layers_input.py" line="67"/>
        <source>{label}: the raster has {count} bands; only the first one is used.</source>
        <translation>{label}：栅格有 {count} 个波段，只使用第一个。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/layers_input.py" line="104"/>
        <source>{label}: cannot open “{path}” as a raster file. Choose raster files, or save the layer as one.</source>
        <translation>{label}：无法将“{path}”作为栅格文件打开。请选择栅格文件，或将该图层另存为栅格文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/layers_input.py" line="170"/>
        <source>{label}: nothing is called “{words}”. Choose from: {names} (or their numbers from 1).</source>
        <translation>{label}：没有名为“{words}”的图层。可选：{names}（或其从 1 起的序号）。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/emissions.py" line="40"/>
        <source>{label}: unknown sector “{sector}”. Use these: {known}.</source>
        <translation>{label}：未知部门“{sector}”。请使用：{known}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/emissions.py" line="50"/>
        <source>{label}: the unit of {sector} is “{unit}”, but must be {wanted} or the same in tCO2.</source>
        <translation>{label}：{sector} 的单位为“{unit}”，但必须是 {wanted} 或以 tCO2 计的同一单位。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/emissions.py" line="60"/>
        <source>{label}: the factor of {sector} is {value:g}, but must be 0 or more.</source>
        <translation>{label}：{sector} 的系数为 {value:g}，但必须大于或等于 0。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/emissions.py" line="77"/>
        <source>{label}: negative in {zones}. Amounts that are emitted from must be 0 or more.</source>
        <translation>{label}：在 {zones} 中为负。产生排放的数量必须大于或等于 0。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/emissions.py" line="164"/>
        <source>{label}: column “{column}” is missing (the table has: {found}).</source>
        <translation>{label}：缺少列“{column}”（表中有：{found}）。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/emissions.py" line="205"/>
        <source>{label}: unknown fuel “{fuel}”. Known are: {known}. Rename it, or add it to {table}.</source>
        <translation>{label}：未知燃料“{fuel}”。已知的有：{known}。请改名，或将其添加到 {table}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/emissions.py" line="229"/>
        <source>{label}: the amount of {fuel} is {amount:g}, but must be 0 or more.</source>
        <translation>{label}：{fuel} 的数量为 {amount:g}，但必须大于或等于 0。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/breakpoint.py" line="35"/>
        <source>The transferred share must lie above 0 and at most 1, not {value}.</source>
        <translation>转移比例必须大于 0 且不超过 1，而不是 {value}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/matrix_picture.py" line="44"/>
        <source>Cannot write the picture “{path}”. Choose a PNG file in a folder you may write to.</source>
        <translation>无法写入图片“{path}”。请在有写权限的文件夹中选择 PNG 文件。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/matrix_picture.py" line="134"/>
        <source>correlation</source>
        <translation>相关系数</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="106"/>
        <source>Carbon emissions per year</source>
        <translation>年碳排放</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="107"/>
        <source>Respiration of people per year</source>
        <translation>年人口呼吸</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="108"/>
        <source>Respiration of pigs per year</source>
        <translation>年猪呼吸</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="109"/>
        <source>Respiration of other large livestock per year</source>
        <translation>年其他大牲畜呼吸</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="110"/>
        <source>Emissions of energy use per year</source>
        <translation>年能源消费排放</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="111"/>
        <source>Emissions of timber per year</source>
        <translation>年木材排放</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="112"/>
        <source>Emissions of cement per year</source>
        <translation>年水泥排放</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="113"/>
        <source>Soil respiration per year</source>
        <translation>年土壤呼吸</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="114"/>
        <source>Carbon emissions per hectare and year</source>
        <translation>每公顷每年的碳排放</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_input.py" line="68"/>
        <source>Both a table ({table}) and rasters ({rasters}) are given. Remove one of them.</source>
        <translation>表格（{table}）和栅格（{rasters}）同时给出。请去掉其中一种。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_input.py" line="118"/>
        <source>{label}: “{name}” is also the response ({response}). Choose other factors.</source>
        <translation>{label}：“{name}”同时也是响应变量（{response}）。请选择其他因子。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_input.py" line="140"/>
        <source>{left_out} of {rows} rows have a null in the response or a factor and are left out.</source>
        <translation>{rows} 行中有 {left_out} 行的响应变量或因子为空值，已略去。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_input.py" line="346"/>
        <source>{cells:,} cells have data in all rasters.</source>
        <translation>{cells:,} 个像元在所有栅格中都有数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="215"/>
        <source>{name}: q = {q:.4f}, p = {p:.3g}, {strata} strata</source>
        <translation>{name}：q = {q:.4f}，p = {p:.3g}，{strata} 层</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="55"/>
        <source>q of the factor (0..1)</source>
        <translation>该因子的 q（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="55"/>
        <source>q of the other factor (0..1)</source>
        <translation>另一因子的 q（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="55"/>
        <source>q of both together (0..1)</source>
        <translation>二者共同的 q（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="55"/>
        <source>Kind of interaction</source>
        <translation>交互作用类型</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="55"/>
        <source>Number of crossed strata</source>
        <translation>交叉分层的层数</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="55"/>
        <source>Crossed strata with fewer than three units</source>
        <translation>少于三个单元的交叉层数</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="244"/>
        <source>“{name}”: {count} classes with a single value were joined to a neighbour.</source>
        <translation>“{name}”：有 {count} 个只含单个值的类并入相邻类。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="250"/>
        <source>“{name}”: one stratum only (a constant factor?), so it explains nothing: q = 0.</source>
        <translation>“{name}”：只有一层（常数因子？），因此什么也不解释：q = 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="69"/>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="14"/>
        <source>Other factor</source>
        <translation>另一因子</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="22"/>
        <source>Categorical or classes</source>
        <translation>分类或离散化</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="22"/>
        <source>Number of strata L</source>
        <translation>层数 L</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="22"/>
        <source>q, share of variance explained (0..1)</source>
        <translation>q，解释的方差比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="22"/>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="22"/>
        <source>Noncentrality λ</source>
        <translation>非中心参数 λ</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="22"/>
        <source>p of q</source>
        <translation>q 的 p 值</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="22"/>
        <source>Number of units N</source>
        <translation>单元数 N</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="22"/>
        <source>Units in the smallest stratum</source>
        <translation>最小层的单元数</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="22"/>
        <source>Bounds between classes</source>
        <translation>类别界限</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="34"/>
        <source>categorical</source>
        <translation>分类</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="34"/>
        <source>classes</source>
        <translation>离散化</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="69"/>
        <source>Stratum</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="69"/>
        <source>Other stratum</source>
        <translation>另一层</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="69"/>
        <source>Units in the stratum</source>
        <translation>该层的单元数</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="69"/>
        <source>Units in the other stratum</source>
        <translation>另一层的单元数</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="69"/>
        <source>Mean response of the stratum</source>
        <translation>该层响应变量的均值</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="69"/>
        <source>Mean response of the other stratum</source>
        <translation>另一层响应变量的均值</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="69"/>
        <source>Difference of the means</source>
        <translation>均值之差</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="69"/>
        <source>Welch&apos;s t</source>
        <translation>Welch t 值</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="69"/>
        <source>Degrees of freedom</source>
        <translation>自由度</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="119"/>
        <source>p, two-sided</source>
        <translation>p，双侧</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="119"/>
        <source>Different at 5 %</source>
        <translation>在 5 % 水平上不同</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="87"/>
        <source>“{name}”: {strata} strata, more than {most}; left out of the risk table (RISK).</source>
        <translation>“{name}”：{strata} 层，超过 {most}；不列入风险区表（RISK）。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="119"/>
        <source>F, ratio of the unexplained sums of squares</source>
        <translation>F，未解释平方和之比</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="143"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_tables.py" line="143"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/local_flow.py" line="183"/>
        <source>{count} cells have no supply and therefore no ratio.</source>
        <translation>{count} 个像元没有供给，因此没有比值。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="171"/>
        <source>Give either {stations}, or both {u} and {v}.</source>
        <translation>请给出 {stations}，或同时给出 {u} 和 {v}。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="198"/>
        <source>{label}: give a raster whose grid the wind raster shall have.</source>
        <translation>{label}：请给出一个栅格，风场栅格将采用其网格。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="225"/>
        <source>Give a wind raster ({wind}), or one direction ({direction}).</source>
        <translation>请给出风场栅格（{wind}）或一个风向（{direction}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="338"/>
        <source>Emission of the cell that others fix, per year</source>
        <translation>像元排放中被他处固定的量，每年</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="338"/>
        <source>Mean number of cells travelled</source>
        <translation>平均移动像元数</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_grids.py" line="34"/>
        <source>Give both {u} and {v}.</source>
        <translation>请同时给出 {u} 和 {v}。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_grids.py" line="41"/>
        <source>{u} has {first} bands, {v} has {second}. Both need one band a time step.</source>
        <translation>{u} 有 {first} 个波段，{v} 有 {second} 个。两者都须每个时次一个波段。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_stations.py" line="38"/>
        <source>Stations without a point cannot be interpolated: {names}.</source>
        <translation>没有点位的站点无法插值：{names}。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_stations.py" line="66"/>
        <source>{label}: choose a field.</source>
        <translation>{label}：请选择字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_stations.py" line="83"/>
        <source>{label}: no record has a direction. Check field, codes and months.</source>
        <translation>{label}：没有任何记录有风向。请检查字段、编码和月份。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_stations.py" line="106"/>
        <source>{label}: speeds must be 0 or more.</source>
        <translation>{label}：风速必须大于或等于 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_stations.py" line="120"/>
        <source>{label}: give months as numbers from 1 to 12, e.g. 12,1,2, and a date field.</source>
        <translation>{label}：请以 1 到 12 的数字给出月份，例如 12,1,2，并给出日期字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_stations.py" line="170"/>
        <source>At {count} of {all} stations the wind is so changeable that a mean direction means little.</source>
        <translation>{all} 个站点中有 {count} 个风向多变，平均风向意义不大。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_stations.py" line="183"/>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_stations.py" line="183"/>
        <source>Most frequent direction (degrees, blows from)</source>
        <translation>最多风向（度，来向）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_stations.py" line="183"/>
        <source>Share of that direction (0..1)</source>
        <translation>该风向的频率（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_stations.py" line="183"/>
        <source>Another direction is as frequent (1 yes)</source>
        <translation>另有同频风向（1 为是）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_stations.py" line="183"/>
        <source>Direction of the mean vector (degrees, blows from)</source>
        <translation>平均矢量的风向（度，来向）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_stations.py" line="183"/>
        <source>Constancy of the mean vector (0..1)</source>
        <translation>平均矢量的稳定度（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_stations.py" line="183"/>
        <source>Mean speed (m/s)</source>
        <translation>平均风速（m/s）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_stations.py" line="183"/>
        <source>Mean u, to the east (m/s)</source>
        <translation>平均 u，向东（m/s）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_stations.py" line="183"/>
        <source>Mean v, to the north (m/s)</source>
        <translation>平均 v，向北（m/s）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_stations.py" line="183"/>
        <source>Records with wind or calm</source>
        <translation>有风或静风的记录数</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_stations.py" line="183"/>
        <source>Calm records</source>
        <translation>静风记录数</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/wind.py" line="33"/>
        <source>The uptake must be a share above 0 and at most 1, not {value}.</source>
        <translation>吸收率必须是大于 0 且不超过 1 的比例，而不是 {value}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/wind.py" line="34"/>
        <source>The number of steps must be at least 1, not {value}.</source>
        <translation>步数必须至少为 1，而不是 {value}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="102"/>
        <source>Local flow per hectare</source>
        <translation>每公顷局地服务流</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="103"/>
        <source>Local flow per square kilometre</source>
        <translation>每平方千米局地服务流</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="104"/>
        <source>Demand divided by supply, ratio of sums</source>
        <translation>需求与供给之比，总和之比</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="105"/>
        <source>Demand divided by supply, mean of the cells&apos; ratios</source>
        <translation>需求与供给之比，各像元比值的平均</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="181"/>
        <source>{radius} is not used: this kernel ends at the distance ({distance}).</source>
        <translation>未使用 {radius}：该核函数止于其距离（{distance}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="188"/>
        <source>{strength}: give the direction too ({direction}), or a strength of 0.</source>
        <translation>{strength}：请同时给出风向（{direction}），或将强度设为 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="194"/>
        <source>{direction} is not used, since {strength} is 0.</source>
        <translation>{strength} 为 0，因此未使用 {direction}。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="209"/>
        <source>{label}: give a length above 0 m, of several cells.</source>
        <translation>{label}：请给出大于 0 m、相当于数个像元的长度。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="217"/>
        <source>{direction} is not used, since there is a wind raster ({wind}).</source>
        <translation>已有风场栅格（{wind}），因此未使用 {direction}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/models.py" line="10"/>
        <source>Carbon: from production and emission to flows (whole chain)</source>
        <translation>碳：从生产力与排放到流动（完整流程）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/carbon_emissions.py" line="89"/>
        <source>Bai et al. 2022 to the letter: soil respiration is added as tonnes of carbon although the rates fit carbon dioxide, which makes it 44/12 times too large and most of the total; their energy factors are not printed and are this plugin&apos;s.</source>
        <translation>严格按照 Bai et al. 2022：土壤呼吸按碳的吨数相加，而其速率与二氧化碳相符，因此偏大 44/12 倍并占总量的大部分；其能源系数未刊出，此处为本插件的系数。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/carbon_emissions.py" line="113"/>
        <source>No cell has data in every sector. Check that zones and rasters cover the same region and that their nodata values are set.</source>
        <translation>没有任何像元在所有部门都有数据。请检查分区和栅格是否覆盖同一区域，以及无数据值是否设置正确。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/demand_sectors.py" line="263"/>
        <source>{label}: a land cover is given but no codes. Enter {cropland} or {ecological}, or leave it out.</source>
        <translation>{label}：给出了土地覆盖，但没有给出代码。请填写 {cropland} 或 {ecological}，或不给土地覆盖。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="106"/>
        <source>One row for every zone and fuel: columns zone, fuel, amount and unit ({units}; Chinese units are read, too).</source>
        <translation>每个分区每种燃料一行：列为 zone、fuel、amount 和 unit（{units}；也识别中文单位）。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="141"/>
        <source>Must be chosen with a land cover: 1 carbon; 2 carbon dioxide (× 12/44). Bai et al. print t/(hm2 a) and add them as carbon; as carbon dioxide they fit what is measured.</source>
        <translation>给出土地覆盖时必须选择：1 碳；2 二氧化碳（× 12/44）。Bai et al. 印作 t/(hm2 a) 并按碳相加；按二氧化碳计才与实测相符。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="164"/>
        <source>Overrides the defaults ({factors}): columns sector, value, unit (or the same in tCO2) and source.</source>
        <translation>优先于默认值（{factors}）：列为 sector、value、unit（或以 tCO2 计的同一单位）和 source。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="173"/>
        <source>Replaces the shipped table: columns fuel, unit, carbon (tC per unit), source and, if wanted, aliases (other names, separated by semicolons).</source>
        <translation>替代随附表格：列为 fuel、unit、carbon（每单位 tC）、source，需要时还有 aliases（别名，以分号分隔）。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="183"/>
        <source>Their factors, their soil respiration added as carbon (codes 1 to 6 when no table is given), whatever it means. Soil becomes the largest emission by far. For comparison with the paper only.</source>
        <translation>采用其系数，并把其土壤呼吸按碳相加（未给表格时为代码 1 至 6），不论其实际含义。土壤因此成为远大于其他的排放源。仅用于与该文比较。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="192"/>
        <source>Totals are kept either way. Nodata: all sectors are spread over the cells that have data in every sector. 0: each sector is spread over its own cells.</source>
        <translation>两种方式总量都保持不变。无数据：所有部门都分配到在每个部门均有数据的像元。0：各部门分配到各自的像元。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="151"/>
        <source>{label}: choose one: 1 carbon, 2 carbon dioxide. The two differ by 44/12, so none is assumed.</source>
        <translation>{label}：请选择其一：1 碳，2 二氧化碳。二者相差 44/12 倍，因此不作默认。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="207"/>
        <source>{label}: Bai et al. to the letter means their factors. Leave the table out, or switch off {switch}.</source>
        <translation>{label}：严格按照 Bai et al. 即采用其系数。请不给该表格，或关闭 {switch}。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="261"/>
        <source>{label}: column “unit” is missing. Add it, or say with {choice} what the amounts are in: tonnes of coal are not tonnes of standard coal.</source>
        <translation>{label}：缺少列“unit”。请添加，或用 {choice} 说明数量的单位：实物煤的吨不是吨标准煤。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="207"/>
        <source>No cell has data in every sector. Check that the rasters cover the same region and that their nodata values are set.</source>
        <translation>没有任何像元在所有部门都有数据。请检查各栅格是否覆盖同一区域，以及无数据值是否设置正确。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_quotas.py" line="103"/>
        <source>{label}: more than one row for {names}. Keep one row for each sector: the figure of your region and year.</source>
        <translation>{label}：{names} 有多行。每个部门只保留一行：所研究区域和年份的数值。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/zone_allocation.py" line="19"/>
        <source>No cell of the weight lies in these zones, so their totals have no place to go: {zones}. Give a weight ({weight}) that covers them with finer cells, or take the zones out of the layer.</source>
        <translation>下列分区内没有任何权重像元，其总量无处分配：{zones}。请给出像元更细且能覆盖这些分区的权重（{weight}），或从图层中去掉这些分区。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/zone_allocation.py" line="29"/>
        <source>{weight}: every weight is 0 in these zones; their totals are spread evenly over their cells: {zones}.</source>
        <translation>{weight}：下列分区的权重全为 0，其总量均匀分配到各像元：{zones}。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/zone_allocation.py" line="51"/>
        <source>{weight} covers only part of these zones, and their whole total goes to that part: {zones}. Check that the totals are those of the part, or distribute over whole zones and clip the result.</source>
        <translation>{weight} 只覆盖下列分区的一部分，而全部总量都分给了该部分：{zones}。请确认总量确属该部分，或先对完整分区分配再裁剪结果。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/zone_statistics.py" line="89"/>
        <source>{label}: none of its zones ({rows}) is in the zone layer ({zones}). Choose the fields that hold the same names in {label} and {zone_label}.</source>
        <translation>{label}：其分区（{rows}）均不在分区图层（{zones}）中。请在 {label} 与 {zone_label} 中选择名称一致的字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/zone_statistics.py" line="101"/>
        <source>{label}: zones that the zone layer lacks: {zones}. Correct the names, or switch on “{ignore}” to leave these rows out.</source>
        <translation>{label}：分区图层中没有这些分区：{zones}。请更正名称，或打开“{ignore}”以略去这些行。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_input.py" line="79"/>
        <source>{missing}: nothing is given. Give a table with its fields ({table}), or rasters ({rasters}).</source>
        <translation>{missing}：什么也没有给出。请给出表格及其字段（{table}），或给出栅格（{rasters}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_input.py" line="176"/>
        <source>The texts in {names} are all numbers, as in tables without types (CSV), and are taken as quantities. If they are codes of classes, list them as categorical ({parameter}).</source>
        <translation>{names} 中的文本全是数字（如 CSV 等无类型表格），按数量处理。若为分类代码，请将其列为分类（{parameter}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_input.py" line="216"/>
        <source>{label}: field “{name}” does not hold a number in {count} rows ({rows}). Choose a numeric field, or correct them.</source>
        <translation>{label}：字段“{name}”有 {count} 行不是数值（{rows}）。请选择数值字段，或更正这些行。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_input.py" line="285"/>
        <source>{label}: whole numbers with a colour or attribute table are classes, which have no variance to explain. Choose a raster of a quantity.</source>
        <translation>{label}：带有颜色表或属性表的整数视为分类，没有可解释的方差。请选择数量栅格。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_input.py" line="321"/>
        <source>{response}, {factors}: no cell has data in all rasters. Cells with data: {counts}. Choose rasters of the same region and check their nodata values.</source>
        <translation>{response}、{factors}：没有任何像元在所有栅格中都有数据。各栅格有数据的像元数：{counts}。请选择同一区域的栅格，并检查其无数据值。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_input.py" line="335"/>
        <source>{taken:,} of {cells:,} cells with data everywhere are analysed: a random sample with the seed {seed}. Another seed (SEED) shows how much that matters.</source>
        <translation>共有 {cells:,} 个像元处处有数据，分析其中 {taken:,} 个：以 {seed} 为种子的随机样本。换一个种子（SEED）可看出影响大小。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/detector_input.py" line="355"/>
        <source>{parameter}: {units} units have a value in the response and all factors; at least {fewest} are needed. Leave out factors with many gaps, or give more data.</source>
        <translation>{parameter}：{units} 个单元的响应变量和所有因子均有值；至少需要 {fewest} 个。请去掉缺失较多的因子，或提供更多数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="139"/>
        <source>{label}: a layer's mean has no rank of its own, so missing cells cannot be filled for Spearman. Choose “Only cells with data in all layers”, or Pearson ({method}).</source>
        <translation>{label}：图层均值没有自己的秩次，因此 Spearman 不能填补缺失像元。请选择“仅用所有图层都有数据的像元”，或选择 Pearson（{method}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="163"/>
        <source>{label}: one value everywhere, so its correlation is undefined (null). Leave the layer out, or check its extent and nodata value.</source>
        <translation>{label}：处处为同一值，相关系数无定义（空值）。请去掉该图层，或检查其范围和无数据值。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="204"/>
        <source>{label}: the layer holds classes ({parameter}), whose codes are names and have no correlation. Take it out here and give it to “Geodetector” (geodetector).</source>
        <translation>{label}：该图层为分类数据（{parameter}），其代码是名称，没有相关系数。请从这里去掉，交给“地理探测器”（geodetector）。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="209"/>
        <source>{label}: whole numbers with a colour or attribute table are classes, whose codes are names and have no correlation. Take the layer out here and give it to “Geodetector” (geodetector); if it holds quantities, list it under {parameter}.</source>
        <translation>{label}：带有颜色表或属性表的整数视为分类，其代码是名称，没有相关系数。请从这里去掉该图层，交给“地理探测器”（geodetector）；若为数量，请将其列入 {parameter}。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="273"/>
        <source>{labels}: no cell of the run&apos;s grid has data. Leave the layer out, or check its extent and nodata value.</source>
        <translation>{labels}：运行网格中没有任何像元有数据。请去掉该图层，或检查其范围和无数据值。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="283"/>
        <source>RASTERS: {cells} cells have data in all layers; at least two are needed. Cells with data: {counts}. Choose layers of the same region, check their nodata values, or fill missing cells (NODATA).</source>
        <translation>RASTERS：{cells} 个像元在所有图层中都有数据，至少需要两个。各图层有数据的像元数：{counts}。请选择同一区域的图层，检查其无数据值，或填补缺失像元（NODATA）。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="298"/>
        <source>{label}: only {count} distinct whole numbers. If they are codes of classes, their correlation means nothing: use “Geodetector” (geodetector) for this layer.</source>
        <translation>{label}：只有 {count} 个不同的整数。若为分类代码，其相关系数没有意义：请对该图层使用“地理探测器”（geodetector）。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="188"/>
        <source>The response “{name}” is the same in all {units} units: there is no variance to explain, q is null. Choose another response.</source>
        <translation>响应变量“{name}”在全部 {units} 个单元中相同：没有可解释的方差，q 为空值。请选择其他响应变量。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="259"/>
        <source>“{name}”: {count} of {strata} strata have fewer than three units. They count as the textbook has it and make q larger; join classes, or choose fewer (CLASSES).</source>
        <translation>“{name}”：{strata} 层中有 {count} 层少于三个单元。它们按教科书定义计入，会使 q 偏大；请合并类别，或减少类别数（CLASSES）。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="270"/>
        <source>“{name}”: {strata} strata for {units} units. So fine a division explains anything; a q near 1 means nothing. Join classes, or check that the field is meant to be categorical.</source>
        <translation>“{name}”：{units} 个单元有 {strata} 层。如此细的划分可以解释任何东西；接近 1 的 q 没有意义。请合并类别，或检查该字段是否确为分类字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/atmospheric_flow.py" line="221"/>
        <source>{label}: the kernel ends at {end:g} m and does not reach the neighbouring cell, {cell:g} m away. Give a length of several cells.</source>
        <translation>{label}：核函数止于 {end:g} m，到不了 {cell:g} m 外的邻近像元。请给出数个像元的长度。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/cell_account.py" line="94"/>
        <source>{label}: no zone holds the centre of a cell of the account. Choose zones of the same region, or larger ones.</source>
        <translation>{label}：没有分区包含收支账中任何像元的中心。请选择同一区域或更大的分区。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/directions_input.py" line="18"/>
        <source>ESRI: 1 E, 2 SE, 4 S … 128 NE (also ESFlow's own). GRASS: 1 NE, 2 N … 8 E, negative leaves the region. SAGA: 0 N, 1 NE … 7 NW. TauDEM: 1 E, 2 NE … 8 SE.</source>
        <translation>ESRI：1 东、2 东南、4 南……128 东北（也是 ESFlow 自身的编码）。GRASS：1 东北、2 北……8 东，负值表示流出区域。SAGA：0 北、1 东北……7 西北。TauDEM：1 东、2 东北……8 东南。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/directions_input.py" line="32"/>
        <source>Outlets: water may end in a hole inside the DEM (sinks, closed basins, a lake cut out). Walls: water flows round it. Nodata that touches the raster&apos;s frame always is an outlet.</source>
        <translation>出口：水可在 DEM 内部的空洞处终止（落水洞、内流盆地、被裁去的湖泊）。墙：水绕流而过。与栅格边框相连的无数据始终是出口。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/local_flow.py" line="110"/>
        <source>{switch}: a stock (tC/ha) is set against an emission per year (tC/ha/yr). Their minimum and their ratio (unit 1/yr) are no balance of supply and demand; use them only to compare with the paper.</source>
        <translation>{switch}：以存量（tC/ha）对年排放量（tC/ha/yr）。二者的最小值和比值（单位 1/yr）不是供需平衡；仅用于与该文比较。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="118"/>
        <source>No cell has both supply and demand. Check that SUPPLY and DEMAND cover the same region and that their nodata values are set.</source>
        <translation>没有任何像元同时具有供给和需求。请检查 SUPPLY 与 DEMAND 是否覆盖同一区域，以及无数据值是否设置正确。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_cells.py" line="42"/>
        <source>{supply}; {demand}: no cell has a supply, a demand and a flow direction. Check that the layers overlap and that their nodata values are right.</source>
        <translation>{supply}；{demand}：没有任何像元同时具有供给、需求和流向。请检查各图层是否重叠，以及无数据值是否正确。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_cells.py" line="54"/>
        <source>{count} cells have supply and demand but no flow direction; they are left out of the account with {amount:.6g} m3/yr of supply.</source>
        <translation>{count} 个像元有供给和需求但没有流向；它们未计入收支账，所含供给为 {amount:.6g} m3/yr。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="258"/>
        <source>With multiple directions, {label} takes one pass up the river for each of the {count} zones. Skip them to save the time.</source>
        <translation>使用多流向时，{label} 对 {count} 个分区中的每一个都要沿河上溯计算一遍。不输出该项可节省时间。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_network.py" line="37"/>
        <source>{label}: {reason} Directions read with the wrong ENCODING run in circles, too; now it is {encoding}.</source>
        <translation>{label}：{reason}以错误的 ENCODING 读取的流向也会形成环路；当前为 {encoding}。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_parameters.py" line="12"/>
        <source>Share of the outflow that is lost on the way to the next cell or sub-basin. It acts once a step, so it means more on a finer grid. Default 0.</source>
        <translation>出流在流往下一像元或子流域途中损失的比例。每一步作用一次，因此网格越细影响越大。默认 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_parameters.py" line="12"/>
        <source>Share of the use that does not return to the river. Default 1, as in the literature&apos;s headline rates; China 2020: 0.54 over all sectors (Water Resources Bulletin).</source>
        <translation>用水中不回归河道的比例。默认 1，与文献中的主要比率一致；中国 2020 年各部门合计为 0.54（《中国水资源公报》）。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="198"/>
        <source>{label}: band {band} of {wind}, which has {count}. Give the band of v, another one than that of u ({u_band}).</source>
        <translation>{label}：{wind} 的波段 {band}，而它有 {count} 个波段。请给出 v 所在的波段，且不同于 u 的波段（{u_band}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="282"/>
        <source>{label}: {count} cells with supply and demand have no wind. Fill the wind raster (interpolate u and v, never the angle), or clip the other rasters to it.</source>
        <translation>{label}：{count} 个有供给和需求的像元没有风。请填补风场栅格（插值 u 和 v，绝不插值角度），或将其他栅格裁剪到其范围。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="299"/>
        <source>In the air after {steps} steps: {fixed:.6g} {unit} taken up, {exported:.6g} left the region, {aloft:.6g} still aloft.</source>
        <translation>空中移动 {steps} 步后：吸收 {fixed:.6g} {unit}，离开区域 {exported:.6g}，仍在空中 {aloft:.6g}。</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs.py" line="153"/>
        <source>{label}: the layer comes from “{provider}”, which cannot be read cell by cell. Save it as a file first (Export ▸ Save As).</source>
        <translation>{label}：该图层来自“{provider}”，无法逐像元读取。请先另存为文件（导出 ▸ 另存为）。</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs.py" line="194"/>
        <source>{label}: the raster is in degrees ({crs}); this method needs lengths. Reproject all rasters to one projected system (equal-area, e.g. EPSG:6933, or the local UTM zone) first.</source>
        <translation>{label}：栅格以度为单位（{crs}），而本方法需要长度。请先把所有栅格重投影到同一投影坐标系（等积投影，如 EPSG:6933，或当地的 UTM 带）。</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs.py" line="207"/>
        <source>The reference system {crs} shows areas {factor:.3f} times as large as they are in the middle of the grid; amounts are wrong by the same factor. Use an equal-area system for amounts.</source>
        <translation>坐标系 {crs} 显示的面积是网格中部真实面积的 {factor:.3f} 倍；数量也有同样倍数的误差。计算数量请使用等积坐标系。</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs.py" line="279"/>
        <source>{label}: {share:.1f} % of the zones&apos; area lies in more than one zone; each cell there counts for the last of them only.</source>
        <translation>{label}：分区面积的 {share:.1f} % 同属多个分区；其中每个像元只计入最后一个分区。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="133"/>
        <source>Density of the service&apos;s supply: water m3/ha/yr, food t/ha/yr or carbon tC/ha/yr. Its grid is the run&apos;s grid.</source>
        <translation>服务供给的密度：水 m3/ha/yr、粮食 t/ha/yr 或碳 tC/ha/yr。运行以其网格为准。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="165"/>
        <source>Polygons (watersheds, counties, provinces) to sum over. A cell belongs to the zone in which its centre lies; features with the same value of the zone field are one zone.</source>
        <translation>用于汇总的多边形（流域、县、省）。像元归属于其中心所在的分区；分区字段值相同的要素视为同一分区。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="191"/>
        <source>Off: rasters that do not share the run&apos;s cells are refused. On: they are resampled in memory, classes by nearest neighbour, quantities bilinearly, counts by area-weighted sums; what was done is printed.</source>
        <translation>关闭：与运行网格像元不一致的栅格会被拒绝。打开：在内存中重采样，类型用最邻近法，强度量用双线性，计数用面积加权求和；所做处理会打印出来。</translation>
    </message>
    <message>
        <location filename="../algorithms/services.py" line="73"/>
        <source>{label}: {count} cells have a negative supply (they release); {amount:.6g} {unit} are counted as demand there and their supply as 0. Supply minus demand is unchanged.</source>
        <translation>{label}：{count} 个像元的供给为负（向外释放）；其中 {amount:.6g} {unit} 计为当地需求，供给记为 0。供给减需求不变。</translation>
    </message>
    <message>
        <location filename="../algorithms/services.py" line="90"/>
        <source>{label}: holds negative values (lowest {value:g}). Supply and demand must be 0 or more; mask or correct the layer.</source>
        <translation>{label}：含有负值（最低 {value:g}）。供给和需求必须大于或等于 0；请掩膜或更正该图层。</translation>
    </message>
    <message>
        <location filename="../algorithms/services.py" line="111"/>
        <source>{supply} is net of the respiration of soil organisms, and {demand} holds soil respiration as an emission: it would count twice. Run “Carbon emissions” again without soil respiration.</source>
        <translation>{supply} 已扣除土壤生物的呼吸，而 {demand} 把土壤呼吸计为排放：会重复计算。请重新运行“碳排放”，不计土壤呼吸。</translation>
    </message>
    <message>
        <location filename="../algorithms/services.py" line="153"/>
        <source>{label}: the layer is a stock ({unit}), which is no yearly supply or demand. Use net ecosystem production, or the annual change between two land covers of “Carbon storage”.</source>
        <translation>{label}：该图层是存量（{unit}），不是每年的供给或需求。请使用净生态系统生产力，或“碳储量”中两期土地覆盖之间的年变化。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="105"/>
        <source>{label}: fields are missing: {fields}. Give the zone table of a flow, e.g. OUTPUT_ZONES of River flow.</source>
        <translation>{label}：缺少字段 {fields}。请给出流动的分区表，例如“河网水流”的 OUTPUT_ZONES。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="217"/>
        <source>{label}: “{name}” exceeds what the unit's supply and demand allow. Give a zone table of a flow with its field “local”.</source>
        <translation>{label}：“{name}”超出该单元供给与需求所允许的范围。请给出带有“local”字段的流动分区表。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/calibrate_z.py" line="95"/>
        <source>Z does not matter here: the water yield is the same for every Z, because no cell has vegetation. The Z that is given means nothing.</source>
        <translation>Z 在此不起作用：因为没有任何像元有植被，任何 Z 的产水量都相同。给出的 Z 没有意义。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/calibrate_z.py" line="102"/>
        <source>Z = {seasonality:.4f} gives {volume:.6g} km3/yr, observed are {observed:.6g} km3/yr (relative error {error:.1e}); Z = 30 gives {smallest:.6g} and Z = 1 {largest:.6g} km3/yr.</source>
        <translation>Z = {seasonality:.4f} 时为 {volume:.6g} km3/yr，实测为 {observed:.6g} km3/yr（相对误差 {error:.1e}）；Z = 30 时为 {smallest:.6g}，Z = 1 时为 {largest:.6g} km3/yr。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/carbon_storage.py" line="228"/>
        <source>{count} cells have data in only one of {present} and {future}; they are left out of changes, totals and zones, so that both years are of the same cells.</source>
        <translation>{count} 个像元只在 {present} 与 {future} 之一有数据；它们不计入变化、总量和分区，使两年基于相同的像元。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/ecosystem_climate.py" line="59"/>
        <source>Annual means go into a formula made for months ({switch}): rain of a year counts as rain of a month, and warm and cold months are not told apart. The result differs from that of twelve months, often by a fifth and more. Use it only to repeat a study that did so.</source>
        <translation>把年均值代入按月建立的公式（{switch}）：全年降水被当作一个月的降水，冷暖月份不加区分。结果与逐月计算不同，常相差五分之一以上。仅用于重现这样做的研究。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/ecosystem_climate.py" line="77"/>
        <source>{label}: the raster has {count} bands, but annual means need one. Switch off {switch} to use months.</source>
        <translation>{label}：栅格有 {count} 个波段，而年均值需要一个。使用逐月数据请关闭 {switch}。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/ecosystem_climate.py" line="88"/>
        <source>{label}: the raster has {count} bands, needed are 12, January to December. Build one raster of the twelve months (e.g. “Merge” with each file in a separate band). Only to repeat a study that used annual means, switch on {switch}.</source>
        <translation>{label}：栅格有 {count} 个波段，需要 12 个，即一月至十二月。请把十二个月合成一个栅格（例如用“合并”，每个文件置于单独波段）。仅在重现使用年均值的研究时，打开 {switch}。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="161"/>
        <source>No cell has net primary production, temperature and precipitation at once. Check that the rasters cover the same region, their nodata values and the unit of production.</source>
        <translation>没有任何像元同时具有净初级生产力、气温和降水。请检查各栅格是否覆盖同一区域、其无数据值以及生产力的单位。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/primary_production.py" line="24"/>
        <source>Must be chosen: 1 carbon (CASA), gC/m2/yr; 2 dry matter, gDM/m2/yr, × 72/162; 3 MOD17A3HGF's whole numbers, × 0.0001 kgC/m2/yr, whose fill values (32761 and above) are nodata. A scale that the file stores is not applied twice.</source>
        <translation>必须选择：1 碳（CASA），gC/m2/yr；2 干物质，gDM/m2/yr，× 72/162；3 MOD17A3HGF 的整数，× 0.0001 kgC/m2/yr，其填充值（32761 及以上）为无数据。文件中存储的缩放系数不会重复应用。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/primary_production.py" line="68"/>
        <source>{label}: holds {value:g} gC/m2/yr, which no vegetation produces. Check the unit ({unit}): MOD17&apos;s whole numbers and their fill values need that choice; set other fill values to nodata.</source>
        <translation>{label}：含有 {value:g} gC/m2/yr，任何植被都达不到。请检查单位（{unit}）：MOD17 的整数及其填充值需要选择该项；其他填充值请设为无数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/primary_production.py" line="85"/>
        <source>{label}: MOD17 stores whole numbers, but there is {value:g}. Somebody has scaled the values already: bring them to gC/m2/yr (1 kg = 1000 g) and choose that unit ({unit}).</source>
        <translation>{label}：MOD17 存储的是整数，而这里有 {value:g}。这些值已被缩放过：请换算为 gC/m2/yr（1 kg = 1000 g）并选择该单位（{unit}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/primary_production.py" line="103"/>
        <source>{label}: choose one: 1 carbon (gC/m2/yr), 2 dry matter (gDM/m2/yr), 3 MOD17 whole numbers. A wrong unit halves or multiplies the result, so none is assumed.</source>
        <translation>{label}：请选择其一：1 碳（gC/m2/yr），2 干物质（gDM/m2/yr），3 MOD17 整数。单位错误会使结果减半或成倍放大，因此不作默认。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/primary_production.py" line="116"/>
        <source>{label}: the layer&apos;s unit is {said}, but {choice} says {chosen}. Choose the layer&apos;s unit, or correct the band&apos;s unit if that is wrong.</source>
        <translation>{label}：图层的单位是 {said}，而 {choice} 选的是 {chosen}。请选择图层的单位；若波段的单位有误，请更正。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/primary_production.py" line="131"/>
        <source>{label}: the file&apos;s own scale is {scale:g} and its offset {offset:g}; MOD17&apos;s whole numbers have 0.0001 and 0, or none. Choose the unit that the scaled values have, or remove the scale.</source>
        <translation>{label}：文件自带的缩放系数为 {scale:g}，偏移量为 {offset:g}；MOD17 的整数应为 0.0001 和 0，或没有。请选择缩放后数值的单位，或去掉缩放系数。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="157"/>
        <source>No cell has data in all months. Check that the rasters cover the same region and that their nodata values are set.</source>
        <translation>没有任何像元在所有月份都有数据。请检查各栅格是否覆盖同一区域，以及无数据值是否设置正确。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="220"/>
        <source>{label}: the raster has {count} bands, needed are 12, January to December. Build one raster of the twelve months (e.g. “Merge” with each file in a separate band).</source>
        <translation>{label}：栅格有 {count} 个波段，需要 12 个，即一月至十二月。请把十二个月合成一个栅格（例如用“合并”，每个文件置于单独波段）。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/yield_inputs.py" line="27"/>
        <source>One row for every land-cover code, columns as in InVEST: lucode, kc (crop coefficient), root_depth (mm), lulc_veg (1 vegetation, 0 none).</source>
        <translation>每个土地覆盖代码一行，列与 InVEST 相同：lucode、kc（作物系数）、root_depth（mm）、lulc_veg（1 有植被，0 无植被）。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/yield_inputs.py" line="120"/>
        <source>No cell has data in all rasters at once. Check that they cover the same region and that their nodata values are set.</source>
        <translation>没有任何像元在所有栅格中都有数据。请检查各栅格是否覆盖同一区域，以及无数据值是否设置正确。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/allocation.py" line="35"/>
        <source>{label} holds {value}, but a weight must be a number and at least 0. Set such cells to 0 or to the nodata value.</source>
        <translation>{label} 含有 {value}，而权重必须是不小于 0 的数。请把这类像元设为 0 或无数据值。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/allocation.py" line="103"/>
        <source>{label} is not a number for the zones {zones}. Enter a number for each (0 where there is nothing), or leave the zones out.</source>
        <translation>{label} 在分区 {zones} 上不是数值。请为每个分区输入数值（没有则为 0），或略去这些分区。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/calibration.py" line="85"/>
        <source>No Z in 1..30 gives OBSERVED_VOLUME = {observed} m3/yr: Z = 30 gives {smallest} m3/yr and Z = 1 gives {largest} m3/yr. Check the observed volume, its unit and area, and the climate layers.</source>
        <translation>1..30 中没有 Z 能给出 OBSERVED_VOLUME = {observed} m3/yr：Z = 30 时为 {smallest} m3/yr，Z = 1 时为 {largest} m3/yr。请检查实测水量及其单位和面积，以及气候图层。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/checks.py" line="19"/>
        <source>{label} holds negative values (lowest: {lowest}), but cannot be negative. Check the unit, the scale and the nodata value.</source>
        <translation>{label} 含有负值（最低：{lowest}），而它不能为负。请检查单位、缩放系数和无数据值。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/discretise.py" line="88"/>
        <source>“{label}” has values of 0 or below (lowest: {lowest:g}), which geometric intervals cannot divide. Choose quantiles, natural breaks or equal intervals (METHOD).</source>
        <translation>“{label}”有小于或等于 0 的值（最低：{lowest:g}），几何间隔无法划分。请选择分位数、自然间断点或等间隔（METHOD）。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/emissions.py" line="216"/>
        <source>{label}: “{unit}” is no unit in which {fuel} has a carbon content; it has one for {units} (with 1e4 or 1e8 before it where yearbooks do so). Convert the amount; tonnes are not tonnes of standard coal (tce).</source>
        <translation>{label}：对于 {fuel}，“{unit}”不是有含碳量的单位；有含碳量的单位为 {units}（年鉴如此使用时其前可加 1e4 或 1e8）。请换算数量；实物吨不是吨标准煤（tce）。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/emissions.py" line="238"/>
        <source>{label}: row {row} (“{fuel}”, “{unit}”, {carbon}) needs a fuel, a known unit and a carbon content of 0 or more, and no second row for the same fuel and unit.</source>
        <translation>{label}：第 {row} 行（“{fuel}”、“{unit}”、{carbon}）需要燃料、已知单位和大于或等于 0 的含碳量，且同一燃料和单位不得有第二行。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/evapotranspiration.py" line="37"/>
        <source>Latitudes reach beyond the poles, so the layer&apos;s position is wrong. Check its coordinate reference system.</source>
        <translation>纬度超出了两极，说明图层的位置有误。请检查其坐标系。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/evapotranspiration.py" line="91"/>
        <source>The modified Hargreaves formula needs both the monthly temperature range and the monthly precipitation. Give both, or neither for Oudin&apos;s formula.</source>
        <translation>修正 Hargreaves 公式同时需要月气温日较差和月降水。请两者都给出，或都不给而使用 Oudin 公式。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/evapotranspiration.py" line="140"/>
        <source>{label} holds {value}, which is no air temperature in degrees Celsius. Kelvin: subtract 273.15; tenths of a degree: divide by 10.</source>
        <translation>{label} 含有 {value}，不是以摄氏度表示的气温。开尔文：减去 273.15；十分之一度：除以 10。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/evapotranspiration.py" line="156"/>
        <source>{label} holds {value} degrees, but must lie in 0..60: mean daily maximum less mean daily minimum. Check whether the two are swapped, and the unit.</source>
        <translation>{label} 含有 {value} 度，但必须在 0..60 之间：平均日最高气温减平均日最低气温。请检查二者是否颠倒，以及单位。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/amounts.py" line="8"/>
        <source>The supply of {count} cells is negative or no finite number, for example {value} in row {row}, column {column} (counted from 1). Correct it, or make these cells nodata.</source>
        <translation>{count} 个像元的供给为负或不是有限数，例如第 {row} 行第 {column} 列（从 1 计）的 {value}。请更正，或将这些像元设为无数据。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/amounts.py" line="13"/>
        <source>The demand of {count} cells is negative or no finite number, for example {value} in row {row}, column {column} (counted from 1). Correct it, or make these cells nodata.</source>
        <translation>{count} 个像元的需求为负或不是有限数，例如第 {row} 行第 {column} 列（从 1 计）的 {value}。请更正，或将这些像元设为无数据。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/breakpoint.py" line="30"/>
        <source>The breakpoint model works on pairs of units, and {donors} units with a surplus and {receivers} with a deficit make {pairs} of them; at most {most} are possible. Use zones, or fewer and larger ones.</source>
        <translation>断裂点模型针对单元对，而 {donors} 个有盈余的单元与 {receivers} 个有赤字的单元构成 {pairs} 对；至多可有 {most} 对。请使用分区，或更少更大的分区。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/capped.py" line="41"/>
        <source>The amounts of the cells differ by so many orders of magnitude that the flow cannot be computed precisely: what is sent and what is received differ by {gap:.1g} of all that could flow. Set amounts that mean nothing to 0.</source>
        <translation>各像元的数量相差过多个数量级，无法精确计算流动：送出与接收之差占可流动总量的 {gap:.1g}。请把没有意义的数量设为 0。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/descent.py" line="23"/>
        <source>The DEM holds a value that is not a finite number in row {row}, column {column} (counted from 1 at the upper left). Declare it as nodata, or repair the DEM.</source>
        <translation>DEM 在第 {row} 行第 {column} 列（从左上角 1 计）含有非有限数的值。请将其声明为无数据，或修复 DEM。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/directions.py" line="39"/>
        <source>The flow directions hold values that {encoding} does not use: {values} ({count} cells). Check ENCODING; {encoding} uses {known}. Cells without a direction must be nodata.</source>
        <translation>流向中含有 {encoding} 不使用的值：{values}（{count} 个像元）。请检查 ENCODING；{encoding} 使用 {known}。没有流向的像元必须是无数据。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/directions.py" line="44"/>
        <source>The flow directions run in circles: {count} cells lie on a cycle, for example row {row}, column {column} (counted from 1 at the upper left), and {caught} cells never reach an outlet. Derive the directions anew from a DEM whose depressions are filled or carved (ESFlow: flowdirection), or correct these cells.</source>
        <translation>流向形成环路：{count} 个像元位于环上，例如第 {row} 行第 {column} 列（从左上角 1 计），另有 {caught} 个像元永远到不了出口。请用已填洼或已开凿的 DEM 重新推求流向（ESFlow：flowdirection），或更正这些像元。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/kernels.py" line="36"/>
        <source>With a distance of {distance} m and a radius of {radius} m the kernel ends before the neighbouring cell, {cell} m away. Choose a distance above the cell size; several cells are sensible.</source>
        <translation>距离 {distance} m、半径 {radius} m 的核函数到不了 {cell} m 外的邻近像元。请选择大于像元大小的距离；以数个像元为宜。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/multiple.py" line="20"/>
        <source>Water runs in a circle, and {count} cells on it or below it cannot be computed, for example row {row}, column {column} (counted from 1 at the upper left): the elevation rises along the flow directions. Use the directions and the filled elevation of one and the same run.</source>
        <translation>水流形成环路，环上或其下游的 {count} 个像元无法计算，例如第 {row} 行第 {column} 列（从左上角 1 计）：高程沿流向升高。请使用同一次运行得到的流向和填洼高程。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/order.py" line="17"/>
        <source>{count} units drain to a unit that does not exist, for example unit {unit} (counted from 1). Correct their receivers, or make them outlets.</source>
        <translation>{count} 个单元流向不存在的单元，例如单元 {unit}（从 1 计）。请更正其下游单元，或设为出口。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/order.py" line="22"/>
        <source>The water of {count} units never reaches an outlet because it runs in a circle, for example through unit {unit} (counted from 1). Give one unit of the circle another receiver, or make it an outlet.</source>
        <translation>{count} 个单元的水因形成环路而永远到不了出口，例如经过单元 {unit}（从 1 计）。请为环上的一个单元另设下游单元，或将其设为出口。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/river.py" line="35"/>
        <source>The supply of {count} units is negative or no finite number, for example {value} in row {row}, column {column} (counted from 1). Correct it, or leave these units out of the flow directions.</source>
        <translation>{count} 个单元的供给为负或不是有限数，例如第 {row} 行第 {column} 列（从 1 计）的 {value}。请更正，或将这些单元排除在流向之外。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/river.py" line="40"/>
        <source>The demand of {count} units is negative or no finite number, for example {value} in row {row}, column {column} (counted from 1). Correct it, or leave these units out of the flow directions.</source>
        <translation>{count} 个单元的需求为负或不是有限数，例如第 {row} 行第 {column} 列（从 1 计）的 {value}。请更正，或将这些单元排除在流向之外。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/river.py" line="45"/>
        <source>The inflow from outside of {count} units is negative or no finite number, for example {value} in row {row}, column {column} (counted from 1). Correct it, or leave these units out of the flow directions.</source>
        <translation>{count} 个单元的外部入流为负或不是有限数，例如第 {row} 行第 {column} 列（从 1 计）的 {value}。请更正，或将这些单元排除在流向之外。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/mismatch.py" line="92"/>
        <source>TOLERANCE is {tolerance}, but must be at least 0 and below 1: 0.05 calls supply and demand balanced when they differ by at most 5 % of the larger one.</source>
        <translation>TOLERANCE 为 {tolerance}，但必须大于等于 0 且小于 1：0.05 表示供给与需求之差不超过较大者的 5 % 时视为平衡。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/water_demand.py" line="42"/>
        <source>{label} reaches {highest}, but is a share from 0 to 1. It looks like percent: divide it by 100.</source>
        <translation>{label} 最高达 {highest}，而它是 0 到 1 的比例。看起来是百分数：请除以 100。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/water_demand.py" line="106"/>
        <source>No sector of water demand is given. Give at least one of: population, value added of secondary industry, irrigated area, ecological use.</source>
        <translation>未给出任何用水部门。请至少给出下列之一：人口、第二产业增加值、灌溉面积、生态用水。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/water_yield.py" line="155"/>
        <source>{label} is {value}, but Z must lie in 1..30: about 0.2 x the number of rain events in a year, or calibrated with “calibratez”.</source>
        <translation>{label} 为 {value}，而 Z 必须在 1..30 之间：约为 0.2 x 一年中的降雨次数，或用“calibratez”率定。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/water_yield.py" line="184"/>
        <source>{label} reaches {highest}, but is a fraction of volume from 0 to 1. It looks like percent: divide the layer by 100.</source>
        <translation>{label} 最高达 {highest}，而它是 0 到 1 的体积分数。看起来是百分数：请将图层除以 100。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/wind_direction.py" line="80"/>
        <source>{label}: {count} rows hold no wind direction (row: value) {rows}. Degrees lie between 0 and 360; give missing ones as 999, calm ones as C.</source>
        <translation>{label}：{count} 行没有风向（行：值）{rows}。角度应在 0 至 360 之间；缺测请记为 999，静风请记为 C。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/wind_direction.py" line="182"/>
        <source>{label}: {count} cells of the wind field are not a number. Set them to nodata, or fill them.</source>
        <translation>{label}：风场中有 {count} 个像元不是数值。请设为无数据或填补。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/pending.py" line="110"/>
        <source>Cannot write “{path}” ({reason}). Choose a folder you may write to, and close the file where it is open.</source>
        <translation>无法写入“{path}”（{reason}）。请选择有写权限的文件夹，并关闭已打开的该文件。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/grid.py" line="59"/>
        <source>{label}: the raster has no coordinate reference system. Assign its own one with “Assign projection” first.</source>
        <translation>{label}：栅格没有坐标系。请先用“指定投影”赋予其自身的坐标系。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/grid.py" line="68"/>
        <source>{label}: the raster is rotated, has no position or is not north-up. Warp it to a north-up grid with “Warp (reproject)” first.</source>
        <translation>{label}：栅格有旋转、没有位置或不是北向上。请先用“变形 (重投影)”转换为北向上的网格。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/memory.py" line="30"/>
        <source>The raster has {cells} cells and needs about {needed:.3g} GB of memory; this machine has {present:.3g} GB. Use a coarser grid, or run one river basin at a time (clip all rasters to it).</source>
        <translation>栅格有 {cells} 个像元，约需 {needed:.3g} GB 内存；本机有 {present:.3g} GB。请使用更粗的网格，或每次只运行一个流域（将所有栅格裁剪到该流域）。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/output.py" line="146"/>
        <source>Cannot write “{path}”: “.{extension}” cannot hold this raster's numbers exactly. Choose .tif or another raster format.</source>
        <translation>无法写入“{path}”：“.{extension}”不能精确保存此栅格的数值。请选择 .tif 或其他栅格格式。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/source.py" line="178"/>
        <source>{label}: class codes must be whole numbers, found {value:g}. Choose a categorical raster.</source>
        <translation>{label}：类型代码必须是整数，但出现了 {value:g}。请选择分类栅格。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/source.py" line="273"/>
        <source>{label}: its cells ({own}) are not the run&apos;s ({grid}), and directions cannot be resampled. Derive them on the run&apos;s grid, or resample the other rasters to theirs.</source>
        <translation>{label}：其像元（{own}）与运行网格（{grid}）不一致，而流向不能重采样。请在运行网格上推求流向，或把其他栅格重采样到流向的网格。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/source.py" line="288"/>
        <source>{label}: its reference system is {own}, the run's is {wanted}. Reproject it, or switch on “Align rasters” (ALIGN) to have it resampled.</source>
        <translation>{label}：其坐标系为 {own}，运行网格为 {wanted}。请重投影，或打开“将栅格对齐到运行网格”（ALIGN）进行重采样。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/source.py" line="300"/>
        <source>{label}: its cells are {own}, the run's are {wanted}. Resample it, or switch on “Align rasters” (ALIGN) to have it resampled.</source>
        <translation>{label}：其像元为 {own}，运行网格为 {wanted}。请重采样，或打开“将栅格对齐到运行网格”（ALIGN）进行重采样。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/source.py" line="312"/>
        <source>{label}: its cells lie {columns:.3f} columns and {rows:.3f} rows beside the run's cells. Resample it, or switch on “Align rasters” (ALIGN) to have it resampled.</source>
        <translation>{label}：其像元与运行网格相差 {columns:.3f} 列、{rows:.3f} 行。请重采样，或打开“将栅格对齐到运行网格”（ALIGN）进行重采样。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/units.py" line="117"/>
        <source>{label}: the layer&apos;s unit is {unit}, needed is {wanted}. Convert it (1 mm = 10 m3/ha) or, if the label in the file is wrong, correct the band&apos;s unit.</source>
        <translation>{label}：图层的单位是 {unit}，需要的是 {wanted}。请换算（1 mm = 10 m3/ha）；若文件中的标注有误，请更正波段的单位。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/features.py" line="34"/>
        <source>{label}: the layer has no coordinate reference system. Assign its own one with “Assign projection” first.</source>
        <translation>{label}：图层没有坐标系。请先用“指定投影”赋予其自身的坐标系。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/features.py" line="70"/>
        <source>{label}: a geometry lies where the raster&apos;s reference system has no place for it. Clip the layer to the region, and check its reference system.</source>
        <translation>{label}：有几何位于栅格坐标系无法表示的位置。请将图层裁剪到研究区域，并检查其坐标系。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/topology.py" line="57"/>
        <source>{label}: names units that do not exist: {ids}. Correct them, or leave the field empty (or 0, -1) at an outlet.</source>
        <translation>{label}：指向不存在的单元：{ids}。请更正，或在出口处留空（或 0、-1）。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/topology.py" line="82"/>
        <source>{label}: water would run in a circle: {ids}. Give one of them another receiver, or leave its field empty as an outlet.</source>
        <translation>{label}：水会形成环路：{ids}。请为其中之一另设下游单元，或将其字段留空作为出口。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/output.py" line="98"/>
        <source>A cell of “{path}” would be {value:g}, which cells of a raster cannot hold. Check the inputs for far too large values, and their units.</source>
        <translation>“{path}”的某个像元将为 {value:g}，超出栅格像元所能存储的范围。请检查输入中是否有过大的值以及各自的单位。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="220"/>
        <source>Who sent was not computed, because neither “Sent” nor zones are asked for: the ledger books as sent what was received, and its closure checks the water balance only.</source>
        <translation>未计算由谁送出，因为既未要求“送出量”也未给出分区：台账把接收量记为送出量，其闭合检验只核对水量平衡。</translation>
    </message>
</context>
<context>
    <name>FlowDirection</name>
    <message>
        <location filename="../algorithms/flow/flow_direction.py" line="151"/>
        <source>Flow direction</source>
        <translation>流向</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/flow_direction.py" line="33"/>
        <source>Derives D8 flow directions, a DEM without depressions and upstream areas.</source>
        <translation>由 DEM 生成 D8 流向、无洼地 DEM 和上游集水面积。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/flow_direction.py" line="36"/>
        <source>hydrology,DEM,fill,sinks,depressions,D8,carve,flow accumulation,rivers,water</source>
        <translation>水文分析,DEM,填洼,洼地,D8,流向,汇流累积量,河网,河流,水,hydrology,fill,sinks,carve,flow accumulation</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/flow_direction.py" line="39"/>
        <source>&lt;p&gt;Every cell drains to its steepest lower neighbour (D8; drop divided by distance). Depressions are left over their lowest pass: the way out is carved through the pass, so rivers keep their valley floor, and the conditioned DEM is the filled one (equal to a priority-flood fill).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Codes&lt;/b&gt; (ESRI): 1 E, 2 SE, 4 S, 8 SW, 16 W, 32 NW, 64 N, 128 NE; 0 outlet; 255 no data. &lt;b&gt;Upstream area&lt;/b&gt; in km2 includes the cell itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Streams&lt;/b&gt; to burn in lower the cells they touch by the burn depth before anything else; where measured rivers are known, this makes the directions follow them on flat land.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source:&lt;/b&gt; Barnes, Lehman and Mulla 2014 (Computers &amp;amp; Geosciences 62) for the fill that results; lowest passes and carving as in Cordonnier, Bovy and Braun 2019 (Earth Surface Dynamics 7). &lt;b&gt;Limits:&lt;/b&gt; a projected reference system is needed; the raster is held in memory. &lt;b&gt;Run next:&lt;/b&gt; River flow.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每个像元流向坡降最大的较低邻元（D8；高差除以距离）。洼地从其最低垭口排出：出路穿过垭口开凿而成，使河流保持在谷底；水文校正 DEM 即填洼后的 DEM（与优先队列填洼结果相同）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;编码&lt;/b&gt;（ESRI）：1 东，2 东南，4 南，8 西南，16 西，32 西北，64 北，128 东北；0 出口；255 无数据。&lt;b&gt;上游集水面积&lt;/b&gt;（km2）包含像元自身。&lt;/p&gt;&lt;p&gt;&lt;b&gt;烧入河网：&lt;/b&gt;先于其他处理，把河流所经像元降低烧入深度；已有实测河网时，可使平坦地区的流向与之一致。&lt;/p&gt;&lt;p&gt;&lt;b&gt;来源：&lt;/b&gt;填洼结果同 Barnes, Lehman and Mulla 2014（Computers &amp;amp; Geosciences 62）；最低垭口与开凿见 Cordonnier, Bovy and Braun 2019（Earth Surface Dynamics 7）。&lt;b&gt;局限：&lt;/b&gt;需要投影坐标系；整个栅格载入内存。&lt;b&gt;后续：&lt;/b&gt;河网水流。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/flow_direction.py" line="56"/>
        <source>Streams to burn in</source>
        <translation>待烧入的河网</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/flow_direction.py" line="62"/>
        <source>Measured rivers; the cells they touch are lowered by the burn depth.</source>
        <translation>实测河流；其所经像元按烧入深度降低。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/flow_direction.py" line="63"/>
        <source>Elevation (DEM)</source>
        <translation>高程（DEM）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/flow_direction.py" line="63"/>
        <source>Elevation of the ground, in a projected system.</source>
        <translation>地面高程，须为投影坐标系。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/flow_direction.py" line="63"/>
        <source>Burn depth (units of the DEM)</source>
        <translation>烧入深度（DEM 的单位）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/flow_direction.py" line="63"/>
        <source>How much the cells under streams are lowered. Only used with streams. Coarse cells need more, since they average valleys with the slopes beside them: about 20 m at 30 m cells, 800 m at 10 km.</source>
        <translation>河流所经像元降低的幅度，仅在给出河网时使用。像元越粗需要越大，因为粗像元把谷地与两侧坡面平均在一起：30 m 像元约 20 m，10 km 像元约 800 m。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/flow_direction.py" line="63"/>
        <source>D8 directions in ESRI&apos;s codes, for River flow.</source>
        <translation>ESRI 编码的 D8 流向，供“河网水流”使用。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/flow_direction.py" line="63"/>
        <source>Conditioned DEM</source>
        <translation>水文校正 DEM</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/flow_direction.py" line="63"/>
        <source>The DEM with streams burned in and depressions filled; needed for multiple flow directions.</source>
        <translation>已烧入河网并填洼的 DEM；多流向需要它。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/flow_direction.py" line="63"/>
        <source>Upstream area (km2)</source>
        <translation>上游集水面积（km2）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/flow_direction.py" line="63"/>
        <source>Area that drains through each cell, the cell itself included.</source>
        <translation>流经每个像元的集水面积，含像元自身。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/flow_direction.py" line="96"/>
        <source>Number of depressions</source>
        <translation>洼地数</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/flow_direction.py" line="158"/>
        <source>Conditioned elevation</source>
        <translation>水文校正高程</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/flow_direction.py" line="170"/>
        <source>Upstream area</source>
        <translation>上游集水面积</translation>
    </message>
</context>
<context>
    <name>Geodetector</name>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="39"/>
        <source>Geodetector</source>
        <translation>地理探测器</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="45"/>
        <source>geodetector,geographical detector,q statistic,drivers,interaction,stratified,factor</source>
        <translation>地理探测器,空间分异,q统计量,q值,因子探测,交互作用探测,风险区探测,生态探测,驱动因素,影响因素,geodetector,geographical detector,q statistic,interaction</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Table or layer of units</source>
        <translation>单元的表格或图层</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>One row a unit (county, sub-basin, sample point). Leave empty to analyse rasters.</source>
        <translation>每个单元一行（县、子流域、样点）。分析栅格时留空。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Response field</source>
        <translation>响应字段</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Numeric field whose variance is to be explained.</source>
        <translation>需要解释其方差的数值字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Response raster</source>
        <translation>响应栅格</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Raster whose variance is to be explained. Leave empty to analyse a table.</source>
        <translation>需要解释其方差的栅格。分析表格时留空。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Factor rasters</source>
        <translation>因子栅格</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Rasters that may explain the response; the first band of each.</source>
        <translation>可能解释响应变量的栅格，各取第一波段。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Factors that are classes already</source>
        <translation>已经是分类的因子</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Classes of continuous factors</source>
        <translation>连续因子的分类方法</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>How factors that are not categorical are divided.</source>
        <translation>非分类因子如何离散化。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Quantiles</source>
        <translation>分位数</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Natural breaks (Fisher-Jenks)</source>
        <translation>自然间断点（Fisher-Jenks）</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Equal intervals</source>
        <translation>等间隔</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Geometric intervals (values above 0)</source>
        <translation>几何间隔（值大于 0）</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Number of classes (2..100)</source>
        <translation>类别数（2..100）</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Classes of each continuous factor.</source>
        <translation>每个连续因子的类别数。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Cells in the sample (0: all)</source>
        <translation>样本像元数（0：全部）</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Rasters only: analyse so many random cells, at most 5 million.</source>
        <translation>仅用于栅格：随机分析的像元数，至多 500 万。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Seed of the sample</source>
        <translation>样本的随机种子</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>The same seed draws the same cells.</source>
        <translation>相同的种子抽取相同的像元。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Factors</source>
        <translation>因子探测</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>One row for every factor: q, F, λ, p and its strata.</source>
        <translation>每个因子一行：q、F、λ、p 及其层数。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Interactions</source>
        <translation>交互作用探测</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>One row for every pair of factors: q of both together and the kind of interaction.</source>
        <translation>每对因子一行：二者共同的 q 和交互作用类型。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Risk</source>
        <translation>风险区探测</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>One row for every pair of a factor&apos;s strata: means and whether they differ.</source>
        <translation>因子的每对层一行：均值及其是否不同。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Ecological detector</source>
        <translation>生态探测</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>One row for every pair of factors: whether they differ in what they leave unexplained.</source>
        <translation>每对因子一行：二者未能解释的部分是否不同。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="163"/>
        <source>Number of units N</source>
        <translation>单元数 N</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="164"/>
        <source>Largest q of a single factor (0..1)</source>
        <translation>单因子最大 q 值（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="167"/>
        <source>Factor fields</source>
        <translation>因子字段</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="170"/>
        <source>Fields that may explain the response.</source>
        <translation>可能解释响应变量的字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="42"/>
        <source>How far factors explain the variance of a response: q, interactions, risk and more.</source>
        <translation>各因子在多大程度上解释响应变量的方差：q 值、交互作用、风险区等探测。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="81"/>
        <source>Names, or numbers from 1, separated by commas; text fields need not be listed.</source>
        <translation>名称或从 1 起的序号，以逗号分隔；文本字段无需列出。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="48"/>
        <source>&lt;p&gt;The geographical detector (Wang et al. 2010, 2016): if a factor drives a response, the response varies less within the factor's strata than over all. It takes classes as they are and finds relations that are not straight.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Factor:&lt;/b&gt; q = 1 − Σ N&lt;sub&gt;h&lt;/sub&gt;σ&lt;sub&gt;h&lt;/sub&gt;²/(Nσ²), 0..1, the share of the variance that the strata explain. F = (N − L)/(L − 1) · q/(1 − q) follows a noncentral F(L − 1, N − L; λ) with λ = [Σ Ȳ&lt;sub&gt;h&lt;/sub&gt;² − (Σ √N&lt;sub&gt;h&lt;/sub&gt; Ȳ&lt;sub&gt;h&lt;/sub&gt;)²/N]/σ²; p is the chance of so large an F. As published, λ and with it p depend on where the response has its zero when strata differ in size.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Interaction:&lt;/b&gt; q of two factors' crossed strata, against both q: weakened (nonlinear: below both; by one: between them), enhanced by both (above the larger), independent (their sum), enhanced nonlinear (above their sum).&lt;/li&gt;&lt;li&gt;&lt;b&gt;Risk:&lt;/b&gt; whether the means of two strata differ; Welch's t-test, two-sided.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Ecological:&lt;/b&gt; whether two factors leave different sums of squares unexplained; F = SSW&lt;sub&gt;a&lt;/sub&gt;/SSW&lt;sub&gt;b&lt;/sub&gt; with N − 1 and N − 1 degrees of freedom, two-sided.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;&lt;b&gt;Input:&lt;/b&gt; a table or layer with a response field and factor fields, or a response raster and factor rasters; the response's grid is the run's. Text fields (unless all texts are numbers), rasters of whole numbers with a colour or attribute table, and whatever is listed as categorical are taken as they are. All others are divided into classes (low &amp;lt; value ≤ high): quantiles (default, 5 classes, ESFlow's convention), natural breaks (Fisher 1958 and Jenks, exact; seconds for each million values), equal or geometric intervals. Classes without values vanish; one with a single value joins its smaller neighbour, which is told.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Textbook definition:&lt;/b&gt; every stratum counts, those of one unit too (variance 0); some packages drop these, so their q differs where there are any. Strata of fewer than three units are told. Rows with a null, and cells without data in any raster, are left out. All cells are analysed up to 5 million, beyond that a random sample, which does not depend on how the raster is stored.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits:&lt;/b&gt; q rises with the number of strata, most of all towards as many strata as units; compare factors with similar numbers of strata. q is no cause. Neighbouring cells resemble each other, so that p-values of many cells are too small: read q first. A constant response has no q (null). Factors of more than 100 strata are left out of the risk table. &lt;b&gt;Run next:&lt;/b&gt; map the strata with the highest means.&lt;/p&gt;</source>
        <translation>&lt;p&gt;地理探测器（Wang et al. 2010, 2016）：若某因子驱动响应变量，则响应变量在该因子各层内部的变异小于总体变异。它直接使用分类数据，并能发现非线性关系。&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;因子探测：&lt;/b&gt;q = 1 − Σ N&lt;sub&gt;h&lt;/sub&gt;σ&lt;sub&gt;h&lt;/sub&gt;²/(Nσ²)，0..1，即分层所解释的方差比例。F = (N − L)/(L − 1) · q/(1 − q) 服从非中心 F(L − 1, N − L; λ) 分布，λ = [Σ Ȳ&lt;sub&gt;h&lt;/sub&gt;² − (Σ √N&lt;sub&gt;h&lt;/sub&gt; Ȳ&lt;sub&gt;h&lt;/sub&gt;)²/N]/σ²；p 为出现如此大 F 值的概率。按原文定义，各层大小不等时，λ 及 p 取决于响应变量的零点位置。&lt;/li&gt;&lt;li&gt;&lt;b&gt;交互作用探测：&lt;/b&gt;两因子交叉分层的 q 与各自的 q 比较：减弱（非线性：小于二者；单因子：介于二者之间）、双因子增强（大于较大者）、独立（等于二者之和）、非线性增强（大于二者之和）。&lt;/li&gt;&lt;li&gt;&lt;b&gt;风险区探测：&lt;/b&gt;两层的均值是否不同；Welch t 检验，双侧。&lt;/li&gt;&lt;li&gt;&lt;b&gt;生态探测：&lt;/b&gt;两因子未能解释的平方和是否不同；F = SSW&lt;sub&gt;a&lt;/sub&gt;/SSW&lt;sub&gt;b&lt;/sub&gt;，自由度为 N − 1 和 N − 1，双侧。&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;&lt;b&gt;输入：&lt;/b&gt;带响应字段和因子字段的表格或图层，或响应栅格和因子栅格；运行以响应栅格的网格为准。文本字段（全为数字的文本除外）、带有颜色表或属性表的整数栅格，以及列为分类的数据，均按原样使用。其余的离散化为若干类（下限 &amp;lt; 值 ≤ 上限）：分位数（默认，5 类，ESFlow 的约定）、自然间断点（Fisher 1958 和 Jenks，精确解；每百万个值需数秒）、等间隔或几何间隔。没有值的类自动消失；只有单个值的类并入较小的相邻类，并予以告知。&lt;/p&gt;&lt;p&gt;&lt;b&gt;教科书定义：&lt;/b&gt;每一层都计入，只有一个单元的层也不例外（方差为 0）；有些软件包会去掉这样的层，若存在这样的层，其 q 值便不同。少于三个单元的层会予以告知。有空值的行和在任一栅格中无数据的像元均略去。像元在 500 万以内时全部分析，超过时取随机样本，样本与栅格的存储方式无关。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限：&lt;/b&gt;q 随层数增加而增大，层数接近单元数时尤甚；请比较层数相近的因子。q 不代表因果。相邻像元彼此相似，像元很多时 p 值偏小：请先看 q。常数响应变量没有 q（空值）。超过 100 层的因子不列入风险区表。&lt;b&gt;后续：&lt;/b&gt;绘制均值最高的各层。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>LocalFlow</name>
    <message>
        <location filename="../algorithms/flow/local_flow.py" line="121"/>
        <source>Local flow</source>
        <translation>局地服务流</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/local_flow.py" line="33"/>
        <source>What each cell serves from its own supply, and demand divided by supply.</source>
        <translation>每个像元由自身供给满足的量，以及需求与供给之比。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/local_flow.py" line="36"/>
        <source>ecosystem service flow,in situ,carbon,local,ratio,fixation,emission,supply,demand</source>
        <translation>生态系统服务流,就地利用,原位,碳,局地,需供比,固碳,碳排放,供给,需求,ecosystem service flow,in situ,carbon,local,ratio</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/local_flow.py" line="39"/>
        <source>&lt;p&gt;Flow inside every cell, F = min(supply C, demand E), and the ratio E/C, named &lt;code&gt;demand_supply_ratio&lt;/code&gt; because most other studies print C/E: up to 1 the supply suffices. Nothing moves: it is the local use L of the other flows. Works for any service in one unit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zones:&lt;/b&gt; &lt;code&gt;demand_supply_ratio&lt;/code&gt; is ΣE/ΣC; &lt;code&gt;demand_supply_ratio_cellmean&lt;/code&gt; is the mean of the cells' ratios, which weighs a cell of city like one of forest: with one built-up cell in a hundred it can be half as large again. &lt;code&gt;flow_per_ha&lt;/code&gt; and &lt;code&gt;flow_per_km2&lt;/code&gt; are means weighted by area; the mean of minima is never above the minimum of means. Cells without supply have no ratio; their number is told.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Negative carbon supply&lt;/b&gt; (an ecosystem that releases) is counted as demand, E + max(−C, 0), so that C − E stays; the log tells how much.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bai et al. 2022 compatibility:&lt;/b&gt; the switch takes a carbon &lt;i&gt;stock&lt;/i&gt; (tC/ha) as C and a &lt;i&gt;yearly&lt;/i&gt; emission (tC/ha/yr) as E, as that paper does. This is dimensionally wrong: a stock has no “per year”, so their minimum compares unlike things, and E/C has the unit 1/yr: its inverse is the number of years in which emission would equal what is stored, not a balance. No ledger is written then. Use it to compare with the paper; for anything else use net ecosystem production.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Terms:&lt;/b&gt; Bai et al. call emission “carbon supply” and fixation “carbon demand”; here fixation is the supply. &lt;b&gt;Units:&lt;/b&gt; density per hectare and year in and out; tables in amounts per year. &lt;b&gt;Source:&lt;/b&gt; Bai et al. 2022, doi 10.12677/ag.2022.125066, equations 9 and 10. &lt;b&gt;Limits:&lt;/b&gt; carbon dioxide mixes in the whole air: local use is an account, not a path. &lt;b&gt;Run next:&lt;/b&gt; Atmospheric flow, Wind flow, for what is left over and what is short.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每个像元内部的流动 F = min(供给 C, 需求 E)，以及比值 E/C；因多数其他研究采用 C/E，故命名为 &lt;code&gt;demand_supply_ratio&lt;/code&gt;：不超过 1 即供给充足。没有任何移动：它就是其他流动中的就地利用 L。适用于任何单位一致的服务。&lt;/p&gt;&lt;p&gt;&lt;b&gt;分区：&lt;/b&gt;&lt;code&gt;demand_supply_ratio&lt;/code&gt; 为 ΣE/ΣC；&lt;code&gt;demand_supply_ratio_cellmean&lt;/code&gt; 为各像元比值的平均，把城市像元与森林像元等权看待：每百个像元中有一个建成区像元，就可能偏大一半。&lt;code&gt;flow_per_ha&lt;/code&gt; 和 &lt;code&gt;flow_per_km2&lt;/code&gt; 为面积加权平均；最小值的平均绝不大于平均的最小值。没有供给的像元没有比值，其数量会告知。&lt;/p&gt;&lt;p&gt;&lt;b&gt;负的碳供给&lt;/b&gt;（释放碳的生态系统）计为需求，即 E + max(−C, 0)，使 C − E 保持不变；日志给出其数量。&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bai et al. 2022 兼容方式：&lt;/b&gt;该开关与该文一样，以碳&lt;i&gt;存量&lt;/i&gt;（tC/ha）为 C，以&lt;i&gt;年&lt;/i&gt;排放量（tC/ha/yr）为 E。这在量纲上是错误的：存量没有“每年”，二者的最小值是在比较不同的事物，E/C 的单位为 1/yr：其倒数是排放量达到储量所需的年数，而不是供需平衡。此时不写出台账。仅用于与该文比较；其他情况请使用净生态系统生产力。&lt;/p&gt;&lt;p&gt;&lt;b&gt;术语：&lt;/b&gt;Bai et al. 把排放称为“碳供给”、固碳称为“碳需求”；这里固碳为供给。&lt;b&gt;单位：&lt;/b&gt;输入输出为每公顷每年的密度；表格为每年的量。&lt;b&gt;来源：&lt;/b&gt;Bai et al. 2022, doi 10.12677/ag.2022.125066, 式 9 和式 10。&lt;b&gt;局限：&lt;/b&gt;二氧化碳在整个大气中混合：就地利用是核算，不是路径。&lt;b&gt;后续：&lt;/b&gt;对剩余与短缺部分运行大气服务流、风驱动服务流。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/local_flow.py" line="63"/>
        <source>Bai et al. 2022 compatibility: stock against yearly emission</source>
        <translation>Bai et al. 2022 兼容方式：以存量对年排放量</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/local_flow.py" line="63"/>
        <source>Takes a carbon stock in tC/ha as supply and an emission in tC/ha/yr as demand. Dimensionally wrong (E/C is then 1/yr); only to compare with the paper.</source>
        <translation>以 tC/ha 的碳存量为供给，以 tC/ha/yr 的排放量为需求。量纲错误（E/C 的单位变为 1/yr）；仅用于与该文比较。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/local_flow.py" line="63"/>
        <source>Local flow (per hectare)</source>
        <translation>局地服务流（每公顷）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/local_flow.py" line="63"/>
        <source>min(supply, demand) in their unit.</source>
        <translation>min(供给, 需求)，单位与之相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/local_flow.py" line="63"/>
        <source>Demand divided by supply</source>
        <translation>需求与供给之比</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/local_flow.py" line="63"/>
        <source>E/C, up to 1 where the supply suffices; nodata where there is no supply.</source>
        <translation>E/C，不超过 1 即供给充足；没有供给处为无数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/local_flow.py" line="91"/>
        <source>Local flow of the region (per year)</source>
        <translation>区域局地服务流（每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/local_flow.py" line="92"/>
        <source>Local flow per hectare</source>
        <translation>每公顷局地服务流</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/local_flow.py" line="93"/>
        <source>Demand over supply, ratio of sums</source>
        <translation>需求与供给之比，总和之比</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/local_flow.py" line="94"/>
        <source>Demand over supply, mean of cell ratios</source>
        <translation>需求与供给之比，各像元比值的平均</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/local_flow.py" line="167"/>
        <source>Local flow: {flow:.6g} in all, {density:.6g} {unit} on average. Demand over supply: {of_sums:.4f} as ratio of sums, {of_cells:.4f} as mean of {count} cells.</source>
        <translation>局地服务流：合计 {flow:.6g}，平均 {density:.6g} {unit}。需求与供给之比：总和之比 {of_sums:.4f}，{count} 个像元比值的平均 {of_cells:.4f}。</translation>
    </message>
</context>
<context>
    <name>NetEcosystemProduction</name>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="138"/>
        <source>Net ecosystem production</source>
        <translation>净生态系统生产力</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="35"/>
        <source>Carbon uptake per year (tC/ha/yr): net primary production less soil heterotrophic respiration.</source>
        <translation>年碳吸收量（tC/ha/yr）：净初级生产力减土壤异养呼吸。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="38"/>
        <source>ecosystem services,carbon,NEP,NPP,sequestration,respiration,MOD17,CASA,supply</source>
        <translation>生态系统服务,碳,净生态系统生产力,NEP,净初级生产力,NPP,固碳,碳汇,异养呼吸,土壤呼吸,MOD17,CASA,供给,sequestration,respiration</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="41"/>
        <source>&lt;p&gt;Supply of carbon sequestration as a flux: NEP = NPP − R&lt;sub&gt;h&lt;/sub&gt;, per cell and year. It is what flows and balances compare with yearly emissions; a stock (“Carbon storage”) is not.&lt;/p&gt;&lt;p&gt;R&lt;sub&gt;h&lt;/sub&gt; of a month = 0.22 × (exp(0.0913 T) + ln(0.3145 P + 1)) × 30 × 46.5 % in gC/m2, T in °C and P in mm of the month; twelve months are summed. &lt;b&gt;Negative results are data:&lt;/b&gt; such a cell releases carbon; the flow algorithms count its release as demand.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units:&lt;/b&gt; NPP as carbon, dry matter (× 72/162, since 1 g of it is 1.63 g of carbon dioxide) or MOD17 whole numbers: must be chosen, because a wrong one halves or multiplies the result. Out: tC/ha/yr (1 gC/m2 = 0.01 tC/ha) or tCO2/ha/yr (× 44/12).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source:&lt;/b&gt; the regression of soil respiration after Pei Zhiyong et al., used throughout Chinese studies of net ecosystem production (some print 0.0912; 0.1 % apart); citation to confirm. The factor 46.5 % takes the heterotrophic part.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits:&lt;/b&gt; a regression over temperature and rain alone: soil carbon, land use and disturbance (harvest, fire) are not in it. &lt;b&gt;Do not combine&lt;/b&gt; with emissions that hold soil respiration: it would count twice, and flows stop; the file says so in ESFLOW_CONTAINS, which other programs may drop. &lt;b&gt;Run next:&lt;/b&gt; Carbon emissions (without soil respiration), Balance supply and demand by cell, Local flow.&lt;/p&gt;</source>
        <translation>&lt;p&gt;以通量表示的固碳供给：NEP = NPP − R&lt;sub&gt;h&lt;/sub&gt;，每像元每年。服务流与平衡用它与年排放量比较；存量（“碳储量”）则不可。&lt;/p&gt;&lt;p&gt;某月的 R&lt;sub&gt;h&lt;/sub&gt; = 0.22 × (exp(0.0913 T) + ln(0.3145 P + 1)) × 30 × 46.5 %，单位 gC/m2，T 为该月气温（°C），P 为该月降水（mm）；十二个月求和。&lt;b&gt;负值是数据：&lt;/b&gt;这样的像元释放碳；服务流算法把其释放量计为需求。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单位：&lt;/b&gt;NPP 可为碳、干物质（× 72/162，因 1 g 干物质对应 1.63 g 二氧化碳）或 MOD17 整数：必须选择，因为选错会使结果减半或成倍放大。输出：tC/ha/yr（1 gC/m2 = 0.01 tC/ha）或 tCO2/ha/yr（× 44/12）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;来源：&lt;/b&gt;裴志永等的土壤呼吸回归式，中国净生态系统生产力研究普遍采用（有的写作 0.0912，相差 0.1 %）；引文待核实。系数 46.5 % 取其异养部分。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限：&lt;/b&gt;仅基于气温和降水的回归：不含土壤碳、土地利用和干扰（采伐、火灾）。&lt;b&gt;不要合用：&lt;/b&gt;与包含土壤呼吸的排放量合用会重复计算，服务流算法会停止；文件在 ESFLOW_CONTAINS 中注明此点，其他程序可能会丢失该标记。&lt;b&gt;后续：&lt;/b&gt;碳排放（不计土壤呼吸）、逐像元供需平衡、局地服务流。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="63"/>
        <source>Net ecosystem production of the region (t/yr)</source>
        <translation>区域净生态系统生产力（t/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="64"/>
        <source>Sum of the cells that take up (t/yr)</source>
        <translation>吸收碳的像元之和（t/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="65"/>
        <source>Sum of the cells that release (t/yr)</source>
        <translation>释放碳的像元之和（t/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="68"/>
        <source>Mean temperature by month (°C, 12 bands)</source>
        <translation>月平均气温（°C，12 个波段）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="68"/>
        <source>One band a month from January.</source>
        <translation>从一月起每月一个波段。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="68"/>
        <source>Precipitation by month (mm/month, 12 bands)</source>
        <translation>月降水量（mm/月，12 个波段）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="68"/>
        <source>Temperature and precipitation are annual means (1 band)</source>
        <translation>气温和降水为年均值（1 个波段）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="68"/>
        <source>Only to repeat a study that put a year's mean temperature and rain (mm/yr) into the formula for months, × 365/30. Another number, with a warning.</source>
        <translation>仅用于重现把年均气温和年降水（mm/yr）代入月公式并 × 365/30 的研究。得到的是另一个数值，并给出警告。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="68"/>
        <source>Temperature coefficient (1/°C)</source>
        <translation>温度系数（1/°C）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="68"/>
        <source>0.0913; some papers print 0.0912.</source>
        <translation>0.0913；有的文献写作 0.0912。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="100"/>
        <source>Unit of the result</source>
        <translation>结果的单位</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="100"/>
        <source>As carbon or as carbon dioxide (× 44/12); demand must have the same.</source>
        <translation>以碳或二氧化碳（× 44/12）计；需求须与之相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="100"/>
        <source>Net ecosystem production (per hectare and year)</source>
        <translation>净生态系统生产力（每公顷每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="100"/>
        <source>Supply density, ready for the flow algorithms; below 0 the cell releases carbon.</source>
        <translation>供给密度，可直接用于服务流算法；小于 0 时像元释放碳。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="100"/>
        <source>Heterotrophic respiration (per hectare and year)</source>
        <translation>异养呼吸（每公顷每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="100"/>
        <source>What was subtracted, in the same unit.</source>
        <translation>被减去的部分，单位相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="145"/>
        <source>Heterotrophic respiration</source>
        <translation>异养呼吸</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/net_ecosystem_production.py" line="179"/>
        <source>Net ecosystem production: {nep:.6g} {unit}, of it {uptake:.6g} taken up and {release:.6g} released; {mean:.3f} {density} on average.</source>
        <translation>净生态系统生产力：{nep:.6g} {unit}，其中吸收 {uptake:.6g}，释放 {release:.6g}；平均 {mean:.3f} {density}。</translation>
    </message>
</context>
<context>
    <name>PrevailingWind</name>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="29"/>
        <source>Prevailing wind</source>
        <translation>盛行风向</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="32"/>
        <source>Finds the prevailing wind of stations or of a stack of wind rasters, for the flows in the air.</source>
        <translation>由气象站记录或多时次风场栅格求盛行风向，供大气中的服务流使用。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="35"/>
        <source>wind,prevailing wind,wind rose,station,direction,vector mean,constancy,carbon</source>
        <translation>风,盛行风向,主导风向,风玫瑰,气象站,风向,矢量平均,稳定度,碳,wind,prevailing wind,wind rose,station,direction</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="38"/>
        <source>&lt;p&gt;Directions say where the wind comes &lt;b&gt;from&lt;/b&gt;, in degrees clockwise from north. Most frequent: observations are counted in 16 or 8 sectors around north; calm air (below the threshold) does not vote; of equally frequent sectors the one with the larger sum of speeds wins, then the first clockwise. Vector mean: u = −V sin θ, v = −V cos θ are averaged; &lt;code&gt;constancy&lt;/code&gt; = length of the mean vector / mean speed says how far the mean can be trusted (below 0.2 hardly).&lt;/p&gt;&lt;p&gt;Degrees are never averaged as numbers: the mean of 350 and 10 is 0. Between stations u and v are interpolated (inverse distance squared), never the angle.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input:&lt;/b&gt; either a layer of station records (one row an observation), or rasters of u and v with one band a time step. Missing: empty, 999, −9999, VRB; calm: C. Codes of the Chinese daily data: 1 N … 16 NNW, 17 calm. &lt;b&gt;Output:&lt;/b&gt; wind raster with bands u and v (m/s, where the air moves), for “Wind flow”; direction raster in degrees (where it comes from).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source:&lt;/b&gt; conventions of WMO; calm below 0.3 m/s. &lt;b&gt;Limits:&lt;/b&gt; a prevailing direction stands for a year only where the wind is steady: look at share and constancy. &lt;b&gt;Run next:&lt;/b&gt; Wind flow.&lt;/p&gt;</source>
        <translation>&lt;p&gt;风向指风的&lt;b&gt;来&lt;/b&gt;向，从北起顺时针的度数。最多风向：观测值按以北为中心的 16 或 8 个方位计数；静风（低于阈值）不计；频次相同的方位取风速总和较大者，再取顺时针最先者。矢量平均：对 u = −V sin θ、v = −V cos θ 求平均；&lt;code&gt;constancy&lt;/code&gt; = 平均矢量的长度 / 平均风速，表示平均风向的可信程度（低于 0.2 几乎不可信）。&lt;/p&gt;&lt;p&gt;绝不把度数当作数值平均：350 与 10 的平均是 0。站点之间插值的是 u 和 v（反距离平方加权），绝不插值角度。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入：&lt;/b&gt;气象站记录图层（每次观测一行），或 u 和 v 的栅格，每个时次一个波段。缺测：空、999、−9999、VRB；静风：C。中国地面日值数据的编码：1 北……16 北西北，17 静风。&lt;b&gt;输出：&lt;/b&gt;含 u、v 两个波段的风场栅格（m/s，空气去向），供“风驱动服务流”使用；以度表示的风向栅格（来向）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;来源：&lt;/b&gt;WMO 规范；低于 0.3 m/s 为静风。&lt;b&gt;局限：&lt;/b&gt;只有风向稳定处，盛行风向才能代表全年：请查看频率和稳定度。&lt;b&gt;后续：&lt;/b&gt;风驱动服务流。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="66"/>
        <source>Station records</source>
        <translation>气象站记录</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="66"/>
        <source>One row an observation; points where the wind between stations is wanted.</source>
        <translation>每次观测一行；需要站间风场时须为点图层。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="66"/>
        <source>Station field</source>
        <translation>站点字段</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="66"/>
        <source>Names the station of each record.</source>
        <translation>标识每条记录的站点。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="66"/>
        <source>Direction field (degrees, blows from)</source>
        <translation>风向字段（度，来向）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="66"/>
        <source>Degrees from north, compass names, or codes.</source>
        <translation>从北起的度数、方位名称或编码。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="66"/>
        <source>Speed field (m/s)</source>
        <translation>风速字段（m/s）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="66"/>
        <source>Without it every record counts alike and calm air is known only by its code.</source>
        <translation>没有时每条记录等权，静风只能由其编码识别。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="66"/>
        <source>Date field</source>
        <translation>日期字段</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="66"/>
        <source>Only used to choose months.</source>
        <translation>仅用于选择月份。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="66"/>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="66"/>
        <source>Months to use, e.g. 12,1,2 for winter. Empty: the whole year.</source>
        <translation>所用月份，例如冬季为 12,1,2。留空：全年。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="66"/>
        <source>Directions are written as</source>
        <translation>风向的写法</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="66"/>
        <source>Degrees or compass names; or the 16 points of the Chinese daily data.</source>
        <translation>度数或方位名称；或中国地面日值数据的 16 方位编码。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="66"/>
        <source>degrees or names (N, NNE, …)</source>
        <translation>度数或名称（N、NNE……）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="66"/>
        <source>points 1–16, 17 calm (China daily)</source>
        <translation>方位 1–16，17 静风（中国地面日值数据）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="110"/>
        <source>Wind u, to the east (m/s)</source>
        <translation>风的 u 分量，向东（m/s）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="110"/>
        <source>One band a time step.</source>
        <translation>每个时次一个波段。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="110"/>
        <source>Wind v, to the north (m/s)</source>
        <translation>风的 v 分量，向北（m/s）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="110"/>
        <source>As many bands as u.</source>
        <translation>波段数与 u 相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="110"/>
        <source>Grid for the wind between stations</source>
        <translation>站间风场的网格</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="110"/>
        <source>Any raster whose cells the result shall have; only with point stations.</source>
        <translation>结果所用像元的任一栅格；仅用于点状站点。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="110"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="110"/>
        <source>Most frequent sector, or vector mean.</source>
        <translation>最多风向或矢量平均。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="110"/>
        <source>most frequent direction</source>
        <translation>最多风向</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="110"/>
        <source>vector mean</source>
        <translation>矢量平均</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="110"/>
        <source>Sectors</source>
        <translation>方位数</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="110"/>
        <source>How finely directions are counted.</source>
        <translation>风向计数的精细程度。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="110"/>
        <source>Calm below (m/s)</source>
        <translation>静风阈值（m/s）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="110"/>
        <source>Slower wind has no direction. Default 0.3 (WMO).</source>
        <translation>低于此风速不计风向。默认 0.3（WMO）。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="110"/>
        <source>Weigh by speed</source>
        <translation>按风速加权</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="110"/>
        <source>Count metres of wind instead of hours of wind.</source>
        <translation>按风程而不是按小时计数。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="142"/>
        <source>Stations with prevailing wind</source>
        <translation>带盛行风向的站点</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="142"/>
        <source>One row a station: direction, share, mean vector, constancy, calms.</source>
        <translation>每站一行：风向、频率、平均矢量、稳定度、静风。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="142"/>
        <source>Wind (bands u, v; m/s)</source>
        <translation>风场（波段 u、v；m/s）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="142"/>
        <source>For “Wind flow”.</source>
        <translation>供“风驱动服务流”使用。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="142"/>
        <source>Direction (degrees, blows from)</source>
        <translation>风向（度，来向）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="142"/>
        <source>No data where the air is calm or the winds cancel out.</source>
        <translation>静风或风相互抵消处为无数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="223"/>
        <source>Wind u (to the east)</source>
        <translation>风的 u 分量（向东）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="223"/>
        <source>Wind v (to the north)</source>
        <translation>风的 v 分量（向北）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/prevailing_wind.py" line="225"/>
        <source>Wind blows from (degrees)</source>
        <translation>风的来向（度）</translation>
    </message>
</context>
<context>
    <name>ReferenceEvapotranspiration</name>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="132"/>
        <source>Reference evapotranspiration</source>
        <translation>参考蒸散发</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="42"/>
        <source>Annual reference evapotranspiration (mm/yr) from twelve months of temperature and latitude.</source>
        <translation>由十二个月的气温和纬度计算年参考蒸散发（mm/yr）。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="45"/>
        <source>evapotranspiration,ET0,PET,climate,temperature,Oudin,Hargreaves,Droogers,water yield</source>
        <translation>蒸散发,参考蒸散发,潜在蒸散发,ET0,PET,气候,气温,Oudin,Hargreaves,Droogers,产水量,evapotranspiration</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="50"/>
        <source>&lt;p&gt;Reference evapotranspiration of every cell from monthly means, January to December.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Oudin:&lt;/b&gt; R&lt;sub&gt;a&lt;/sub&gt;/(2.45) × (T + 5)/100 mm/day where T &amp;gt; −5 °C, else 0; it needs nothing but temperature. &lt;b&gt;Modified Hargreaves:&lt;/b&gt; 0.0013 × 0.408 R&lt;sub&gt;a&lt;/sub&gt; × (T + 17) × (TD − 0.0123 P)&lt;sup&gt;0.76&lt;/sup&gt; mm/day, 0 where TD − 0.0123 P &amp;lt; 0; TD is the mean daily maximum less the mean daily minimum, P the month's precipitation in mm. R&lt;sub&gt;a&lt;/sub&gt;: radiation at the top of the atmosphere, MJ/m2/day, of the middle of the month at the cell's latitude; days per month on average over a leap cycle (365.25 a year).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Latitude&lt;/b&gt; comes from the reference system of the temperature raster, of each cell's centre (error below 0.0001°); degrees and projected systems both do.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source:&lt;/b&gt; Oudin et al. 2005, Journal of Hydrology 303; Droogers and Allen 2002, Irrigation and Drainage Systems 16; radiation: Allen et al. 1998, FAO-56. &lt;b&gt;Units:&lt;/b&gt; °C and mm/month in, mm/yr out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits:&lt;/b&gt; wind and humidity are not used; compare with a Penman-Monteith product where one exists. Cells without data in any month are nodata. &lt;b&gt;Run next:&lt;/b&gt; Water yield.&lt;/p&gt;</source>
        <translation>&lt;p&gt;由一月至十二月的月均值计算每个像元的参考蒸散发。&lt;/p&gt;&lt;p&gt;&lt;b&gt;Oudin：&lt;/b&gt;T &amp;gt; −5 °C 时为 R&lt;sub&gt;a&lt;/sub&gt;/(2.45) × (T + 5)/100 mm/日，否则为 0；只需要气温。&lt;b&gt;修正 Hargreaves：&lt;/b&gt;0.0013 × 0.408 R&lt;sub&gt;a&lt;/sub&gt; × (T + 17) × (TD − 0.0123 P)&lt;sup&gt;0.76&lt;/sup&gt; mm/日，TD − 0.0123 P &amp;lt; 0 时为 0；TD 为平均日最高气温与平均日最低气温之差，P 为当月降水（mm）。R&lt;sub&gt;a&lt;/sub&gt;：大气顶层辐射，MJ/m2/日，取月中、像元所在纬度；每月天数取闰年周期平均（一年 365.25 日）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;纬度&lt;/b&gt;由气温栅格的坐标系得出，取每个像元的中心（误差小于 0.0001°）；地理坐标系和投影坐标系均可。&lt;/p&gt;&lt;p&gt;&lt;b&gt;来源：&lt;/b&gt;Oudin et al. 2005, Journal of Hydrology 303；Droogers and Allen 2002, Irrigation and Drainage Systems 16；辐射：Allen et al. 1998, FAO-56。&lt;b&gt;单位：&lt;/b&gt;输入 °C 和 mm/月，输出 mm/yr。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限：&lt;/b&gt;未使用风速和湿度；有 Penman-Monteith 产品时请对比。任一月缺数据的像元为无数据。&lt;b&gt;后续：&lt;/b&gt;产水量。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="68"/>
        <source>Mean temperature by month (°C, 12 bands)</source>
        <translation>月平均气温（°C，12 个波段）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="68"/>
        <source>Mean air temperature, one band a month from January. Its grid is the run&apos;s grid.</source>
        <translation>平均气温，从一月起每月一个波段。运行以其网格为准。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="68"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="68"/>
        <source>Modified Hargreaves also needs minimum, maximum and precipitation.</source>
        <translation>修正 Hargreaves 还需要最低气温、最高气温和降水。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="68"/>
        <source>Oudin</source>
        <translation>Oudin</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="68"/>
        <source>Modified Hargreaves (Droogers and Allen)</source>
        <translation>修正 Hargreaves（Droogers and Allen）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="68"/>
        <source>Mean daily minimum by month (°C, 12 bands)</source>
        <translation>各月平均日最低气温（°C，12 个波段）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="68"/>
        <source>Only for modified Hargreaves.</source>
        <translation>仅用于修正 Hargreaves。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="68"/>
        <source>Mean daily maximum by month (°C, 12 bands)</source>
        <translation>各月平均日最高气温（°C，12 个波段）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="68"/>
        <source>Precipitation by month (mm/month, 12 bands)</source>
        <translation>月降水量（mm/月，12 个波段）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="68"/>
        <source>Reference evapotranspiration (mm/yr)</source>
        <translation>参考蒸散发（mm/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="68"/>
        <source>Sum of the twelve months, ready for “Water yield”.</source>
        <translation>十二个月之和，可直接用于“产水量”。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="68"/>
        <source>Reference evapotranspiration by month (mm/month)</source>
        <translation>月参考蒸散发（mm/月）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="68"/>
        <source>Twelve bands, January to December.</source>
        <translation>十二个波段，一月至十二月。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="115"/>
        <source>Mean over the area (mm/yr)</source>
        <translation>区域平均（mm/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="131"/>
        <source>Reference evapotranspiration, month {month}</source>
        <translation>参考蒸散发，{month} 月</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="166"/>
        <source>Reference evapotranspiration: {mean:.1f} mm/yr on average of {area:.6g} km2.</source>
        <translation>参考蒸散发：平均 {mean:.1f} mm/yr，面积 {area:.6g} km2。</translation>
    </message>
</context>
<context>
    <name>RiverFlow</name>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="42"/>
        <source>River flow</source>
        <translation>河网水流</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="45"/>
        <source>Routes water that is not used where it falls downstream, where it relieves shortages.</source>
        <translation>把就地未利用的水沿河道送往下游，缓解下游缺水。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="48"/>
        <source>ecosystem service flow,water,river,routing,D8,MFD,spillover,upstream,donor</source>
        <translation>生态系统服务流,水资源,河流,汇流,D8,MFD,溢出,上游,下游,供给方,ecosystem service flow,water,river,routing,spillover</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="72"/>
        <source>Flow direction (D8 codes)</source>
        <translation>流向（D8 编码）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="72"/>
        <source>From “Flow direction”, or another program's with its encoding. Or give a DEM instead.</source>
        <translation>来自“流向”，或来自其他程序并注明其编码。也可改为给出 DEM。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="72"/>
        <source>Elevation (DEM)</source>
        <translation>高程（DEM）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="72"/>
        <source>Used when no flow direction is given, and for multiple flow directions.</source>
        <translation>未给出流向时使用；多流向也使用它。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="72"/>
        <source>Routing</source>
        <translation>汇流方式</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="72"/>
        <source>D8: all water to one neighbour. MFD: to all lower neighbours by slope; needs the DEM. MFD spreads water on slopes; rivers are better kept together by D8.</source>
        <translation>D8：全部水流向一个邻元。MFD：按坡度流向所有较低邻元，需要 DEM。MFD 使坡面水流分散；河道用 D8 更能保持集中。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="72"/>
        <source>D8 (one direction)</source>
        <translation>D8（单流向）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="72"/>
        <source>MFD (multiple directions)</source>
        <translation>MFD（多流向）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="72"/>
        <source>Inflow from outside (m3/yr per cell)</source>
        <translation>外部入流（m3/yr/像元）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="72"/>
        <source>Water that enters the region, on the cells where it enters. Booked apart as imported.</source>
        <translation>进入区域的水，记在其进入的像元上，作为外来水单独记账。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="72"/>
        <source>Slope exponent of MFD</source>
        <translation>MFD 的坡度指数</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="72"/>
        <source>Freeman 1991: 1.1. Larger values gather the flow.</source>
        <translation>Freeman 1991：1.1。数值越大，水流越集中。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="72"/>
        <source>Received from upstream (m3/ha/yr)</source>
        <translation>来自上游的接收量（m3/ha/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="72"/>
        <source>Deficit that water from upstream relieves.</source>
        <translation>由上游来水缓解的赤字。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="72"/>
        <source>Sent downstream and used there (m3/ha/yr)</source>
        <translation>送往下游并被利用的量（m3/ha/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="72"/>
        <source>Surplus that relieves a deficit downstream: the spillover of the cell.</source>
        <translation>缓解下游赤字的盈余，即该像元的溢出量。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="72"/>
        <source>Unmet deficit (m3/ha/yr)</source>
        <translation>未满足赤字（m3/ha/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="72"/>
        <source>What is still short after flow.</source>
        <translation>流动之后仍然短缺的量。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="72"/>
        <source>Outflow (m3/yr)</source>
        <translation>出流量（m3/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="72"/>
        <source>Water that leaves each cell: the rivers.</source>
        <translation>流出每个像元的水，即河流。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="141"/>
        <source>Compensation rate by volume (0..1)</source>
        <translation>按总量计的补偿率（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="142"/>
        <source>Received in total (m3/yr)</source>
        <translation>接收总量（m3/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="143"/>
        <source>Unmet in total (m3/yr)</source>
        <translation>未满足总量（m3/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="144"/>
        <source>Closure error (relative)</source>
        <translation>闭合误差（相对值）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="245"/>
        <source>Received</source>
        <translation>接收量</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="248"/>
        <source>Sent</source>
        <translation>送出量</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="249"/>
        <source>Unmet deficit</source>
        <translation>未满足赤字</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="250"/>
        <source>Outflow</source>
        <translation>出流量</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="51"/>
        <source>&lt;p&gt;Every cell uses its own water first (L = min(S, D)). What remains flows to the cell downstream; a cell in deficit takes from the water that passes, upstream cells before downstream ones.&lt;/p&gt;&lt;p&gt;Inflow I = Σ(1−λ)O of the cells upstream; received K = min(Q, (1−α)I) with deficit Q = D − L; outflow O = S + I − c(L + K). α reserve that must stay in the river, λ loss on every step from cell to cell, c share of the use that does not return. Sent X: the part of a cell's surplus that someone downstream uses, by proportional mixing; ΣX = ΣK when c = 1 and nothing flows in from outside.&lt;/p&gt;&lt;p&gt;The account must close to 1e-9 (supply + inflow = use + outflow at the outlets + losses) or the run stops. With c &amp;lt; 1 the same water may serve twice: the ledger books it as reused.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source:&lt;/b&gt; the recursion shared by the freshwater flow models after Bagstad et al. 2013 (SPAN) and Li et al. 2017; Freeman 1991 for multiple directions. The tracer rule (proportional mixing, first use) is ESFlow's convention. &lt;b&gt;Units:&lt;/b&gt; m3/ha/yr in and out, outflow in m3/yr, tables in m3/yr.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits:&lt;/b&gt; an annual balance without storage, abstraction works or canals; every cell may draw on the water that passes it; water from beyond the raster's edge comes in only as inflow from outside. Rates depend on the level (cell, sub-basin, zone), which every table names. Do not read single cells; sum over watersheds. &lt;b&gt;Run next:&lt;/b&gt; Compensation.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每个像元先用自己的水（L = min(S, D)）。剩余的水流向下游像元；出现赤字的像元从流经的水中取用，上游像元先于下游像元。&lt;/p&gt;&lt;p&gt;入流 I = 上游像元的 Σ(1−λ)O；接收量 K = min(Q, (1−α)I)，其中赤字 Q = D − L；出流 O = S + I − c(L + K)。α 为必须留在河道中的预留比例，λ 为逐像元每一步的损失比例，c 为用水中不回归的比例。送出量 X：像元盈余中被下游利用的部分，按比例混合计算；当 c = 1 且没有外部入流时，ΣX = ΣK。&lt;/p&gt;&lt;p&gt;收支账的闭合误差必须在 1e-9 以内（供给 + 入流 = 消耗 + 出口出流 + 损失），否则运行停止。c &amp;lt; 1 时同一份水可能被利用两次：台账将其记为重复利用。&lt;/p&gt;&lt;p&gt;&lt;b&gt;来源：&lt;/b&gt;Bagstad et al. 2013（SPAN）和 Li et al. 2017 以来各淡水服务流模型共用的递推关系；多流向见 Freeman 1991。追踪规则（按比例混合、首次利用）为 ESFlow 的约定。&lt;b&gt;单位：&lt;/b&gt;输入输出为 m3/ha/yr，出流为 m3/yr，表格为 m3/yr。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限：&lt;/b&gt;年尺度平衡，不含蓄水、取水工程和渠道；每个像元都可取用流经的水；栅格边缘以外的水只能以外部入流的形式进入。各比率取决于层级（像元、子流域、分区），各表均注明层级。不要解读单个像元，请按流域汇总。&lt;b&gt;后续：&lt;/b&gt;补偿率。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>SubbasinFlow</name>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="30"/>
        <source>Sub-basin flow</source>
        <translation>子流域水流</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="33"/>
        <source>Routes each sub-basin&apos;s surplus to the sub-basins downstream, where it relieves shortages.</source>
        <translation>把各子流域的盈余送往下游子流域，缓解那里的缺水。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="36"/>
        <source>ecosystem service flow,water,river,watershed,catchment,topology,spillover</source>
        <translation>生态系统服务流,水资源,河流,流域,子流域,拓扑,溢出,ecosystem service flow,water,watershed,catchment,topology,spillover</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="39"/>
        <source>&lt;p&gt;The same law as “River flow”, with sub-basins instead of cells: a sub-basin uses its own water first, the rest flows to the sub-basin named in the downstream field, and a sub-basin in deficit takes from what passes.&lt;/p&gt;&lt;p&gt;Received K = min(Q, (1−α)I) with inflow I = Σ(1−λ)O of the sub-basins upstream; outflow O = S + I − c(L + K). Supply and demand inside a sub-basin are netted first, so deficits are smaller than at cells and rates differ: the ledger names the level.&lt;/p&gt;&lt;p&gt;The downstream field is empty, null, 0 or −1 at an outlet (unless a sub-basin has that id). &lt;b&gt;Units:&lt;/b&gt; m3/yr. &lt;b&gt;Limits:&lt;/b&gt; an annual balance; several outlets are allowed, circles are not. &lt;b&gt;Run next:&lt;/b&gt; Compensation.&lt;/p&gt;</source>
        <translation>&lt;p&gt;规律与“河网水流”相同，只是以子流域代替像元：子流域先用自己的水，其余流向下游字段所指的子流域，出现赤字的子流域从流经的水中取用。&lt;/p&gt;&lt;p&gt;接收量 K = min(Q, (1−α)I)，入流 I = 上游子流域的 Σ(1−λ)O；出流 O = S + I − c(L + K)。子流域内部的供给与需求先相互抵消，因此赤字小于像元层级，各比率也不同：台账注明层级。&lt;/p&gt;&lt;p&gt;出口处的下游字段为空、NULL、0 或 −1（除非有子流域以此为编号）。&lt;b&gt;单位：&lt;/b&gt;m3/yr。&lt;b&gt;局限：&lt;/b&gt;年尺度平衡；允许多个出口，不允许环路。&lt;b&gt;后续：&lt;/b&gt;补偿率。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="54"/>
        <source>Sub-basins</source>
        <translation>子流域</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="54"/>
        <source>One feature for every sub-basin, with supply, demand and topology.</source>
        <translation>每个子流域一个要素，含供给、需求和拓扑关系。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="54"/>
        <source>Supply field (m3/yr)</source>
        <translation>供给字段（m3/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="54"/>
        <source>Supply of the sub-basin.</source>
        <translation>子流域的供给。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="54"/>
        <source>Demand field (m3/yr)</source>
        <translation>需求字段（m3/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="54"/>
        <source>Demand of the sub-basin.</source>
        <translation>子流域的需求。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="54"/>
        <source>Id field</source>
        <translation>编号字段</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="54"/>
        <source>Identifies each sub-basin; unique, not null.</source>
        <translation>标识每个子流域；唯一且非空。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="54"/>
        <source>Downstream id field</source>
        <translation>下游编号字段</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="54"/>
        <source>Id of the sub-basin that receives the outflow; empty, 0 or -1 at an outlet.</source>
        <translation>接纳出流的子流域编号；出口处为空、0 或 -1。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="54"/>
        <source>Field of inflow from outside (m3/yr)</source>
        <translation>外部入流字段（m3/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="54"/>
        <source>Water that enters a sub-basin from outside the region. Booked apart as imported.</source>
        <translation>从区域外进入子流域的水，作为外来水单独记账。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="54"/>
        <source>Sub-basins with their account</source>
        <translation>带收支账的子流域</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="54"/>
        <source>The sub-basins with sent, received, unmet and the other fields of the account.</source>
        <translation>各子流域及其送出、接收、未满足等收支账字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="95"/>
        <source>Compensation rate by volume (0..1)</source>
        <translation>按总量计的补偿率（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="96"/>
        <source>Received in total (m3/yr)</source>
        <translation>接收总量（m3/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="97"/>
        <source>Unmet in total (m3/yr)</source>
        <translation>未满足总量（m3/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/subbasin_flow.py" line="98"/>
        <source>Closure error (relative)</source>
        <translation>闭合误差（相对值）</translation>
    </message>
</context>
<context>
    <name>SupplyDemandBalance</name>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="27"/>
        <source>Balance supply and demand by cell</source>
        <translation>逐像元供需平衡</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="30"/>
        <source>Surplus or deficit of every cell: balance, normalised balance, log ratio and matching type.</source>
        <translation>每个像元的盈余或赤字：供需差、归一化供需差、对数供需比和匹配类型。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="33"/>
        <source>ecosystem services,supply,demand,mismatch,balance,deficit,surplus,ratio,matching</source>
        <translation>生态系统服务,供给,需求,供需匹配,供需错配,供需平衡,供需比,赤字,盈余,supply,demand,mismatch,balance,deficit,surplus</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="36"/>
        <source>&lt;p&gt;Compares a service's supply S with its demand D in every cell, before anything flows.&lt;/p&gt;&lt;p&gt;Balance S − D; normalised balance (S − D)/(S + D), from −1 (demand only) to 1 (supply only); log ratio log&lt;sub&gt;10&lt;/sub&gt;(S/D), 0 where they are equal; matching type 1 deficit, 2 balanced (|S − D| ≤ tolerance × max(S, D)), 3 surplus.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zeros:&lt;/b&gt; 0 is data. A cell with neither supply nor demand has balance 0, normalised balance 0 and type 2, and no log ratio. The log ratio is nodata wherever it is not a finite number: S = 0, D = 0 or both. How many cells that concerns is printed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units:&lt;/b&gt; densities per hectare and year in; the balance has the same unit, the ratios have none. Totals are amounts per year, summed from cells.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ledger:&lt;/b&gt; the row of level &lt;code&gt;cell&lt;/code&gt; sums the cells' surpluses and deficits; the row of level &lt;code&gt;region&lt;/code&gt; nets them over the whole region, so its deficit is never larger. Figures of flows are empty here.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Default:&lt;/b&gt; the tolerance 0.05 is a convention of this plugin; 0 calls only equal amounts balanced. &lt;b&gt;Limits:&lt;/b&gt; a static comparison: no cell serves another one. &lt;b&gt;Run next:&lt;/b&gt; River flow, Balance supply and demand by zone.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在任何流动发生之前，逐像元比较一种服务的供给 S 与需求 D。&lt;/p&gt;&lt;p&gt;供需差 S − D；归一化供需差 (S − D)/(S + D)，从 −1（只有需求）到 1（只有供给）；对数供需比 log&lt;sub&gt;10&lt;/sub&gt;(S/D)，二者相等时为 0；匹配类型 1 赤字，2 平衡（|S − D| ≤ 容差 × max(S, D)），3 盈余。&lt;/p&gt;&lt;p&gt;&lt;b&gt;零值：&lt;/b&gt;0 是数据。既无供给也无需求的像元，供需差为 0，归一化供需差为 0，类型为 2，没有对数比。对数比凡不是有限数处（S = 0、D = 0 或二者皆为 0）均为无数据，所涉像元数会打印出来。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单位：&lt;/b&gt;输入为每公顷每年的密度；供需差单位相同，各比率无单位。总量为每年的量，由像元求和得到。&lt;/p&gt;&lt;p&gt;&lt;b&gt;台账：&lt;/b&gt;层级为 &lt;code&gt;cell&lt;/code&gt; 的行汇总各像元的盈余与赤字；层级为 &lt;code&gt;region&lt;/code&gt; 的行在整个区域内相互抵消，因此其赤字不会更大。流动相关的数值在此为空。&lt;/p&gt;&lt;p&gt;&lt;b&gt;默认值：&lt;/b&gt;容差 0.05 为本插件的约定；取 0 时仅相等才算平衡。&lt;b&gt;局限：&lt;/b&gt;静态比较：像元之间互不供给。&lt;b&gt;后续：&lt;/b&gt;河网水流、分区供需平衡。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="55"/>
        <source>Tolerance of “balanced” (0..0.99)</source>
        <translation>“平衡”的容差（0..0.99）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="55"/>
        <source>Supply and demand count as balanced when they differ by at most this share of the larger one.</source>
        <translation>供给与需求之差不超过较大者的这一比例时视为平衡。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="55"/>
        <source>Balance</source>
        <translation>供需差</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="55"/>
        <source>Supply minus demand, in their unit; below 0 is a deficit.</source>
        <translation>供给减需求，单位相同；小于 0 为赤字。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="55"/>
        <source>Normalised balance</source>
        <translation>归一化供需差</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="55"/>
        <source>(S − D)/(S + D), −1..1; 0 where there is neither.</source>
        <translation>(S − D)/(S + D)，−1..1；二者皆无时为 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="55"/>
        <source>Log ratio</source>
        <translation>对数供需比</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="55"/>
        <source>log10(S/D); nodata where supply or demand is 0.</source>
        <translation>log10(S/D)；供给或需求为 0 处为无数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="55"/>
        <source>Matching type</source>
        <translation>匹配类型</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="55"/>
        <source>1 deficit, 2 balanced, 3 surplus; 255 nodata.</source>
        <translation>1 赤字，2 平衡，3 盈余；255 无数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="97"/>
        <source>Supply of the region (per year)</source>
        <translation>区域供给（每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="98"/>
        <source>Demand of the region (per year)</source>
        <translation>区域需求（每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="99"/>
        <source>Sum of the cells&apos; deficits (per year)</source>
        <translation>像元赤字之和（每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="131"/>
        <source>Balance: supply minus demand</source>
        <translation>供需差：供给减需求</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="132"/>
        <source>(S − D)/(S + D)</source>
        <translation>(S − D)/(S + D)</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="133"/>
        <source>log10(S/D)</source>
        <translation>log10(S/D)</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="134"/>
        <source>1 deficit, 2 balanced, 3 surplus</source>
        <translation>1 赤字，2 平衡，3 盈余</translation>
    </message>
</context>
<context>
    <name>WaterDemand</name>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="219"/>
        <source>Water demand</source>
        <translation>需水量</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="43"/>
        <source>Annual water demand of people, industry, irrigation and environment, in total and by sector.</source>
        <translation>生活、工业、灌溉和生态的年需水量，给出合计及各部门值。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="46"/>
        <source>ecosystem services,water,demand,withdrawal,irrigation,domestic,industry,quota</source>
        <translation>生态系统服务,水资源,需水量,用水量,取水量,灌溉,生活用水,工业用水,生态用水,用水定额,water,demand,withdrawal,irrigation,quota</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="49"/>
        <source>&lt;p&gt;Annual water demand of every cell: population × domestic quota × 365 days + value added of industry × industrial quota + irrigated area × irrigation quota + ecological use. Any sector may be left out; at least one is needed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Withdrawals:&lt;/b&gt; quotas count the water that is taken, as water bulletins do. What flows back is the consumptive fraction of “River flow”. Rain that crops use is in the water yield already, so only irrigation belongs here.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Quotas:&lt;/b&gt; the defaults are the newest national figures of the shipped table &lt;code&gt;resources/tables/water_quotas.csv&lt;/code&gt; (Ministry of Water Resources of China, China Water Resources Bulletin, with figures by river basin). They are no figures for your region: replace them by number, or by a table of your own. What was used is printed with its source. The industrial quota is per 10&lt;sup&gt;4&lt;/sup&gt; CNY of &lt;i&gt;industrial value added&lt;/i&gt;; the bulletins' figure per 10&lt;sup&gt;4&lt;/sup&gt; CNY of GDP counts all sectors and must not be used.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units:&lt;/b&gt; persons, 10&lt;sup&gt;4&lt;/sup&gt; CNY and ha &lt;i&gt;per cell&lt;/i&gt; in; m3/ha/yr out, band 1 the total, then one band for each sector in the order domestic, industry, irrigation, ecological. Totals in m3/yr are summed from cells.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Nodata:&lt;/b&gt; a cell that lacks data in one sector is nodata, unless nodata is to count as 0. &lt;b&gt;Source:&lt;/b&gt; the sum over sectors as in Scientific Reports 2025, doi 10.1038/s41598-025-13026-y, table 2. &lt;b&gt;Run next:&lt;/b&gt; Balance supply and demand by cell, River flow.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每个像元的年需水量：人口 × 生活定额 × 365 天 + 工业增加值 × 工业定额 + 灌溉面积 × 灌溉定额 + 生态用水。任一部门均可省略，但至少给出一个。&lt;/p&gt;&lt;p&gt;&lt;b&gt;取水量：&lt;/b&gt;定额按取水量计，与水资源公报一致。回归部分由“河网水流”的消耗系数体现。作物利用的降水已计入产水量，因此这里只计灌溉。&lt;/p&gt;&lt;p&gt;&lt;b&gt;定额：&lt;/b&gt;默认值为随附表格 &lt;code&gt;resources/tables/water_quotas.csv&lt;/code&gt; 中最新的全国数值（中华人民共和国水利部《中国水资源公报》，并附各流域数值）。它们不是您所在区域的数值：请用数字或自备表格替换。所用定额及其来源会打印出来。工业定额以每万元&lt;i&gt;工业增加值&lt;/i&gt;计；公报中每万元 GDP 用水量涵盖所有部门，不能使用。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单位：&lt;/b&gt;输入为&lt;i&gt;每像元&lt;/i&gt;的人数、万元和公顷；输出为 m3/ha/yr，波段 1 为合计，其后按生活、工业、灌溉、生态的顺序每部门一个波段。总量（m3/yr）由像元求和得到。&lt;/p&gt;&lt;p&gt;&lt;b&gt;无数据：&lt;/b&gt;任一部门缺数据的像元为无数据，除非选择将无数据计为 0。&lt;b&gt;来源：&lt;/b&gt;各部门求和的做法见 Scientific Reports 2025, doi 10.1038/s41598-025-13026-y, 表 2。&lt;b&gt;后续：&lt;/b&gt;逐像元供需平衡、河网水流。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="73"/>
        <source>Water demand of the region (m3/yr)</source>
        <translation>区域需水量（m3/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="74"/>
        <source>Domestic water demand (m3/yr)</source>
        <translation>生活需水量（m3/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="74"/>
        <source>Industrial water demand (m3/yr)</source>
        <translation>工业需水量（m3/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="74"/>
        <source>Irrigation water demand (m3/yr)</source>
        <translation>灌溉需水量（m3/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="74"/>
        <source>Ecological water demand (m3/yr)</source>
        <translation>生态需水量（m3/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="83"/>
        <source>Population (persons per cell)</source>
        <translation>人口（人/像元）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="83"/>
        <source>Counts, not a density; where it must be resampled, totals are kept.</source>
        <translation>人数而非密度；需要重采样时总量保持不变。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="83"/>
        <source>Domestic quota (L/person/day)</source>
        <translation>生活用水定额（L/人/日）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="83"/>
        <source>Withdrawal per person, public use included. Default: {source}.</source>
        <translation>人均取水量，含公共用水。默认：{source}。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="83"/>
        <source>Value added of industry (1e4 CNY per cell)</source>
        <translation>工业增加值（万元/像元）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="83"/>
        <source>Per cell and year, e.g. from “Distribute statistics to cells”; industry alone, not GDP.</source>
        <translation>每像元每年的值，例如来自“统计数据空间化”；仅指工业，不是 GDP。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="83"/>
        <source>Industrial quota (m3/1e4 CNY)</source>
        <translation>工业用水定额（m3/万元）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="83"/>
        <source>Withdrawal per 1e4 CNY of industrial value added. Default: {source}.</source>
        <translation>每万元工业增加值的取水量。默认：{source}。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="113"/>
        <source>Codes of irrigated cropland</source>
        <translation>灌溉耕地的代码</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="113"/>
        <source>Codes of the land cover, e.g. 1,2. Empty: irrigation is left out or comes from a raster.</source>
        <translation>土地覆盖代码，例如 1,2。留空：不计灌溉，或由栅格给出。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="113"/>
        <source>Irrigated area (ha per cell)</source>
        <translation>灌溉面积（公顷/像元）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="113"/>
        <source>Instead of codes of the land cover.</source>
        <translation>替代土地覆盖代码。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="113"/>
        <source>Irrigated share of that area (0..1)</source>
        <translation>该面积中的灌溉比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="113"/>
        <source>Share of the cropland, or of the area raster, that is irrigated. Default 1.</source>
        <translation>耕地或面积栅格中得到灌溉的比例。默认 1。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="113"/>
        <source>Irrigation quota (m3/ha/yr)</source>
        <translation>灌溉定额（m3/ha/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="113"/>
        <source>Withdrawal per irrigated hectare; 1 m3/mu = 15 m3/ha. Default: {source}.</source>
        <translation>每公顷灌溉面积的取水量；1 m3/亩 = 15 m3/ha。默认：{source}。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="113"/>
        <source>Ecological use (m3/ha/yr)</source>
        <translation>生态用水（m3/ha/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="113"/>
        <source>Water for the environment as a density, e.g. a distributed statistic.</source>
        <translation>以密度表示的生态环境用水，例如空间化后的统计值。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="113"/>
        <source>Codes of land with ecological use</source>
        <translation>有生态用水的土地代码</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="113"/>
        <source>Instead of a raster: codes of the land cover that get the ecological quota.</source>
        <translation>替代栅格：采用生态用水定额的土地覆盖代码。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="113"/>
        <source>Ecological quota (m3/ha/yr)</source>
        <translation>生态用水定额（m3/ha/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="113"/>
        <source>For the codes above. No default: bulletins give totals only.</source>
        <translation>用于上述代码。无默认值：公报只给出总量。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="160"/>
        <source>Table of quotas</source>
        <translation>定额表</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="160"/>
        <source>Overrides the numbers above: columns sector (domestic, industry, irrigation, ecological), value, unit (L/person/day, m3/person/yr; m3/1e4 CNY; m3/ha, m3/mu; m3/ha/yr) and source; one row for each sector.</source>
        <translation>优先于上面的数值：列为 sector（domestic、industry、irrigation、ecological）、value、unit（L/person/day、m3/person/yr；m3/1e4 CNY；m3/ha、m3/mu；m3/ha/yr）和 source；每个部门一行。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="160"/>
        <source>Cells that lack data in a sector</source>
        <translation>某部门缺数据的像元</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="160"/>
        <source>Nodata is not zero: counting it as 0 is right only where a layer leaves out empty cells.</source>
        <translation>无数据不等于零：只有当图层略去了空像元时，计为 0 才是对的。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="160"/>
        <source>are nodata</source>
        <translation>为无数据</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="160"/>
        <source>count as 0 in that sector</source>
        <translation>在该部门计为 0</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="160"/>
        <source>Water demand (m3/ha/yr)</source>
        <translation>需水量（m3/ha/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="160"/>
        <source>Band 1: total, ready for the flow algorithms; further bands: the sectors that were given.</source>
        <translation>波段 1：合计，可直接用于服务流算法；其余波段：所给出的各部门。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="220"/>
        <source>Domestic water demand</source>
        <translation>生活需水量</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="221"/>
        <source>Industrial water demand</source>
        <translation>工业需水量</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="222"/>
        <source>Irrigation water demand</source>
        <translation>灌溉需水量</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="223"/>
        <source>Ecological water demand</source>
        <translation>生态需水量</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/water_demand.py" line="232"/>
        <source>{title}: {total:.6g} m3/yr</source>
        <translation>{title}：{total:.6g} m3/yr</translation>
    </message>
</context>
<context>
    <name>WaterYield</name>
    <message>
        <location filename="../algorithms/supply/water_yield.py" line="104"/>
        <source>Water yield</source>
        <translation>产水量</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/water_yield.py" line="30"/>
        <source>Annual water yield from rain, evaporative demand, soil and land cover, as InVEST computes it.</source>
        <translation>由降水、蒸发需求、土壤和土地覆盖计算年产水量，算法与 InVEST 相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/water_yield.py" line="33"/>
        <source>ecosystem services,water,supply,InVEST,Budyko,Fu,runoff,evapotranspiration</source>
        <translation>生态系统服务,水资源,产水,产水量,水源供给,供给,InVEST,Budyko,Fu,傅抱璞,径流,蒸散发,water yield,runoff,evapotranspiration</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/water_yield.py" line="36"/>
        <source>&lt;p&gt;Annual water yield of every cell: precipitation minus actual evapotranspiration, computed as InVEST's annual water yield model (3.20) does.&lt;/p&gt;&lt;p&gt;PET = kc × ET0; vegetation: AET/P = 1 + PET/P − (1 + (PET/P)&lt;sup&gt;w&lt;/sup&gt;)&lt;sup&gt;1/w&lt;/sup&gt; with w = min(Z × AWC/P + 1.25, 5) and AWC = PAWC × min(root depth, restricting depth); other classes: AET = min(PET, P). Yield = P − AET.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source:&lt;/b&gt; Fu 1981; Zhang et al. 2004, Water Resources Research 40(2); Donohue et al. 2012, Journal of Hydrology 436-437. &lt;b&gt;Units:&lt;/b&gt; mm/yr in; m3/ha/yr out (1 mm = 10 m3/ha), mm on request.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Differences from InVEST, on purpose:&lt;/b&gt; P = 0 is data (yield 0); volumes are summed from cells and not from mean × polygon area; PAWC outside 0..1 stops the run; quantities are resampled bilinearly, and only when “Align rasters” is on.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits:&lt;/b&gt; an annual average; the model is meant for sums over watersheds, single cells are not to be interpreted. &lt;b&gt;Run next:&lt;/b&gt; Water demand, River flow.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每个像元的年产水量：降水减实际蒸散发，算法与 InVEST 年产水量模型（3.20）相同。&lt;/p&gt;&lt;p&gt;PET = kc × ET0；植被：AET/P = 1 + PET/P − (1 + (PET/P)&lt;sup&gt;w&lt;/sup&gt;)&lt;sup&gt;1/w&lt;/sup&gt;，其中 w = min(Z × AWC/P + 1.25, 5)，AWC = PAWC × min(根系深度, 限制层深度)；其他类型：AET = min(PET, P)。产水量 = P − AET。&lt;/p&gt;&lt;p&gt;&lt;b&gt;来源：&lt;/b&gt;Fu 1981；Zhang et al. 2004, Water Resources Research 40(2)；Donohue et al. 2012, Journal of Hydrology 436-437。&lt;b&gt;单位：&lt;/b&gt;输入 mm/yr；输出 m3/ha/yr（1 mm = 10 m3/ha），可按需输出 mm。&lt;/p&gt;&lt;p&gt;&lt;b&gt;有意与 InVEST 不同之处：&lt;/b&gt;P = 0 是数据（产水量 0）；水量由像元求和，而非平均值 × 多边形面积；PAWC 超出 0..1 时停止运行；连续量按双线性重采样，且仅在打开“将栅格对齐到运行网格”时进行。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限：&lt;/b&gt;多年平均的年值；模型用于流域汇总，不宜解读单个像元。&lt;b&gt;后续：&lt;/b&gt;需水量、河网水流。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/water_yield.py" line="56"/>
        <source>Seasonality factor Z (1..30)</source>
        <translation>季节性因子 Z（1..30）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/water_yield.py" line="56"/>
        <source>About 0.2 × the number of rain events in a year, or calibrated to measured runoff with “Calibrate Z”.</source>
        <translation>约为 0.2 × 一年中的降雨次数，或用“按实测径流率定 Z”率定。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/water_yield.py" line="56"/>
        <source>Water yield (m3/ha/yr)</source>
        <translation>产水量（m3/ha/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/water_yield.py" line="56"/>
        <source>Supply density, ready for the flow algorithms.</source>
        <translation>供给密度，可直接用于服务流算法。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/water_yield.py" line="56"/>
        <source>Water yield (mm/yr)</source>
        <translation>产水量（mm/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/water_yield.py" line="56"/>
        <source>The same as a depth.</source>
        <translation>同上，以水深表示。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/water_yield.py" line="56"/>
        <source>Actual evapotranspiration (mm/yr)</source>
        <translation>实际蒸散发（mm/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/water_yield.py" line="56"/>
        <source>Actual evapotranspiration as a depth; precipitation = AET + yield in every cell.</source>
        <translation>以水深表示的实际蒸散发；每个像元的降水 = AET + 产水量。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/water_yield.py" line="91"/>
        <source>Water yield of the region (m3/yr)</source>
        <translation>区域产水量（m3/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/water_yield.py" line="92"/>
        <source>Mean water yield (mm/yr)</source>
        <translation>平均产水量（mm/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/water_yield.py" line="105"/>
        <source>Actual evapotranspiration</source>
        <translation>实际蒸散发</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/water_yield.py" line="143"/>
        <source>Water yield: {volume:.6g} m3/yr from {area:.6g} km2, {depth:.2f} mm on average.</source>
        <translation>产水量：{volume:.6g} m3/yr，面积 {area:.6g} km2，平均 {depth:.2f} mm。</translation>
    </message>
</context>
<context>
    <name>WindFlow</name>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="46"/>
        <source>Wind flow</source>
        <translation>风驱动服务流</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="49"/>
        <source>Carries carbon that is not fixed where it is emitted downwind, to where it can be fixed.</source>
        <translation>把排放地未能固定的碳顺风送往能够固定它的地方。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="52"/>
        <source>ecosystem service flow,carbon,wind,prevailing wind,advection,emission,sink,arrows</source>
        <translation>生态系统服务流,碳,风,盛行风向,平流,碳排放,碳汇,箭头,ecosystem service flow,carbon,wind,advection,emission,sink</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="55"/>
        <source>&lt;p&gt;What a cell emits beyond what it fixes, Q = max(D − S, 0), is carried downwind. At each step all that is aloft moves one cell, and a cell with spare capacity R = max(S − D, 0) takes up min(spare capacity, η × arrival). It goes on until nothing is aloft, all has left the region, or the steps are over.&lt;/p&gt;&lt;p&gt;A cell's load is divided between the two neighbours that the wind points between, so that its centre moves straight along the wind at any angle. Balance: emitted = taken up + left the region + still aloft.&lt;/p&gt;&lt;p&gt;&lt;b&gt;In the account&lt;/b&gt; the sink is the donor of the service: SENT is what a cell takes up for others, RECEIVED what of a cell's emission is fixed elsewhere, UNMET what is not. Arrows and lines run with the carbon (emitter to sink) or with the service (sink to emitter), as you choose.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Wind:&lt;/b&gt; a raster with components u (to the east) and v (to the north), or one direction for all, in degrees it blows &lt;b&gt;from&lt;/b&gt;. Its speed does not matter, calm cells keep what arrives. &lt;b&gt;Units:&lt;/b&gt; densities per hectare and year in and out, tables in amounts per year. Negative supply counts as demand.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source:&lt;/b&gt; after the prevailing-wind arrows of Bai et al. 2022 (doi 10.12677/ag.2022.125066), who give no equation; the rule is ESFlow's convention. &lt;b&gt;Limits:&lt;/b&gt; carbon dioxide is well mixed: this shows responsibility in space, not transport. &lt;b&gt;Run next:&lt;/b&gt; Compensation.&lt;/p&gt;</source>
        <translation>&lt;p&gt;像元排放超出自身固定的部分 Q = max(D − S, 0) 随风而下。每一步，空中的全部负荷移动一个像元，有富余能力 R = max(S − D, 0) 的像元吸收 min(富余能力, η × 到达量)。直到空中无碳、全部离开区域或步数用尽为止。&lt;/p&gt;&lt;p&gt;像元的负荷分给风向所指之间的两个邻元，使其中心在任意角度上都沿风向直线移动。平衡：排放 = 吸收 + 离开区域 + 仍在空中。&lt;/p&gt;&lt;p&gt;&lt;b&gt;在收支账中&lt;/b&gt;，碳汇是服务的供给方：SENT 为像元为他处吸收的量，RECEIVED 为像元的排放在他处被固定的量，UNMET 为未被固定的量。箭头和连线可按您的选择沿碳的方向（排放者到碳汇）或服务的方向（碳汇到排放者）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;风：&lt;/b&gt;含 u（向东）、v（向北）分量的栅格，或全区统一的一个风向，以&lt;b&gt;来&lt;/b&gt;向的度数表示。风速大小不起作用，静风像元留住到达的碳。&lt;b&gt;单位：&lt;/b&gt;输入输出为每公顷每年的密度，表格为每年的量。负供给计为需求。&lt;/p&gt;&lt;p&gt;&lt;b&gt;来源：&lt;/b&gt;仿照 Bai et al. 2022（doi 10.12677/ag.2022.125066）的盛行风向箭头，该文未给公式；规则为 ESFlow 的约定。&lt;b&gt;局限：&lt;/b&gt;二氧化碳混合均匀：这里表示的是空间上的责任，不是输送。&lt;b&gt;后续：&lt;/b&gt;补偿率。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="86"/>
        <source>Compensation rate by volume (0..1)</source>
        <translation>按总量计的补偿率（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="86"/>
        <source>Received in total (per year)</source>
        <translation>接收总量（每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="86"/>
        <source>Unmet in total (per year)</source>
        <translation>未满足总量（每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="86"/>
        <source>Left the region in the air (per year)</source>
        <translation>经空气离开区域的量（每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="86"/>
        <source>Still aloft at the end (per year)</source>
        <translation>结束时仍在空中的量（每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="86"/>
        <source>Closure error (relative)</source>
        <translation>闭合误差（相对值）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="97"/>
        <source>Wind (bands u and v)</source>
        <translation>风场（波段 u 和 v）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="97"/>
        <source>Where the air moves, to the east and to the north; e.g. from “Prevailing wind”.</source>
        <translation>空气向东和向北的移动分量；例如来自“盛行风向”。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="97"/>
        <source>Band of u</source>
        <translation>u 所在波段</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="97"/>
        <source>Component to the east.</source>
        <translation>向东的分量。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="97"/>
        <source>Band of v</source>
        <translation>v 所在波段</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="97"/>
        <source>Component to the north.</source>
        <translation>向北的分量。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="97"/>
        <source>Or one wind, blowing from (degrees)</source>
        <translation>或统一的风，来向（度）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="97"/>
        <source>0 north, 90 east, clockwise. Used when no wind raster is given.</source>
        <translation>0 为北，90 为东，顺时针。未给出风场栅格时使用。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="97"/>
        <source>Uptake η of what arrives (0..1]</source>
        <translation>对到达量的吸收率 η（0..1]</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="97"/>
        <source>Most of the arriving load that a cell takes up. 1: all, as long as its capacity lasts.</source>
        <translation>像元最多吸收到达负荷的比例。1：在能力范围内全部吸收。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="97"/>
        <source>Most steps</source>
        <translation>最大步数</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="97"/>
        <source>Cells that the air travels at most. Empty: 8 times the longer side of the grid.</source>
        <translation>空气最多移动的像元数。留空：网格长边的 8 倍。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="97"/>
        <source>Arrows and lines run</source>
        <translation>箭头和连线方向</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="97"/>
        <source>The way of the carbon (emitter to sink) or of the service (sink to emitter).</source>
        <translation>碳的方向（排放者到碳汇）或服务的方向（碳汇到排放者）。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="97"/>
        <source>with the carbon</source>
        <translation>沿碳的方向</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="97"/>
        <source>with the service</source>
        <translation>沿服务的方向</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="97"/>
        <source>Number of arrows</source>
        <translation>箭头数</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="97"/>
        <source>Arrows start at the cells whose emission is fixed most.</source>
        <translation>箭头起自排放被固定最多的像元。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="321"/>
        <source>Received</source>
        <translation>接收量</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="151"/>
        <source>Emission of each cell that others downwind fix, per hectare.</source>
        <translation>每个像元的排放中被下风处固定的量，每公顷。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="324"/>
        <source>Sent</source>
        <translation>送出量</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="151"/>
        <source>What each cell fixes for others, per hectare.</source>
        <translation>每个像元为他处固定的量，每公顷。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="325"/>
        <source>Unmet deficit</source>
        <translation>未满足赤字</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="151"/>
        <source>Emission that nobody fixes, per hectare.</source>
        <translation>无处固定的排放，每公顷。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="151"/>
        <source>Arrows</source>
        <translation>箭头</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="151"/>
        <source>Ways of the air from large emitters, as long as their carbon travels on average.</source>
        <translation>空气自大排放源出发的路径，长度为其碳的平均移动距离。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/wind_flow.py" line="75"/>
        <source>&lt;p&gt;Supply is what is fixed and demand what is emitted, both per year; Bai et al. name them the other way round, and a carbon stock (tC/ha) is refused. Wind oblique to the rows of cells also spreads what it carries sideways, by about the square root of the steps in cells: on finer cells less is spread, and totals may change by some percent. Time grows with cells × steps, and with the number of zones for the lines between them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;供给为固定量，需求为排放量，均按年计；Bai et al. 的叫法与此相反。碳储量（tC/ha）会被拒绝。风向与像元行列斜交时，所携带的碳还会向两侧扩散，以像元计约为步数的平方根：像元越细，扩散越小，总量可能相差百分之几。耗时随像元数 × 步数增加，计算分区之间的连线时还随分区数增加。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ZonalBalance</name>
    <message>
        <location filename="../algorithms/mismatch/zonal_balance.py" line="24"/>
        <source>Balance supply and demand by zone</source>
        <translation>分区供需平衡</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zonal_balance.py" line="27"/>
        <source>Sums supply and demand over zones and gives each zone&apos;s surplus, deficit and ratios.</source>
        <translation>按分区汇总供给与需求，给出各分区的盈余、赤字和比率。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zonal_balance.py" line="30"/>
        <source>ecosystem services,supply,demand,zonal statistics,balance,deficit,ratio</source>
        <translation>生态系统服务,供给,需求,分区统计,供需平衡,供需比,赤字,supply,demand,zonal statistics,balance,deficit</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zonal_balance.py" line="33"/>
        <source>&lt;p&gt;Sums a service's supply S and demand D over zones. Surplus max(S−D, 0), deficit max(D−S, 0) and local use min(S, D) are taken from the zone's sums, so shortages inside a zone are netted: the sum of zone deficits is never larger than the sum of cell deficits. The field &lt;code&gt;level&lt;/code&gt; says so.&lt;/p&gt;&lt;p&gt;&lt;code&gt;ratio_sum&lt;/code&gt; is ΣS/ΣD. &lt;code&gt;ratio_cellmean&lt;/code&gt; is the mean of the cells' S/D; it weighs a desert cell like a city cell and can differ widely. Cells without demand have no ratio.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units:&lt;/b&gt; densities per hectare and year in, amounts per year out. &lt;b&gt;Cells&lt;/b&gt; belong to the zone in which their centre lies. &lt;b&gt;Run next:&lt;/b&gt; river flow, market flow.&lt;/p&gt;</source>
        <translation>&lt;p&gt;按分区汇总一种服务的供给 S 与需求 D。盈余 max(S−D, 0)、赤字 max(D−S, 0) 和就地利用 min(S, D) 由分区总和得出，分区内部的短缺已相互抵消：分区赤字之和不会大于像元赤字之和。字段 &lt;code&gt;level&lt;/code&gt; 注明这一点。&lt;/p&gt;&lt;p&gt;&lt;code&gt;ratio_sum&lt;/code&gt; 为 ΣS/ΣD。&lt;code&gt;ratio_cellmean&lt;/code&gt; 为各像元 S/D 的平均；它把荒漠像元与城市像元等权看待，二者可能相差很大。没有需求的像元没有比率。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单位：&lt;/b&gt;输入为每公顷每年的密度，输出为每年的量。&lt;b&gt;像元&lt;/b&gt;归属于其中心所在的分区。&lt;b&gt;后续：&lt;/b&gt;河网水流、市场服务流。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zonal_balance.py" line="48"/>
        <source>Zone table</source>
        <translation>分区表</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zonal_balance.py" line="48"/>
        <source>The zones with sums, balance and ratios.</source>
        <translation>各分区及其总和、供需差和比率。</translation>
    </message>
</context>
</TS>
