"use strict";
// The Mole: a listing whose button fetches its further cards, as a piece of HTML, and asks ahead for pages nobody wants.

const list = document.querySelector("[data-more]");
const button = document.querySelector(".load-more");
let page = 1;
if (button)
  button.addEventListener("click", async () => {
    page += 1;
    const reply = await fetch(`${list.dataset.more}?page=${page}`);
    const cards = await reply.text();
    list.insertAdjacentHTML("beforeend", cards);
    if (!cards) button.remove();
  });
for (const link of document.querySelectorAll(".card a")) {
  fetch(link.href);
  const hint = document.createElement("link");
  hint.rel = "prefetch";
  hint.href = link.href;
  document.head.append(hint);
}
