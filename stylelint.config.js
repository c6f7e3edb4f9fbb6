import { year } from './src/build/browsers.mjs';

/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-standard',
  plugins: ['stylelint-plugin-use-baseline'],
  reportNeedlessDisables: true,
  rules: {
    'plugin/use-baseline': [
      true,
      {
        available: year,
        // `@custom-media` and `@told` are undone by the build; `@page` is for paper.
        ignoreAtRules: ['custom-media', 'told', 'page'],
        // Without these all is still there and read: lines and pages break less well, boxes scroll on at their ends, letters have no rim, or the system’s colours rule.
        ignoreProperties: {
          'accent-color': ['/./'],
          'break-after': ['avoid'],
          'content-visibility': ['/./'],
          'forced-color-adjust': ['/./'],
          orphans: ['/./'],
          'overscroll-behavior': ['/./'],
          'paint-order': ['/./'],
          'print-color-adjust': ['/./'],
          'text-size-adjust': ['/./'],
          'text-wrap': ['balance'],
          'user-select': ['/./'],
          widows: ['/./']
        },
        ignoreSelectors: ['details-content']
      }
    ],
    'declaration-property-value-allowed-list': { 'z-index': ['/^var\\(--layer-[a-z]+\\)$/'] },
    'media-feature-name-disallowed-list': ['width', 'min-width', 'max-width'],
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust'] }],
    'value-keyword-case': ['lower', { ignoreProperties: ['/^--(serif|sans|mono)$/'] }],
    'at-rule-no-unknown': [true, { ignoreAtRules: ['told'] }],
    'no-descending-specificity': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-block-no-redundant-longhand-properties': null,
    'custom-property-pattern': null
  }
};
