/** What the shell's first script reads from the data beside it. */
export interface BootFacts {
  /** The path the app is served under, with a slash at its end. */
  readonly base: string;
  /** Each language's direction, the file with its words, and what to say where the app itself does not arrive. */
  readonly languages: Readonly<Record<string, BootLanguage>>;
}

interface BootLanguage {
  readonly direction: string;
  readonly words: string;
  readonly fault: { readonly heading: string; readonly advice: string; readonly retry: string };
}

/*
 * These two functions are written into the page as their own text, and run before anything is painted. They stand
 * alone: they may use nothing but the browser. Their text is named by its hash in the content security policy.
 */

/** In every page: shows the colour scheme that the reader has chosen, so that the other one never flashes. */
export function showScheme(): void {
  try {
    const scheme = localStorage.getItem('twocodes.scheme');
    if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.scheme = scheme;
  } catch {
    // No storage, no memory: the system decides.
  }
}

/**
 * In the shell, which is no page yet: sets language and direction, asks for the language's words at once, and says
 * so where the app does not arrive.
 */
export function boot(): void {
  const { base, languages }: BootFacts = JSON.parse(document.getElementById('boot')?.textContent ?? '');

  function remembered(): string {
    try {
      return localStorage.getItem('twocodes.language') ?? '';
    } catch {
      return '';
    }
  }

  const named = location.pathname.slice(base.length).split(/[/_-]/)[0] ?? '';
  const wanted = [named, remembered(), ...navigator.languages].map(
    (tag) => tag.toLowerCase().split('-')[0] ?? '',
  );
  const language = wanted.find((tag) => Object.hasOwn(languages, tag)) ?? 'en';
  const facts = languages[language];
  if (!facts) return;

  document.documentElement.lang = language;
  document.documentElement.dir = facts.direction;
  const preload = document.createElement('link');
  preload.rel = 'modulepreload';
  preload.href = base + facts.words;
  document.head.append(preload);

  function sayFault({ target }: Event): void {
    const app = document.getElementById('app');
    if (!(target instanceof HTMLScriptElement) || !facts || !app || app.childElementCount > 0) return;
    const main = document.createElement('main');
    for (const [name, text] of [
      ['h1', facts.fault.heading],
      ['p', facts.fault.advice],
      ['button', facts.fault.retry],
    ] as const) {
      const element = document.createElement(name);
      element.textContent = text;
      main.append(element);
    }
    main.querySelector('button')?.addEventListener('click', () => location.reload());
    app.append(main);
  }
  addEventListener('error', sayFault, true);
}
