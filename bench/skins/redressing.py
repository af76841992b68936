"""Sets the pictures of skins' pages in other markup, by chance: what is read must not hang on one form.

`redress_pictures` takes each picture of the story with its caption out of the page and sets it anew: in another box,
with the caption in other elements, above or below, with or without who took it; or it leaves the caption out.
"""

from __future__ import annotations

import re
from dataclasses import replace
from html import escape
from random import Random

from selectolax.lexbor import LexborHTMLParser, LexborNode

from .skin import SkinPage
from .words import read_words

_PICTURE = re.compile(r"\d{5,}_\d\.jpg")
_LONGEST_BESIDE = 120  # characters of what stands in the box beside the caption
_NAMES = ("", "", "x7", "pic", "b-24", "media", "legende", "t2", "unit", "c-14-b", "foto", "r3 s1", "elm-box", "bu")
_LINES = (
    "{}", "{}", "<small>{}</small>", "<em>{}</em>", "<i>{}</i>", '<font size="1">{}</font>', "<cite>{}</cite>",
    '<font color="#666666">{}</font>', '<span class="{name}">{}</span>', '<span style="font-size:11px">{}</span>',
    '<font face="Arial" size="2"><i>{}</i></font>', "<b>{}</b>", '<span style="color:#888">{}</span>',
)  # fmt: skip
_CREDITS = (
    "", "", "", " ({photo}: {who})", " | {photo}: {who}", " © {who}", " / {who}", " – {photo} {who}", " ({who})",
    " {photo}: {who}", " [{who}]", ". {photo}: {who}.",
)  # fmt: skip
_CREDIT_LINES = (
    '<span class="{name}">{}</span>', "<small>{}</small>", "<i>{}</i>", '<div class="{name}">{}</div>',
    '<p class="{name}">{}</p>', "<cite>{}</cite>",
)  # fmt: skip
# {image}, {line} for the caption and who took the picture, {name} for a class.
_BOXES = (
    '<figure class="{name}">{image}<figcaption>{line}</figcaption></figure>',
    '<figure class="{name}"><div>{image}</div><figcaption class="{name}">{line}</figcaption></figure>',
    '<div class="{name}">{image}<div class="{name}">{line}</div></div>',
    '<div class="{name}"><div class="{name}">{image}</div><div class="{name}">{line}</div></div>',
    '<div class="{name}">{image}<p>{line}</p></div>',
    '<div class="{name}">{image}<p class="{name}">{line}</p></div>',
    '<div class="{name}"><p>{image}</p><p>{line}</p></div>',
    '<div style="float:right;width:240px">{image}<br>{line}</div>',
    '<div align="center">{image}<br>{line}</div>',
    "<center>{image}<br>{line}</center>",
    '<p class="{name}">{image}<br>{line}</p>',
    "<p>{image}<br>{line}</p>",
    "<p>{image}</p><p>{line}</p>",
    '<p align="center">{image}</p><p align="center">{line}</p>',
    '<p><a href="/g/1">{image}</a><br>{line}</p>',
    "<table><tr><td>{image}</td></tr><tr><td>{line}</td></tr></table>",
    '<table width="200" align="right"><tr><td>{image}</td></tr><tr><td class="{name}">{line}</td></tr></table>',
    "<table><tr><td>{image}</td><td>{line}</td></tr></table>",
    '<table align="left"><tr><td>{image}<br>{line}</td></tr></table>',
    "<table><caption>{line}</caption><tr><td>{image}</td></tr></table>",
    "<dl><dt>{image}</dt><dd>{line}</dd></dl>",
    '<dl class="{name}"><dd>{image}</dd><dt>{line}</dt></dl>',
    "<ul><li>{image}</li><li>{line}</li></ul>",
    '<span class="{name}">{image}<span class="{name}">{line}</span></span>',
    '<a href="/g/1">{image}</a><div class="{name}">{line}</div>',
    "<x-picture>{image}<x-text>{line}</x-text></x-picture>",
    '<section><section>{image}</section><section class="{name}"><p>{line}</p></section></section>',
    '<div class="{name}"><div><div>{image}</div></div><div><div><div>{line}</div></div></div></div>',
    '<div class="{name}"><a href="/g/2"><picture>{image}</picture></a><h6>{line}</h6></div>',
    '<aside class="{name}">{image}<p>{line}</p></aside>',
    '<div class="{name}"><p>{line}</p>{image}</div>',
    "<table><tr><td>{line}</td></tr><tr><td>{image}</td></tr></table>",
    "<figure>{line}<br>{image}</figure>",
    '<div class="{name}">{image}<label>{line}</label></div>',
    "{image}<br>{line}<br><br>",
    "<div>{image}</div><div>{line}</div>",
    '<p>{image}</p><div class="{name}">{line}</div>',
    '<div>{image}</div><p class="{name}">{line}</p>',
    "{image}<p>{line}</p>",
    '<p><a href="/g/3">{image}</a></p><p>{line}</p>',
    '<div><div>{image}</div></div><div class="{name}">{line}</div>',
    "<section><p>{image}</p></section><section><p>{line}</p></section>",
    '<section style="text-align:center">{image}</section><section style="text-align:center"><p>{line}</p></section>',
    '<table><tr><td colspan="2">{image}</td></tr><tr><td><img src="/im/zoom.gif"></td><td>{line}</td></tr></table>',
    '<div class="{name}"><div>{image}<span class="zoom">+</span></div><div>{line}</div></div>',
    '<div class="{name}"><div>{image}</div><button>Zoom</button><p>{line}</p></div>',
)
# … with a line of its own for who took it.
_PARTED = (
    '<table align="right"><tr><td>{image}</td></tr><tr><td>{credit}</td></tr><tr><td>{line}</td></tr></table>',
    "<table><tr><td>{image}</td></tr><tr><td>{line}</td></tr><tr><td>{credit}</td></tr></table>",
    '<div class="{name}">{image}<div>{credit}</div><div class="{name}">{line}</div></div>',
    '<div class="{name}">{image}<div class="{name}">{line}</div><div class="{name}">{credit}</div></div>',
    "<figure>{image}<span>{credit}</span><figcaption>{line}</figcaption></figure>",
    '<p>{image}<br><small>{credit}</small><br><i>{line}</i></p>',
    "<dl><dt>{image}</dt><dd>{credit}</dd><dd>{line}</dd></dl>",
    '<div style="float:left">{image}<p>{line}</p><p>{credit}</p></div>',
    '<div class="{name}"><div>{image}</div><div><span>{credit}</span><div class="{name}">{line}</div></div></div>',
    "<table><tr><td>{credit}</td></tr><tr><td>{image}</td></tr><tr><td>{line}</td></tr></table>",
)  # fmt: skip
_SIGNS = ("△ ", "▲ ", "↑ ", "▼", "◀ ", "> ", "★", "Unser Bild: ", "(1) ")  # before some captions
# What stands with a picture and is no caption: who writes, with a portrait.
_WRITERS = (
    '<div class="{name}"><img src="/w/71.jpg"><div>{who}</div><div>{what}</div></div>',
    '<table><tr><td><img src="/w/71.jpg"></td><td>{who}<br>{what}</td></tr></table>',
    '<p><img src="/w/71.jpg"> <b>{who}</b><br>{what}</p>',
    '<div class="{name}"><a href="/people/71"><img src="/w/71.jpg"></a><p>{who}</p></div>',
    '<figure><img src="/w/71.jpg"></figure><span>{who}</span> <span>{what}</span>',
)
_WHATS = ("Economics editor", "03.05.2024 14:05", "@desk", "Redaktion", "12 May 2023", "5 min read", "from Berlin")
# What stands by a picture and is no caption: headings, quotes beside a portrait, paragraphs.
_ALIKE = (
    '<p>{image}<br><span style="font-size:18px">{heading}</span></p>',
    '{image}<br><font size="4">{heading}</font><br>',
    "<p>{image}<b>1. {heading}</b></p>",
    '<table align="left"><tr><td>{image}</td></tr><tr><td><b>2. {heading}</b></td></tr></table>',
    '<table><tr><td align="left">{image}</td><td align="left"><b>{heading}</b></td></tr></table>',
    "<dl><dt>{image}</dt><dt><b>{heading}</b></dt><dd>{sentence}</dd></dl>",
    "<blockquote>{image}<p>{sentence}</p></blockquote>",
    '<blockquote class="{name}">{image}<div>{heading}</div></blockquote>',
    "<div>{image}<p>{sentence} {sentence}</p></div>",
    "<p>{image}</p><p>{sentence}</p>",
    "<p>{image} {sentence} {sentence}</p>",
    "<p>{image}</p><p><em>{heading}</em>: {sentence}</p>",
    "<p>{image}</p><p><span>{sentence} </span><em>{heading}</em> {heading}</p>",
    '<div class="{name}">{image}<h4>{heading}</h4><p>{sentence}</p></div>',
    '<div class="{name}"><a href="/a/71">{image}</a><a href="/a/71">{heading}</a></div>',
    "<h3>{heading}</h3><p>{image}</p><p>{sentence}</p>",
)
_BARE = ("<p>{image}</p>", "<div>{image}</div>", '<figure class="{name}">{image}</figure>', "<center>{image}</center>")


