"""Weblogs of the first ten years."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=103,
    kind="weblogs",
    language="en",
    site="Harbour Lights Desk",
    address="http://harbourlightsdesk.example/post/{id}/{slug}",
    year=2012,
    precision="hour",
    zone=0,
    keywords=True,
)
def set_tumbled_posts(p: Sheet) -> str:
    """A newsroom at a host of short posts: hours since then with the number of notes in one sentence after the text, tags with a number sign, earlier posts under "Previously", a list of who liked and passed on, captions as small paragraphs under centred pictures, the writer after a dash."""
    photo = '<div class="media"><img src="http://media.harbourlightsdesk.example/{file}" width="500"/><p class="under"><small>{caption}. (Photo: {credit})</small></p></div>'
    earlier = each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    notes = each(
        enumerate(p.comments(4)),
        lambda n: (
            f'<li class="note"><a href="http://x.example/"><img src="/avatar_16.png"/></a> <span class="action"><a href="http://x.example/">{n[1].reader}</a> {("liked this", "reblogged this from harbourlightsdesk")[n[0] % 2]}</span></li>'
        ),
    )
    also = each(
        p.others[:4],
        lambda t: (
            f'<div class="mini"><a href="{t.href}">{t.headline}</a><br/><em>{p.say("hours_ago", n=p.random.randrange(2, 20))}</em></div>'
        ),
    )
    sign = p.names("<p>&mdash; {}</p>")
    return f"""<!DOCTYPE html><html><head><title>{p.site} • {p.headline}</title></head><body class="permalink text"><div id="wrap"><div id="side"><div class="blog-title"><a href="/">{p.site}</a></div><div class="desc">{p.say("about_site")}</div><ul class="pages"><li><a href="/ask">Ask us anything</a></li><li><a href="/submit">Submit</a></li><li><a href="/archive">Archive</a></li><li><a href="/random">Random</a></li></ul><form><input type="text" placeholder="search"/></form><div class="following"><span>Following</span><a><img src="/a1.png"/></a><a><img src="/a2.png"/></a></div><h4>Popular today</h4>{also}</div>
<div id="posts"><div class="post text" id="post"><h2><a href="{p.href}">{p.headline}</a></h2><div class="copy">{p.lead(photo)}{p.text(heading="<p><b>{}</b></p>", picture=photo)}{sign}<p><i>Previously:</i></p><ul>{earlier}</ul></div>
<div class="postmeta">{p.since(f'<p class="posted">Posted {{}} with {p.random.randrange(5, 900)} notes</p>')}<p class="tagged">{" ".join(f'<a href="/tagged/x">#{k}</a>' for k in p.keywords)}</p><a class="likebtn">&#9829;</a> <a class="reblog">&#8634;</a></div></div>
<div class="pager"><a href="{p.others[5].href}">&larr; Older</a> <a href="{p.others[6].href}">Newer &rarr;</a></div><h3>Notes</h3><ol class="notes">{notes}<li class="note more"><a>Show more notes</a></li></ol></div></div><div id="foot">Theme by a friend. &copy; 2009&ndash;{p.now.year} {p.site}. <a href="/rss">RSS</a></div></body></html>"""


@skin(
    number=104,
    kind="weblogs",
    language="pl",
    site="Zapiski z Przystani",
    address="http://zapiskizprzystani.blogi.example/{id},{slug}.html",
    year=2008,
    keywords=True,
    section=True,
)
def set_numbered_entries(p: Sheet) -> str:
    """A Polish blog host: the entry's number and the moment that it was added in one small line over the headline, the category between brackets under it, the writer after a wave at the end of the text, tags with commas, readers' voices signed with name and time below, a calendar and a counter at the right."""
    photo = '<div class="obrazek"><img src="http://foto.blogi.example/{file}" alt="" /><br /><span class="podpis">{caption} / {credit}</span></div>'
    voices = each(
        p.comments(3),
        lambda c: (
            f'<div class="kom"><div class="komtresc">{c.text}</div><div class="komstopka">{c.reader}, {p.tell(c.moment, "{dd}.{mm}.{yyyy}, {HH}:{MM}")} | <a href="#">odpowiedz</a></div></div>'
        ),
    )
    calendar = "".join(f"<td>{day}</td>" + ("</tr><tr>" if day % 7 == 0 else "") for day in range(1, 29))
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><title>{p.headline} - {p.site} - blogi.example</title></head><body><div id="belka"><a href="http://blogi.example/">blogi.example</a> | <a href="/zaloz">załóż bloga</a> | <a href="/losowy">losowy blog</a> | {p.tell(p.now, "{d} {month} {yyyy}")}, imieniny: Zofii i Jana</div><div id="glowa"><a href="/">{p.site}</a><br /><span>{p.say("about_site")}</span></div>
<div id="lewa"><div class="wpis"><div class="nr">wpis nr {p.random.randrange(20, 900)}{p.when("{dd}.{mm}.{yyyy} o {HH}:{MM}", ", dodany {}")}</div><div class="tytul">{p.headline}</div><div class="kat">[ <a href="/kategoria/1">{p.section}</a> ]</div>
<div class="tresc">{p.lead(photo)}{p.text("<div>{}</div><br />", "<div><u>{}</u></div><br />", "<div><i>{}</i></div><br />", "<li>{}</li>", "<ul>{}</ul><br />", photo)}{p.names('<div class="podpisany">~ {}</div>')}</div>
<div class="tagi">{p.say("tags").lower()}: {", ".join(f'<a href="/tag/x">{k}</a>' for k in p.keywords)}</div><div class="ocena">oceń wpis: <a>+</a> {p.random.randrange(40)} <a>-</a></div></div>
<div class="zobacz"><b>{p.say("related")}</b><br />{each(p.related, lambda t: f'<a href="{t.href}">{t.headline}</a><br />')}</div>
<a name="komentarze"></a><div class="komentarze"><b>{p.say("comments")} (3)</b>{voices}<b>{p.say("comment_form")}</b><form>{each(p.list("comment_fields"), lambda f: f"{f}<br /><input /><br />")}<small>{p.say("comment_terms")}</small><br /><input type="submit" value="{p.say("send")}" /></form></div></div>
<div id="prawa"><table class="kalendarz"><tr><th colspan="7">{p.tell(p.now, "{m}/{yyyy}")}</th></tr><tr>{calendar}</tr></table><b>{p.say("latest")}</b><ul>{each(p.others[:6], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <small>{p.tell(t.moment, "{d} {mon}, {HH}:{MM}")}</small></li>')}</ul><b>Zaglądam do</b><br /><a href="http://latarnik.blogi.example/">latarnik</a><br /><a href="http://molo.blogi.example/">molo</a><br /><br />Odwiedzin: {p.random.randrange(900, 99000)}<br />Online: {p.random.randrange(1, 20)}</div>
<div id="stopka">{p.say("copyright")} {p.now.year}</div></body></html>"""
