/*
 * The page's own first lines, which stand in its head: whether it comes alive, and what it is when it does not. Written for browsers of any age, since
 * those are among what it guards against. Either the stage moves with the words, or it is not there: then this is the page without script, with its
 * still pictures, and one line says so.
 */
(function () {
  var root = document.documentElement;
  /* In milliseconds: so long after somebody is there the script is waited for. */
  var patience = 6000;
  var signs = ['scroll', 'click', 'keydown', 'touchstart'];
  var waiting, policy, still, styles;

  /* What script and styles need that not every browser has in which it would begin: see `browserslist` in package.json. */
  var able =
    'noModule' in document.createElement('script') &&
    window.IntersectionObserver &&
    window.ResizeObserver &&
    window.HTMLDialogElement &&
    Element.prototype.animate &&
    [].toReversed &&
    window.CSS &&
    CSS.supports('selector(:has(a))');

  function all(selector, within) {
    return [].slice.call((within || document).querySelectorAll(selector));
  }
  /* Markup of this site’s own pages. */
  function ours(markup) {
    if (!window.trustedTypes) return markup;
    policy = policy || trustedTypes.createPolicy('stills', { createHTML: String });
    return policy.createHTML(markup);
  }
  /* The stills stand in noscript, so that no parser meets them where script runs. */
  function showStills() {
    all('noscript.stills').forEach(function (stills) {
      stills.outerHTML = ours(stills.textContent);
    });
  }
  /* The step that is read, as far as one can tell without the script that knows: the last that begins above a line in the window. */
  function reading() {
    /* Where a link has led stands at the top still. */
    var led = document.getElementById(location.hash.slice(1));
    var top = led && led.hasAttribute('data-step') ? led.getBoundingClientRect().top : -9;
    if (top > -2 && top < 200) return led;
    /* Among the stills a step may be as low as its words: the one to which a link leads is read, not one of those that stand below it. */
    var line = root.hasAttribute('data-still') ? 200 : innerHeight * 0.6;
    return (
      window.pageYOffset > 0 &&
      all('[data-step]').reduce(function (found, step) {
        return step.getBoundingClientRect().top < line ? step : found;
      }, null)
    );
  }

  function hideStage() {
    all('#stage').forEach(function (stage) {
      stage.hidden = true;
    });
    showStills();
  }
  function standStill() {
    if (still) return;
    still = true;
    var step = reading();
    var top = step && Math.max(140, step.getBoundingClientRect().top);
    root.removeAttribute('data-script');
    root.removeAttribute('data-live');
    /* From now on words ask for their typefaces themselves. */
    root.removeAttribute('data-type');
    root.setAttribute('data-still', '');
    all('dialog[open]').forEach(function (dialog) {
      dialog.close();
    });
    hideStage();
    /* What is read stays where it is. */
    if (step) window.scrollBy(0, step.getBoundingClientRect().top - top);
  }

  /* Loads the page anew at the same place: some browsers remember for good that a script did not come. What this page asked for is fetched afresh. */
  function startOver() {
    var step = reading();
    try {
      if (still && step) history.replaceState(null, '', '#' + step.id);
      /* Where this page stands is no place of the next, which is laid out otherwise: its address is gone to, see `arrival.ts`. */
      history.scrollRestoration = 'manual';
    } catch (_) {
      /* Then it begins where its address says. */
    }
    if (!window.fetch) return location.reload();
    var files = all('link[rel=modulepreload],link[rel=stylesheet],script[src]').map(function (each) {
      return each.href || each.src;
    });
    fetch(location.pathname, { cache: 'reload' }).then(
      function () {
        Promise.all(
          files.map(function (file) {
            return fetch(file, { cache: 'reload' }).catch(String);
          })
        ).then(function () {
          location.reload();
        });
      },
      function () {
        root.setAttribute('data-offline', '');
      }
    );
  }

  function somebody() {
    signs.forEach(function (sign) {
      removeEventListener(sign, somebody, true);
    });
    waiting =
      waiting ||
      setTimeout(function () {
        if (!root.hasAttribute('data-live')) standStill();
      }, patience);
  }
  function failed(event) {
    /* A module that did not come, or an exception in our own scripts: what the stage shows may be false from now on. */
    if ((event.target && event.target.type === 'module') || (event.error && /\/assets\/[\w.-]+\.js/.test(event.error.stack))) standStill();
  }

  /*
   * The typefaces of the first screens (FACES: fonts and letters, put in by the build) come all at once: each that came alone would lay out the page
   * anew. One that takes long holds up the others no longer than this, in milliseconds.
   */
  function askForType() {
    var longest = 3000;
    function comes() {
      root.removeAttribute('data-type');
    }
    setTimeout(comes, longest);
    window.typeComes = Promise.all(
      FACES.map(function (face) {
        return document.fonts.load(face[0], face[1]).catch(String);
      })
    ).then(function () {
      comes();
      return document.fonts.ready;
    });
  }

  /*
   * On paper the page that is laid out for it takes this one's place for as long as printing takes: what is printed must be there when the event ends,
   * hence the request that waits. Who reads plain words gets the page of these. Where that page cannot be had, the stills are put in.
   */
  function onPaper() {
    var plain = /[?&]level=plain\b/.test(location.search);
    var way = plain ? 'plain/' : 'print/';
    var request = new XMLHttpRequest();
    var sheets = [];
    var page;
    try {
      request.open('GET', way, false);
      request.send();
      if (request.status === 200) {
        /* Its styles are adopted below: the policy of this page names only its own. */
        var markup = request.responseText.replace(/<(style)\b[^>]*>([^]*?)<\/\1>/g, function (_, name, text) {
          sheets.push(text);
          return '';
        });
        page = new DOMParser().parseFromString(ours(markup), 'text/html');
      }
    } catch (_) {
      /* There is none. */
    }
    var body = page && page.querySelector('.page-body');
    if (!body || !document.adoptedStyleSheets) return showStills();
    var paper = document.createElement('div');
    paper.id = paper.className = 'paper';
    all('img', page).forEach(function (picture) {
      picture.src = new URL(picture.getAttribute('src'), new URL(way, location.href)).href;
      picture.loading = 'eager';
    });
    styles = sheets.map(function (text) {
      var sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    document.adoptedStyleSheets = styles;
    paper.appendChild(body);
    document.body.appendChild(paper);
    var known = document.querySelector('[rel=canonical]');
    root.style.setProperty(
      '--address',
      JSON.stringify((known ? known.href : location.origin + location.pathname) + (plain ? '?level=plain' : ''))
    );
  }

  window.standStill = standStill;
  window.startOver = startOver;
  /* What comes after that. The last of it has come before the script has: this must not wait for a script that never comes. */
  document.addEventListener('readystatechange', function () {
    if (still) hideStage();
    else if (document.readyState === 'interactive' && document.fonts) askForType();
  });
  addEventListener('click', function (event) {
    if (!event.target.closest || !event.target.closest('[data-again]')) return;
    event.preventDefault();
    startOver();
  });
  addEventListener('error', failed, true);
  addEventListener('beforeprint', onPaper);
  addEventListener('afterprint', function () {
    all('#paper').forEach(function (paper) {
      paper.parentNode.removeChild(paper);
    });
    if (styles) document.adoptedStyleSheets = [];
  });
  if (!able) return standStill();
  root.setAttribute('data-script', 'on');
  if (document.fonts) root.setAttribute('data-type', 'waits');
  signs.forEach(function (sign) {
    addEventListener(sign, somebody, true);
  });
  if (location.hash || location.search) somebody();
})();
