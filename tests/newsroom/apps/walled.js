"use strict";
// The Tideline: an article built in the browser, and the consent wall in front of it.

async function show() {
  const number = location.pathname.match(/\/(\d+)-/)[1];
  const article = await (await fetch(`/api/walled/${number}.json`)).json();
  const story = buildStory(article, article.publisher);
  const wall = document.createElement("div");
  wall.className = "wall";
  wall.setAttribute("role", "dialog");
  wall.innerHTML = article.wall;
  document.body.style.overflow = "hidden";
  document.getElementById("app").append(story);
  document.body.prepend(wall);
  wall.querySelector(".accept").addEventListener("click", () => {
    wall.remove();
    document.body.style.overflow = "";
  });
}

show();
