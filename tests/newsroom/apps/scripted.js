"use strict";
// The Sound Mirror: routes in the browser, builds its pages from /api/.

const app = document.getElementById("app");
const LISTINGS = { "/": "front", "/news/": "news", "/sport/": "sport" };

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

async function read(path) {
  const reply = await fetch(path);
  if (!reply.ok) throw new Error(`${path}: ${reply.status}`);
  return reply.json();
}

function makeTime(published) {
  return make("time", { datetime: published }, published.slice(0, 16).replace("T", " ") + " UTC");
}

function makeCard(card) {
  const link = make("a", { href: card.path }, card.headline);
  const picture = make("img", { src: `/img/${card.id}-small.jpg`, alt: "", width: "120", height: "80" });
  return make("div", { class: "card" }, picture, make("h3", {}, link), makeTime(card.published));
}

function makeMenu() {
  const links = [["/", mirror.name], ...mirror.menu].map(([path, name]) => make("a", { href: path }, name));
  return make("nav", { class: "menu" }, ...links);
}

function makeListing(listing) {
  document.title = listing.title === "Front" ? mirror.name : `${listing.title} - ${mirror.name}`;
  const main = make("main", {}, make("h1", {}, document.title), ...listing.cards.map(makeCard));
  if (listing.old.length) {
    main.append(make("section", { class: "old" }, make("h2", {}, "From the archive"), ...listing.old.map(makeCard)));
  }
  return main;
}

function makeArticle(article) {
  document.title = `${article.headline} - ${mirror.name}`;
  const description = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: article.headline,
    datePublished: article.published,
    articleSection: article.section,
    author: { "@type": "Person", name: article.author },
    publisher: { "@type": "NewsMediaOrganization", name: mirror.name },
  };
  document.getElementById("description")?.remove();
  const script = make("script", { type: "application/ld+json", id: "description" }, JSON.stringify(description));
  document.head.append(script);
  const byline = make("p", { class: "byline" }, `By ${article.author}`);
  const figure = make("figure", {}, make("img", { src: article.image, alt: "", width: "640", height: "360" }));
  const paragraphs = article.paragraphs.map((text) => make("p", {}, text));
  const story = make("article", {}, make("h1", {}, article.headline), byline, makeTime(article.published), figure);
  story.append(...paragraphs);
  const related = make("aside", { class: "related" }, make("h2", {}, "More stories"), ...article.related.map(makeCard));
  return make("main", {}, story, related);
}

async function route() {
  const story = location.pathname.match(/^\/story\/(\d+)-/);
  const listing = LISTINGS[location.pathname];
  let main;
  if (story) main = makeArticle(await read(`/api/story/${story[1]}.json`));
  else if (listing) main = makeListing(await read(`/api/${listing}.json`));
  else main = make("main", {}, make("h1", {}, "There is no such page"));
  app.replaceChildren(makeMenu(), main, ...(listing ? [make("small", {}, mirror.imprint)] : []));
  window.scrollTo(0, 0);
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  const path = link && new URL(link.href).pathname;
  if (path && (path in LISTINGS || path.startsWith("/story/"))) {
    event.preventDefault();
    history.pushState(null, "", path);
    route();
  }
});
window.addEventListener("popstate", route);

function tell(what) {
  fetch(`/leaked/${what}`);
}

// All that a reader of text can do without, and what no page may have.
function askForMore() {
  document.body.append(make("script", { src: "/api/ad.js", async: "" }));
  document.body.append(make("video", { src: "/media/tide.mp4", preload: "auto", muted: "", width: "160" }));
  fetch("/private/beacon.json").catch(() => {});
  navigator.sendBeacon("/private/ping", "here");
  navigator.serviceWorker?.register("/sw.js").catch(() => {});
  new WebSocket(`ws://${location.host}/private/socket`).onopen = () => tell("socket");
  new WebSocket(mirror.elsewhere.replace("http", "ws")).onopen = () => tell("elsewhere-socket");
  fetch(`${mirror.elsewhere}/`, { mode: "no-cors" }).then(() => tell("elsewhere"), () => {});
  fetch("file:///etc/passwd").then(() => tell("file"), () => {});
  const frame = make("iframe", { src: "file:///etc/passwd", hidden: "" });
  document.body.append(frame);
}

route().then(askForMore);
