"use strict";
// The Tideline: an article built in the browser, and the consent wall in front of it.

async function show() {
  const number = location.pathname.match(/\/(\d+)-/)[1];
  const article = await (await fetch(`/api/walled/${number}.json`)).json();
  document.title = `${article.headline} - ${article.publisher}`;
  const story = document.createElement("article");
  const add = (tag, text, attributes = {}) => {
    const element = Object.assign(document.createElement(tag), attributes);
    element.textContent = text;
    story.append(element);
  };
  add("h1", article.headline);
  add("p", `By ${article.author}`, { className: "byline" });
  add("time", article.published.slice(0, 16).replace("T", " ") + " UTC", { dateTime: article.published });
  for (const text of article.paragraphs) add("p", text);
  const wall = document.createElement("div");
  wall.className = "wall";
  wall.setAttribute("role", "dialog");
  wall.innerHTML = article.wall;
  const site = document.createElement("meta");
  site.setAttribute("property", "og:site_name");
  site.content = article.publisher;
  document.head.append(site);
  document.body.style.overflow = "hidden";
  document.getElementById("app").append(story);
  document.body.prepend(wall);
  wall.querySelector(".accept").addEventListener("click", () => {
    wall.remove();
    document.body.style.overflow = "";
  });
}

show();
