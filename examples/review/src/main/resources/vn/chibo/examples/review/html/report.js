'use strict';
(function () {
  const { element, spoken } = page;
  const LINE_FONT = '600 12px system-ui, sans-serif';
  const charts = [];

  function label(entry) {
    const code = page.language();
    entry.chart.data.labels = entry.data.bars.map(bar => wrapped(bar.group[code]));
    entry.chart.options.scales.y.title.text = entry.data.axis[code];
    entry.chart.options.layout.padding.right = room(entry);
    entry.chart.update('none');
  }

  /** The width that the words of the thresholds take beside the bars. */
  function room(entry) {
    const { ctx } = entry.chart;
    ctx.save();
    ctx.font = LINE_FONT;
    const widths = entry.data.thresholds.map(threshold => ctx.measureText(threshold.words[page.language()]).width);
    ctx.restore();
    return Math.max(0, ...widths) + 12;
  }

  /** Words in lines of about eighteen letters. */
  function wrapped(words) {
    return words.split(' ').reduce((lines, word) => {
      const last = lines[lines.length - 1];
      if (last !== undefined && (last + ' ' + word).length <= 18) {
        lines[lines.length - 1] = last + ' ' + word;
      } else {
        lines.push(word);
      }
      return lines;
    }, []);
  }

  /** Draws the figures into the bars and the thresholds over them. */
  function marks(data) {
    return {
      id: 'marks',
      afterDatasetsDraw(chart) {
        data.thresholds.forEach((threshold, index) => line(chart, threshold, index));
        data.bars.forEach((bar, index) => figure(chart, bar, index));
      }
    };
  }

  function line(chart, threshold, index) {
    const { ctx, chartArea, scales } = chart;
    const y = scales.y.getPixelForValue(threshold.percent);
    ctx.save();
    ctx.strokeStyle = ['#8a2b06', '#5b2a86'][index % 2];
    ctx.fillStyle = ctx.strokeStyle;
    ctx.lineWidth = 2;
    ctx.setLineDash([[8, 4], [2, 3]][index % 2]);
    ctx.beginPath();
    ctx.moveTo(chartArea.left, y);
    ctx.lineTo(chartArea.right, y);
    ctx.stroke();
    ctx.font = LINE_FONT;
    ctx.textBaseline = 'middle';
    ctx.fillText(threshold.words[page.language()], chartArea.right + 6, y);
    ctx.restore();
  }

  function figure(chart, bar, index) {
    const { ctx, chartArea, scales } = chart;
    const known = bar.high !== undefined;
    const x = scales.x.getPixelForValue(index);
    const middle = known ? (bar.low + bar.high) / 2 : 0;
    ctx.save();
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.font = (known ? '600 15px' : 'italic 12px') + ' system-ui, sans-serif';
    ctx.fillStyle = known ? '#fff' : '#4a5560';
    ctx.fillText(bar.words[page.language()], x, known ? scales.y.getPixelForValue(middle) : chartArea.bottom - 12);
    ctx.restore();
  }

  function draw(data) {
    const chart = new Chart(document.getElementById(data.id), {
      type: 'bar',
      data: {
        labels: [],
        datasets: [{
          data: data.bars.map(bar => bar.high === undefined ? null : [bar.low, bar.high]),
          backgroundColor: '#2f5d8a',
          maxBarThickness: 90
        }]
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        layout: { padding: { right: 0, top: 8 } },
        plugins: { legend: { display: false }, tooltip: { enabled: false } },
        scales: {
          x: { grid: { display: false }, ticks: { maxRotation: 0, autoSkip: false } },
          y: { min: 0, max: 100, title: { display: true, text: '' } }
        }
      },
      plugins: [marks(data)]
    });
    charts.push({ chart, data });
  }

  const whys = page.data('whys');

  function icon(style) {
    const space = 'http://www.w3.org/2000/svg';
    const drawn = document.createElementNS(space, 'svg');
    const use = document.createElementNS(space, 'use');
    drawn.setAttribute('class', 'icon ' + style);
    drawn.setAttribute('aria-hidden', 'true');
    use.setAttribute('href', '#icon-' + style);
    drawn.append(use);
    return drawn;
  }

  function head(node) {
    const [style, name, detail] = whys.outcomes[node[0]];
    const parts = [element('span', 'outcome ' + style, icon(style), ...spoken(name))];
    if (detail) {
      parts.push(' ', element('span', 'detail', '(', ...spoken(detail), ')'));
    }
    parts.push(' ', element('span', 'node-name', ...spoken(whys.texts[node[1]])));
    if (node[2] >= 0) {
      parts.push(': ', element('b', '', ...spoken(whys.texts[node[2]])));
    }
    if (node[3] >= 0) {
      parts.push(element('span', 'due', '; ', ...spoken(whys.words[0]), ' ', ...spoken(whys.texts[node[3]])));
    }
    return parts;
  }

  /** What is on record, what must be said and what is missing, below a node. */
  function asides(node) {
    return ['facts', 'notes', 'missing'].map((key, index) => [key, whys.words[1 + index], node[5 + index] || []])
      .filter(([, , texts]) => texts.length > 0)
      .map(([key, name, texts]) => element('div', 'aside aside-' + key, element('i', '', ...spoken(name), ':'), ' ',
        ...texts.flatMap((text, place) => [place > 0 ? '; ' : '', ...spoken(whys.texts[text])])));
  }

  /** A node and all below it; long lists, and what stands in them, are folded. */
  function tree(place, open) {
    const node = whys.nodes[place];
    const parts = node[4] || [];
    if (parts.length === 0) {
      return element('li', '', ...head(node), ...asides(node));
    }
    const details = element('details', open ? '' : 'many', element('summary', '', ...head(node)), ...asides(node));
    const list = element('ul', '');
    details.open = open;
    parts.forEach(part => list.append(tree(part, parts.length <= 6 && (whys.nodes[part][4] || []).length <= 6)));
    details.append(list);
    return element('li', '', details);
  }

  /** Writes an explanation out when it is first opened. */
  function explain(details) {
    if (!details.querySelector('.tree')) {
      details.append(element('ul', 'tree', tree(Number(details.dataset.why), true)));
    }
  }

  function unfold(button) {
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    button.closest('section').querySelectorAll('.rows details.explanation').forEach(details => {
      explain(details);
      details.open = open;
    });
  }

  /** Paper shows the explanations; the long lists of a register stay as they are. */
  function print() {
    document.querySelectorAll('details.explanation').forEach(explain);
    document.querySelectorAll('details:not(.many)').forEach(details => { details.open = true; });
    charts.forEach(entry => entry.chart.resize());
  }

  if (typeof Chart !== 'undefined') {
    page.data('charts').forEach(draw);
  }
  document.querySelectorAll('details.explanation').forEach(details =>
    details.addEventListener('toggle', () => explain(details)));
  document.querySelectorAll('.unfold').forEach(button =>
    button.addEventListener('click', () => unfold(button)));
  window.addEventListener('beforeprint', print);
  page.onSpeak(code => {
    document.querySelectorAll('td[data-vi]').forEach(cell => { cell.title = cell.dataset[code]; });
    charts.forEach(label);
  });
  page.start();
})();
