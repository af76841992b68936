"use strict";
// The Tideline: a listing that fetches its next cards in sight of its end, at a scroll, or at a click.

const list = document.querySelector("[data-feed]");
let page = Number(list.dataset.page);
let busy = false;
let done = false;

function makeCard(card) {
  const element = document.createElement("div");
  const heading = document.createElement("h3");
  const link = document.createElement("a");
  const time = document.createElement("time");
  element.className = "card";
  link.href = card.path;
  link.textContent = card.headline;
  time.dateTime = card.published;
  time.textContent = card.published.slice(0, 10);
  heading.append(link);
  element.append(heading, time);
  return element;
}

async function grow() {
  if (busy || done) return;
  busy = true;
  const reply = await fetch(`${list.dataset.feed}?page=${page}`);
  const { cards, more } = await reply.json();
  list.append(...cards.map(makeCard));
  page += 1;
  done = !more;
  busy = false;
}

const ways = {
  sight() {
    const end = document.createElement("div");
    list.after(end);
    const watch = new IntersectionObserver(async ([entry]) => {
      if (!entry.isIntersecting) return;
      await grow();
      watch.unobserve(end);
      if (!done) watch.observe(end); // told again where the end is still in sight
    });
    watch.observe(end);
  },
  scroll() {
    window.addEventListener("scroll", () => {
      const left = document.documentElement.scrollHeight - window.innerHeight - window.scrollY;
      if (left < 300) grow();
    });
  },
  click() {
    const button = document.querySelector(".load-more");
    button.addEventListener("click", async () => {
      await grow();
      if (done) button.remove();
    });
  },
};
ways[list.dataset.way]();
