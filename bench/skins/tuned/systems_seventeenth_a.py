"""A Swedish trade union's paper on the system of that country's web offices."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=327,
    kind="systems",
    language="sv",
    site="Tidningen Sågverkaren",
    address="http://www.sagverkaren.example/Nyheter/{yyyy}/{id}/",
    year=2012,
    kicker=True,
    standfirst=True,
)
def set_union_paper(p: Sheet) -> str:
    """A Swedish trade union's paper on the system of that country's web offices: a form of the server around all, today and search in the head, tabs with the one chosen, a line "Du är här", kicker in small capitals and headline in h1, "Publicerad" with the day, a comma and the clock and its last change in a span, ingress as a div, picture with its line and "Foto:", text as the editor left it in p, a box for tips in mid text, a byline block with names and addresses of mail after the text, a row to share, related stories as an unordered list, voices with moments, a right column with the newest by day, a question with a bar of answers and the paper's latest number."""
    photo = '<div class="pictureBox"><img src="/upload/Bilder/{file}" alt="" width="468" /><p class="pictureText">{caption} <span class="photographer">Foto: {credit}</span></p></div>'
    when = p.when("{yyyy}-{mm}-{dd}, {HH}:{MM}", '<span class="published">Publicerad: {}</span>')
    when += p.changed("{yyyy}-{mm}-{dd}, {HH}:{MM}", ' <span class="updated">Uppdaterad: {}</span>')
    byline = each(
        p.authors,
        lambda a: (
            f'<div class="byline"><span class="name">{a}</span><br /><a href="mailto:red@sagverkaren.example">Mejla skribenten</a></div>'
        ),
    )
    tips = f'<div class="tipBox"><h3>Tipsa redaktionen</h3><p>{p.say("about_site")}</p><p><a href="mailto:tips@sagverkaren.example">tips@sagverkaren.example</a></p></div>'
    voices = each(
        p.comments(2),
        lambda c: (
            f'<div class="comment"><p class="commentHead"><strong>{c.reader}</strong> {p.tell(c.moment, "{yyyy}-{mm}-{dd}, {HH}:{MM}")}</p><p>{c.text}</p><a class="abuse">Anmäl</a></div>'
        ),
    )
    newest = each(
        p.others[:5],
        lambda t: (
            f'<div class="newsItem"><span class="date">{p.tell(t.moment, "{yyyy}-{mm}-{dd}")}</span><h4><a href="{t.href}">{t.headline}</a></h4><p>{t.summary}</p></div>'
        ),
    )
    answers = each(
        p.list("poll_options"),
        lambda o: f'<div class="answer"><label>{o}</label> <span>{p.random.randrange(5, 60)} %</span></div>',
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="sv"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{p.headline} - {p.site}</title></head><body><form name="aspnetForm" method="post" action="Page.aspx?id=6021" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTU2" /><div id="wrapper"><div id="header"><a href="/" id="logo"><img src="/Templates/images/logo.gif" alt="{p.site}" /></a><p id="today">{p.tell(p.now, "{weekday} {d} {month} {yyyy}")}</p><div id="quicksearch"><label>Sök</label><input type="text" /><input type="submit" value="Sök" /></div><ul id="tabs"><li class="selected"><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/templates/Section.aspx">{s}</a></li>')}<li><a href="/debatt">Debatt</a></li><li><a href="/annonsera">Annonsera</a></li></ul></div><div id="breadcrumb">Du är här: <a href="/">{p.say("home")}</a> &gt; Nyheter</div>
<div id="mainArea"><div id="article"><p class="vignette">{p.kicker}</p><h1>{p.headline}</h1><p class="dateLine">{when}</p><div class="ingress">{p.standfirst}</div>{p.lead(photo)}<div id="mainBody">{p.add_rest(p.text("<p>{}</p>", "<h2>{}</h2>", '<p class="citat">{}</p>', "<li>{}</li>", "<ul>{}</ul>", photo, {3: tips}), photo)}</div>{byline}<div class="share"><a>Skriv ut</a> | <a>Tipsa en vän</a> | <a>Dela på Facebook</a></div><div class="relatedLinks"><h3>{p.say("related")}</h3><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div id="commentArea"><h3>{p.say("comments")} (2)</h3>{voices}<h4>{p.say("comment_form")}</h4><p class="rules">{p.say("comment_terms")}</p><label>Namn</label><input type="text" /><label>Kommentar</label><textarea rows="5" cols="40"></textarea><input type="submit" value="Skicka" /></div></div>
<div id="rightColumn"><div class="box"><h3>{p.say("latest")}</h3>{newest}</div><div class="box"><h3>{p.say("poll")}</h3>{answers}</div><div class="box"><h3>{p.say("most_read")}</h3><ol>{each(p.others[5:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="box paper"><h3>Senaste numret</h3><img src="/upload/omslag.jpg" alt="" /><p>{p.say("issue", n=p.random.randrange(1, 12))}</p><a href="/prenumerera">Prenumerera</a></div><div class="box"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><input type="text" /><input type="submit" value="Anmäl" /></div></div></div>
<div id="footer"><p>{p.site}, Box 417, 000 12 Barrnäs. Ansvarig utgivare: Gunvor Lidmalm. Tfn 000-470 83 00</p><p>&copy; {p.now.year} {p.say("copyright")}</p></div></div></form></body></html>"""
