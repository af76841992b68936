"""Sites of regional papers, grown over years."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=77,
    kind="regional",
    language="de",
    site="Moorbachtal Zeitung",
    address="https://www.moorbachtal-zeitung.example/{section}/{slug}-{id}.html",
    year=2021,
    kicker=True,
    standfirst=True,
    section=True,
)
def set_story_elements(p: Sheet) -> str:
    """A German group's pages: "Erstellt" and "Aktualisiert" as items of a list with the writers, the kicker over the headline, teasers and adverts as story elements of the text, a label for readers who pay."""
    photo = '<figure class="id-StoryElement id-StoryElement-image"><div class="id-StoryElement-image-wrap"><img class="lazyload" data-src="https://www.moorbachtal-zeitung.example/bilder/{file}"></div><figcaption class="id-StoryElement-image-caption"><span>{caption}</span> <span class="id-Copyright">© {credit}</span></figcaption></figure>'
    teaser = f'<div class="id-StoryElement id-StoryElement-inlineTeaser"><a class="id-LinkOverlay" href="{p.others[0].href}"><span class="id-Teaser-kicker">{p.others[0].section}</span><span class="id-Teaser-headline">{p.others[0].headline}</span></a></div>'
    advert = '<div class="id-StoryElement id-StoryElement-ad"><span class="id-Ad-label">Anzeige</span><div id="mrec_btf"></div></div>'
    letter = f'<div class="id-StoryElement id-StoryElement-newsletter"><p class="id-Newsletter-title">{p.say("newsletter")}</p><p class="id-Newsletter-text">{p.say("newsletter_text")}</p><a class="id-Button" href="/newsletter">Jetzt anmelden</a></div>'
    items = (
        p.when("{dd}.{mm}.{yyyy}, {HH}:{MM} Uhr", '<li class="id-Story-timestamp">Erstellt: {}</li>')
        + p.changed("{dd}.{mm}.{yyyy}, {HH}:{MM} Uhr", '<li class="id-Story-timestamp">Aktualisiert: {}</li>')
        + p.names('<li class="id-Story-authors">Von: <span>{}</span></li>', "</span>, <span>", "</span>, <span>")
        + '<li class="id-Story-share"><a>Kommentare</a> <a>Drucken</a> <a>Teilen</a></li>'
    )
    more = each(
        p.related,
        lambda t: (
            f'<div class="id-Teaser-el"><a class="id-LinkOverlay" href="{t.href}"></a><div class="id-Teaser-el-image"><img data-src="/b/{t.picture}"></div><div class="id-Teaser-el-content"><span class="id-Teaser-el-content-kicker">{t.section}</span><h3 class="id-Teaser-el-content-headline"><a href="{t.href}">{t.headline}</a></h3><span class="id-Teaser-el-date">{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</span></div></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="de"><head><title>{p.kicker}: {p.headline} | {p.site}</title></head><body class="id-Page"><div class="id-Cookie">{p.say("cookies")}<button>Zustimmen</button></div><header class="id-Header"><div class="id-Header-date">{p.tell(p.now, "{weekday}, {d}. {month} {yyyy}")}</div><a class="id-Logo" href="/"><svg></svg><span>{p.site}</span></a><a class="id-Header-abo" href="/abo">Abo</a><a>ePaper</a><ul class="id-Nav">{each(p.list("sections"), lambda s: f'<li><a href="/{s.lower()}/">{s}</a></li>')}</ul></header>
<ol class="id-Breadcrumb"><li><a href="/">{p.say("home")}</a></li><li><a href="/x/">{p.section}</a></li></ol><div class="id-SiteBody"><main class="id-Site-content"><div class="id-Story"><p class="id-Story-kicker"><span class="id-Plus">MZ+</span> <span class="id-Story-topline">{p.kicker}</span></p><h1 class="id-Story-headline">{p.headline}</h1><ul class="id-Story-interactionBar">{items}</ul>{p.lead(photo)}
<p class="id-StoryElement id-StoryElement-summary">{p.standfirst}</p><div class="id-Story-body">{p.text('<p class="id-StoryElement id-StoryElement-paragraph">{}</p>', '<h2 class="id-StoryElement id-StoryElement-crosshead">{}</h2>', '<p class="id-StoryElement id-StoryElement-paragraph">{}</p>', "<li>{}</li>", '<ul class="id-StoryElement id-StoryElement-list">{}</ul>', photo, {1: advert, 2: teaser, 3: letter})}</div></div>
<section class="id-Comments"><h2>{p.say("comments")}</h2>{each(p.comments(2), lambda c: f'<div class="id-Comment"><div class="id-Comment-user">{c.reader}</div><div class="id-Comment-time">{p.tell(c.moment, "{d}. {month} {yyyy}, {HH}:{MM}")}</div><div class="id-Comment-text">{c.text}</div></div>')}<p class="id-Comments-rules">{p.say("comment_terms")}</p></section><section class="id-TeaserSet"><h2 class="id-TeaserSet-headline">Auch interessant</h2>{more}</section></main>
<aside class="id-Site-aside"><h2>{p.say("most_read")}</h2><ol>{each(p.others[1:6], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol><div class="id-Traffic"><b>Verkehr</b> B 74: Sperrung bis {p.tell(p.now, "{dd}.{mm}., {HH} Uhr")}</div></aside></div><footer class="id-Footer"><a>Impressum</a> <a>Datenschutz</a> <p>{p.say("copyright")} © {p.now.year}</p></footer></body></html>"""


@skin(
    number=78,
    kind="regional",
    language="en",
    site="Wadeford Gazette",
    address="http://www.wadefordgazette.example/news/{id}.{slug}/",
    year=2012,
    section=True,
)
def set_group_weekly(p: Sheet) -> str:
    """A British group's weekly: time, day with its ordinal and section in one line above the picture, writers with a job, a gallery's thumbnails, readers' comments with scores, notices and jobs."""
    photo = '<div class="media"><a href="/resources/images/{file}?type=display" class="lightbox"><img src="/resources/images/{file}?type=display" width="440"></a><p class="mediacaption">{caption}</p></div>'
    job = p.random.choice(("Chief Reporter", "Reporter", "Deputy Editor"))
    job = f' <span class="job">{job}</span>' if len(p.authors) == 1 else ""
    writers = p.names(f'<p class="author"><span class="by">By <a href="/authors/x/">{{}}</a></span>{job}</p>')
    line = p.when("{h}:{MM}{half} {weekday} {nth} {month} {yyyy}", "{} ")
    comments = each(
        p.comments(3),
        lambda c: (
            f'<li class="cmnt"><div class="cmnt-h"><strong>{c.reader}</strong> says... <em>{p.tell(c.moment, "{h}:{MM}{half} {weekday} {d} {mon} {yy}")}</em></div><p>{c.text}</p><div class="cmnt-f">Score: {p.random.randrange(-9, 30)} <a href="#">Quote</a> <a href="#">Report this post</a></div></li>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html lang="en"><head><title>{p.headline} (From {p.site})</title></head><body><div id="header"><ul id="network"><li><a href="/jobs/">Jobs</a></li><li><a href="/homes/">Homes</a></li><li><a href="/cars/">Cars</a></li><li><a href="/announcements/">Notices</a></li></ul><a id="mast" href="/">{p.site}</a><p id="weather">{p.say("weather")}</p><p id="today">{p.tell(p.now, "{weekday} {nth} {month} {yyyy}")}</p><ul id="nav">{each(p.list("sections"), lambda s: f'<li><a href="/x/">{s}</a></li>')}</ul></div>
<div id="wrap"><div id="main"><p id="where"><a href="/">{p.site}</a> &raquo; <a href="/news/">{p.section}</a> &raquo; Story</p><div id="story"><h2>{p.headline}</h2><p class="storydate">{line}in <a href="/news/">{p.section}</a></p>{p.lead(photo)}{writers}<ul class="storytools"><li>Print</li><li>Email</li><li>Share</li><li><a href="#comments">Comments (3)</a></li></ul>
<div class="storytext">{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p>{}</p>", "<p>&bull; {}</p>", "{}", photo)}</div><div class="promo"><p><strong>{p.say("newsletter")}</strong> {p.say("newsletter_text")} <a href="/alerts/">Click here</a></p></div><div class="seealso"><h4>See also</h4><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a> <span>{p.tell(t.moment, "{nth} {month} {yyyy}")}</span></li>')}</ul></div></div>
<div id="comments"><h3>{p.say("comments")} (3)</h3><p class="house">{p.say("comment_terms")}</p><ul>{comments}</ul><p>Comments are closed on this article.</p></div></div><div id="side"><div class="box"><h3>{p.say("latest")}</h3><ul>{each(p.others[:6], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <small>{p.tell(t.moment, "{h}:{MM}{half}")}</small></li>')}</ul></div><div class="box"><h3>Most commented</h3><ol>{each(p.others[5:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a> ({p.random.randrange(9, 90)})</li>')}</ol></div>
<div class="box"><h3>Jobs</h3><p>Warehouse Operative, Wadeford. Closing {p.tell(p.now, "{nth} {month}")}</p></div><div class="box"><h3>Family notices</h3><p>PARKER, Edith, {p.tell(p.now, "{d} {month} {yyyy}")}</p></div></div></div><div id="foot"><p>&copy; Copyright 2001-{p.now.year} {p.site} Media Group. {p.say("copyright")}</p></div></body></html>"""
