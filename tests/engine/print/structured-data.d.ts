declare module '@adobe/structured-data-validator' {
  interface Issue {
    readonly severity: 'ERROR' | 'WARNING';
    readonly issueMessage: string;
    readonly rootType: string;
    readonly path?: readonly { readonly type?: string; readonly property?: string }[];
  }
  export default class Validator {
    constructor(vocabulary: { readonly '@graph': readonly object[] });
    validate(found: unknown): Promise<Issue[]>;
  }
}
declare module '@marbec/web-auto-extractor' {
  export default class WebAutoExtractor {
    constructor(options?: { addLocation?: boolean; embedSource?: boolean });
    parse(html: string): { readonly jsonld: Readonly<Record<string, readonly object[]>>; readonly errors: readonly object[] };
  }
}
