// `npm run dev`: Vite's development server, which serves every page as the build makes it (src/build/dev.ts). Words after `--` are Vite's own, such as
// --port 5000. Its note that settings want file extensions in imports is about a loader that is not used here.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
await import('../../node_modules/vite/bin/vite.js');
