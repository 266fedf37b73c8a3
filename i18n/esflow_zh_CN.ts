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
    <name>BivariateLocalMoran</name>
    <message>
        <location filename="../algorithms/mismatch/bivariate_local_moran.py" line="24"/>
        <source>Bivariate local Moran</source>
        <translation>双变量局部莫兰指数</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/bivariate_local_moran.py" line="27"/>
        <source>Where high or low supply goes with high or low demand around it: clusters of spatial mismatch.</source>
        <translation>供给的高低与周围需求的高低如何对应：供需空间错配的聚类。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/bivariate_local_moran.py" line="30"/>
        <source>Moran,LISA,bivariate,spatial autocorrelation,cluster,hot spot,supply,demand,mismatch,permutation</source>
        <translation>莫兰指数,双变量莫兰指数,局部莫兰指数,LISA,双变量,空间自相关,聚类,热点,供给,需求,供需错配,空间错配,供需匹配,置换检验,Moran,bivariate,spatial autocorrelation,cluster,mismatch,permutation</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/bivariate_local_moran.py" line="35"/>
        <source>&lt;p&gt;Compares a unit's own value of one field (x, e.g. supply) with its neighbours' values of another (y, e.g. demand): I&lt;sub&gt;i&lt;/sub&gt; = (n − 1)/n · z&lt;sub&gt;x,i&lt;/sub&gt; Σ&lt;sub&gt;j&lt;/sub&gt; w&lt;sub&gt;ij&lt;/sub&gt; z&lt;sub&gt;y,j&lt;/sub&gt;, with z-scores from the population standard deviation and weights w whose rows sum to 1 (Anselin, Syabri and Smirnov 2002; scaled as in GeoDa and PySAL). The statistic is not symmetric: x around y is another question than y around x.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Quadrants&lt;/b&gt; name the unit first, then its neighbours: High-High (plenty here, much asked for around), Low-Low, Low-High (little here, much asked for around), High-Low. High is above the mean, low is the mean or below.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Significance&lt;/b&gt; by conditional permutation: the unit keeps its value, its neighbours' values are drawn at random from all other units, 999 times, with one set of draws for all units as in PySAL. p = (M + 1)/(R + 1), where M of R draws are at least as extreme as what is observed, ties included, on the side on which it lies (one-sided, as GeoDa and PySAL); two-sided is twice that. &lt;code&gt;cluster&lt;/code&gt; is the quadrant where p is not above the level, 0 elsewhere; &lt;code&gt;local_p_fdr&lt;/code&gt; allows for the number of units.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Left out&lt;/b&gt; (null): units without value, without geometry and, unless linked, without neighbours; means and deviations are those of the others. &lt;b&gt;Units:&lt;/b&gt; any; z-scores have none. &lt;b&gt;Limits:&lt;/b&gt; the statistic mixes the correlation of x and y in one place with that across places (Lee 2001): a cluster may reflect no more than their ordinary correlation. Results depend on the neighbours chosen and on the size of the units. Pseudo p-values of neighbouring units are not independent. &lt;b&gt;Run before:&lt;/b&gt; Balance of supply and demand by zone. &lt;b&gt;Run next:&lt;/b&gt; Flow zoning.&lt;/p&gt;</source>
        <translation>&lt;p&gt;比较单元自身的一个字段（x，例如供给）与其邻居的另一个字段（y，例如需求）：I&lt;sub&gt;i&lt;/sub&gt; = (n − 1)/n · z&lt;sub&gt;x,i&lt;/sub&gt; Σ&lt;sub&gt;j&lt;/sub&gt; w&lt;sub&gt;ij&lt;/sub&gt; z&lt;sub&gt;y,j&lt;/sub&gt;，z 得分采用总体标准差，权重 w 的各行之和为 1（Anselin, Syabri and Smirnov 2002；缩放同 GeoDa 和 PySAL）。该统计量不对称：x 周围的 y 与 y 周围的 x 是两个不同的问题。&lt;/p&gt;&lt;p&gt;&lt;b&gt;象限&lt;/b&gt;先写单元，再写其邻居：高-高（本地供给多，周围需求多）、低-低、低-高（本地供给少，周围需求多）、高-低。高为高于均值，低为等于或低于均值。&lt;/p&gt;&lt;p&gt;&lt;b&gt;显著性&lt;/b&gt;由条件置换得到：单元保持自身的值，其邻居的值从所有其他单元中随机抽取 999 次，所有单元共用一组抽样，与 PySAL 相同。p = (M + 1)/(R + 1)，M 为 R 次抽样中至少与观测同样极端的次数，含相等者，取观测值所在的一侧（单侧，同 GeoDa 和 PySAL）；双侧为其两倍。&lt;code&gt;cluster&lt;/code&gt; 在 p 不超过显著性水平处为象限，其余为 0；&lt;code&gt;local_p_fdr&lt;/code&gt; 考虑了单元数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;略去&lt;/b&gt;（空值）：没有值、没有几何以及没有邻居（除非已连接）的单元；均值和离差取自其余单元。&lt;b&gt;单位：&lt;/b&gt;不限；z 得分无单位。&lt;b&gt;局限：&lt;/b&gt;该统计量混合了 x 与 y 在同一地点的相关和跨地点的相关（Lee 2001）：聚类可能只反映二者的普通相关。结果取决于邻居的选择和单元的大小。相邻单元的伪 p 值不独立。&lt;b&gt;先行：&lt;/b&gt;分区供需平衡。&lt;b&gt;后续：&lt;/b&gt;服务流分区。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/bivariate_local_moran.py" line="59"/>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/bivariate_local_moran.py" line="59"/>
        <source>Polygons (zones, counties, sub-basins), or points, with both fields, e.g. a zone table.</source>
        <translation>含两个字段的多边形（分区、县、子流域）或点，例如分区表。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/bivariate_local_moran.py" line="59"/>
        <source>Field of the unit itself (x)</source>
        <translation>单元自身的字段（x）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/bivariate_local_moran.py" line="59"/>
        <source>Taken at the unit, e.g. supply. Densities or rates rather than totals of unequal units.</source>
        <translation>取单元自身的值，例如供给。宜用密度或比率，而非大小不等单元的总量。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/bivariate_local_moran.py" line="59"/>
        <source>Field of the neighbours (y)</source>
        <translation>邻居的字段（y）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/bivariate_local_moran.py" line="59"/>
        <source>Taken around the unit, e.g. demand.</source>
        <translation>取单元周围的值，例如需求。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/bivariate_local_moran.py" line="59"/>
        <source>Units with clusters</source>
        <translation>带聚类的单元</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/bivariate_local_moran.py" line="59"/>
        <source>The units with local I, quadrant, p-values, cluster, z-score, lag and number of neighbours.</source>
        <translation>各单元及其局部 I、象限、p 值、聚类、z 得分、空间滞后和邻居数。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/bivariate_local_moran.py" line="90"/>
        <source>Bivariate global I, mean of z of x times lag of y</source>
        <translation>双变量全局 I，即 x 的 z 得分与 y 的空间滞后之积的均值</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/bivariate_local_moran.py" line="91"/>
        <source>Number of units in the statistic</source>
        <translation>参与统计的单元数</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/bivariate_local_moran.py" line="92"/>
        <source>Number of significant units</source>
        <translation>显著的单元数</translation>
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
    <name>CarbonFootprint3D</name>
    <message>
        <location filename="../algorithms/footprint/carbon_footprint_3d.py" line="21"/>
        <source>Three-dimensional carbon footprint</source>
        <translation>三维碳足迹</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/carbon_footprint_3d.py" line="24"/>
        <source>Breadth and depth of the carbon footprint of regions: flow and stock of carbon sinks in use.</source>
        <translation>区域碳足迹的广度与深度：对碳汇流量与存量的占用。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/carbon_footprint_3d.py" line="27"/>
        <source>ecological footprint,carbon,footprint depth,footprint size,breadth,biocapacity,carbon sink,industry,province,natural capital,Niccolucci,Fang</source>
        <translation>生态足迹,碳足迹,三维生态足迹,三维碳足迹,足迹深度,足迹广度,深度,广度,生态承载力,碳汇,碳排放,工业,省份,自然资本,资本流量,资本存量,ecological footprint,carbon,footprint depth,footprint size,biocapacity,Niccolucci,Fang</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/carbon_footprint_3d.py" line="33"/>
        <source>&lt;p&gt;How much of what its sinks take up in a year a region's emissions use, and how far they go beyond it. Uptake CC = Σ&lt;sub&gt;j&lt;/sub&gt; area&lt;sub&gt;j&lt;/sub&gt; × a&lt;sub&gt;j&lt;/sub&gt; over types of sinks j (a: tC/ha/yr). The emission CE is shared between the sinks, CE&lt;sub&gt;j&lt;/sub&gt;, and is a footprint EF&lt;sub&gt;j&lt;/sub&gt; = CE&lt;sub&gt;j&lt;/sub&gt;/a&lt;sub&gt;j&lt;/sub&gt; in hectares beside the biocapacity BC&lt;sub&gt;j&lt;/sub&gt; = area&lt;sub&gt;j&lt;/sub&gt;; or both stay in tonnes of carbon.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;By capacity&lt;/b&gt; (default): CE&lt;sub&gt;j&lt;/sub&gt; = CE × CC&lt;sub&gt;j&lt;/sub&gt;/CC, so EF = CE/ā with the region's own mean uptake ā, and EF/BC = CE/CC. All sinks are then in deficit together, and Fang's form equals the naive one.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Fixed shares&lt;/b&gt;: CE&lt;sub&gt;j&lt;/sub&gt; = CE × p&lt;sub&gt;j&lt;/sub&gt;, forest 0.8272, grass 0.1728.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;&lt;b&gt;By sink:&lt;/b&gt; breadth (size) = min(EF, BC); deficit = max(EF − BC, 0); depth = 1 + deficit/BC; breadth × depth = EF. Flow occupancy = breadth/BC tells where there is no deficit, stock-flow utilisation = deficit/breadth where there is one. &lt;b&gt;Region&lt;/b&gt; (Fang): breadth = Σ min(EF&lt;sub&gt;j&lt;/sub&gt;, BC&lt;sub&gt;j&lt;/sub&gt;), depth = 1 + Σ deficit&lt;sub&gt;j&lt;/sub&gt;/Σ BC&lt;sub&gt;j&lt;/sub&gt;; a sink's surplus does not pay for another's deficit, and breadth × depth ≤ Σ EF&lt;sub&gt;j&lt;/sub&gt;. depth_naive takes all sinks as one (Niccolucci) and is never deeper.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Classes:&lt;/b&gt; breadth and depth above or not above their means (what equals the mean is low). They are relative to the regions and years given; one very deep region, with hardly any sink, lifts the mean above most others.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units:&lt;/b&gt; emissions tC or tCO2 (× 12/44), chosen and never assumed; hectares of sink, not global hectares. &lt;b&gt;Defaults:&lt;/b&gt; forest 3.8096, grass 0.9482 tC/ha/yr and the shares as quoted in Chinese studies (Xie Hongyu et al. 2008; Zhao Rongqin et al. 2010), &lt;b&gt;source to confirm&lt;/b&gt;; fuels and cement as in “Carbon emissions”. They stand with source and certainty in &lt;code&gt;resources/tables&lt;/code&gt; (&lt;code&gt;carbon_sinks.csv&lt;/code&gt;, &lt;code&gt;fuel_carbon.csv&lt;/code&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source:&lt;/b&gt; Niccolucci et al. 2009, Ecol. Model. 220:2819; Fang and Li 2012, J. Nat. Resour. 27(12):1995; Fang 2015. The aim is that of Zuo and Zhao 2025 (Arid Zone Research 42(9)), whose data and equations are not public: their numbers are not reproduced.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What to mind:&lt;/b&gt; “industry” differs between energy balances; electricity counted where it is used and where it is made counts twice; regions that statistics lack stay empty. Missing years are never filled in unless asked. A region without sinks has no depth (null). &lt;b&gt;Limits:&lt;/b&gt; an account of responsibility: carbon dioxide mixes in the whole air, and uptake per hectare is a mean. &lt;b&gt;Run next:&lt;/b&gt; Spatial autocorrelation, Reduction potential.&lt;/p&gt;</source>
        <translation>&lt;p&gt;区域的排放占用了其碳汇一年吸收量的多少，又超出多少。吸收量 CC = Σ&lt;sub&gt;j&lt;/sub&gt; area&lt;sub&gt;j&lt;/sub&gt; × a&lt;sub&gt;j&lt;/sub&gt;，对各类碳汇 j 求和（a：tC/ha/yr）。排放 CE 在各碳汇之间分摊为 CE&lt;sub&gt;j&lt;/sub&gt;，形成以公顷计的足迹 EF&lt;sub&gt;j&lt;/sub&gt; = CE&lt;sub&gt;j&lt;/sub&gt;/a&lt;sub&gt;j&lt;/sub&gt;，与生态承载力 BC&lt;sub&gt;j&lt;/sub&gt; = area&lt;sub&gt;j&lt;/sub&gt; 相比较；或者二者都以碳的吨数计。&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;按能力分摊&lt;/b&gt;（默认）：CE&lt;sub&gt;j&lt;/sub&gt; = CE × CC&lt;sub&gt;j&lt;/sub&gt;/CC，因此 EF = CE/ā，ā 为区域自身的平均吸收量，EF/BC = CE/CC。此时所有碳汇同时出现赤字，Fang 的形式与简单形式相等。&lt;/li&gt;&lt;li&gt;&lt;b&gt;固定比例&lt;/b&gt;：CE&lt;sub&gt;j&lt;/sub&gt; = CE × p&lt;sub&gt;j&lt;/sub&gt;，森林 0.8272，草地 0.1728。&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;&lt;b&gt;按碳汇：&lt;/b&gt;广度 = min(EF, BC)；赤字 = max(EF − BC, 0)；深度 = 1 + 赤字/BC；广度 × 深度 = EF。没有赤字处看资本流量占用率 = 广度/BC，有赤字处看存量流量利用比 = 赤字/广度。&lt;b&gt;区域&lt;/b&gt;（Fang）：广度 = Σ min(EF&lt;sub&gt;j&lt;/sub&gt;, BC&lt;sub&gt;j&lt;/sub&gt;)，深度 = 1 + Σ 赤字&lt;sub&gt;j&lt;/sub&gt;/Σ BC&lt;sub&gt;j&lt;/sub&gt;；一种碳汇的盈余不能抵偿另一种的赤字，且广度 × 深度 ≤ Σ EF&lt;sub&gt;j&lt;/sub&gt;。depth_naive 把所有碳汇视为一体（Niccolucci），绝不会更深。&lt;/p&gt;&lt;p&gt;&lt;b&gt;类型：&lt;/b&gt;广度和深度高于或不高于各自的均值（等于均值为低）。类型相对于所给的区域和年份；若有一个区域几乎没有碳汇而深度极大，会使均值高于大多数其他区域。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单位：&lt;/b&gt;排放为 tC 或 tCO2（× 12/44），必须选择，绝不假定；面积为碳汇的公顷数，不是全球公顷。&lt;b&gt;默认值：&lt;/b&gt;森林 3.8096、草地 0.9482 tC/ha/yr 及上述比例，均按中国研究的引用（谢鸿宇等 2008；赵荣钦等 2010），&lt;b&gt;来源待核实&lt;/b&gt;；燃料和水泥同“碳排放”。各数值连同来源和可靠程度列于 &lt;code&gt;resources/tables&lt;/code&gt;（&lt;code&gt;carbon_sinks.csv&lt;/code&gt;、&lt;code&gt;fuel_carbon.csv&lt;/code&gt;）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;来源：&lt;/b&gt;Niccolucci et al. 2009, Ecol. Model. 220:2819；Fang and Li 2012, J. Nat. Resour. 27(12):1995；Fang 2015。目的与 Zuo and Zhao 2025（Arid Zone Research 42(9)）相同，但其数据和公式未公开：不复现其数值。&lt;/p&gt;&lt;p&gt;&lt;b&gt;注意：&lt;/b&gt;“工业”的范围因能源平衡表而异；电力在消费地和生产地都计会重复计算；统计数据没有的区域留空。除非要求，缺失年份绝不填补。没有碳汇的区域没有深度（空值）。&lt;b&gt;局限：&lt;/b&gt;这是责任的核算：二氧化碳在整个大气中混合，每公顷吸收量为平均值。&lt;b&gt;后续：&lt;/b&gt;空间自相关、减排潜力。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/carbon_footprint_3d.py" line="76"/>
        <source>Regions with complete data in the last year</source>
        <translation>最后一年数据完整的区域数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/carbon_footprint_3d.py" line="76"/>
        <source>Number of years</source>
        <translation>年数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/carbon_footprint_3d.py" line="76"/>
        <source>Regions in deficit in the last year</source>
        <translation>最后一年有赤字的区域数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/carbon_footprint_3d.py" line="76"/>
        <source>Footprint of all regions in the last year (ha or tC/yr)</source>
        <translation>最后一年所有区域的足迹（ha 或 tC/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/carbon_footprint_3d.py" line="76"/>
        <source>Biocapacity of all regions in the last year (ha or tC/yr)</source>
        <translation>最后一年所有区域的生态承载力（ha 或 tC/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/carbon_footprint_3d.py" line="76"/>
        <source>Depth of all regions together in the last year</source>
        <translation>最后一年所有区域总体的深度</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/carbon_footprint_3d.py" line="121"/>
        <source>All</source>
        <translation>全部</translation>
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
    <name>CentreAndEllipse</name>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="30"/>
        <source>Gravity centre and ellipse</source>
        <translation>重心与标准差椭圆</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="33"/>
        <source>Where a quantity has its centre, how it spreads and where it moves, year by year.</source>
        <translation>某一数量的重心在何处、如何分布以及逐年向何处移动。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="36"/>
        <source>gravity centre,mean centre,standard deviational ellipse,directional distribution,migration,centre of gravity,carbon footprint,years</source>
        <translation>重心,平均中心,标准差椭圆,方向分布,重心迁移,重心转移,空间格局,碳足迹,年份,gravity centre,mean centre,standard deviational ellipse,directional distribution,migration</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="42"/>
        <source>&lt;p&gt;&lt;b&gt;Centre:&lt;/b&gt; x̄ = Σ w&lt;sub&gt;i&lt;/sub&gt; x&lt;sub&gt;i&lt;/sub&gt; / Σ w&lt;sub&gt;i&lt;/sub&gt; and likewise ȳ, over the centroids of the units (or points), w the value of each unit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ellipse&lt;/b&gt; (Lefever 1926): its major axis lies where the weighted deviations from the centre are largest; half axes are σ = √(Σ w d² / Σ w), d the deviation along each axis. &lt;b&gt;Yuill&lt;/b&gt; (1971) has them so; &lt;b&gt;CrimeStat&lt;/b&gt; multiplies both by √(2n/(n − 2)), n the number of units with a value above 0. Of a normal distribution an ellipse of one standard deviation holds 39 % by Yuill and 63 % by CrimeStat; the field &lt;code&gt;share_inside&lt;/code&gt; says how much it is here. Some papers print w² under the root and in the formula of the angle; with a power of 2 their numbers can be compared, the centre keeps w.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Azimuth:&lt;/b&gt; of the major axis, 0 to 180 degrees clockwise from the plane's north. &lt;b&gt;Way:&lt;/b&gt; distances (km) and bearings (degrees clockwise from true north, at the start) on the ellipsoid between successive centres.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Values&lt;/b&gt; are weights: amounts of units (emissions, footprints, people). With densities or rates every unit counts alike whatever its size. Negative values have no centre of gravity and are refused.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Years:&lt;/b&gt; a layer with one feature for each unit and year, or units with a long table beside them. Nothing is filled in for missing years; a unit that appears or disappears moves the centre, which is told, and can be avoided by using only units with a value in every year. Results carry a date for the temporal controller. Numbers are those of the last year with a centre, and of the whole way.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits:&lt;/b&gt; a centre can lie where nothing is; an ellipse has one direction, whatever the shape; both depend on how the region is cut and say nothing about significance. Fewer than three units, or units on one line, have no ellipse. &lt;b&gt;Run next:&lt;/b&gt; Spatial autocorrelation.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;重心：&lt;/b&gt;x̄ = Σ w&lt;sub&gt;i&lt;/sub&gt; x&lt;sub&gt;i&lt;/sub&gt; / Σ w&lt;sub&gt;i&lt;/sub&gt;，ȳ 同理；对各单元的质心（或点）计算，w 为各单元的值。&lt;/p&gt;&lt;p&gt;&lt;b&gt;椭圆&lt;/b&gt;（Lefever 1926）：长轴位于相对重心的加权离差最大的方向；半轴为 σ = √(Σ w d² / Σ w)，d 为沿各轴的离差。&lt;b&gt;Yuill&lt;/b&gt;（1971）即如此；&lt;b&gt;CrimeStat&lt;/b&gt; 把二者都乘以 √(2n/(n − 2))，n 为值大于 0 的单元数。对正态分布，一个标准差的椭圆按 Yuill 包含 39 %，按 CrimeStat 包含 63 %；字段 &lt;code&gt;share_inside&lt;/code&gt; 给出此处的实际比例。有的文献在根号内和角度公式中写作 w²；幂次取 2 时可与其数值比较，重心仍用 w。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方位角：&lt;/b&gt;长轴的方位角，自平面的北方向顺时针 0 至 180 度。&lt;b&gt;路径：&lt;/b&gt;相邻年份重心之间在椭球上的距离（km）和方位（起点处自真北顺时针的度数）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;值&lt;/b&gt;即权重：各单元的数量（排放、足迹、人口）。若用密度或比率，则不论大小每个单元同等计入。负值没有重心，会被拒绝。&lt;/p&gt;&lt;p&gt;&lt;b&gt;年份：&lt;/b&gt;每个单元每年一个要素的图层，或单元图层配以长表。缺失年份绝不填补；单元的出现或消失会使重心移动，此情况会告知，只用每年都有值的单元即可避免。结果带有日期，供时态控制面板使用。各数值为有重心的最后一年及整个路径的数值。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限：&lt;/b&gt;重心可能落在什么也没有的地方；不论形状如何，椭圆只有一个方向；二者都取决于区域的划分，且不说明显著性。少于三个单元，或单元位于一条直线上时，没有椭圆。&lt;b&gt;后续：&lt;/b&gt;空间自相关。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="66"/>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="66"/>
        <source>Polygons (provinces, counties, zones), which count at their centroids, or points.</source>
        <translation>多边形（省、县、分区），以质心计；或点。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="78"/>
        <source>x of the last centre (layer&apos;s system)</source>
        <translation>最后一年重心的 x（图层坐标系）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="78"/>
        <source>y of the last centre (layer&apos;s system)</source>
        <translation>最后一年重心的 y（图层坐标系）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="78"/>
        <source>Major half axis of the last ellipse</source>
        <translation>最后一年椭圆的长半轴</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="78"/>
        <source>Minor half axis of the last ellipse</source>
        <translation>最后一年椭圆的短半轴</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="78"/>
        <source>Azimuth of the last ellipse (degrees)</source>
        <translation>最后一年椭圆的方位角（度）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="78"/>
        <source>Length of the way of the centre (km)</source>
        <translation>重心移动路径的长度（km）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="78"/>
        <source>Distance from the first to the last centre (km)</source>
        <translation>首末重心之间的距离（km）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="78"/>
        <source>Bearing from the first to the last centre (degrees)</source>
        <translation>从首年重心到末年重心的方位（度）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="94"/>
        <source>The numeric field by which units are weighted: amounts, 0 or more. Leave empty when the values come from a table.</source>
        <translation>为单元加权的数值字段：数量，大于或等于 0。值来自表格时留空。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="100"/>
        <source>Field of names</source>
        <translation>名称字段</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="100"/>
        <source>Names the units in messages and joins them to the table; unique in every year.</source>
        <translation>在消息中标识单元，并用于与表格连接；在每一年内唯一。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="110"/>
        <source>Form of the ellipse</source>
        <translation>椭圆的形式</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="110"/>
        <source>CrimeStat's half axes are those of Yuill times √(2n/(n − 2)); centre and azimuth are equal.</source>
        <translation>CrimeStat 的半轴为 Yuill 的 √(2n/(n − 2)) 倍；重心和方位角相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="110"/>
        <source>Yuill</source>
        <translation>Yuill</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="110"/>
        <source>CrimeStat</source>
        <translation>CrimeStat</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="110"/>
        <source>Size (standard deviations)</source>
        <translation>大小（标准差倍数）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="110"/>
        <source>Half axes of the drawn ellipse in standard deviations; 1, 2 or 3 are usual.</source>
        <translation>所绘椭圆的半轴，以标准差的倍数计；通常取 1、2 或 3。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="110"/>
        <source>Only units with a value in every year</source>
        <translation>只用每年都有值的单元</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="110"/>
        <source>On: units that lack a year are left out in all. Needs the field of names.</source>
        <translation>打开：缺少某一年的单元在所有年份都略去。需要名称字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="110"/>
        <source>Power of the values in the axes</source>
        <translation>轴中值的幂次</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="110"/>
        <source>1: as they are. 2: squared in axes and azimuth, not in the centre, as in some papers.</source>
        <translation>1：原值。2：在轴和方位角中取平方，重心不取，如有的文献所用。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="140"/>
        <source>Centres</source>
        <translation>重心点</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="140"/>
        <source>One point a year, with date, sum of the values, and coordinates.</source>
        <translation>每年一个点，含日期、值的总和及坐标。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="140"/>
        <source>Ellipses</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="140"/>
        <source>One polygon a year, with date, half axes, azimuth, area and the share inside.</source>
        <translation>每年一个多边形，含日期、半轴、方位角、面积和所含比例。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="140"/>
        <source>Way of the centre</source>
        <translation>重心移动路径</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="140"/>
        <source>One line from each centre to the next, with years, date, distance, bearing and speed.</source>
        <translation>每个重心到下一个重心一条线，含年份、日期、距离、方位和速度。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="140"/>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="140"/>
        <source>One row a year with all numbers.</source>
        <translation>每年一行，含所有数值。</translation>
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
        <location filename="../algorithms/spillover/compensation.py" line="65"/>
        <source>Account (zone table of a flow)</source>
        <translation>收支账（流动的分区表）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="65"/>
        <source>A layer with the fields supply, demand, sent and received, as the flow algorithms give it; local, deficit and area_ha are used where present.</source>
        <translation>含 supply、demand、sent 和 received 字段的图层，由各服务流算法给出；若有 local、deficit 和 area_ha 则一并使用。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="65"/>
        <source>Tolerance τ for “balanced” (0..1)</source>
        <translation>“平衡”的容差 τ（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="65"/>
        <source>Share of the larger of supply and demand by which a balanced unit may miss. ESFlow&apos;s convention.</source>
        <translation>平衡单元所允许的偏差，占供给与需求中较大者的比例。ESFlow 的约定。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="65"/>
        <source>Units with rates and classes</source>
        <translation>带比率和类型的单元</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="65"/>
        <source>Class transition</source>
        <translation>类型转移表</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="65"/>
        <source>How many units of each class before flow are in each class after it, with totals.</source>
        <translation>流动前各类型的单元在流动后分属各类型的数量，含合计。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="127"/>
        <source>Compensation rate by volume (0..1)</source>
        <translation>按总量计的补偿率（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="131"/>
        <source>Number of units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="37"/>
        <source>&lt;p&gt;Takes the account of any flow (zone table of “River flow”, sub-basins of “Sub-basin flow”) and tells how far it relieves the shortages. The papers print a compensation rate without a formula, so five definitions stand side by side:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;code&gt;cr_volume&lt;/code&gt; = ΣK/ΣQ, received over deficit (the headline rate)&lt;/li&gt;&lt;li&gt;&lt;code&gt;cr_count&lt;/code&gt;: share of the units in deficit that end up balanced (unmet ≤ τ × deficit)&lt;/li&gt;&lt;li&gt;&lt;code&gt;cr_mean&lt;/code&gt;: mean of K/Q over the units in deficit&lt;/li&gt;&lt;li&gt;&lt;code&gt;cr_area&lt;/code&gt;: like cr_count, by area&lt;/li&gt;&lt;li&gt;&lt;code&gt;sr_dyn&lt;/code&gt; = (ΣL + ΣK)/ΣD, demand met after flow; not a compensation rate&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Without any deficit the rates are undefined: null with the flag &lt;code&gt;no_deficit&lt;/code&gt;, never 0 or 100 %. Classes: balanced when |S − D| ≤ τ × max(S, D), otherwise surplus or deficit; after flow with B′ = B + K − X in the place of S − D.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Several services:&lt;/b&gt; give their accounts over the same zones, with the field that names each zone. They stand side by side: each keeps its unit, fields carry its code (WY_rate), and over the services there are only means of rates, never sums of m3 and t. A mean is taken only over rates of the same level: cells (from the ledgers), zones or sub-basins (from the accounts), and the whole region as one unit, in which nothing is sent and only what it lacks as a whole is a deficit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits:&lt;/b&gt; a rate depends on the level of its units (cells, sub-basins, zones); the ledger names level and number of units, and rates of different levels must not be compared. No unit crosses from surplus to deficit at the level of the flow; a zone summed from cells may, because its cells with a surplus serve other zones while its own deficits remain. The rates of the published framework (79.68 %, 74.79 %, 61.94 %) cannot be reproduced from public information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;读取任一流动的收支账（“河网水流”的分区表、“子流域水流”的子流域），给出其对短缺的缓解程度。文献给出补偿率而未给公式，因此并列五种定义：&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;code&gt;cr_volume&lt;/code&gt; = ΣK/ΣQ，接收量与赤字之比（主要比率）&lt;/li&gt;&lt;li&gt;&lt;code&gt;cr_count&lt;/code&gt;：赤字单元中最终达到平衡者的比例（未满足 ≤ τ × 赤字）&lt;/li&gt;&lt;li&gt;&lt;code&gt;cr_mean&lt;/code&gt;：赤字单元 K/Q 的平均&lt;/li&gt;&lt;li&gt;&lt;code&gt;cr_area&lt;/code&gt;：同 cr_count，按面积计&lt;/li&gt;&lt;li&gt;&lt;code&gt;sr_dyn&lt;/code&gt; = (ΣL + ΣK)/ΣD，流动后的需求满足率；不是补偿率&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;没有任何赤字时各比率无定义：为空值并标记 &lt;code&gt;no_deficit&lt;/code&gt;，绝不记为 0 或 100 %。类型：|S − D| ≤ τ × max(S, D) 时为平衡，否则为盈余或赤字；流动后以 B′ = B + K − X 代替 S − D。&lt;/p&gt;&lt;p&gt;&lt;b&gt;多种服务：&lt;/b&gt;给出同一套分区上各服务的收支账，以及标识分区的字段。各服务并列：各自保留单位，字段带有其代码（WY_rate），服务之间只有比率的平均，绝不把 m3 与 t 相加。只对同一层级的比率求平均：像元（取自台账）、分区或子流域（取自收支账），以及把整个区域作为一个单元；在后一种情形下没有任何送出，只有区域整体的缺口才算赤字。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限：&lt;/b&gt;比率取决于其单元的层级（像元、子流域、分区）；台账注明层级和单元数，不同层级的比率不可比较。在流动本身的层级上，没有单元会由盈余变为赤字；由像元汇总的分区则有可能，因为其有盈余的像元供给其他分区，而其自身的赤字依然存在。已发表框架的比率（79.68 %、74.79 %、61.94 %）无法由公开信息复现。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="65"/>
        <source>Accounts of further services</source>
        <translation>其他服务的收支账</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="65"/>
        <source>Zone tables of flows of other services over the same zones; the output then has all services side by side.</source>
        <translation>同一套分区上其他服务流的分区表；输出将并列所有服务。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="65"/>
        <source>Ledgers of the same runs</source>
        <translation>同一运行的台账</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="65"/>
        <source>LEDGER tables, which know the account at its own level (cells); gathered in the ledger and in the table of rates.</source>
        <translation>LEDGER 表，含收支账在其自身层级（像元）上的结果；汇集于台账和比率表中。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="65"/>
        <source>The units with their rate, and their class before and after flow; of several services all their fields side by side, with the service&apos;s code in front.</source>
        <translation>各单元及其比率和流动前后的类型；多种服务时并列各自的全部字段，前缀为服务代码。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="65"/>
        <source>Rates by service and level</source>
        <translation>按服务和层级的比率</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="65"/>
        <source>One row for every service and level, and the mean of the services at each level.</source>
        <translation>每种服务、每个层级一行，并给出各层级上各服务的平均。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="128"/>
        <source>Mean compensation rate of the services (0..1)</source>
        <translation>各服务的平均补偿率（0..1）</translation>
    </message>
</context>
<context>
    <name>ComprehensiveRatio</name>
    <message>
        <location filename="../algorithms/mismatch/comprehensive_ratio.py" line="31"/>
        <source>Comprehensive ratio of services</source>
        <translation>服务综合供需比</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/comprehensive_ratio.py" line="34"/>
        <source>Mean of several services&apos; supply-demand ratios (CESDR) by cell and by zone.</source>
        <translation>多种服务供需比的均值（CESDR），逐像元和分区给出。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/comprehensive_ratio.py" line="37"/>
        <source>ecosystem services,supply,demand,ESDR,CESDR,comprehensive,ratio,multiple services</source>
        <translation>生态系统服务,供给,需求,供需比,生态供需比,综合供需比,综合生态供需比,ESDR,CESDR,多种服务,supply,demand,comprehensive,ratio,multiple services</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/comprehensive_ratio.py" line="40"/>
        <source>&lt;p&gt;Comprehensive ecological supply-demand ratio: CESDR = Σ w&lt;sub&gt;k&lt;/sub&gt; ESDR&lt;sub&gt;k&lt;/sub&gt; over the services k, equal weights by default, so that it is their mean. Amounts of different services cannot be added; their ratios, which have no unit, can.&lt;/p&gt;&lt;p&gt;Give one ESDR raster for each service, as “Balance supply and demand by cell” writes it. Rasters with one band a year give one band a year; all must have the same years. Other ratios without unit, such as the normalised balance, are taken too, but only of one kind.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Nodata:&lt;/b&gt; only cells with data in all services (and years) count. &lt;b&gt;By zone:&lt;/b&gt; means of the cells' ratios, weighted by area, for each service and for all together. &lt;b&gt;Limits:&lt;/b&gt; a surplus of one service hides a deficit of another; look at the services too. Each ESDR depends on its own references: fix them to compare regions. &lt;b&gt;Run next:&lt;/b&gt; Coupling coordination, flow.&lt;/p&gt;</source>
        <translation>&lt;p&gt;综合生态供需比：CESDR = Σ w&lt;sub&gt;k&lt;/sub&gt; ESDR&lt;sub&gt;k&lt;/sub&gt;，对各服务 k 求和，默认等权，即各服务的均值。不同服务的量不能相加；没有单位的供需比可以相加。&lt;/p&gt;&lt;p&gt;每种服务给出一个 ESDR 栅格，即“逐像元供需平衡”所写出的栅格。每年一个波段的栅格给出每年一个波段；各栅格的年份必须相同。也可使用其他无单位的比率，例如归一化供需差，但只能是同一种。&lt;/p&gt;&lt;p&gt;&lt;b&gt;无数据：&lt;/b&gt;只计所有服务（和年份）都有数据的像元。&lt;b&gt;分区：&lt;/b&gt;各像元比率的面积加权均值，每种服务分别给出并给出合计。&lt;b&gt;局限：&lt;/b&gt;一种服务的盈余会掩盖另一种的赤字；请同时查看各服务。每个 ESDR 取决于各自的参考值：比较不同区域时请固定参考值。&lt;b&gt;后续：&lt;/b&gt;耦合协调度、服务流。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/comprehensive_ratio.py" line="54"/>
        <source>Ratios of the services</source>
        <translation>各服务的供需比</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/comprehensive_ratio.py" line="54"/>
        <source>Two or more rasters without unit, one for each service. The first one&apos;s grid is the run&apos;s.</source>
        <translation>两个或更多无单位的栅格，每种服务一个。运行以第一个栅格的网格为准。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/comprehensive_ratio.py" line="54"/>
        <source>One number for each service, in order, separated by commas; only their shares matter.</source>
        <translation>每种服务一个数，按顺序以逗号分隔；只有其相对比例起作用。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/comprehensive_ratio.py" line="54"/>
        <source>Comprehensive ratio</source>
        <translation>综合供需比</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/comprehensive_ratio.py" line="54"/>
        <source>Weighted mean of the ratios, one band a year.</source>
        <translation>各供需比的加权均值，每年一个波段。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/comprehensive_ratio.py" line="73"/>
        <source>Mean of the first year over the area</source>
        <translation>首年的区域平均值</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/comprehensive_ratio.py" line="94"/>
        <source>CESDR</source>
        <translation>CESDR</translation>
    </message>
</context>
<context>
    <name>CouplingCoordination</name>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="32"/>
        <source>Coupling coordination</source>
        <translation>耦合协调度</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="35"/>
        <source>Coupling degree, development and coordination of two to four systems, in ten classes.</source>
        <translation>两至四个系统的耦合度、发展指数和耦合协调度，分为十个等级。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="38"/>
        <source>coupling coordination degree,CCD,coupling,coordination,development,supply,demand</source>
        <translation>耦合协调度,耦合协调,耦合度,协调度,综合发展指数,CCD,供给,需求,供需,coupling coordination degree,coupling,coordination,development,supply,demand</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="45"/>
        <source>&lt;p&gt;How far two to four systems, such as the supply and the demand of a service, are strong together.&lt;/p&gt;&lt;p&gt;Each system becomes a share U = (x − min)/(max − min), with the lowest and highest value of all its years on cells with data everywhere, or with fixed ones (values beyond are set to 0 or 1). Coupling degree C = n (U&lt;sub&gt;1&lt;/sub&gt;…U&lt;sub&gt;n&lt;/sub&gt;)&lt;sup&gt;1/n&lt;/sup&gt;/(U&lt;sub&gt;1&lt;/sub&gt; + … + U&lt;sub&gt;n&lt;/sub&gt;), for two systems 2√(U&lt;sub&gt;1&lt;/sub&gt;U&lt;sub&gt;2&lt;/sub&gt;)/(U&lt;sub&gt;1&lt;/sub&gt; + U&lt;sub&gt;2&lt;/sub&gt;), 0..1. Development T = Σ α U with weights α that sum to 1. Coordination D = √(C T). Where all U are 0, C and D are 0.&lt;/p&gt;&lt;p&gt;The form without the factor 2, whose C cannot exceed 0.5, is a misprint found in many papers (Wang et al. 2021, Journal of Natural Resources 36(3):793) and is not offered. With two systems of equal weight, D = (U&lt;sub&gt;1&lt;/sub&gt;U&lt;sub&gt;2&lt;/sub&gt;)&lt;sup&gt;1/4&lt;/sup&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Classes&lt;/b&gt; in steps of 0.1 (Acta Geographica Sinica 76(4)); a bound belongs to the class above it:&lt;/p&gt;&lt;ul&gt;{rows}&lt;/ul&gt;&lt;p&gt;&lt;b&gt;Units:&lt;/b&gt; any in, shares without unit out. &lt;b&gt;Several years:&lt;/b&gt; every raster has one band a year. &lt;b&gt;By zone:&lt;/b&gt; &lt;code&gt;u_1&lt;/code&gt; … are means over the zone's area, and &lt;code&gt;coupling&lt;/code&gt;, &lt;code&gt;development&lt;/code&gt;, &lt;code&gt;coordination&lt;/code&gt; are computed from these; &lt;code&gt;coordination_cellmean&lt;/code&gt; is the mean of the cells' D. &lt;b&gt;Limits:&lt;/b&gt; min-max shares depend on the region and its extreme cells, and a high D means that all systems are high, not that one meets the other's need; see the balance for that. &lt;b&gt;Run next:&lt;/b&gt; Local bivariate Moran, flow.&lt;/p&gt;</source>
        <translation>&lt;p&gt;两至四个系统（例如一种服务的供给与需求）在多大程度上同步处于高水平。&lt;/p&gt;&lt;p&gt;每个系统先标准化为 U = (x − min)/(max − min)，取其所有年份、在处处有数据的像元上的最低值和最高值，或采用固定值（超出者取 0 或 1）。耦合度 C = n (U&lt;sub&gt;1&lt;/sub&gt;…U&lt;sub&gt;n&lt;/sub&gt;)&lt;sup&gt;1/n&lt;/sup&gt;/(U&lt;sub&gt;1&lt;/sub&gt; + … + U&lt;sub&gt;n&lt;/sub&gt;)，两个系统时为 2√(U&lt;sub&gt;1&lt;/sub&gt;U&lt;sub&gt;2&lt;/sub&gt;)/(U&lt;sub&gt;1&lt;/sub&gt; + U&lt;sub&gt;2&lt;/sub&gt;)，0..1。发展指数 T = Σ α U，权重 α 之和为 1。耦合协调度 D = √(C T)。所有 U 均为 0 时，C 和 D 为 0。&lt;/p&gt;&lt;p&gt;不含系数 2、C 不可能超过 0.5 的形式是许多文献中的误写（Wang et al. 2021, Journal of Natural Resources 36(3):793），此处不提供。两个系统等权时，D = (U&lt;sub&gt;1&lt;/sub&gt;U&lt;sub&gt;2&lt;/sub&gt;)&lt;sup&gt;1/4&lt;/sup&gt;。&lt;/p&gt;&lt;p&gt;&lt;b&gt;等级&lt;/b&gt;以 0.1 为间隔（Acta Geographica Sinica 76(4)）；界限值归入上一级：&lt;/p&gt;&lt;ul&gt;{rows}&lt;/ul&gt;&lt;p&gt;&lt;b&gt;单位：&lt;/b&gt;输入不限，输出为无单位的标准化值。&lt;b&gt;多个年份：&lt;/b&gt;每个栅格每年一个波段。&lt;b&gt;分区：&lt;/b&gt;&lt;code&gt;u_1&lt;/code&gt;……为分区面积上的均值，&lt;code&gt;coupling&lt;/code&gt;、&lt;code&gt;development&lt;/code&gt;、&lt;code&gt;coordination&lt;/code&gt; 由这些均值计算；&lt;code&gt;coordination_cellmean&lt;/code&gt; 为各像元 D 的均值。&lt;b&gt;局限：&lt;/b&gt;极差标准化取决于区域及其极端像元；D 高表示各系统都高，而不是一个满足另一个的需要；后者请看供需平衡。&lt;b&gt;后续：&lt;/b&gt;双变量局部莫兰指数、服务流。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="66"/>
        <source>One number for each system, separated by commas; only their shares matter. Empty: equal.</source>
        <translation>每个系统一个数，以逗号分隔；只有其相对比例起作用。留空：等权。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="147"/>
        <source>Coordination D</source>
        <translation>耦合协调度 D</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="66"/>
        <source>Coordination 0..1, one band a year.</source>
        <translation>耦合协调度 0..1，每年一个波段。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="147"/>
        <source>Coupling degree C</source>
        <translation>耦合度 C</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="66"/>
        <source>How alike the systems are, 0..1.</source>
        <translation>各系统的相近程度，0..1。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="147"/>
        <source>Development T</source>
        <translation>发展指数 T</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="66"/>
        <source>Weighted mean of the systems, 0..1.</source>
        <translation>各系统的加权均值，0..1。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="66"/>
        <source>Class of coordination</source>
        <translation>耦合协调等级</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="66"/>
        <source>1 … 10 in steps of 0.1; 255 nodata.</source>
        <translation>1 … 10，以 0.1 为间隔；255 无数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="66"/>
        <source>Areas by class</source>
        <translation>各等级面积</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="66"/>
        <source>One row for each year and class with its name, area and share of the area.</source>
        <translation>每个年份和等级一行，含名称、面积和面积比例。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="91"/>
        <source>Mean coordination of the first year</source>
        <translation>首年平均耦合协调度</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="147"/>
        <source>Class of coordination, 1 … 10</source>
        <translation>耦合协调等级，1 … 10</translation>
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
    <name>DistributionCurves</name>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="41"/>
        <source>Distribution curves</source>
        <translation>分布曲线</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="44"/>
        <source>How an indicator is distributed over units: one kernel density curve a year.</source>
        <translation>指标在各单元间如何分布：每年一条核密度曲线。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="47"/>
        <source>kernel density,distribution,Gaussian,Epanechnikov,Silverman,bandwidth,curve,convergence,polarisation,years</source>
        <translation>核密度,核密度估计,动态演进,分布,高斯,Epanechnikov,Silverman,带宽,曲线,收敛,极化,年份,kernel density,distribution,bandwidth,convergence,polarisation</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="52"/>
        <source>&lt;p&gt;f(x) = Σ w&lt;sub&gt;i&lt;/sub&gt; K((x − x&lt;sub&gt;i&lt;/sub&gt;)/h) / (h Σ w&lt;sub&gt;i&lt;/sub&gt;): how frequent a value x of the indicator is among the units of a year. A curve over values, not a map; the area below it is 1 (checked and reported).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Kernels&lt;/b&gt; have a standard deviation of 1, as in R and Stata: Gaussian exp(−u²/2)/√(2π); Epanechnikov 3/(4√5) (1 − u²/5) for u² &amp;lt; 5. &lt;b&gt;Bandwidth&lt;/b&gt; h, if none is given, by Silverman (1986): 0.9 min(sd, IQR/1.34) n&lt;sup&gt;−1/5&lt;/sup&gt;, for each year of its own. &lt;b&gt;Weights&lt;/b&gt;, such as people, make every unit count by them; n is then (Σw)²/Σw².&lt;/p&gt;&lt;p&gt;&lt;b&gt;How to read it:&lt;/b&gt; a curve that moves right: the indicator grows; that becomes higher and narrower: units become alike; a long right tail: a few units are far ahead; two peaks: units part into two groups. Small peaks come and go with the bandwidth.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input:&lt;/b&gt; any layer or table with one row for each unit and year. &lt;b&gt;Units:&lt;/b&gt; x in those of the indicator, f in one divided by it. Rows without value or weight are left out and told; missing years are never filled in. &lt;b&gt;Limits:&lt;/b&gt; with few units a curve says little; without a lowest possible value part of it can lie where no value can be, such as below 0. It knows nothing of where units are. &lt;b&gt;Run next:&lt;/b&gt; Spatial autocorrelation.&lt;/p&gt;</source>
        <translation>&lt;p&gt;f(x) = Σ w&lt;sub&gt;i&lt;/sub&gt; K((x − x&lt;sub&gt;i&lt;/sub&gt;)/h) / (h Σ w&lt;sub&gt;i&lt;/sub&gt;)：指标值 x 在某年各单元中出现的频繁程度。这是关于数值的曲线，不是地图；其下方面积为 1（经校验并报告）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;核函数&lt;/b&gt;的标准差为 1，与 R 和 Stata 相同：高斯 exp(−u²/2)/√(2π)；Epanechnikov 3/(4√5) (1 − u²/5)，u² &amp;lt; 5。&lt;b&gt;带宽&lt;/b&gt; h 未给出时按 Silverman（1986）：0.9 min(sd, IQR/1.34) n&lt;sup&gt;−1/5&lt;/sup&gt;，每年各自计算。&lt;b&gt;权重&lt;/b&gt;（例如人口）使各单元按权重计入；此时 n 为 (Σw)²/Σw²。&lt;/p&gt;&lt;p&gt;&lt;b&gt;如何解读：&lt;/b&gt;曲线右移：指标增大；峰变高变窄：各单元趋于相似；右尾拉长：少数单元遥遥领先；双峰：单元分化为两组。小峰会随带宽出现或消失。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入：&lt;/b&gt;每个单元每年一行的任意图层或表格。&lt;b&gt;单位：&lt;/b&gt;x 与指标相同，f 为指标单位的倒数。没有值或权重的行会略去并告知；缺失年份绝不填补。&lt;b&gt;局限：&lt;/b&gt;单元很少时曲线说明不了什么；未给出最低可能值时，曲线有一部分可能落在不可能取值之处，例如 0 以下。它不考虑单元的位置。&lt;b&gt;后续：&lt;/b&gt;空间自相关。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>One feature or row for each unit (and year).</source>
        <translation>每个单元（每年）一个要素或一行。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>The numeric indicator: a density, rate, index or share.</source>
        <translation>数值指标：密度、比率、指数或比例。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>Field of years</source>
        <translation>年份字段</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>Whole numbers or dates. Empty: all rows are of one year.</source>
        <translation>整数或日期。留空：所有行属于同一年。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>Years to analyse</source>
        <translation>所分析的年份</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>Separated by commas. Empty: all years.</source>
        <translation>以逗号分隔。留空：所有年份。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>Field of names</source>
        <translation>名称字段</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>Names the units in messages; unique in every year. Empty: row numbers.</source>
        <translation>在消息中标识各单元的名称；在每一年内唯一。留空：行号。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>Field of weights</source>
        <translation>权重字段</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>How much each unit counts, 0 or more, e.g. its population. Empty: all alike.</source>
        <translation>每个单元计入的权重，大于或等于 0，例如其人口。留空：等权。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>Kernel</source>
        <translation>核函数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>The shape each unit is smoothed to; it matters far less than the bandwidth.</source>
        <translation>把每个单元平滑成的形状；其影响远小于带宽。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="235"/>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="235"/>
        <source>Epanechnikov</source>
        <translation>Epanechnikov</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>Bandwidth (unit of the indicator)</source>
        <translation>带宽（指标的单位）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>One for all years. Empty: Silverman&apos;s, for each year of its own.</source>
        <translation>所有年份共用一个带宽。留空：按 Silverman 计算，每年各自取值。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>Lowest possible value</source>
        <translation>最低可能值</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>What the indicator cannot be below, often 0: the part of the curve that would lie below is reflected there. Empty: the curve may reach below the lowest value.</source>
        <translation>指标不可能低于的值，常为 0：曲线中本会落到其下方的部分在该处反射回来。留空：曲线可以延伸到最低值以下。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>Points of each curve</source>
        <translation>每条曲线的点数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>At least so many; more are used where a bandwidth is narrow.</source>
        <translation>至少这么多；带宽较窄处会使用更多。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>One row for each point of a curve: year, date, value and density.</source>
        <translation>曲线的每个点一行：年份、日期、值和密度。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="71"/>
        <source>One row a year: units, mean, spread, bandwidth, highest peak, number of peaks, area.</source>
        <translation>每年一行：单元数、均值、离散程度、带宽、最高峰、峰数、面积。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="152"/>
        <source>Bandwidth of the last year</source>
        <translation>最后一年的带宽</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="153"/>
        <source>Value at the highest peak of the last year</source>
        <translation>最后一年最高峰处的值</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="154"/>
        <source>Number of peaks of the last year</source>
        <translation>最后一年的峰数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="157"/>
        <source>Picture of the curves</source>
        <translation>曲线图</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="157"/>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="160"/>
        <source>Curves of all years, the later the darker; at most 20, evenly chosen.</source>
        <translation>所有年份的曲线，年份越晚颜色越深；至多 20 条，均匀选取。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="236"/>
        <source>{kernel} kernel, bandwidth {low:.4g} to {high:.4g}, {units} units</source>
        <translation>{kernel} 核，带宽 {low:.4g} 至 {high:.4g}，{units} 个单元</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="238"/>
        <source>{kernel} kernel, bandwidth {low:.4g}, {units} units</source>
        <translation>{kernel} 核，带宽 {low:.4g}，{units} 个单元</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="241"/>
        <source>Distribution: {field}</source>
        <translation>分布：{field}</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="241"/>
        <source>Density</source>
        <translation>密度</translation>
    </message>
</context>
<context>
    <name>DriverCorrelation</name>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="32"/>
        <source>Correlation of drivers</source>
        <translation>驱动因素相关分析</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="35"/>
        <source>Covariance and correlation matrix of any number of rasters, as tables and as a picture.</source>
        <translation>任意多个栅格的协方差矩阵和相关矩阵，以表格和图片给出。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="38"/>
        <source>correlation,covariance,Pearson,Spearman,drivers,band collection statistics,matrix</source>
        <translation>相关分析,相关系数,协方差,皮尔逊,斯皮尔曼,驱动因素,影响因素,波段集统计,相关矩阵,correlation,covariance,Pearson,Spearman,drivers,matrix</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="41"/>
        <source>&lt;p&gt;How a response (supply, demand, their difference) varies together with its possible drivers, cell by cell.&lt;/p&gt;&lt;p&gt;Cov&lt;sub&gt;ij&lt;/sub&gt; = Σ(Z&lt;sub&gt;ik&lt;/sub&gt; − μ&lt;sub&gt;i&lt;/sub&gt;)(Z&lt;sub&gt;jk&lt;/sub&gt; − μ&lt;sub&gt;j&lt;/sub&gt;)/(N − 1), Corr&lt;sub&gt;ij&lt;/sub&gt; = Cov&lt;sub&gt;ij&lt;/sub&gt;/(δ&lt;sub&gt;i&lt;/sub&gt; δ&lt;sub&gt;j&lt;/sub&gt;), with N − 1 in both, so that the diagonal is exactly 1. &lt;b&gt;Spearman&lt;/b&gt; is the same on ranks, equal values sharing their mean rank; covariances are then those of the ranks. Pearson reads the rasters once, block by block; Spearman holds them in memory.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Nodata:&lt;/b&gt; by default only cells with data in every layer count, N of them. “Mean of the layer” puts each layer's own mean in place of its missing cells, as ArcGIS' Band Collection Statistics does: covariances shrink by that. N is then the number of cells with data in at least one layer; the correlation does not depend on this choice, the covariance does.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Classes are refused:&lt;/b&gt; codes of land cover, soil or provinces are names, not quantities, and their correlation changes with the coding. Layers listed as categorical, and rasters of whole numbers with a colour or attribute table, belong into “Geodetector”. If such a raster does hold quantities (heights, counts), list it under quantities.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units:&lt;/b&gt; covariances carry the product of both layers' units; correlations have none and do not change with units. A constant layer has no correlation: its row is null. &lt;b&gt;Limits:&lt;/b&gt; correlation is not cause. No p-values are given: neighbouring cells resemble each other, so that with millions of them every coefficient looks significant. &lt;b&gt;Run next:&lt;/b&gt; Geodetector.&lt;/p&gt;</source>
        <translation>&lt;p&gt;逐像元考察响应量（供给、需求、供需差）与其可能的驱动因素如何共同变化。&lt;/p&gt;&lt;p&gt;Cov&lt;sub&gt;ij&lt;/sub&gt; = Σ(Z&lt;sub&gt;ik&lt;/sub&gt; − μ&lt;sub&gt;i&lt;/sub&gt;)(Z&lt;sub&gt;jk&lt;/sub&gt; − μ&lt;sub&gt;j&lt;/sub&gt;)/(N − 1)，Corr&lt;sub&gt;ij&lt;/sub&gt; = Cov&lt;sub&gt;ij&lt;/sub&gt;/(δ&lt;sub&gt;i&lt;/sub&gt; δ&lt;sub&gt;j&lt;/sub&gt;)，二者均用 N − 1，因此对角线恰为 1。&lt;b&gt;Spearman&lt;/b&gt; 对秩次作同样计算，相等的值取平均秩；此时协方差为秩次的协方差。Pearson 分块读取栅格一遍；Spearman 把栅格载入内存。&lt;/p&gt;&lt;p&gt;&lt;b&gt;无数据：&lt;/b&gt;默认只计所有图层都有数据的像元，共 N 个。“图层均值”以各图层自身的均值代替其缺失像元，与 ArcGIS 的“波段集统计”相同：协方差会因此变小。此时 N 为至少一个图层有数据的像元数；相关系数不受 N 的取法影响，协方差则受影响。&lt;/p&gt;&lt;p&gt;&lt;b&gt;分类栅格会被拒绝：&lt;/b&gt;土地覆盖、土壤或省份的代码是名称而不是数量，其相关系数随编码而变。列为分类的图层，以及带有颜色表或属性表的整数栅格，应交给“地理探测器”。若这样的栅格确为数量（高程、计数），请把它列入数量图层。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单位：&lt;/b&gt;协方差的单位为两图层单位之积；相关系数无单位，也不随单位变化。常数图层没有相关系数：其行为空值。&lt;b&gt;局限：&lt;/b&gt;相关不等于因果。不给出 p 值：相邻像元彼此相似，像元数以百万计时任何系数看起来都显著。&lt;b&gt;后续：&lt;/b&gt;地理探测器。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="64"/>
        <source>Rasters</source>
        <translation>栅格</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="64"/>
        <source>Two or more rasters of quantities; the first band of each. The first one&apos;s grid is the run&apos;s.</source>
        <translation>两个或更多的数量栅格，各取第一波段。运行以第一个栅格的网格为准。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="64"/>
        <source>Coefficient</source>
        <translation>系数</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="64"/>
        <source>Pearson for straight relations, Spearman for any that rise or fall steadily.</source>
        <translation>Pearson 用于线性关系，Spearman 用于任何单调关系。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="64"/>
        <source>Pearson</source>
        <translation>Pearson</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="64"/>
        <source>Spearman (ranks)</source>
        <translation>Spearman（秩相关）</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="64"/>
        <source>Missing cells</source>
        <translation>缺失像元</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="64"/>
        <source>Leave out cells that any layer lacks, or put the layer&apos;s mean there as ArcGIS does.</source>
        <translation>略去任一图层缺失的像元，或与 ArcGIS 一样以图层均值代替。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="64"/>
        <source>Only cells with data in all layers</source>
        <translation>仅用所有图层都有数据的像元</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="64"/>
        <source>Mean of the layer (as ArcGIS)</source>
        <translation>图层均值（同 ArcGIS）</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="64"/>
        <source>Layers that hold classes</source>
        <translation>分类图层</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="64"/>
        <source>Names, or numbers from 1, separated by commas. Such layers are refused here.</source>
        <translation>名称或从 1 起的序号，以逗号分隔。这些图层在此会被拒绝。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="64"/>
        <source>Layers that hold quantities in spite of a colour or attribute table</source>
        <translation>虽有颜色表或属性表但为数量的图层</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="64"/>
        <source>Names, or numbers from 1, separated by commas.</source>
        <translation>名称或从 1 起的序号，以逗号分隔。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="64"/>
        <source>Covariance and correlation by pair</source>
        <translation>逐对协方差与相关系数</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="64"/>
        <source>One row for every pair of layers, each layer with itself included.</source>
        <translation>每对图层一行，包括图层与其自身。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="64"/>
        <source>Correlation matrix</source>
        <translation>相关矩阵</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="64"/>
        <source>One row and one column for every layer.</source>
        <translation>每个图层一行一列。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="113"/>
        <source>Number of cells N</source>
        <translation>像元数 N</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="114"/>
        <source>Number of layers</source>
        <translation>图层数</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="117"/>
        <source>Picture of the matrix</source>
        <translation>矩阵图</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="117"/>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="120"/>
        <source>The correlation matrix in diverging colours.</source>
        <translation>以双色渐变表示的相关矩阵。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="187"/>
        <source>Pearson correlation</source>
        <translation>Pearson 相关系数</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="187"/>
        <source>Spearman rank correlation</source>
        <translation>Spearman 秩相关系数</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="188"/>
        <source>N = {cells} cells</source>
        <translation>N = {cells} 个像元</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="190"/>
        <source>, missing cells filled with the layer&apos;s mean</source>
        <translation>，缺失像元以图层均值填补</translation>
    </message>
</context>
<context>
    <name>ESFlow</name>
    <message>
        <location filename="../algorithms/base.py" line="27"/>
        <source>1 Supply</source>
        <translation>1 供给</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="28"/>
        <source>2 Demand</source>
        <translation>2 需求</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="29"/>
        <source>3 Mismatch</source>
        <translation>3 供需匹配</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="30"/>
        <source>4 Flow</source>
        <translation>4 服务流</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="31"/>
        <source>5 Spillover</source>
        <translation>5 溢出</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="32"/>
        <source>6 Zoning</source>
        <translation>6 分区</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="33"/>
        <source>7 Drivers</source>
        <translation>7 驱动因素</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="34"/>
        <source>8 Footprint</source>
        <translation>8 生态足迹</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/models.py" line="37"/>
        <source>9 Whole chains</source>
        <translation>9 完整流程</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="83"/>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="149"/>
        <source>GDAL could not read or write: {reason}</source>
        <translation>GDAL 无法读取或写入：{reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="151"/>
        <source>Stopped, nothing was written: {reason}. Please report this.</source>
        <translation>已停止，未写入任何内容：{reason}。请报告此问题。</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="153"/>
        <source>Not enough memory. Use a coarser grid or a smaller region.</source>
        <translation>内存不足。请使用更粗的网格或更小的区域。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_spread.py" line="112"/>
        <source>{label}: no cell of the land cover has the codes {codes}.</source>
        <translation>{label}：土地覆盖中没有任何像元的代码为 {codes}。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/demand_sectors.py" line="136"/>
        <source>{label}: no quota is given. Enter one in {unit}, or give it in the table of quotas.</source>
        <translation>{label}：未给出定额。请以 {unit} 为单位输入，或在定额表中给出。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/demand_sectors.py" line="199"/>
        <source>Sector {sector}: taken from {source}.</source>
        <translation>部门 {sector}：取自 {source}。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_people.py" line="136"/>
        <source>{label}: codes need a land cover. Give {lulc}, or leave the codes empty.</source>
        <translation>{label}：代码需要配合土地覆盖使用。请给出 {lulc}，或将代码留空。</translation>
    </message>
    <message>
        <location filename="../algorithms/land_codes.py" line="13"/>
        <source>{label}: “{text}” is no list of codes. Write whole numbers, e.g. 1,2.</source>
        <translation>{label}：“{text}”不是代码列表。请写整数，例如 1,2。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/demand_sectors.py" line="238"/>
        <source>{raster} and {codes} are both given. Give one of them.</source>
        <translation>{raster} 与 {codes} 同时给出。请只给其中一个。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/demand_sectors.py" line="260"/>
        <source>No sector of water demand is given. Give at least one of: {names}.</source>
        <translation>未给出任何用水部门。请至少给出下列之一：{names}。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/demand_sectors.py" line="261"/>
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
        <location filename="../algorithms/flow/field_amounts.py" line="18"/>
        <source>{label}: must be 0 or more; it is negative in {count} features (lowest {value:g}).</source>
        <translation>{label}：必须大于或等于 0；有 {count} 个要素为负（最低 {value:g}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs.py" line="108"/>
        <source>{label}: {value:g} is outside {minimum} … {maximum}. Give a value inside.</source>
        <translation>{label}：{value:g} 超出 {minimum} … {maximum}。请给出范围内的值。</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs.py" line="157"/>
        <source>{label}: cannot open “{path}” as a raster. Choose a raster file.</source>
        <translation>{label}：无法将“{path}”作为栅格打开。请选择栅格文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/layer_lists.py" line="58"/>
        <source>{label}: cannot open “{path}”. Choose a vector layer or table.</source>
        <translation>{label}：无法打开“{path}”。请选择矢量图层或表格。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="152"/>
        <source>{label}: choose the field that names each zone.</source>
        <translation>{label}：请选择标识分区的字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs.py" line="317"/>
        <source>{label}: the layer has no geometry. Choose another layer.</source>
        <translation>{label}：图层没有几何。请选择其他图层。</translation>
    </message>
    <message>
        <location filename="../algorithms/destination_check.py" line="52"/>
        <source>{label}: “{path}” is also chosen for {other}. Choose two files.</source>
        <translation>{label}：“{path}”同时被 {other} 选用。请选择两个不同的文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/destination_check.py" line="84"/>
        <source>{label}: cannot write “{path}”. Choose a file in an existing folder you may write to.</source>
        <translation>{label}：无法写入“{path}”。请选择现有且有写权限的文件夹中的文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/destination_check.py" line="97"/>
        <source>{label}: “{path}” is read as {input} and cannot be written. Choose another file.</source>
        <translation>{label}：“{path}”正作为 {input} 读取，无法写入。请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="249"/>
        <source>{count} cells have no supply or no demand and therefore no log ratio.</source>
        <translation>{count} 个像元没有供给或没有需求，因此没有对数比。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zonal_balance.py" line="111"/>
        <source>No zone holds a valid cell of supply and demand. Choose zones and rasters of one region.</source>
        <translation>没有分区包含供给与需求的有效像元。请选择同一区域的分区和栅格。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="149"/>
        <source>Supply (per hectare and year)</source>
        <translation>供给（每公顷每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="162"/>
        <source>Demand (per hectare and year)</source>
        <translation>需求（每公顷每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="162"/>
        <source>Density of the demand in the same unit and on the same grid as the supply.</source>
        <translation>需求的密度，单位和网格与供给相同。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="50"/>
        <source>Land cover (class codes)</source>
        <translation>土地覆盖（类型代码）</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="171"/>
        <source>Categorical raster of land-cover codes. Its grid is the run&apos;s grid.</source>
        <translation>土地覆盖代码的分类栅格。运行以其网格为准。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/zoning_section.py" line="64"/>
        <source>Zones</source>
        <translation>分区</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="196"/>
        <source>Zone field</source>
        <translation>分区字段</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="196"/>
        <source>Field that names each zone; it must not be null.</source>
        <translation>标识各分区的字段；不得为空。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="207"/>
        <source>Align rasters to the run&apos;s grid</source>
        <translation>将栅格对齐到运行网格</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="223"/>
        <source>Raster creation options</source>
        <translation>栅格创建选项</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="229"/>
        <source>GDAL creation options joined by “|”. Empty: DEFLATE compression, level 1.</source>
        <translation>GDAL 创建选项，以“|”连接。留空：DEFLATE 压缩，级别 1。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="236"/>
        <source>Zone table</source>
        <translation>分区表</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="236"/>
        <source>The zones with their sums; written only when zones are given.</source>
        <translation>各分区及其总和；仅在给出分区时写出。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="245"/>
        <source>Origin-destination lines</source>
        <translation>起讫线（OD 线）</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="245"/>
        <source>Who relieved whom: one line for every pair of zones, with amount, distance and shares.</source>
        <translation>谁缓解了谁的赤字：每对分区一条线，含数量、距离和占比。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="255"/>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="255"/>
        <source>Totals of the account, its closure error and the five compensation rates, with their level.</source>
        <translation>收支账的总量、闭合误差和五种补偿率，并注明层级。</translation>
    </message>
    <message>
        <location filename="../algorithms/run.py" line="277"/>
        <source>Record of the run: {path}</source>
        <translation>运行记录：{path}</translation>
    </message>
    <message>
        <location filename="../algorithms/run.py" line="314"/>
        <source>Cancelled: nothing was written.</source>
        <translation>已取消：未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../algorithms/services.py" line="183"/>
        <source>Supply and demand have different units ({units}). Give both in the same unit.</source>
        <translation>供给与需求的单位不同（{units}）。请使二者单位一致。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="193"/>
        <source>{count} units have no account (no valid cell); they are left out of the rates.</source>
        <translation>{count} 个单元没有收支账（无有效像元）；它们不计入各比率。</translation>
    </message>
    <message>
        <location filename="../algorithms/accounts.py" line="52"/>
        <source>{label}: no unit has supply, demand, sent and received. Nothing to rate.</source>
        <translation>{label}：没有任何单元同时具有供给、需求、送出和接收。无可评价。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/links_input.py" line="60"/>
        <source>{label}: field “{name}” holds negative values (lowest {value:g}). Correct them.</source>
        <translation>{label}：字段“{name}”含有负值（最低 {value:g}）。请更正。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/numbers.py" line="76"/>
        <source>zone (sums of cells)</source>
        <translation>分区（像元之和）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/numbers.py" line="77"/>
        <source>unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/service_section.py" line="62"/>
        <source>deficit</source>
        <translation>赤字</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/service_section.py" line="63"/>
        <source>balanced</source>
        <translation>平衡</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/service_section.py" line="64"/>
        <source>surplus</source>
        <translation>盈余</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="118"/>
        <source>Class before flow</source>
        <translation>流动前类型</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/service_section.py" line="65"/>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/class_change.py" line="34"/>
        <source>Units: {name} after flow</source>
        <translation>单元数：流动后{name}</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/class_change.py" line="34"/>
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
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="243"/>
        <source>Modified Hargreaves also needs: {missing}. Give them, or choose Oudin as {method}.</source>
        <translation>修正 Hargreaves 还需要：{missing}。请给出，或在 {method} 中选择 Oudin。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="256"/>
        <source>Not used by Oudin&apos;s formula: {unused}. Choose modified Hargreaves as {method} to use them.</source>
        <translation>Oudin 公式未使用：{unused}。要使用它们，请在 {method} 中选择修正 Hargreaves。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="74"/>
        <source>Precipitation (mm/yr)</source>
        <translation>降水量（mm/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/yield_inputs.py" line="27"/>
        <source>Mean annual precipitation. Zero is data: such a cell yields nothing.</source>
        <translation>多年平均年降水量。零是数据：这样的像元不产水。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="74"/>
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
        <location filename="../esflow_plugin/sample/layers.py" line="114"/>
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
        <location filename="../esflow_plugin/core/checks.py" line="46"/>
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
        <location filename="../esflow_plugin/core/water_demand.py" line="62"/>
        <source>The unit of the irrigation quota is {unit}, but must be one of {known}.</source>
        <translation>灌溉定额的单位为 {unit}，但必须是 {known} 之一。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/water_yield.py" line="28"/>
        <source>{label}: {column} must be 1 (vegetation) or 0 (none); it is neither for land-cover code {entries}.</source>
        <translation>{label}：{column} 必须为 1（有植被）或 0（无植被）；土地覆盖代码 {entries} 两者都不是。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="18"/>
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
        <location filename="../esflow_plugin/raster/units.py" line="136"/>
        <source>{label}: the unit “{unit}” is not known here; taken as {wanted}.</source>
        <translation>{label}：此处不认识单位“{unit}”；按 {wanted} 处理。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/raster/units.py" line="143"/>
        <source>{label}: the layer does not say its unit; taken as {wanted}.</source>
        <translation>{label}：图层未注明单位；按 {wanted} 处理。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/links.py" line="18"/>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/ledger.py" line="68"/>
        <source>Level of the account (cell, sub-basin, zone, region)</source>
        <translation>收支账的层级（像元、子流域、分区、区域）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="149"/>
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
        <location filename="../esflow_plugin/report/styling.py" line="220"/>
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
        <location filename="../esflow_plugin/report/maps.py" line="78"/>
        <source>The map “{path}” could not be drawn.</source>
        <translation>无法绘制地图“{path}”。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/maps.py" line="300"/>
        <source>N</source>
        <translation>北</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="31"/>
        <source>Rivers</source>
        <translation>河流</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="218"/>
        <source>Deficit</source>
        <translation>赤字</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="219"/>
        <source>Balanced</source>
        <translation>平衡</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="244"/>
        <source>Outlet</source>
        <translation>出口</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="245"/>
        <source>East</source>
        <translation>东</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="246"/>
        <source>South-east</source>
        <translation>东南</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="247"/>
        <source>South</source>
        <translation>南</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="248"/>
        <source>South-west</source>
        <translation>西南</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="249"/>
        <source>West</source>
        <translation>西</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="250"/>
        <source>North-west</source>
        <translation>西北</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="251"/>
        <source>North</source>
        <translation>北</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="252"/>
        <source>North-east</source>
        <translation>东北</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="348"/>
        <source>No deficit</source>
        <translation>无赤字</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/links.py" line="18"/>
        <source>Origin (donor)</source>
        <translation>起点（供给方）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/links.py" line="18"/>
        <source>Destination (receiver)</source>
        <translation>终点（接收方）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/links.py" line="18"/>
        <source>Amount per year</source>
        <translation>年数量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/links.py" line="18"/>
        <source>Unit of the amount</source>
        <translation>数量的单位</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/links.py" line="18"/>
        <source>Distance (m)</source>
        <translation>距离（m）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/links.py" line="18"/>
        <source>Share of all that the origin sent (0..1)</source>
        <translation>占起点送出总量的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/links.py" line="18"/>
        <source>Share of the destination&apos;s deficit (0..1)</source>
        <translation>占终点赤字的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/links.py" line="64"/>
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
        <location filename="../esflow_plugin/vector/zone_table.py" line="97"/>
        <source>Number of valid cells</source>
        <translation>有效像元数</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="98"/>
        <source>Area of valid cells (ha)</source>
        <translation>有效像元面积（公顷）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="99"/>
        <source>Share of the zone&apos;s area that has data (0..1)</source>
        <translation>分区面积中有数据的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="100"/>
        <source>Supply per year</source>
        <translation>年供给</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="101"/>
        <source>Demand per year</source>
        <translation>年需求</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="102"/>
        <source>Used where it is supplied, per year</source>
        <translation>年就地利用量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="103"/>
        <source>Surplus per year</source>
        <translation>年盈余</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="104"/>
        <source>Deficit per year before flow</source>
        <translation>流动前年赤字</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="105"/>
        <source>Sent and used elsewhere, per year</source>
        <translation>年送出并在别处利用的量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="106"/>
        <source>Received from elsewhere, per year</source>
        <translation>年从别处接收的量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="107"/>
        <source>Deficit per year after flow</source>
        <translation>流动后年赤字</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="110"/>
        <source>Surplus not used inside the area, per year</source>
        <translation>年区域内未利用的盈余</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="111"/>
        <source>Supply minus demand, per year</source>
        <translation>年供给减需求</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="112"/>
        <source>Balance after flow, per year</source>
        <translation>流动后年供需差</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="113"/>
        <source>Supply divided by demand</source>
        <translation>供给与需求之比</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="114"/>
        <source>Supply divided by demand, ratio of sums</source>
        <translation>供给与需求之比，总和之比</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="115"/>
        <source>Supply divided by demand, mean of the cells&apos; ratios</source>
        <translation>供给与需求之比，各像元比值的平均</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="116"/>
        <source>Number of cells whose ratio is defined</source>
        <translation>比值有定义的像元数</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="117"/>
        <source>Compensation rate: received / deficit (0..1)</source>
        <translation>补偿率：接收量 / 赤字（0..1）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="119"/>
        <source>Class after flow</source>
        <translation>流动后类型</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="120"/>
        <source>Inflow from upstream and outside, per year</source>
        <translation>来自上游和外部的年入流</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="121"/>
        <source>Outflow, per year</source>
        <translation>年出流</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="122"/>
        <source>Total of the statistics</source>
        <translation>统计值总量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="123"/>
        <source>Sum of the cells</source>
        <translation>像元之和</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="124"/>
        <source>1: spread evenly, because every weight is 0</source>
        <translation>1：因权重全为 0 而均匀分配</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="138"/>
        <source>Net primary production per year</source>
        <translation>年净初级生产力</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="139"/>
        <source>Heterotrophic respiration per year</source>
        <translation>年异养呼吸</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="140"/>
        <source>Net ecosystem production per year</source>
        <translation>年净生态系统生产力</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="141"/>
        <source>Taken up per year, cells above 0</source>
        <translation>年吸收量，大于 0 的像元</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="142"/>
        <source>Released per year, cells below 0</source>
        <translation>年释放量，小于 0 的像元</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="143"/>
        <source>Net ecosystem production per hectare and year</source>
        <translation>每公顷每年的净生态系统生产力</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="144"/>
        <source>Carbon stock</source>
        <translation>碳储量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="145"/>
        <source>Carbon stock per hectare</source>
        <translation>每公顷碳储量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="146"/>
        <source>Carbon stock of the second land cover</source>
        <translation>第二期土地覆盖的碳储量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="147"/>
        <source>Change over the period</source>
        <translation>时段变化</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="148"/>
        <source>Change per year</source>
        <translation>年变化</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="150"/>
        <source>Level at which surplus and deficit were taken</source>
        <translation>计算盈余与赤字的层级</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="151"/>
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
        <location filename="../algorithms/demand/emission_factors.py" line="69"/>
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
        <location filename="../algorithms/supply/food_parameters.py" line="121"/>
        <source>Statistics</source>
        <translation>统计数据</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="47"/>
        <source>One row for every zone, one column for every item, as in yearbooks. Each item is optional.</source>
        <translation>与年鉴一样，每个分区一行，每个项目一列。各项目均可省略。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="121"/>
        <source>Field that names the zone</source>
        <translation>标识分区的字段</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="121"/>
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
        <location filename="../algorithms/footprint/footprint_parameters.py" line="66"/>
        <source>Energy use</source>
        <translation>能源消费</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="123"/>
        <source>Unit of the energy use</source>
        <translation>能源消费的单位</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="123"/>
        <source>For a table without the column unit: tonnes are not tonnes of standard coal.</source>
        <translation>用于没有 unit 列的表格：实物吨不是吨标准煤。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="123"/>
        <source>As the table's column “unit” says</source>
        <translation>以表中“unit”列为准</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="123"/>
        <source>Tonnes (natural gas: 1e3 m3, electricity: 1e4 kWh)</source>
        <translation>实物量：吨（天然气：1e3 m3，电力：1e4 kWh）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="123"/>
        <source>Tonnes of standard coal (tce)</source>
        <translation>吨标准煤（tce）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="117"/>
        <source>Weight of the energy use, e.g. night lights</source>
        <translation>能源消费的权重，例如夜间灯光</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="140"/>
        <source>Soil respiration by land cover</source>
        <translation>各土地覆盖的土壤呼吸</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="140"/>
        <source>One row for every code: lucode, soil_respiration in t/ha/yr.</source>
        <translation>每个代码一行：lucode、以 t/ha/yr 计的 soil_respiration。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="146"/>
        <source>What the soil&apos;s tonnes count</source>
        <translation>土壤呼吸的吨数所指</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="146"/>
        <source>Carbon: tC/ha/yr</source>
        <translation>碳：tC/ha/yr</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="146"/>
        <source>Carbon dioxide: tCO2/ha/yr</source>
        <translation>二氧化碳：tCO2/ha/yr</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="183"/>
        <source>Table of factors</source>
        <translation>排放系数表</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="166"/>
        <source>Table of fuels</source>
        <translation>燃料表</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="193"/>
        <source>Bai et al. 2022 to the letter</source>
        <translation>严格按照 Bai et al. 2022</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="202"/>
        <source>Cells that lack data in a sector</source>
        <translation>某部门缺数据的像元</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="202"/>
        <source>are nodata</source>
        <translation>为无数据</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="202"/>
        <source>count as 0 in that sector</source>
        <translation>在该部门计为 0</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="167"/>
        <source>Leave out statistics of zones that the layer lacks</source>
        <translation>略去分区图层中没有的分区统计值</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="167"/>
        <source>Off: such rows stop the run, because their totals would be lost unnoticed.</source>
        <translation>关闭：这类行会使运行停止，以免其总量在不知不觉中丢失。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="226"/>
        <source>Numbers of at least 0; a zone&apos;s total is spread in proportion. Needed with the sector.</source>
        <translation>不小于 0 的数值；分区总量按比例分配。给出该部门时必需。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="90"/>
        <source>{label}: no column is chosen. Choose at least one of: {fields}.</source>
        <translation>{label}：未选择任何列。请至少选择下列之一：{fields}。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="98"/>
        <source>No sector of carbon emissions is given. Give {statistics}, {energy} or {lulc}.</source>
        <translation>未给出任何碳排放部门。请给出 {statistics}、{energy} 或 {lulc}。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="115"/>
        <source>{unit}: Bai et al. add soil respiration as carbon. Choose carbon, or switch off {switch}.</source>
        <translation>{unit}：Bai et al. 把土壤呼吸按碳相加。请选择碳，或关闭 {switch}。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="124"/>
        <source>{table}: needs a land cover. Give {lulc}, or leave the table out.</source>
        <translation>{table}：需要土地覆盖。请给出 {lulc}，或不给该表格。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="139"/>
        <source>{table}: a land cover needs it for soil respiration. Give it, or leave {lulc} out.</source>
        <translation>{table}：土地覆盖需要它来计算土壤呼吸。请给出，或不给 {lulc}。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="168"/>
        <source>{label}: columns are chosen, but the table is missing. Give it.</source>
        <translation>{label}：已选择列，但缺少表格。请给出。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_statistics.py" line="87"/>
        <source>{label}: choose the column that names the zone of each row.</source>
        <translation>{label}：请选择标识每行所属分区的列。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="242"/>
        <source>{weight}: give the raster by which {statistic} is spread over cells.</source>
        <translation>{weight}：请给出把 {statistic} 分配到像元所用的栅格。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="248"/>
        <source>{weight}: {statistic} is missing. Give it, or leave the weight out.</source>
        <translation>{weight}：缺少 {statistic}。请给出，或不给该权重。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_statistics.py" line="87"/>
        <source>{label}: statistics need the polygons of their zones. Give them.</source>
        <translation>{label}：统计数据需要其分区的多边形。请给出。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/comprehensive_ratio.py" line="82"/>
        <source>{label}: {count} layer was given. Choose at least two rasters.</source>
        <translation>{label}：只给出了 {count} 个图层。请至少选择两个栅格。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="340"/>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="311"/>
        <source>Other layer</source>
        <translation>另一图层</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="311"/>
        <source>Covariance (N − 1)</source>
        <translation>协方差（N − 1）</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="311"/>
        <source>Correlation (−1..1)</source>
        <translation>相关系数（−1..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="311"/>
        <source>Number of cells N</source>
        <translation>像元数 N</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="339"/>
        <source>Correlation with {name}</source>
        <translation>与 {name} 的相关系数</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/layers_input.py" line="58"/>
        <source>{label}: the raster has {count} bands; only the first one is used.</source>
        <translation>{label}：栅格有 {count} 个波段，只使用第一个。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/layers_input.py" line="89"/>
        <source>{label}: cannot open “{path}” as a raster file. Choose raster files, or save the layer as one.</source>
        <translation>{label}：无法将“{path}”作为栅格文件打开。请选择栅格文件，或将该图层另存为栅格文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/layers_input.py" line="155"/>
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
        <location filename="../esflow_plugin/core/flow/breakpoint.py" line="36"/>
        <source>The transferred share must lie above 0 and at most 1, not {value}.</source>
        <translation>转移比例必须大于 0 且不超过 1，而不是 {value}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/drawing.py" line="37"/>
        <source>Cannot write the picture “{path}”. Choose a PNG file in a folder you may write to.</source>
        <translation>无法写入图片“{path}”。请在有写权限的文件夹中选择 PNG 文件。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/matrix_picture.py" line="38"/>
        <source>correlation</source>
        <translation>相关系数</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="129"/>
        <source>Carbon emissions per year</source>
        <translation>年碳排放</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="130"/>
        <source>Respiration of people per year</source>
        <translation>年人口呼吸</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="131"/>
        <source>Respiration of pigs per year</source>
        <translation>年猪呼吸</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="132"/>
        <source>Respiration of other large livestock per year</source>
        <translation>年其他大牲畜呼吸</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="133"/>
        <source>Emissions of energy use per year</source>
        <translation>年能源消费排放</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="134"/>
        <source>Emissions of timber per year</source>
        <translation>年木材排放</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="135"/>
        <source>Emissions of cement per year</source>
        <translation>年水泥排放</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="136"/>
        <source>Soil respiration per year</source>
        <translation>年土壤呼吸</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="137"/>
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
        <location filename="../algorithms/drivers/geodetector.py" line="216"/>
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
        <location filename="../algorithms/drivers/geodetector.py" line="245"/>
        <source>“{name}”: {count} classes with a single value were joined to a neighbour.</source>
        <translation>“{name}”：有 {count} 个只含单个值的类并入相邻类。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="251"/>
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
        <location filename="../esflow_plugin/vector/zone_table.py" line="125"/>
        <source>Local flow per hectare</source>
        <translation>每公顷局地服务流</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="126"/>
        <source>Local flow per square kilometre</source>
        <translation>每平方千米局地服务流</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="127"/>
        <source>Demand divided by supply, ratio of sums</source>
        <translation>需求与供给之比，总和之比</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="128"/>
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
        <location filename="../esflow_plugin/model_texts.py" line="10"/>
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
        <location filename="../algorithms/demand/demand_sectors.py" line="248"/>
        <source>{label}: a land cover is given but no codes. Enter {cropland} or {ecological}, or leave it out.</source>
        <translation>{label}：给出了土地覆盖，但没有给出代码。请填写 {cropland} 或 {ecological}，或不给土地覆盖。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="106"/>
        <source>One row for every zone and fuel: columns zone, fuel, amount and unit ({units}; Chinese units are read, too).</source>
        <translation>每个分区每种燃料一行：列为 zone、fuel、amount 和 unit（{units}；也识别中文单位）。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="146"/>
        <source>Must be chosen with a land cover: 1 carbon; 2 carbon dioxide (× 12/44). Bai et al. print t/(hm2 a) and add them as carbon; as carbon dioxide they fit what is measured.</source>
        <translation>给出土地覆盖时必须选择：1 碳；2 二氧化碳（× 12/44）。Bai et al. 印作 t/(hm2 a) 并按碳相加；按二氧化碳计才与实测相符。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="183"/>
        <source>Overrides the defaults ({factors}): columns sector, value, unit (or the same in tCO2) and source.</source>
        <translation>优先于默认值（{factors}）：列为 sector、value、unit（或以 tCO2 计的同一单位）和 source。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="166"/>
        <source>Replaces the shipped table: columns fuel, unit, carbon (tC per unit), source and, if wanted, aliases (other names, separated by semicolons).</source>
        <translation>替代随附表格：列为 fuel、unit、carbon（每单位 tC）、source，需要时还有 aliases（别名，以分号分隔）。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="193"/>
        <source>Their factors, their soil respiration added as carbon (codes 1 to 6 when no table is given), whatever it means. Soil becomes the largest emission by far. For comparison with the paper only.</source>
        <translation>采用其系数，并把其土壤呼吸按碳相加（未给表格时为代码 1 至 6），不论其实际含义。土壤因此成为远大于其他的排放源。仅用于与该文比较。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_parameters.py" line="202"/>
        <source>Totals are kept either way. Nodata: all sectors are spread over the cells that have data in every sector. 0: each sector is spread over its own cells.</source>
        <translation>两种方式总量都保持不变。无数据：所有部门都分配到在每个部门均有数据的像元。0：各部门分配到各自的像元。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="147"/>
        <source>{label}: choose one: 1 carbon, 2 carbon dioxide. The two differ by 44/12, so none is assumed.</source>
        <translation>{label}：请选择其一：1 碳，2 二氧化碳。二者相差 44/12 倍，因此不作默认。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/emission_sectors.py" line="203"/>
        <source>{label}: Bai et al. to the letter means their factors. Leave the table out, or switch off {switch}.</source>
        <translation>{label}：严格按照 Bai et al. 即采用其系数。请不给该表格，或关闭 {switch}。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/energy_use.py" line="53"/>
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
        <location filename="../algorithms/drivers/driver_correlation.py" line="140"/>
        <source>{label}: a layer's mean has no rank of its own, so missing cells cannot be filled for Spearman. Choose “Only cells with data in all layers”, or Pearson ({method}).</source>
        <translation>{label}：图层均值没有自己的秩次，因此 Spearman 不能填补缺失像元。请选择“仅用所有图层都有数据的像元”，或选择 Pearson（{method}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="164"/>
        <source>{label}: one value everywhere, so its correlation is undefined (null). Leave the layer out, or check its extent and nodata value.</source>
        <translation>{label}：处处为同一值，相关系数无定义（空值）。请去掉该图层，或检查其范围和无数据值。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="205"/>
        <source>{label}: the layer holds classes ({parameter}), whose codes are names and have no correlation. Take it out here and give it to “Geodetector” (geodetector).</source>
        <translation>{label}：该图层为分类数据（{parameter}），其代码是名称，没有相关系数。请从这里去掉，交给“地理探测器”（geodetector）。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="210"/>
        <source>{label}: whole numbers with a colour or attribute table are classes, whose codes are names and have no correlation. Take the layer out here and give it to “Geodetector” (geodetector); if it holds quantities, list it under {parameter}.</source>
        <translation>{label}：带有颜色表或属性表的整数视为分类，其代码是名称，没有相关系数。请从这里去掉该图层，交给“地理探测器”（geodetector）；若为数量，请将其列入 {parameter}。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="274"/>
        <source>{labels}: no cell of the run&apos;s grid has data. Leave the layer out, or check its extent and nodata value.</source>
        <translation>{labels}：运行网格中没有任何像元有数据。请去掉该图层，或检查其范围和无数据值。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="284"/>
        <source>RASTERS: {cells} cells have data in all layers; at least two are needed. Cells with data: {counts}. Choose layers of the same region, check their nodata values, or fill missing cells (NODATA).</source>
        <translation>RASTERS：{cells} 个像元在所有图层中都有数据，至少需要两个。各图层有数据的像元数：{counts}。请选择同一区域的图层，检查其无数据值，或填补缺失像元（NODATA）。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/driver_correlation.py" line="299"/>
        <source>{label}: only {count} distinct whole numbers. If they are codes of classes, their correlation means nothing: use “Geodetector” (geodetector) for this layer.</source>
        <translation>{label}：只有 {count} 个不同的整数。若为分类代码，其相关系数没有意义：请对该图层使用“地理探测器”（geodetector）。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="189"/>
        <source>The response “{name}” is the same in all {units} units: there is no variance to explain, q is null. Choose another response.</source>
        <translation>响应变量“{name}”在全部 {units} 个单元中相同：没有可解释的方差，q 为空值。请选择其他响应变量。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="260"/>
        <source>“{name}”: {count} of {strata} strata have fewer than three units. They count as the textbook has it and make q larger; join classes, or choose fewer (CLASSES).</source>
        <translation>“{name}”：{strata} 层中有 {count} 层少于三个单元。它们按教科书定义计入，会使 q 偏大；请合并类别，或减少类别数（CLASSES）。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="271"/>
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
        <location filename="../algorithms/mismatch/years_input.py" line="177"/>
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
        <location filename="../algorithms/flow/river_flow.py" line="257"/>
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
        <location filename="../algorithms/inputs.py" line="164"/>
        <source>{label}: the layer comes from “{provider}”, which cannot be read cell by cell. Save it as a file first (Export ▸ Save As).</source>
        <translation>{label}：该图层来自“{provider}”，无法逐像元读取。请先另存为文件（导出 ▸ 另存为）。</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs.py" line="205"/>
        <source>{label}: the raster is in degrees ({crs}); this method needs lengths. Reproject all rasters to one projected system (equal-area, e.g. EPSG:6933, or the local UTM zone) first.</source>
        <translation>{label}：栅格以度为单位（{crs}），而本方法需要长度。请先把所有栅格重投影到同一投影坐标系（等积投影，如 EPSG:6933，或当地的 UTM 带）。</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs.py" line="218"/>
        <source>The reference system {crs} shows areas {factor:.3f} times as large as they are in the middle of the grid; amounts are wrong by the same factor. Use an equal-area system for amounts.</source>
        <translation>坐标系 {crs} 显示的面积是网格中部真实面积的 {factor:.3f} 倍；数量也有同样倍数的误差。计算数量请使用等积坐标系。</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs.py" line="297"/>
        <source>{label}: {share:.1f} % of the zones&apos; area lies in more than one zone; each cell there counts for the last of them only.</source>
        <translation>{label}：分区面积的 {share:.1f} % 同属多个分区；其中每个像元只计入最后一个分区。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="149"/>
        <source>Density of the service&apos;s supply: water m3/ha/yr, food t/ha/yr or carbon tC/ha/yr. Its grid is the run&apos;s grid.</source>
        <translation>服务供给的密度：水 m3/ha/yr、粮食 t/ha/yr 或碳 tC/ha/yr。运行以其网格为准。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="181"/>
        <source>Polygons (watersheds, counties, provinces) to sum over. A cell belongs to the zone in which its centre lies; features with the same value of the zone field are one zone.</source>
        <translation>用于汇总的多边形（流域、县、省）。像元归属于其中心所在的分区；分区字段值相同的要素视为同一分区。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="207"/>
        <source>Off: rasters that do not share the run&apos;s cells are refused. On: they are resampled in memory, classes by nearest neighbour, quantities bilinearly, counts by area-weighted sums; what was done is printed.</source>
        <translation>关闭：与运行网格像元不一致的栅格会被拒绝。打开：在内存中重采样，类型用最邻近法，强度量用双线性，计数用面积加权求和；所做处理会打印出来。</translation>
    </message>
    <message>
        <location filename="../algorithms/services.py" line="83"/>
        <source>{label}: {count} cells have a negative supply (they release); {amount:.6g} {unit} are counted as demand there and their supply as 0. Supply minus demand is unchanged.</source>
        <translation>{label}：{count} 个像元的供给为负（向外释放）；其中 {amount:.6g} {unit} 计为当地需求，供给记为 0。供给减需求不变。</translation>
    </message>
    <message>
        <location filename="../algorithms/services.py" line="100"/>
        <source>{label}: holds negative values (lowest {value:g}). Supply and demand must be 0 or more; mask or correct the layer.</source>
        <translation>{label}：含有负值（最低 {value:g}）。供给和需求必须大于或等于 0；请掩膜或更正该图层。</translation>
    </message>
    <message>
        <location filename="../algorithms/services.py" line="121"/>
        <source>{supply} is net of the respiration of soil organisms, and {demand} holds soil respiration as an emission: it would count twice. Run “Carbon emissions” again without soil respiration.</source>
        <translation>{supply} 已扣除土壤生物的呼吸，而 {demand} 把土壤呼吸计为排放：会重复计算。请重新运行“碳排放”，不计土壤呼吸。</translation>
    </message>
    <message>
        <location filename="../algorithms/services.py" line="169"/>
        <source>{label}: the layer is a stock ({unit}), which is no yearly supply or demand. Use net ecosystem production, or the annual change between two land covers of “Carbon storage”.</source>
        <translation>{label}：该图层是存量（{unit}），不是每年的供给或需求。请使用净生态系统生产力，或“碳储量”中两期土地覆盖之间的年变化。</translation>
    </message>
    <message>
        <location filename="../algorithms/accounts.py" line="39"/>
        <source>{label}: fields are missing: {fields}. Give the zone table of a flow, e.g. OUTPUT_ZONES of River flow.</source>
        <translation>{label}：缺少字段 {fields}。请给出流动的分区表，例如“河网水流”的 OUTPUT_ZONES。</translation>
    </message>
    <message>
        <location filename="../algorithms/accounts.py" line="120"/>
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
        <location filename="../algorithms/supply/reference_evapotranspiration.py" line="226"/>
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
        <location filename="../esflow_plugin/core/checks.py" line="37"/>
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
        <location filename="../esflow_plugin/core/flow/breakpoint.py" line="31"/>
        <source>The breakpoint model works on pairs of units, and {donors} units with a surplus and {receivers} with a deficit make {pairs} of them; at most {most} are possible. Use zones, or fewer and larger ones.</source>
        <translation>断裂点模型针对单元对，而 {donors} 个有盈余的单元与 {receivers} 个有赤字的单元构成 {pairs} 对；至多可有 {most} 对。请使用分区，或更少更大的分区。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/capped.py" line="44"/>
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
        <location filename="../esflow_plugin/core/checks.py" line="59"/>
        <source>{label} reaches {highest}, but is a share from 0 to 1. It looks like percent: divide it by 100.</source>
        <translation>{label} 最高达 {highest}，而它是 0 到 1 的比例。看起来是百分数：请除以 100。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/water_demand.py" line="96"/>
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
        <location filename="../esflow_plugin/pending.py" line="118"/>
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
        <location filename="../esflow_plugin/raster/units.py" line="125"/>
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
    <message>
        <location filename="../algorithms/accounts.py" line="285"/>
        <source>{label}: zones must have one row each; these have several: {zones}. Choose the field that names each zone.</source>
        <translation>{label}：每个分区必须只有一行；下列分区有多行：{zones}。请选择标识各分区的字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/accounts.py" line="302"/>
        <source>{label}: no field “{name}” says what is counted. Give the zone table of a flow as it was written, or add the field with one text for all zones.</source>
        <translation>{label}：没有字段“{name}”说明所计为何物。请给出服务流所写出的原样分区表，或添加该字段，并为所有分区填写同一文本。</translation>
    </message>
    <message>
        <location filename="../algorithms/accounts.py" line="312"/>
        <source>{label}: field “{name}” says different things ({values}). Give one layer for each service.</source>
        <translation>{label}：字段“{name}”的内容不一致（{values}）。每种服务请给出一个图层。</translation>
    </message>
    <message>
        <location filename="../algorithms/accounts.py" line="327"/>
        <source>{label}: {count} layers are accounts of “{service}”. Two flows of one service are alternatives and never added: give one layer for each service.</source>
        <translation>{label}：有 {count} 个图层是“{service}”的收支账。同一服务的两个流动互为替代方案，绝不相加：每种服务请给出一个图层。</translation>
    </message>
    <message>
        <location filename="../algorithms/accounts.py" line="351"/>
        <source>{label}: a geometry cannot be brought to the reference system of the first layer. Give layers of the same zones.</source>
        <translation>{label}：有几何无法转换到第一个图层的坐标系。请给出相同分区的图层。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/numbers.py" line="85"/>
        <source>Water yield</source>
        <translation>产水量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/numbers.py" line="86"/>
        <source>Food production</source>
        <translation>粮食生产</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/numbers.py" line="87"/>
        <source>Carbon sequestration</source>
        <translation>固碳</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="20"/>
        <source>Permutations</source>
        <translation>置换次数</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="20"/>
        <source>Random rearrangements behind the p-values; 999 allow p of 0.001 and more, with a sampling error. 0: no p-values by permutation.</source>
        <translation>计算 p 值所用的随机重排次数；999 次可得到不小于 0.001 的 p 值，带抽样误差。0：不用置换计算 p 值。</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="20"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="20"/>
        <source>The same seed gives the same p-values.</source>
        <translation>相同的种子得到相同的 p 值。</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="20"/>
        <source>Level of significance (0..1)</source>
        <translation>显著性水平（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="20"/>
        <source>Units whose p is not above this level form clusters.</source>
        <translation>p 值不超过该水平的单元构成聚类。</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="20"/>
        <source>Allow for the number of units (false discovery rate)</source>
        <translation>考虑单元数（错误发现率）</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="20"/>
        <source>Off: each unit is tested by itself, so that chance alone makes some clusters. On: clusters go by p-values adjusted after Benjamini and Hochberg (1995). Both p-values are written in any case.</source>
        <translation>关闭：每个单元单独检验，因此仅凭偶然也会出现一些聚类。打开：按 Benjamini and Hochberg (1995) 校正后的 p 值划分聚类。无论如何两种 p 值都会写出。</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="20"/>
        <source>Test</source>
        <translation>检验</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="20"/>
        <source>One-sided: on the side on which the observed value lies, as GeoDa and PySAL have it. Two-sided: twice that p.</source>
        <translation>单侧：取观测值所在的一侧，与 GeoDa 和 PySAL 相同。双侧：该 p 值的两倍。</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="20"/>
        <source>One-sided</source>
        <translation>单侧</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="20"/>
        <source>Two-sided</source>
        <translation>双侧</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="140"/>
        <source>Local Moran&apos;s I</source>
        <translation>局部莫兰指数 I</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="141"/>
        <source>The unit and its neighbours against the mean</source>
        <translation>单元及其邻居相对于均值</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="142"/>
        <source>Pseudo p-value by conditional permutation</source>
        <translation>条件置换得到的伪 p 值</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="143"/>
        <source>Pseudo p-value adjusted for the number of units</source>
        <translation>按单元数校正的伪 p 值</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="144"/>
        <source>0 not significant, 1 High-High, 2 Low-High, 3 Low-Low, 4 High-Low</source>
        <translation>0 不显著，1 高-高，2 低-高，3 低-低，4 高-低</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="145"/>
        <source>z-score of the unit</source>
        <translation>单元的 z 得分</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="146"/>
        <source>z-scores of the neighbours, weighted sum</source>
        <translation>邻居的 z 得分，加权求和</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="147"/>
        <source>Number of neighbours</source>
        <translation>邻居数</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="148"/>
        <source>z-score of Getis-Ord Gi*</source>
        <translation>Getis-Ord Gi* 的 z 得分</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="149"/>
        <source>Pseudo p-value of Gi* by conditional permutation</source>
        <translation>条件置换得到的 Gi* 伪 p 值</translation>
    </message>
    <message>
        <location filename="../algorithms/clusters.py" line="150"/>
        <source>Hot (above 0) or cold spot by Gi*: 1 at 90 %, 2 at 95 %, 3 at 99 %, 0 neither</source>
        <translation>按 Gi* 划分的热点（大于 0）或冷点：1 为 90 %，2 为 95 %，3 为 99 %，0 为都不是</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="29"/>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="385"/>
        <source>First day of the year</source>
        <translation>当年的第一天</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="123"/>
        <source>{label}: no cell has data. Check the region, the nodata values and the other rasters.</source>
        <translation>{label}：没有任何像元有数据。请检查区域、无数据值和其他栅格。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="156"/>
        <source>{share:.1f} % of the persons are urban.</source>
        <translation>{share:.1f} % 的人口为城镇人口。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="161"/>
        <source>{label}: looks like a density. Read as persons per cell it makes {density:.3g} persons/km2 on average; as persons per km2 it would be {other:.4g}. Demand is {total:.4g} persons × need: check that number, and multiply a density by the cell's area first.</source>
        <translation>{label}：看起来像是密度。按每像元人数理解，平均为 {density:.3g} 人/km2；按人/km2 理解则为 {other:.4g}。需求为 {total:.4g} 人 × 需求量：请核对该人数；若为密度，请先乘以像元面积。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="196"/>
        <source>Need per head: {value:.6g} {unit} ({source}).</source>
        <translation>人均需求量：{value:.6g} {unit}（{source}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="199"/>
        <source>Need per urban resident: {value:.6g} {unit} ({source}).</source>
        <translation>城镇居民人均需求量：{value:.6g} {unit}（{source}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="200"/>
        <source>Need per rural resident: {value:.6g} {unit} ({source}).</source>
        <translation>农村居民人均需求量：{value:.6g} {unit}（{source}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="48"/>
        <source>Population (persons)</source>
        <translation>人口（人）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="219"/>
        <source>Urban population (persons)</source>
        <translation>城镇人口（人）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="220"/>
        <source>Food demand of urban residents per year</source>
        <translation>城镇居民年粮食需求</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="221"/>
        <source>Food demand of rural residents per year</source>
        <translation>农村居民年粮食需求</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="222"/>
        <source>Food demand per hectare and year</source>
        <translation>每公顷每年的粮食需求</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_needs.py" line="62"/>
        <source>Need per head</source>
        <translation>人均需求量</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_needs.py" line="62"/>
        <source>Must be chosen, because the answers differ by a factor of three: total grain includes feed, seed and industry; grain that households eat does not.</source>
        <translation>必须选择，因为结果可相差三倍：粮食总量含饲料、种子和工业用粮，居民食用的粮食则不含。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_needs.py" line="62"/>
        <source>Total grain, food security line: 400 kg/person/yr</source>
        <translation>粮食总量，粮食安全线：400 kg/人/年</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_needs.py" line="62"/>
        <source>Grain of households, China 2020: 141 kg/person/yr (urban 120, rural 168)</source>
        <translation>居民粮食消费，中国 2020 年：141 kg/人/年（城镇 120，农村 168）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_needs.py" line="62"/>
        <source>Staple grain, nutrition outline 2014–2020: 135 kg/person/yr</source>
        <translation>口粮，营养发展纲要 2014–2020：135 kg/人/年</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_needs.py" line="62"/>
        <source>Energy, nutrition outline 2014–2020: 2250 kcal/person/day</source>
        <translation>能量，营养发展纲要 2014–2020：2250 kcal/人/日</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_needs.py" line="62"/>
        <source>Protein, nutrition outline 2014–2020: 78 g/person/day</source>
        <translation>蛋白质，营养发展纲要 2014–2020：78 g/人/日</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_needs.py" line="62"/>
        <source>My own value</source>
        <translation>自定义数值</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_needs.py" line="62"/>
        <source>My own need</source>
        <translation>自定义需求量</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_needs.py" line="62"/>
        <source>For all residents alike, in the unit below.</source>
        <translation>用于全体居民，单位见下。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_needs.py" line="62"/>
        <source>My own need of urban residents</source>
        <translation>自定义城镇居民需求量</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_needs.py" line="62"/>
        <source>Instead of one for all, where town and country are told apart below.</source>
        <translation>在下面区分城乡时，替代统一的需求量。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_needs.py" line="62"/>
        <source>My own need of rural residents</source>
        <translation>自定义农村居民需求量</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_needs.py" line="62"/>
        <source>Unit of my own need</source>
        <translation>自定义需求量的单位</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_needs.py" line="62"/>
        <source>Decides the unit of the result: t/ha/yr, kcal/ha/yr or t protein/ha/yr.</source>
        <translation>决定结果的单位：t/ha/yr、kcal/ha/yr 或 t protein/ha/yr。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_needs.py" line="116"/>
        <source>{label}: choose one. What a head needs decides the result (135 to 400 kg of grain a year), so none is assumed.</source>
        <translation>{label}：请选择一项。人均需求量决定结果（每年 135 至 400 kg 粮食），因此不作任何假定。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_needs.py" line="131"/>
        <source>{label}: the same for town and country; telling them apart changes no total.</source>
        <translation>{label}：城乡相同；区分城乡不改变总量。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_needs.py" line="146"/>
        <source>{label}: {choice} is your own value. Give it in {unit}.</source>
        <translation>{label}：{choice} 为自定义数值。请以 {unit} 为单位给出。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_needs.py" line="154"/>
        <source>{label}: is not used. Give one need for all, or one each for urban and rural residents together with what tells them apart.</source>
        <translation>{label}：未使用。请给出一个统一的需求量，或城镇、农村居民各一个，并给出区分城乡的数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_needs.py" line="169"/>
        <source>{label} is 0: nobody it stands for needs anything. Is that meant?</source>
        <translation>{label} 为 0：其所指的人什么也不需要。确实如此吗？</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_needs.py" line="180"/>
        <source>{label}: a value is given, but {choice} is another. Choose “my own”.</source>
        <translation>{label}：给出了数值，但 {choice} 选的是另一项。请选择“自定义”。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_people.py" line="21"/>
        <source>Population (persons per cell)</source>
        <translation>人口（人/像元）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_people.py" line="21"/>
        <source>Counts, not a density; where it must be resampled, totals are kept.</source>
        <translation>人数而非密度；需要重采样时总量保持不变。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_people.py" line="32"/>
        <source>Urban population (persons per cell)</source>
        <translation>城镇人口（人/像元）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_people.py" line="32"/>
        <source>Those of the population who live in towns; counts as well.</source>
        <translation>人口中居住在城镇的部分；同样为人数。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_people.py" line="32"/>
        <source>Or: urban share (0..1)</source>
        <translation>或：城镇比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_people.py" line="32"/>
        <source>Share of each cell&apos;s population that lives in towns. A fraction, not percent.</source>
        <translation>每个像元人口中居住在城镇的比例。为小数，不是百分数。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_people.py" line="32"/>
        <source>Or: codes of built-up land</source>
        <translation>或：建设用地的代码</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_people.py" line="32"/>
        <source>Codes of the land cover, e.g. 5: who lives there is urban, all others rural.</source>
        <translation>土地覆盖代码，例如 5：居住在其上的人为城镇人口，其余均为农村人口。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_people.py" line="91"/>
        <source>Town and country are told apart more than once: {names}. Give one of them.</source>
        <translation>城乡以多种方式区分：{names}。请只给出其中一种。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_people.py" line="107"/>
        <source>{label}: a land cover is given but no codes. Enter {codes}, or leave it out.</source>
        <translation>{label}：给出了土地覆盖，但没有给出代码。请填写 {codes}，或不给土地覆盖。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_account.py" line="53"/>
        <source>{count} zones hold no cell with both supply and demand; they have no account and take no part: {zones}.</source>
        <translation>有 {count} 个分区不包含同时具有供给和需求的像元；它们没有收支账，不参与计算：{zones}。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_account.py" line="66"/>
        <source>No zone has a surplus, so nothing flows: the deficits of {count} zones stay unmet.</source>
        <translation>没有分区有盈余，因此没有流动：{count} 个分区的赤字仍未满足。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_account.py" line="73"/>
        <source>No zone has a deficit, so nothing flows and rates are undefined.</source>
        <translation>没有分区有赤字，因此没有流动，各比率无定义。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="28"/>
        <source>Distances run straight along the ellipsoid WGS 84, between a point inside each zone.</source>
        <translation>距离为分区内部点之间沿 WGS 84 椭球的直线距离。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="31"/>
        <source>Distances run straight along the ellipsoid WGS 84, between a point inside each zone, and are taken {factor:g} times.</source>
        <translation>距离为分区内部点之间沿 WGS 84 椭球的直线距离，并乘以 {factor:g}。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>Distance between zones</source>
        <translation>分区之间的距离</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>Straight: on the ellipsoid WGS 84, whatever the layer&apos;s reference system, from a point inside each zone to the other. With detour factor: straight times that factor. Road network: the shortest or quickest way along NETWORK.</source>
        <translation>直线：在 WGS 84 椭球上从一个分区的内部点到另一个分区的内部点，与图层的坐标系无关。带绕行系数：直线距离乘以该系数。道路网络：沿 NETWORK 的最短或最快路径。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>Straight</source>
        <translation>直线</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>Straight × detour factor</source>
        <translation>直线 × 绕行系数</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>Along a road network</source>
        <translation>沿道路网络</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>Detour factor</source>
        <translation>绕行系数</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>How much longer roads are than straight lines; 1.3 is usual. Used by “Straight × detour factor” only.</source>
        <translation>道路相对于直线的长度倍数；通常取 1.3。仅用于“直线 × 绕行系数”。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>Road network</source>
        <translation>道路网络</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>Lines that meet at shared vertices. Used by “Along a road network” only.</source>
        <translation>在公共顶点处相接的线。仅用于“沿道路网络”。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>Way along the network</source>
        <translation>网络中的路径</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>Shortest: distances, limits and costs are in km. Quickest: they are in hours.</source>
        <translation>最短：距离、上限和成本以 km 计。最快：以小时计。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>Shortest (km)</source>
        <translation>最短（km）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>Quickest (h)</source>
        <translation>最快（h）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>Speed field of the network (km/h)</source>
        <translation>网络的速度字段（km/h）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>Used by “Quickest” only; where it is null or 0 the default speed counts.</source>
        <translation>仅用于“最快”；为空或为 0 处采用默认速度。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>Default speed (km/h)</source>
        <translation>默认速度（km/h）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>Where there is no speed field, and from a zone to the road.</source>
        <translation>用于没有速度字段时，以及从分区到道路的路段。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="257"/>
        <source>Farthest way to a road (km)</source>
        <translation>到道路的最远距离（km）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>A zone whose point lies farther from every road is off the network and cannot be reached; the way to the road is part of the distance.</source>
        <translation>若分区的点到所有道路的距离都超过该值，则该分区不在网络上，无法到达；到道路的路段计入距离。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>Direction field of the network</source>
        <translation>网络的方向字段</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>Tells one-way roads by the two values below; all other roads are open both ways.</source>
        <translation>以下面两个值标识单行道；其他道路均为双向通行。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>Value of one-way roads along their line</source>
        <translation>沿线方向单行道的值</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>As in OpenStreetMap&apos;s extracts: F.</source>
        <translation>同 OpenStreetMap 的摘取数据：F。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>Value of one-way roads against their line</source>
        <translation>逆线方向单行道的值</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="49"/>
        <source>As in OpenStreetMap&apos;s extracts: T.</source>
        <translation>同 OpenStreetMap 的摘取数据：T。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="149"/>
        <source>{network} is not used: {distance} is not “Along a road network”.</source>
        <translation>{network} 未使用：{distance} 不是“沿道路网络”。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="160"/>
        <source>{label}: give the lines of the roads, or choose another {distance}.</source>
        <translation>{label}：请给出道路线图层，或选择其他 {distance}。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="242"/>
        <source>{label}: {edges} stretches in {pieces} connected parts, of which {used} hold zones. On average a zone lies {access:.2f} km from its road.</source>
        <translation>{label}：{edges} 个路段，分为 {pieces} 个连通部分，其中 {used} 个包含分区。分区到其道路的平均距离为 {access:.2f} km。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="257"/>
        <source>{count} zones lie farther than {limit:g} km from every road and take no part: {zones}. Choose a larger limit ({label}) or a denser network.</source>
        <translation>有 {count} 个分区到所有道路的距离都超过 {limit:g} km，不参与计算：{zones}。请增大上限（{label}）或使用更密的网络。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_distance.py" line="269"/>
        <source>{label}: no way leads between {count} of {all} pairs of a zone with a surplus and one with a deficit, though both lie on the network: it falls into {used} parts. Nothing flows between them.</source>
        <translation>{label}：{all} 对“有盈余的分区—有赤字的分区”中有 {count} 对虽然都在网络上，但没有路径相通：网络分成了 {used} 个部分。它们之间没有流动。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_flow.py" line="114"/>
        <source>{label}: the breakpoint method needs polygons with an area.</source>
        <translation>{label}：断裂点方法需要有面积的多边形。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_input.py" line="95"/>
        <source>{label}: {amount:.6g} {unit} lie outside all zones ({share:.1f} % of all) and take no part.</source>
        <translation>{label}：有 {amount:.6g} {unit} 位于所有分区之外（占总量的 {share:.1f} %），不参与计算。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_input.py" line="148"/>
        <source>{label}: zones must be unique; these appear more than once: {zones}. Make one feature of each zone first (Vector ▸ Geoprocessing ▸ Dissolve, then sum the amounts), or choose another field.</source>
        <translation>{label}：分区必须唯一；下列分区出现多次：{zones}。请先把每个分区合并为一个要素（矢量 ▸ 地理处理工具 ▸ 融合，再对数量求和），或选择其他字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_input.py" line="185"/>
        <source>{label}: {count} zones have no geometry, so that no distance can be measured: {zones}. Remove them or draw them.</source>
        <translation>{label}：有 {count} 个分区没有几何，无法量算距离：{zones}。请将其删除或绘制其几何。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_input.py" line="205"/>
        <source>Give the amounts either as two fields of the zones ({supply_field} and {demand_field}) or as two rasters ({supply} and {demand}). Given: {given}.</source>
        <translation>请以分区的两个字段（{supply_field} 和 {demand_field}）或两个栅格（{supply} 和 {demand}）给出数量。已给出：{given}。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_input.py" line="229"/>
        <source>{label}: is empty. Write the unit of the two fields, e.g. t/yr.</source>
        <translation>{label}：为空。请填写两个字段的单位，例如 t/yr。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_input.py" line="240"/>
        <source>{label}: rasters can only be summed over polygons. Choose polygons, or give the amounts as fields ({supply_field} and {demand_field}).</source>
        <translation>{label}：栅格只能按多边形求和。请选择多边形，或以字段给出数量（{supply_field} 和 {demand_field}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_links.py" line="66"/>
        <source>{count} of {all} flows have no line of their own: the largest of them is {largest:.6g} {unit}, together they are {amount:.6g} {unit} ({share:.3g} % of all). They are gathered by donor in rows without geometry.</source>
        <translation>{all} 个流动中有 {count} 个没有单独的连线：其中最大的为 {largest:.6g} {unit}，合计 {amount:.6g} {unit}（占总量的 {share:.3g} %）。它们按供给方汇总为没有几何的行。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_links.py" line="93"/>
        <source>Travel time along the roads (h)</source>
        <translation>沿道路的行程时间（h）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_links.py" line="94"/>
        <source>Distance that the flow goes by (km)</source>
        <translation>流动所经的距离（km）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="26"/>
        <source>Zones (polygons or points)</source>
        <translation>分区（多边形或点）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="26"/>
        <source>Counties, city regions or towns, one feature each. Distances run between a point inside each polygon, or between the points.</source>
        <translation>县、城市圈或城镇，每个一个要素。距离在各多边形内部的点之间或各点之间量算。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="26"/>
        <source>Supply field (amount per year)</source>
        <translation>供给字段（每年的量）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="26"/>
        <source>What the zone provides, 0 or more. Give both fields, or both rasters.</source>
        <translation>分区所提供的量，大于或等于 0。请给出两个字段，或两个栅格。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="26"/>
        <source>Demand field (amount per year)</source>
        <translation>需求字段（每年的量）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="26"/>
        <source>What the zone needs, in the same unit, 0 or more.</source>
        <translation>分区所需要的量，单位相同，大于或等于 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="26"/>
        <source>Unit of the fields</source>
        <translation>字段的单位</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="26"/>
        <source>Written beside all amounts; not used with rasters, whose unit is known.</source>
        <translation>写在所有数量旁边；使用栅格时不用，因其单位已知。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="26"/>
        <source>Name in tables, such as food_production. Empty: what the unit says (m3 is water_yield, tC carbon_sequestration), otherwise food_production.</source>
        <translation>在表中的名称，例如 food_production。留空：由单位得出（m3 为 water_yield，tC 为 carbon_sequestration），否则为 food_production。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="63"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="75"/>
        <source>How surpluses are shared out; see above.</source>
        <translation>盈余的分配方式；见上文。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="75"/>
        <source>Capped gravity (iterated E2SFCA)</source>
        <translation>限额引力（迭代 E2SFCA）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="75"/>
        <source>Uncapped E2SFCA, as published</source>
        <translation>无限额 E2SFCA（与原文一致）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="75"/>
        <source>Doubly constrained (entropy)</source>
        <translation>双约束（最大熵）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="75"/>
        <source>Minimum-cost transport</source>
        <translation>最小成本运输</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="75"/>
        <source>Breakpoint and field strength</source>
        <translation>断裂点与场强</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="75"/>
        <source>Distance limit (km; h for “Quickest”)</source>
        <translation>距离上限（km；“最快”时为 h）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="75"/>
        <source>Farther zones do not trade. There is no published value: it is your assumption. Empty: no limit, which the Gaussian and the linear decay do not allow.</source>
        <translation>更远的分区之间不贸易。没有公开发表的取值，它是您的假设。留空：没有上限，高斯和线性衰减不允许留空。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="75"/>
        <source>Decay with distance</source>
        <translation>距离衰减</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="75"/>
        <source>Weight of a pair; 1 at distance 0. For the first three methods; transport minimises distance itself.</source>
        <translation>分区对的权重；距离为 0 时为 1。用于前三种方法；运输方法直接使距离最小。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="75"/>
        <source>Gaussian, ends at the limit (Dai 2010)</source>
        <translation>高斯，止于上限（Dai 2010）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="75"/>
        <source>Exponential exp(−d/λ)</source>
        <translation>指数 exp(−d/λ)</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="75"/>
        <source>Power (d/λ)^−β, 1 within λ</source>
        <translation>幂函数 (d/λ)^−β，λ 以内为 1</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="75"/>
        <source>Linear, ends at the limit</source>
        <translation>线性，止于上限</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="75"/>
        <source>None: 1 within the limit</source>
        <translation>无衰减：上限以内为 1</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="75"/>
        <source>Barrier field</source>
        <translation>壁垒字段</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="75"/>
        <source>Only zones with the same value trade: province for a provincial market, city for a local one. Empty: free market.</source>
        <translation>只有该字段值相同的分区之间才贸易：省内市场用省，地方市场用市。留空：自由市场。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="75"/>
        <source>Market attraction field</source>
        <translation>市场吸引力字段</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="75"/>
        <source>What draws flows to a zone beside its deficit, e.g. GDP or a price; 0 or more.</source>
        <translation>除赤字外吸引流动到达分区的因素，例如 GDP 或价格；大于或等于 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="137"/>
        <source>Decay length λ (km; h for “Quickest”)</source>
        <translation>衰减长度 λ（km；“最快”时为 h）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="137"/>
        <source>Of the exponential and the power decay, and of the exponential field strength. Empty: mean distance of the pairs (exponential), their smallest distance (power). For Gaussian and linear: where they end, if not at the limit.</source>
        <translation>用于指数衰减、幂函数衰减和指数场强。留空：分区对的平均距离（指数）、分区对的最小距离（幂函数）。对高斯和线性：若不止于上限，则为其终止处。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="137"/>
        <source>Exponent β of the power decay</source>
        <translation>幂函数衰减的指数 β</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="137"/>
        <source>Above 0; 1 halves the weight at twice λ, 2 quarters it.</source>
        <translation>大于 0；距离为 λ 的两倍时，取 1 权重减为一半，取 2 减为四分之一。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="137"/>
        <source>Exponent of the attraction</source>
        <translation>吸引力的指数</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="137"/>
        <source>0 or more. 1: twice the attraction draws twice as much.</source>
        <translation>大于或等于 0。取 1：吸引力加倍，吸引的量也加倍。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="137"/>
        <source>Exponent of the deficit</source>
        <translation>赤字的指数</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="137"/>
        <source>0 or more. 1, as published: twice the deficit draws twice as much.</source>
        <translation>大于或等于 0。取 1，与原文一致：赤字加倍，吸引的量也加倍。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="137"/>
        <source>Nearest donors only</source>
        <translation>仅限最近的供给方</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="137"/>
        <source>Each zone with a deficit is served by this many nearest donors; what is not shipped because of it is told. Empty: all.</source>
        <translation>每个有赤字的分区由这么多个最近的供给方供给；因此未能运出的量会告知。留空：全部。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="137"/>
        <source>Breakpoint: field strength</source>
        <translation>断裂点：场强</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="137"/>
        <source>How influence fades, for the method “Breakpoint and field strength”.</source>
        <translation>影响力减弱的方式，用于“断裂点与场强”方法。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="137"/>
        <source>1/d²</source>
        <translation>1/d²</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="137"/>
        <source>exp(−d/λ)</source>
        <translation>exp(−d/λ)</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="137"/>
        <source>Breakpoint: transferred share of the surplus (0..1)</source>
        <translation>断裂点：盈余的转移比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="137"/>
        <source>Published studies use 0.6; the rest stays with the donor.</source>
        <translation>已发表的研究取 0.6；其余留在供给方。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="137"/>
        <source>Breakpoint: only within the breakpoint</source>
        <translation>断裂点：仅限断裂点以内</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="137"/>
        <source>Off: all of a receiver&apos;s area counts, however far the donor&apos;s influence goes.</source>
        <translation>关闭：不论供给方的影响力到达何处，接收方的全部面积都计入。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="137"/>
        <source>Smallest flow with a line of its own (share of the total, 0..1)</source>
        <translation>单独绘制连线的最小流动（占总量的比例，0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="137"/>
        <source>Smaller flows are gathered by donor in rows without geometry, so that totals close and thousands of zones do not make millions of lines. 0: every flow has its line. Empty: the 50,000 largest have.</source>
        <translation>更小的流动按供给方汇总为没有几何的行，使总量闭合，且数千个分区不致产生数百万条线。0：每个流动都有连线。留空：最大的 50,000 个有连线。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="243"/>
        <source>{limit}: the decay “{decay}” ends at the limit, and there is none. Give the distance over which zones trade, or choose another {label}.</source>
        <translation>{limit}：衰减“{decay}”止于上限，而没有给出上限。请给出分区之间可贸易的距离，或选择其他{label}。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="264"/>
        <source>{method}: the breakpoint needs lengths, not hours. Choose the shortest way or another method.</source>
        <translation>{method}：断裂点需要长度，而不是小时数。请选择最短路径或其他方法。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="272"/>
        <source>{label}: the exponential field strength needs it. Give a length.</source>
        <translation>{label}：指数场强需要该值。请给出长度。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_parameters.py" line="299"/>
        <source>{label}: give a number above 0.</source>
        <translation>{label}：请给出大于 0 的数。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_report.py" line="11"/>
        <source>Decay with distance: {form}, length {length:.6g} {unit}, limit {limit:.6g} {unit}.</source>
        <translation>距离衰减：{form}，长度 {length:.6g} {unit}，上限 {limit:.6g} {unit}。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_report.py" line="14"/>
        <source>Decay with distance: {form}, length {length:.6g} {unit}, without a limit.</source>
        <translation>距离衰减：{form}，长度 {length:.6g} {unit}，没有上限。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_report.py" line="31"/>
        <source>{flows} flows between {donors} donors and {receivers} receivers. Mean distance, weighted by amount: {mean:.6g} {unit}; cost in all: {cost:.6g} {amount_unit} × {unit}.</source>
        <translation>{donors} 个供给方与 {receivers} 个接收方之间有 {flows} 个流动。按数量加权的平均距离：{mean:.6g} {unit}；总成本：{cost:.6g} {amount_unit} × {unit}。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_report.py" line="46"/>
        <source>Nothing flows: no surplus reaches a deficit within the distance limit, the decay, the barriers, the attraction and, with the breakpoint method, the radius of influence (BREAKPOINT_WITHIN).</source>
        <translation>没有任何流动：在距离上限、距离衰减、壁垒、吸引力以及（断裂点法时）影响半径（BREAKPOINT_WITHIN）之内，没有盈余能到达短缺。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_report.py" line="70"/>
        <source>{count} pairs of different zones lie at one place; their distance counts as 0.</source>
        <translation>有 {count} 对不同的分区位于同一地点；其距离计为 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_report.py" line="77"/>
        <source>{amount:.6g} {unit} more could have been shipped, had not only the nearest donors been taken. Allow more of them.</source>
        <translation>若不仅限于最近的供给方，本可再运出 {amount:.6g} {unit}。请增加供给方的个数。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_report.py" line="88"/>
        <source>The iteration ended before it was exact: the decay leaves pairs hardly any weight. The account closes all the same; give a longer decay length, or a larger limit.</source>
        <translation>迭代在达到精确之前就已结束：衰减使部分分区对几乎没有权重。收支账仍然闭合；请给出更长的衰减长度或更大的上限。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_report.py" line="98"/>
        <source>a surplus</source>
        <translation>盈余</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_report.py" line="98"/>
        <source>a deficit</source>
        <translation>赤字</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_report.py" line="104"/>
        <source>{count} zones with {what} ({amount:.6g} {unit}) reach no partner within the limit, the network and the barriers: {zones}.</source>
        <translation>有 {count} 个存在{what}的分区（{amount:.6g} {unit}）在上限、网络和壁垒的限制下没有可达的伙伴：{zones}。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_report.py" line="128"/>
        <source>Barriers: {count} groups of zones trade only among themselves.</source>
        <translation>壁垒：有 {count} 组分区只在组内贸易。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_report.py" line="133"/>
        <source>In {count} of the groups the surpluses are smaller than the deficits: {groups}.</source>
        <translation>其中 {count} 组的盈余小于赤字：{groups}。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_report.py" line="147"/>
        <source>The uncapped method offers {count} zones {amount:.6g} {unit} more than they lack: {zones}. The account counts what they need; the rest stays with the donors as unused (field oversupply).</source>
        <translation>无限额方法分配给 {count} 个分区的量超出其所缺 {amount:.6g} {unit}：{zones}。收支账只计其所需的量；其余作为未利用的盈余留在供给方（字段 oversupply）。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/carbon_footprint_3d.py" line="121"/>
        <source>{year}: {regions} regions, {in_deficit} in deficit; emission {emission:.4g} tC, uptake {capacity:.4g} tC, footprint {footprint:.4g} {unit}, biocapacity {biocapacity:.4g} {unit}, depth {depth:.3f}.</source>
        <translation>{year}：{regions} 个区域，其中 {in_deficit} 个有赤字；排放 {emission:.4g} tC，吸收 {capacity:.4g} tC，足迹 {footprint:.4g} {unit}，生态承载力 {biocapacity:.4g} {unit}，深度 {depth:.3f}。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/carbon_footprint_3d.py" line="133"/>
        <source>All breadths or all depths are equal, so no region has a class of breadth and depth.</source>
        <translation>所有广度或所有深度都相等，因此没有区域能划分广度与深度类型。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="170"/>
        <source>{label}: needs names that are the same in every year; choose the field that has them ({names}).</source>
        <translation>{label}：需要各年一致的名称；请选择包含名称的字段（{names}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="222"/>
        <source>From {first} to {last} the centre moved {distance:.1f} km towards {direction} ({bearing:.0f}°), on a way of {length:.1f} km.</source>
        <translation>从 {first} 到 {last}，重心向{direction}（{bearing:.0f}°）移动 {distance:.1f} km，路径长度 {length:.1f} km。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_and_ellipse.py" line="244"/>
        <source>“{field}” is negative for {names}. A centre of gravity needs values of 0 or more: take amounts instead of balances, or positive and negative ones apart.</source>
        <translation>“{field}”在 {names} 中为负。重心需要大于或等于 0 的值：请用数量代替供需差，或将正值与负值分开。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_tables.py" line="54"/>
        <source>From year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_tables.py" line="54"/>
        <source>To year</source>
        <translation>结束年份</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_tables.py" line="54"/>
        <source>Number of years</source>
        <translation>年数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_tables.py" line="93"/>
        <source>Units with a value above 0</source>
        <translation>值大于 0 的单元数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_tables.py" line="93"/>
        <source>Sum of the values</source>
        <translation>值的总和</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_tables.py" line="93"/>
        <source>x of the centre (layer&apos;s system)</source>
        <translation>重心的 x（图层坐标系）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_tables.py" line="93"/>
        <source>y of the centre (layer&apos;s system)</source>
        <translation>重心的 y（图层坐标系）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_tables.py" line="93"/>
        <source>Longitude of the centre (degrees)</source>
        <translation>重心的经度（度）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_tables.py" line="93"/>
        <source>Latitude of the centre (degrees)</source>
        <translation>重心的纬度（度）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_tables.py" line="104"/>
        <source>Major half axis, one standard deviation</source>
        <translation>长半轴，一个标准差</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_tables.py" line="104"/>
        <source>Minor half axis, one standard deviation</source>
        <translation>短半轴，一个标准差</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_tables.py" line="104"/>
        <source>Unit of the half axes</source>
        <translation>半轴的单位</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_tables.py" line="104"/>
        <source>Azimuth of the major axis (degrees clockwise from north)</source>
        <translation>长轴的方位角（自北顺时针的度数）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_tables.py" line="104"/>
        <source>Minor half axis divided by the major one (0..1)</source>
        <translation>短半轴与长半轴之比（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_tables.py" line="104"/>
        <source>Area of the drawn ellipse (unit²)</source>
        <translation>所绘椭圆的面积（单位²）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_tables.py" line="104"/>
        <source>Share of the sum inside the drawn ellipse (0..1)</source>
        <translation>所绘椭圆内的量占总和的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_tables.py" line="116"/>
        <source>Distance from the centre before (km)</source>
        <translation>与上一重心的距离（km）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_tables.py" line="116"/>
        <source>Bearing from the centre before (degrees clockwise from north)</source>
        <translation>从上一重心起的方位（自北顺时针的度数）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_tables.py" line="116"/>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_tables.py" line="116"/>
        <source>Kilometres a year</source>
        <translation>每年千米数</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbourhood.py" line="39"/>
        <source>no geometry</source>
        <translation>没有几何</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_years.py" line="94"/>
        <source>not in every year</source>
        <translation>并非每年都有</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_years.py" line="100"/>
        <source>Years differ in their units: {names} have a value in some years only. Part of the way of the centre comes from that; “Only units with a value in every year” takes it out.</source>
        <translation>各年份的单元不同：{names} 只在部分年份有值。重心移动有一部分由此产生；“只用每年都有值的单元”可将其消除。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_years.py" line="122"/>
        <source>{label}: no unit has a place and a value of “{field}” above 0, so there is no centre. Choose another field, and check names and years.</source>
        <translation>{label}：没有任何单元既有位置，“{field}”又大于 0，因此没有重心。请选择其他字段，并检查名称和年份。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_years.py" line="138"/>
        <source>{when}no unit has a value above 0, so there is no centre; results are null.</source>
        <translation>{when}没有任何单元的值大于 0，因此没有重心；结果为空值。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_years.py" line="151"/>
        <source>{when}no ellipse: {count} units with a value above 0 are too few, or lie on one line. The form of CrimeStat needs 3.</source>
        <translation>{when}没有椭圆：值大于 0 的单元只有 {count} 个，数量太少，或位于一条直线上。CrimeStat 的形式至少需要 3 个。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/centre_years.py" line="173"/>
        <source>{when}the ellipse reaches where the layer&apos;s reference system has no place, and cannot be drawn.</source>
        <translation>{when}椭圆延伸到图层坐标系无法表示的位置，无法绘制。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="169"/>
        <source>{label}: choose the numeric field whose distribution is wanted.</source>
        <translation>{label}：请选择要分析其分布的数值字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="193"/>
        <source>{label}: no year has two different values of “{field}”, so there is no bandwidth. Give a bandwidth, or choose another field.</source>
        <translation>{label}：没有一年的“{field}”有两个不同的值，因此没有带宽。请给出带宽，或选择其他字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="227"/>
        <source>The picture shows {shown} of {count} curves.</source>
        <translation>图中绘出 {count} 条曲线中的 {shown} 条。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="276"/>
        <source>{label}: weights must be 0 or more; the lowest is {lowest:g}.</source>
        <translation>{label}：权重必须大于或等于 0；最低为 {lowest:g}。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="289"/>
        <source>{when}{count} rows without value or weight are left out ({names}).</source>
        <translation>{when}有 {count} 行没有值或权重，已略去（{names}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="303"/>
        <source>{when}no curve: {count} values that do not vary have no bandwidth. Give one to get a curve.</source>
        <translation>{when}没有曲线：{count} 个值没有变化，因此没有带宽。给出带宽即可得到曲线。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="322"/>
        <source>The narrowest bandwidth ({bandwidth:.4g}) is too small beside the range of values to be drawn exactly. Give one bandwidth for all years.</source>
        <translation>最窄的带宽（{bandwidth:.4g}）相对于值的范围过小，无法精确绘制。请为所有年份给出统一的带宽。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="335"/>
        <source>{year}: the area below the curve is {area:.4f} instead of 1.</source>
        <translation>{year}：曲线下方的面积为 {area:.4f}，而不是 1。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="376"/>
        <source>Value of the indicator</source>
        <translation>指标值</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="376"/>
        <source>Density (one divided by the indicator&apos;s unit)</source>
        <translation>密度（指标单位的倒数）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/moran_years.py" line="155"/>
        <source>Number of units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="385"/>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="385"/>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="385"/>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="385"/>
        <source>Lowest value</source>
        <translation>最低值</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="385"/>
        <source>Highest value</source>
        <translation>最高值</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="385"/>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="385"/>
        <source>Value at the highest peak</source>
        <translation>最高峰处的值</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="385"/>
        <source>Density at the highest peak</source>
        <translation>最高峰处的密度</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="385"/>
        <source>Number of peaks</source>
        <translation>峰数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/distribution_curves.py" line="385"/>
        <source>Area below the curve</source>
        <translation>曲线下方的面积</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_input.py" line="63"/>
        <source>{label}: breadth per person needs the population. Give {population}.</source>
        <translation>{label}：人均广度需要人口。请给出 {population}。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_input.py" line="144"/>
        <source>Give either {total} or {energy}: {state}. A total holds the energy already, so the two are not added.</source>
        <translation>请给出 {total} 或 {energy} 之一：{state}。总量已包含能源，因此二者不相加。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_input.py" line="156"/>
        <source>{cement}: is added to the energy use only; {total} is a total. Leave one of them out.</source>
        <translation>{cement}：只加到能源消费上；{total} 已是总量。请去掉其中之一。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_input.py" line="180"/>
        <source>{label}: has several years. Give {field}, so that they are told apart.</source>
        <translation>{label}：含有多个年份。请给出 {field} 以作区分。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_input.py" line="193"/>
        <source>Cement: {factor:g} tC/t ({source}).</source>
        <translation>水泥：{factor:g} tC/t（{source}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_input.py" line="225"/>
        <source>{label}: no field is chosen. Choose one for each type of sink.</source>
        <translation>{label}：未选择字段。请为每类碳汇选择一个字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_input.py" line="238"/>
        <source>{label}: more than one field for {sinks}. Choose one for each sink.</source>
        <translation>{label}：{sinks} 有多个字段。每类碳汇请选择一个字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_input.py" line="265"/>
        <source>{label}: no uptake is known of {fields}. Known sinks: {known}. Name the fields after them, or add them to {table}.</source>
        <translation>{label}：{fields} 的吸收系数未知。已知的碳汇：{known}。请按其命名字段，或将其添加到 {table}。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_input.py" line="183"/>
        <source>{title}: missing in {places}. Results that need it are empty there.</source>
        <translation>{title}：{places} 缺失。需要它的结果在该处为空。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_input.py" line="296"/>
        <source>Filled in between years (field filled = 1): {places}. These are no statistics.</source>
        <translation>在年份之间填补（字段 filled = 1）：{places}。这些不是统计数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_input.py" line="307"/>
        <source>Sink {sink}: {absorption:g} tC/ha/yr ({source}).</source>
        <translation>碳汇 {sink}：{absorption:g} tC/ha/yr（{source}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_input.py" line="315"/>
        <source>No sink takes up anything in {places}: where there is an emission, the depth has no value there.</source>
        <translation>{places} 没有任何碳汇吸收碳：有排放处深度没有值。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_input.py" line="328"/>
        <source>{label}: the sinks are larger than the region itself in {places}. Check their unit.</source>
        <translation>{label}：{places} 的碳汇面积大于区域本身。请检查其单位。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="32"/>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="32"/>
        <source>Polygons, e.g. provinces; features with the same name are one region.</source>
        <translation>多边形，例如省份；名称相同的要素视为同一区域。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="32"/>
        <source>A long table: one row for each region and year, with areas or uptake of the sinks and, where wanted, emissions, population and GDP. What is empty is missing, never 0.</source>
        <translation>长表：每个区域每年一行，含各类碳汇的面积或吸收量，并可按需含排放、人口和 GDP。留空即缺失，绝不视为 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="22"/>
        <source>Field of years</source>
        <translation>年份字段</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="22"/>
        <source>Whole numbers or dates. Empty: one row for each region, no years.</source>
        <translation>整数或日期。留空：每个区域一行，没有年份。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="22"/>
        <source>Field of emissions (a year)</source>
        <translation>排放字段（每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="66"/>
        <source>Totals of each region and year. Empty: computed from the energy use.</source>
        <translation>每个区域每年的总量。留空：由能源消费计算。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="22"/>
        <source>Unit of the emissions</source>
        <translation>排放的单位</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="66"/>
        <source>Instead of emissions: one row for every region, year and fuel, columns zone, year (where there are years), fuel, amount and unit ({units}; Chinese units are read, too).</source>
        <translation>替代排放：每个区域、年份和燃料一行，列为 zone、year（有年份时）、fuel、amount 和 unit（{units}；也识别中文单位）。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="66"/>
        <source>Field of the cement production (t)</source>
        <translation>水泥产量字段（t）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="66"/>
        <source>Added to the energy use by the shipped factor (0.136 tC/t). Empty: none.</source>
        <translation>按随附系数（0.136 tC/t）加到能源消费上。留空：不计。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="99"/>
        <source>Fields of the sinks</source>
        <translation>碳汇字段</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="99"/>
        <source>One field for each type of sink, named after it: forest, grass, forest_ha, 林地 … Further types need a table of sinks.</source>
        <translation>每类碳汇一个字段，以其命名：forest、grass、forest_ha、林地……其他类型需要碳汇表。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="99"/>
        <source>Table of sinks</source>
        <translation>碳汇表</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="99"/>
        <source>Replaces the shipped table: columns sink, absorption (tC/ha/yr), share (0..1, for fixed shares), aliases (other names, separated by semicolons) and source.</source>
        <translation>替代随附表格：列为 sink、absorption（tC/ha/yr）、share（0..1，用于固定比例）、aliases（其他名称，以分号分隔）和 source。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>How emissions are shared between sinks</source>
        <translation>排放在碳汇之间的分摊方式</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>By capacity: each region&apos;s own mean uptake per hectare, all sinks used in the same degree. Fixed: the shares of the table of sinks for all regions, so that one sink may be in deficit and another not.</source>
        <translation>按能力：采用各区域自身的每公顷平均吸收量，所有碳汇的占用程度相同。固定：所有区域采用碳汇表中的比例，因此可能一种碳汇有赤字而另一种没有。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>By the sinks&apos; capacity in the region (own mean absorption)</source>
        <translation>按区域内碳汇的能力（自身平均吸收量）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>By fixed shares (table of sinks)</source>
        <translation>按固定比例（碳汇表）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="61"/>
        <source>Unit of the footprint</source>
        <translation>足迹的单位</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>Hectares of sink (not global hectares), or carbon without any area. Depths are the same.</source>
        <translation>碳汇的公顷数（不是全球公顷），或不涉及面积的碳量。深度相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>Hectares</source>
        <translation>公顷</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>Tonnes of carbon a year</source>
        <translation>每年吨碳</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>Breadth of the classes</source>
        <translation>划分类型所用的广度</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>The breadth of a region grows with its size; per person it does not.</source>
        <translation>区域的广度随其大小增加；人均广度则不然。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>Breadth of the region</source>
        <translation>区域广度</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="54"/>
        <source>Breadth per person</source>
        <translation>人均广度</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>Mean that tells high from low</source>
        <translation>区分高低的均值</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>Of all years: classes of different years can be compared.</source>
        <translation>所有年份：不同年份的类型可以比较。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>Of all years together</source>
        <translation>所有年份合计</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>Of each year</source>
        <translation>各年份分别</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>Missing years</source>
        <translation>缺失年份</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>Filling is linear, between years that are there and never beyond them; filled results are marked.</source>
        <translation>线性填补，只在已有年份之间进行，绝不外推；填补的结果会标记。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>Leave empty</source>
        <translation>留空</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>Fill in years that other regions have</source>
        <translation>填补其他区域已有的年份</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>Fill in every year</source>
        <translation>填补每一年</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>Years on the map</source>
        <translation>地图上的年份</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>Separated by commas. Empty: all years, one feature for each region and year.</source>
        <translation>以逗号分隔。留空：所有年份，每个区域每年一个要素。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>Colours of the map</source>
        <translation>地图的颜色</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>The layer holds both; another style shows the other one.</source>
        <translation>图层包含二者；换一种样式即显示另一个。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="127"/>
        <source>Classes of breadth and depth</source>
        <translation>广度与深度类型</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="202"/>
        <source>Regions with their footprint</source>
        <translation>带足迹的区域</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="202"/>
        <source>All indices of the chosen years; the field date lets the temporal controller animate them.</source>
        <translation>所选年份的全部指标；时态控制面板可用 date 字段播放动画。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="202"/>
        <source>Footprint by region, year and sink</source>
        <translation>按区域、年份和碳汇的足迹</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="202"/>
        <source>A long table: one row for each type of sink and one for all sinks together.</source>
        <translation>长表：每类碳汇一行，全部碳汇合计一行。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="202"/>
        <source>Changes between years</source>
        <translation>年际变化</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="202"/>
        <source>Later minus earlier, for each year and the next, and for the first and the last.</source>
        <translation>后一年减前一年，对每个年份及其下一年，以及首年和末年。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="202"/>
        <source>Totals by year</source>
        <translation>各年总量</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_parameters.py" line="202"/>
        <source>Sums of all regions with complete data, and depths of all regions together.</source>
        <translation>数据完整的所有区域之和，以及所有区域总体的深度。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="68"/>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="49"/>
        <source>1 January of the year</source>
        <translation>当年的 1 月 1 日</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="34"/>
        <source>Type of sink</source>
        <translation>碳汇类型</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="70"/>
        <source>Emission (tC/yr)</source>
        <translation>排放（tC/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="36"/>
        <source>Uptake of the sinks (tC/yr)</source>
        <translation>碳汇吸收量（tC/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="37"/>
        <source>Footprint (unit: field footprint_unit)</source>
        <translation>足迹（单位：字段 footprint_unit）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="38"/>
        <source>Biocapacity (unit: field footprint_unit)</source>
        <translation>生态承载力（单位：字段 footprint_unit）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="39"/>
        <source>Breadth: flow of the sinks that is taken</source>
        <translation>广度：被占用的碳汇流量</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="40"/>
        <source>Deficit: footprint beyond the biocapacity</source>
        <translation>赤字：超出生态承载力的足迹</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="41"/>
        <source>Surplus: biocapacity that is not taken</source>
        <translation>盈余：未被占用的生态承载力</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="42"/>
        <source>Depth, Fang&apos;s form (1: no deficit)</source>
        <translation>深度，Fang 的形式（1：没有赤字）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="43"/>
        <source>Three-dimensional footprint: breadth × depth</source>
        <translation>三维足迹：广度 × 深度</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="44"/>
        <source>Flow occupancy: breadth / biocapacity (0..1)</source>
        <translation>资本流量占用率：广度 / 生态承载力（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="45"/>
        <source>Stock-flow utilisation: deficit / breadth</source>
        <translation>存量流量利用比：赤字 / 广度</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="46"/>
        <source>Depth, all sinks as one (Niccolucci)</source>
        <translation>深度，所有碳汇视为一体（Niccolucci）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="47"/>
        <source>Breadth × depth, all sinks as one</source>
        <translation>广度 × 深度，所有碳汇视为一体</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="49"/>
        <source>GDP (unit: field gdp_unit)</source>
        <translation>GDP（单位：字段 gdp_unit）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="50"/>
        <source>Emission per GDP (tC per unit of GDP)</source>
        <translation>单位 GDP 排放（tC/单位 GDP）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="52"/>
        <source>Emission per person (tC/yr)</source>
        <translation>人均排放（tC/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="52"/>
        <source>Footprint per person</source>
        <translation>人均足迹</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="53"/>
        <source>Biocapacity per person</source>
        <translation>人均生态承载力</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="55"/>
        <source>Deficit per person</source>
        <translation>人均赤字</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="56"/>
        <source>Three-dimensional footprint per person</source>
        <translation>人均三维足迹</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="57"/>
        <source>1: some sink is in deficit</source>
        <translation>1：有碳汇处于赤字</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="58"/>
        <source>1: filled in between years</source>
        <translation>1：在年份之间填补</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="59"/>
        <source>Code of the class of breadth and depth (1..4, 0 undefined)</source>
        <translation>广度与深度类型的代码（1..4，0 无定义）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="60"/>
        <source>Class of breadth and depth</source>
        <translation>广度与深度类型</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/units.py" line="74"/>
        <source>Unit of the GDP</source>
        <translation>GDP 的单位</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="30"/>
        <source>Earlier year</source>
        <translation>前一年份</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="31"/>
        <source>Later year</source>
        <translation>后一年份</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="65"/>
        <source>Class in the earlier year</source>
        <translation>前一年份的类型</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="66"/>
        <source>Class in the later year</source>
        <translation>后一年份的类型</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="67"/>
        <source>Number of regions with complete data</source>
        <translation>数据完整的区域数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="68"/>
        <source>Number of regions without complete data</source>
        <translation>数据不完整的区域数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="69"/>
        <source>Number of regions without any sink</source>
        <translation>没有任何碳汇的区域数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="72"/>
        <source>Change: {what}</source>
        <translation>变化：{what}</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/footprint_tables.py" line="163"/>
        <source>all sinks</source>
        <translation>全部碳汇</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/moran_years.py" line="47"/>
        <source>{year}: {reason}</source>
        <translation>{year}：{reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/moran_years.py" line="74"/>
        <source>{when}“{field}” has one value in all units, so there is nothing to compare; results are null.</source>
        <translation>{when}“{field}”在所有单元中取同一个值，因此没有可比较的；结果为空值。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/moran_years.py" line="146"/>
        <source>I = {i:.6f}, expected {expected:.6f}, z = {z_score:.4f}, p = {p_value:.4g}, n = {units}</source>
        <translation>I = {i:.6f}，期望值 {expected:.6f}，z = {z_score:.4f}，p = {p_value:.4g}，n = {units}</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/moran_years.py" line="155"/>
        <source>Global Moran&apos;s I</source>
        <translation>全局莫兰指数 I</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/moran_years.py" line="155"/>
        <source>Expected I</source>
        <translation>I 的期望值</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/moran_years.py" line="155"/>
        <source>Variance of I under randomisation</source>
        <translation>随机化假设下 I 的方差</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/moran_years.py" line="155"/>
        <source>z-score under randomisation</source>
        <translation>随机化假设下的 z 得分</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/moran_years.py" line="155"/>
        <source>p-value, by permutation if there are any</source>
        <translation>p 值，有置换时由置换得到</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/moran_years.py" line="155"/>
        <source>Pseudo p-value by permutation</source>
        <translation>置换得到的伪 p 值</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/moran_years.py" line="155"/>
        <source>p-value of the z-score under randomisation</source>
        <translation>随机化假设下 z 得分的 p 值</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/moran_years.py" line="155"/>
        <source>Variance of I under normality</source>
        <translation>正态假设下 I 的方差</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/moran_years.py" line="155"/>
        <source>z-score under normality</source>
        <translation>正态假设下的 z 得分</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/moran_years.py" line="155"/>
        <source>p-value of the z-score under normality</source>
        <translation>正态假设下 z 得分的 p 值</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/moran_years.py" line="155"/>
        <source>Significant units High-High</source>
        <translation>显著的高-高单元数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/moran_years.py" line="155"/>
        <source>Significant units Low-High</source>
        <translation>显著的低-高单元数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/moran_years.py" line="155"/>
        <source>Significant units Low-Low</source>
        <translation>显著的低-低单元数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/moran_years.py" line="155"/>
        <source>Significant units High-Low</source>
        <translation>显著的高-低单元数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/moran_years.py" line="155"/>
        <source>Units that are not significant</source>
        <translation>不显著的单元数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/moran_years.py" line="155"/>
        <source>Hot spots by Gi* at 95 %</source>
        <translation>95 % 水平的 Gi* 热点数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/moran_years.py" line="155"/>
        <source>Cold spots by Gi* at 95 %</source>
        <translation>95 % 水平的 Gi* 冷点数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/panel.py" line="20"/>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/panel.py" line="20"/>
        <source>The numeric field to analyse: densities, rates or shares rather than totals of unequal units. Leave empty when the values come from a table.</source>
        <translation>所分析的数值字段：宜用密度、比率或比例，而非大小不等单元的总量。值来自表格时留空。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/panel.py" line="20"/>
        <source>Field of years in the layer</source>
        <translation>图层中的年份字段</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/panel.py" line="20"/>
        <source>For layers that hold every unit once a year. Empty: one feature for each unit.</source>
        <translation>用于每个单元每年一个要素的图层。留空：每个单元一个要素。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/panel.py" line="20"/>
        <source>Long table of values</source>
        <translation>数值长表</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/panel.py" line="20"/>
        <source>One row for each unit and year, joined to the units by name. Empty: none.</source>
        <translation>每个单元每年一行，按名称与单元连接。留空：无。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/panel.py" line="20"/>
        <source>Table&apos;s field of names</source>
        <translation>表格的名称字段</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/panel.py" line="20"/>
        <source>Names the unit of each row as the layer&apos;s field of names (ID_FIELD) does.</source>
        <translation>标识每行所属的单元，与图层的名称字段（ID_FIELD）一致。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/panel.py" line="20"/>
        <source>Table&apos;s field of values</source>
        <translation>表格的数值字段</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/panel.py" line="20"/>
        <source>The numeric field of the table to analyse.</source>
        <translation>表格中所分析的数值字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/panel.py" line="20"/>
        <source>Table&apos;s field of years</source>
        <translation>表格的年份字段</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/panel.py" line="20"/>
        <source>Whole numbers. Empty: the table holds one year only.</source>
        <translation>整数。留空：表格只含一年。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/panel.py" line="20"/>
        <source>Years to analyse</source>
        <translation>所分析的年份</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/panel.py" line="20"/>
        <source>Separated by commas. Empty: all years.</source>
        <translation>以逗号分隔。留空：所有年份。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/panel.py" line="113"/>
        <source>{label}: choose the field to analyse, or give a table ({table}).</source>
        <translation>{label}：请选择所分析的字段，或给出表格（{table}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/panel.py" line="155"/>
        <source>{label}: needed to join the table ({table}) to the units; choose a field.</source>
        <translation>{label}：将表格（{table}）与单元连接时需要；请选择字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/panel.py" line="161"/>
        <source>{label}: with a table the years come from the table ({other}), and the layer holds each unit once. Leave this field empty.</source>
        <translation>{label}：给出表格时，年份来自表格（{other}），图层中每个单元只出现一次。请将该字段留空。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/panel.py" line="208"/>
        <source>{label}: more than one row for {doubled}. Keep one row for each unit and year.</source>
        <translation>{label}：{doubled} 有多行。每个单元每年只保留一行。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/panel.py" line="216"/>
        <source>{label}: column “{name}” holds what is no number in row {rows}.</source>
        <translation>{label}：列“{name}”在第 {rows} 行的内容不是数值。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/panel.py" line="229"/>
        <source>{label}: no name of the table is one of the layer&apos;s. Table: {theirs}; layer: {ours}. Choose the fields that hold the same names ({fields}).</source>
        <translation>{label}：表格中没有任何名称与图层一致。表格：{theirs}；图层：{ours}。请选择名称一致的字段（{fields}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/panel.py" line="242"/>
        <source>In the layer but not in the table: {names}. They are left out.</source>
        <translation>图层中有而表格中没有：{names}。已略去。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/panel.py" line="247"/>
        <source>In the table but not in the layer: {names}. Their rows are left out.</source>
        <translation>表格中有而图层中没有：{names}。其所在行已略去。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/plane.py" line="30"/>
        <source>Reference system of the plane</source>
        <translation>平面的坐标系</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/plane.py" line="31"/>
        <source>For “A chosen system”: a projected one, such as the Albers projection of the country.</source>
        <translation>用于“指定坐标系”：投影坐标系，例如全国的阿尔伯斯投影。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/plane.py" line="34"/>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/plane.py" line="34"/>
        <source>Where places are averaged and deviations measured. The layer&apos;s own system, unless it is in degrees: then, as for the second choice, Lambert&apos;s azimuthal equal-area projection with its middle in the middle of the units. Degrees of longitude and latitude are what many papers average; they stretch east-west away from the equator and give other centres and axes. Results always have the layer&apos;s system.</source>
        <translation>在其中求平均位置并量算离差的平面。采用图层自身的坐标系；若其以度为单位，则与第二项相同，采用以单元范围中部为中心的兰勃特等积方位投影。许多文献对经纬度取平均；离赤道越远，经纬度在东西向拉伸越大，得出的重心和轴也不同。结果始终采用图层的坐标系。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/plane.py" line="34"/>
        <source>The layer&apos;s system; around the units if it is in degrees</source>
        <translation>图层坐标系；以度为单位时为以单元为中心的投影</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/plane.py" line="34"/>
        <source>Equal-area projection around the units</source>
        <translation>以单元为中心的等积投影</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/plane.py" line="34"/>
        <source>A chosen system</source>
        <translation>指定坐标系</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/plane.py" line="34"/>
        <source>Degrees of longitude and latitude</source>
        <translation>经纬度</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/plane.py" line="87"/>
        <source>{label}: give a projected reference system, or choose another plane ({plane}). Given: {crs}.</source>
        <translation>{label}：请给出投影坐标系，或选择其他平面（{plane}）。已给出：{crs}。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/plane.py" line="166"/>
        <source>{label}: a geometry has no place in the plane ({crs}). Choose another plane, and check the layer&apos;s reference system.</source>
        <translation>{label}：有几何在该平面（{crs}）中没有位置。请选择其他平面，并检查图层的坐标系。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/plane.py" line="186"/>
        <source>Degrees of longitude and latitude are averaged as if they were plane coordinates: centres and axes are distorted, and comparable only with others made in this way.</source>
        <translation>把经纬度当作平面坐标取平均：重心和轴会变形，只能与同样方法得到的结果比较。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/plane.py" line="194"/>
        <source>Plane in which places are averaged: {crs}.</source>
        <translation>求平均位置所用的平面：{crs}。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/plane.py" line="197"/>
        <source>In {crs} distances between units are off by up to {error:.0f} %, and centre and axes with them. Choose the equal-area projection around the units instead.</source>
        <translation>在 {crs} 中，单元之间的距离误差可达 {error:.0f} %，重心和轴也随之产生误差。请改用以单元为中心的等积投影。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_input.py" line="130"/>
        <source>{label}: 0 in {rows}, by which emissions cannot be divided. Correct it, or leave it empty.</source>
        <translation>{label}：{rows} 中为 0，排放无法除以 0。请更正或留空。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_input.py" line="145"/>
        <source>{label}: {numbers} is no weight from 0 to 1. Correct it.</source>
        <translation>{label}：{numbers} 不是 0 到 1 之间的权重。请更正。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_input.py" line="166"/>
        <source>{label}: every region needs one group, the same in all years; not so: {regions}.</source>
        <translation>{label}：每个区域需要一个各年不变的分组；下列区域不符：{regions}。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_input.py" line="189"/>
        <source>No row for {places}; nothing is filled in.</source>
        <translation>{places} 没有对应的行；不作任何填补。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="22"/>
        <source>Regions by year</source>
        <translation>逐年区域数据</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="22"/>
        <source>One feature or row for each region and year, e.g. the output of “Three-dimensional carbon footprint”.</source>
        <translation>每个区域每年一个要素或一行，例如“三维碳足迹”的输出。</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>Field of names</source>
        <translation>名称字段</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="22"/>
        <source>Names the region of each row.</source>
        <translation>标识每行所属的区域。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="22"/>
        <source>Totals of each region and year, 0 or more.</source>
        <translation>每个区域每年的总量，大于或等于 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="22"/>
        <source>Field of the output of the emitting sector</source>
        <translation>排放部门的产出字段</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="22"/>
        <source>E.g. industrial value added, in the unit of the GDP. Empty: the GDP is used.</source>
        <translation>例如工业增加值，单位与 GDP 相同。留空：使用 GDP。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="22"/>
        <source>Field of the marginal abatement cost</source>
        <translation>边际减排成本字段</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="22"/>
        <source>In any unit; cheaper means more potential. Empty: efficiency is the intensity alone.</source>
        <translation>单位不限；成本越低潜力越大。留空：效率只取强度。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="22"/>
        <source>Field of the sinks&apos; uptake</source>
        <translation>碳汇吸收量字段</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="22"/>
        <source>In the unit of the emissions. Empty: no footprint excess.</source>
        <translation>单位与排放相同。留空：不计算足迹超出量。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="22"/>
        <source>Field of groups</source>
        <translation>分组字段</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="22"/>
        <source>Regions are held against the best of their group, e.g. east. Empty: against all.</source>
        <translation>各区域与其组内（例如东部）最优者比较。留空：与所有区域比较。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="86"/>
        <source>Weight of equity ω (0..1)</source>
        <translation>公平性的权重 ω（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="86"/>
        <source>Efficiency has 1 − ω. ESFlow's convention; see the sweep.</source>
        <translation>效率的权重为 1 − ω。为 ESFlow 的约定；参见权重扫描。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="86"/>
        <source>Weight of emissions per person in equity (0..1)</source>
        <translation>公平性中人均排放的权重（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="86"/>
        <source>GDP per person, the ability to pay, has the rest.</source>
        <translation>其余归人均 GDP，即支付能力。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="86"/>
        <source>Weight of the intensity in efficiency (0..1)</source>
        <translation>效率中强度的权重（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="86"/>
        <source>Cheapness has the rest; only with a field of costs.</source>
        <translation>其余归低成本程度；仅在给出成本字段时使用。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="86"/>
        <source>Weights of equity to try</source>
        <translation>试算的公平性权重</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="86"/>
        <source>Numbers from 0 to 1, separated by commas, with which ranks are computed again.</source>
        <translation>0 到 1 之间的数，以逗号分隔，用于重新计算排名。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="86"/>
        <source>Reference intensity</source>
        <translation>参考强度</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="86"/>
        <source>The decile (linear between ranks) is less at the mercy of one odd region.</source>
        <translation>十分位数（名次之间线性插值）不易受个别异常区域左右。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="86"/>
        <source>The best (lowest)</source>
        <translation>最优（最低）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="86"/>
        <source>The best decile</source>
        <translation>最优的十分位数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="86"/>
        <source>Years of the reference</source>
        <translation>参考强度的年份</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="86"/>
        <source>Over all years the GDP must be at the prices of one year.</source>
        <translation>跨所有年份时，GDP 须按同一年价格计。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="86"/>
        <source>The same year</source>
        <translation>同一年</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="86"/>
        <source>All years</source>
        <translation>所有年份</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="135"/>
        <source>Regions with their reduction potential</source>
        <translation>带减排潜力的区域</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="135"/>
        <source>The input with index, its parts, ranks, gap and excess.</source>
        <translation>输入数据加上指数、其各组成部分、排名、强度差距和足迹超出量。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="135"/>
        <source>Ranks by weight</source>
        <translation>不同权重下的排名</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="135"/>
        <source>One row for each year, region and weight of equity: index, rank and its change.</source>
        <translation>每个年份、区域和公平性权重一行：指数、排名及其变化。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="135"/>
        <source>Summary by year</source>
        <translation>逐年汇总</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_parameters.py" line="135"/>
        <source>Sums of gap and excess, and how far ranks agree between weights.</source>
        <translation>强度差距和足迹超出量之和，以及不同权重下排名的一致程度。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_potential.py" line="101"/>
        <source>{indicator}: no value at all, so there is no index.</source>
        <translation>{indicator}：没有任何值，因此没有指数。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_potential.py" line="103"/>
        <source>{indicator}: {lowest:.6g} everywhere, so that it tells nothing and counts as 0.</source>
        <translation>{indicator}：处处为 {lowest:.6g}，因此不提供信息，计为 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_potential.py" line="110"/>
        <source>{indicator}: nearly the same everywhere ({lowest:.6g} … {highest:.6g}), yet min-max stretches it to 0..1. Do not read much into its differences.</source>
        <translation>{indicator}：各处几乎相同（{lowest:.6g} … {highest:.6g}），而极差标准化仍把它拉伸到 0..1。不要过度解读其差异。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_potential.py" line="119"/>
        <source>{indicator}: {lowest:.6g} … {highest:.6g} become 0 … 1.</source>
        <translation>{indicator}：{lowest:.6g} … {highest:.6g} 变换为 0 … 1。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_potential.py" line="137"/>
        <source>The reference intensity is 0 in {years}, so that the gap of all others is their whole emission. Check the region without emission, or take the best decile.</source>
        <translation>{years} 年的参考强度为 0，因此所有其他区域的差距等于其全部排放。请检查没有排放的区域，或取最优的十分位数。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_potential.py" line="147"/>
        <source>{year}: fewer than two regions with an index, nothing to compare.</source>
        <translation>{year}：有指数的区域不足两个，没有可比较的。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_potential.py" line="152"/>
        <source>{year}: highest index {first}, lowest {last}; intensity gap {gap_tonnes:.4g} tC; over the weights tried a region moves by up to {rank_changes:g} ranks, rank correlation {rank_correlation:.2f} or more.</source>
        <translation>{year}：指数最高 {first}，最低 {last}；强度差距 {gap_tonnes:.4g} tC；在试算的各权重下，区域排名至多变动 {rank_changes:g} 位，秩相关系数不低于 {rank_correlation:.2f}。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="53"/>
        <source>GDP per person</source>
        <translation>人均 GDP</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="54"/>
        <source>Emission per output (tC per unit of output)</source>
        <translation>单位产出排放（tC/单位产出）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="55"/>
        <source>Negative marginal abatement cost</source>
        <translation>负的边际减排成本</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="56"/>
        <source>Equity: responsibility and ability to pay (0..1)</source>
        <translation>公平性：责任与支付能力（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="57"/>
        <source>Efficiency: intensity and cheapness (0..1)</source>
        <translation>效率：强度与低成本程度（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="58"/>
        <source>Reduction potential index (0..1)</source>
        <translation>减排潜力指数（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="59"/>
        <source>Rank in the year (1: highest potential)</source>
        <translation>当年排名（1：潜力最大）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="60"/>
        <source>Best rank over all weights tried</source>
        <translation>试算的各权重下的最好排名</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="61"/>
        <source>Worst rank over all weights tried</source>
        <translation>试算的各权重下的最差排名</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="62"/>
        <source>Reference intensity (tC per unit of output)</source>
        <translation>参考强度（tC/单位产出）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="63"/>
        <source>Intensity gap: share of the emission (0..1)</source>
        <translation>强度差距：占排放的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="64"/>
        <source>Intensity gap (tC/yr)</source>
        <translation>强度差距（tC/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="65"/>
        <source>Footprint excess: share of the emission (0..1)</source>
        <translation>足迹超出量：占排放的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="66"/>
        <source>Footprint excess (tC/yr)</source>
        <translation>足迹超出量（tC/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="67"/>
        <source>Weight of equity</source>
        <translation>公平性的权重</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="68"/>
        <source>Places gained against the chosen weight</source>
        <translation>与所选权重相比上升的名次</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="69"/>
        <source>Number of regions with an index</source>
        <translation>有指数的区域数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="71"/>
        <source>Region with the highest index</source>
        <translation>指数最高的区域</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="72"/>
        <source>Region with the lowest index</source>
        <translation>指数最低的区域</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="73"/>
        <source>Lowest rank correlation between weights (-1..1)</source>
        <translation>不同权重之间最低的秩相关系数（-1..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_tables.py" line="74"/>
        <source>Most places that a region gains or loses between weights</source>
        <translation>区域在不同权重之间升降的最大名次</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/region_years.py" line="35"/>
        <source>{label}: more than one row for {rows}. Keep one row for each region and year; say with the field of years which year a row is of.</source>
        <translation>{label}：{rows} 有多行。每个区域每年只保留一行；请用年份字段说明各行所属年份。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/region_years.py" line="49"/>
        <source>{label}: no region in row {rows}. Name the region of every row.</source>
        <translation>{label}：第 {rows} 行没有区域。请为每一行填写区域名称。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/region_years.py" line="66"/>
        <source>{label}: none of its regions ({rows}) is in the layer ({regions}). Choose the fields that hold the same names.</source>
        <translation>{label}：其区域（{rows}）均不在图层（{regions}）中。请选择名称一致的字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/region_years.py" line="75"/>
        <source>{label}: regions that the layer lacks: {rows}. Regions of the layer without a row: {regions}. Correct the names, or switch on “{ignore}” to leave these rows out.</source>
        <translation>{label}：图层中没有这些区域：{rows}。图层中没有对应行的区域：{regions}。请更正名称，或打开“{ignore}”以略去这些行。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/region_years.py" line="85"/>
        <source>{label}: left out, because the layer lacks them: {rows}.</source>
        <translation>{label}：因图层中没有而略去：{rows}。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/region_years.py" line="89"/>
        <source>{label}: no row for these regions, which stay empty: {regions}.</source>
        <translation>{label}：下列区域没有对应的行，保持为空：{regions}。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/region_years.py" line="110"/>
        <source>{label}: no number in row {rows}. Correct it, or leave it empty.</source>
        <translation>{label}：第 {rows} 行不是数值。请更正或留空。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/region_years.py" line="119"/>
        <source>{label}: below {least:g} in {rows}. Correct it.</source>
        <translation>{label}：{rows} 中小于 {least:g}。请更正。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/regions.py" line="48"/>
        <source>{label}: field “{name}” is null in {count} features. Give every region a name.</source>
        <translation>{label}：字段“{name}”在 {count} 个要素中为空值。请为每个区域填写名称。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/regions.py" line="77"/>
        <source>{label}: no geometry: {names}. They are computed, but cannot be drawn.</source>
        <translation>{label}：没有几何：{names}。它们会参与计算，但无法绘制。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/regions.py" line="83"/>
        <source>{label}: invalid geometry: {names}. Results do not depend on it, maps and neighbourhoods do; repair it with “Fix geometries”.</source>
        <translation>{label}：几何无效：{names}。结果不受影响，但地图和邻接关系会受影响；请用“修正几何图形”修复。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="143"/>
        <source>There is nothing to draw: no unit of the last year has a local statistic.</source>
        <translation>没有可绘制的内容：最后一年没有任何单元具有局部统计量。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/units.py" line="25"/>
        <source>Must be chosen ({units}). Carbon and carbon dioxide differ by 44/12.</source>
        <translation>必须选择（{units}）。碳与二氧化碳相差 44/12 倍。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/units.py" line="37"/>
        <source>uptake in {unit} a year</source>
        <translation>以 {unit} 计的年吸收量</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/units.py" line="38"/>
        <source>area in {unit}</source>
        <translation>以 {unit} 计的面积</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/units.py" line="39"/>
        <source>Unit of the sinks</source>
        <translation>碳汇的单位</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/units.py" line="39"/>
        <source>Must be chosen: areas, which are multiplied by the uptake per hectare, or what is taken up.</source>
        <translation>必须选择：面积（乘以每公顷吸收量），或吸收量本身。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/units.py" line="51"/>
        <source>For emissions and GDP per person.</source>
        <translation>用于人均排放和人均 GDP。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/units.py" line="51"/>
        <source>For amounts per person. Empty: none are computed.</source>
        <translation>用于人均量。留空：不计算。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/units.py" line="55"/>
        <source>Field of the population</source>
        <translation>人口字段</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/units.py" line="55"/>
        <source>Unit of the population</source>
        <translation>人口的单位</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/units.py" line="55"/>
        <source>What the numbers of the population count.</source>
        <translation>人口数值所计的单位。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/units.py" line="55"/>
        <source>Persons</source>
        <translation>人</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/units.py" line="55"/>
        <source>10,000 persons</source>
        <translation>万人</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/units.py" line="74"/>
        <source>Field of the GDP</source>
        <translation>GDP 字段</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/units.py" line="74"/>
        <source>For emissions per output; at prices of one year where years are compared.</source>
        <translation>用于单位产出排放；比较不同年份时须按同一年价格计。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/units.py" line="74"/>
        <source>As it is to be written in results; nothing is converted.</source>
        <translation>写入结果中的单位；不作任何换算。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/units.py" line="95"/>
        <source>{label}: choose the unit; none is assumed. There are: {units}.</source>
        <translation>{label}：请选择单位；不作任何假定。可选：{units}。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/years.py" line="15"/>
        <source>{label}: years must be whole numbers from 1 to 9999; they are not in row {rows}.</source>
        <translation>{label}：年份必须是 1 到 9999 的整数；第 {rows} 行不符。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/years.py" line="42"/>
        <source>{label}: there is no year {missing}. There are: {years}.</source>
        <translation>{label}：没有 {missing} 年。现有：{years}。</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs.py" line="99"/>
        <source>{label}: “{text}” is no number. Write it with a decimal point, e.g. 0.5.</source>
        <translation>{label}：“{text}”不是数值。请用小数点书写，例如 0.5。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/bivariate_local_moran.py" line="138"/>
        <source>[{name}]: all values are equal, so there is nothing to compare; local I and p are null. Choose another field.</source>
        <translation>[{name}]：所有值都相等，因此没有可比较的；局部 I 和 p 为空值。请选择其他字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/cell_summary.py" line="105"/>
        <source>Mean ESDR of the area</source>
        <translation>区域平均 ESDR</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/cell_summary.py" line="107"/>
        <source>Change of the supply since the first year</source>
        <translation>供给自首年以来的变化</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/cell_summary.py" line="108"/>
        <source>Change of the demand since the first year</source>
        <translation>需求自首年以来的变化</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/cell_summary.py" line="109"/>
        <source>Change of the balance since the first year</source>
        <translation>供需差自首年以来的变化</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/cell_summary.py" line="147"/>
        <source>Sum of the cells&apos; surpluses per year</source>
        <translation>每年像元盈余之和</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/cell_summary.py" line="148"/>
        <source>Sum of the cells&apos; deficits per year</source>
        <translation>每年像元赤字之和</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="26"/>
        <source>Share of the area in deficit (0..1)</source>
        <translation>赤字面积比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="27"/>
        <source>Share of the area that is balanced (0..1)</source>
        <translation>平衡面积比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="28"/>
        <source>Share of the area in surplus (0..1)</source>
        <translation>盈余面积比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/cell_summary.py" line="158"/>
        <source>Share of the area in quadrant {name} (0..1)</source>
        <translation>{name} 象限的面积比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/comprehensive_ratio.py" line="115"/>
        <source>RATIOS: no cell has data in all layers. Choose layers of the same region and check their nodata values.</source>
        <translation>RATIOS：没有任何像元在所有图层中都有数据。请选择同一区域的图层，并检查其无数据值。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/comprehensive_ratio.py" line="137"/>
        <source>{year}: mean comprehensive ratio {mean:.4f} ({services}).</source>
        <translation>{year}：平均综合供需比 {mean:.4f}（{services}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/comprehensive_ratio.py" line="146"/>
        <source>Comprehensive ratio (CESDR)</source>
        <translation>综合供需比（CESDR）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/comprehensive_ratio.py" line="196"/>
        <source>{label}: the layers hold different ratios ({kinds}), which have no common mean. Give one kind.</source>
        <translation>{label}：各图层包含不同的比率（{kinds}），没有共同的均值。请给出同一种比率。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/comprehensive_ratio.py" line="216"/>
        <source>{label}: the layers have different numbers of years ({found}). Give the same years of all.</source>
        <translation>{label}：各图层的年份数不同（{found}）。请给出相同的年份。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/comprehensive_ratio.py" line="224"/>
        <source>{label}: the layers name their years differently ({found}); the first names are used.</source>
        <translation>{label}：各图层的年份名称不同（{found}）；采用第一个图层的名称。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="136"/>
        <source>{label}: share 0 at {low:.6g}, 1 at {high:.6g}.</source>
        <translation>{label}：标准化值在 {low:.6g} 处为 0，在 {high:.6g} 处为 1。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="163"/>
        <source>{count} values lie outside the fixed lowest and highest ones and were set to 0 or 1.</source>
        <translation>有 {count} 个值超出固定的最低值和最高值，已取为 0 或 1。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="220"/>
        <source>Coupling degree C of the zone&apos;s means</source>
        <translation>分区均值的耦合度 C</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="221"/>
        <source>Development T of the zone&apos;s means</source>
        <translation>分区均值的发展指数 T</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="222"/>
        <source>Coordination D of the zone&apos;s means</source>
        <translation>分区均值的耦合协调度 D</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="223"/>
        <source>Mean of the cells&apos; coordination D</source>
        <translation>各像元耦合协调度 D 的均值</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="234"/>
        <source>Class of coordination, 1 … 10</source>
        <translation>耦合协调等级，1 … 10</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="234"/>
        <source>Name of the class</source>
        <translation>等级名称</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="229"/>
        <source>Mean share of system {number} (0..1)</source>
        <translation>系统 {number} 的平均标准化值（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="234"/>
        <source>Chinese name of the class</source>
        <translation>等级的中文名称</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="145"/>
        <source>Area (ha)</source>
        <translation>面积（公顷）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/coupling_coordination.py" line="234"/>
        <source>Share of the area (0..1)</source>
        <translation>面积比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/references.py" line="17"/>
        <source>Tolerance of “balanced” (0..0.99)</source>
        <translation>“平衡”的容差（0..0.99）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/references.py" line="17"/>
        <source>Supply and demand count as balanced when they differ by at most this share of the larger one.</source>
        <translation>供给与需求之差不超过较大者的这一比例时视为平衡。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/references.py" line="32"/>
        <source>Density to which the ESDR refers, from a larger region, a standard or another run. Give both references or none. Empty: the highest one of this run, over all its years.</source>
        <translation>ESDR 所参照的密度，来自更大的区域、某一标准或另一次运行。两个参考值都给出或都不给。留空：本次运行所有年份中的最高值。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/references.py" line="37"/>
        <source>Fixed reference of the supply, Smax (per hectare and year)</source>
        <translation>供给的固定参考值 Smax（每公顷每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/references.py" line="37"/>
        <source>Fixed reference of the demand, Dmax (per hectare and year)</source>
        <translation>需求的固定参考值 Dmax（每公顷每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/references.py" line="51"/>
        <source>Only one of {labels} is given. Give both, or none to use those of the data.</source>
        <translation>{labels} 中只给出了一个。请两个都给出，或都不给以采用数据自身的值。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/references.py" line="92"/>
        <source>ESDR: references {origin}, supply {supply:.6g}, demand {demand:.6g} {unit}. Mean supply {mean_supply:.6g}, mean demand {mean_demand:.6g}.</source>
        <translation>ESDR：参考值{origin}，供给 {supply:.6g}，需求 {demand:.6g} {unit}。平均供给 {mean_supply:.6g}，平均需求 {mean_demand:.6g}。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/references.py" line="106"/>
        <source>All supplies, or all demands, are equal: nothing is high or low, and the z-score quadrants are undefined.</source>
        <translation>所有供给或所有需求都相等：没有高低之分，z 得分象限无定义。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/references.py" line="114"/>
        <source>There is no supply and no demand at all: the ESDR is 0 everywhere.</source>
        <translation>既没有供给也没有需求：ESDR 处处为 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/references.py" line="123"/>
        <source>fixed by the user</source>
        <translation>由用户固定</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/references.py" line="124"/>
        <source>from the data</source>
        <translation>取自数据</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="145"/>
        <source>{count} zones without any value were skipped.</source>
        <translation>已跳过 {count} 个没有任何值的分区。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="154"/>
        <source>SUPPLY_FIELD and DEMAND_FIELD: there is no supply at all, or no zone with demand or people, so the Gini coefficient is undefined. Choose other fields.</source>
        <translation>SUPPLY_FIELD 和 DEMAND_FIELD：完全没有供给，或没有任何分区有需求或人口，因此基尼系数无定义。请选择其他字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="170"/>
        <source>“{name}”: no supply, or nobody to be supplied; the Gini is undefined.</source>
        <translation>“{name}”：没有供给，或没有供给对象；基尼系数无定义。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="175"/>
        <source>“{name}”: Gini {gini:.4f}, {band}, of {count} zones.</source>
        <translation>“{name}”：基尼系数 {gini:.4f}，{band}，共 {count} 个分区。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="186"/>
        <source>“{name}”: only {count} zones, so the Gini coefficient can reach {highest:.2f} at most.</source>
        <translation>“{name}”：只有 {count} 个分区，因此基尼系数最高只能达到 {highest:.2f}。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="199"/>
        <source>The picture shows the first {shown} of {count} curves.</source>
        <translation>图中显示 {count} 条曲线中的前 {shown} 条。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="218"/>
        <source>“{name}”: {count} zones without demand or people were left out.</source>
        <translation>“{name}”：已略去 {count} 个没有需求或人口的分区。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="219"/>
        <source>“{name}”: {count} zones without demand or people were merged into a last one.</source>
        <translation>“{name}”：{count} 个没有需求或人口的分区已合并为最后一个分区。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="285"/>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="256"/>
        <source>Rank from the worst supplied, 0: begin of the curve</source>
        <translation>从供给最差者起的位次，0：曲线起点</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/zoning_section.py" line="109"/>
        <source>Zone</source>
        <translation>分区</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="285"/>
        <source>Demand or people</source>
        <translation>需求或人口</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="256"/>
        <source>Cumulated share of demand or people X (0..1)</source>
        <translation>需求或人口的累积占比 X（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="256"/>
        <source>Cumulated share of supply Y (0..1)</source>
        <translation>供给的累积占比 Y（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="274"/>
        <source>zones without demand</source>
        <translation>没有需求的分区</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/service_section.py" line="72"/>
        <source>Number of zones</source>
        <translation>分区数</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="285"/>
        <source>Zones without demand or people</source>
        <translation>没有需求或人口的分区</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="285"/>
        <source>Gini coefficient (0..1)</source>
        <translation>基尼系数（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="285"/>
        <source>Band of the Gini coefficient</source>
        <translation>基尼系数的分级</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="252"/>
        <source>{count} cells have no supply or no demand in one of the years and therefore no log ratio in it.</source>
        <translation>{count} 个像元在某一年没有供给或没有需求，因此该年没有对数比。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/systems_input.py" line="38"/>
        <source>First system</source>
        <translation>第一个系统</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/systems_input.py" line="38"/>
        <source>Second system</source>
        <translation>第二个系统</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/systems_input.py" line="38"/>
        <source>Third system</source>
        <translation>第三个系统</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/systems_input.py" line="38"/>
        <source>Fourth system</source>
        <translation>第四个系统</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/systems_input.py" line="27"/>
        <source>One raster, or one for every year in order. The grid of the first system&apos;s first raster is the run&apos;s grid.</source>
        <translation>一个栅格，或每年一个、按顺序排列。运行以第一个系统的第一个栅格的网格为准。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/systems_input.py" line="38"/>
        <source>Systems in which less is better</source>
        <translation>越小越好的系统</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/systems_input.py" line="50"/>
        <source>Their share is (max − x)/(max − min) instead of (x − min)/(max − min).</source>
        <translation>其份额为 (max − x)/(max − min)，而不是 (x − min)/(max − min)。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/systems_input.py" line="51"/>
        <source>Fixed lowest values</source>
        <translation>固定的最低值</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/systems_input.py" line="51"/>
        <source>One number for each system, separated by commas. Empty: the lowest of all its rasters.</source>
        <translation>每个系统一个数值，以逗号分隔。留空：其所有栅格中的最低值。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/systems_input.py" line="56"/>
        <source>Fixed highest values</source>
        <translation>固定的最高值</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/systems_input.py" line="56"/>
        <source>One number for each system, separated by commas. Empty: the highest of all its rasters.</source>
        <translation>每个系统一个数值，以逗号分隔。留空：其所有栅格中的最高值。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/systems_input.py" line="112"/>
        <source>No cell has data in all systems and years. Choose rasters of one region and check their nodata values.</source>
        <translation>没有任何像元在所有系统和年份中都有数据。请选择同一区域的栅格，并检查其无数据值。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/systems_input.py" line="125"/>
        <source>{label}: lowest value {low:g}, highest {high:g}: no range to normalise by. Fix the lowest and highest values (MINIMA, MAXIMA), or leave the system out.</source>
        <translation>{label}：最低值 {low:g}，最高值 {high:g}：没有可用于归一化的值域。请固定最低值和最高值（MINIMA、MAXIMA），或去掉该系统。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/systems_input.py" line="145"/>
        <source>{labels}: choose rasters of at least two systems.</source>
        <translation>{labels}：请至少选择两个系统的栅格。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/systems_input.py" line="151"/>
        <source>The systems have different numbers of rasters ({counts}). Give one a year for each system.</source>
        <translation>各系统的栅格数不同（{counts}）。请为每个系统每年给出一个栅格。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/systems_input.py" line="158"/>
        <source>{fourth} is given without {third}. Give the third system first.</source>
        <translation>给出了 {fourth}，却没有给出 {third}。请先给出第三个系统。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/systems_input.py" line="180"/>
        <source>{label}: {found} numbers for {count} systems. Give one for each.</source>
        <translation>{label}：{count} 个系统却有 {found} 个数值。请为每个系统给出一个。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/systems_input.py" line="191"/>
        <source>{label}: the fixed highest value {high:g} must be above the lowest one {low:g}.</source>
        <translation>{label}：固定的最高值 {high:g} 必须大于最低值 {low:g}。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/weights_input.py" line="16"/>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/weights_input.py" line="25"/>
        <source>{label}: “{words}” is no number. Give numbers separated by commas.</source>
        <translation>{label}：“{words}”不是数值。请给出以逗号分隔的数值。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/years_input.py" line="20"/>
        <source>Supply of further years</source>
        <translation>其余年份的供给</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/years_input.py" line="20"/>
        <source>One raster for every further year (or scenario), in order, in the unit of the supply. Empty: one year only.</source>
        <translation>其余每年（或每个情景）一个栅格，按顺序排列，单位与供给相同。留空：只有一年。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/years_input.py" line="20"/>
        <source>Demand of further years</source>
        <translation>其余年份的需求</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/years_input.py" line="20"/>
        <source>One raster for every further year, in the same order as the supply&apos;s.</source>
        <translation>其余每年一个栅格，顺序与供给相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/years_input.py" line="43"/>
        <source>Names of the years</source>
        <translation>年份名称</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/years_input.py" line="43"/>
        <source>All years in order, separated by commas. Empty: the year that each layer of the supply or of the first system has in its name, otherwise that name.</source>
        <translation>按顺序给出所有年份，以逗号分隔。留空：供给或第一个系统的各图层名称中的年份，没有年份时为该名称。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/years_input.py" line="91"/>
        <source>{count} cells have data in some years only. They are left out in all years, so that changes are changes of supply and demand.</source>
        <translation>{count} 个像元只在部分年份有数据。它们在所有年份均略去，使变化确为供给和需求的变化。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/years_input.py" line="110"/>
        <source>{supply} holds {supplies} rasters, {demand} holds {demands}. Give one of each for every further year.</source>
        <translation>{supply} 有 {supplies} 个栅格，{demand} 有 {demands} 个。请为其余每年各给出一个。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/years_input.py" line="143"/>
        <source>{label}: “{names}” must be {count} different names, one for each year, the first one too.</source>
        <translation>{label}：“{names}”必须是 {count} 个互不相同的名称，每年一个，包括第一年。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/years_input.py" line="170"/>
        <source>No cell has both supply and demand in all years. Check that all rasters cover the same region and that their nodata values are set.</source>
        <translation>没有任何像元在所有年份同时具有供给和需求。请检查所有栅格是否覆盖同一区域，以及无数据值是否设置正确。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zonal_balance.py" line="179"/>
        <source>{count} zones hold fewer than {fewest} cells with data, so their sums depend much on where the cells lie: {zones}.</source>
        <translation>{count} 个分区的有数据像元少于 {fewest} 个，其总和在很大程度上取决于像元的位置：{zones}。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="18"/>
        <source>Supply per hectare and year</source>
        <translation>每公顷每年的供给</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="19"/>
        <source>Demand per hectare and year</source>
        <translation>每公顷每年的需求</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="20"/>
        <source>(S − D)/(S + D), −1..1</source>
        <translation>(S − D)/(S + D)，−1..1</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="21"/>
        <source>ESDR of the densities</source>
        <translation>密度的 ESDR</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="22"/>
        <source>Z-score of the supply per hectare</source>
        <translation>每公顷供给的 z 得分</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="23"/>
        <source>Z-score of the demand per hectare</source>
        <translation>每公顷需求的 z 得分</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="24"/>
        <source>Quadrant of the z-scores, supply first</source>
        <translation>z 得分象限，供给在前</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="25"/>
        <source>Matching type of the zone&apos;s sums</source>
        <translation>分区总和的匹配类型</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="32"/>
        <source>Change of the supply</source>
        <translation>供给的变化</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="33"/>
        <source>Change of the demand</source>
        <translation>需求的变化</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="34"/>
        <source>Change of the balance</source>
        <translation>供需差的变化</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="35"/>
        <source>Change of the supply per hectare</source>
        <translation>每公顷供给的变化</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="36"/>
        <source>Change of the demand per hectare</source>
        <translation>每公顷需求的变化</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="37"/>
        <source>Change of (S − D)/(S + D)</source>
        <translation>(S − D)/(S + D) 的变化</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="38"/>
        <source>Change of the ESDR</source>
        <translation>ESDR 的变化</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="39"/>
        <source>Matching type in the earlier year</source>
        <translation>前一年的匹配类型</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="40"/>
        <source>Matching type in the later year</source>
        <translation>后一年的匹配类型</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="41"/>
        <source>Quadrant in the earlier year</source>
        <translation>前一年的象限</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zone_years.py" line="42"/>
        <source>Quadrant in the later year</source>
        <translation>后一年的象限</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbourhood.py" line="46"/>
        <source>no neighbour</source>
        <translation>没有邻居</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbourhood.py" line="66"/>
        <source>Distance within which every unit has a neighbour: {distance:g} map units; it is used.</source>
        <translation>使每个单元都有邻居的距离：{distance:g} 地图单位；采用该距离。</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbourhood.py" line="85"/>
        <source>{label}: polygons overlap ({pairs} pairs of units, {stretches} stretches of boundary with more than two); units that overlap count as neighbours. Check the layer with “Check geometries”.</source>
        <translation>{label}：多边形有重叠（{pairs} 对单元，{stretches} 段边界为两个以上单元共有）；相互重叠的单元视为邻居。请用“检查几何图形”检查该图层。</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbourhood.py" line="96"/>
        <source>{label}: {count} geometries are invalid; their boundaries are taken as they are. “Fix geometries” mends them.</source>
        <translation>{label}：{count} 个几何无效；其边界按现状使用。可用“修正几何图形”修复。</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbourhood.py" line="121"/>
        <source>Linked as neighbours: {pairs}.</source>
        <translation>连接为邻居：{pairs}。</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbourhood.py" line="129"/>
        <source>{when}Left out, {reason}: {count} units ({names}).</source>
        <translation>{when}已略去，{reason}：{count} 个单元（{names}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbourhood.py" line="141"/>
        <source>no value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbourhood.py" line="159"/>
        <source>{units} units with {least} to {most} neighbours, {mean:.2f} on average.</source>
        <translation>{units} 个单元，有 {least} 至 {most} 个邻居，平均 {mean:.2f} 个。</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>Neighbours</source>
        <translation>邻接关系</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>Queen: polygons with a common point; rook: with a common stretch of boundary. By distance (between centroids, in a projected system): the nearest others, all within a distance, or these weighted by 1/distance.</source>
        <translation>Queen：有公共点的多边形；Rook：有公共边界段的多边形。按距离（质心之间，须为投影坐标系）：最近的若干单元、某一距离内的所有单元，或对后者按 1/距离加权。</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>Queen contiguity</source>
        <translation>Queen 邻接</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>Rook contiguity</source>
        <translation>Rook 邻接</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>Nearest neighbours</source>
        <translation>最近邻</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>Distance band</source>
        <translation>距离阈值</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>Inverse distance</source>
        <translation>反距离</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>Number of nearest neighbours</source>
        <translation>最近邻个数</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>For “Nearest neighbours”. The relation need not be mutual.</source>
        <translation>用于“最近邻”。邻居关系不一定是相互的。</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>Distance (map units)</source>
        <translation>距离（地图单位）</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>For distance band and inverse distance, in the layer&apos;s map units. Empty: the shortest distance that leaves no unit without neighbour.</source>
        <translation>用于距离阈值和反距离，以图层的地图单位计。留空：使每个单元都有邻居的最短距离。</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>Row-standardise weights</source>
        <translation>权重行标准化</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>On: the neighbours of a unit share a weight of 1, so the lag is their mean.</source>
        <translation>打开：一个单元的各邻居权重之和为 1，因此空间滞后为其均值。</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>Units without neighbour</source>
        <translation>没有邻居的单元</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>Leave them out (they count in no statistic, fields are null), link them both ways to the unit whose shape is nearest, or link the units named below.</source>
        <translation>将其略去（不计入任何统计量，字段为空值），与形状最近的单元双向连接，或连接下面指定的单元。</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>Link to the nearest unit</source>
        <translation>连接到最近的单元</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>Link to named units</source>
        <translation>连接到指定的单元</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>Names the units in messages and in the links below; unique. Empty: row numbers.</source>
        <translation>在消息和下面的连接中标识各单元的名称；须唯一。留空：行号。</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>Links of units without neighbour</source>
        <translation>没有邻居的单元的连接</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>For “Link to named units”: pairs of names, such as Hainan=Guangdong; Zhoushan=Ningbo.</source>
        <translation>用于“连接到指定的单元”：成对的名称，例如 Hainan=Guangdong; Zhoushan=Ningbo。</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>Power of the inverse distance</source>
        <translation>反距离的幂</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>Weight 1/distance to this power; 1 or 2 are usual.</source>
        <translation>权重为 1/距离的该次幂；通常取 1 或 2。</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>Tolerance of common boundaries (map units)</source>
        <translation>公共边界的容差（地图单位）</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="32"/>
        <source>Boundaries closer than this are common ones. Empty: rounding errors only, a billionth of the layer&apos;s extent.</source>
        <translation>距离小于该值的边界视为公共边界。留空：仅容许舍入误差，即图层范围的十亿分之一。</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="145"/>
        <source>{label}: the layer is in degrees ({crs}), which are no distances. Reproject it to a projected system first, or choose queen or rook contiguity ({weights}).</source>
        <translation>{label}：图层以度为单位（{crs}），度不是距离。请先将其重投影到投影坐标系，或选择 Queen 或 Rook 邻接（{weights}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="164"/>
        <source>{label}: must be above 0. Give a distance, or leave it empty.</source>
        <translation>{label}：必须大于 0。请给出距离，或将其留空。</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="186"/>
        <source>{label}: every unit needs a name of its own; not so: {names}. Choose another field, or give the field of years if units repeat by year.</source>
        <translation>{label}：每个单元都需要各自的名称；下列名称不符合：{names}。请选择其他字段；若单元按年份重复，请给出年份字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbours_input.py" line="210"/>
        <source>{label}: give pairs of two units&apos; names ({field}) such as Hainan=Guangdong, separated by semicolons. Not understood: {wrong}.</source>
        <translation>{label}：请给出成对的两个单元名称（{field}），例如 Hainan=Guangdong，以分号分隔。无法理解：{wrong}。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="159"/>
        <source>{label}: the accounts have no zone in common. Choose the field with the same names in all of them, or rate each account by itself.</source>
        <translation>{label}：各收支账没有共同的分区。请选择在各收支账中名称一致的字段，或对每个收支账单独计算。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="253"/>
        <source>Level “{level}”: mean compensation rate by volume of {count} services {rate:.1f} %.</source>
        <translation>层级“{level}”：{count} 种服务按总量计的平均补偿率为 {rate:.1f} %。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/compensation.py" line="262"/>
        <source>The accounts are of different levels ({levels}): their rates must not be compared or averaged.</source>
        <translation>各收支账的层级不同（{levels}）：其比率不可比较，也不可平均。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="19"/>
        <source>intra-regional</source>
        <translation>区域内</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="20"/>
        <source>peri-regional</source>
        <translation>近程</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="21"/>
        <source>tele-regional</source>
        <translation>远程</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="22"/>
        <source>not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="272"/>
        <source>Share of all that is sent (0..1)</source>
        <translation>占送出总量的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="65"/>
        <source>Share of all that is sent, mean of the services (0..1)</source>
        <translation>占送出总量的比例，各服务平均（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="97"/>
        <source>Units of the amounts</source>
        <translation>数量的单位</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="81"/>
        <source>sent and used elsewhere</source>
        <translation>送出并在别处利用的量</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="82"/>
        <source>share of all that is sent (0..1)</source>
        <translation>占送出总量的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="83"/>
        <source>share of its surplus that is used elsewhere (0..1)</source>
        <translation>其盈余在别处利用的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="84"/>
        <source>received from elsewhere</source>
        <translation>从别处接收的量</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="85"/>
        <source>share of its deficit that other zones cover (0..1)</source>
        <translation>其赤字由其他分区满足的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="86"/>
        <source>largest donor</source>
        <translation>最大供给方</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="87"/>
        <source>largest donor&apos;s share of what is received (0..1)</source>
        <translation>最大供给方占接收量的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="88"/>
        <source>share of its deficit that the largest donor covers (0..1)</source>
        <translation>其赤字由最大供给方满足的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="92"/>
        <source>largest receiver</source>
        <translation>最大接收方</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="93"/>
        <source>largest receiver&apos;s share of what is sent (0..1)</source>
        <translation>最大接收方占送出量的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="97"/>
        <source>number of donors (in-degree)</source>
        <translation>供给方数量（入度）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="98"/>
        <source>number of receivers (out-degree)</source>
        <translation>接收方数量（出度）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="99"/>
        <source>received from other zones (in-strength)</source>
        <translation>从其他分区接收的量（入强度）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="103"/>
        <source>sent to other zones (out-strength)</source>
        <translation>送往其他分区的量（出强度）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="109"/>
        <source>betweenness in the network (0..1)</source>
        <translation>在网络中的中介中心性（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="125"/>
        <source>several zones</source>
        <translation>多个分区</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="130"/>
        <source>Share of what the donor sends (0..1)</source>
        <translation>占供给方送出量的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="130"/>
        <source>Share of the receiver&apos;s deficit (0..1)</source>
        <translation>占接收方赤字的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="130"/>
        <source>Share of what the receiver gets (0..1)</source>
        <translation>占接收方接收量的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="272"/>
        <source>Regions of donor and receiver</source>
        <translation>供给方与接收方所属区域的关系</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="222"/>
        <source>Zones with an account</source>
        <translation>有收支账的分区</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="222"/>
        <source>Zones that send</source>
        <translation>有送出的分区</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="222"/>
        <source>Zones that receive</source>
        <translation>有接收的分区</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="222"/>
        <source>Sent in total, per year</source>
        <translation>年送出总量</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="222"/>
        <source>Share of all surplus that is used elsewhere (0..1)</source>
        <translation>全部盈余中在别处利用的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="222"/>
        <source>Share sent within the donor&apos;s own zone (0..1)</source>
        <translation>送往供给方所在分区内部的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="222"/>
        <source>Share sent within the donor&apos;s region (0..1)</source>
        <translation>送往供给方所在区域内部的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="222"/>
        <source>Share sent to neighbouring regions (0..1)</source>
        <translation>送往相邻区域的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="222"/>
        <source>Share sent to other regions (0..1)</source>
        <translation>送往其他区域的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="222"/>
        <source>Share whose regions are not told (0..1)</source>
        <translation>区域未说明的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="222"/>
        <source>Pairs of different zones with a flow (edges)</source>
        <translation>有流动的不同分区对（边）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="222"/>
        <source>Edges over all possible pairs (0..1)</source>
        <translation>边数与所有可能分区对之比（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="222"/>
        <source>Share of edges whose opposite exists too (0..1)</source>
        <translation>存在反向边的边所占比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="222"/>
        <source>Mean number of receivers of a zone</source>
        <translation>每个分区的平均接收方数量</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="272"/>
        <source>Region of the donors</source>
        <translation>供给方所属区域</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/contribution_tables.py" line="272"/>
        <source>Region of the receivers</source>
        <translation>接收方所属区域</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/joined_rates.py" line="32"/>
        <source>Compensation rate, mean of the services with a deficit (0..1)</source>
        <translation>补偿率，有赤字的各服务平均（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/joined_rates.py" line="33"/>
        <source>Services in deficit before flow</source>
        <translation>流动前有赤字的服务数</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/joined_rates.py" line="33"/>
        <source>Services in deficit after flow</source>
        <translation>流动后有赤字的服务数</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/joined_rates.py" line="73"/>
        <source>{count} zones have no account of “{service}”; its fields are null there: {zones}.</source>
        <translation>{count} 个分区没有“{service}”的收支账；其相应字段为空值：{zones}。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/links_input.py" line="53"/>
        <source>{label}: fields are missing: {fields}. Give the LINKS of a flow.</source>
        <translation>{label}：缺少字段 {fields}。请给出服务流的 LINKS。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/links_input.py" line="75"/>
        <source>{label}: lines of “{service}” are in another layer too. Two flows of one service are alternatives and never added: give one layer for each service.</source>
        <translation>{label}：“{service}”的连线也出现在另一图层中。同一服务的两种流动互为替代方案，绝不相加：请为每种服务给出一个图层。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/links_input.py" line="91"/>
        <source>{label}: there are lines of {services}, but no account. Add the zone table of the same run.</source>
        <translation>{label}：有 {services} 的连线，却没有收支账。请加入同一运行的分区表。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/links_input.py" line="99"/>
        <source>{label}: there are no lines of {services}, but an account. Add the LINKS of the same run, or take the account out.</source>
        <translation>{label}：没有 {services} 的连线，却有收支账。请加入同一运行的 LINKS，或去掉该收支账。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/links_input.py" line="119"/>
        <source>{label}: lines name zones that the account of “{service}” does not have: {zones}. Give lines and zone table of the same run, and the zone field that the run had.</source>
        <translation>{label}：连线中有的分区在“{service}”的收支账中不存在：{zones}。请给出同一运行的连线和分区表，并使用运行时的分区字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/links_input.py" line="138"/>
        <source>{label}: the lines are in {lines}, the account in {account}. Give lines and zone table of the same run.</source>
        <translation>{label}：连线的单位为 {lines}，收支账的单位为 {account}。请给出同一运行的连线和分区表。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/links.py" line="103"/>
        <source>{count} smaller flows</source>
        <translation>{count} 条较小的流</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/numbers.py" line="75"/>
        <source>region</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/figures.py" line="38"/>
        <source>{label}: fields are missing: {fields}. Give the LEDGER of a flow.</source>
        <translation>{label}：缺少字段 {fields}。请给出服务流的 LEDGER。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/rates_table.py" line="98"/>
        <source>{label}: “{service}” at the level “{level}” appears twice. Two runs are alternatives: give one for each service and level.</source>
        <translation>{label}：“{service}”在层级“{level}”上出现两次。两次运行互为替代方案：请为每种服务、每个层级给出一个。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/rates_table.py" line="128"/>
        <source>mean of the services</source>
        <translation>各服务平均</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/rates_table.py" line="134"/>
        <source>undefined: {services}</source>
        <translation>无定义：{services}</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/rates_table.py" line="152"/>
        <source>Number of services at this level</source>
        <translation>该层级的服务数</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="182"/>
        <source>{label}: a table with {count} columns is more than most programs read. Leave it out and use the matrix by pair.</source>
        <translation>{label}：{count} 列的表格超出多数程序的读取能力。请不输出该项，改用逐对矩阵。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="248"/>
        <source>{label}: no account has the field “{name}”. Choose another one.</source>
        <translation>{label}：没有任何收支账含字段“{name}”。请选择其他字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="279"/>
        <source>The zones have no polygons, so that neighbouring and far regions cannot be told apart: flows between regions are “not told”.</source>
        <translation>分区没有多边形，无法区分相邻区域与较远区域：区域之间的流动记为“未说明”。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="295"/>
        <source>{service}: {sent:.6g} {unit} sent between {pairs} pairs. Largest donors: {donors}.</source>
        <translation>{service}：{pairs} 个分区对之间共送出 {sent:.6g} {unit}。最大供给方：{donors}。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="306"/>
        <source>{service}: zones of whose deficit other zones cover most: {zones}.</source>
        <translation>{service}：赤字由其他分区满足最多的分区：{zones}。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="324"/>
        <source>{service}: {amount:.6g} {unit} are received beyond the lines: inflow from outside or water used before, which is no spillover.</source>
        <translation>{service}：有 {amount:.6g} {unit} 是在连线之外接收的：外部入流或曾被利用过的水，不属于溢出。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="337"/>
        <source>{service}: {intra:.1f} % stay in the donor&apos;s region, {peri:.1f} % go to neighbouring regions, {tele:.1f} % farther, {unknown:.1f} % are not told.</source>
        <translation>{service}：{intra:.1f} % 留在供给方所在区域，{peri:.1f} % 流向相邻区域，{tele:.1f} % 流向更远，{unknown:.1f} % 未说明。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="342"/>
        <source>{service}: {intra:.1f} % stay in the donor&apos;s zone, {peri:.1f} % go to neighbouring zones, {tele:.1f} % farther, {unknown:.1f} % are not told.</source>
        <translation>{service}：{intra:.1f} % 留在供给方所在分区，{peri:.1f} % 流向相邻分区，{tele:.1f} % 流向更远，{unknown:.1f} % 未说明。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="51"/>
        <source>Food from cropland</source>
        <translation>耕地产出的食物</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="52"/>
        <source>Food from grassland</source>
        <translation>草地产出的食物</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="53"/>
        <source>Food from water</source>
        <translation>水域产出的食物</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="54"/>
        <source>Food from orchards and woodland</source>
        <translation>果园和林地产出的食物</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="58"/>
        <source>Food from land-cover codes {codes}</source>
        <translation>土地覆盖代码 {codes} 产出的食物</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="63"/>
        <source>Where the amounts come from: a yearbook&apos;s totals of zones, or yields of land covers.</source>
        <translation>产量的来源：年鉴中各分区的总量，或各土地覆盖的单产。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="63"/>
        <source>Statistics of zones, spread over their land</source>
        <translation>分区统计值，分配到其土地上</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="63"/>
        <source>Table of yields by land cover</source>
        <translation>各土地覆盖的单产表</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Codes of cropland</source>
        <translation>耕地的代码</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="63"/>
        <source>Codes of the land cover, e.g. 1,2. Grain, oil crops, vegetables, pork and eggs.</source>
        <translation>土地覆盖代码，例如 1,2。用于粮食、油料、蔬菜、猪肉和禽蛋。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="63"/>
        <source>Codes of grassland</source>
        <translation>草地的代码</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="63"/>
        <source>Needed for beef, mutton, milk and meat in general.</source>
        <translation>牛肉、羊肉、奶类和肉类合计需要它。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="63"/>
        <source>Codes of water</source>
        <translation>水域的代码</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="63"/>
        <source>Needed for aquatic products, which are spread by area: no NDVI of water tells.</source>
        <translation>水产品需要它；水产品按面积分配，因为水域的 NDVI 不能说明产量。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="63"/>
        <source>Codes of orchards or woodland</source>
        <translation>果园或林地的代码</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="63"/>
        <source>Needed for fruit.</source>
        <translation>水果需要它。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="106"/>
        <source>Fields with the production</source>
        <translation>产量字段</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="114"/>
        <source>One column: a number for each row. Several columns: one for each product, and each must have a product's name (grain, rice, 稻谷 …).</source>
        <translation>一列：每行一个数值。多列：每种产品一列，列名须为产品名称（grain、rice、稻谷……）。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="121"/>
        <source>A yearbook&apos;s table: one row for each zone; or, with a field of products, one row for each zone and product.</source>
        <translation>年鉴表格：每个分区一行；或配合产品字段，每个分区、每种产品一行。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="121"/>
        <source>Unit of the statistics</source>
        <translation>统计值的单位</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="121"/>
        <source>Must be chosen; Chinese yearbooks mostly print 1e4 t (万吨). Per year.</source>
        <translation>必须选择；中国年鉴多用 1e4 t（万吨）。按年计。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="121"/>
        <source>Field that names the product</source>
        <translation>标识产品的字段</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="121"/>
        <source>For tables with one row for each zone and product. A product without a row counts as 0.</source>
        <translation>用于每个分区、每种产品一行的表格。没有对应行的产品计为 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="121"/>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="121"/>
        <source>What a single column of production, or a table of yields, is about. Default: grain.</source>
        <translation>单独一列产量或单产表所指的产品。默认：粮食。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="167"/>
        <source>NDVI or NPP</source>
        <translation>NDVI 或 NPP</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="167"/>
        <source>More of it, more of the zone&apos;s production: the growing season&apos;s or the year&apos;s largest NDVI, or net primary production. Its scale does not matter. Empty: by area.</source>
        <translation>其值越大，分得的分区产量越多：生长季或全年最大 NDVI，或净初级生产力。其量纲无关紧要。留空：按面积分配。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="167"/>
        <source>Band</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="167"/>
        <source>Band of the NDVI or NPP.</source>
        <translation>NDVI 或 NPP 所在波段。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="167"/>
        <source>Counted in</source>
        <translation>计量方式</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="167"/>
        <source>Several products need a common measure, and supply and demand the same one. Tonnes as given add up products as they are.</source>
        <translation>多种产品需要共同的计量方式，供给与需求也须一致。选择原始吨数时，各产品按原样相加。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="167"/>
        <source>Tonnes as given (t)</source>
        <translation>原始吨数（t）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="167"/>
        <source>Grain equivalent (t)</source>
        <translation>等价粮食（t）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="167"/>
        <source>Energy (kcal)</source>
        <translation>能量（kcal）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="167"/>
        <source>Protein (t)</source>
        <translation>蛋白质（t）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="167"/>
        <source>Table of products</source>
        <translation>产品表</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="167"/>
        <source>Changes or adds products: column product, and any of land (cropland, grassland, water, orchard, or land-cover codes such as 1 2), grain_equivalent, kcal_per_t, protein_t_per_t, part_of, aliases, source. Empty entries keep the shipped ones.</source>
        <translation>修改或添加产品：列 product，以及 land（cropland、grassland、water、orchard，或 1 2 之类的土地覆盖代码）、grain_equivalent、kcal_per_t、protein_t_per_t、part_of、aliases、source 中的任意几列。空值保留随附的数值。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="167"/>
        <source>Table of yields</source>
        <translation>单产表</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_parameters.py" line="167"/>
        <source>For the second method: one row for every land-cover code, columns lucode, yield (t/ha/yr, 0 where nothing is harvested) and, if not all of one product, product.</source>
        <translation>用于第二种方法：每个土地覆盖代码一行，列为 lucode、yield（t/ha/yr，无收获处为 0）；若并非同一种产品，还需 product。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_production.py" line="98"/>
        <source>{label} is not given: production is spread by area.</source>
        <translation>未给出 {label}：产量按面积分配。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_production.py" line="117"/>
        <source>{label}: the method needs a table of yields. Give it.</source>
        <translation>{label}：该方法需要单产表。请给出。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_production.py" line="158"/>
        <source>{label}: no cell has data inside the zones of the statistics. Check the region and the nodata value.</source>
        <translation>{label}：统计值各分区内没有任何像元有数据。请检查区域和无数据值。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_production.py" line="268"/>
        <source>One tonne of {product} is {factor:.6g} {unit} ({source}).</source>
        <translation>一吨{product}为 {factor:.6g} {unit}（{source}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_production.py" line="279"/>
        <source>Area of the land that yields food (ha)</source>
        <translation>产出食物的土地面积（公顷）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_production.py" line="280"/>
        <source>Food production per hectare of that land and year</source>
        <translation>该类土地每公顷每年的粮食产量</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_production.py" line="281"/>
        <source>0: by the weight; 1: evenly over the land; 2: evenly over the zone</source>
        <translation>0：按权重；1：在该类土地上均匀分配；2：在整个分区均匀分配</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_spread.py" line="98"/>
        <source>No cell of {lulc} lies in these zones, so their production has no place to go: {zones}. Give a land cover that covers them with finer cells, or take the zones out of the layer.</source>
        <translation>下列分区内没有任何 {lulc} 像元，其产量无处分配：{zones}。请给出像元更细且能覆盖这些分区的土地覆盖，或从图层中去掉这些分区。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_spread.py" line="124"/>
        <source>{weight}: 0 or without data on all of this land ({codes}) in these zones; their production is spread evenly over it: {zones}.</source>
        <translation>{weight}：下列分区内该类土地（{codes}）上全为 0 或无数据；其产量在该类土地上均匀分配：{zones}。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_spread.py" line="124"/>
        <source>These zones have production, but no cell of its land ({codes}): {zones}. It is spread evenly over the whole zone. Check the codes and the land cover, whose cells may be too coarse.</source>
        <translation>下列分区有产量，却没有相应土地（{codes}）的像元：{zones}。其产量在整个分区均匀分配。请检查代码和土地覆盖，其像元可能过粗。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_spread.py" line="152"/>
        <source>{label}: {count} cells of {codes} are negative and count as 0.</source>
        <translation>{label}：{codes} 中有 {count} 个像元为负，计为 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_spread.py" line="160"/>
        <source>{label}: no data in {count} cells of {codes} ({share:.1f} % of its area); they get the mean of this land in their zone.</source>
        <translation>{label}：{codes} 中有 {count} 个像元无数据（占其面积的 {share:.1f} %）；它们取其分区内该类土地的均值。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_spread.py" line="176"/>
        <source>{label}: {tonnes:.6g} t on {area:.6g} ha are {density:.3g} t/ha, which no land yields. Check the unit of the statistics and the codes of the land cover.</source>
        <translation>{label}：{area:.6g} 公顷上有 {tonnes:.6g} t，即 {density:.3g} t/ha，没有土地能达到这样的单产。请检查统计值的单位和土地覆盖的代码。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_statistics.py" line="77"/>
        <source>{label}: choose one: 1 t, 2 1e3 t, 3 1e4 t. They differ by up to 10,000, so none is assumed.</source>
        <translation>{label}：请选择：1 t、2 1e3 t、3 1e4 t。它们相差可达 10,000 倍，因此不作默认。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_statistics.py" line="87"/>
        <source>{label}: the method needs the table of statistics. Give it.</source>
        <translation>{label}：该方法需要统计数据表。请给出。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_statistics.py" line="87"/>
        <source>{label}: choose the column with the production.</source>
        <translation>{label}：请选择产量所在的列。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_statistics.py" line="140"/>
        <source>{label}: column “{name}” is negative in row {rows}. Enter 0 or more.</source>
        <translation>{label}：列“{name}”在第 {rows} 行为负。请输入大于或等于 0 的值。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_statistics.py" line="159"/>
        <source>{label}: with a field of products choose one column with the production ({field}).</source>
        <translation>{label}：使用产品字段时，请只选择一个产量列（{field}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_statistics.py" line="183"/>
        <source>{label}: no row of {product} for {zones}; it counts as 0 there.</source>
        <translation>{label}：{zones} 没有{product}的行；在那里计为 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_statistics.py" line="196"/>
        <source>{label}: zone or product is missing in row {rows}. Name both in every row.</source>
        <translation>{label}：第 {rows} 行缺少分区或产品。请在每一行都填写两者。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_statistics.py" line="203"/>
        <source>{label}: more than one row for {pairs}. Keep one row for each zone and product, of one year.</source>
        <translation>{label}：{pairs} 有多行。每个分区、每种产品只保留一行，且为同一年份。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_statistics.py" line="228"/>
        <source>{label}: tonnes of different products are added as they are ({names}). Grain equivalent, energy or protein would make them comparable.</source>
        <translation>{label}：不同产品的吨数按原样相加（{names}）。换算为等价粮食、能量或蛋白质才可比较。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_statistics.py" line="243"/>
        <source>{label}: the land of {product} is not known. Give it in column “land” of the table.</source>
        <translation>{label}：{product} 所在的土地未知。请在表格的“land”列中给出。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_statistics.py" line="255"/>
        <source>{label}: {product} comes from this land. Give its land-cover codes, or another land for {product} in {products}.</source>
        <translation>{label}：{product} 产自该类土地。请给出其土地覆盖代码，或在 {products} 中为 {product} 指定其他土地。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_report.py" line="100"/>
        <source>{results}: give result layers, or a folder with run records ({folder}).</source>
        <translation>{results}：请给出结果图层，或给出含运行记录的文件夹（{folder}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_report.py" line="108"/>
        <source>{results}: none of the layers is an account or a ledger of a service. Give the zone tables and ledgers of flows.</source>
        <translation>{results}：没有任何图层是某种服务的收支账或台账。请给出服务流的分区表和台账。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="171"/>
        <source>Run “{name}”</source>
        <translation>运行“{name}”</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="188"/>
        <source>Run “{name}” failed and is left out: {reason}</source>
        <translation>运行“{name}”失败，已略去：{reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="202"/>
        <source>No run could be done:
{reasons}</source>
        <translation>没有任何运行得以完成：
{reasons}</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="244"/>
        <source>{service}: what is still short after the flow</source>
        <translation>{service}：流动之后仍然短缺的量</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/open_sample.py" line="86"/>
        <source>{label}: the sample is in {path} already, perhaps with changes of yours. Open its project there, or choose another folder.</source>
        <translation>{label}：示例已在 {path} 中，可能含有您的修改。请打开那里的工程，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/open_sample.py" line="105"/>
        <source>The sample is in {path}.</source>
        <translation>示例位于 {path}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/zoning_section.py" line="46"/>
        <source>Planning zones</source>
        <translation>规划分区</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/report_parts.py" line="33"/>
        <source>{service}: what is short before and after the flow</source>
        <translation>{service}：流动前后的短缺</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/report_parts.py" line="34"/>
        <source>{service}: who relieves whom</source>
        <translation>{service}：谁缓解谁</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/report_parts.py" line="46"/>
        <source>{service}: no ledger has the sums of the zone table; the zones may not cover the whole area.</source>
        <translation>{service}：没有台账与分区表的总和一致；分区可能没有覆盖整个区域。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/report_parts.py" line="53"/>
        <source>Left out, because it is no result that the report knows: {layer}</source>
        <translation>已略去，因为不是报告所识别的结果：{layer}</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/runs_changes.py" line="44"/>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/runs_changes.py" line="27"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/runs_changes.py" line="28"/>
        <source>Time (s)</source>
        <translation>耗时（秒）</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/runs_changes.py" line="29"/>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/runs_changes.py" line="43"/>
        <source>Quantity</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/methods_section.py" line="87"/>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/runs_changes.py" line="46"/>
        <source>Run that it is compared with</source>
        <translation>所比较的运行</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/runs_changes.py" line="47"/>
        <source>Change against that run</source>
        <translation>相对于该运行的变化</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/runs_changes.py" line="48"/>
        <source>Change as a share of that run&apos;s value</source>
        <translation>变化占该运行数值的比例</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/runs_input.py" line="31"/>
        <source>{label}: there is no algorithm or model “{text}”. Give its id, e.g. esflow:esflowframework; the toolbox shows it when the mouse rests on its name.</source>
        <translation>{label}：没有算法或模型“{text}”。请给出其 ID，例如 esflow:esflowframework；鼠标停在工具箱中的名称上即可看到。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/runs_input.py" line="51"/>
        <source>{label}: this is no JSON ({reason}). Fill in the algorithm's own dialog and choose Advanced ▸ Copy as JSON there.</source>
        <translation>{label}：不是 JSON（{reason}）。请填写该算法自己的对话框，并在其中选择 高级 ▸ 复制为JSON。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/runs_input.py" line="63"/>
        <source>{label}: give an object with one entry for each parameter, {example}.</source>
        <translation>{label}：请给出一个对象，每个参数一项，{example}。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/runs_input.py" line="100"/>
        <source>{label}: “{folder}” already holds {runs}. Choose another folder, or remove them: results of two runs must not mix.</source>
        <translation>{label}：“{folder}”中已有 {runs}。请选择其他文件夹，或将其移除：两次运行的结果不得混在一起。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/runs_input.py" line="118"/>
        <source>{label}: “{algorithm}” has no parameter {names}. It has: {own}. Correct or remove them.</source>
        <translation>{label}：“{algorithm}”没有参数 {names}。它的参数有：{own}。请更正或去掉。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/runs_input.py" line="137"/>
        <source>{label}: in row {rows} it is empty or cannot name a folder. Use letters, digits, blanks, - and _.</source>
        <translation>{label}：第 {rows} 行为空，或不能用作文件夹名称。请使用字母、数字、空格、- 和 _。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/runs_input.py" line="150"/>
        <source>{label}: more than one row is named {names}. Give each run its own name.</source>
        <translation>{label}：{names} 有多行。请为每次运行取各自的名称。</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="220"/>
        <source>Stability: over {variants} variants of threshold and weights a zone keeps its class in {share:.0f} % on average; {sure} of {zones} zones keep it in all of them.</source>
        <translation>稳定性：在 {variants} 个阈值与权重方案中，一个分区平均在 {share:.0f} % 的方案中保持其类型；{zones} 个分区中有 {sure} 个在所有方案中保持不变。</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="241"/>
        <source>Rank correlation with the area of the zones: volume {volume:.2f}, intensity {intensity:.2f}.</source>
        <translation>与分区面积的秩相关系数：总量 {volume:.2f}，强度 {intensity:.2f}。</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="250"/>
        <source>The volume of a zone goes with its size (rank correlation {volume:.2f}), so that the classes partly show size. Compare zones of similar size, or look at the intensity alone.</source>
        <translation>分区的总量随其面积变化（秩相关系数 {volume:.2f}），因此类型部分反映面积。请比较面积相近的分区，或只看强度。</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_input.py" line="54"/>
        <source>{label}: no area is known of {count} zones, which intensity needs: {zones}. Give polygons or the field area_ha (hectares).</source>
        <translation>{label}：{count} 个分区面积未知，而强度需要面积：{zones}。请给出多边形或字段 area_ha（公顷）。</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_input.py" line="94"/>
        <source>{label}: “{text}” gives no weights. Write a number of 0 or more for each service, not all 0, such as “{example}”.</source>
        <translation>{label}：“{text}”未给出权重。请为每种服务写一个大于或等于 0 的数值，且不全为 0，例如“{example}”。</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="41"/>
        <source>{name}, inactive</source>
        <translation>{name}，不活跃</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="43"/>
        <source>{name}, conflict</source>
        <translation>{name}，冲突</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="43"/>
        <source>{name}, synergy</source>
        <translation>{name}，协同</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="84"/>
        <source>Volume of transfer, all services (0..1)</source>
        <translation>传输总量，所有服务（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="85"/>
        <source>Intensity of transfer, all services (0..1)</source>
        <translation>传输强度，所有服务（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="86"/>
        <source>Code of the zone&apos;s class (1..4, 0 without a class)</source>
        <translation>分区类型代码（1..4，0 为未分类）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="143"/>
        <source>Class of the zone</source>
        <translation>分区类型</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="88"/>
        <source>Class with accord or conflict of the services</source>
        <translation>分区类型及服务间的协同或冲突</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="89"/>
        <source>Role of the zone by service: + donor, - receiver, 0 neither</source>
        <translation>分区在各服务中的角色：+ 供给方，- 接收方，0 两者皆非</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="90"/>
        <source>Conflict of the services (0..1)</source>
        <translation>服务间的冲突（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="91"/>
        <source>1: priority coordination, Key Functional with strong conflict</source>
        <translation>1：优先协调，冲突强烈的关键功能区</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="92"/>
        <source>1: nothing is transferred</source>
        <translation>1：没有任何传输</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="93"/>
        <source>Number of services with an account</source>
        <translation>有收支账的服务数</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="94"/>
        <source>Share of variants in which the zone keeps its class (0..1)</source>
        <translation>分区保持其类型的方案比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="95"/>
        <source>The same, variants of the threshold only (0..1)</source>
        <translation>同上，仅阈值方案（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="96"/>
        <source>The same, variants of the weights only (0..1)</source>
        <translation>同上，仅权重方案（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="101"/>
        <source>{service}: transferred ({unit})</source>
        <translation>{service}：传输量（{unit}）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="102"/>
        <source>{service}: transferred per ha ({unit} and ha)</source>
        <translation>{service}：每公顷传输量（{unit}，每公顷）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="105"/>
        <source>{service}: sent less received ({unit})</source>
        <translation>{service}：送出减接收（{unit}）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="142"/>
        <source>Code of the zone&apos;s class (1..4)</source>
        <translation>分区类型代码（1..4）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="146"/>
        <source>Share of the area of all zones (0..1)</source>
        <translation>占所有分区面积的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="147"/>
        <source>Zones whose services conflict</source>
        <translation>服务间有冲突的分区数</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="148"/>
        <source>Zones for priority coordination</source>
        <translation>优先协调的分区数</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="149"/>
        <source>Zones that transfer nothing</source>
        <translation>没有任何传输的分区数</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="150"/>
        <source>Mean stability of its zones (0..1)</source>
        <translation>该类型分区的平均稳定性（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="153"/>
        <source>{service}: share of all transfer (0..1)</source>
        <translation>{service}：占传输总量的比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="162"/>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="163"/>
        <source>Quantile of that threshold (0..1)</source>
        <translation>该阈值的分位数（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="164"/>
        <source>Weights of the services</source>
        <translation>各服务的权重</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="165"/>
        <source>Zones in another class</source>
        <translation>类型改变的分区数</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="166"/>
        <source>Share of the zones that keep their class (0..1)</source>
        <translation>保持其类型的分区比例（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="191"/>
        <source>{count} services over {zones} zones: {services}. High is above {intensity:.4g} in intensity and above {volume:.4g} in volume, both on a scale of 0 to 1.</source>
        <translation>{services} 共 {count} 种服务、{zones} 个分区。强度高于 {intensity:.4g}、总量高于 {volume:.4g} 为高，二者均以 0 到 1 计。</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="204"/>
        <source>{name}: {count} zones, {share:.1f} % of the area: {zones}</source>
        <translation>{name}：{count} 个分区，占面积的 {share:.1f} %：{zones}</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="219"/>
        <source>The intensity is the same in all zones, so none of them counts as high.</source>
        <translation>所有分区的强度相同，因此没有分区计为高。</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="220"/>
        <source>The volume is the same in all zones, so none of them counts as high.</source>
        <translation>所有分区的总量相同，因此没有分区计为高。</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="238"/>
        <source>{count} zones have no account of any service and get no class: {zones}.</source>
        <translation>{count} 个分区没有任何服务的收支账，不予分类：{zones}。</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="247"/>
        <source>{count} zones have no account of “{service}” and get no class (MISSING): {zones}.</source>
        <translation>{count} 个分区没有“{service}”的收支账，不予分类（MISSING）：{zones}。</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/zoning_tables.py" line="250"/>
        <source>{count} zones have no account of “{service}” and are rated by the services they have (MISSING): {zones}.</source>
        <translation>{count} 个分区没有“{service}”的收支账，按其已有的服务评定（MISSING）：{zones}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/autocorrelation.py" line="14"/>
        <source>High-High</source>
        <translation>高-高</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/autocorrelation.py" line="15"/>
        <source>Low-High</source>
        <translation>低-高</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/autocorrelation.py" line="16"/>
        <source>Low-Low</source>
        <translation>低-低</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/autocorrelation.py" line="17"/>
        <source>High-Low</source>
        <translation>高-低</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/autocorrelation.py" line="75"/>
        <source>Only {count} units have a value and a neighbour; at least {fewest} are needed. Choose other weights (e.g. nearest neighbours), or link islands to their nearest unit.</source>
        <translation>只有 {count} 个单元既有值又有邻居；至少需要 {fewest} 个。请选择其他权重（例如最近邻），或把孤立单元连接到其最近的单元。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/autocorrelation.py" line="89"/>
        <source>Only {count} units have a value; at least {fewest} are needed. Choose another field or layer.</source>
        <translation>只有 {count} 个单元有值；至少需要 {fewest} 个。请选择其他字段或图层。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/carbon_sinks.py" line="9"/>
        <source>{label}: row {row} (“{sink}”, {absorption}) needs a sink named once, and what a hectare takes up in a year (tC), above 0.</source>
        <translation>{label}：第 {row} 行（“{sink}”、{absorption}）需要不重复的碳汇名称，以及大于 0 的每公顷年吸收量（tC）。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/carbon_sinks.py" line="14"/>
        <source>{label}: row {row} (“{sink}”): the share {share} must be between 0 and 1.</source>
        <translation>{label}：第 {row} 行（“{sink}”）：比例 {share} 必须在 0 到 1 之间。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/carbon_sinks.py" line="90"/>
        <source>{label}: fixed shares need a share of every sink, together 1; found: {shares}. Give a table with shares, or share the emissions by capacity.</source>
        <translation>{label}：固定比例需要每种碳汇的比例，合计为 1；现有：{shares}。请给出含比例的表格，或按能力分摊排放。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/checks.py" line="25"/>
        <source>{label} reaches {highest}, more than is possible ({most}). Check the unit and the scale; where it is a fill value, declare it as nodata.</source>
        <translation>{label} 达到 {highest}，超出可能的上限（{most}）。请检查单位和比例系数；若为填充值，请将其声明为无数据。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/contribution.py" line="83"/>
        <source>{label}: lines and account do not belong together: the lines from “{zone}” sum to {links:.6g}, its account says {account:.6g} sent ({count} zones differ). Give lines and zone table of the same run.</source>
        <translation>{label}：连线与收支账不对应：自“{zone}”出发的连线合计为 {links:.6g}，其收支账记为送出 {account:.6g}（{count} 个分区不一致）。请给出同一运行的连线和分区表。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/contribution.py" line="88"/>
        <source>{label}: lines and account do not belong together: the lines to “{zone}” sum to {links:.6g}, its account says {account:.6g} received ({count} zones differ). Give lines and zone table of the same run.</source>
        <translation>{label}：连线与收支账不对应：到达“{zone}”的连线合计为 {links:.6g}，其收支账记为接收 {account:.6g}（{count} 个分区不一致）。请给出同一运行的连线和分区表。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/coupling.py" line="9"/>
        <source>Extreme imbalance</source>
        <translation>极度失调</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/coupling.py" line="9"/>
        <source>Serious imbalance</source>
        <translation>严重失调</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/coupling.py" line="9"/>
        <source>Moderate imbalance</source>
        <translation>中度失调</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/coupling.py" line="9"/>
        <source>Mild imbalance</source>
        <translation>轻度失调</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/coupling.py" line="9"/>
        <source>Near imbalance</source>
        <translation>濒临失调</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/coupling.py" line="9"/>
        <source>Bare coordination</source>
        <translation>勉强协调</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/coupling.py" line="9"/>
        <source>Primary coordination</source>
        <translation>初级协调</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/coupling.py" line="9"/>
        <source>Intermediate coordination</source>
        <translation>中级协调</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/coupling.py" line="9"/>
        <source>Good coordination</source>
        <translation>良好协调</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/coupling.py" line="9"/>
        <source>High-quality coordination</source>
        <translation>优质协调</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/coupling.py" line="46"/>
        <source>A system has no range (lowest {lowest:g}, highest {highest:g}). Give a highest value above the lowest one.</source>
        <translation>某个系统没有值域（最低 {lowest:g}，最高 {highest:g}）。请给出大于最低值的最高值。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/density_curves.py" line="91"/>
        <source>No value has a weight above 0. Give some weights above 0.</source>
        <translation>没有任何值的权重大于 0。请给出一些大于 0 的权重。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/density_curves.py" line="113"/>
        <source>Values reach {least:g}, below the lowest possible value, {lowest:g}.</source>
        <translation>有值低至 {least:g}，低于最低可能值 {lowest:g}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/density_curves.py" line="129"/>
        <source>The bandwidth must be above 0 and finite, not {value:g}.</source>
        <translation>带宽必须大于 0 且为有限数，而不是 {value:g}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/density_curves.py" line="160"/>
        <source>Values must be finite numbers. Correct or remove the others.</source>
        <translation>各值必须是有限数。请更正或去掉其余的值。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/dispersion.py" line="86"/>
        <source>A unit has no finite coordinates. Check its geometry.</source>
        <translation>有一个单元没有有限的坐标。请检查其几何。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/decay.py" line="18"/>
        <source>The decay function ends at the distance limit, and there is none. Set a distance limit, or choose another decay function.</source>
        <translation>该衰减函数止于距离上限，而没有给出上限。请设定距离上限，或选择其他衰减函数。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/decay.py" line="23"/>
        <source>The decay length must be a positive number, not {value}.</source>
        <translation>衰减长度必须是正数，而不是 {value}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/decay.py" line="24"/>
        <source>The distance limit must be a positive number, not {value}.</source>
        <translation>距离上限必须是正数，而不是 {value}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/decay.py" line="25"/>
        <source>The exponent of the decay must be a positive number, not {value}.</source>
        <translation>衰减指数必须是正数，而不是 {value}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/market.py" line="46"/>
        <source>The market attraction of {count} zones with a deficit is empty, negative or no finite number. Enter 0 for a zone that buys nothing, 1 for one like all others.</source>
        <translation>{count} 个有赤字的分区的市场吸引力为空、为负或不是有限数。什么也不购买的分区请输入 0，与其他分区相同的请输入 1。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/market.py" line="51"/>
        <source>The exponents of market attraction and deficit must be 0 or more.</source>
        <translation>市场吸引力和赤字的指数必须大于或等于 0。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/flow/market.py" line="52"/>
        <source>The number of nearest donors must be a whole number of 1 or more, not {value}.</source>
        <translation>最近供给方的数量必须是大于或等于 1 的整数，而不是 {value}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/food.py" line="58"/>
        <source>{label}: {count} cells hold more persons than {population} (first: {urban:g} of {all:g}). Give two rasters of one source and year, both counts.</source>
        <translation>{label}：{count} 个像元的人数多于 {population}（第一处：{all:g} 中的 {urban:g}）。请给出同一来源、同一年份的两个栅格，均为人数。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/food_products.py" line="100"/>
        <source>{label}: unknown products: {names}. Known are: {known}. Correct the names, or add the products to the table of products.</source>
        <translation>{label}：未知产品：{names}。已知的有：{known}。请更正名称，或将这些产品添加到产品表。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/food_products.py" line="113"/>
        <source>{label}: no factor to {measure} is known for {names}. Give it in column “{column}” of the table of products, leave these products out, or give their parts.</source>
        <translation>{label}：{names} 没有已知的换算为 {measure} 的系数。请在产品表的“{column}”列中给出，去掉这些产品，或给出其组成部分。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/food_products.py" line="133"/>
        <source>{label}: products would count twice: {pairs}. Give either the whole or its parts, each once.</source>
        <translation>{label}：下列产品会重复计算：{pairs}。请给出整体或其组成部分，每种只给一次。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/food_products.py" line="164"/>
        <source>{label}: {column} of {name} is “{text}”, but must be a number of 0 or more. Correct it.</source>
        <translation>{label}：{name} 的 {column} 为“{text}”，但必须是大于或等于 0 的数值。请更正。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/food_products.py" line="183"/>
        <source>{label}: the land of {name} is “{text}”. Write one of {lands}, or land-cover codes, e.g. 1 2.</source>
        <translation>{label}：{name} 的土地为“{text}”。请填写 {lands} 之一，或土地覆盖代码，例如 1 2。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/food_products.py" line="228"/>
        <source>{label}: no product in row {row}. Name the product of every row.</source>
        <translation>{label}：第 {row} 行没有产品。请为每一行填写产品。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/food_products.py" line="229"/>
        <source>{label}: more than one row for {name}. Keep one row for each product.</source>
        <translation>{label}：{name} 有多行。每种产品只保留一行。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/inequality.py" line="11"/>
        <source>even</source>
        <translation>高度均衡</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/inequality.py" line="11"/>
        <source>fairly even</source>
        <translation>比较均衡</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/inequality.py" line="11"/>
        <source>acceptable</source>
        <translation>相对合理</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/inequality.py" line="11"/>
        <source>uneven</source>
        <translation>不均衡</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/inequality.py" line="11"/>
        <source>very uneven</source>
        <translation>极不均衡</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/near_points.py" line="58"/>
        <source>Every unit needs a finite position. Check the geometries of the layer.</source>
        <translation>每个单元都需要有限的位置。请检查图层的几何。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/near_points.py" line="81"/>
        <source>{count} nearest neighbours cannot be found among {units} units. Choose between 1 and {most}.</source>
        <translation>{units} 个单元中找不到 {count} 个最近邻。请在 1 到 {most} 之间选择。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/near_points.py" line="146"/>
        <source>{count} units lie at the same place as another (e.g. features {first} and {second}); their inverse distance is infinite. Merge them, or choose other weights.</source>
        <translation>{count} 个单元与另一单元位置相同（例如要素 {first} 和 {second}）；其反距离为无穷大。请合并它们，或选择其他权重。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/near_points.py" line="164"/>
        <source>The distance must be above 0; it is {distance:g}. Give a larger one.</source>
        <translation>距离必须大于 0；现为 {distance:g}。请给出更大的距离。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/near_points.py" line="175"/>
        <source>A distance of {distance:g} makes more than {most:,} pairs of neighbours. Choose a smaller one, or nearest neighbours.</source>
        <translation>距离 {distance:g} 会产生超过 {most:,} 对邻居。请选择更小的距离，或选择最近邻。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/permutation.py" line="32"/>
        <source>{permutations:,} permutations with up to {most:,} neighbours need too much memory. Choose at most {fewer:,} permutations, or fewer neighbours.</source>
        <translation>{permutations:,} 次置换、最多 {most:,} 个邻居所需内存过多。请选择至多 {fewer:,} 次置换，或减少邻居数。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/relative_levels.py" line="86"/>
        <source>{name} is {value:g}. Give a number of at least 0.</source>
        <translation>{name} 为 {value:g}。请给出大于或等于 0 的数值。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/relative_levels.py" line="92"/>
        <source>SUPPLY_REFERENCE and DEMAND_REFERENCE are both 0. Give the highest supply and demand.</source>
        <translation>SUPPLY_REFERENCE 和 DEMAND_REFERENCE 均为 0。请给出最高的供给和需求。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/shares.py" line="19"/>
        <source>WEIGHTS holds {found} numbers, but there are {count}. Give one for each.</source>
        <translation>WEIGHTS 有 {found} 个数值，而共有 {count} 项。请每项给出一个。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/shares.py" line="25"/>
        <source>WEIGHTS must be numbers of at least 0, and one of them above 0. Correct them.</source>
        <translation>WEIGHTS 必须是大于或等于 0 的数值，且至少一个大于 0。请更正。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/core/spatial_weights.py" line="20"/>
        <source>Spatial weights must be finite and 0 or more; the lowest is {lowest:g}. Correct the weights.</source>
        <translation>空间权重必须是有限数且大于或等于 0；最低为 {lowest:g}。请更正权重。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="11"/>
        <source>Carbon footprint: breadth and depth, clusters, migration and reduction potential</source>
        <translation>碳足迹：广度与深度、空间集聚、重心迁移与减排潜力</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="14"/>
        <source>The whole framework: water, food and carbon, from inputs to the report</source>
        <translation>完整框架：水、粮食与碳，从输入到报告</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="17"/>
        <source>Food: from harvest and need to the market (whole chain)</source>
        <translation>粮食：从产量与需求到市场（完整流程）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="25"/>
        <source>Net ecosystem production, emissions, their balance, flows by distance and on the wind, and rates.</source>
        <translation>净生态系统生产力、碳排放、供需平衡、按距离和沿风向的流动，以及各比率。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="29"/>
        <source>Three-dimensional carbon footprint of regions and years, its clusters, the way of its centre, its distribution and the reduction potential.</source>
        <translation>各区域、各年份的三维碳足迹，其空间集聚、重心移动路径、分布和减排潜力。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="34"/>
        <source>Three services from inputs to flows, rates, contributions, planning zones and the report.</source>
        <translation>三种服务：从输入到流动、比率、贡献、规划分区和报告。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="37"/>
        <source>Food production, need, their balance, the market between zones, and rates.</source>
        <translation>粮食生产、需求、供需平衡、分区之间的市场，以及各比率。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="40"/>
        <source>Water yield, demand, their balance, the flow down the rivers, and rates.</source>
        <translation>产水量、需水量、供需平衡、沿河网的水流，以及各比率。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="49"/>
        <source>model,ecosystem service flow,carbon,NEP,emission,kernel,wind,compensation rate</source>
        <translation>模型,生态系统服务流,碳,净生态系统生产力,NEP,碳排放,碳汇,核函数,风,补偿率,model,ecosystem service flow,carbon,emission,kernel,wind,compensation rate</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="52"/>
        <source>model,carbon footprint,three-dimensional ecological footprint,breadth,depth,Moran,gravity centre,standard deviational ellipse,kernel density,reduction potential</source>
        <translation>模型,碳足迹,三维碳足迹,三维生态足迹,足迹广度,足迹深度,莫兰指数,重心,重心迁移,标准差椭圆,核密度,减排潜力,model,carbon footprint,three-dimensional ecological footprint,breadth,depth,Moran,gravity centre,standard deviational ellipse,kernel density,reduction potential</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="57"/>
        <source>model,framework,ecosystem service flow,water,food,carbon,spillover,compensation rate,zoning,report</source>
        <translation>模型,框架,完整框架,生态系统服务流,水资源,粮食,碳,溢出,补偿率,分区,报告,model,framework,ecosystem service flow,water,food,carbon,spillover,compensation rate,zoning,report</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="61"/>
        <source>model,ecosystem service flow,food,grain,market,population,compensation rate</source>
        <translation>模型,生态系统服务流,粮食,食物,粮食流动,市场,人口,补偿率,model,ecosystem service flow,food,grain,market,population,compensation rate</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="64"/>
        <source>model,ecosystem service flow,water,river,runoff,deficit,compensation rate</source>
        <translation>模型,生态系统服务流,水资源,河流,径流,赤字,缺水,补偿率,model,ecosystem service flow,water,river,runoff,deficit,compensation rate</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="73"/>
        <source>&lt;p&gt;The whole chain for carbon in one run: net ecosystem production (supply), carbon emissions (demand), their balance in every cell, and then two ways to match what is left over with what is not fixed, beside each other: by distance (atmospheric flow) and along the wind (wind flow). The rates of the zones are those of the flow by distance. The two flows use the same surplus: never add them.&lt;/p&gt;&lt;p&gt;Sectors of emission that you leave out do not count. Soil respiration is not offered here: net ecosystem production is net of it already. There is no published value for the distance: it is your assumption, so try several. Give wind components or one direction. All rasters share one projected grid, or are aligned when you allow it. Each step is an algorithm of its own with a help page that has formulas, units, sources and limits.&lt;/p&gt;&lt;p&gt;Carbon dioxide mixes in the whole air: the flows are an account of responsibility in space, not a path of molecules. Cell maps are steps on the way: read sums over zones, not single cells.&lt;/p&gt;</source>
        <translation>&lt;p&gt;一次运行完成碳的完整流程：净生态系统生产力（供给）、碳排放（需求）、逐像元的供需平衡，随后以两种并列的方式把剩余的固碳量与未被固定的排放相匹配：按距离（大气服务流）和沿风向（风驱动服务流）。各分区的比率是按距离流动的比率。两种流动使用同一份盈余：绝不可相加。&lt;/p&gt;&lt;p&gt;省略的排放部门不计入。这里不提供土壤呼吸：净生态系统生产力已将其扣除。距离没有公开发表的取值，它是您的假设，因此请试用多个取值。请给出风的分量，或给出一个风向。所有栅格共用同一投影网格，或在您允许时进行对齐。每一步都是单独的算法，其帮助页给出公式、单位、来源和局限。&lt;/p&gt;&lt;p&gt;二氧化碳在整个大气中混合：这里的流动是空间上的责任核算，不是分子的路径。像元图只是中间步骤：请读取分区的总和，不要解读单个像元。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="87"/>
        <source>&lt;p&gt;From a table of regions and years (emissions, sinks, people, GDP) in one run: the three-dimensional carbon footprint (breadth and depth of the carbon sinks that are used), the clusters of its depth by year (Moran&apos;s I, Gi*), the way and the spread of its gravity centre (standard deviational ellipses), the distribution of the depth over the regions as a curve for each year, and the reduction potential by equity and efficiency.&lt;/p&gt;&lt;p&gt;Regions are matched by name; table and layer must name the same ones, or you allow rows to be left out. A year that is missing is never made up unless you choose so. Islands without a neighbour are left out of the clusters, or linked as you say. Layers with a date can be animated with QGIS&apos; temporal controller.&lt;/p&gt;&lt;p&gt;No equation of the publication that this follows is public: forms and conventions are named in the help of each step, and its figures are not reproduced.&lt;/p&gt;</source>
        <translation>&lt;p&gt;由一张含区域和年份的表格（排放、碳汇、人口、GDP）一次运行得出：三维碳足迹（所占用碳汇的广度与深度）、其深度的逐年空间集聚（莫兰指数 I、Gi*）、其重心的移动路径与离散程度（标准差椭圆）、深度在各区域间的分布（每年一条曲线），以及按公平性与效率得出的减排潜力。&lt;/p&gt;&lt;p&gt;区域按名称匹配；表格和图层中的区域名称必须一致，或由您允许略去部分行。除非您选择填补，否则绝不编造缺失的年份。没有邻居的孤立单元不参与集聚分析，或按您的选择予以连接。带日期的图层可用 QGIS 的时态控制面板播放动画。&lt;/p&gt;&lt;p&gt;本流程所依据的文献没有公开任何公式：形式和约定见各步骤的帮助，其数值未予复现。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="101"/>
        <source>&lt;p&gt;The whole framework in one run: supply and demand of water yield, food production and carbon sequestration, their mismatch in every cell, their flows down the rivers, over the market and through the atmosphere, the compensation rates, who contributes to whom, planning zones, and a report that anybody can read without QGIS.&lt;/p&gt;&lt;p&gt;One layer of zones (counties, cities, sub-basins) for all results; another one for the statistics (provinces). Water and carbon flow from cell to cell and are summed over the zones; food is traded among the zones: the levels are named wherever a rate stands, and rates of different levels must not be compared.&lt;/p&gt;&lt;p&gt;All rasters share one projected grid, or are aligned to the land cover when you allow it. Choose the need per head that fits the food statistics. The distances of market and carbon are assumptions: no value is published, so try several. Sectors that you leave out do not count. Each step is an algorithm of its own with a help page that has formulas, units, defaults with source, and limits; open this model in the modeler to change the chain. For several years or scenarios run “Several years or scenarios”.&lt;/p&gt;&lt;p&gt;The zones' rules and the definition of the rates are conventions of ESFlow: the published framework gives no formulas, and its rates cannot be reproduced from public information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;一次运行完成完整框架：产水量、粮食生产和固碳的供给与需求，逐像元的供需错配，沿河网、经市场和通过大气的流动，补偿率，谁向谁贡献，规划分区，以及一份没有 QGIS 也能阅读的报告。&lt;/p&gt;&lt;p&gt;所有结果使用一个分区图层（县、市、子流域）；统计数据使用另一个（省）。水和碳在像元之间流动，再按分区汇总；粮食在分区之间贸易：凡列出比率之处均注明其层级，不同层级的比率不可比较。&lt;/p&gt;&lt;p&gt;所有栅格共用同一投影网格，或在您允许时与土地覆盖对齐。请选择与粮食统计数据口径一致的人均需求量。市场和碳的距离都是假设：没有公开发表的取值，因此请试用多个取值。省略的部门不计入。每一步都是单独的算法，其帮助页给出公式、单位、带来源的默认值和局限；如需修改流程，请在模型构建器中打开本模型。有多个年份或情景时，请运行“多年份或多情景”。&lt;/p&gt;&lt;p&gt;分区的规则和各比率的定义为 ESFlow 的约定：已发表的框架没有给出公式，其比率无法由公开信息复现。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="120"/>
        <source>&lt;p&gt;The whole chain for food in one run: a yearbook&apos;s production spread over cropland (supply), what people need (demand), their balance in every cell, and a market on which zones with a surplus serve zones with a deficit, each shortage by several sources; at the end the compensation rates of the zones.&lt;/p&gt;&lt;p&gt;Two layers of zones: those of the statistics (provinces, counties) and those that trade. Choose the need that fits the statistics: total grain output counts feed, seed and industry, and so does the security line of 400 kg; grain eaten by households is a third of it. There is no published value for the distance: it is your assumption, so try several. A barrier field makes markets of provinces or cities. Each step is an algorithm of its own with a help page that has formulas, units, sources and limits.&lt;/p&gt;&lt;p&gt;Flows are what the method shares out, not recorded trade. Shortages inside a zone are netted, so the size of the zones is part of the result.&lt;/p&gt;</source>
        <translation>&lt;p&gt;一次运行完成粮食的完整流程：把年鉴中的产量分配到耕地（供给）、人的需求（需求）、逐像元的供需平衡，以及由盈余分区供给赤字分区的市场，每处短缺可由多个来源满足；最后给出各分区的补偿率。&lt;/p&gt;&lt;p&gt;两个分区图层：统计数据的分区（省、县）和参与贸易的分区。请选择与统计数据口径一致的需求量：粮食总产量含饲料、种子和工业用粮，400 kg 的安全线同样包含这些；居民食用的粮食为其三分之一。距离没有公开发表的取值，它是您的假设，因此请试用多个取值。壁垒字段可形成省内或市内市场。每一步都是单独的算法，其帮助页给出公式、单位、来源和局限。&lt;/p&gt;&lt;p&gt;流动是按方法分配的结果，不是有记录的贸易。分区内部的短缺已相互抵消，因此结果也取决于分区大小。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="135"/>
        <source>&lt;p&gt;The whole chain for water in one run: water yield (supply), water demand, their balance in every cell, the flow down the rivers, which relieves shortages downstream, and the compensation rates of the zones.&lt;/p&gt;&lt;p&gt;Give flow directions, or a DEM to derive them from. Sectors of demand that you leave out do not count. All rasters share one projected grid, or are aligned to the land cover when you allow it. Each step is an algorithm of its own with a help page that has formulas, units, sources and limits; open this model in the modeler to change the chain.&lt;/p&gt;&lt;p&gt;Cell maps are steps on the way: read sums over zones, not single cells.&lt;/p&gt;</source>
        <translation>&lt;p&gt;一次运行完成水的完整流程：产水量（供给）、需水量（需求）、逐像元的供需平衡、沿河网而下并缓解下游缺水的水流，以及各分区的补偿率。&lt;/p&gt;&lt;p&gt;请给出流向，或给出用于推求流向的 DEM。省略的需水部门不计入。所有栅格共用同一投影网格，或在您允许时与土地覆盖对齐。每一步都是单独的算法，其帮助页给出公式、单位、来源和局限；如需修改流程，请在模型构建器中打开本模型。&lt;/p&gt;&lt;p&gt;像元图只是中间步骤：请读取分区的总和，不要解读单个像元。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Balance before flow (tC/ha/yr)</source>
        <translation>流动前供需差（tC/ha/yr）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Ledger before flow</source>
        <translation>流动前台账</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Matching type before flow</source>
        <translation>流动前匹配类型</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Ledger of the flow by distance</source>
        <translation>按距离流动的台账</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Links by distance</source>
        <translation>按距离流动的连线</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Received by distance</source>
        <translation>按距离流动的接收量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Sent by distance</source>
        <translation>按距离流动的送出量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Unmet deficit after flow by distance</source>
        <translation>按距离流动后的未满足赤字</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Ledger of the flow on the wind</source>
        <translation>沿风向流动的台账</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Links on the wind</source>
        <translation>沿风向流动的连线</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Received on the wind</source>
        <translation>沿风向流动的接收量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Sent on the wind</source>
        <translation>沿风向流动的送出量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Unmet deficit after flow on the wind</source>
        <translation>沿风向流动后的未满足赤字</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Zones with their account on the wind</source>
        <translation>带沿风向流动收支账的分区</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Ledger of the zones by distance</source>
        <translation>按距离流动的分区台账</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Zones with their account by distance, rates and classes</source>
        <translation>带按距离流动收支账、比率和类型的分区</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Water quotas</source>
        <translation>用水定额</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Food statistics</source>
        <translation>粮食统计数据</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Food statistics: field that names the zone</source>
        <translation>粮食统计数据：标识分区的字段</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Food statistics: field with the production</source>
        <translation>粮食统计数据：产量字段</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Food statistics: unit</source>
        <translation>粮食统计数据：单位</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Food: weight on cropland, e.g. NDVI</source>
        <translation>粮食：耕地上的权重，例如 NDVI</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Food: band of the weight</source>
        <translation>粮食：权重所在波段</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Zones of the statistics</source>
        <translation>统计数据的分区</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Field of the zones of the statistics</source>
        <translation>统计数据分区的字段</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Market: method</source>
        <translation>市场：方法</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Market: distance limit (km)</source>
        <translation>市场：距离上限（km）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Market: decay with distance</source>
        <translation>市场：距离衰减</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Market: decay length (km)</source>
        <translation>市场：衰减长度（km）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Market: field that no trade crosses</source>
        <translation>市场：贸易不可跨越的字段（壁垒）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Market: field with the attraction of a zone</source>
        <translation>市场：分区吸引力字段</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Market: nearest suppliers only</source>
        <translation>市场：仅限最近的供给方</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Carbon: precipitation by month (mm/month, 12 bands)</source>
        <translation>碳：月降水量（mm/月，12 个波段）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Carbon: statistics of people</source>
        <translation>碳：人口统计数据</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Carbon: field that names the zone</source>
        <translation>碳：标识分区的字段</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Carbon: kernel</source>
        <translation>碳：核函数</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Carbon: distance (m)</source>
        <translation>碳：距离（m）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Carbon: wind blows from (degrees)</source>
        <translation>碳：风的来向（度）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Carbon: wind strength κ (0..5)</source>
        <translation>碳：风强度 κ（0..5）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Zoning: what counts as transfer</source>
        <translation>分区：计入传输的量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Zoning: normalisation</source>
        <translation>分区：归一化</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Zoning: threshold between low and high</source>
        <translation>分区：低与高之间的阈值</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Zoning: quantile (0..1)</source>
        <translation>分区：分位数（0..1）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Zoning: weights of the services</source>
        <translation>分区：各服务的权重</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Water: ledger of the flow</source>
        <translation>水：流动的台账</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Water: from donor to receiver</source>
        <translation>水：从供给方到接收方</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Water: unmet deficit after flow (m3/ha/yr)</source>
        <translation>水：流动后未满足赤字（m3/ha/yr）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Water: zones with their account</source>
        <translation>水：带收支账的分区</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Food: ledger of the flow</source>
        <translation>粮食：流动的台账</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Food: from donor to receiver</source>
        <translation>粮食：从供给方到接收方</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Food: zones with their account</source>
        <translation>粮食：带收支账的分区</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Carbon: ledger of the flow</source>
        <translation>碳：流动的台账</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Carbon: from donor to receiver</source>
        <translation>碳：从供给方到接收方</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Carbon: unmet deficit after flow (tC/ha/yr)</source>
        <translation>碳：流动后未满足赤字（tC/ha/yr）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Carbon: zones with their account</source>
        <translation>碳：带收支账的分区</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Zones with the comprehensive ratio of the services</source>
        <translation>带服务综合供需比的分区</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Zones with rates and classes of all services</source>
        <translation>带所有服务比率和类型的分区</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Balance before flow (t/ha/yr)</source>
        <translation>流动前供需差（t/ha/yr）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Ledger of the market</source>
        <translation>市场的台账</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Links of the market</source>
        <translation>市场的连线</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Ledger of the zones</source>
        <translation>分区的台账</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Zones with their account, rates and classes</source>
        <translation>带收支账、比率和类型的分区</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Water yield by zone</source>
        <translation>各分区产水量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Balance before flow (m3/ha/yr)</source>
        <translation>流动前供需差（m3/ha/yr）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Ledger of the river flow</source>
        <translation>河网水流的台账</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Clusters of the footprint&apos;s depth</source>
        <translation>足迹深度的聚类</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Global autocorrelation of the depth by year</source>
        <translation>深度的逐年全局自相关</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Moran scatter plot of the depth</source>
        <translation>深度的莫兰散点图</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Gravity centres of the footprint</source>
        <translation>足迹的重心</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Deviational ellipses of the footprint</source>
        <translation>足迹的标准差椭圆</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Way of the footprint&apos;s centre</source>
        <translation>足迹重心的移动路径</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Distribution curves of the depth</source>
        <translation>深度的分布曲线</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Picture of the depth&apos;s distribution</source>
        <translation>深度分布图</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/model_texts.py" line="150"/>
        <source>Reduction potential by year</source>
        <translation>逐年减排潜力</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/plugin.py" line="30"/>
        <source>ESFlow manual</source>
        <translation>ESFlow 手册</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/explained.py" line="59"/>
        <source>Made by {algorithm}</source>
        <translation>由 {algorithm} 生成</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/flow_matrix_picture.py" line="33"/>
        <source>Rows: donors. Columns: receivers. Percent of all that is sent.</source>
        <translation>行：供给方。列：接收方。占送出总量的百分比。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/flow_matrix_picture.py" line="35"/>
        <source>The {shown} of {all} zones that send and receive most: {share:.0f} % of it.</source>
        <translation>{all} 个分区中送出和接收最多的 {shown} 个：占总量的 {share:.0f} %。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/flow_matrix_picture.py" line="38"/>
        <source>{service}: who sends to whom</source>
        <translation>{service}：谁送给谁</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/flow_matrix_picture.py" line="64"/>
        <source>% of all sent</source>
        <translation>占送出总量的 %</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/footprint_names.py" line="10"/>
        <source>High breadth, high depth</source>
        <translation>高广度、高深度</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/footprint_names.py" line="11"/>
        <source>Low breadth, high depth</source>
        <translation>低广度、高深度</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/footprint_names.py" line="12"/>
        <source>Low breadth, low depth</source>
        <translation>低广度、低深度</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/footprint_names.py" line="13"/>
        <source>High breadth, low depth</source>
        <translation>高广度、低深度</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="223"/>
        <source>Undefined</source>
        <translation>无定义</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/page.py" line="22"/>
        <source>Methods and versions</source>
        <translation>方法与版本</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/methods_section.py" line="19"/>
        <source>No record of a run was found beside the results, so parameters and versions are not known here. Records lie beside results that are files (*.esflow.json); give their folder.</source>
        <translation>结果旁没有找到运行记录，因此这里不知道参数和版本。文件结果旁附有记录（*.esflow.json）；请给出其文件夹。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/methods_section.py" line="43"/>
        <source>No run warned of anything.</source>
        <translation>没有任何运行给出警告。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/page.py" line="25"/>
        <source>How to repeat it</source>
        <translation>如何重复</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/methods_section.py" line="52"/>
        <source>Each step as a command, in the order in which they ran; the same parameters can be entered in the toolbox or in the modeler, with identical numbers.</source>
        <translation>每一步对应一条命令，按运行顺序排列；相同的参数也可在工具箱或模型构建器中输入，所得数值完全相同。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/methods_section.py" line="79"/>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/methods_section.py" line="83"/>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/methods_section.py" line="83"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/methods_section.py" line="83"/>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/methods_section.py" line="87"/>
        <source>Fact</source>
        <translation>事项</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/numbers.py" line="65"/>
        <source>no deficit</source>
        <translation>无赤字</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/summary.py" line="16"/>
        <source>In a minute</source>
        <translation>一分钟速览</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/page.py" line="59"/>
        <source>Warnings and limits</source>
        <translation>警告与局限</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/page.py" line="40"/>
        <source>A compensation rate has no agreed formula: the definition is named beside each rate. The rates of the published framework (79.68 %, 74.79 %, 61.94 %) cannot be reproduced from public information, and this report does not claim to.</source>
        <translation>补偿率没有公认的公式：各比率旁注明其定义。已发表框架的比率（79.68 %、74.79 %、61.94 %）无法由公开信息复现，本报告也不作此声称。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/page.py" line="46"/>
        <source>Flows are simulated from surplus, shortage and distance, not observed: rivers by the lie of the land, markets by capacity and distance, the atmosphere as an account of responsibility in space.</source>
        <translation>服务流由盈余、短缺和距离模拟得出，并非观测：河网依据地形，市场依据容量和距离，大气则作为空间上的责任核算。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/page.py" line="51"/>
        <source>The rules of the planning zones are a convention of ESFlow: the publication names the zones and their axes only. Compare zones of similar size.</source>
        <translation>规划分区的规则为 ESFlow 的约定：原文献只给出分区名称及其维度。请比较面积相近的分区。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/page.py" line="56"/>
        <source>Services are never added: cubic metres, tonnes of food and tonnes of carbon stay apart.</source>
        <translation>不同服务绝不相加：立方米、吨粮食和吨碳各自分列。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/page.py" line="58"/>
        <source>About these data</source>
        <translation>关于这些数据</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/page.py" line="59"/>
        <source>What the runs warned of</source>
        <translation>各次运行的警告</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/page.py" line="59"/>
        <source>What such a study can and cannot show</source>
        <translation>这类研究能说明什么、不能说明什么</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/pictures.py" line="49"/>
        <source>Before flow</source>
        <translation>流动前</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/pictures.py" line="49"/>
        <source>After flow</source>
        <translation>流动后</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/pictures.py" line="49"/>
        <source>Shortage per zone</source>
        <translation>各分区的短缺</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/pictures.py" line="71"/>
        <source>From donor to receiver</source>
        <translation>从供给方到接收方</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/pictures.py" line="71"/>
        <source>Balance before flow</source>
        <translation>流动前供需差</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/pictures.py" line="193"/>
        <source>The {count} largest of {all} flows between zones: {share} of their amount</source>
        <translation>{all} 个分区间流动中最大的 {count} 个：占其总量的 {share}</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/results.py" line="182"/>
        <source>“{one}” is in {unit}, “{other}” in {other_unit}, and both are results of one service. Give results of the same run.</source>
        <translation>“{one}”的单位为 {unit}，“{other}”的单位为 {other_unit}，而二者是同一服务的结果。请给出同一运行的结果。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/results.py" line="213"/>
        <source>“{one}” and “{other}” are two different accounts of the same service. A report holds one flow for each service: leave one of them out.</source>
        <translation>“{one}”和“{other}”是同一服务的两个不同收支账。一份报告中每种服务只有一个流动：请去掉其中之一。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/results.py" line="278"/>
        <source>“{layer}”: the field “{name}” holds several values ({values}). Give one layer for each service and level.</source>
        <translation>“{layer}”：字段“{name}”含有多个值（{values}）。请为每种服务、每个层级给出一个图层。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/service_section.py" line="28"/>
        <source>Account</source>
        <translation>收支账</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/service_section.py" line="30"/>
        <source>Classes before and after the flow</source>
        <translation>流动前后的类型</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/service_section.py" line="34"/>
        <source>All zones with their account</source>
        <translation>所有分区及其收支账</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/service_section.py" line="36"/>
        <source>Donors and receivers</source>
        <translation>供给方与接收方</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/service_section.py" line="67"/>
        <source>before ↓ after →</source>
        <translation>流动前 ↓ 流动后 →</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/service_section.py" line="85"/>
        <source>A rate holds for its level only: inside a larger unit, surplus and shortage cancel before any flow, so that the shortage shrinks from cells to zones to the region. Rates of different levels must not be compared.</source>
        <translation>比率只对其层级有效：在较大的单元内部，盈余与短缺在任何流动之前就已相互抵消，因此从像元到分区再到区域，短缺依次减小。不同层级的比率不可比较。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/service_section.py" line="114"/>
        <source>Compensation rate</source>
        <translation>补偿率</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/service_section.py" line="117"/>
        <source>Balance after flow</source>
        <translation>流动后供需差</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/service_section.py" line="167"/>
        <source>Amounts in {unit}</source>
        <translation>数量单位为 {unit}</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/service_section.py" line="153"/>
        <source>from ↓ to →</source>
        <translation>从 ↓ 到 →</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/service_section.py" line="154"/>
        <source>sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/service_section.py" line="155"/>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/small_multiples.py" line="29"/>
        <source>Still short after flow, per zone</source>
        <translation>各分区流动之后仍然短缺的量</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/summary.py" line="26"/>
        <source>Compensation rate by volume</source>
        <translation>按总量计的补偿率</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/summary.py" line="61"/>
        <source>level: {level}, {count} units</source>
        <translation>层级：{level}，{count} 个单元</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/summary.py" line="95"/>
        <source>of the shortage is relieved by flow ({level})</source>
        <translation>的短缺由流动缓解（{level}）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/summary.py" line="104"/>
        <source>Most is short in {zones}.</source>
        <translation>短缺最多的是 {zones}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/summary.py" line="107"/>
        <source>After the flow most is still short in {zones}.</source>
        <translation>流动之后仍短缺最多的是 {zones}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/summary.py" line="109"/>
        <source>After the flow nothing is short.</source>
        <translation>流动之后没有短缺。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/summary.py" line="128"/>
        <source>Largest flows: {flows}.</source>
        <translation>最大的流：{flows}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/zoning_section.py" line="19"/>
        <source>Exchanges much, and much on every hectare: the hubs. Protect their supply and their ways of transport first.</source>
        <translation>交换总量大，单位面积的交换也大：枢纽。首先保护其供给和输送通道。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/zoning_section.py" line="24"/>
        <source>Exchanges much because it is large, little on a hectare. Keep the extent; raise what each hectare gives.</source>
        <translation>因面积大而交换总量大，单位面积的交换小。保持其规模，提高每公顷的产出。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/zoning_section.py" line="28"/>
        <source>Small but busy: much on every hectare, little in all. Use it well, and do not overload it.</source>
        <translation>小而活跃：单位面积的交换大，总量小。善加利用，但不要使其超载。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/zoning_section.py" line="32"/>
        <source>Exchanges little so far. Look here for supply that can be restored or developed, and for needs that no flow reaches.</source>
        <translation>目前交换较少。可在此寻找能够恢复或发展的供给，以及没有任何流动能够满足的需求。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/zoning_section.py" line="47"/>
        <source>Map of the planning zones</source>
        <translation>规划分区图</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/zoning_section.py" line="49"/>
        <source>All zones with their class</source>
        <translation>所有分区及其类型</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/zoning_section.py" line="54"/>
        <source>Each zone is classed by how much it exchanges with others over all services: in all (volume) and on each hectare (intensity). High or low is told by the threshold that the methods below name.</source>
        <translation>每个分区按其在所有服务上与其他分区交换的多少划分类型：交换总量（总量）和每公顷的交换量（强度）。高或低由下文方法中所述的阈值判定。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/zoning_section.py" line="109"/>
        <source>Class</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/zoning_section.py" line="65"/>
        <source>Area (km²)</source>
        <translation>面积（km²）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/zoning_section.py" line="66"/>
        <source>What it asks for</source>
        <translation>对策</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/zoning_section.py" line="67"/>
        <source>Which</source>
        <translation>所含分区</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/zoning_section.py" line="92"/>
        <source>{count} zones</source>
        <translation>{count} 个分区</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/lorenz_picture.py" line="30"/>
        <source>Everyone has the same</source>
        <translation>人人相同</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/lorenz_picture.py" line="58"/>
        <source>Gini {value:.3f}</source>
        <translation>基尼系数 {value:.3f}</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="208"/>
        <source>Not significant</source>
        <translation>不显著</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="224"/>
        <source>High supply, high demand</source>
        <translation>高供给、高需求</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="225"/>
        <source>Low supply, high demand</source>
        <translation>低供给、高需求</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="226"/>
        <source>Low supply, low demand</source>
        <translation>低供给、低需求</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="227"/>
        <source>High supply, low demand</source>
        <translation>高供给、低需求</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="235"/>
        <source>Hot spot, 99 %</source>
        <translation>热点，99 %</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="236"/>
        <source>Hot spot, 95 %</source>
        <translation>热点，95 %</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="237"/>
        <source>Hot spot, 90 %</source>
        <translation>热点，90 %</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="238"/>
        <source>Neither</source>
        <translation>两者皆非</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="239"/>
        <source>Cold spot, 90 %</source>
        <translation>冷点，90 %</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="240"/>
        <source>Cold spot, 95 %</source>
        <translation>冷点，95 %</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="241"/>
        <source>Cold spot, 99 %</source>
        <translation>冷点，99 %</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="270"/>
        <source>No value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="286"/>
        <source>1: no deficit</source>
        <translation>1：无赤字</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/styling.py" line="297"/>
        <source>below {amount}: not drawn</source>
        <translation>小于 {amount}：未绘制</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/zone_names.py" line="10"/>
        <source>Key Functional Zone</source>
        <translation>关键功能区</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/zone_names.py" line="11"/>
        <source>Scale Advantage Zone</source>
        <translation>规模优势区</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/zone_names.py" line="12"/>
        <source>Efficiency Focal Zone</source>
        <translation>效率聚焦区</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/zone_names.py" line="13"/>
        <source>Potential Cultivation Zone</source>
        <translation>潜力培育区</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/areas.py" line="28"/>
        <source>Middle reaches of the Yangtze: Hubei, Hunan and Jiangxi, 5 km</source>
        <translation>长江中游：湖北、湖南和江西，5 km</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/areas.py" line="29"/>
        <source>Yangtze basin, 10 km</source>
        <translation>长江流域，10 km</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/framework.py" line="70"/>
        <source>Sample data for learning. Rain, land cover and elevation are real; soil is synthetic; population inside provinces, evapotranspiration and net primary production are modelled; industrial value added, energy use, the provinces&apos; shares inside the area and the zones are constructed. Net ecosystem production takes annual means, which makes respiration too large. The distances of market and carbon are assumptions. What enters and leaves across the border of the area does not count. This shows how the framework works; it is no assessment of these provinces.</source>
        <translation>示例数据，供学习使用。降水、土地覆盖和高程为真实数据；土壤为合成数据；省内人口分布、蒸散发和净初级生产力为模型结果；工业增加值、能源消费、各省在研究区内所占份额和分区为构造数据。净生态系统生产力采用年均值计算，使呼吸量偏大。市场和碳的距离都是假设。跨越研究区边界的流入和流出不计入。本示例说明框架如何运作，不是对这些省份的评估。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="31"/>
        <source>Places and zones</source>
        <translation>地点与分区</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="31"/>
        <source>Cities</source>
        <translation>城市</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="31"/>
        <source>Market regions (constructed)</source>
        <translation>市场区域（构造）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="31"/>
        <source>Provinces</source>
        <translation>省份</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="31"/>
        <source>Sub-basins</source>
        <translation>子流域</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="31"/>
        <source>Network between cities (synthetic)</source>
        <translation>城市间路网（合成）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="50"/>
        <source>Land</source>
        <translation>土地</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="50"/>
        <source>Elevation (m)</source>
        <translation>高程（m）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="57"/>
        <source>People and economy</source>
        <translation>人口与经济</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="57"/>
        <source>Population, census (persons per cell)</source>
        <translation>人口，普查（人/像元）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="57"/>
        <source>Industrial value added, constructed (1e4 CNY per cell)</source>
        <translation>工业增加值，构造（万元/像元）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="74"/>
        <source>Water</source>
        <translation>水</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="74"/>
        <source>Root restricting layer depth, synthetic (mm)</source>
        <translation>根系限制层深度，合成（mm）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="74"/>
        <source>Plant available water content, synthetic (0..1)</source>
        <translation>植物可利用水含量，合成（0..1）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="74"/>
        <source>Flow direction (D8 codes)</source>
        <translation>流向（D8 编码）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="104"/>
        <source>Food and carbon</source>
        <translation>粮食与碳</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="104"/>
        <source>NDVI, highest and lowest of the year</source>
        <translation>NDVI，年最高与最低</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="104"/>
        <source>Net primary production (gC/m2/yr)</source>
        <translation>净初级生产力（gC/m2/yr）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="104"/>
        <source>Mean temperature (°C)</source>
        <translation>平均气温（°C）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="114"/>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="114"/>
        <source>Food and people by province, 2020</source>
        <translation>各省粮食与人口，2020</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="114"/>
        <source>Energy use by province, 2020</source>
        <translation>各省能源消费，2020</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="114"/>
        <source>Water quotas, Yangtze 2021</source>
        <translation>用水定额，长江 2021</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="163"/>
        <source>Cropland</source>
        <translation>耕地</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="163"/>
        <source>Woodland</source>
        <translation>林地</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="163"/>
        <source>Grassland</source>
        <translation>草地</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="163"/>
        <source>Water body</source>
        <translation>水域</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="163"/>
        <source>Built-up land</source>
        <translation>建设用地</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/layers.py" line="163"/>
        <source>Unused land</source>
        <translation>未利用地</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/project.py" line="76"/>
        <source>The sample's layer “{source}” cannot be read. Install ESFlow again.</source>
        <translation>示例图层“{source}”无法读取。请重新安装 ESFlow。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/project.py" line="77"/>
        <source>The project {path} cannot be written ({reason}). Choose a folder in which you may write.</source>
        <translation>工程 {path} 无法写入（{reason}）。请选择有写权限的文件夹。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/contiguity.py" line="61"/>
        <source>{label}: feature {number} is not a polygon, so it has no boundary to share. Choose polygons, or weights by distance.</source>
        <translation>{label}：要素 {number} 不是多边形，没有可共有的边界。请选择多边形，或选择按距离的权重。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/contiguity.py" line="73"/>
        <source>{label}: feature {number} has coordinates that are no finite numbers. Correct its geometry, or remove it.</source>
        <translation>{label}：要素 {number} 的坐标不是有限数。请更正其几何，或将其去掉。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/geographic_points.py" line="25"/>
        <source>{label}: a zone has no place on the globe in its reference system ({crs}), so that no distance can be measured. Check the layer&apos;s reference system and coordinates.</source>
        <translation>{label}：某个分区在其坐标系（{crs}）中没有地球上的对应位置，因此无法测量距离。请检查图层的坐标系和坐标。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/road_lines.py" line="55"/>
        <source>The zones have no coordinate reference system, so that roads cannot be laid beside them. Assign their own one with “Assign projection” first.</source>
        <translation>分区没有坐标系，因此无法与道路叠合。请先用“指定投影”赋予其自身的坐标系。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/road_lines.py" line="63"/>
        <source>No zone has a place from which a road could be looked for.</source>
        <translation>没有任何分区具有可用于查找道路的位置。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/road_lines.py" line="70"/>
        <source>A zone lies where its reference system ({crs}) has no place on the globe, so that roads cannot be laid beside it. Check the reference system of the zones.</source>
        <translation>某个分区所在位置在其坐标系（{crs}）中没有地球上的对应位置，因此无法与道路叠合。请检查分区的坐标系。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/road_lines.py" line="97"/>
        <source>{label}: the layer has no lines. Choose a layer with roads.</source>
        <translation>{label}：图层没有线。请选择含道路的图层。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/road_lines.py" line="124"/>
        <source>{label}: the layer holds no line with a length. Choose one with at least one road.</source>
        <translation>{label}：图层中没有长度大于零的线。请选择至少含一条道路的图层。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/road_lines.py" line="139"/>
        <source>The default speed must be more than 0 km/h; it is {speed}.</source>
        <translation>默认速度必须大于 0 km/h；现为 {speed}。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/road_lines.py" line="156"/>
        <source>The values for forward, backward and both directions must differ; “{value}” is given twice.</source>
        <translation>正向、反向和双向的值必须互不相同；“{value}”出现了两次。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/road_lines.py" line="199"/>
        <source>{label}: {count} roads have no speed above 0 in field “{name}” and take the default speed of {speed} km/h (features {ids}). Fill in the field if that is wrong.</source>
        <translation>{label}：{count} 条道路在字段“{name}”中没有大于 0 的速度，采用默认速度 {speed} km/h（要素 {ids}）。如有不妥，请填写该字段。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/road_lines.py" line="216"/>
        <source>{label}: field “{name}” goes up to {speed}. Speeds must be in km/h; check the field's unit.</source>
        <translation>{label}：字段“{name}”最高达 {speed}。速度须以 km/h 计；请检查该字段的单位。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/road_lines.py" line="226"/>
        <source>{label}: {count} roads have another value in field “{name}” than those for forward, backward and both ({values}); they are taken as open in both directions.</source>
        <translation>{label}：{count} 条道路在字段“{name}”中的值不是正向、反向或双向的值（{values}）；按双向通行处理。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/road_lines.py" line="289"/>
        <source>{label}: feature {id} lies where its reference system has no place on the globe. Check the layer&apos;s reference system, or delete the feature.</source>
        <translation>{label}：要素 {id} 所在位置在其坐标系中没有地球上的对应位置。请检查图层的坐标系，或删除该要素。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/road_lines.py" line="317"/>
        <source>{label}: {count} features have no geometry and are left out.</source>
        <translation>{label}：{count} 个要素没有几何，已略去。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/road_lines.py" line="324"/>
        <source>{label}: {count} features have no length and are left out.</source>
        <translation>{label}：{count} 个要素没有长度，已略去。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="108"/>
        <source>Offered beyond the deficit, per year</source>
        <translation>超出赤字的分配量，每年</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/vector/zone_table.py" line="109"/>
        <source>1: reaches no partner within limit, network and barriers</source>
        <translation>1：在上限、网络和壁垒的限制下没有可达的伙伴</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/methods_section.py" line="79"/>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/methods_section.py" line="101"/>
        <source>{value} (default)</source>
        <translation>{value}（默认）</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/service_section.py" line="72"/>
        <source>A zone counts as a whole here: in deficit where supply is less than demand, balanced where they differ by no more than the tolerance; after the flow with what it received and without what it sent. So a zone in surplus may hold cells that are short, and one whose cells send what its other cells lack may end in deficit.</source>
        <translation>此处把分区作为整体看待：供给少于需求为短缺，两者之差不超过容差为平衡；流动之后，计入其接收的、扣除其送出的。因此，盈余的分区内部仍可能有短缺的像元；如果一个分区的像元送出了本区其他像元所缺的，该分区最终可能变为短缺。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/service_section.py" line="142"/>
        <source>From a zone to itself: what flows between its own cells. The maps draw only what leaves a zone.</source>
        <translation>从某分区到其自身：在该区各像元之间的流动。地图只绘制离开分区的流动。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/summary.py" line="32"/>
        <source>Level: the unit in which surplus and shortage are taken. Cell: in each raster cell. Zone: in each zone as a whole, inside which they cancel first. Zone (sums of cells): the cells' amounts, added up by zone. Region: the whole area as one zone, into which nothing flows. A mean covers the services that have a rate at its level, and says how many. –: no rate at this level.</source>
        <translation>层级：计算盈余与短缺所用的单元。像元：在每个栅格像元内。分区：在每个分区整体内，区内盈余与短缺先行抵消。分区（像元之和）：各像元的数量按分区相加。区域：整个研究区作为一个分区，没有任何流入。平均值只包括在该层级有补偿率的服务，并注明服务数。–：该层级没有补偿率。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/zoning_section.py" line="97"/>
        <source>Role by service</source>
        <translation>各服务的角色</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/zoning_section.py" line="98"/>
        <source>Sub-type</source>
        <translation>亚类</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/zoning_section.py" line="99"/>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/zoning_section.py" line="100"/>
        <source>Stability</source>
        <translation>稳定性</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/zoning_section.py" line="114"/>
        <source>Role by service: + gives more than it takes, - takes more than it gives, 0 neither; WY water yield, FP food production, CS carbon sequestration. Conflict: 0 where a zone has the same role in all services, 1 where its roles cancel. Stability: share of the variants of threshold and weights in which the zone keeps its class; a low one lies at a boundary.</source>
        <translation>各服务的角色：+ 给出多于接收，- 接收多于给出，0 两者皆非；WY 产水，FP 粮食生产，CS 固碳。冲突：各服务角色相同为 0，角色相互抵消为 1。稳定性：阈值与权重各变体中该分区保持其类型的比例；比例低说明它位于分界附近。</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/summary.py" line="87"/>
        <source>Short before flow</source>
        <translation>流动前短缺</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/summary.py" line="88"/>
        <source>Relieved by flow</source>
        <translation>由流动缓解</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/summary.py" line="89"/>
        <source>Still short</source>
        <translation>仍然短缺</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/sample/framework.py" line="63"/>
        <source>{area}: water, food and carbon, 2020</source>
        <translation>{area}：水、粮食与碳，2020 年</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/numbers.py" line="72"/>
        <source>cell</source>
        <translation>像元</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/numbers.py" line="73"/>
        <source>zone</source>
        <translation>分区</translation>
    </message>
    <message>
        <location filename="../esflow_plugin/report/framework/numbers.py" line="74"/>
        <source>sub-basin</source>
        <translation>子流域</translation>
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
    <name>FlowZoning</name>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="37"/>
        <source>Flow zoning</source>
        <translation>服务流分区</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="40"/>
        <source>Key, scale, efficiency and potential zones from intensity, volume and conflict of the flows.</source>
        <translation>由流动的强度、总量和冲突划分关键、规模、效率和潜力四类功能区。</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="43"/>
        <source>ecosystem service flow,zoning,key functional zone,scale advantage zone,efficiency focal zone,potential cultivation zone,conflict,planning</source>
        <translation>生态系统服务流,分区,功能分区,关键功能区,规模优势区,效率聚焦区,潜力培育区,冲突,权衡,规划,ecosystem service flow,zoning,key functional zone,scale advantage zone,efficiency focal zone,potential cultivation zone,conflict,planning</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="49"/>
        <source>&lt;p&gt;Tells zones apart by what they exchange. Takes the accounts of one or more services over the same zones. Of each service a zone z transfers the volume V = X + K (sent and received) per year, with the intensity I = V/area. Both are brought to 0..1 over the zones, service by service, so that m3 and t are never added, and averaged over the services: I&lt;sub&gt;z&lt;/sub&gt; = Σ w&lt;sub&gt;k&lt;/sub&gt; nI&lt;sub&gt;zk&lt;/sub&gt;, V&lt;sub&gt;z&lt;/sub&gt; = Σ w&lt;sub&gt;k&lt;/sub&gt; nV&lt;sub&gt;zk&lt;/sub&gt;.&lt;/p&gt;&lt;p&gt;&lt;table&gt;&lt;tr&gt;&lt;td&gt;&lt;/td&gt;&lt;td&gt;&lt;b&gt;intensity high&lt;/b&gt;&lt;/td&gt;&lt;td&gt;&lt;b&gt;intensity low&lt;/b&gt;&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;volume high&lt;/b&gt;&lt;/td&gt;&lt;td&gt;1 Key Functional Zone&lt;/td&gt;&lt;td&gt;2 Scale Advantage Zone&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;volume low&lt;/b&gt;&lt;/td&gt;&lt;td&gt;3 Efficiency Focal Zone&lt;/td&gt;&lt;td&gt;4 Potential Cultivation Zone&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;/p&gt;&lt;p&gt;High is above the threshold; what equals it is low. “Rank” is the share of the other zones that have less (equal ones share it, the lowest have 0); “min-max” is (V − min)/(max − min).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Conflict:&lt;/b&gt; in each service a zone is a donor (+), a receiver (−) or neither (0: X and K differ by at most τ × the larger one): pattern “WY+ FP- CS+”. c = 1 − |Σ roles|/number of roles is 0 when all services pull the same way; with three services 2/3 is the most, with two 1. It makes sub-types, not further classes; Key Functional Zones with c ≥ 2/3 are flagged for priority coordination.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Stability:&lt;/b&gt; the share of variants in which a zone keeps its class. Variants: thresholds median, mean, natural breaks, quantiles 0.4 and 0.6 and the chosen one, each with the chosen weights and with each service's weight doubled and halved. A zone with low stability lies at a boundary: do not build on its class alone.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Area:&lt;/b&gt; volume grows with the size of a zone and intensity does not; with very unequal zones the classes partly show size. The rank correlation of volume and area is reported, with a warning from 0.7 on. The area is the field area_ha (valid cells) where the accounts have it, otherwise the polygon's.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source:&lt;/b&gt; the axes and names of the zones are those of Zhou et al. 2026 (J. Clean. Prod. 558, 148285), whose rules are not public; thresholds, normalisation, conflict and tolerance are ESFlow's conventions. &lt;b&gt;Limits:&lt;/b&gt; in accounts summed from cells, what cells of one zone hand to each other counts as sent and as received; classes are relative to the zones given. &lt;b&gt;Run before:&lt;/b&gt; River flow, Sub-basin flow, Market flow, Atmospheric flow. &lt;b&gt;Run next:&lt;/b&gt; Spillover contributions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;根据分区之间的交换区分各分区。读取同一套分区上一种或多种服务的收支账。对每种服务，分区 z 每年传输的总量为 V = X + K（送出与接收），强度为 I = V/面积。二者按服务逐一在各分区间归一化到 0..1，因此 m3 与 t 绝不相加，再对各服务加权平均：I&lt;sub&gt;z&lt;/sub&gt; = Σ w&lt;sub&gt;k&lt;/sub&gt; nI&lt;sub&gt;zk&lt;/sub&gt;，V&lt;sub&gt;z&lt;/sub&gt; = Σ w&lt;sub&gt;k&lt;/sub&gt; nV&lt;sub&gt;zk&lt;/sub&gt;。&lt;/p&gt;&lt;p&gt;&lt;table&gt;&lt;tr&gt;&lt;td&gt;&lt;/td&gt;&lt;td&gt;&lt;b&gt;高强度&lt;/b&gt;&lt;/td&gt;&lt;td&gt;&lt;b&gt;低强度&lt;/b&gt;&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;高总量&lt;/b&gt;&lt;/td&gt;&lt;td&gt;1 关键功能区&lt;/td&gt;&lt;td&gt;2 规模优势区&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;低总量&lt;/b&gt;&lt;/td&gt;&lt;td&gt;3 效率聚焦区&lt;/td&gt;&lt;td&gt;4 潜力培育区&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;/p&gt;&lt;p&gt;高于阈值为高，等于阈值为低。“排名”为其值较低的其他分区所占比例（相等者并列，最低者为 0）；“最小-最大”为 (V − min)/(max − min)。&lt;/p&gt;&lt;p&gt;&lt;b&gt;冲突：&lt;/b&gt;在每种服务中，一个分区为供给方（+）、接收方（−）或两者皆非（0：X 与 K 之差不超过较大者的 τ 倍），构成模式“WY+ FP- CS+”。c = 1 − |Σ 角色|/角色数；所有服务方向一致时为 0；三种服务时最大为 2/3，两种时为 1。它用于划分亚型，而不增加类型；c ≥ 2/3 的关键功能区标记为优先协调。&lt;/p&gt;&lt;p&gt;&lt;b&gt;稳定性：&lt;/b&gt;分区在各方案中保持其类型的比例。方案包括：以中位数、均值、自然间断点、0.4 和 0.6 分位数及所选阈值为阈值，各自配以所选权重，以及将每种服务的权重加倍和减半。稳定性低的分区处于类型边界：不要只依据其类型作判断。&lt;/p&gt;&lt;p&gt;&lt;b&gt;面积：&lt;/b&gt;总量随分区面积增大，强度则不然；分区大小悬殊时，类型会部分反映面积。会给出总量与面积的秩相关系数，达到 0.7 时给出警告。面积取收支账中的字段 area_ha（有效像元），没有时取多边形面积。&lt;/p&gt;&lt;p&gt;&lt;b&gt;来源：&lt;/b&gt;分区的两个维度和名称取自 Zhou et al. 2026（J. Clean. Prod. 558, 148285），其规则未公开；阈值、归一化、冲突和容差为 ESFlow 的约定。&lt;b&gt;局限：&lt;/b&gt;在由像元汇总的收支账中，同一分区内像元之间的传递既计为送出也计为接收；类型是相对于所给分区而言的。&lt;b&gt;先行：&lt;/b&gt;河网水流、子流域水流、市场服务流、大气服务流。&lt;b&gt;后续：&lt;/b&gt;溢出贡献。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="82"/>
        <source>Number of classed zones</source>
        <translation>已分类的分区数</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="83"/>
        <source>Mean stability of the classes (0..1)</source>
        <translation>类型的平均稳定性（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="84"/>
        <source>Rank correlation of volume and area (-1..1)</source>
        <translation>总量与面积的秩相关系数（-1..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="89"/>
        <source>Accounts of the services</source>
        <translation>各服务的收支账</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="89"/>
        <source>Zone tables of flows (OUTPUT_ZONES of River flow, OUTPUT of Sub-basin flow or Compensation, …), one for each service, all over the same zones.</source>
        <translation>服务流的分区表（“河网水流”的 OUTPUT_ZONES、“子流域水流”或“补偿率”的 OUTPUT……），每种服务一个，均须为同一套分区。</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>What counts as transfer</source>
        <translation>计入传输的量</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Local use L is no transfer; the last choice adds it all the same.</source>
        <translation>就地利用量 L 不是传输；最后一个选项仍将其计入。</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Sent and received (X + K)</source>
        <translation>送出与接收（X + K）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Sent (X)</source>
        <translation>送出（X）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Received (K)</source>
        <translation>接收（K）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Used locally, sent and received (L + X + K)</source>
        <translation>就地利用、送出与接收（L + X + K）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Ranks do not depend on how unequal the zones are; min-max lets the largest stand out.</source>
        <translation>排名不受分区间悬殊程度的影响；最小-最大使最大的分区凸显。</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Rank (share of the other zones with less)</source>
        <translation>排名（其值较低的其他分区所占比例）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Min-max</source>
        <translation>最小-最大</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Threshold between low and high</source>
        <translation>低与高之间的阈值</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Natural breaks: two classes with the least squared deviations (Fisher 1958, Jenks 1977).</source>
        <translation>自然间断点：离差平方和最小的两类（Fisher 1958, Jenks 1977）。</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Quantile</source>
        <translation>分位数</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Natural breaks</source>
        <translation>自然间断点</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Quantile (0..1)</source>
        <translation>分位数（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Share of the zones below the threshold; only for the threshold “Quantile”.</source>
        <translation>低于阈值的分区比例；仅用于阈值“分位数”。</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Weights of the services</source>
        <translation>各服务的权重</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Such as “water_yield=2, food_production=1” (or WY=2, FP=1); numbers alone go by the order of the layers. Services left out weigh 1. Empty: all the same.</source>
        <translation>例如“water_yield=2, food_production=1”（或 WY=2, FP=1）；只给数值时按图层顺序。未列出的服务权重为 1。留空：全部相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Zones without an account of some service</source>
        <translation>缺少某种服务收支账的分区</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Such zones are listed in the log either way.</source>
        <translation>无论如何选择，这些分区都会列入日志。</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Rate them by the services they have</source>
        <translation>按其已有的服务评定</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Leave them out (no class)</source>
        <translation>略去（不分类）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Tolerance τ for “neither donor nor receiver” (0..1)</source>
        <translation>“既非供给方也非接收方”的容差 τ（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="102"/>
        <source>Share of the larger of sent and received by which they may differ. ESFlow&apos;s convention.</source>
        <translation>送出与接收之差所允许的比例，以其中较大者计。ESFlow 的约定。</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="163"/>
        <source>Zones with their class</source>
        <translation>带类型的分区</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="163"/>
        <source>The zones with volume, intensity, class, pattern, conflict and stability.</source>
        <translation>各分区及其总量、强度、类型、模式、冲突和稳定性。</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="163"/>
        <source>Areas by class</source>
        <translation>各等级面积</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="163"/>
        <source>Number of zones, area, and shares of area and transfer of each of the four classes.</source>
        <translation>四种类型各自的分区数、面积，以及面积和传输量的占比。</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="163"/>
        <source>Variants of threshold and weights</source>
        <translation>阈值与权重的方案</translation>
    </message>
    <message>
        <location filename="../algorithms/zoning/flow_zoning.py" line="163"/>
        <source>One row for every variant: how many zones change class, and how many are in each class.</source>
        <translation>每个方案一行：多少分区改变类型，各类型有多少分区。</translation>
    </message>
</context>
<context>
    <name>FoodDemand</name>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="105"/>
        <source>Food demand</source>
        <translation>粮食需求</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="32"/>
        <source>Annual food demand per hectare: population × need per head, town and country apart if wanted.</source>
        <translation>每公顷年粮食需求：人口 × 人均需求量，可按需区分城乡。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="35"/>
        <source>ecosystem services,food,grain,population,per capita,consumption,kcal,protein,demand</source>
        <translation>生态系统服务,粮食,食物,口粮,人口,人均,消费量,需求,粮食需求,热量,蛋白质,food,grain,population,per capita,consumption,kcal,protein,demand</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="38"/>
        <source>&lt;p&gt;Demand for food of every cell: D = persons × need per head, or urban persons × their need + rural persons × theirs.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The need must be chosen&lt;/b&gt;, and rates under different needs cannot be compared: 400 kg is total grain, with feed, seed and industry, and belongs beside the whole grain output; 120 to 168 kg is the grain that households eat, and 135 kg the staple grain of a nutrition plan, and beside the whole output they make every region look rich. Energy and protein are what is eaten: beside them belongs food, not feed. The figures stand with source and certainty in &lt;code&gt;resources/tables/food_needs.csv&lt;/code&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Town and country:&lt;/b&gt; by a raster of urban persons, a share, or the built-up class of a land cover, which calls only those urban who live on such cells.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units:&lt;/b&gt; persons &lt;i&gt;per cell&lt;/i&gt; in; t/ha/yr, kcal/ha/yr or t protein/ha/yr out, as the need says: take the same measure for the supply, since flows refuse tonnes beside kcal. Band 1 the total; bands 2 and 3 urban and rural. A population in persons per km2 or ha is refused when the file says so; when it does not, a warning comes if, read as counts, the region would have fewer than 20 or more than 5000 persons per km2, while the same numbers as persons per km2 would lie between.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Nodata:&lt;/b&gt; cells without population are nodata, unless they are to count as 0; so are cells with people for whom town or country is not known. &lt;b&gt;Limits:&lt;/b&gt; one need whatever age or income. &lt;b&gt;Run next:&lt;/b&gt; Food production, Balance supply and demand by zone, Market flow.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每个像元的粮食需求：D = 人数 × 人均需求量，或城镇人口 × 其需求量 + 农村人口 × 其需求量。&lt;/p&gt;&lt;p&gt;&lt;b&gt;需求量必须选择&lt;/b&gt;，不同需求量下的比率不可比较：400 kg 是粮食总量，含饲料、种子和工业用粮，应与全部粮食产量比较；120 至 168 kg 是居民食用的粮食，135 kg 是营养发展纲要的口粮，与全部产量比较时会使每个区域都显得富余。能量和蛋白质指吃进去的量：应与食物而不是饲料比较。各数值连同来源和可靠程度列于 &lt;code&gt;resources/tables/food_needs.csv&lt;/code&gt;。&lt;/p&gt;&lt;p&gt;&lt;b&gt;城乡：&lt;/b&gt;由城镇人口栅格、城镇比例或土地覆盖的建设用地类型区分，后者只把居住在这类像元上的人算作城镇人口。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单位：&lt;/b&gt;输入为&lt;i&gt;每像元&lt;/i&gt;的人数；输出为 t/ha/yr、kcal/ha/yr 或 t protein/ha/yr，由需求量决定：供给须采用同一计量，因为服务流算法拒绝把吨与 kcal 放在一起。波段 1 为合计，波段 2 和 3 为城镇和农村。若文件注明人口单位为人/km2 或人/ha，则会被拒绝；若未注明，而按人数理解时区域人口密度低于 20 或高于 5000 人/km2，按人/km2 理解时却在二者之间，则给出警告。&lt;/p&gt;&lt;p&gt;&lt;b&gt;无数据：&lt;/b&gt;没有人口的像元为无数据，除非选择计为 0；有人口但不知属城镇还是农村的像元也为无数据。&lt;b&gt;局限：&lt;/b&gt;不论年龄和收入，需求量相同。&lt;b&gt;后续：&lt;/b&gt;粮食生产、分区供需平衡、市场服务流。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="59"/>
        <source>Cells without population data</source>
        <translation>没有人口数据的像元</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="59"/>
        <source>Nodata is not zero: counting it as 0 is right only where the raster leaves out empty cells.</source>
        <translation>无数据不等于零：只有当栅格略去了空像元时，计为 0 才是对的。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="59"/>
        <source>are nodata</source>
        <translation>为无数据</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="59"/>
        <source>count as 0</source>
        <translation>计为 0</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="59"/>
        <source>Food demand (per hectare and year)</source>
        <translation>粮食需求（每公顷每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="59"/>
        <source>Band 1: total, ready for balances and flows; with town and country: 2 urban, 3 rural.</source>
        <translation>波段 1：合计，可直接用于供需平衡和服务流算法；区分城乡时：2 城镇，3 农村。</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="82"/>
        <source>Food demand of the region (per year)</source>
        <translation>区域粮食需求（每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="82"/>
        <source>Food demand of urban residents (per year)</source>
        <translation>城镇居民粮食需求（每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="82"/>
        <source>Food demand of rural residents (per year)</source>
        <translation>农村居民粮食需求（每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="82"/>
        <source>Population of the region (persons)</source>
        <translation>区域人口（人）</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="106"/>
        <source>Food demand of urban residents</source>
        <translation>城镇居民粮食需求</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="107"/>
        <source>Food demand of rural residents</source>
        <translation>农村居民粮食需求</translation>
    </message>
    <message>
        <location filename="../algorithms/demand/food_demand.py" line="144"/>
        <source>Food demand: {total:.6g} {unit} of {persons:.6g} persons, {density:.4g} persons/km2 on {area:.6g} km2.</source>
        <translation>粮食需求：{total:.6g} {unit}，人口 {persons:.6g} 人，{density:.4g} 人/km2，面积 {area:.6g} km2。</translation>
    </message>
</context>
<context>
    <name>FoodProduction</name>
    <message>
        <location filename="../algorithms/supply/food_production.py" line="144"/>
        <source>Food production</source>
        <translation>粮食生产</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_production.py" line="31"/>
        <source>Annual food production per hectare from a yearbook&apos;s statistics or from yields by land cover.</source>
        <translation>由年鉴统计值或各土地覆盖的单产计算每公顷的年粮食产量。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_production.py" line="34"/>
        <source>ecosystem services,food,grain,crop,yield,NDVI,NPP,yearbook,supply,kcal,protein</source>
        <translation>生态系统服务,粮食,食物,粮食生产,食物供给,作物,单产,产量,NDVI,NPP,年鉴,供给,热量,蛋白质,ecosystem services,food,grain,crop,yield,yearbook,supply,kcal,protein</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_production.py" line="37"/>
        <source>&lt;p&gt;Supply of food. &lt;b&gt;Statistics:&lt;/b&gt; the production G of a zone (province, county) goes to the cells of the land that yields it: cell = G × w·a / Σ w·a, with the weight w = NDVI or NPP, or 1 when none is given, and the cell's area a. Other land of the zone gets 0. The cells sum to G (10&lt;sup&gt;-9&lt;/sup&gt;); that is checked before anything is written, and the raster has 8-byte cells so that it holds for the file, too. &lt;b&gt;Yields:&lt;/b&gt; t/ha/yr by land-cover code.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Several products:&lt;/b&gt; one column for each, named after the product (grain, rice, oil crops, pork, 稻谷 …), or one row for each zone and product. Names, land and factors stand in &lt;code&gt;resources/tables/food_conversion.csv&lt;/code&gt;: grain, oil crops and vegetables on cropland, pork, poultry and eggs too, because they are fed from fields; beef, mutton and milk on grassland, fish on water (by area), fruit on orchards. A whole and its parts (grain and rice) are refused, since they would count twice. Your own table of products changes or adds to it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rules:&lt;/b&gt; negative NDVI counts as 0. Land without NDVI gets the mean of this land in its zone, with a warning. Where NDVI is 0 on all of it, the total is spread evenly over that land; where a zone has production but no such land, evenly over the whole zone; both with a warning by name. Zones that the table lacks are nodata; rows that the layer lacks stop the run unless they are to be left out. Where the land cover covers only part of a zone, the whole total goes to that part, with a warning.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units:&lt;/b&gt; t, 1e3 t or 1e4 t a year in; t/ha/yr, kcal/ha/yr or t protein/ha/yr out: band 1 the total, further bands by land if there are several. Flows refuse a supply in t beside a demand in kcal. Totals are per hectare of land, not of sown area: with two harvests a year they are twice the yield of one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Factors:&lt;/b&gt; energy and protein per tonne as produced, from FAO 2001, Food Balance Sheets: A Handbook; some are to be confirmed, as the table says. Grain equivalents are given for grain only, because authors differ on feed grain for meat.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits:&lt;/b&gt; that yields follow NDVI linearly is a common assumption, not a measurement; use NDVI of the growing season, where evergreen weeds and tree crops do not mislead. Coarse land cover drops small fields among hills, so that the others seem to yield too much: look at &lt;code&gt;per_land_ha&lt;/code&gt; in the zone table. Zones that were cut at a study area's edge need the statistics of their part, which nobody can notice here: spread over whole zones first. &lt;b&gt;Run next:&lt;/b&gt; Food demand, Balance supply and demand by zone, Market flow.&lt;/p&gt;</source>
        <translation>&lt;p&gt;粮食（食物）的供给。&lt;b&gt;统计值：&lt;/b&gt;分区（省、县）的产量 G 分配到产出它的土地的像元：像元值 = G × w·a / Σ w·a，其中权重 w = NDVI 或 NPP，未给出时为 1，a 为像元面积。分区内的其他土地得 0。像元之和等于 G（10&lt;sup&gt;-9&lt;/sup&gt;）；写出前先行校验，栅格采用 8 字节像元，使文件同样满足这一精度。&lt;b&gt;单产：&lt;/b&gt;按土地覆盖代码给出的 t/ha/yr。&lt;/p&gt;&lt;p&gt;&lt;b&gt;多种产品：&lt;/b&gt;每种产品一列，以产品命名（grain、rice、oil crops、pork、稻谷……），或每个分区、每种产品一行。名称、土地和系数见 &lt;code&gt;resources/tables/food_conversion.csv&lt;/code&gt;：粮食、油料和蔬菜在耕地，猪肉、禽肉和禽蛋也在耕地，因为饲料来自农田；牛肉、羊肉和奶类在草地，水产品在水域（按面积），水果在果园。整体与其组成部分（粮食与稻谷）同时给出会被拒绝，因为会重复计算。自备的产品表可对其修改或补充。&lt;/p&gt;&lt;p&gt;&lt;b&gt;规则：&lt;/b&gt;负的 NDVI 计为 0。没有 NDVI 的土地取其分区内该类土地的均值，并给出警告。若该类土地的 NDVI 全为 0，总量在该类土地上均匀分配；若分区有产量却没有这类土地，则在整个分区均匀分配；两种情形均给出列明名称的警告。表中缺少的分区为无数据；图层中缺少的表格行会使运行停止，除非选择将其略去。若土地覆盖只覆盖分区的一部分，全部总量都分给该部分，并给出警告。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单位：&lt;/b&gt;输入为每年 t、1e3 t 或 1e4 t；输出为 t/ha/yr、kcal/ha/yr 或 t 蛋白质/ha/yr：波段 1 为合计，有多种土地时其余波段按土地给出。服务流算法拒绝以 t 计的供给与以 kcal 计的需求并用。总量按每公顷土地计，而不是按播种面积：一年两熟时为单季的两倍。&lt;/p&gt;&lt;p&gt;&lt;b&gt;系数：&lt;/b&gt;每吨产品（按生产状态）的能量和蛋白质，取自 FAO 2001, Food Balance Sheets: A Handbook；其中一些有待核实，如表中所注。等价粮食只对粮食给出，因为各作者对肉类所耗饲料粮的取值不一。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限：&lt;/b&gt;单产与 NDVI 线性相关是常用假设，并非实测；请使用生长季的 NDVI，以免常绿杂草和木本作物造成误导。较粗的土地覆盖会漏掉丘陵间的小块田地，使其余田地的单产显得过高：请查看分区表中的 &lt;code&gt;per_land_ha&lt;/code&gt;。在研究区边缘被裁切的分区需要其所在部分的统计值，而这一点在此无从察觉：请先对完整分区进行分配。&lt;b&gt;后续：&lt;/b&gt;粮食需求、分区供需平衡、市场服务流。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_production.py" line="70"/>
        <source>Food production (per hectare and year)</source>
        <translation>粮食产量（每公顷每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_production.py" line="70"/>
        <source>Band 1: total, ready for balances and flows; further bands by land, if there are several.</source>
        <translation>波段 1：合计，可直接用于供需平衡和服务流算法；有多种土地时，其余波段按土地给出。</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_production.py" line="82"/>
        <source>Food production of the region (per year)</source>
        <translation>区域粮食产量（每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_production.py" line="83"/>
        <source>Area of the land that yields it (ha)</source>
        <translation>产出土地的面积（公顷）</translation>
    </message>
    <message>
        <location filename="../algorithms/supply/food_production.py" line="179"/>
        <source>Food production: {total:.6g} {unit}, {mean:.4g} {density} on {area:.6g} ha of its land.</source>
        <translation>粮食产量：{total:.6g} {unit}，平均 {mean:.4g} {density}，产出土地 {area:.6g} 公顷。</translation>
    </message>
</context>
<context>
    <name>FrameworkReport</name>
    <message>
        <location filename="../algorithms/whole/framework_report.py" line="32"/>
        <source>Report of the framework</source>
        <translation>框架报告</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_report.py" line="35"/>
        <source>One HTML page: what is short where, who relieves whom, which zones to treat how.</source>
        <translation>一个 HTML 页面：哪里缺什么，谁缓解谁，各分区如何对待。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_report.py" line="38"/>
        <source>ecosystem service flow,report,HTML,summary,ledger,zoning,map,framework</source>
        <translation>生态系统服务流,报告,HTML,汇总,台账,分区,地图,框架,ecosystem service flow,report,summary,ledger,zoning,map,framework</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_report.py" line="64"/>
        <source>Results (accounts, links, ledgers, zones)</source>
        <translation>结果（收支账、连线、台账、分区）</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_report.py" line="64"/>
        <source>Zone tables with an account, LINKS, LEDGER, class transition and planning zones, in any order.</source>
        <translation>含收支账的分区表、LINKS、LEDGER、类型转移表和规划分区，顺序不限。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_report.py" line="70"/>
        <source>Folder with results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_report.py" line="73"/>
        <source>All results are taken that the records (*.esflow.json) in this folder and below it name.</source>
        <translation>采用该文件夹及其子文件夹中运行记录（*.esflow.json）所列的全部结果。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_report.py" line="76"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_report.py" line="76"/>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_report.py" line="77"/>
        <source>The page, with its maps inside.</source>
        <translation>页面，内含地图。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_report.py" line="78"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_report.py" line="78"/>
        <source>Heads the page, e.g. the region and the year. Empty: a general title.</source>
        <translation>页面的标题，例如区域和年份。留空：通用标题。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_report.py" line="78"/>
        <source>What must be known of the data</source>
        <translation>关于数据须说明的事项</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_report.py" line="78"/>
        <source>Stands among the limits, e.g. what is modelled or constructed.</source>
        <translation>列入局限之中，例如哪些数据是模拟的或构造的。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_report.py" line="116"/>
        <source>Ecosystem services: supply, demand and flow</source>
        <translation>生态系统服务：供给、需求与流动</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_report.py" line="143"/>
        <source>Made with ESFlow from {count} result layers</source>
        <translation>由 ESFlow 根据 {count} 个结果图层生成</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_report.py" line="45"/>
        <source>&lt;p&gt;Writes what the results of a run say as one HTML page that anybody can read without QGIS and without a network: for each service how much is short and where, who relieves whom, the shortage before and after the flow, the account at each level, the planning zones with their areas, and at the end the warnings, the parameters and versions of every step and the commands that repeat it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Give&lt;/b&gt; the result layers in any order: zone tables with an account (OUTPUT_ZONES of a flow, OUTPUT of “Compensation rates”), LINKS, LEDGER, the class transition, and the zones of “Flow zoning”. What a layer is, is told by its fields. Or give a folder: all results that the run records (*.esflow.json) in it name are taken. One flow for each service: two different ones are refused.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Numbers:&lt;/b&gt; nothing is computed anew; sums are those of the layers, with six significant digits, in the unit of the service (water km³/yr, food Mt/yr, carbon MtC/yr). Services are never added. Zones and ledger must tell the same: where they differ by more than 10&lt;sup&gt;-6&lt;/sup&gt;, the page says so.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits:&lt;/b&gt; parameters and versions are known only for results that are files with their record beside them, or come from the same model run. Maps need polygons.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Run before:&lt;/b&gt; flows, Compensation rates, Flow zoning. &lt;b&gt;Run next:&lt;/b&gt; nothing; open the page in a browser.&lt;/p&gt;</source>
        <translation>&lt;p&gt;把一次运行的结果写成一个 HTML 页面，没有 QGIS、没有网络的人也能阅读：每种服务短缺多少、缺在哪里，谁缓解谁，流动前后的短缺，各层级的收支账，规划分区及其面积，最后是警告、每一步的参数和版本，以及重复运行的命令。&lt;/p&gt;&lt;p&gt;&lt;b&gt;给出&lt;/b&gt;结果图层，顺序不限：含收支账的分区表（服务流的 OUTPUT_ZONES、“补偿率”的 OUTPUT）、LINKS、LEDGER、类型转移表，以及“服务流分区”的分区。图层的种类由其字段识别。也可以给出文件夹：采用其中运行记录（*.esflow.json）所列的全部结果。每种服务一个流动：给出两个不同的流动会被拒绝。&lt;/p&gt;&lt;p&gt;&lt;b&gt;数值：&lt;/b&gt;不做任何重新计算；总和即图层的总和，取六位有效数字，单位为该服务的单位（水 km³/yr、粮食 Mt/yr、碳 MtC/yr）。不同服务绝不相加。分区与台账必须一致：相差超过 10&lt;sup&gt;-6&lt;/sup&gt; 时，页面会注明。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限：&lt;/b&gt;只有旁边附有运行记录的文件结果，或来自同一模型运行的结果，才知道其参数和版本。地图需要多边形。&lt;/p&gt;&lt;p&gt;&lt;b&gt;先行：&lt;/b&gt;各服务流、补偿率、服务流分区。&lt;b&gt;后续：&lt;/b&gt;无；请在浏览器中打开页面。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>FrameworkRuns</name>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="45"/>
        <source>Several years or scenarios</source>
        <translation>多年份或多情景</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="48"/>
        <source>Runs a whole chain once for each row of a table, and shows what changes.</source>
        <translation>对表格的每一行运行一次完整流程，并显示变化。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="51"/>
        <source>batch,scenario,year,time series,change,comparison,small multiples,framework</source>
        <translation>批处理,批量,情景,年份,时间序列,变化,比较,小多图,框架,batch,scenario,year,time series,change,comparison,small multiples,framework</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="79"/>
        <source>Parameters of all runs (JSON)</source>
        <translation>所有运行的参数（JSON）</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="88"/>
        <source>Folder for the runs</source>
        <translation>运行文件夹</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="89"/>
        <source>Each run gets a folder of its name in it.</source>
        <translation>每次运行在其中有一个以其名称命名的文件夹。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="90"/>
        <source>Table of runs</source>
        <translation>运行表</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="90"/>
        <source>One row for each run, one column for each parameter.</source>
        <translation>每次运行一行，每个参数一列。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="90"/>
        <source>Field that names the run</source>
        <translation>标识运行的字段</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="90"/>
        <source>Year or scenario; names a folder.</source>
        <translation>年份或情景；用作文件夹名称。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="90"/>
        <source>Model or algorithm</source>
        <translation>模型或算法</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="90"/>
        <source>Its id. The whole framework, one service&apos;s chain, or any other.</source>
        <translation>其 ID。可为完整框架、某一服务的流程，或任何其他算法。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="90"/>
        <source>Changes of the ledgers</source>
        <translation>台账的变化</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="90"/>
        <source>Every figure of the ledgers by run, with its change against the first run.</source>
        <translation>按运行列出台账的每个数值，及其相对于第一次运行的变化。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="90"/>
        <source>Zones by run</source>
        <translation>各运行的分区</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="90"/>
        <source>Deficit, unmet deficit and rate of every zone by service and run.</source>
        <translation>按服务和运行列出每个分区的赤字、未满足赤字和补偿率。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="90"/>
        <source>State of the runs</source>
        <translation>运行状态</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="90"/>
        <source>Which run was done or failed, why, and how long it took.</source>
        <translation>哪些运行完成或失败、原因及耗时。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="121"/>
        <source>Number of runs that were done</source>
        <translation>完成的运行数</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="122"/>
        <source>Number of runs that failed</source>
        <translation>失败的运行数</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="58"/>
        <source>&lt;p&gt;Runs a model or algorithm once for each row of a table: a row is a year or a scenario, a column is a parameter (LULC, PRECIPITATION, STATISTICS_FIELD …), by its name in capitals or not. What all runs share is given as JSON: fill in the model's own dialog once and choose Advanced ▸ Copy as JSON (QGIS 3.24 and later).&lt;/p&gt;&lt;p&gt;Each run has a folder of its own with all its results and records. Then the runs are compared: CHANGES has every figure of the ledgers by run, with its change against the first run that has it (value − first value, and that as a share of the first value); OUTPUT_ZONES has deficit, unmet deficit and rate of every zone by run; a map for each service shows what the zones still lack, in the same colours for all runs (small multiples, in the folder as PNG).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units:&lt;/b&gt; those of the services (m3/yr, t/yr, tC/yr); shares 0..1. &lt;b&gt;Paths&lt;/b&gt; in the table may be relative to the table's own folder. An empty cell leaves a parameter to the JSON or to its default.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A row that fails&lt;/b&gt; loses nothing but itself: its folder is removed, the table of states says why, and the others go on. On Cancel the finished runs stay and the tables are not written.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits:&lt;/b&gt; a year's normalised indices (ESDR, ranks of the planning zones) refer to that run alone; amounts and rates compare directly. Rates only compare at the same level. Zones are matched by name. &lt;b&gt;Run next:&lt;/b&gt; Report of the framework for one run's folder.&lt;/p&gt;</source>
        <translation>&lt;p&gt;对表格的每一行运行一次模型或算法：一行为一个年份或情景，一列为一个参数（LULC、PRECIPITATION、STATISTICS_FIELD……），以参数名称为列名，大小写均可。所有运行共用的参数以 JSON 给出：在该模型自己的对话框中填写一次，然后选择 高级 ▸ 复制为JSON（QGIS 3.24 及更高版本）。&lt;/p&gt;&lt;p&gt;每次运行有自己的文件夹，含其全部结果和记录。随后对各次运行进行比较：CHANGES 按运行列出台账的每个数值，及其相对于第一个具有该数值的运行的变化（该值 − 首值，以及占首值的比例）；OUTPUT_ZONES 按运行列出每个分区的赤字、未满足赤字和补偿率；每种服务一幅地图，显示各分区仍然短缺的量，所有运行采用相同配色（小多图，以 PNG 存于文件夹中）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单位：&lt;/b&gt;各服务的单位（m3/yr、t/yr、tC/yr）；比例为 0..1。表格中的&lt;b&gt;路径&lt;/b&gt;可以相对于表格所在文件夹。空单元格表示该参数由 JSON 或其默认值决定。&lt;/p&gt;&lt;p&gt;&lt;b&gt;失败的行&lt;/b&gt;只影响其自身：其文件夹会被删除，状态表说明原因，其余运行继续。取消时，已完成的运行保留，各表格不写出。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限：&lt;/b&gt;某一年的归一化指标（ESDR、规划分区的排名）只针对该次运行；数量和比率可直接比较。比率只有在相同层级上才可比较。分区按名称匹配。&lt;b&gt;后续：&lt;/b&gt;对某次运行的文件夹运行框架报告。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/framework_runs.py" line="82"/>
        <source>As the dialog of the model copies it (Advanced ▸ Copy as JSON, QGIS 3.24 and later). The table goes first.</source>
        <translation>由模型对话框复制（高级 ▸ 复制为JSON，QGIS 3.24 及更高版本）。表格中的值优先。</translation>
    </message>
</context>
<context>
    <name>Geodetector</name>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="40"/>
        <source>Geodetector</source>
        <translation>地理探测器</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="46"/>
        <source>geodetector,geographical detector,q statistic,drivers,interaction,stratified,factor</source>
        <translation>地理探测器,空间分异,q统计量,q值,因子探测,交互作用探测,风险区探测,生态探测,驱动因素,影响因素,geodetector,geographical detector,q statistic,interaction</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Table or layer of units</source>
        <translation>单元的表格或图层</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>One row a unit (county, sub-basin, sample point). Leave empty to analyse rasters.</source>
        <translation>每个单元一行（县、子流域、样点）。分析栅格时留空。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Response field</source>
        <translation>响应字段</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Numeric field whose variance is to be explained.</source>
        <translation>需要解释其方差的数值字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Response raster</source>
        <translation>响应栅格</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Raster whose variance is to be explained. Leave empty to analyse a table.</source>
        <translation>需要解释其方差的栅格。分析表格时留空。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Factor rasters</source>
        <translation>因子栅格</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Rasters that may explain the response; the first band of each.</source>
        <translation>可能解释响应变量的栅格，各取第一波段。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Factors that are classes already</source>
        <translation>已经是分类的因子</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Classes of continuous factors</source>
        <translation>连续因子的分类方法</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>How factors that are not categorical are divided.</source>
        <translation>非分类因子如何离散化。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Quantiles</source>
        <translation>分位数</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Natural breaks (Fisher-Jenks)</source>
        <translation>自然间断点（Fisher-Jenks）</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Equal intervals</source>
        <translation>等间隔</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Geometric intervals (values above 0)</source>
        <translation>几何间隔（值大于 0）</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Number of classes (2..100)</source>
        <translation>类别数（2..100）</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Classes of each continuous factor.</source>
        <translation>每个连续因子的类别数。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Cells in the sample (0: all)</source>
        <translation>样本像元数（0：全部）</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Rasters only: analyse so many random cells, at most 5 million.</source>
        <translation>仅用于栅格：随机分析的像元数，至多 500 万。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Seed of the sample</source>
        <translation>样本的随机种子</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>The same seed draws the same cells.</source>
        <translation>相同的种子抽取相同的像元。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Factors</source>
        <translation>因子探测</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>One row for every factor: q, F, λ, p and its strata.</source>
        <translation>每个因子一行：q、F、λ、p 及其层数。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Interactions</source>
        <translation>交互作用探测</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>One row for every pair of factors: q of both together and the kind of interaction.</source>
        <translation>每对因子一行：二者共同的 q 和交互作用类型。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Risk</source>
        <translation>风险区探测</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>One row for every pair of a factor&apos;s strata: means and whether they differ.</source>
        <translation>因子的每对层一行：均值及其是否不同。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Ecological detector</source>
        <translation>生态探测</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>One row for every pair of factors: whether they differ in what they leave unexplained.</source>
        <translation>每对因子一行：二者未能解释的部分是否不同。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="164"/>
        <source>Number of units N</source>
        <translation>单元数 N</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="165"/>
        <source>Largest q of a single factor (0..1)</source>
        <translation>单因子最大 q 值（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="168"/>
        <source>Factor fields</source>
        <translation>因子字段</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="171"/>
        <source>Fields that may explain the response.</source>
        <translation>可能解释响应变量的字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="43"/>
        <source>How far factors explain the variance of a response: q, interactions, risk and more.</source>
        <translation>各因子在多大程度上解释响应变量的方差：q 值、交互作用、风险区等探测。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="82"/>
        <source>Names, or numbers from 1, separated by commas; text fields need not be listed.</source>
        <translation>名称或从 1 起的序号，以逗号分隔；文本字段无需列出。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers/geodetector.py" line="49"/>
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
    <name>MarketFlow</name>
    <message>
        <location filename="../algorithms/flow/market_flow.py" line="30"/>
        <source>Market flow</source>
        <translation>市场服务流</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_flow.py" line="33"/>
        <source>Zones with a surplus serve zones with a deficit over distance, limited by what each has.</source>
        <translation>有盈余的分区跨越距离满足有赤字的分区，以各自所有为限。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_flow.py" line="36"/>
        <source>ecosystem service flow,food,grain,market,trade,gravity,2SFCA,E2SFCA,transport,entropy,desire lines</source>
        <translation>生态系统服务流,粮食,粮食流动,市场,贸易,引力模型,重力模型,两步移动搜索法,运输,最大熵,期望线,起讫线,ecosystem service flow,food,grain,market,trade,gravity,2SFCA,E2SFCA,transport,entropy,desire lines</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_flow.py" line="41"/>
        <source>&lt;p&gt;A network of many sources: every zone uses its own supply first, and what is left of it, the surplus R, serves the deficits Q of other zones. Each deficit may be served by several zones and each surplus may serve several, over a distance d and never beyond what one has and the other lacks.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Methods&lt;/b&gt;&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Capped gravity&lt;/b&gt; (default): R is offered to the deficits in proportion to Q × W(d); a zone that is offered more than it lacks takes only what it lacks, and the rest is offered again until no surplus reaches a deficit. Its first pass is E2SFCA (Luo and Qi 2009); capping is ESFlow's.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Uncapped E2SFCA&lt;/b&gt;, as published: F = R·Q·W / Σ Q·W. Zones may be offered more than they lack; that is told and written as &lt;code&gt;oversupply&lt;/code&gt;, and the account counts what they need.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Doubly constrained&lt;/b&gt; (Wilson 1971): the most probable flows when all that can flow flows; distance only decides who serves whom.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Minimum-cost transport&lt;/b&gt;: as much as possible flows, over the least Σ d × F. Few, large flows; a lower bound of the distance rather than a market.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Breakpoint and field strength&lt;/b&gt; (Converse 1949), rescaled so that mass is conserved; needs polygons.&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;p&gt;多源网络：每个分区先用自己的供给，剩余部分即盈余 R 满足其他分区的赤字 Q。每份赤字可由多个分区满足，每份盈余也可满足多个分区，其间距离为 d，且绝不超过一方所有和另一方所缺。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方法&lt;/b&gt;&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;限额引力&lt;/b&gt;（默认）：R 按 Q × W(d) 的比例分配给各赤字；分得超过所缺的分区只取所缺的量，其余再次分配，直到没有盈余能到达赤字。其第一轮即 E2SFCA（Luo and Qi 2009）；限额为 ESFlow 所加。&lt;/li&gt;&lt;li&gt;&lt;b&gt;无限额 E2SFCA&lt;/b&gt;，与原文一致：F = R·Q·W / Σ Q·W。分区分得的量可能超过所缺；此情况会告知并写入 &lt;code&gt;oversupply&lt;/code&gt;，收支账只计其所需的量。&lt;/li&gt;&lt;li&gt;&lt;b&gt;双约束&lt;/b&gt;（Wilson 1971）：凡能流动的都流动时最可能的流动；距离只决定谁供给谁。&lt;/li&gt;&lt;li&gt;&lt;b&gt;最小成本运输&lt;/b&gt;：流动量尽可能大，且 Σ d × F 最小。流动少而大；它给出距离的下限，并不代表市场。&lt;/li&gt;&lt;li&gt;&lt;b&gt;断裂点与场强&lt;/b&gt;（Converse 1949），重新缩放以保证质量守恒；需要多边形。&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_flow.py" line="57"/>
        <source>&lt;p&gt;&lt;b&gt;W(d)&lt;/b&gt;, with the limit d&lt;sub&gt;0&lt;/sub&gt;: Gaussian (exp(−½(d/d&lt;sub&gt;0&lt;/sub&gt;)²) − e&lt;sup&gt;−½&lt;/sup&gt;) / (1 − e&lt;sup&gt;−½&lt;/sup&gt;) (Dai 2010); exponential exp(−d/λ); power (d/λ)&lt;sup&gt;−β&lt;/sup&gt;, 1 within λ, so that zones at one place have a weight; linear; none. Distance, decay and limit are assumptions: run several and report how the rates change.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Markets:&lt;/b&gt; without a barrier field trade is free; with the province (or city) as barrier field the market is provincial (or local).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units:&lt;/b&gt; fields in amounts per year, their unit written in UNIT; rasters in densities per hectare and year, summed over the zones. Distances are in km, measured on the ellipsoid WGS 84 in every reference system, or in hours along the quickest roads.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lines:&lt;/b&gt; largest first; widths are relative to the largest flow, and flows below 1 % of it are not drawn, but stay in the table.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits:&lt;/b&gt; one good, one year, no prices, no trade beyond the zones. Shortages inside a zone are netted before anything flows: rates depend on the zones' size, and the ledger names their level and number. No flow of this kind has been observed: it is what distance and capacity allow. &lt;b&gt;Run next:&lt;/b&gt; Compensation.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;W(d)&lt;/b&gt;，距离上限为 d&lt;sub&gt;0&lt;/sub&gt;：高斯 (exp(−½(d/d&lt;sub&gt;0&lt;/sub&gt;)²) − e&lt;sup&gt;−½&lt;/sup&gt;) / (1 − e&lt;sup&gt;−½&lt;/sup&gt;)（Dai 2010）；指数 exp(−d/λ)；幂函数 (d/λ)&lt;sup&gt;−β&lt;/sup&gt;，λ 以内为 1，使位于同一地点的分区也有权重；线性；无衰减。距离、衰减和上限都是假设：请多次运行，并报告各比率如何变化。&lt;/p&gt;&lt;p&gt;&lt;b&gt;市场：&lt;/b&gt;没有壁垒字段时贸易自由；以省（或市）为壁垒字段时，市场为省内（或地方）市场。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单位：&lt;/b&gt;字段为每年的量，其单位写在 UNIT 中；栅格为每公顷每年的密度，按分区求和。距离以 km 计，在任何坐标系下均于 WGS 84 椭球上量算；或为沿最快道路的小时数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;连线：&lt;/b&gt;大者在先；线宽相对于最大的流动，不足其 1 % 的流动不绘制，但保留在表中。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限：&lt;/b&gt;一种物品、一年、没有价格，分区以外没有贸易。分区内部的短缺在流动之前已相互抵消：各比率取决于分区大小，台账注明其层级和数量。这类流动并无观测：它表示的是距离和能力所允许的流动。&lt;b&gt;后续：&lt;/b&gt;补偿率。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_flow.py" line="76"/>
        <source>Zones with their account</source>
        <translation>带收支账的分区</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_flow.py" line="76"/>
        <source>The zones with sent, received, unmet and the other fields of the account.</source>
        <translation>各分区及其送出、接收、未满足等收支账字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_flow.py" line="92"/>
        <source>Compensation rate by volume (0..1)</source>
        <translation>按总量计的补偿率（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_flow.py" line="92"/>
        <source>Received in total (per year)</source>
        <translation>接收总量（每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_flow.py" line="92"/>
        <source>Unmet in total (per year)</source>
        <translation>未满足总量（每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_flow.py" line="92"/>
        <source>Closure error (relative)</source>
        <translation>闭合误差（相对值）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_flow.py" line="92"/>
        <source>Mean distance, weighted by amount (km, or h)</source>
        <translation>平均距离，按数量加权（km 或 h）</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_flow.py" line="92"/>
        <source>Sum of amount × distance</source>
        <translation>数量 × 距离之和</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/market_flow.py" line="92"/>
        <source>Offered beyond need by the uncapped method (per year)</source>
        <translation>无限额方法超出需求的分配量（每年）</translation>
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
    <name>OpenSample</name>
    <message>
        <location filename="../algorithms/whole/open_sample.py" line="31"/>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/open_sample.py" line="34"/>
        <source>Copies a study area to a folder and opens it as a styled project.</source>
        <translation>把一个研究区复制到文件夹，并作为已设好样式的工程打开。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/open_sample.py" line="37"/>
        <source>sample,example,demo,tutorial,test data,Yangtze,start</source>
        <translation>示例,样例,演示,教程,测试数据,长江,入门,sample,example,demo,tutorial,test data,Yangtze,start</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/open_sample.py" line="44"/>
        <source>&lt;p&gt;Copies a study area with all its rasters, zones and tables to a folder of yours and opens it as a project with styles: enough to try every algorithm. On the command line it copies the files and writes the project.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Two areas:&lt;/b&gt; the middle reaches of the Yangtze (Hubei, Hunan and Jiangxi) in cells of 5 km, where the tutorial plays, and the whole basin in cells of 10 km. Both are on the equal-area grid EPSG:6933.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Where it opens:&lt;/b&gt; an empty project is replaced. If a project is open or has layers, the sample comes into it as one group instead. With the switch, the dialog of the whole framework then opens, filled in: Run is all that is left. Its results go into a folder &lt;code&gt;results&lt;/code&gt; of the sample.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units:&lt;/b&gt; those that stand in the layers&apos; names. &lt;b&gt;Sources&lt;/b&gt; and terms of use stand in the files SOURCES.md: keep them with the data.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits:&lt;/b&gt; for learning and testing. Soil is synthetic; population, evapotranspiration and primary production are modelled; industrial value added, energy use and market regions are constructed. Boundaries are for demonstration only. &lt;b&gt;Run next:&lt;/b&gt; The whole framework, or Water yield.&lt;/p&gt;</source>
        <translation>&lt;p&gt;把一个研究区及其全部栅格、分区和表格复制到您的文件夹，并作为带样式的工程打开：足以试用每个算法。在命令行中则复制文件并写出工程。&lt;/p&gt;&lt;p&gt;&lt;b&gt;两个区域：&lt;/b&gt;长江中游（湖北、湖南和江西），像元 5 km，教程即以此为例；以及整个长江流域，像元 10 km。两者均采用等积网格 EPSG:6933。&lt;/p&gt;&lt;p&gt;&lt;b&gt;在何处打开：&lt;/b&gt;空工程会被替换。若已打开工程或已有图层，示例则作为一个图层组加入其中。打开该开关时，随后会打开已填好的完整框架对话框：只需点击运行。其结果写入示例的 &lt;code&gt;results&lt;/code&gt; 文件夹。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单位：&lt;/b&gt;见图层名称。&lt;b&gt;来源&lt;/b&gt;和使用条款见文件 SOURCES.md：请与数据一并保留。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限：&lt;/b&gt;仅供学习和测试。土壤数据为合成数据；人口、蒸散发和初级生产力为模型结果；工业增加值、能源消费和市场区域为构造数据。边界仅供演示。&lt;b&gt;后续：&lt;/b&gt;完整框架或产水量。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/open_sample.py" line="61"/>
        <source>Folder for the copy</source>
        <translation>副本文件夹</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/open_sample.py" line="62"/>
        <source>The area gets a folder of its own in it, which must not be there yet. A temporary folder is gone when QGIS closes.</source>
        <translation>研究区在其中有自己的文件夹，该文件夹不得已存在。临时文件夹会在 QGIS 关闭时消失。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/open_sample.py" line="68"/>
        <source>Study area</source>
        <translation>研究区</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/open_sample.py" line="68"/>
        <source>Which part of the sample to copy.</source>
        <translation>要复制示例的哪一部分。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/open_sample.py" line="68"/>
        <source>Then open the dialog of the whole framework, filled in</source>
        <translation>随后打开已填好的完整框架对话框</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/open_sample.py" line="68"/>
        <source>Only in the desktop: the model over the three services with the sample&apos;s layers chosen.</source>
        <translation>仅用于桌面版：三种服务的模型，并已选好示例图层。</translation>
    </message>
    <message>
        <location filename="../algorithms/whole/open_sample.py" line="78"/>
        <source>Project file</source>
        <translation>工程文件</translation>
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
    <name>ReductionPotential</name>
    <message>
        <location filename="../algorithms/footprint/reduction_potential.py" line="31"/>
        <source>Reduction potential</source>
        <translation>减排潜力</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_potential.py" line="34"/>
        <source>Where emissions may be reduced: equity and efficiency, gap to the best intensity, excess.</source>
        <translation>何处可以减排：公平性与效率、与最优强度的差距、足迹超出量。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_potential.py" line="37"/>
        <source>carbon,emission reduction potential,equity,efficiency,carbon intensity,abatement cost,responsibility,sensitivity,ranking</source>
        <translation>碳,碳减排,减排潜力,公平性,效率,碳强度,碳排放强度,减排成本,边际减排成本,责任,敏感性,排名,carbon,emission reduction potential,equity,efficiency,carbon intensity,abatement cost</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_potential.py" line="43"/>
        <source>&lt;p&gt;Three answers to “who can or should reduce its emissions?”, side by side because they differ.&lt;/p&gt;&lt;p&gt;&lt;b&gt;1 Index&lt;/b&gt; (0..1): ω × equity + (1 − ω) × efficiency, ω = 0.5. Equity = ½ mm(emission per person) + ½ mm(GDP per person): responsibility and ability to pay. Efficiency = mm(emission per output), or, with costs, ½ mm(emission per output) + ½ mm(−marginal abatement cost). mm is the min-max share over &lt;b&gt;all regions and years together&lt;/b&gt;, so that years can be compared; an indicator that is equal everywhere counts as 0 and is told. One odd region or year changes the index of all others.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sweep:&lt;/b&gt; the index is computed again with other ω (0.3, 0.5, 0.7): best and worst rank of every region, a table of all ranks, and the lowest rank correlation. Where ranks change much, do not build on one of them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;2 Intensity gap:&lt;/b&gt; share = max(0, 1 − reference/own intensity), tonnes = share × emission. Reference: the lowest intensity or the best decile, of the same year or of all years, of the group or of all. &lt;b&gt;3 Footprint excess:&lt;/b&gt; share = max(0, 1 − uptake/emission) = 1 − 1/depth, tonnes = max(0, emission − uptake); needs the sinks' uptake.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units:&lt;/b&gt; emissions in the unit chosen, results in tC/yr (× 44/12 = tCO2); persons; GDP in any unit, at prices of one year where years are compared. &lt;b&gt;Defaults&lt;/b&gt; (ω, the halves, the sweep) are ESFlow's conventions.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source:&lt;/b&gt; the idea of equity and efficiency is Wei, Ni and Du 2012, China Econ. Rev. 23:552, whose index is composed differently. Zuo and Zhao 2025 (Arid Zone Research 42(9)) do not publish theirs: no equivalence is claimed. &lt;b&gt;Limits:&lt;/b&gt; responsibility points to rich regions, the intensity gap to those with heavy industry: which of them has the larger “potential” is decided by the weights, not by the data. No technology or cost is modelled. &lt;b&gt;Run before:&lt;/b&gt; Three-dimensional carbon footprint.&lt;/p&gt;</source>
        <translation>&lt;p&gt;对“谁能够或应当减排？”给出三种答案，因其各不相同而并列。&lt;/p&gt;&lt;p&gt;&lt;b&gt;1 指数&lt;/b&gt;（0..1）：ω × 公平性 + (1 − ω) × 效率，ω = 0.5。公平性 = ½ mm(人均排放) + ½ mm(人均 GDP)：责任与支付能力。效率 = mm(单位产出排放)；给出成本时为 ½ mm(单位产出排放) + ½ mm(−边际减排成本)。mm 为&lt;b&gt;所有区域和年份合在一起&lt;/b&gt;的极差标准化值，因此各年份可以比较；处处相等的指标计为 0 并告知。一个异常的区域或年份会改变所有其他区域的指数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;权重扫描：&lt;/b&gt;以其他 ω（0.3、0.5、0.7）重新计算指数：给出每个区域的最好和最差排名、全部排名表以及最低的秩相关系数。若排名变化很大，不要以其中任何一种为依据。&lt;/p&gt;&lt;p&gt;&lt;b&gt;2 强度差距：&lt;/b&gt;比例 = max(0, 1 − 参考强度/自身强度)，吨数 = 比例 × 排放。参考强度：最低强度或最优的十分位数，取自同一年或所有年份、组内或所有区域。&lt;b&gt;3 足迹超出量：&lt;/b&gt;比例 = max(0, 1 − 吸收/排放) = 1 − 1/深度，吨数 = max(0, 排放 − 吸收)；需要碳汇吸收量。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单位：&lt;/b&gt;排放以所选单位计，结果为 tC/yr（× 44/12 = tCO2）；人口以人计；GDP 单位不限，比较不同年份时须按同一年价格。&lt;b&gt;默认值&lt;/b&gt;（ω、各取一半、权重扫描）为 ESFlow 的约定。&lt;/p&gt;&lt;p&gt;&lt;b&gt;来源：&lt;/b&gt;公平性与效率的思路见 Wei, Ni and Du 2012, China Econ. Rev. 23:552，其指数的构成不同。Zuo and Zhao 2025（Arid Zone Research 42(9)）未公布其指数：不声称与之等价。&lt;b&gt;局限：&lt;/b&gt;责任指向富裕区域，强度差距指向重工业区域：哪一个“潜力”更大由权重决定，而非由数据决定。不模拟任何技术或成本。&lt;b&gt;先行：&lt;/b&gt;三维碳足迹。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_potential.py" line="70"/>
        <source>Regions with an index in the last year</source>
        <translation>最后一年有指数的区域数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_potential.py" line="70"/>
        <source>Intensity gap of all regions in the last year (tC/yr)</source>
        <translation>最后一年所有区域的强度差距（tC/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_potential.py" line="70"/>
        <source>Footprint excess of all regions in the last year (tC/yr)</source>
        <translation>最后一年所有区域的足迹超出量（tC/yr）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_potential.py" line="70"/>
        <source>Lowest rank correlation between weights (-1..1)</source>
        <translation>不同权重之间最低的秩相关系数（-1..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/reduction_potential.py" line="152"/>
        <source>All</source>
        <translation>全部</translation>
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
        <location filename="../algorithms/flow/river_flow.py" line="244"/>
        <source>Received</source>
        <translation>接收量</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="247"/>
        <source>Sent</source>
        <translation>送出量</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="248"/>
        <source>Unmet deficit</source>
        <translation>未满足赤字</translation>
    </message>
    <message>
        <location filename="../algorithms/flow/river_flow.py" line="249"/>
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
    <name>SpatialAutocorrelation</name>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="32"/>
        <source>Spatial autocorrelation</source>
        <translation>空间自相关</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="35"/>
        <source>Whether a quantity clusters in space, and where: Moran&apos;s I, local Moran&apos;s I and Gi*, by year.</source>
        <translation>某一数量在空间上是否集聚以及在何处集聚：逐年给出莫兰指数、局部莫兰指数和 Gi*。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="38"/>
        <source>Moran,LISA,Getis-Ord,Gi*,hot spot,cluster,spatial autocorrelation,permutation,carbon footprint,years</source>
        <translation>莫兰指数,全局莫兰指数,局部莫兰指数,LISA,Getis-Ord,Gi*,热点,冷点,热点分析,聚类,空间集聚,空间自相关,置换检验,碳足迹,年份,Moran,hot spot,cluster,spatial autocorrelation,permutation</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="43"/>
        <source>&lt;p&gt;&lt;b&gt;Global:&lt;/b&gt; Moran's I = (n/S&lt;sub&gt;0&lt;/sub&gt;) Σ&lt;sub&gt;ij&lt;/sub&gt; w&lt;sub&gt;ij&lt;/sub&gt; z&lt;sub&gt;i&lt;/sub&gt; z&lt;sub&gt;j&lt;/sub&gt;/Σ z&lt;sub&gt;i&lt;/sub&gt;². Above its expectation −1/(n − 1), like lies beside like; below, unlike. Variance and z-score under randomisation (Cliff and Ord 1981; those under normality are in the summary). The p-value comes from permutations: all values are put in random order, 999 times, and p = (M + 1)/(R + 1) with M of R orders at least as extreme, on the side on which I lies (two-sided: twice that). Without permutations it comes from the z-score.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Local:&lt;/b&gt; I&lt;sub&gt;i&lt;/sub&gt; = (n − 1)/n · z&lt;sub&gt;i&lt;/sub&gt; Σ&lt;sub&gt;j&lt;/sub&gt; w&lt;sub&gt;ij&lt;/sub&gt; z&lt;sub&gt;j&lt;/sub&gt; (Anselin 1995, scaled as in GeoDa and PySAL; without (n − 1)/n its mean is I). Quadrants name the unit, then its neighbours: High-High and Low-Low are clusters, Low-High and High-Low outliers. p by conditional permutation: the unit keeps its value, its neighbours' are drawn from all others, with one set of draws for all units as in PySAL; ties count as extreme.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gi*&lt;/b&gt; (Ord and Getis 1995) as z-score: hot spots where the unit and its neighbours together are high, cold spots where they are low; the unit counts with its largest weight. &lt;code&gt;hot_spot&lt;/code&gt; goes by that z-score, &lt;code&gt;gi_p&lt;/code&gt; by the permutations. Style: hot_spots.qml.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Years:&lt;/b&gt; a layer with one feature for each unit and year, or a layer of units with a long table beside it. Missing years of a unit are never interpolated; the unit is left out in that year. The output holds all years one after the other with a date, for the temporal controller; the summary has one row a year. The numbers and the picture are those of the last year.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Left out&lt;/b&gt; (null): units without value, without geometry and, unless linked, without neighbours; n counts the others. Some programs keep islands in the mean and in n. &lt;b&gt;Units:&lt;/b&gt; any. &lt;b&gt;Limits:&lt;/b&gt; results depend on the neighbours and the size of the units; p-values of neighbouring units are not independent, and of many units some are significant by chance: see the p-value adjusted for their number. &lt;b&gt;Run next:&lt;/b&gt; Bivariate local Moran.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;全局：&lt;/b&gt;莫兰指数 I = (n/S&lt;sub&gt;0&lt;/sub&gt;) Σ&lt;sub&gt;ij&lt;/sub&gt; w&lt;sub&gt;ij&lt;/sub&gt; z&lt;sub&gt;i&lt;/sub&gt; z&lt;sub&gt;j&lt;/sub&gt;/Σ z&lt;sub&gt;i&lt;/sub&gt;²。大于其期望值 −1/(n − 1) 表示相似者相邻，小于则表示相异者相邻。方差和 z 得分基于随机化假设（Cliff and Ord 1981；基于正态假设的结果见汇总表）。p 值由置换得到：把所有值随机重排 999 次，p = (M + 1)/(R + 1)，M 为 R 次重排中至少同样极端的次数，取 I 所在的一侧（双侧为其两倍）。不作置换时，p 值由 z 得分得出。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局部：&lt;/b&gt;I&lt;sub&gt;i&lt;/sub&gt; = (n − 1)/n · z&lt;sub&gt;i&lt;/sub&gt; Σ&lt;sub&gt;j&lt;/sub&gt; w&lt;sub&gt;ij&lt;/sub&gt; z&lt;sub&gt;j&lt;/sub&gt;（Anselin 1995，缩放同 GeoDa 和 PySAL；不乘 (n − 1)/n 时其均值为 I）。象限先写单元，再写其邻居：高-高和低-低为聚类，低-高和高-低为异常。p 值由条件置换得到：单元保持自身的值，其邻居的值从所有其他单元中抽取，所有单元共用一组抽样，与 PySAL 相同；相等计为极端。&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gi*&lt;/b&gt;（Ord and Getis 1995）以 z 得分表示：单元及其邻居总体偏高处为热点，偏低处为冷点；单元自身以其最大的权重计入。&lt;code&gt;hot_spot&lt;/code&gt; 依据该 z 得分，&lt;code&gt;gi_p&lt;/code&gt; 依据置换。样式：hot_spots.qml。&lt;/p&gt;&lt;p&gt;&lt;b&gt;年份：&lt;/b&gt;每个单元每年一个要素的图层，或单元图层配以长表。单元的缺失年份绝不插补；该单元在该年略去。输出依次包含所有年份并带有日期，供时态控制面板使用；汇总表每年一行。各数值和图为最后一年的结果。&lt;/p&gt;&lt;p&gt;&lt;b&gt;略去&lt;/b&gt;（空值）：没有值、没有几何以及没有邻居（除非已连接）的单元；n 只计其余单元。有些程序把孤岛保留在均值和 n 中。&lt;b&gt;单位：&lt;/b&gt;不限。&lt;b&gt;局限：&lt;/b&gt;结果取决于邻居的定义和单元的大小；相邻单元的 p 值不独立，单元很多时总有一些因偶然而显著：请看按单元数校正的 p 值。&lt;b&gt;后续：&lt;/b&gt;双变量局部莫兰指数。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="70"/>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="70"/>
        <source>Polygons (provinces, counties, zones), or points for neighbours by distance.</source>
        <translation>多边形（省、县、分区），或用于距离邻居的点。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="70"/>
        <source>Units with clusters</source>
        <translation>带聚类的单元</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="70"/>
        <source>The units with local I, quadrant, p-values, cluster, Gi*, z-score and lag, year by year.</source>
        <translation>各单元及其局部 I、象限、p 值、聚类、Gi*、z 得分和空间滞后，逐年给出。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="70"/>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="70"/>
        <source>One row a year: I with both analytic tests and that by permutation, units in clusters.</source>
        <translation>每年一行：I 及两种解析检验和置换检验，各聚类的单元数。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="95"/>
        <source>Global Moran&apos;s I</source>
        <translation>全局莫兰指数 I</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="95"/>
        <source>Expected I</source>
        <translation>I 的期望值</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="95"/>
        <source>Variance of I under randomisation</source>
        <translation>随机化假设下 I 的方差</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="95"/>
        <source>z-score under randomisation</source>
        <translation>随机化假设下的 z 得分</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="95"/>
        <source>p-value, by permutation if there are any</source>
        <translation>p 值，有置换时由置换得到</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="106"/>
        <source>Number of units in the statistic</source>
        <translation>参与统计的单元数</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="109"/>
        <source>Moran scatter plot</source>
        <translation>莫兰散点图</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="109"/>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="112"/>
        <source>z-scores of the units against those of their neighbours, with quadrants and I.</source>
        <translation>单元的 z 得分与其邻居的 z 得分，含象限和 I。</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="149"/>
        <source>Moran scatter plot: {field}</source>
        <translation>莫兰散点图：{field}</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="152"/>
        <source>I = {i:.4f}, expected {expected:.4f}, z = {z:.2f}, p = {p:.4f}, n = {n}</source>
        <translation>I = {i:.4f}，期望值 {expected:.4f}，z = {z:.2f}，p = {p:.4f}，n = {n}</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="155"/>
        <source>z-score of the unit</source>
        <translation>单元的 z 得分</translation>
    </message>
    <message>
        <location filename="../algorithms/footprint/spatial_autocorrelation.py" line="155"/>
        <source>z-scores of its neighbours, weighted</source>
        <translation>其邻居的 z 得分，加权</translation>
    </message>
</context>
<context>
    <name>SpatialInequality</name>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="37"/>
        <source>Inequality of supply</source>
        <translation>供给不均衡性</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="40"/>
        <source>Lorenz curve and Gini coefficient of a supply over demand or people, for each group or year.</source>
        <translation>供给相对于需求或人口的洛伦兹曲线和基尼系数，按组或按年给出。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="43"/>
        <source>Gini coefficient,Lorenz curve,inequality,equity,distribution,population,ecosystem services</source>
        <translation>基尼系数,洛伦兹曲线,不均衡,不平等,公平性,空间分配,分布,人口,生态系统服务,Gini coefficient,Lorenz curve,inequality,equity,population</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="48"/>
        <source>&lt;p&gt;How evenly a service's supply S is spread over those who need it: over demand or people D of zones.&lt;/p&gt;&lt;p&gt;Zones are sorted by S/D from the worst supplied; X and Y are the cumulated shares of D and S; Gini G = 1 − Σ (X&lt;sub&gt;k&lt;/sub&gt; − X&lt;sub&gt;k−1&lt;/sub&gt;)(Y&lt;sub&gt;k&lt;/sub&gt; + Y&lt;sub&gt;k−1&lt;/sub&gt;), 0 where everyone has the same, near 1 where one has all. Bands (Wu et al. 2020, Acta Ecologica Sinica 40(19)): below 0.2 even, 0.2 – 0.3 fairly even, 0.3 – 0.4 acceptable, 0.4 – 0.6 uneven, from 0.6 very uneven; they were made for incomes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zones without D&lt;/b&gt; have no S/D. They are left out together with their supply, or merged into one last zone that has supply for nobody, which raises G. Zones without any value are skipped. Negative values are refused: move negative carbon supply to the demand first, as “Balance supply and demand by zone” does.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input:&lt;/b&gt; any layer with both fields, such as that table; with a group field (year, province, service) every group has a curve of its own. &lt;b&gt;Units:&lt;/b&gt; amounts of zones, not densities; the units cancel out. &lt;b&gt;Limits:&lt;/b&gt; G depends on how the region is cut: larger zones hide the inequality inside them, so compare only the same zones. It says nothing about whether the supply suffices. &lt;b&gt;Run next:&lt;/b&gt; flow.&lt;/p&gt;</source>
        <translation>&lt;p&gt;一种服务的供给 S 在需要它的对象之间分配得是否均匀：以各分区的需求或人口 D 衡量。&lt;/p&gt;&lt;p&gt;分区按 S/D 从供给最差者起排序；X 和 Y 为 D 和 S 的累积占比；基尼系数 G = 1 − Σ (X&lt;sub&gt;k&lt;/sub&gt; − X&lt;sub&gt;k−1&lt;/sub&gt;)(Y&lt;sub&gt;k&lt;/sub&gt; + Y&lt;sub&gt;k−1&lt;/sub&gt;)，人人相同时为 0，由一方独占时接近 1。分级（Wu et al. 2020, Acta Ecologica Sinica 40(19)）：小于 0.2 为高度均衡，0.2 – 0.3 为比较均衡，0.3 – 0.4 为相对合理，0.4 – 0.6 为不均衡，0.6 及以上为极不均衡；这些分级原是针对收入制定的。&lt;/p&gt;&lt;p&gt;&lt;b&gt;没有 D 的分区&lt;/b&gt;没有 S/D。可连同其供给一并略去，或合并为最后一个分区，其供给无人受益，从而使 G 升高。没有任何值的分区会被跳过。拒绝负值：请先像“分区供需平衡”那样把负的碳供给移入需求。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入：&lt;/b&gt;含这两个字段的任一图层，例如上述分区表；给出分组字段（年份、省份、服务）时，每组各有一条曲线。&lt;b&gt;单位：&lt;/b&gt;分区的数量，而不是密度；单位相互抵消。&lt;b&gt;局限：&lt;/b&gt;G 取决于区域的划分方式：较大的分区会掩盖其内部的不均衡，因此只能比较相同的分区。它并不说明供给是否充足。&lt;b&gt;后续：&lt;/b&gt;服务流。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="67"/>
        <source>Zones</source>
        <translation>分区</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="67"/>
        <source>One feature for every zone (and year), with supply and demand.</source>
        <translation>每个分区（和年份）一个要素，含供给和需求。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="67"/>
        <source>Supply field (amount)</source>
        <translation>供给字段（数量）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="67"/>
        <source>Amount that each zone supplies or has; 0 or more.</source>
        <translation>每个分区供给或拥有的数量；大于或等于 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="67"/>
        <source>Field of demand or people (amount)</source>
        <translation>需求或人口字段（数量）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="67"/>
        <source>Demand, population or area over which the supply is spread; 0 or more.</source>
        <translation>供给所分配到的需求、人口或面积；大于或等于 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="67"/>
        <source>Group field</source>
        <translation>分组字段</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="67"/>
        <source>One curve for each of its values, e.g. year. Empty: all zones together.</source>
        <translation>每个取值一条曲线，例如年份。留空：所有分区合为一组。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="67"/>
        <source>Name field</source>
        <translation>名称字段</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="67"/>
        <source>Names the zones in the table of the curve. Empty: their numbers in the layer, from 1.</source>
        <translation>曲线表中各分区的名称。留空：其在图层中的序号，从 1 起。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="67"/>
        <source>Zones without demand or people</source>
        <translation>没有需求或人口的分区</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="67"/>
        <source>Leave them out with their supply, or merge them into a last zone whose supply serves nobody.</source>
        <translation>连同其供给一并略去，或合并为最后一个分区，其供给无人受益。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="67"/>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="67"/>
        <source>Merge into one last zone</source>
        <translation>合并为最后一个分区</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="206"/>
        <source>Lorenz curve</source>
        <translation>洛伦兹曲线</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="67"/>
        <source>Points of every curve: zones from the worst supplied, cumulated shares of demand and supply.</source>
        <translation>每条曲线的点：分区从供给最差者起排列，给出需求和供给的累积占比。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="67"/>
        <source>Gini coefficients</source>
        <translation>基尼系数</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="67"/>
        <source>One row a group: number of zones, totals, Gini coefficient and its band.</source>
        <translation>每组一行：分区数、总量、基尼系数及其分级。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="119"/>
        <source>Gini coefficient of the first group (0..1)</source>
        <translation>第一组的基尼系数（0..1）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="122"/>
        <source>Picture of the curves</source>
        <translation>曲线图</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="122"/>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="125"/>
        <source>Lorenz curves of all groups with their Gini coefficients, at most 14.</source>
        <translation>所有组的洛伦兹曲线及其基尼系数，最多 14 条。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="206"/>
        <source>Zones sorted by supply per demand, the worst supplied first</source>
        <translation>分区按单位需求的供给排序，供给最差者在前</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/spatial_inequality.py" line="206"/>
        <source>Cumulated share of {field}</source>
        <translation>{field} 的累积占比</translation>
    </message>
</context>
<context>
    <name>SpilloverContribution</name>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="47"/>
        <source>Spillover contributions</source>
        <translation>溢出贡献</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="50"/>
        <source>Who gives how much of what is sent, who depends on whom, within regions or beyond them.</source>
        <translation>谁贡献了多少溢出，谁依赖谁，发生在区域内部还是跨区域。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="53"/>
        <source>ecosystem service flow,spillover,contribution,dependence,donor,receiver,matrix,telecoupling,network</source>
        <translation>生态系统服务流,溢出,溢出贡献,贡献率,依赖度,供给方,受益方,接收方,矩阵,远程耦合,网络,ecosystem service flow,spillover,contribution,dependence,donor,receiver,matrix,telecoupling,network</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="58"/>
        <source>&lt;p&gt;Takes the lines (LINKS) and the zone table of the same run of any flow, for one or more services over the same zones. With F&lt;sub&gt;ij&lt;/sub&gt; the flow from donor i to receiver j:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;contribution&lt;/b&gt; SC&lt;sub&gt;i&lt;/sub&gt; = X&lt;sub&gt;i&lt;/sub&gt;/ΣX, the donor's share of all that is sent; over several services their mean, each counting the same&lt;/li&gt;&lt;li&gt;&lt;b&gt;use of the surplus&lt;/b&gt; X&lt;sub&gt;i&lt;/sub&gt;/R&lt;sub&gt;i&lt;/sub&gt;&lt;/li&gt;&lt;li&gt;&lt;b&gt;dependence&lt;/b&gt; F&lt;sub&gt;ij&lt;/sub&gt;/Q&lt;sub&gt;j&lt;/sub&gt;, the share of the receiver's deficit that the donor covers (of a zone: all other zones together), and F&lt;sub&gt;ij&lt;/sub&gt;/K&lt;sub&gt;j&lt;/sub&gt;, the share of what it receives&lt;/li&gt;&lt;li&gt;the largest donor of each zone and its largest receiver&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;&lt;b&gt;Regions:&lt;/b&gt; a class field of the zones (reach, province, city cluster) parts flows into &lt;i&gt;intra-regional&lt;/i&gt; (same class, the zone itself included), &lt;i&gt;peri-regional&lt;/i&gt; (classes whose polygons touch, if only in a point) and &lt;i&gt;tele-regional&lt;/i&gt; (all others). Without a class field every zone is a region of its own. This is ESFlow's convention. Flows from or to places outside all zones, or of zones without a class, are “not told”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Network:&lt;/b&gt; zones are nodes, pairs of different zones with a flow are directed edges. Density is edges/(n(n − 1)), reciprocity the share of edges whose opposite exists, degree the number of partners, strength their amounts, betweenness the share of the shortest paths (by number of edges) through a zone, after Brandes (2001).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units:&lt;/b&gt; amounts keep those of the account; shares are 0..1. Amounts of different services are never added. Lines and account must belong together: sums that differ are refused. What is received beyond the lines (inflow from outside, water used before) is no spillover and is told. &lt;b&gt;Limits:&lt;/b&gt; in accounts summed from cells a zone may send to itself, from cell to cell; such rows count as intra-regional and are no edges. &lt;b&gt;Run before:&lt;/b&gt; River flow, Sub-basin flow, Market flow, Atmospheric flow. &lt;b&gt;Run next:&lt;/b&gt; Flow zoning.&lt;/p&gt;</source>
        <translation>&lt;p&gt;读取任一流动在同一运行中的连线（LINKS）和分区表，可用于同一套分区上的一种或多种服务。记 F&lt;sub&gt;ij&lt;/sub&gt; 为从供给方 i 到接收方 j 的流量：&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;贡献&lt;/b&gt; SC&lt;sub&gt;i&lt;/sub&gt; = X&lt;sub&gt;i&lt;/sub&gt;/ΣX，即供给方占送出总量的比例；多种服务时取其平均，各服务等权&lt;/li&gt;&lt;li&gt;&lt;b&gt;盈余利用率&lt;/b&gt; X&lt;sub&gt;i&lt;/sub&gt;/R&lt;sub&gt;i&lt;/sub&gt;&lt;/li&gt;&lt;li&gt;&lt;b&gt;依赖度&lt;/b&gt; F&lt;sub&gt;ij&lt;/sub&gt;/Q&lt;sub&gt;j&lt;/sub&gt;，即接收方赤字中由该供给方满足的比例（对一个分区而言：所有其他分区合计），以及 F&lt;sub&gt;ij&lt;/sub&gt;/K&lt;sub&gt;j&lt;/sub&gt;，即占其接收量的比例&lt;/li&gt;&lt;li&gt;每个分区的最大供给方和最大接收方&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;&lt;b&gt;区域：&lt;/b&gt;由分区的分类字段（河段、省份、城市群）把流动分为&lt;i&gt;区域内&lt;/i&gt;（同一类，包括分区自身）、&lt;i&gt;近程&lt;/i&gt;（两类的多边形相接，哪怕只在一点）和&lt;i&gt;远程&lt;/i&gt;（其余所有）。没有分类字段时，每个分区自成一个区域。这是 ESFlow 的约定。起点或终点在所有分区之外，或所在分区没有分类的流动记为“未说明”。&lt;/p&gt;&lt;p&gt;&lt;b&gt;网络：&lt;/b&gt;分区为节点，有流动的不同分区对为有向边。密度为边数/(n(n − 1))，互惠性为存在反向边的边所占比例，度为伙伴数，强度为其流量，中介中心性为经过某分区的最短路径（按边数）所占比例，依据 Brandes (2001)。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单位：&lt;/b&gt;数量沿用收支账的单位；比例为 0..1。不同服务的数量绝不相加。连线与收支账必须对应：总和不一致会被拒绝。连线之外接收的量（外部入流、曾被利用过的水）不是溢出，会予以说明。&lt;b&gt;局限：&lt;/b&gt;在由像元汇总的收支账中，分区可以在像元之间送给自身；这类行计为区域内，且不算边。&lt;b&gt;先行：&lt;/b&gt;河网水流、子流域水流、市场服务流、大气服务流。&lt;b&gt;后续：&lt;/b&gt;服务流分区。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="88"/>
        <source>Number of services</source>
        <translation>服务数</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="88"/>
        <source>Number of pairs with a flow</source>
        <translation>有流动的分区对数</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="95"/>
        <source>Lines of the flows (LINKS)</source>
        <translation>服务流的连线（LINKS）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="95"/>
        <source>Origin-destination lines of one flow for each service; also as tables without geometry.</source>
        <translation>每种服务一个流动的起讫线；也可为没有几何的表格。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="95"/>
        <source>Accounts of the services</source>
        <translation>各服务的收支账</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="95"/>
        <source>Zone tables of the same runs (OUTPUT_ZONES of River flow, OUTPUT of Sub-basin flow, …), all over the same zones.</source>
        <translation>同一运行的分区表（“河网水流”的 OUTPUT_ZONES、“子流域水流”的 OUTPUT……），均须为同一套分区。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="95"/>
        <source>Field with the region of each zone</source>
        <translation>标识各分区所属区域的字段</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="95"/>
        <source>Such as reach, province or city cluster. Empty: every zone is a region of its own.</source>
        <translation>例如河段、省份或城市群。留空：每个分区自成一个区域。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="95"/>
        <source>Compute betweenness</source>
        <translation>计算中介中心性</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="95"/>
        <source>Takes a while with thousands of zones.</source>
        <translation>分区多达数千个时需要一些时间。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="128"/>
        <source>Picture of the matrix</source>
        <translation>矩阵图</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="128"/>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="131"/>
        <source>Who sends how much to whom, one matrix for each service; the largest 30 zones.</source>
        <translation>谁向谁送出多少，每种服务一个矩阵；取最大的 30 个分区。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="132"/>
        <source>Zones with their contribution</source>
        <translation>带溢出贡献的分区</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="132"/>
        <source>The zones with contribution, dependence, partners and measures of the network.</source>
        <translation>各分区及其贡献、依赖度、伙伴和网络指标。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="132"/>
        <source>Donor-receiver matrix, by pair</source>
        <translation>供给方-接收方矩阵（逐对）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="132"/>
        <source>One row for every donor and receiver, with shares of both and the relation of their regions.</source>
        <translation>每对供给方与接收方一行，含双方的占比及其所属区域的关系。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="132"/>
        <source>Summary by service</source>
        <translation>按服务汇总</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="132"/>
        <source>Shares within and between regions, and measures of the network: one row for each service.</source>
        <translation>区域内和区域间的占比及网络指标：每种服务一行。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="132"/>
        <source>Flows from region to region</source>
        <translation>区域间流动</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="132"/>
        <source>Sums of the pairs by region of donor and receiver.</source>
        <translation>按供给方和接收方所属区域对各分区对求和。</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="132"/>
        <source>Donor-receiver matrix, wide</source>
        <translation>供给方-接收方矩阵（宽表）</translation>
    </message>
    <message>
        <location filename="../algorithms/spillover/spillover_contribution.py" line="132"/>
        <source>Donors by row, one column for every receiver; up to 1000 zones.</source>
        <translation>供给方为行，每个接收方一列；最多 1000 个分区。</translation>
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
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="38"/>
        <source>Balance supply and demand by cell</source>
        <translation>逐像元供需平衡</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="81"/>
        <source>Balance</source>
        <translation>供需差</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="81"/>
        <source>Supply minus demand, in their unit; below 0 is a deficit.</source>
        <translation>供给减需求，单位相同；小于 0 为赤字。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="81"/>
        <source>Normalised balance</source>
        <translation>归一化供需差</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="81"/>
        <source>Log ratio</source>
        <translation>对数供需比</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="81"/>
        <source>log10(S/D); nodata where supply or demand is 0.</source>
        <translation>log10(S/D)；供给或需求为 0 处为无数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="81"/>
        <source>Matching type</source>
        <translation>匹配类型</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="81"/>
        <source>1 deficit, 2 balanced, 3 surplus; 255 nodata.</source>
        <translation>1 赤字，2 平衡，3 盈余；255 无数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="120"/>
        <source>Supply of the region (per year)</source>
        <translation>区域供给（每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="121"/>
        <source>Demand of the region (per year)</source>
        <translation>区域需求（每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="122"/>
        <source>Sum of the cells&apos; deficits (per year)</source>
        <translation>像元赤字之和（每年）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="179"/>
        <source>Balance: supply minus demand</source>
        <translation>供需差：供给减需求</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="184"/>
        <source>(S − D)/(S + D)</source>
        <translation>(S − D)/(S + D)</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="189"/>
        <source>log10(S/D)</source>
        <translation>log10(S/D)</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="194"/>
        <source>1 deficit, 2 balanced, 3 surplus</source>
        <translation>1 赤字，2 平衡，3 盈余</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="41"/>
        <source>Surplus or deficit of every cell: balance, ratios, ESDR, matching type and quadrant, for one year or more.</source>
        <translation>每个像元的盈余或赤字：供需差、各比率、ESDR、匹配类型和象限，可用于一年或多年。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="46"/>
        <source>ecosystem services,supply,demand,mismatch,balance,deficit,surplus,ratio,ESDR,quadrant,z-score,matching</source>
        <translation>生态系统服务,供给,需求,供需匹配,供需错配,供需平衡,赤字,盈余,供需比,生态供需比,ESDR,象限,z得分,ecosystem services,supply,demand,mismatch,balance,deficit,surplus,quadrant,z-score</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="51"/>
        <source>&lt;p&gt;Compares a service's supply S with its demand D in every cell, before anything flows.&lt;/p&gt;&lt;p&gt;Balance S − D; normalised balance (S − D)/(S + D), from −1 (demand only) to 1 (supply only); log ratio log&lt;sub&gt;10&lt;/sub&gt;(S/D), 0 where they are equal; matching type 1 deficit, 2 balanced (|S − D| ≤ tolerance × max(S, D)), 3 surplus.&lt;/p&gt;&lt;p&gt;&lt;b&gt;ESDR&lt;/b&gt; (ecological supply-demand ratio, Li et al. 2016): (S − D)/((S&lt;sub&gt;max&lt;/sub&gt; + D&lt;sub&gt;max&lt;/sub&gt;)/2) with the highest supply and demand of the run, or fixed references. It lies within −2 … 2 and depends on the region: one extreme cell makes all others small. Fix the references to compare regions or runs.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Quadrants&lt;/b&gt; from z-scores z = (x − mean)/sd over all cells, the supply named first: 1 H-H, 2 L-H (low supply, high demand), 3 L-L, 4 H-L; z = 0 counts as low; 0 undefined when all supplies or all demands are equal. They speak of relative levels: a cell in deficit can be H-L.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Several years:&lt;/b&gt; give the further years' rasters. Every output raster then has one band a year, references and means are pooled over all years, and only cells with data in all years count.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zeros:&lt;/b&gt; 0 is data. A cell with neither supply nor demand has balance 0, normalised balance 0 and type 2, and no log ratio. The log ratio is nodata wherever it is not a finite number: S = 0, D = 0 or both. How many cells that concerns is printed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Negative carbon supply&lt;/b&gt; (an ecosystem that releases carbon) is moved to the demand: D + |S| and S = 0, so that S − D stays the same; what was moved is printed. Other negative values are refused.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units:&lt;/b&gt; densities per hectare and year in; the balance has the same unit, the ratios have none. Totals are amounts per year, summed from cells.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ledger:&lt;/b&gt; the row of level &lt;code&gt;cell&lt;/code&gt; sums the cells' surpluses and deficits; the row of level &lt;code&gt;region&lt;/code&gt; nets them over the whole region, so its deficit is never larger. Figures of flows are empty here.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Default:&lt;/b&gt; the tolerance 0.05 is a convention of this plugin; 0 calls only equal amounts balanced. &lt;b&gt;Limits:&lt;/b&gt; a static comparison: no cell serves another one. &lt;b&gt;Run next:&lt;/b&gt; River flow, Balance supply and demand by zone, Comprehensive ratio of services.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在任何流动发生之前，逐像元比较一种服务的供给 S 与需求 D。&lt;/p&gt;&lt;p&gt;供需差 S − D；归一化供需差 (S − D)/(S + D)，从 −1（只有需求）到 1（只有供给）；对数供需比 log&lt;sub&gt;10&lt;/sub&gt;(S/D)，二者相等时为 0；匹配类型 1 赤字，2 平衡（|S − D| ≤ 容差 × max(S, D)），3 盈余。&lt;/p&gt;&lt;p&gt;&lt;b&gt;ESDR&lt;/b&gt;（生态供需比，Li et al. 2016）：(S − D)/((S&lt;sub&gt;max&lt;/sub&gt; + D&lt;sub&gt;max&lt;/sub&gt;)/2)，取本次运行中最高的供给与需求，或固定的参考值。其值在 −2 … 2 之间，且取决于区域：一个极端像元就会使其他像元的值都变小。要比较不同区域或不同运行，请固定参考值。&lt;/p&gt;&lt;p&gt;&lt;b&gt;象限&lt;/b&gt;由所有像元的 z 得分 z = (x − 均值)/sd 得出，供给在前：1 高-高，2 低-高（低供给、高需求），3 低-低，4 高-低；z = 0 计为低；当所有供给或所有需求相等时为 0（无定义）。象限反映的是相对水平：处于赤字的像元也可能是高-低。&lt;/p&gt;&lt;p&gt;&lt;b&gt;多年：&lt;/b&gt;给出其余年份的栅格。此时每个输出栅格每年一个波段，参考值和均值由所有年份合并计算，且只有各年都有数据的像元才计入。&lt;/p&gt;&lt;p&gt;&lt;b&gt;零值：&lt;/b&gt;0 是数据。既无供给也无需求的像元，供需差为 0，归一化供需差为 0，类型为 2，没有对数比。对数比凡不是有限数处（S = 0、D = 0 或二者皆为 0）均为无数据。所涉像元数会打印出来。&lt;/p&gt;&lt;p&gt;&lt;b&gt;负的碳供给&lt;/b&gt;（生态系统释放碳）移入需求：D + |S|，且 S = 0，因此 S − D 保持不变；移入的量会打印出来。其他负值会被拒绝。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单位：&lt;/b&gt;输入为每公顷每年的密度；供需差单位相同，各比率无单位。总量为每年的量，由像元求和得到。&lt;/p&gt;&lt;p&gt;&lt;b&gt;台账：&lt;/b&gt;层级为 &lt;code&gt;cell&lt;/code&gt; 的行汇总各像元的盈余与赤字；层级为 &lt;code&gt;region&lt;/code&gt; 的行在整个区域内相互抵消，因此其赤字不会更大。流动相关的数值在此为空。&lt;/p&gt;&lt;p&gt;&lt;b&gt;默认值：&lt;/b&gt;容差 0.05 为本插件的约定；取 0 时仅相等才算平衡。&lt;b&gt;局限：&lt;/b&gt;静态比较：像元之间互不供给。&lt;b&gt;后续：&lt;/b&gt;河网水流、分区供需平衡、服务综合供需比。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="81"/>
        <source>(S − D)/(S + D), −1..1; 0 where neither.</source>
        <translation>(S − D)/(S + D)，−1..1；二者皆无时为 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="81"/>
        <source>Ecological supply-demand ratio (ESDR)</source>
        <translation>生态供需比（ESDR）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="81"/>
        <source>(S − D) over the mean of both references, −2..2.</source>
        <translation>(S − D) 与两个参考值的均值之比，−2..2。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="81"/>
        <source>Quadrant of z-scores</source>
        <translation>z 得分象限</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="81"/>
        <source>1 H-H, 2 L-H, 3 L-L, 4 H-L, supply first; 0 undefined, 255 nodata.</source>
        <translation>1 高-高，2 低-高，3 低-低，4 高-低，供给在前；0 无定义，255 无数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="154"/>
        <source>Change of the balance</source>
        <translation>供需差的变化</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="81"/>
        <source>Balance of the last year minus that of the first; 0 everywhere with one year.</source>
        <translation>最后一年的供需差减第一年；只有一年时处处为 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="81"/>
        <source>Summary by year</source>
        <translation>逐年汇总</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="81"/>
        <source>One row a year: totals, mean ESDR, shares of area by type and quadrant, changes.</source>
        <translation>每年一行：总量、平均 ESDR、各类型和各象限的面积占比及变化。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="201"/>
        <source>1 H-H, 2 L-H, 3 L-L, 4 H-L, 0 undefined (supply first)</source>
        <translation>1 高-高，2 低-高，3 低-低，4 高-低，0 无定义（供给在前）</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/supply_demand_balance.py" line="203"/>
        <source>ESDR</source>
        <translation>生态供需比（ESDR）</translation>
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
        <location filename="../algorithms/mismatch/zonal_balance.py" line="30"/>
        <source>Balance supply and demand by zone</source>
        <translation>分区供需平衡</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zonal_balance.py" line="73"/>
        <source>Zone table</source>
        <translation>分区表</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zonal_balance.py" line="33"/>
        <source>Sums supply and demand over zones and gives each zone&apos;s surplus, deficit, ratios, ESDR and quadrant.</source>
        <translation>按分区汇总供给与需求，给出各分区的盈余、赤字、比率、ESDR 和象限。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zonal_balance.py" line="38"/>
        <source>ecosystem services,supply,demand,zonal statistics,balance,deficit,ratio,ESDR,quadrant,z-score</source>
        <translation>生态系统服务,供给,需求,分区统计,供需平衡,赤字,供需比,生态供需比,ESDR,象限,z得分,ecosystem services,supply,demand,zonal statistics,balance,deficit,quadrant,z-score</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zonal_balance.py" line="43"/>
        <source>&lt;p&gt;Sums a service's supply S and demand D over zones. Surplus max(S−D, 0), deficit max(D−S, 0) and local use min(S, D) are taken from the zone's sums, so shortages inside a zone are netted: the sum of zone deficits is never larger than the sum of cell deficits. The field &lt;code&gt;level&lt;/code&gt; says so.&lt;/p&gt;&lt;p&gt;&lt;code&gt;ratio_sum&lt;/code&gt; is ΣS/ΣD. &lt;code&gt;ratio_cellmean&lt;/code&gt; is the mean of the cells' S/D; it weighs a desert cell like a city cell and can differ widely. Cells without demand have no ratio.&lt;/p&gt;&lt;p&gt;What compares zones uses their densities (amount per hectare with data), so that a large zone is not “high” for its size: &lt;code&gt;esdr&lt;/code&gt; = (S − D)/((S&lt;sub&gt;max&lt;/sub&gt; + D&lt;sub&gt;max&lt;/sub&gt;)/2) with the highest densities of all zones and years or fixed references; &lt;code&gt;z_supply&lt;/code&gt;, &lt;code&gt;z_demand&lt;/code&gt; = (x − mean)/sd over zones and years; &lt;code&gt;quadrant&lt;/code&gt;, supply first: H-H, L-H (low supply, high demand), L-L, H-L; z = 0 counts as low, equal values everywhere give “undefined”. Quadrants speak of relative levels: a zone in deficit can be H-L. &lt;code&gt;type&lt;/code&gt; is deficit, balanced (|S − D| ≤ tolerance × max(S, D)) or surplus, of the zone's sums; the shares of area count its cells.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Several years:&lt;/b&gt; give the further years' rasters. The table then has one row for each zone and year with the field &lt;code&gt;year&lt;/code&gt; (filter by it to draw a map of one year), references, means and sd are pooled over all years, and only cells with data in all years count. The table of changes compares each year with the next and the first with the last.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Negative carbon supply&lt;/b&gt; (an ecosystem that releases carbon) is moved to the demand cell by cell: D + |S| and S = 0, so that S − D stays the same; what was moved is printed. Other negative values are refused.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units:&lt;/b&gt; densities per hectare and year in, amounts per year out. &lt;b&gt;Cells&lt;/b&gt; belong to the zone in which their centre lies; zones of fewer than 10 cells are told. &lt;b&gt;Run next:&lt;/b&gt; river flow, market flow, Inequality of supply.&lt;/p&gt;</source>
        <translation>&lt;p&gt;按分区汇总一种服务的供给 S 与需求 D。盈余 max(S−D, 0)、赤字 max(D−S, 0) 和就地利用 min(S, D) 由分区总和得出，分区内部的短缺已相互抵消：分区赤字之和不会大于像元赤字之和。字段 &lt;code&gt;level&lt;/code&gt; 注明这一点。&lt;/p&gt;&lt;p&gt;&lt;code&gt;ratio_sum&lt;/code&gt; 为 ΣS/ΣD。&lt;code&gt;ratio_cellmean&lt;/code&gt; 为各像元 S/D 的平均；它把荒漠像元与城市像元等权看待，二者可能相差很大。没有需求的像元没有比率。&lt;/p&gt;&lt;p&gt;用于分区间比较的指标采用其密度（有数据部分每公顷的量），使大的分区不致因面积而“高”：&lt;code&gt;esdr&lt;/code&gt; = (S − D)/((S&lt;sub&gt;max&lt;/sub&gt; + D&lt;sub&gt;max&lt;/sub&gt;)/2)，取所有分区和年份的最高密度，或固定的参考值；&lt;code&gt;z_supply&lt;/code&gt;、&lt;code&gt;z_demand&lt;/code&gt; = (x − 均值)/sd，由所有分区和年份计算；&lt;code&gt;quadrant&lt;/code&gt; 供给在前：高-高、低-高（低供给、高需求）、低-低、高-低；z = 0 计为低，处处相等时为“无定义”。象限反映的是相对水平：处于赤字的分区也可能是高-低。&lt;code&gt;type&lt;/code&gt; 为分区总和的赤字、平衡（|S − D| ≤ 容差 × max(S, D)）或盈余；面积占比则按其像元统计。&lt;/p&gt;&lt;p&gt;&lt;b&gt;多年：&lt;/b&gt;给出其余年份的栅格。此时表中每个分区每年一行，含字段 &lt;code&gt;year&lt;/code&gt;（按其过滤即可绘制某一年的地图），参考值、均值和 sd 由所有年份合并计算，且只有各年都有数据的像元才计入。变化表比较每一年与下一年，以及第一年与最后一年。&lt;/p&gt;&lt;p&gt;&lt;b&gt;负的碳供给&lt;/b&gt;（生态系统释放碳）逐像元移入需求：D + |S|，且 S = 0，因此 S − D 保持不变；移入的量会打印出来。其他负值会被拒绝。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单位：&lt;/b&gt;输入为每公顷每年的密度，输出为每年的量。&lt;b&gt;像元&lt;/b&gt;归属于其中心所在的分区；像元少于 10 个的分区会予以提示。&lt;b&gt;后续：&lt;/b&gt;河网水流、市场服务流、供给不均衡性。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zonal_balance.py" line="73"/>
        <source>The zones with sums, balance, ratios, ESDR and quadrant; with several years a row for each.</source>
        <translation>各分区及其总和、供需差、比率、ESDR 和象限；多年时每年一行。</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zonal_balance.py" line="73"/>
        <source>Changes between years</source>
        <translation>年际变化</translation>
    </message>
    <message>
        <location filename="../algorithms/mismatch/zonal_balance.py" line="73"/>
        <source>One row for each zone and pair of years; no rows with one year.</source>
        <translation>每个分区、每对年份一行；只有一年时没有行。</translation>
    </message>
</context>
</TS>
