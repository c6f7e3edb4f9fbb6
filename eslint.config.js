import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import baseline from 'eslint-plugin-baseline-js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { year } from './src/build/browsers.mjs';

/** What is run at build alone. */
const atBuild = ['src/build/**', 'src/article/check/**', 'src/article/wording.ts', 'src/print/**/*.{ts,svelte}'];

/** What the scripts may use. Let through is what is asked for before it is used, and the wheel, which all have had for long though it is counted otherwise. */
const keepingTo = (preset) => ({
  available: year,
  includeWebApis: { preset },
  includeJsBuiltins: { preset },
  ignoreFeatures: ['async-clipboard', 'content-visibility', 'network-information', 'popover', 'share', 'wheel-events']
});

export default defineConfig([
  globalIgnores(['dist/', 'node_modules/', 'test-results/', '.svelte-check/']),
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte']
      }
    }
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  // Types are checked in components by svelte-check; a second program for them would double the time of the lint.
  { files: ['**/*.js', '**/*.mjs', '**/*.svelte'], ...ts.configs.disableTypeChecked },
  {
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }]
    }
  },
  { files: ['src/**'], ignores: ['src/build/**'], rules: { 'no-console': 'error' } },
  // What ships keeps to what every browser had by the end of the year that is stated.
  {
    files: ['src/**', 'public/*.js'],
    ignores: atBuild,
    plugins: { 'baseline-js': baseline },
    rules: { 'baseline-js/use-baseline': ['error', keepingTo('auto')] }
  },
  {
    files: ['src/**/*.ts'],
    ignores: [...atBuild, '**/*.svelte.ts'],
    rules: { 'baseline-js/use-baseline': ['error', keepingTo('type-aware')] }
  },
  // Broken data are what the tests of the check are about: they have no type.
  {
    files: ['tests/**'],
    rules: Object.fromEntries(
      ['assignment', 'member-access', 'call', 'argument', 'return'].map((what) => [`@typescript-eslint/no-unsafe-${what}`, 'off'])
    )
  },
  // Links go to places in the page and to other sites: there is no router whose base they would have to know.
  { files: ['**/*.svelte'], rules: { 'svelte/no-navigation-without-resolve': 'off', 'svelte/no-useless-mustaches': 'off' } }
]);