def redress_pictures(page: SkinPage, random: Random, bare: float = 0.25) -> SkinPage | None:
    """Returns the page with its pictures set anew; None where a picture shares its element with the story.

    `bare` is how often none of its pictures has a caption: then the truth has none either.
    """
    if not page.truth.captions:
        return None
    tree = LexborHTMLParser(page.html)
    is_bare = random.random() < bare
    is_parted = random.random() < 0.2
    is_alike = is_bare and random.random() < 0.6
    words = read_words(page.skin.language)
    boxes = _ALIKE if is_alike else _BARE if is_bare else _PARTED if is_parted else _BOXES
    box, line, order = random.choice(boxes), random.choice(_LINES), random.choice(_CREDITS)
    sign = random.choice(_SIGNS) if random.random() < 0.15 else ""
    writer = random.choice(_WRITERS) if random.random() < 0.3 else ""
    writer = writer.replace("{who}", random.choice(("Ed Harker", "Mina Salter", "李明", "김영수"))).replace(
        "{what}", random.choice(_WHATS)
    )
    credit_line = random.choice(_CREDIT_LINES) if order and random.random() < 0.4 else ""
    is_first = random.random() < 0.3
    photo = random.choice(("Photo", "Foto", "Bild", "Фото", "写真", "사진", "צילום", "تصوير", "Crédit"))
    says_alt = random.random() < 0.2
    names = {n: random.choice(_NAMES) for n in range(3)}
    built: dict[str, str] = {}
    forgets_names = random.random() < 0.4
    for number, caption in enumerate(page.truth.captions):
        found = _find_box(tree, caption)
        if found is None:
            return None
        whole, source = found
        image = f'<img src="{source}"' + (f' alt="{escape(caption)}"' if says_alt else "") + ">"
        said = order.format(photo=photo, who=random.choice(("Ed Harker", "Mina Salter", "AFP", "Archiv")))
        text = sign + escape(caption, quote=False)
        parted = _fill(credit_line or "{}", said.strip(" |/–.") or f"{photo}: Ed Harker", names[2])
        if is_parted:
            told = _fill(line, text, names[1])
        elif credit_line and said:
            credit = credit_line.replace("{}", said.strip(" |/–.")).replace("{name}", names[2])
            told = f"{credit} {_fill(line, text, names[1])}" if is_first else f"{_fill(line, text, names[1])} {credit}"
        else:
            told = _fill(line, text + said, names[1])
        token = f"@@{number}@@"
        markup = box.replace("{name}", names[0], 1).replace("{name}", names[1]).replace("{image}", image)
        markup = markup.replace("{line}", told).replace("{credit}", parted)
        markup = markup.replace("{heading}", random.choice(words.list("subheads")))
        while "{sentence}" in markup:
            markup = markup.replace("{sentence}", random.choice(words.list("comment_texts")), 1)
        built[token] = markup if number or not writer else writer.replace("{name}", names[2]) + markup
        whole.replace_with(token)
    html = tree.html or ""
    if forgets_names:
        html = re.sub(r' (?:class|id)="[^"]*"', "", html)
    for token, markup in built.items():
        html = html.replace(token, markup)
    truth = replace(page.truth, caption=None, captions=()) if is_bare else page.truth
    return replace(page, html=html, truth=truth)


def _fill(form: str, text: str, name: str) -> str:
    return form.replace("{name}", name).replace("{}", text)


def _find_box(tree: LexborHTMLParser, caption: str) -> tuple[LexborNode, str] | None:
    """Returns the smallest element that holds a picture of the story and its caption, and the picture's address."""
    root = tree.body
    holder: LexborNode | None = None
    for node in root.traverse(include_text=True) if root is not None else ():
        if node.is_text_node and caption in (node.text_content or ""):
            holder = node.parent
            break
    while holder is not None and holder.tag not in ("body", "html"):
        for image in holder.css("img"):
            source = next((v for k in ("src", "data-src") if (v := image.attributes.get(k) or "")), "")
            if _PICTURE.search(source):
                beside = len(" ".join(holder.text().split())) - len(caption)
                if beside > _LONGEST_BESIDE:
                    return None
                if holder.tag in ("td", "tr", "tbody"):
                    outer = holder
                    while outer is not None and outer.tag != "table":
                        outer = outer.parent
                    if outer is None or len(" ".join(outer.text().split())) - len(caption) > _LONGEST_BESIDE:
                        return None
                    holder = outer
                return holder, source
        holder = holder.parent
    return None
