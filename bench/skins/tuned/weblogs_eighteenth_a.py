"""A Polish quarter's weblog at the host that a great paper kept for its readers."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=348,
    kind="weblogs",
    language="pl",
    site="Zza Młyna na Kozim Rogu",
    address="http://koziroog.bloks.example/{yyyy}/{mm}/{slug}.html",
    year=2010,
    keywords=True,
    section=True,
)
def set_host_of_great_paper(p: Sheet) -> str:
    """A Polish quarter's weblog at a great paper's host: the host's bar with a search and a key to make an own blog, the blog's name as h1 with a saying, the weekday with its day alone over the entry, headline as a link in h2, text in p after a picture in a centred paragraph with small letters, "Tagi:" with words below, a foot of clock, the writer's link, "Kategoria", "Link" and "Komentarze (n)", "Zobacz też" as a list in the entry, remarks with a name, a day with strokes and a clock, a form, a column of calendar, categories, newest entries and archives by month, a foot of the host's."""
    photo = '<p style="text-align: center;"><a href="http://koziroog.bloks.example/resource/{file}"><img src="http://koziroog.bloks.example/resource/{file}" border="0" alt=""></a><br><span style="font-size: x-small;">{caption}, fot. {credit}</span></p>'
    day = p.when("{weekday}, {dd} {month} {yyyy}", '<div class="BlogDataNaglowek">{}</div>')
    foot = p.when("{HH}:{MM}", "{}") + ("," if p.moment and p.authors else "")
    foot += p.names(
        ' <a class="BlogAutor" href="/autor">{}</a>',
        '</a>, <a class="BlogAutor" href="/autor">',
        '</a>, <a class="BlogAutor" href="/autor">',
    )
    words = ", ".join(f'<a href="/tag/x">{k}</a>' for k in p.keywords)
    remarks = each(
        p.comments(3),
        lambda c: (
            f'<div class="BlogKomentarz"><div class="KomentarzAutor">Gość: <b>{c.reader}</b>, *.neo.adsl.example</div><div class="KomentarzData">{p.tell(c.moment, "{yyyy}/{mm}/{dd} {HH}:{MM}:{SS}")}</div><div class="KomentarzTresc">{c.text}</div></div>'
        ),
    )
    days = "".join(
        f"<tr>{''.join(f'<td>{d}</td>' for d in range(start, min(start + 7, 31)))}</tr>" for start in range(1, 31, 7)
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.site} - {p.headline}</title></head><body><div id="bloksBar"><a href="http://www.bloks.example/">Bloks</a> <a href="#">Załóż bloga</a> <a href="#">Zaloguj się</a> <a href="#">Losowy blog</a> <form><input type="text" size="12"><input type="submit" value="Szukaj"></form></div>
<div id="BlogStrona"><div id="Naglowek"><h1><a href="/">{p.site}</a></h1><p class="BlogOpis">Co słychać nad kanałem i co skrzypi na moście</p></div><div id="Tresc"><div class="BlogWpis">{day}<div class="BlogWpisBox"><h2 class="BlogWpisTytul"><a href="{p.href}">{p.headline}</a></h2><div class="BlogWpisTresc">
{p.lead(photo)}{p.add_rest(p.text("<p>{}</p>", "<p><strong>{}</strong></p>", '<p style="padding-left: 30px;"><em>{}</em></p>', "<li>{}</li>", "<ul>{}</ul>", photo), photo)}
</div><div class="BlogWpisTez"><p>Zobacz też:</p><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="BlogWpisTagi">Tagi: {words}</div><div class="BlogWpisStopka">{foot} <span class="BlogKategoria">Kategoria: <a href="/kategoria/x">{p.section}</a></span> <a href="{p.href}">Link</a> <a href="{p.href}#komentarze">Komentarze (3) &raquo;</a></div></div></div>
<div id="komentarze"><h3>{p.say("comments")}</h3>{remarks}<div class="DodajKomentarz"><h3>{p.say("comment_form")}</h3><form><label>Podpis</label><input type="text"><label>Treść</label><textarea></textarea><input type="submit" value="{p.say("send")}"></form><p>{p.say("comment_terms")}</p></div></div></div>
<div id="Boczna"><div class="Ramka"><table class="Kalendarz"><caption>&laquo; {p.tell(p.now, "{mm}.{yyyy}")} &raquo;</caption><tr><th>Pn</th><th>Wt</th><th>Śr</th><th>Cz</th><th>Pt</th><th>So</th><th>N</th></tr>{days}</table></div><div class="Ramka"><h4>Kategorie</h4><ul>{each(p.list("sections"), lambda s: f'<li><a href="/kategoria/x">{s}</a> ({p.random.randrange(3, 80)})</li>')}</ul></div><div class="Ramka"><h4>Ostatnie wpisy</h4><ul>{each(p.others[:6], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <span>{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</span></li>')}</ul></div><div class="Ramka"><h4>Archiwum</h4><ul><li>2010: <a href="/2010/06/">czerwiec</a> <a href="/2010/05/">maj</a> <a href="/2010/04/">kwiecień</a></li><li>2009: <a href="/2009/12/">grudzień</a></li></ul></div><div class="Ramka"><h4>Zaglądam</h4><ul><li><a href="#">Kajakiem po kanale</a></li><li><a href="#">Stare pocztówki</a></li></ul></div><div class="Ramka">Odwiedzin: {p.random.randrange(10000, 90000)}</div></div>
<div id="Stopka"><a href="#">O nas</a> | <a href="#">Regulamin</a> | <a href="#">Zgłoś nadużycie</a> | &copy; {p.now.year} Bloks. {p.say("copyright")}</div></div></body></html>"""
