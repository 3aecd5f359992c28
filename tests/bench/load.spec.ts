import { rounds, test } from './bench.ts';
import { type Load, loadCold } from './load.ts';
import { against, kB, ms, type Row, report } from './report.ts';
import { comparisons, type SiteName, siteNames } from './sites.ts';
import { spread } from './statistics.ts';

/** What is aimed at: ratios within one run, layout shift, and kilobytes of a first visit. */
const targets = { paint: 1.15, ready: 1.1, shift: 0, kilobytes: 150 };

const labels: Record<SiteName, string> = {
  ours: 'as built',
  limit: 'by hand, no script',
  shell: 'not rendered at build',
};

test('a first visit to a comparison', async ({ browser, sites }, testInfo) => {
  const visits = comparisons.map((path) => ({ path, ours: [], limit: [], shell: [] }) as Visits);
  for (let round = 0; round < rounds; round += 1) {
    for (const visit of visits) {
      for (const site of siteNames) {
        visit[site].push(await loadCold(browser, `${sites[site]}${visit.path}`, site !== 'limit'));
      }
    }
  }
  report(testInfo, 'load', visits.flatMap(timesOf));
  report(testInfo, 'load-targets', visits.map(targetsOf));
});

type Visits = { readonly path: string } & Record<SiteName, Load[]>;

function timesOf(visits: Visits): Row[] {
  return siteNames.map((site) => {
    const loads = visits[site];
    return {
      page: `\`${visits.path}\`, ${labels[site]}`,
      'first paint, ms': ms(spread(loads.map((load) => load.firstPaint))),
      'largest paint, ms': ms(spread(loads.map((load) => load.largestPaint))),
      'ready, ms': site === 'limit' ? '–' : ms(spread(loads.map((load) => load.ready ?? Number.NaN))),
      shift: worst(loads, 'shift').toFixed(3),
      KB: kB(worst(loads, 'bytes')),
      'then for the search, KB': kB(worst(loads, 'bytesOfSearch')),
      requests: worst(loads, 'requests'),
    };
  });
}

function targetsOf({ path, ours, limit, shell }: Visits): Row {
  const ratio = (figure: 'firstPaint' | 'largestPaint' | 'ready', other: readonly Load[]) =>
    middle(ours, figure) / middle(other, figure);
  return {
    page: `\`${path}\``,
    'first paint, to the limit': against(ratio('firstPaint', limit), targets.paint),
    'largest paint, to the limit': against(ratio('largestPaint', limit), targets.paint),
    'ready, to not rendered': against(ratio('ready', shell), targets.ready),
    'layout shift': against(worst(ours, 'shift'), targets.shift),
    KB: against(worst(ours, 'bytes') / 1000, targets.kilobytes),
  };
}

function middle(loads: readonly Load[], figure: keyof Load): number {
  return spread(loads.map((load) => load[figure] ?? Number.NaN)).median;
}

function worst(loads: readonly Load[], figure: 'shift' | 'bytes' | 'bytesOfSearch' | 'requests'): number {
  return Math.max(...loads.map((load) => load[figure]));
}
