"use strict";
// The Weathervane: shows the page's article, if it has one, and then does what no page should.

const held = []; // what is never let go

const deeds = {
  waitForEver() {
    fetch("/never/comes.json");
    const picture = new Image();
    picture.src = "/never/comes.png";
    document.body.append(picture);
  },
  eatMemory() {
    held.push(new Uint8Array(8 << 20).fill(1));
    setTimeout(deeds.eatMemory, 100);
  },
  crash() {
    // V8 ends the tab at once, "out of memory": no array may be so large.
    const part = new Array(1 << 24).fill(0);
    for (;;) held.push(new Array(40).fill(part).flat());
  },
  loop() {
    for (;;);
  },
  goRound() {
    location.replace(location.href);
  },
  moveOn(page) {
    location.replace(page.to);
  },
  openWindows() {
    window.addEventListener("beforeunload", (event) => {
      event.preventDefault();
      event.returnValue = "Stay a little!";
    });
    setInterval(() => {
      window.open("/private/popup.html");
      alert("You have won!");
      confirm("Do you want news of us?");
      prompt("What is your address?");
    }, 200);
  },
  leave() {
    const places = [
      "file:///etc/passwd", "data:text/html,<h1>Data</h1>", "chrome://version/", "newsroom:elsewhere",
    ];
    for (const [turn, place] of places.entries()) {
      setTimeout(() => location.assign(place), 100 * turn);
    }
  },
};

async function show() {
  const page = await (await fetch(`/api/${window.page}.json`)).json();
  if (page.delay) await new Promise((done) => setTimeout(done, page.delay));
  if (page.article) document.getElementById("root").replaceChildren(buildStory(page.article, page.publisher));
  // What is shown should be on the screen before the trouble starts.
  if (page.then) setTimeout(() => deeds[page.then](page), page.article ? 50 : 0);
}

show();
