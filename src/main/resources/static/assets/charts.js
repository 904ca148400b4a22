// Draws what pages hold as data: one function a kind of sketch, colours from the style sheet.
(() => {
  "use strict";

  const language = document.documentElement.lang || "en";
  const style = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const roles = { accent: "--accent", quiet: "--quiet", good: "--good", watch: "--watch", bad: "--bad" };
  const colour = role => style(roles[role] || roles.accent);

  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumSignificantDigits: 3 });
  const short = new Intl.NumberFormat(language, { notation: "compact", maximumSignificantDigits: 3 });

  function said(unit, currency) {
    return value => {
      if (value === null || value === undefined || Number.isNaN(value)) {
        return "–";
      }
      switch (unit) {
        case "PERCENT": return percent.format(value);
        case "MONEY": return currency && currency !== "XXX" ? `${currency} ${short.format(value)}` : short.format(value);
        default: return Math.abs(value) >= 10000 ? short.format(value) : number.format(value);
      }
    };
  }

  function cut(text, most) {
    const letters = [...text];
    return letters.length <= most ? text : letters.slice(0, most - 1).join("") + "…";
  }

  function base() {
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 12, color: style("--text") },
      tooltip: {
        renderMode: "richText", confine: true, backgroundColor: style("--panel"), borderColor: style("--line"),
        textStyle: { color: style("--text"), fontSize: 12 }
      },
      grid: { left: 8, right: 16, top: 24, bottom: 8, containLabel: true }
    };
  }

  const axis = more => Object.assign({
    axisLine: { lineStyle: { color: style("--strong-line") } }, axisTick: { show: false },
    axisLabel: { color: style("--quiet"), hideOverlap: true },
    splitLine: { lineStyle: { color: style("--line") } }, nameTextStyle: { color: style("--quiet") }
  }, more);

  const names = () => innerWidth < 600 ? 112 : 168;

  const across = (mark, say) => ({
    name: mark.name, yAxis: mark.at,
    label: { formatter: `${mark.name} ${say(mark.at)}`, position: "insideStartTop", color: style("--quiet") },
    lineStyle: { color: style("--quiet"), type: "dashed" }
  });

  const kinds = {
    lines(sketch) {
      const say = said(sketch.unit, sketch.currency);
      const last = sketch.labels.length - 1;
      const highest = Math.max(...sketch.marks.map(mark => mark.at), ...sketch.series.flatMap(one => one.values.map(value => value ?? 0)));
      return {
        tooltip: Object.assign(base().tooltip, { trigger: "axis", valueFormatter: say }),
        xAxis: axis({ type: "category", data: sketch.labels, boundaryGap: false, splitLine: { show: false } }),
        yAxis: axis({ type: "value", min: 0, max: highest * 1.1, axisLabel: { color: style("--quiet"), formatter: say, showMaxLabel: false } }),
        series: sketch.series.map((one, place) => ({
          type: "line", name: one.name, data: one.values, color: colour(one.role), symbolSize: 6, connectNulls: false, showAllSymbol: sketch.labels.length <= 24, showSymbol: sketch.labels.length <= 24,
          label: { show: true, position: "top", color: style("--text"), formatter: at => at.dataIndex === last ? say(at.value) : "" },
          markLine: place === 0 ? { silent: true, symbol: "none", data: sketch.marks.map(mark => across(mark, say)) } : undefined
        })),
        grid: Object.assign(base().grid, { right: 56 })
      };
    },

    bars(sketch) {
      const say = said(sketch.unit, sketch.currency);
      return {
        height: 48 + sketch.labels.length * (sketch.series.length * 16 + 12),
        tooltip: Object.assign(base().tooltip, { trigger: "axis", axisPointer: { type: "shadow" }, valueFormatter: say }),
        legend: sketch.series.length > 1 ? { left: 0, top: 0, icon: "rect", itemWidth: 12, itemHeight: 12, textStyle: { color: style("--quiet") } } : undefined,
        xAxis: axis({ type: "value", axisLabel: { show: false }, splitLine: { show: false }, axisLine: { show: false } }),
        yAxis: axis({ type: "category", inverse: true, data: sketch.labels, axisLabel: { color: style("--text"), width: names(), overflow: "truncate" } }),
        series: sketch.series.map(one => ({
          type: "bar", name: one.name, data: one.values, color: one.role === "quiet" ? style("--strong-line") : colour(one.role), barWidth: 12, barGap: "20%",
          label: { show: true, position: "right", color: style("--text"), formatter: at => say(at.value) }
        })),
        grid: { left: names() + 12, right: 88, top: sketch.series.length > 1 ? 32 : 8, bottom: 8 }
      };
    },

    curve(sketch) {
      const sayX = said(sketch.xUnit);
      const sayY = said(sketch.yUnit);
      const highest = Math.max(...sketch.points.map(point => point.y)) * 2;
      return {
        tooltip: Object.assign(base().tooltip, { formatter: at => at.seriesType === "scatter" ? `${at.name}: ${sayX(at.value[0])}, ${sayY(at.value[1])}` : "" }),
        xAxis: axis({ type: "value", name: sketch.xTitle, nameLocation: "middle", nameGap: 28, min: sketch.line[0][0], max: 1, splitLine: { show: false }, axisLabel: { color: style("--quiet"), formatter: sayX } }),
        yAxis: axis({ type: "value", name: sketch.yTitle, nameLocation: "end", nameTextStyle: { align: "left", color: style("--quiet") }, min: 0, max: highest, axisLabel: { color: style("--quiet"), formatter: sayY, showMaxLabel: false } }),
        series: [
          { type: "line", data: sketch.line, color: style("--strong-line"), showSymbol: false, smooth: true, silent: true, clip: true },
          {
            type: "scatter", symbolSize: 12, data: sketch.points.map(point => ({ name: point.name, value: [point.x, point.y], itemStyle: { color: colour(point.role) } })),
            label: { show: true, position: "left", color: style("--text"), formatter: at => `${at.name}: ${sayY(at.value[1])}` }
          }
        ],
        grid: Object.assign(base().grid, { bottom: 28, top: 32 })
      };
    },

    spread(sketch) {
      const say = said("MONEY", sketch.currency);
      const most = Math.max(sketch.value, sketch.high);
      const text = (value, y, label) => ({ value: [value, y], label: { formatter: label } });
      return {
        height: 132,
        tooltip: { show: false },
        xAxis: axis({ type: "value", min: 0, axisLabel: { color: style("--quiet"), formatter: say, hideOverlap: true }, splitNumber: 4 }),
        yAxis: { type: "value", min: 0, max: 2, show: false },
        series: [
          {
            type: "custom", data: [[sketch.low, sketch.high, sketch.middle]],
            renderItem: (params, api) => {
              const from = api.coord([api.value(0), 0.5]);
              const to = api.coord([api.value(1), 0.5]);
              const middle = api.coord([api.value(2), 0.5]);
              return { type: "group", children: [
                { type: "rect", shape: { x: from[0], y: from[1] - 8, width: Math.max(2, to[0] - from[0]), height: 16 }, style: { fill: style("--line"), stroke: style("--strong-line") } },
                { type: "line", shape: { x1: middle[0], x2: middle[0], y1: middle[1] - 12, y2: middle[1] + 12 }, style: { stroke: style("--text"), lineWidth: 2 } }
              ] };
            }
          },
          {
            type: "scatter", symbolSize: 12, color: style("--bad"), data: [text(sketch.value, 1.4, `${sketch.name} ${say(sketch.value)}`)],
            label: { show: true, position: sketch.value > most / 2 ? "left" : "right", color: style("--text") }
          },
          {
            type: "scatter", symbolSize: 1, silent: true, itemStyle: { opacity: 0 },
            data: [text(sketch.high > most / 2 ? sketch.low : sketch.high, 0.5, `${sketch.rangeName} ${say(sketch.low)} – ${say(sketch.high)}`)],
            label: { show: true, position: sketch.high > most / 2 ? "left" : "right", distance: 10, color: style("--quiet") }
          }
        ],
        grid: Object.assign(base().grid, { top: 8 })
      };
    },

    tree(sketch) {
      const shown = node => ({
        name: node.detail ? `${cut(node.name, 30)}  ${node.detail}` : cut(node.name, 26),
        symbolSize: node.share === undefined || node.share === null ? 6 : 4 + 12 * Math.sqrt(node.share),
        children: (node.children || []).map(shown)
      });
      const leaves = node => node.children && node.children.length ? node.children.reduce((sum, child) => sum + leaves(child), 0) : 1;
      const narrow = innerWidth < 600;
      return {
        height: 40 + leaves(sketch.root) * 26,
        tooltip: { show: false },
        series: [{
          type: "tree", data: [shown(sketch.root)], left: 8, right: narrow ? 196 : 268, top: 8, bottom: 8, roam: false, expandAndCollapse: false, initialTreeDepth: -1,
          symbol: "circle", itemStyle: { color: style("--bad"), borderColor: style("--bad") }, lineStyle: { color: style("--strong-line"), curveness: 0.5 },
          label: { position: "top", distance: 6, color: style("--text"), align: "left", fontSize: 12 },
          leaves: { label: { position: "right", verticalAlign: "middle", align: "left", distance: 6 } }
        }]
      };
    },

    paths(sketch) {
      const rows = Math.max(2, new Set(sketch.stops.map(stop => stop.y)).size);
      return {
        height: 56 + rows * 44,
        tooltip: { show: false },
        xAxis: { type: "value", min: 0, max: 100, show: false },
        yAxis: { type: "value", min: 0, max: 100, inverse: true, show: false },
        series: [{
          type: "graph", coordinateSystem: "cartesian2d", silent: true,
          data: sketch.stops.map(stop => ({
            id: stop.id, name: stop.id, value: [stop.x, stop.y], symbolSize: stop.role === "end" ? 16 : 10,
            itemStyle: { color: stop.role === "end" ? style("--accent") : style("--strong-line") },
            label: { show: true, formatter: cut(stop.name, innerWidth < 600 ? 16 : 24), position: stop.role === "end" ? "bottom" : "top", align: stop.x < 10 ? "left" : stop.x > 90 ? "right" : "center", color: style("--text") }
          })),
          links: sketch.ties.map(tie => ({ source: tie.from, target: tie.to, lineStyle: tie.proposed ? { type: "dashed", color: style("--accent"), width: 2 } : { color: style("--strong-line"), width: 1.5 } }))
        }],
        grid: { left: 24, right: 24, top: 24, bottom: 24 }
      };
    },

    reliability(sketch) {
      const say = said("PERCENT");
      const all = sketch.trials.flatMap(trial => [trial.predicted, trial.low]).filter(value => value > 0);
      const least = Math.pow(10, Math.floor(Math.log10(Math.min(...all))));
      return {
        tooltip: Object.assign(base().tooltip, { formatter: at => at.seriesIndex === 2 ? `${sketch.xTitle} ${say(at.value[0])}, ${sketch.yTitle} ${say(at.value[1])}` : "" }),
        xAxis: axis({ type: "log", name: sketch.xTitle, nameLocation: "middle", nameGap: 28, min: least, max: 1, axisLabel: { color: style("--quiet"), formatter: say } }),
        yAxis: axis({ type: "log", name: sketch.yTitle, nameTextStyle: { align: "left", color: style("--quiet") }, min: least, max: 1, axisLabel: { color: style("--quiet"), formatter: say } }),
        series: [
          {
            type: "line", silent: true, showSymbol: false, data: [[least, least], [1, 1]], lineStyle: { color: style("--strong-line"), type: "dashed", width: 1 },
            markLine: sketch.own ? { silent: true, symbol: "none", data: [{ xAxis: sketch.own, label: { formatter: `${sketch.ownName} ${say(sketch.own)}`, color: style("--text"), position: "insideEndTop" }, lineStyle: { color: style("--accent"), type: "solid" } }] } : undefined
          },
          {
            type: "custom", silent: true, data: sketch.trials.map(trial => [trial.predicted, Math.max(least, trial.low), Math.max(least, trial.high)]),
            renderItem: (params, api) => {
              const low = api.coord([api.value(0), api.value(1)]);
              const high = api.coord([api.value(0), api.value(2)]);
              return { type: "line", shape: { x1: low[0], y1: low[1], x2: high[0], y2: high[1] }, style: { stroke: style("--accent"), lineWidth: 2 } };
            }
          },
          { type: "scatter", symbolSize: 7, color: style("--accent"), data: sketch.trials.filter(trial => trial.observed > 0).map(trial => [trial.predicted, trial.observed]) }
        ],
        grid: Object.assign(base().grid, { bottom: 28, top: 32 })
      };
    }
  };

  function draw(element) {
    const sketch = JSON.parse(element.dataset.chart);
    const option = kinds[sketch.kind](sketch);
    element.style.height = `${option.height || 260}px`;
    const known = echarts.getInstanceByDom(element);
    const chart = known || echarts.init(element, null, { renderer: "canvas" });
    delete option.height;
    chart.resize();
    chart.setOption(Object.assign(base(), option), true);
  }

  function drawAll(root) {
    root.querySelectorAll("[data-chart]").forEach(draw);
  }

  drawAll(document);
  document.addEventListener("htmx:afterSwap", event => drawAll(event.target));
  let waiting;
  addEventListener("resize", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => drawAll(document), 150);
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => drawAll(document));
})();
