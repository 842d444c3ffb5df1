// Visits every page that anybody can reach by links, as each kind of person.

import { findArticle, startAgain, startBrowser, startDemo, startPerson } from './demo.mjs';
import { keyboard } from './keyboard.mjs';
import { LOOKS, OTHER_LOOKS, look, openTab } from './look.mjs';

/** Articles that show the most: marked terms and two versions; script where words should be. */
const MARKED = 'avalancha';
const CORRECTED = 'Ciudad Posada';
const HOSTILE = 'taller de seguridad digital';
/** A draft in which there is something of everything to be advised on. */
const DRAFT = {
  headline: 'Hondureñas ilegales quedan en la calle',
  text: 'Unas 40 ilegales quedaron en la calle tras el cierre del albergue.\n\n«No podemos con esta oleada de migrantes», dijo el alcalde, Ramiro Ficticio. Según la policía, dos mujeres denunciaron violencia sexual en la ruta.',
};
/** Pages of one kind that are looked at, and the most for one person: a site without end is a fault of the site. */
const EACH_KIND = 1;
const MOST_PAGES = 320;
/** A kind of page is looked at in every look by the first who gets there, in one by the second, and then it is known. */
const MOST_PEOPLE = 2;

/** Persons that visit at a time: each has a tab a language, and more of them would fill the machine. */
const LANES = 2;

