"""A weblog system's page for printing, and an Italian valley's sheet without one class."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=259,
    kind="plain pages",
    language="en",
    site="The Fennick Valley Sentinel",
    address="http://www.fennicksentinel.example/{yyyy}/{mm}/{slug}/",
    year=2011,
    section=True,
)
def set_plugin_for_printing(p: Sheet) -> str:
    """A weblog system's page for printing, as its plugin makes it: the site's name and address between dashes in bold, headline as a paragraph, "Posted By … On … @ … In … | … Comments" in one line with underlined parts, captions of the system, every link with a number in bold brackets after it, related posts as a list in the text's own box, then a rule, readers' words with "#1 Comment By … On … @ …", "Article printed from", "URL to article", a list of all addresses by number, the key to print and the copyright's line."""
    photo = '<div class="wp-caption alignright" style="width: 310px"><img src="http://www.fennicksentinel.example/wp-content/uploads/{file}" alt="" width="300" /><p class="wp-caption-text">{caption}</p></div>'
    line = p.names("Posted By <u>{}</u>", "</u>, <u>", "</u> and <u>", house=True)
    line += p.when("{month} {d}, {yyyy} @ {h}:{MM} {half}", " On <u>{}</u>")
    line += f" In <u>{p.section}</u> | <u><a href='#comments_controls'>3 Comments</a></u>"
    host = "http://www.fennicksentinel.example"
    related = each(
        enumerate(p.related, 1),
        lambda n: f'<li><a href="{n[1].href}">{n[1].headline}</a> <strong>[{n[0]}]</strong></li>',
    )
    voices = each(
        enumerate(p.comments(3), 1),
        lambda n: (
            f'<div class="CommentDate"><strong>#{n[0]} Comment</strong> By <u>{n[1].reader}</u> On <u>{p.tell(n[1].moment, "{month} {d}, {yyyy} @ {h}:{MM} {half}")}</u></div><div class="CommentContent"><p>{n[1].text}</p></div>'
        ),
    )
    addresses = "<br />".join(
        f'[{at}] {t.headline}: <b><span dir="ltr">{host}{t.href}</span></b>' for at, t in enumerate(p.related, 1)
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>{p.site} &raquo; {p.headline} &raquo; Print</title></head><body><p style="text-align: center;"><strong>- {p.site} - <span dir="ltr">{host}</span> -</strong></p>
<div class="Center"><div id="Outline"><p id="BlogTitle">{p.headline}</p><p id="BlogDate">{line}</p><div id="BlogContent">{p.lead(photo)}{p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo)}<h3>{p.say("related")}</h3><ul>{related}</ul></div>
<hr class="Divider" style="text-align: center;" /><p id="CommentTitle">3 Comments To "{p.headline}"</p>{voices}<hr class="Divider" style="text-align: center;" /><p>Article printed from {p.site}: <strong dir="ltr">{host}</strong></p><p>URL to article: <strong dir="ltr">{host}{p.href}</strong></p><p>URLs in this post: <br />{addresses}</p><p style="text-align: right;" id="print-link"><a href="#Print" title="Click here to print.">Click</a> here to print.</p></div></div>
<p style="text-align: center;">Copyright &copy; {p.now.year} {p.site}. {p.say("copyright")}</p></body></html>"""


@skin(
    number=260,
    kind="plain pages",
    language="it",
    site="Il Foglio della Valle",
    address="https://foglio-della-valle.example/articoli/{slug}.html",
    year=2023,
    precision="day",
    standfirst=True,
    section=True,
    keywords=True,
)
def set_page_without_a_class(p: Sheet) -> str:
    """An Italian valley's sheet whose pages know no class: the paper's name as a paragraph in the head and a menu, headline and standfirst in a group, figures with their line and who took them, the text, and in the story's foot one sentence "Scritto da … il … in …", the topics as links with signs and a line of donation; related stories in an aside with days, the newest as a definition list of days and headlines, neighbours, a fold with the rules for letters, the foot with the year the sheet was founded."""
    photo = "<figure><img src='/foto/{file}' alt='' width='640' height='420' loading='lazy'><figcaption>{caption} <small>({credit})</small></figcaption></figure>"
    who, when = p.names("da {}", ", ", " e "), p.when("{d} {month} {yyyy}", "il {}")
    line = " ".join(part for part in ("Scritto", who, when, f"in <a href='/sezioni/x.html'>{p.section}</a>.") if part)
    latest = each(
        p.others[:4],
        lambda t: f'<dt>{p.tell(t.moment, "{d} {month}")}</dt><dd><a href="{t.href}">{t.headline}</a></dd>',
    )
    return f"""<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>{p.headline} – {p.site}</title><link rel="stylesheet" href="/stile.css"></head><body><header><p><a href="/"><b>{p.site}</b></a></p><p><small>{p.say("about_site")}</small></p><nav><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f"<li><a href='/sezioni/x.html'>{s}</a></li>")}<li><a href="/archivio.html">Archivio</a></li><li><a href="/feed.xml">Feed</a></li></ul></nav></header>
<main><article><header><hgroup><h1>{p.headline}</h1><p>{p.standfirst}</p></hgroup></header>{p.lead(photo)}{p.text("<p>{}</p>", "<h2>{}</h2>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo)}<footer><p>{line}</p><p>{" ".join(f"<a rel='tag' href='/temi/x.html'>#{k}</a>" for k in p.keywords)}</p><p><em>{p.say("donate")}: {p.say("donate_text")}</em></p></footer></article>
<aside><h2>{p.say("related")}</h2><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a>, {p.tell(t.moment, "{d} {month} {yyyy}")}</li>')}</ul></aside><nav><p>← <a rel="prev" href="{p.others[6].href}">{p.others[6].headline}</a></p><p>→ <a rel="next" href="{p.others[7].href}">{p.others[7].headline}</a></p></nav><section><h2>{p.say("latest")}</h2><dl>{latest}</dl></section><details><summary>Scrivi al Foglio</summary><p>{p.say("comment_terms")}</p><p>Le lettere si mandano a <a href="mailto:lettere@foglio-della-valle.example">lettere@foglio-della-valle.example</a>.</p></details></main>
<footer><p><small>© 1987–{p.now.year} {p.site}, via della Fonte 3. {p.say("copyright")}. Pagina generata il {p.tell(p.now, "{d} {month} {yyyy}")}.</small></p></footer></body></html>"""
