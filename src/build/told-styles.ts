import postcss, { type Plugin } from 'postcss';
import { tokensCss } from '../styles/tokens';
import { typefacesCss } from '../styles/typefaces';

/** Puts the rules that are told as lists where a sheet asks for them: `@told tokens` and `@told typefaces`. */
export const toldStyles: Plugin = {
  postcssPlugin: 'told-styles',
  AtRule: {
    told(rule) {
      const css = { tokens: tokensCss, typefaces: typefacesCss }[rule.params];
      if (!css) throw rule.error(`there is no list of “${rule.params}”: write tokens or typefaces`);
      rule.replaceWith(postcss.parse(css(), { from: rule.source?.input.file }));
    }
  }
};
