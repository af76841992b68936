"""A German parish's page in the free builder that showed its own name at the foot and let everybody comment on a page."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=431,
    kind="builders",
    language="de",
    site="Unser Kirchspiel Ahrensdamm",
    address="http://kirchspiel-ahrensdamm.example/{slug}-{id}.htm",
    year=2011,
    precision="day",
    kicker=True,
    captions=False,
)
def set_free_builder_with_comments(p: Sheet) -> str:
    """A German parish's page in a free builder of 2011: a design of table cells with a navigation of corners at the left, a welcome with today's day, the kicker as a small coloured line and the headline as a large span in the middle of what somebody typed in the editor, paragraphs of justified fonts, a centred picture without a word above them and the others below, the writers with place and day as a last line in italics, links to older pages below, an advertisement of the builder, comments on this page with times in UTC, a form of a table, a counter of visitors and hits, the builder's line at the foot."""
    photo = '<div style="text-align: center;"><a href="http://img.webme.example/pic/k/kirchspiel-ahrensdamm/{file}" target="_blank"><img src="http://img.webme.example/pic/k/kirchspiel-ahrensdamm/{file}" alt="" width="400" border="0" /></a></div><br />'
    when = p.when("{d}. {month} {yyyy}")
    who = p.names("Text: {}", ", ", " und ")
    signed = ", ".join(part for part in (who, f"Ahrensdamm, den {when}" if when else "") if part)
    signed = (
        f'<p style="text-align: right;"><em><font size="2" face="Verdana">{signed}</font></em></p>' if signed else ""
    )
    text = p.text(
        '<p style="text-align: justify;"><font size="2" face="Verdana">{}</font></p>',
        '<p><strong><font size="3" face="Verdana" color="#336633">{}</font></strong></p>',
        '<p style="margin-left: 40px; text-align: justify;"><em><font size="2" face="Verdana">{}</font></em></p>',
        '<li><font size="2" face="Verdana">{}</font></li>',
        "<ul>{}</ul>",
    )
    older = each(p.related, lambda t: f'<a href="{t.href}"><font size="2" face="Verdana">{t.headline}</font></a><br />')
    nav = each(
        [
            "Startseite",
            "Neues aus dem Kirchspiel",
            "Termine",
            "Feuerwehr",
            "Bilder",
            "Gästebuch",
            "Kontakt",
            "Impressum",
        ],
        lambda s: f'<li class="nav"><a class="menu" href="/x.htm">{s}</a></li>',
    )
    last = each(
        p.others[:5],
        lambda t: (
            f'<tr><td class="edit_rechts_cbg"><a href="{t.href}">{t.headline}</a><br /><font size="1">{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</font></td></tr>'
        ),
    )
    voices = each(
        p.comments(3),
        lambda c: (
            f'<div class="usercomment" style="margin: 8px;"><table width="90%" cellspacing="1" class="comment_table"><tr><td class="comment_head">Kommentar von {c.reader}( <img src="/images/mail.gif" alt="" /> ), {p.tell(c.moment, "{dd}.{mm}.{yyyy} um {HH}:{MM}")} (UTC):</td></tr><tr><td class="comment_body">{c.text}</td></tr></table></div>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{p.site} - {p.headline}</title><link rel="stylesheet" type="text/css" href="http://theme.webme.example/designs/meadow/style.css" /></head><body class="edit_body"><center><table id="edit_maintable" width="900" cellspacing="0" cellpadding="0"><tr><td colspan="3" class="edit_header_full"><span class="edit_header_title">{p.site}</span><br /><span class="edit_header_sub">Sieben Dörfer, eine Seite</span></td></tr>
<tr><td valign="top" width="170" class="edit_navi_bg"><table cellspacing="0" cellpadding="0"><tr><td class="edit_navi_headbg">Navigation</td></tr><tr><td class="edit_navi_cbg"><ul class="edit_ecke">{nav}</ul></td></tr><tr><td class="edit_below_nav"><font size="1">{p.tell(p.now, "{weekday}, {dd}.{mm}.{yyyy}")}<br />{p.say("weather")}</font></td></tr><tr><td class="edit_below_nav"><a href="/gaestebuch.htm"><img src="/images/buch.gif" alt="Gästebuch" border="0" /></a></td></tr></table></td>
<td valign="top" class="edit_content_main"><div class="edit_content_top">Neues aus dem Kirchspiel</div><div id="content"><p style="text-align: center;"><font size="2" color="#993300">{p.kicker}</font></p><p style="text-align: center;"><strong><span style="font-size: x-large;">{p.headline}</span></strong></p><p>&nbsp;</p>{p.lead(photo)}{p.add_rest(text, photo)}{signed}<p>&nbsp;</p><p><strong><font size="2" face="Verdana">Dazu stand hier schon:</font></strong><br />{older}</p><p style="text-align: center;"><a href="/neues.htm"><font size="2">&lt;&lt; zurück zu „Neues aus dem Kirchspiel“</font></a></p></div>
<div class="webme_ad"><font size="1">{p.say("advertisement")}</font><br /><img src="http://ads.webme.example/468.gif" width="468" height="60" alt="" /></div>
<div id="comments"><br /><b>Kommentare zu dieser Seite:</b><br />{voices}<br /><b>Kommentar zu dieser Seite hinzufügen:</b><form method="post" action=""><table><tr><td>{p.list("comment_fields")[0]}:</td><td><input type="text" name="cname" /></td></tr><tr><td>{p.list("comment_fields")[1]}:</td><td><input type="text" name="cmail" /></td></tr><tr><td valign="top">Deine Nachricht:</td><td><textarea rows="5" cols="40"></textarea></td></tr><tr><td></td><td><input type="submit" value="{p.say("send")}" /></td></tr></table></form></div></td>
<td valign="top" width="180" class="edit_rechts_bg"><table cellspacing="0" cellpadding="0"><tr><td class="edit_rechts_headbg">{p.say("latest")}</td></tr>{last}<tr><td class="edit_rechts_headbg">Umfrage</td></tr><tr><td class="edit_rechts_cbg">{p.say("poll")}<br />{each(p.list("poll_options"), lambda o: f'<input type="radio" name="poll" /> {o}<br />')}<a href="/umfrage.htm">({p.random.randrange(9, 80)} {p.say("votes")})</a></td></tr><tr><td class="edit_rechts_headbg">Nächster Termin</td></tr><tr><td class="edit_rechts_cbg">Dorfputz am Sonnabend, Treffen um 9 Uhr am Spritzenhaus. Harken sind mitzubringen.</td></tr><tr><td class="edit_rechts_sbg"></td></tr></table></td></tr>
<tr><td colspan="3" class="edit_rb_footer">Heute waren schon {p.random.randrange(3, 60)} Besucher ({p.random.randrange(61, 240)} Hits) hier!</td></tr></table></center><div id="webme_footer" style="text-align: center;"><font size="1">Diese Webseite wurde kostenlos mit dem <a href="http://www.webme.example">Seiten-Baukasten</a> erstellt. Willst du auch eine eigene Webseite?<br /><a href="http://www.webme.example/register">Gratis anmelden</a></font></div></body></html>"""
