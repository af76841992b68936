"""A German neighbourhood's weblog on a community host of the 2000s."""

from __future__ import annotations

from datetime import timedelta

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=400,
    kind="weblogs",
    language="de",
    site="Zwischen Deich und Dachluke",
    address="http://dachluke.bloghafen.example/stories/{id}/",
    year=2008,
    keywords=True,
    section=True,
)
def set_community_host(p: Sheet) -> str:
    """A German neighbourhood's weblog on a community host of the 2000s: the day in its own line above the headline, text in divs and paragraphs, pictures with a line in small type, names with "um" and the clock and an h below the text beside counts of comments, the topic as a link, words after "Stichworte", replies as a thread with titles and moments, a side with how long it is online, a calendar of the month, newest changes with moments, a list of friends and the host's badge."""
    photo = '<div class="bild"><img src="http://static.bloghafen.example/dachluke/images/{file}" width="420" alt="" border="0" /><br /><span class="small">{caption} (Foto: {credit})</span></div>'
    day = p.when("{weekday}, {d}. {month} {yyyy}", '<div class="dayHeader">{}</div>')
    hour = p.when("{HH}:{MM}", "um {}h")
    who = p.names("von {}", ", ", " und ")
    line = " ".join(part for part in (who, hour) if part)
    body = p.text(
        "<p>{}</p>",
        "<p><b>{}</b></p>",
        '<blockquote class="zitat">{}</blockquote>',
        "<li>{}</li>",
        "<ul>{}</ul>",
        photo,
    )
    said = each(
        p.comments(3),
        lambda c: (
            f'<div class="comment"><a name="c{p.random.randrange(1000, 9999)}"></a><div class="commentMeta"><b>{c.reader}</b>, {p.tell(c.moment, "{weekday}, {d}. {month} {yyyy}, {HH}:{MM}")}</div><div class="commentText">{c.text}</div><div class="commentLinks"><a href="#">link</a> &nbsp; <a href="#">antworten</a></div></div>'
        ),
    )
    changes = each(
        p.others[:5],
        lambda t: (
            f'<div class="historyItem"><a href="{t.href}">{t.headline}</a><br />{t.author} ({p.tell(t.moment, "{dd}.{mm}., {HH}:{MM}")})</div>'
        ),
    )
    first = p.now.replace(day=1)
    cells = [
        f"<td>{n}</td>"
        for n in range(1, (first + timedelta(days=31)).replace(day=1).toordinal() - first.toordinal() + 1)
    ]
    boxes = ["<td>&nbsp;</td>"] * first.weekday() + cells
    rows = "".join(f"<tr>{''.join(boxes[at : at + 7])}</tr>" for at in range(0, len(boxes), 7))
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{p.site}: {p.headline}</title><link rel="stylesheet" type="text/css" href="/main.css" /></head>
<body><div id="kopf"><a href="/"><img src="http://static.bloghafen.example/dachluke/kopf.jpg" width="760" height="120" border="0" alt="{p.site}" /></a><div class="untertitel">Nachrichten, die sonst keiner aufschreibt</div></div>
<table id="rahmen" cellspacing="0" cellpadding="0"><tr><td id="inhalt" valign="top">
{day}
<div class="story"><h3 class="storyTitle">{p.headline}</h3>
<div class="storyText">{p.lead(photo)}
{p.add_rest(body, photo)}</div>
<div class="small stichworte">Stichworte: {", ".join(p.keywords)}</div>
<div class="storyMeta">{line + " | " if line else ""}Thema: <a href="/topics/">{p.section}</a> | <a href="#comments">3 Kommentare</a> | <a href="/comment">Kommentar verfassen</a></div></div>
<div class="weiterlesen"><b>{p.say("related")}:</b> {" &middot; ".join(f'<a href="{t.href}">{t.headline}</a>' for t in p.related)}</div>
<hr class="trenner" />
<a name="comments"></a>{said}
<div class="small">Zum Kommentieren bitte <a href="/members/login">anmelden</a> oder <a href="/members/register">registrieren</a>. {p.say("comment_terms")}</div>
</td><td id="rand" valign="top">
<div class="box"><div class="boxheader">Status</div><div class="boxcontent">Online seit {p.random.randrange(300, 2400)} Tagen<br />Letzte Aktualisierung: {p.tell(p.now - timedelta(minutes=14), "{yyyy}.{mm}.{dd}, {HH}:{MM}")}<br />Sie sind nicht angemeldet ... <a href="/members/login">anmelden</a></div></div>
<div class="box"><div class="boxheader">Menü</div><div class="boxcontent"><a href="/">{p.say("home")}</a><br /><a href="/topics/">Themen</a><br /><a href="/images/">Galerie</a><br /><a href="/stories/ueber/">Über uns</a><br /><a href="/stories/impressum/">Impressum</a></div></div>
<div class="box"><div class="boxheader">{p.tell(p.now, "{month} {yyyy}")}</div><div class="boxcontent"><table class="calendar"><tr><th>Mo</th><th>Di</th><th>Mi</th><th>Do</th><th>Fr</th><th>Sa</th><th>So</th></tr>{rows}</table><a href="/archiv">Archiv</a></div></div>
<div class="box"><div class="boxheader">Letzte Änderungen</div><div class="boxcontent">{changes}</div></div>
<div class="box"><div class="boxheader">Suche</div><div class="boxcontent"><form action="/search"><input type="text" name="q" size="14" /> <input type="submit" value="suchen" /></form></div></div>
<div class="box"><div class="boxheader">Lesen wir auch</div><div class="boxcontent"><a href="http://kleinstadtfunk.bloghafen.example/">Kleinstadtfunk</a><br /><a href="http://wattwurm.bloghafen.example/">Wattwurm</a><br /><a href="http://frauholle.bloghafen.example/">Frau Holle bäckt</a></div></div>
<div class="box"><a href="/rss.xml"><img src="/images/xml.gif" width="36" height="14" border="0" alt="xml version of this page" /></a><br /><a href="http://bloghafen.example/"><img src="/images/badge.gif" width="80" height="15" border="0" alt="made with bloghafen" /></a></div>
</td></tr></table></body></html>"""
