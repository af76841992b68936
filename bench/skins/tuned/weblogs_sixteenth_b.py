"""A Swedish small town's weblog at a host that is free."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=315,
    kind="weblogs",
    language="sv",
    site="Tussilago och Torg",
    address="http://tussilagotorg.bloggbyn.example/?page={id}&n={slug}",
    year=2011,
    section=True,
)
def set_free_weblog(p: Sheet) -> str:
    """A Swedish small town's weblog at a host that is free: the host's bar, the blog's name in a picture, direct links in a column at the left, the headline in h2, "Av … - day month year clock" in one line under it, every line a p, pictures in divs with a line below, the section behind "Kategori:", links to like and to send, comments that say "Från" and the moment, a form with a sum to do, "Läs även" as a short list with days, and columns for a presentation, visitors, a calendar, the latest entries and the archive of months."""
    photo = '<div class="bild"><img src="http://bilder.bloggbyn.example/{file}" alt="" width="450"><div class="bildtext">{caption}. Foto: {credit}</div></div>'
    when = p.when("{d} {month} {yyyy} {HH}:{MM}")
    who = p.names("Av <a href='/?page=profil'>{}</a>", ", ", " och ")
    dash = " - " if who and when else ""
    meta = f'<p class="meta">{who}{dash}{when}</p>' if who or when else ""
    text = p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p><em>{}</em></p>", picture=photo)
    related = each(
        p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a> {p.tell(t.moment, "{d} {month} {yyyy}")}</li>'
    )
    said = p.comments(2)
    voices = each(
        said,
        lambda c: (
            f'<div class="kommentar"><div class="komhuvud">Från<br><strong>{c.reader}</strong><br>{p.tell(c.moment, "{d} {month} {yyyy} {HH}:{MM}")}</div><div class="komtext">{c.text}</div></div>'
        ),
    )
    newest = each(p.others[:6], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    days = each(range(1, 8), lambda d: f"<td>{d}</td>")
    months = each(p.list("months")[:5], lambda m: f'<li><a href="/?page=arkiv">{m} {p.now.year}</a></li>')
    sections = each(p.list("sections"), lambda s: f'<li><a href="/?page=kat">{s}</a></li>')
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.headline} | {p.site}</title></head><body><div id="bar"><a href="http://bloggbyn.example/">Bloggbyn</a> <a>Slumpa en blogg</a> <a>Skapa en egen blogg</a> <a>Logga in</a></div><div id="container"><div id="banner"><a href="/"><img src="http://bilder.bloggbyn.example/huvud.jpg" alt="{p.site}"></a></div><div id="left"><h3>Direktlänkar</h3><ul><li><a href="/">{p.say("home")}</a></li><li><a href="/?page=gb">Gästbok</a></li><li><a href="/?page=foto">Fotoalbum</a></li></ul><h3>Kategorier</h3><ul>{sections}</ul><h3>Presentation</h3><p>{p.say("about_site")}</p><h3>Besöksstatistik</h3><p>Idag: {p.random.randrange(5, 90)}<br>Totalt: {p.random.randrange(900, 40000)}</p></div>
<div id="main"><div class="inlagg"><h2>{p.headline}</h2>{meta}<div class="inlaggstext">{p.lead(photo)}{p.add_rest(text, photo)}</div><p class="kategori">Kategori: <a href="/?page=kat">{p.section}</a></p><p class="verktyg"><a>Gilla</a> | <a>Tipsa en vän</a> | <a href="#kommentarer">{len(said)} kommentarer</a></p></div><div class="lasaven"><h3>{p.say("related")}</h3><ul>{related}</ul></div><div id="kommentarer"><h3>{p.say("comments")}</h3>{voices}<h3>{p.say("comment_form")}</h3><form><p>Namn: <input name="namn"></p><p>E-post: <input name="epost"></p><p>Kommentar: <textarea></textarea></p><p>Vad blir tre plus fyra? <input name="robot" size="2"></p><p><input type="submit" value="Skicka"></p></form><p class="liten">{p.say("comment_terms")}</p></div></div>
<div id="right"><h3>Kalender</h3><table class="kalender"><tr><th colspan="7">{p.tell(p.now, "{month} {yyyy}")}</th></tr><tr><td>Må</td><td>Ti</td><td>On</td><td>To</td><td>Fr</td><td>Lö</td><td>Sö</td></tr><tr>{days}</tr></table><h3>Senaste inläggen</h3><ul>{newest}</ul><h3>{p.say("poll")}</h3><p>Ska torget bli gågata?</p><form><input type="radio"> Ja<br><input type="radio"> Nej<br><input type="submit" value="Rösta"></form><h3>Arkiv</h3><ul>{months}</ul><h3>Sök i bloggen</h3><form><input size="12"><input type="submit" value="Sök"></form><p><a href="/rss.xml">RSS</a></p></div><div id="foot">Ovido-fri blogg hos Bloggbyn. {p.say("copyright")} Driftansvarig: <a>Bloggbyn AB</a></div></div></body></html>"""
