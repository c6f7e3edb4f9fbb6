/* In the place of the worker that kept a copy of the story (`worker.js`): where a release takes it back, it goes, with all that it kept. */
(function () {
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(go()));
  async function go() {
    for (const name of await caches.keys()) if (name.startsWith(`kept copy of ${registration.scope} `)) await caches.delete(name);
    await registration.unregister();
  }
})();
