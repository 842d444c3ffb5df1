// What is looked at on each page: accessibility, width, weight, errors, where requests go.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Rules whose answer changes with the colours. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];
/** A page with its style, before compression. */
const MOST_BYTES = 70_000;
/** Of the forms in which a whole record is written, with its vocabularies to choose from: only editors open them. */
const MOST_BYTES_OF_FORM = 100_000;
/** Of that of a treaty with fourteen countries, each row with its list of countries and what is known of it. */
const MOST_BYTES_OF_TREATY = 140_000;

/**
 * Two languages, two widths, light and dark: each pair of them is seen in one of four looks. Axe reads the whole page in the
 * looks of the first language, so once in each width and in each of the colours; in those of the second, where words and
 * room are what is new, the colours of what only that width shows.
 */
export const LOOKS = [
  { lang: 'es', looks: [{ width: 360, scheme: 'light' }, { width: 1280, scheme: 'dark' }], isRead: true },
  { lang: 'pt', looks: [{ width: 360, scheme: 'dark' }, { width: 1280, scheme: 'light' }], isRead: false },
];
export const OTHER_LOOKS = [
  { lang: 'en', looks: [{ width: 360, scheme: 'light' }, { width: 1280, scheme: 'dark' }], isRead: true },
  { lang: 'fr', looks: [{ width: 360, scheme: 'dark' }, { width: 1280, scheme: 'light' }], isRead: true },
];

/** The main parts that axe has read in both colours: whoever sees the same has nothing new to be read. */
const read = new Set();
/** Bytes of what was loaded, by address: the browser keeps a style sheet and does not always load it again. */
const weights = new Map();

/** A tab in which pages are visited one after the other. */
export async function openTab(context, demo) {
  const origin = new URL(demo.address).origin;
  const tab = { context, origin, visit: null, page: null };
  // part of every document from its beginning: it is not sent again for each look
  await context.addInitScript({ content: AXE });
  tab.reopen = async () => {
    await tab.page?.close();
    tab.page = await context.newPage();
    listen(tab);
  };
  await tab.reopen();
  return tab;
}

function listen(tab) {
  const { page, origin } = tab;
  page.on('console', (message) => {
    // the browser reports the status of the page itself, which is checked below
    const isOwnStatus = tab.visit.status !== 200 && message.text().includes(`status of ${tab.visit.status}`);
    if (message.type() === 'error' && !isOwnStatus) tab.visit.faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => tab.visit.faults.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) tab.visit.faults.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    const address = response.url();
    const loading = response.body().then(({ length }) => weights.set(address, length) && length, () => 0);
    tab.visit.loaded.set(address, loading);
  });
}

/**
 * Visits an address of the demo in a language and each look of it. Gives `{results: [{what, faults}], links}`: what was
 * seen and what is wrong with it, and the addresses that the page links to. `send`, where given, fills in a form of the
 * page and sends it: what is looked at is the answer. Where `isNewFrame`, what stands around the main part was not read yet.
 */
export async function look(tab, address, variant, { status = 200, send = null, isNewFrame = false } = {}) {
  try {
    return await visit(tab, address, variant, { status, send, isNewFrame });
  } catch (error) {
    await tab.reopen();
    const what = `${address} ${variant.lang}`;
    return { results: [{ what, faults: [`the visit broke off: ${error.message.split('\n')[0]}`] }], links: [] };
  }
}

