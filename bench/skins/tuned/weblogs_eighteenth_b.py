"""An English-language valley weblog made by a generator of static pages in its most starred theme."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=360,
    kind="weblogs",
    language="en",
    site="Dunlin Beck Notes",
    address="https://dunlinbeck.example/posts/{slug}/",
    year=2022,
    precision="day",
    keywords=True,
    standfirst=True,
)
def set_starred_theme(p: Sheet) -> str:
    """A valley weblog made by a generator of static pages in its most starred theme: a head with logo and menu, crumbs with arrows, headline in h1, the summary as a line under it, one line of day, minutes and writers with dots, a cover as figure, a folded table of contents, headings with anchors, words as a list, neighbours as two links, "See also" as a list with days, a foot with the year and the generator's name."""
    photo = '<figure class="align-center"><img loading="lazy" src="/img/{file}"/><figcaption><p>{caption} ({credit})</p></figcaption></figure>'
    cover = (
        '<figure class="entry-cover"><img loading="eager" src="/img/{file}" alt=""><p>{caption} ({credit})</p></figure>'
    )
    facts = [
        part
        for part in (p.when("{month} {d}, {yyyy}", "<span>{}</span>"), f"{p.random.randrange(2, 9)} min", p.names())
        if part
    ]
    text = p.text(
        heading='<h2 id="part">{}<a hidden class="anchor" aria-hidden="true" href="#part">#</a></h2>',
        quote="<blockquote><p>{}</p></blockquote>",
        picture=photo,
    )
    heads = [piece.text for piece in p.pieces if piece.kind == "heading"]
    parts = each(heads, lambda head: f'<li><a href="#part" aria-label="{head}">{head}</a></li>')
    toc = f'<div class="toc"><details><summary accesskey="c"><span class="details">Table of Contents</span></summary><div class="inner"><ul>{parts}</ul></div></details></div>'
    seen = each(
        p.related,
        lambda t: f'<li><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{month} {d}, {yyyy}")})</li>',
    )
    before, after = p.others[0], p.others[1]
    return f"""<!DOCTYPE html>
<html lang="en" dir="auto"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head>
<body id="top"><header class="header"><nav class="nav"><div class="logo"><a href="/" accesskey="h" title="{p.site} (Alt + H)">{p.site}</a><div class="logo-switches"><button id="theme-toggle" accesskey="t">◐</button></div></div><ul id="menu"><li><a href="/archives/"><span>Archive</span></a></li><li><a href="/search/"><span>Search</span></a></li><li><a href="/tags/"><span>Tags</span></a></li><li><a href="/about/"><span>About</span></a></li></ul></nav></header>
<main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="/">Home</a>&nbsp;»&nbsp;<a href="/posts/">Posts</a></div><h1 class="post-title entry-hint-parent">{p.headline}</h1><div class="post-description">{p.standfirst}</div><div class="post-meta">{"&nbsp;·&nbsp;".join(facts)}&nbsp;|&nbsp;<a href="https://git.dunlinbeck.example/edit" rel="noopener noreferrer">Suggest Changes</a></div></header>{p.lead(cover)}{toc if heads else ""}<div class="post-content">{p.add_rest(text, photo)}</div>
<footer class="post-footer"><ul class="post-tags">{each(p.keywords, lambda k: f'<li><a href="/tags/x/">{k}</a></li>')}</ul><nav class="paginav"><a class="prev" href="{before.href}"><span class="title">« Prev</span><br><span>{before.headline}</span></a><a class="next" href="{after.href}"><span class="title">Next »</span><br><span>{after.headline}</span></a></nav><div class="see-also"><h3>See also</h3><ul>{seen}</ul></div><ul class="share-buttons"><li><a aria-label="share on a network">Share</a></li><li><a>Copy link</a></li></ul></footer></article></main>
<footer class="footer"><span>&copy; {p.now.year} <a href="/">{p.site}</a></span> · <span>Powered by a generator &amp; a theme</span></footer><a href="#top" class="top-link" accesskey="g">↑</a></body></html>"""
