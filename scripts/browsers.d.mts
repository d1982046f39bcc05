type Browser = 'chromium' | 'firefox';

export function findBrowser(name: Browser): string | undefined;
export function requireBrowsers(names: readonly Browser[]): void;
