// Visits every page that anybody can reach by links, as each kind of person.

import { findArticle, startBrowser, startDemo, startPerson } from './demo.mjs';
import { keyboard } from './keyboard.mjs';
import { LOOKS, OTHER_LOOKS, look } from './look.mjs';

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
const MOST_PAGES = 240;
/** A kind of page is looked at in every look by the first who gets there, in one by the second, and then it is known. */
const MOST_PEOPLE = 2;

const results = [];
/** By kind of page, how many people looked at it. */
const looked = new Map();
const demo = await startDemo();
const browser = await startBrowser();
try {
  const people = [{ role: 'visitor', email: null }, ...await differentDesks()];
  // two at a time: a page mostly waits for the browser, and the site has readers in number
  const lane = async () => {
    for (let person = people.shift(); person; person = people.shift()) await asPerson(person);
  };
  await Promise.all([lane(), lane()]);
} catch (error) {
  results.push({ what: 'the visits', faults: [error.message, 'the demo said at last:', ...demo.log.slice(-10)] });
} finally {
  await browser.close();
  const how = await demo.stop();
  results.push({ what: 'demo: stops when asked to', faults: how?.code === 0 ? [] : [`ended with ${JSON.stringify(how)}`] });
}
report();

async function asPerson({ role, email }) {
  const context = await startPerson(browser, demo, email);
  const found = [];
  for (const words of [MARKED, CORRECTED, HOSTILE]) {
    const address = await findArticle(context, words);
    results.push({ what: `${role}: search finds ${words}`, faults: address ? [] : ['no article'] });
    if (address) found.push(address);
  }
  const [marked] = found;
  await visitAll(context, role, ['/', '/entrar', ...found, '/buscar?q=nada-que-se-encuentre']);
  if (role === 'visitor') {
    for (const variant of OTHER_LOOKS) {
      for (const address of ['/', marked]) await add(role, look(demo, context, address, variant));
    }
    for (const variant of LOOKS) await add(role, look(demo, context, '/no-hay-tal-pagina', variant, 404));
    for (const variant of LOOKS) await add(role, look(demo, context, '/revisar', variant, 200, checkDraft));
    await add(role, keyboard(context, marked).then((results) => ({ results })));
  }
  await context.close();
}

/** Has a draft read; what comes back is the advice. */
async function checkDraft(page) {
  await page.fill('#titular', DRAFT.headline);
  await page.fill('#texto', DRAFT.text);
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click('main form .btn-main')]);
  await page.waitForSelector('#consejo-1');
}

/** Breadth first from these addresses, a page of each kind. */
async function visitAll(context, role, addresses) {
  const first = new Set(addresses);
  const queue = [...addresses];
  const seen = new Map();
  const asked = new Set();
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
    for (const variant of before === 0 ? LOOKS : LOOKS.slice(0, 1)) {
      const { links } = await add(role, look(demo, context, address, variant));
      for (const link of links ?? []) {
        const url = new URL(link);
        if (isPage(url)) queue.push(url.pathname + url.search);
      }
    }
  }
  if (pages >= MOST_PAGES) results.push({ what: `${role}: all pages`, faults: [`more than ${MOST_PAGES} kinds of pages`] });
}

async function add(role, looking) {
  const seen = await looking.catch((error) => ({ results: [{ what: 'a page', faults: [error.message] }] }));
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

/** One of the accounts for each desk, the fullest first: roles that see the same desk see the same pages. */
async function differentDesks() {
  const desks = new Map();
  for (const account of demo.accounts) {
    const context = await startPerson(browser, demo, account.email);
    const page = await context.newPage();
    await page.goto('/');
    const links = await page.locator('.desk a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    await context.close();
    const desk = links.sort().join(' ');
    if (!desks.has(desk)) desks.set(desk, account);
  }
  return [...desks].sort(([a], [b]) => b.length - a.length).map(([, account]) => account);
}

function report() {
  const failed = results.filter(({ faults }) => faults.length > 0);
  if (failed.length > 0) console.log(`\nfailed:\n  ${failed.map(({ what }) => what).join('\n  ')}`);
  console.log(`browser: ${results.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
