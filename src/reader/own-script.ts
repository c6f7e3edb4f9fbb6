interface Makers {
  readonly trustedTypes?: {
    readonly createPolicy: (name: string, rules: object) => { createScriptURL: (address: string) => string };
  };
}

const policy = (globalThis as Makers).trustedTypes?.createPolicy('own-script', { createScriptURL: String });

/** The address of a script of this site, for a browser in which no text becomes one by itself. */
export const ownScript = (address: string): string => policy?.createScriptURL(address) ?? address;
