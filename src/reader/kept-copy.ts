import { ownScript } from './own-script';
import type { Story } from './story.svelte';

/** In milliseconds: a page that has stood open for so long asks whether there is a newer release when it is looked at again. */
const old = 10 * 60_000;

/** In milliseconds: for so long a new worker is waited for. */
const patience = 4000;

/**
 * Has the worker of the site (`print/offline/worker.js`) keep a copy of the story for when the network is gone, and says when a newer release is there.
 * Nothing is kept for a page in a frame, for who saves data or has asked for none (`public/kept-copy.js`), nor from a folder on a disk, whose pages are of
 * no release.
 * @param site the address of its root
 */
export async function keepCopy({ say }: Story, site: string): Promise<void> {
  const release = document.querySelector<HTMLMetaElement>('meta[name="release"]')?.content;
  const { connection, serviceWorker } = navigator as { connection?: { saveData?: boolean }; serviceWorker?: ServiceWorkerContainer };
  if (!release || window.top !== window || connection?.saveData || !serviceWorker) return;
  if (await caches.has(`no copy of ${site}`)) return;
  const registration = await serviceWorker.register(ownScript(`${site}sw.js`), { scope: site });

  const shown = document.querySelector<HTMLElement>('.kept-copy');
  if (shown) withButton(shown, say('close'), () => shown.remove());

  /** A worker of this page's release begins at once; another says that it is newer. */
  const meet = (worker: ServiceWorker) => worker.postMessage({ meet: release });
  const follow = () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => installing.state === 'installed' && meet(installing));
  };
  serviceWorker.addEventListener('message', ({ data }) => {
    if (data === 'newer') tellOfNewer();
  });
  serviceWorker.startMessages();
  registration.addEventListener('updatefound', follow);
  follow();
  if (registration.waiting) meet(registration.waiting);
  const folder = new URL('.', location.href).href.slice(site.length);
  void serviceWorker.ready.then(({ active }) => active!.postMessage({ keep: folder, release }));

  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() < asked + old) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
  // What is shown from the copy is the newest, where there is no newer worker.
  addEventListener('online', () => {
    const take = () => registration.installing ?? registration.waiting ?? shown?.remove();
    registration.update().then(take, () => undefined);
  });

  function tellOfNewer(): void {
    document.querySelector('.kept-copy')?.remove();
    const line = Object.assign(document.createElement('p'), { className: 'kept-copy' });
    line.setAttribute('role', 'status');
    document.querySelector('main')!.before(line);
    // Who listens is told what is put into a status, not what it has from the first.
    line.append(Object.assign(document.createElement('span'), { textContent: say('newerRelease') }));
    withButton(line, say('loadNewer'), load);
    withButton(line, say('close'), () => line.remove());
  }
  /** The page is loaded anew when the new worker has begun; where the old one is slow to end, without it: what comes from the network is whole too. */
  function load(): void {
    const { waiting } = registration;
    if (!waiting) return location.reload();
    waiting.addEventListener('statechange', () => waiting.state === 'activated' && location.reload());
    waiting.postMessage({ begin: true });
    setTimeout(() => location.reload(), patience);
  }
}

function withButton(line: HTMLElement, words: string, press: () => void): void {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: words });
  button.addEventListener('click', press);
  line.append(button);
}
