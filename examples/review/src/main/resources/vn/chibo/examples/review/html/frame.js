'use strict';
/** What every page of the program does: it speaks two languages and holds its data inside. */
const page = (function () {
  const root = document.documentElement;
  const listeners = [];

  function language() {
    return root.dataset.lang;
  }

  /** Shows one language; what cannot hold both is swapped. */
  function speak(code) {
    root.dataset.lang = code;
    root.lang = code;
    document.querySelectorAll('[data-to]').forEach(button =>
      button.setAttribute('aria-pressed', String(button.dataset.to === code)));
    const title = document.querySelector('title');
    title.textContent = title.dataset[code];
    listeners.forEach(listener => listener(code));
  }

  function element(name, style, ...children) {
    const made = document.createElement(name);
    if (style) {
      made.className = style;
    }
    made.append(...children);
    return made;
  }

  /** Words in both languages, one of which the style shows. */
  function spoken(pair) {
    return pair.length === 1 ? [pair[0]] : ['vi', 'en'].map((code, index) => {
      const words = element('span', '', pair[index]);
      words.lang = code;
      return words;
    });
  }

  function data(id) {
    return JSON.parse(document.getElementById(id).textContent);
  }

  document.querySelectorAll('[data-to]').forEach(button =>
    button.addEventListener('click', () => speak(button.dataset.to)));

  return {
    language,
    element,
    spoken,
    data,

    /** Calls the listener with each language that is chosen. */
    onSpeak(listener) {
      listeners.push(listener);
    },

    /** Shows the language asked for in the address, or that of the page. */
    start() {
      const asked = new URLSearchParams(location.search).get('lang');
      speak(['vi', 'en'].includes(asked) ? asked : language());
    }
  };
})();
