/** What the first script of a page is handed at build. */
export interface BootFacts {
  /** Each language's direction, the file with its words, and what to say where the app itself does not arrive. */
  readonly languages: Readonly<
    Record<
      string,
      { direction: string; words: string; fault: { heading: string; advice: string; retry: string } }
    >
  >;
  /** The path the app is served under, with a slash at its end. */
  readonly base: string;
}

/**
 * Runs before anything is painted, inlined into the page: sets language, direction and scheme, so that none of them
 * flashes; asks for the language's words at once; and says so where the app does not arrive. It stands alone, since
 * it is written into the page as its own text: it must use nothing but its argument and the browser.
 */
export function boot({ languages, base }: BootFacts): void {
  const root = document.documentElement;

  function recall(key: string): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }

  function choose(): string {
    const named = location.pathname.slice(base.length).split(/[/_-]/)[0] ?? '';
    const wanted = [named, recall('twocodes.language') ?? '', ...navigator.languages];
    return (
      wanted
        .map((tag) => tag.toLowerCase().split('-')[0] ?? '')
        .find((tag) => Object.hasOwn(languages, tag)) ?? 'en'
    );
  }

  const language = choose();
  const facts = languages[language];
  if (!facts) return;
  root.lang = language;
  root.dir = facts.direction;
  const scheme = recall('twocodes.scheme');
  if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme;

  const preload = document.createElement('link');
  preload.rel = 'modulepreload';
  preload.href = base + facts.words;
  document.head.append(preload);

  function sayFault({ target }: Event): void {
    const app = document.getElementById('app');
    if (!(target instanceof HTMLScriptElement) || !facts || !app || app.childElementCount > 0) return;
    const parts = (['h1', 'p', 'button'] as const).map((name) => document.createElement(name));
    const texts = [facts.fault.heading, facts.fault.advice, facts.fault.retry];
    parts.forEach((part, index) => {
      part.textContent = texts[index] ?? '';
    });
    parts[2]?.addEventListener('click', () => location.reload());
    const fault = document.createElement('main');
    fault.append(...parts);
    app.append(fault);
  }
  addEventListener('error', sayFault, true);
}
