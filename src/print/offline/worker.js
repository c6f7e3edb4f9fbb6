/*
 * The worker that keeps a copy of the story on a reader's device, for when the network is gone (`sw.js` of the site). It keeps to one release: a page
 * says of which it is, scripts and styles have what is in them in their names, and of every other file the sum of its bytes is known. So whatever
 * comes from the copy belongs together. Pages are asked for anew each time; one from the copy says so.
 */
(function () {
  /* Put in by the build (`build/offline.ts`) and by `worker-file.ts`. */
  const { release, stories, sums } = KEPT;
  const words = WORDS;

  const site = registration.scope;
  /* Other sites may lie on the same host. */
  const mine = `kept copy of ${site} `;
  const copy = mine + release;
  /* In milliseconds: after so long without an answer a page is shown as it is kept. */
  const patience = 4000;

  const pathOf = (url) =>
    url
      .slice(site.length)
      .replace(/[?#].*$/, '')
      .replace(/(^|\/)index\.html$/, '$1');
  const isPage = (path) => /(^|\/|\.html)$/.test(path);
  const isHtml = ({ headers }) => /^text\/html/.test(headers.get('content-type'));
  /* Who has asked for no copy (`public/kept-copy.js`) gets none, though a page may still be open that has this worker. */
  const refused = () => caches.has(`no copy of ${site}`);
  const inCopy = (path) => caches.match(site + path, { cacheName: copy, ignoreVary: true });
  /* Set where a release has taken the worker back. */
  let gone = false;
  const keep = async (path, answer) => gone || (await refused()) || (await caches.open(copy)).put(site + path, answer);

  /* The answer as it may be kept; nothing, where it is not the file of this release. */
  async function sound(path, answer) {
    if (!answer.ok || answer.type !== 'basic') return undefined;
    if (path.startsWith('assets/')) return isHtml(answer) ? undefined : answer;
    const bytes = await answer.arrayBuffer();
    const headers = new Headers(answer.headers);
    headers.set('x-kept', new Date().toISOString());
    headers.delete('content-encoding');
    const whole = () => new Response(bytes, { headers });
    if (isPage(path)) return new TextDecoder().decode(bytes).includes(`<meta name="release" content="${release}">`) ? whole() : undefined;
    const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 9);
    return btoa(String.fromCharCode(...sum)) === sums[path] ? whole() : undefined;
  }

  /* Keeps the story of a language with all that it needs, a few files at a time. */
  async function keepStory(folder) {
    const left = [...stories[folder]];
    const turn = async () => {
      for (let path = left.shift(); path !== undefined; path = left.shift()) {
        if (await inCopy(path)) continue;
        const named = path.startsWith('assets/');
        const before = named && (await caches.match(site + path));
        const answer = before || (await fetch(site + path, { cache: named ? 'default' : 'no-cache', priority: 'low' }));
        const kept = await sound(path, answer);
        if (!kept) throw new Error(`${path} is not of the release ${release}`);
        await keep(path, kept);
      }
    };
    await Promise.all([turn(), turn(), turn()]);
  }

  /* What a browser has thrown away, or a reader has let be kept again, is fetched anew; what is there is not. */
  async function keepAlso(folder) {
    for (const each of ['', folder]) if (each in stories) await keepStory(each);
  }

  async function install() {
    if (navigator.connection?.saveData) throw new Error('nothing is kept where data are to be saved');
    for (const folder of Object.keys(stories)) if (folder === '' || (await caches.match(site + folder))) await keepStory(folder);
  }

  /* Pages that are open and did not say that they are of this release: nothing of this copy is for them but what has its content in its name. */
  const friends = new Set();
  const stranger = (client) => `?stranger=${client}`;
  const estrange = (client) => keep(stranger(client), new Response());

  async function activate() {
    const open = (await clients.matchAll()).filter(({ id }) => !friends.has(id));
    for (const { id } of open) await estrange(id);
    const before = (await caches.keys()).filter((name) => name.startsWith(mine) && name !== copy);
    /* Pages that are open may still ask for scripts of the release before. */
    for (const name of open.length > 0 ? before.slice(0, -1) : before) await caches.delete(name);
    /* A release before had pages asked for ahead of the worker: in Firefox one that cannot be had is then an error, whatever the worker answers. */
    await registration.navigationPreload?.disable();
  }

  /* Where a release has no worker any more, this one goes, with all that it kept. */
  let looked;
  async function goIfWithdrawn() {
    const { status } = await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    if (status !== 404 && status !== 410) return;
    gone = true;
    for (const name of await caches.keys()) if (name.startsWith(mine)) await caches.delete(name);
    await registration.unregister();
  }

  /* Pages that were shown as they are kept: they take their files from the copy at once. Forgotten when the worker is stopped, they ask the network first. */
  const shownAsKept = new Set();
  let looking = Promise.resolve();

  async function look(path, answer, client) {
    await (looked ??= goIfWithdrawn().catch(() => undefined));
    const kept = await sound(path, answer);
    if (kept) await keep(path, kept);
    else if (client) await estrange(client);
  }

  async function page(event, path) {
    const { request, resultingClientId: client } = event;
    const asked = fetch(request);
    /* A frame shows what the network has, or nothing. */
    if (request.destination !== 'document') return asked;
    const told = asked.then((answer) => {
      if (answer.ok && isPage(path) && isHtml(answer)) looking = look(path, answer.clone(), client).catch(() => undefined);
      return looking;
    });
    event.waitUntil(told.catch(() => undefined));
    const late = new Promise((done) => setTimeout(done, patience));
    const answer = await Promise.race([asked.catch(() => undefined), late]);
    if (answer && answer.status < 500) return answer;
    const kept = await inCopy(path);
    if (kept) {
      shownAsKept.add(client);
      return asKept(kept);
    }
    if (!isPage(path) && (await inCopy(`${path}/`))) return Response.redirect(`${site}${path}/${new URL(request.url).search}`);
    return answer ?? asked.catch(() => notKept(path));
  }

  const sayIn = (lang) => words.find((each) => each.lang === lang) ?? words[0];

  /* A page from the copy, with one line that says so. */
  async function asKept(kept) {
    const html = await kept.text();
    const say = sayIn(/<html lang="([^"]+)"/.exec(html)?.[1]);
    const date = new Intl.DateTimeFormat(say.lang, { calendar: 'gregory', dateStyle: 'long' }).format(new Date(kept.headers.get('x-kept')));
    const line = `<p class="kept-copy" role="status"><span>${say.shown.replace('{date}', date)}</span></p>`;
    return new Response(
      html.replace(/(?=<main\b|<\/body>)/, () => line),
      { headers: kept.headers }
    );
  }

  /* In the place of a page that is not in the copy: which are. */
  async function notKept(path) {
    const say = words.find(({ folder }) => folder && path.startsWith(folder)) ?? words[0];
    const cache = await caches.open(copy);
    const pages = (await cache.keys()).filter(({ url }) => !url.includes('?') && isPage(pathOf(url)) && !sums[pathOf(url)]);
    const items = pages.map(async ({ url }) => {
      const title = /<title>([^<]*)/.exec(await (await cache.match(url)).text())?.[1] ?? url;
      return `<li><a href="${url}">${title}</a></li>`;
    });
    const list = (await Promise.all(items)).join('');
    const html = `<!doctype html><html lang="${say.lang}" dir="${say.dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${say.tab}</title><style>body{max-width:40rem;margin:2rem auto;padding:0 1.25rem;font:1.125rem/1.55 sans-serif}li{margin:.5rem 0}</style></head><body><main><h1>${say.title}</h1><p>${say.lead}</p><h2>${say.list}</h2><ul>${list}</ul></main></body></html>`;
    return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
  }

  /* What has its content in its name is the same whenever it is asked for. */
  async function asset(event, path) {
    const { request } = event;
    const kept = request.cache !== 'reload' && (await caches.match(request.url, { ignoreVary: true }));
    if (kept) return kept;
    const answer = await fetch(request);
    const whole = await sound(path, answer);
    if (whole) event.waitUntil(keep(path, whole.clone()).catch(() => undefined));
    return answer;
  }

  async function file(event, path) {
    const { request, clientId } = event;
    const kept = await inCopy(path);
    if (kept && shownAsKept.has(clientId)) return kept;
    try {
      const answer = await fetch(request);
      const keepIt = (whole) => whole && keep(path, whole);
      if (!kept)
        event.waitUntil(
          sound(path, answer.clone())
            .then(keepIt)
            .catch(() => undefined)
        );
      return answer;
    } catch (error) {
      await looking;
      const client = await clients.get(clientId);
      if (kept && client?.frameType === 'top-level' && !(await inCopy(stranger(clientId)))) return kept;
      throw error;
    }
  }

  addEventListener('install', (event) => event.waitUntil(install()));
  addEventListener('activate', (event) => event.waitUntil(activate()));
  addEventListener('fetch', (event) => {
    const { method, mode, url } = event.request;
    if (method !== 'GET' || !url.startsWith(site)) return;
    const path = pathOf(url);
    if (mode === 'navigate') event.respondWith(page(event, path));
    else if (path.startsWith('assets/')) event.respondWith(asset(event, path));
    else if (path in sums || isPage(path)) event.respondWith(file(event, path));
  });
  /* What the story's page says (`reader/kept-copy.ts`): of which release it is, that this worker may begin, or in which language it is to be kept. */
  addEventListener('message', (event) => {
    const { data, source } = event;
    if (data.meet === release) friends.add(source.id);
    else if (data.meet) source.postMessage('newer');
    if (data.begin || data.meet === release) event.waitUntil(skipWaiting());
    if (data.release === release) event.waitUntil(keepAlso(data.keep).catch(() => undefined));
  });
})();
