'use strict';
(function () {
  const { element, spoken } = page;
  const FEW = 12;
  /** A chart is half as wide as A4 without its margins. */
  const PAPER = { width: 325, height: 150 };
  const becauses = page.data('becauses');
  const charts = [];
  let panels = 0;

  function texts(places, style) {
    return element('ul', style, ...places.map(place => element('li', '', ...spoken(becauses.texts[place]))));
  }

  function heading(place) {
    return element('p', 'because-name', ...spoken(becauses.words[place]));
  }

  /** What a number counts; long lists are folded. */
  function parts(places) {
    const list = texts(places, places.length > 4 ? 'parts wide' : 'parts');
    if (places.length <= FEW) {
      return [heading(0), list];
    }
    const name = element('summary', '', ...spoken(becauses.words[0]), ' (' + places.length + ')');
    return [element('details', 'many', name, list)];
  }

  /** How a number is counted, its parts and its clauses. */
  function explanation(place) {
    const [how, counted, clauses] = becauses.becauses[place];
    const panel = element('div', 'because', element('p', 'how', ...spoken(becauses.texts[how])));
    if (counted.length > 0) {
      panel.append(...parts(counted));
    }
    if (clauses.length > 0) {
      panel.append(heading(1), texts(clauses, 'clauses'));
    }
    panels += 1;
    panel.id = 'because-' + panels;
    return panel;
  }

  function fold(button) {
    const panel = document.getElementById(button.getAttribute('aria-controls'));
    (panel.closest('tr.why') || panel).remove();
    button.setAttribute('aria-expanded', 'false');
    button.removeAttribute('aria-controls');
  }

  /** In a table it unfolds in a row of its own below, one for each row. */
  function unfold(button) {
    const panel = explanation(Number(button.dataset.because));
    const row = button.closest('tr');
    if (row) {
      row.querySelectorAll('[aria-controls]').forEach(fold);
      const cell = element('td', '', panel);
      cell.colSpan = row.cells.length;
      row.after(element('tr', 'why', cell));
    } else {
      button.closest('[data-place]').append(panel);
    }
    button.setAttribute('aria-expanded', 'true');
    button.setAttribute('aria-controls', panel.id);
  }

  function toggle(button) {
    (button.getAttribute('aria-expanded') === 'true' ? fold : unfold)(button);
  }

  /** Escape folds what stands around it and leads back to its number. */
  function escape(event) {
    const panel = event.key === 'Escape' && event.target.closest('.because');
    const button = panel ? document.querySelector('[aria-controls="' + panel.id + '"]')
      : event.key === 'Escape' && event.target.closest('[aria-controls]');
    if (button) {
      fold(button);
      button.focus();
    }
  }

  function unfoldAnnexes(button) {
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    document.querySelectorAll('details.annex').forEach(details => { details.open = open; });
  }

  /** An annex that an address names opens. */
  function openNamed() {
    const named = location.hash ? document.getElementById(location.hash.slice(1)) : null;
    if (named && named.tagName === 'DETAILS') {
      named.open = true;
    }
  }

  function said(pair) {
    return pair[page.language() === 'en' ? pair.length - 1 : 0];
  }

  /** The target as a line across, and the words of the last number at its point. */
  function marks(data) {
    return {
      id: 'marks',
      beforeDatasetsDraw(chart) {
        if (data.target !== undefined) {
          target(chart, data.target);
        }
      },
      afterDatasetsDraw(chart) {
        last(chart, data);
      }
    };
  }

  function target(chart, value) {
    const { ctx, chartArea, scales } = chart;
    const y = scales.y.getPixelForValue(value);
    ctx.save();
    ctx.strokeStyle = '#8a2b06';
    ctx.lineWidth = 1.5;
    ctx.setLineDash([6, 4]);
    ctx.beginPath();
    ctx.moveTo(chartArea.left, y);
    ctx.lineTo(chartArea.right, y);
    ctx.stroke();
    ctx.restore();
  }

  function last(chart, data) {
    const index = data.points.map(point => point.value !== undefined).lastIndexOf(true);
    const { ctx, chartArea, scales } = chart;
    const y = scales.y.getPixelForValue(data.points[index].value);
    const above = y - chartArea.top > chartArea.bottom - y;
    ctx.save();
    ctx.fillStyle = '#1f4e79';
    ctx.font = '600 13px ' + Chart.defaults.font.family;
    ctx.textAlign = 'right';
    ctx.textBaseline = above ? 'bottom' : 'top';
    const words = said(data.points[index].words);
    const x = scales.x.getPixelForValue(index) + 4;
    ctx.strokeStyle = '#fff';
    ctx.lineWidth = 4;
    ctx.strokeText(words, x, y + (above ? -8 : 9));
    ctx.fillText(words, x, y + (above ? -8 : 9));
    ctx.restore();
  }

  /** High shares are drawn from a half up, so that months can be told apart. */
  function lowest(data) {
    return data.percent && data.points.every(point => point.value === undefined || point.value >= 60) ? 50 : 0;
  }

  function draw(data) {
    const chart = new Chart(document.getElementById(data.id), {
      type: 'line',
      data: {
        labels: data.points.map(() => ''),
        datasets: [{
          data: data.points.map(point => point.value === undefined ? null : point.value),
          borderColor: '#1f4e79',
          backgroundColor: '#1f4e79',
          borderWidth: 2,
          pointRadius: 3,
          clip: false
        }]
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        layout: { padding: { top: 8, right: 12 } },
        plugins: {
          legend: { display: false },
          tooltip: { displayColors: false, callbacks: { label: item => said(data.points[item.dataIndex].words) } }
        },
        scales: {
          x: { grid: { display: false }, ticks: { maxRotation: 0, autoSkipPadding: 14, color: '#4a5560' } },
          y: {
            min: lowest(data),
            max: data.percent ? 100 : undefined,
            grid: { color: '#e6eaee' },
            border: { display: false },
            ticks: { color: '#4a5560', precision: 0, maxTicksLimit: 4, stepSize: data.percent ? (100 - lowest(data)) / 2 : undefined, callback: value => value + (data.percent ? ' %' : '') }
          }
        }
      },
      plugins: [marks(data)]
    });
    charts.push({ chart, data });
  }

  function label(entry) {
    entry.chart.data.labels = entry.data.points.map(point => said(point.period));
    entry.chart.update('none');
  }

  /** Paper shows what is folded, but for long lists. */
  function print() {
    document.querySelectorAll('details:not(.many)').forEach(details => { details.open = true; });
    charts.forEach(entry => entry.chart.resize(PAPER.width, PAPER.height));
  }

  document.querySelectorAll('[data-because]').forEach(button => {
    button.setAttribute('aria-expanded', 'false');
    button.setAttribute('aria-describedby', 'because-hint');
  });
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-because]');
    if (button) {
      toggle(button);
    }
  });
  document.addEventListener('keydown', escape);
  document.querySelectorAll('.unfold').forEach(button =>
    button.addEventListener('click', () => unfoldAnnexes(button)));
  window.addEventListener('hashchange', openNamed);
  window.addEventListener('beforeprint', print);
  window.addEventListener('afterprint', () => charts.forEach(entry => entry.chart.resize()));
  if (typeof Chart !== 'undefined') {
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    page.data('charts').forEach(draw);
  }
  page.onSpeak(() => charts.forEach(label));
  openNamed();
  page.start();
})();
