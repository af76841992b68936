"use strict";
// What scripts that build an article have in common; served before theirs.

function buildStory(article, publisher) {
  document.title = `${article.headline} - ${publisher}`;
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
  const site = document.createElement("meta");
  site.setAttribute("property", "og:site_name");
  site.content = publisher;
  document.head.append(site);
  return story;
}