async function visit(tab, address, { lang, looks, isRead }, { status, send, isNewFrame }) {
  const { page, origin } = tab;
  const faults = [];
  tab.visit = { status, faults, loaded: new Map() };
  await page.setViewportSize({ width: widthsOf(looks[0].width)[0], height: 800 });
  await page.emulateMedia({ colorScheme: looks[0].scheme });
  await tab.context.addCookies([{ name: 'idioma', value: lang, url: origin }]);
  const response = await page.goto(address, { waitUntil: 'load' });
  if (send) {
    // the form itself was weighed on its own visit
    tab.visit.loaded.clear();
    await send(page);
  }
  if (response.status() !== status) faults.push(`status ${response.status()}, expected ${status}`);
  const facts = await page.evaluate(factsOfPage);
  const bytes = await weight(tab.visit.loaded, facts.styles);
  const most = mostBytes(new URL(address, origin).pathname);
  if (bytes > most) faults.push(`weighs ${bytes} bytes with its style, at most ${most} are allowed`);
  if (facts.lang !== lang) faults.push(`the page says its language is ${facts.lang}`);
  if (!facts.title) faults.push('no title');
  if (facts.headings !== 1) faults.push(`${facts.headings} headings of the first rank`);
  const main = createHash('sha1').update(lang + facts.main).digest('hex');
  const isKnown = read.has(main) && !isNewFrame;
  const results = [];
  for (const { width, scheme } of looks) {
    await page.emulateMedia({ colorScheme: scheme });
    const seen = faults.splice(0);
    for (const wide of widthsOf(width)) {
      await page.setViewportSize({ width: wide, height: 800 });
      seen.push(...await page.evaluate(scrollFaults, wide));
    }
    if (isRead && !isKnown) seen.push(...await axeFaults(page, RULES));
    // what stands around the main part is the same in both languages and on all pages of a desk
    if (!isRead) await page.evaluate(noteWhatIsShown, { width, where: isNewFrame ? 'body *' : 'main *' });
    results.push({ what: `${address} ${lang} ${width} px ${scheme}`, faults: seen });
  }
  if (isRead) read.add(main);
  // from the last width to the first, so that the page is laid out anew once
  for (const [at, { width, scheme }] of isRead ? [] : [...looks.entries()].reverse()) {
    if (!await page.evaluate(isAnythingOnlyShown, width)) continue;
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    results[at].faults.push(...await axeFaults(page, RULES_OF_COLOUR, width));
  }
  return { results, links: facts.links.filter((link) => new URL(link).origin === origin) };
}

/** What a page says of itself; its main part without what is new with every request. */
function factsOfPage() {
  const main = document.querySelector('main')?.outerHTML ?? '';
  return {
    lang: document.documentElement.lang,
    title: document.title,
    headings: document.querySelectorAll('h1').length,
    main: main.replace(/name="(token|desde)" value="[^"]*"/g, ''),
    styles: [...document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.href),
    links: [...document.querySelectorAll('a[href]')].map((link) => link.href),
  };
}

/** Bytes of the page and of all that it loads, its style also where the browser still had it. */
async function weight(loaded, styles) {
  const own = await Promise.all(loaded.values());
  const kept = styles.filter((address) => !loaded.has(address)).map((address) => weights.get(address) ?? 0);
  return [...own, ...kept].reduce((sum, bytes) => sum + bytes, 0);
}

/** A phone's width is also tried a little narrower: there a page must not scroll sideways either. */
function widthsOf(width) {
  return width === 360 ? [320, 360] : [width];
}

function mostBytes(path) {
  if (/^\/tratados\/[^/]+\/editar$/.test(path)) return MOST_BYTES_OF_TREATY;
  return /\/(nuevo\/[^/]+|editar)$/.test(path) ? MOST_BYTES_OF_FORM : MOST_BYTES;
}

function scrollFaults(width) {
  const most = document.documentElement.clientWidth;
  const wide = document.documentElement.scrollWidth;
  if (wide <= most) return [];
  const beyond = [...document.querySelectorAll('main *')].find((e) => e.getBoundingClientRect().right > most + 1);
  return [`scrolls sideways at ${width} px: ${wide} px of content, first beyond: ${beyond?.outerHTML.slice(0, 120)}`];
}

/** Remembers which elements are shown at this width. */
function noteWhatIsShown({ width, where }) {
  window.shown ??= {};
  window.shown[width] = new Set([...document.querySelectorAll(where)].filter((e) => e.checkVisibility()));
}

/** Is anything shown at this width that is not at another? What is, stands in `window.only`, without what is inside it. */
function isAnythingOnlyShown(width) {
  const { [width]: here, ...elsewhere } = window.shown;
  const others = Object.values(elsewhere);
  const only = new Set([...here].filter((e) => others.some((shown) => !shown.has(e))));
  window.only ??= {};
  window.only[width] = [...only].filter((e) => !only.has(e.parentElement));
  return only.size > 0;
}

/** What axe finds by these rules, or tags of rules, on the page; of a width, on what only that width shows. */
async function axeFaults(page, values, width = null) {
  const violations = await page.evaluate(async ({ values, width }) => {
    const where = width === null ? document : { include: window.only[width] };
    const type = width === null ? 'tag' : 'rule';
    // nothing is fetched for it, and there are no frames
    const options = { runOnly: { type, values }, resultTypes: ['violations'], preload: false, iframes: false };
    const found = await window.axe.run(where, options);
    return found.violations.map((v) => ({ id: v.id, help: v.help, nodes: v.nodes.slice(0, 3).map((n) => n.html), many: v.nodes.length }));
  }, { values, width });
  return violations.map((v) => `axe ${v.id} (${v.many}): ${v.help}: ${v.nodes.map((html) => html.slice(0, 160)).join(' | ')}`);
}