const results = [];
/** By kind of page, how many people looked at it. */
const looked = new Map();
const began = Date.now();
const demo = await startDemo();
const browser = await startBrowser();
try {
  const people = [{ role: 'visitor', context: await startPerson(browser, demo, null) }, ...await differentDesks()];
  const lane = async () => {
    for (let person = people.shift(); person; person = people.shift()) await asPerson(person);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
} catch (error) {
  results.push({ what: 'the visits', faults: [error.message, 'the demo said at last:', ...demo.log.slice(-10)] });
} finally {
  await browser.close();
  const how = await demo.stop();
  results.push({ what: 'demo: stops when asked to', faults: how?.code === 0 ? [] : [`ended with ${JSON.stringify(how)}`] });
}
report();

async function asPerson({ role, context }) {
  const found = [];
  for (const words of [MARKED, CORRECTED, HOSTILE]) {
    const address = await findArticle(context, words);
    results.push({ what: `${role}: search finds ${words}`, faults: address ? [] : ['no article'] });
    if (address) found.push(address);
  }
  const [marked] = found;
  const other = await startAgain(browser, demo, context);
  const tabs = [await openTab(context, demo), await openTab(other, demo)];
  await visitAll(tabs, role, ['/', '/entrar', ...found, '/buscar?q=nada-que-se-encuentre']);
  if (role === 'visitor') {
    await inEach(tabs, OTHER_LOOKS, async (tab, variant) => {
      for (const address of ['/', marked]) await add(role, look(tab, address, variant));
    });
    await inEach(tabs, LOOKS, async (tab, variant) => {
      await add(role, look(tab, '/no-hay-tal-pagina', variant, { status: 404 }));
      await add(role, look(tab, '/revisar', variant, { send: checkDraft }));
    });
    await add(role, keyboard(context, marked).then((results) => ({ results })));
  }
  await Promise.all([context.close(), other.close()]);
}

/** Each language in a tab of its own. */
function inEach(tabs, variants, visits) {
  return Promise.all(variants.map((variant, at) => visits(tabs[at], variant)));
}

/** Has a draft read; what comes back is the advice. */
async function checkDraft(page) {
  await page.fill('#titular', DRAFT.headline);
  await page.fill('#texto', DRAFT.text);
  await page.click('main form .btn-main');
  await page.waitForSelector('#consejo-1');
  await page.waitForLoadState('load');
}

/** Breadth first from these addresses, a page of each kind; the second language follows in its own tab. */
async function visitAll([tab, otherTab], role, addresses) {
  const first = new Set(addresses);
  const queue = [...addresses];
  const seen = new Map();
  const asked = new Set();
  let behind = Promise.resolve();
  let pages = 0;
  while (queue.length > 0 && pages < MOST_PAGES) {
    const address = queue.shift();
    const kind = kindOf(address);
    if (!address || asked.has(address) || (!first.has(address) && (seen.get(kind) ?? 0) >= EACH_KIND)) continue;
    asked.add(address);
    const before = looked.get(kind) ?? 0;
    if (before >= MOST_PEOPLE && !first.has(address)) continue;
    looked.set(kind, before + 1);
    // signed in, the form to sign in leads on
    if (role !== 'visitor' && address === '/entrar') continue;
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    pages += 1;
    // what stands around the main part is another for each desk: it is read on the first page
    const isNewFrame = address === '/';
    const { links } = await add(role, look(tab, address, LOOKS[0], { isNewFrame }));
    if (before === 0) {
      behind = behind.then(() => add(role, look(otherTab, address, LOOKS[1], { isNewFrame })));
      // what breaks there is told where it is waited for
      behind.catch(() => {});
    }
    queue.push(...links.map((link) => new URL(link)).filter(isPage).map((url) => url.pathname + url.search));
  }
  await behind;
  if (pages >= MOST_PAGES) results.push({ what: `${role}: all pages`, faults: [`more than ${MOST_PAGES} kinds of pages`] });
}

async function add(role, looking) {
  const seen = await looking;
  for (const { what, faults } of seen.results) {
    results.push({ what: `${role}: ${what}`, faults });
    if (faults.length > 0) console.log(`\n${role}: ${what}\n  ${faults.join('\n  ')}`);
  }
  return seen;
}

/**
 * Addresses that differ only in identifiers and in the values of their query are pages of one kind, and so are all those
 * of a list that is narrowed in several ways at once: each way may meet each other. Of the lists of the programme, all but
 * that of activities are one: the same templates show them.
 */
function kindOf(address) {
  const url = new URL(address, demo.address);
  const named = url.pathname
    .replace(/^\/vocabularios\/(?!nuevo$)[^/]+/, '/vocabularios/{name}')
    .replace(/^\/admin\/fichas\/[^/]+/, '/admin/fichas/{kind}')
    .replace(/^\/programa\/(mandatos|organos|reuniones|planes)(\/nuevo\/[^/]+)?/, (_, list, form) => `/programa/{list}${form ? '/nuevo' : ''}`)
    .replace(/\/(paises|terminos)\/[^/]+/, '/$1/{id}');
  const path = named.split('/').map((part) => (/\d/.test(part) ? '{id}' : part)).join('/');
  const ways = [...new Set(url.searchParams.keys())].sort();
  return `${path}?${ways.length > 1 ? 'several' : ways.join('')}`;
}

/** Pages, not downloads; choices of language and observatory stay as they are. */
function isPage(url) {
  const isData = url.pathname === '/oai' || /\.(csv|xlsx|json|atom|opml|css|svg|txt|bib|ris|ttl|jsonld|xml|zip)$/.test(url.pathname) || /\/(copia|cita)\/|\/archivos\/./.test(url.pathname);
  return !isData && !url.searchParams.has('lang') && !url.searchParams.has('observatorio');
}

/** One of the accounts for each desk, signed in, the fullest first: roles that see the same desk see the same pages. */
async function differentDesks() {
  const desks = new Map();
  const waiting = [...demo.accounts];
  const lane = async () => {
    for (let account = waiting.shift(); account; account = waiting.shift()) {
      const context = await startPerson(browser, demo, account.email);
      const page = await (await context.request.get('/')).text();
      const [, nav] = page.split('<nav class="desk"');
      const desk = [...nav.split('</nav>')[0].matchAll(/href="([^"]+)"/g)].map(([, href]) => href).sort().join(' ');
      desks.set(desk, [...(desks.get(desk) ?? []), { role: account.role, context }]);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  // in the order in which the demo names them, whoever signed in first
  const order = (person) => demo.accounts.findIndex(({ role }) => role === person.role);
  const chosen = [...desks].map(([desk, people]) => ({ desk, people: people.sort((a, b) => order(a) - order(b)) }));
  chosen.sort((a, b) => b.desk.length - a.desk.length || order(a.people[0]) - order(b.people[0]));
  await Promise.all(chosen.flatMap(({ people }) => people.slice(1)).map(({ context }) => context.close()));
  return chosen.map(({ people }) => people[0]);
}

function report() {
  const failed = results.filter(({ faults }) => faults.length > 0);
  if (failed.length > 0) console.log(`\nfailed:\n  ${failed.map(({ what }) => what).join('\n  ')}`);
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`browser: ${results.length - failed.length} passed, ${failed.length} failed in ${seconds} s`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
